import { existsSync, globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { SkjemaData } from '../../dialogs/skjema/index.ts';
import type { Katalog } from '../../dialogs/sprak/katalog.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A form as it is written down, with its texts. */
export interface Skjemafil {
  readonly skjema: SkjemaData;
  readonly tekster: Katalog;
}

const isSkjema = (value: unknown): value is SkjemaData =>
  typeof value === 'object' && value !== null && 'versjon' in value && 'sporsmal' in value;

const les = async (file: string): Promise<Skjemafil[]> => {
  const exported = Object.values((await import(resolve(ROOT, file))) as { readonly [name: string]: unknown });
  const { tekster } = (await import(resolve(ROOT, dirname(file), 'tekster.ts'))) as {
    readonly tekster: Katalog;
  };
  return exported.filter(isSkjema).map((skjema) => ({ skjema, tekster }));
};

/** All forms: what `definisjon.ts` of a capability declares, with the texts of `tekster.ts` beside it. A new one is found by itself. */
export const alleSkjemaer = async (): Promise<readonly Skjemafil[]> => {
  const files = globSync('dialogs/*/definisjon.ts', { cwd: ROOT })
    .filter((file) => existsSync(resolve(ROOT, dirname(file), 'tekster.ts')))
    .sort();
  return (await Promise.all(files.map(les))).flat();
};

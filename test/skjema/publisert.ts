import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { skjemaer } from '../../bot/skjemaer.ts';

const HELP = `npm run skjema:publiser   writes down every form whose version has not been published yet, in test/skjema/publisert/

A form that people have answered must stay what it was: what was asked, and what could be answered. So a definition that has
been published is never changed; a change is a new version, and this command writes that down too. It never overwrites.`;

const FOLDER = resolve(import.meta.dirname, 'publisert');

/** A form as it was published: its definition, word for word. */
export interface Publisert {
  readonly id: string;
  readonly versjon: number;
  readonly sporsmal: readonly {
    readonly id: string;
    readonly kind: string;
    readonly valg?: readonly { readonly id: string; readonly forlat?: string }[];
  }[];
}

const fileOf = (id: string, versjon: number): string => resolve(FOLDER, `${id}-${versjon}.json`);

const read = (file: string): Publisert => JSON.parse(readFileSync(file, 'utf8')) as Publisert;

/** What was published of this form in this version; null when it has not been. */
export const published = (id: string, versjon: number): Publisert | null =>
  existsSync(fileOf(id, versjon)) ? read(fileOf(id, versjon)) : null;

/** Every published version of every form. */
export const allPublished = (): readonly Publisert[] =>
  globSync('*.json', { cwd: FOLDER })
    .sort()
    .map((name) => read(resolve(FOLDER, name)));

const publish = (): void => {
  for (const [id, { skjema }] of skjemaer) {
    const file = fileOf(id, skjema.versjon);
    if (existsSync(file)) continue;
    writeFileSync(file, `${JSON.stringify(skjema, null, 2)}\n`);
    console.log(`published: ${id}, version ${skjema.versjon}`);
  }
};

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) console.log(HELP);
  else publish();
}

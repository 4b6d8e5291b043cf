import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Katalog, SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every file that declares a catalogue. */
export const files = globSync('{bot,dialogs,adapters,knowledge}/**/*.ts', {
  cwd: ROOT,
  exclude: ['**/node_modules/**', 'adapters/web/client/**'],
})
  .filter(
    (file) =>
      file !== 'dialogs/sprak/katalog.ts' && readFileSync(resolve(ROOT, file), 'utf8').includes('= katalog('),
  )
  .sort();

const isKatalog = (value: unknown): value is Katalog =>
  typeof value === 'object' && value !== null && SPRAK.every((sprak) => sprak in value);

/** The catalogues that each file exports. */
export const catalogues = await Promise.all(
  files.map(async (file) => {
    const found = Object.values(await import(resolve(ROOT, file))).filter(isKatalog);
    return [file, found] as const;
  }),
);

export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** All words that are shown in a language; lists of what a person may write (`.ord`) are never shown. */
const shownIn = (sprak: Sprak): ReadonlySet<string> =>
  new Set(
    catalogues.flatMap(([, found]) =>
      found.flatMap((catalogue) =>
        Object.entries(catalogue[sprak]).flatMap(([key, text]) =>
          key.endsWith('.ord') ? [] : wordsIn(text.replace(/\{\w+\}/g, ' ')),
        ),
      ),
    ),
  );

const SHOWN = { nb: shownIn('nb'), nn: shownIn('nn'), en: shownIn('en') };

/** The words of the other languages' catalogues that a text in `sprak` must not hold. */
export const foreignTo = (sprak: Sprak): ReadonlySet<string> =>
  new Set(
    SPRAK.filter((other) => other !== sprak)
      .flatMap((other) => [...SHOWN[other]])
      .filter((word) => !SHOWN[sprak].has(word)),
  );

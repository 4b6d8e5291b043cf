import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fill, type Katalog, SPRAK, type Sprak } from '../../../dialogs/sprak/katalog.ts';
import { NUMRENE, nummer, TIL_ANSATT, TIL_BRUKER, TILLEGG } from '../../../knowledge/krise/index.ts';
import { ordI } from './maal.ts';
import type { Tekst } from './tekst.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The files that declare a catalogue. */
const katalogfiler = (): readonly string[] =>
  globSync('{bot,dialogs,adapters,knowledge}/**/*.ts', { cwd: ROOT, exclude: ['adapters/web/client/**'] })
    .filter((fil) => readFileSync(resolve(ROOT, fil), 'utf8').includes('= katalog('))
    .filter((fil) => fil !== 'dialogs/sprak/katalog.ts')
    .sort();

const isKatalog = (value: unknown): value is Katalog =>
  typeof value === 'object' && value !== null && SPRAK.every((sprak) => sprak in value);

/** Keys of what nobody reads: words that a person may write, parted by `|`. */
const IKKE_VIST = /\.ord$/;
/** Keys of what only staff read. */
const TIL_ANSATTE = /_ansatt$|^varsle/;

const lengste = (sprak: Sprak): string =>
  Object.values(NUMRENE)
    .map((tekst) => tekst[sprak])
    .reduce((a, b) => (ordI(b).length > ordI(a).length ? b : a));

/** What the placeholders that hold more than a word are filled with; the others count as one word. */
const eksempler = (sprak: Sprak): { readonly [name: string]: string } => ({
  numrene: lengste(sprak),
  nav: nummer('nav'),
  telefon: nummer('nav'),
  dato: { nb: '21. februar 2027', nn: '21. februar 2027', en: '21 February 2027' }[sprak],
});

const fraKatalog = (fil: string, katalog: Katalog): Tekst[] =>
  SPRAK.flatMap((sprak) =>
    Object.entries(katalog[sprak])
      .filter(([key]) => !IKKE_VIST.test(key))
      .map(([key, tekst]) => ({
        id: `${fil} ${key}`,
        sprak,
        tekst: fill(tekst, eksempler(sprak)),
        til: TIL_ANSATTE.test(key) ? ('ansatt' as const) : ('klient' as const),
      })),
  );

/** One catalogue may be joined of others; a text that stands in both is read once. */
const enGang = (tekster: readonly Tekst[]): readonly Tekst[] => {
  const sett = new Map<string, Tekst>();
  for (const tekst of tekster) {
    const key = `${tekst.sprak} ${tekst.id.split(' ').at(-1)} ${tekst.tekst}`;
    if (!sett.has(key)) sett.set(key, tekst);
  }
  return [...sett.values()];
};

/** The texts of all catalogues, found in the files, so that a new one is measured without being named here. */
export const katalogtekster = async (): Promise<readonly Tekst[]> => {
  const moduler = await Promise.all(
    katalogfiler().map(async (fil) => [fil, await import(resolve(ROOT, fil))] as const),
  );
  return enGang(
    moduler.flatMap(([fil, modul]) =>
      Object.values(modul as { readonly [name: string]: unknown })
        .filter(isKatalog)
        .flatMap((katalog) => fraKatalog(fil, katalog)),
    ),
  );
};

const KRISE = 'knowledge/krise/tekster.ts';
const KRISETEKSTER = { TIL_BRUKER, TIL_ANSATT, NUMRENE, TILLEGG } as const;

/** The texts of a crisis, which are no catalogue. */
export const krisetekster = (): readonly Tekst[] =>
  Object.entries(KRISETEKSTER).flatMap(([navn, samling]) =>
    Object.entries(samling).flatMap(([key, tekst]) =>
      SPRAK.map((sprak) => ({
        id: `${KRISE} ${navn}.${key}`,
        sprak,
        tekst: tekst[sprak],
        til: navn === 'TIL_ANSATT' || key === 'taushet' ? ('ansatt' as const) : ('klient' as const),
      })),
    ),
  );

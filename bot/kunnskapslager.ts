import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Bibliotek, lesBibliotek } from '../knowledge/artikkel/index.ts';
import { type Indeks, Sok } from '../knowledge/sok/index.ts';

/** What is made of the articles' files. */
export interface Lest {
  readonly bibliotek: Bibliotek;
  readonly indeks: Indeks;
}

const HOME = join(import.meta.dirname, '..');
const LAGER = join(HOME, 'node_modules/.cache/brobygger');

/** All that the result depends on: the articles, and the sources that read them. */
const SOURCES = ['knowledge/{dagens,historie}/*.md', 'knowledge/{artikkel,sok,sprak}/**/*.ts'];

/**
 * The articles and their index. To read and index them takes more than a second, so the result is kept beside the installed packages,
 * as compiled sources are (`kompilat.ts`), under a mark of everything it was made from. Without a writable folder it is made anew.
 */
export const hentLest = (): Lest => {
  const fil = join(LAGER, `kunnskap-${mark()}.bin`);
  return kept(fil) ?? keep(fil, make());
};

const mark = (): string => {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(SOURCES, { cwd: HOME }).sort())
    hash.update(path).update(readFileSync(join(HOME, path)));
  return hash.digest('hex').slice(0, 16);
};

const make = (): Lest => {
  const bibliotek = lesBibliotek();
  return { bibliotek, indeks: new Sok(bibliotek.enheter).indeks };
};

const kept = (fil: string): Lest | null => {
  try {
    return deserialize(readFileSync(fil)) as Lest;
  } catch {
    return null;
  }
};

const keep = (fil: string, lest: Lest): Lest => {
  try {
    mkdirSync(LAGER, { recursive: true });
    const unfinished = `${fil}.${process.pid}`;
    writeFileSync(unfinished, serialize(lest));
    for (const old of globSync('kunnskap-*.bin', { cwd: LAGER })) rmSync(join(LAGER, old), { force: true });
    renameSync(unfinished, fil);
  } catch {
    // Nothing is kept, and the next start makes it again.
  }
  return lest;
};

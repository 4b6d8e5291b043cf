import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Artikkel, Bibliotek, Samling } from './artikkel.ts';
import { lesArtikkel } from './les.ts';

const SAMLINGER: readonly Samling[] = ['dagens', 'historie'];
const HOME = join(import.meta.dirname, '..');

/** Reads all articles of `knowledge/dagens` and `knowledge/historie`. Throws with the name of the first that is not right. */
export const lesBibliotek = (home = HOME): Bibliotek =>
  bibliotekAv(
    SAMLINGER.flatMap((samling) =>
      readdirSync(join(home, samling))
        .filter((fil) => fil.endsWith('.md'))
        .sort()
        .map((fil) => lesFil(join(home, samling, fil), samling)),
    ),
  );

const lesFil = (sti: string, samling: Samling): Artikkel => {
  const artikkel = lesArtikkel(sti, readFileSync(sti, 'utf8'), samling);
  if (artikkel.id !== basename(sti, '.md')) throw new Error(`${sti}: the id is «${artikkel.id}»`);
  return artikkel;
};

/** Throws when an id stands twice. */
export const bibliotekAv = (artikler: readonly Artikkel[]): Bibliotek => {
  const byId = new Map(artikler.map((artikkel) => [artikkel.id, artikkel]));
  if (byId.size < artikler.length) throw new Error('An article stands twice');
  return { artikler: byId, enheter: artikler.flatMap(({ enheter }) => enheter) };
};

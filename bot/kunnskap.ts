import { type Kunnskap, TERSKLER } from '../dialogs/kunnskap/index.ts';
import { lesBibliotek } from '../knowledge/artikkel/index.ts';
import { Sok } from '../knowledge/sok/index.ts';

let lest: Kunnskap | null = null;

/** The articles and their index, read the first time that something is asked in this thread. */
export const kunnskap = (): Kunnskap => {
  lest ??= lesKunnskap();
  return lest;
};

const lesKunnskap = (): Kunnskap => {
  const bibliotek = lesBibliotek();
  return { bibliotek, sok: new Sok(bibliotek.enheter), terskler: TERSKLER };
};

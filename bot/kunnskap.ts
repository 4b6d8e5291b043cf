import { type Kunnskap, TERSKLER } from '../dialogs/kunnskap/index.ts';
import type { Bibliotek } from '../knowledge/artikkel/index.ts';
import { Sok } from '../knowledge/sok/index.ts';
import { hentLest, type Lest } from './kunnskapslager.ts';

/** Made when it is first asked for, and then kept. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const lest: () => Lest = once(hentLest);

/** All articles, read the first time that this thread needs them. */
export const bibliotek = (): Bibliotek => lest().bibliotek;

/** The articles with their index. */
export const kunnskap: () => Kunnskap = once(() => {
  const { bibliotek, indeks } = lest();
  return { bibliotek, sok: new Sok(bibliotek.enheter, { indeks }), terskler: TERSKLER };
});

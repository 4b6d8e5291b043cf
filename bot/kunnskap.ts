import { type Kunnskap, TERSKLER } from '../dialogs/kunnskap/index.ts';
import { type Bibliotek, lesBibliotek } from '../knowledge/artikkel/index.ts';
import { Sok } from '../knowledge/sok/index.ts';

/** Made when it is first asked for, and then kept. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** All articles, read the first time that this thread needs them. */
export const bibliotek: () => Bibliotek = once(lesBibliotek);

/** The articles with their index. */
export const kunnskap: () => Kunnskap = once(() => ({
  bibliotek: bibliotek(),
  sok: new Sok(bibliotek().enheter),
  terskler: TERSKLER,
}));

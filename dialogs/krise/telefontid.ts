import { apenPaHverdager, erUsikkerDag } from '../../knowledge/tid/index.ts';
import type { Context } from '../dialog.ts';
import { type Sprak, text } from '../sprak/katalog.ts';
import { tekster } from './tekster.ts';

/** Source: nav.no/kontaktoss, 25 June 2026. */
const NAV = { fra: 9, til: 15 };

const LOCALE: { readonly [S in Sprak]: string } = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const ukedag = (sprak: Sprak, dag: string): string =>
  new Intl.DateTimeFormat(LOCALE[sprak], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(dag));

/** Is Nav's phone answered just now? */
export const telefonenErApen = ({ now }: Context): boolean => apenPaHverdager(now, NAV).apent;

/** «Telefonen stenger kl. 15.00.», or when it opens. */
export const telefontid = ({ now, sprak }: Context): string => {
  const tid = apenPaHverdager(now, NAV);
  if (tid.apent) return text(tekster, sprak, erUsikkerDag(now) ? 'usikker' : 'apen');
  if (tid.iDag) return text(tekster, sprak, 'stengt_i_dag');
  if (tid.iMorgen) return text(tekster, sprak, 'stengt_i_morgen');
  return text(tekster, sprak, 'stengt', { dag: ukedag(sprak, tid.opner) });
};

/** The office's own duty phone, if its data has one; else nothing. */
export const vakttelefon = ({ kontor, demo, sprak }: Context): string | null => {
  if (!kontor?.vakt) return null;
  const { telefon, nar } = kontor.vakt;
  return text(tekster, sprak, demo ? 'vakt_demo' : 'vakt', { telefon, nar });
};

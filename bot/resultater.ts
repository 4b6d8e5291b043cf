import type { Resultater, Resultatfil, Resultatslag } from '../adapters/directline/index.ts';
import type { Dokument } from '../dialogs/dokument/index.ts';
import type { JsonObject } from '../dialogs/json.ts';
import {
  harResultat,
  innholdOf,
  navnOf,
  type Resultat,
  resultatOf,
  resultatTekster,
  utloptInnhold,
} from '../dialogs/resultat/index.ts';
import type { Form, Tilstand } from '../dialogs/skjema/index.ts';
import { isoDay } from '../dialogs/sprak/dato.ts';
import { isSprak, text } from '../dialogs/sprak/katalog.ts';
import { type Ledger, sprakOf } from './turn/ledger.ts';
import type { Samtaler } from './turn/samtaler.ts';

interface Options {
  readonly samtaler: Pick<Samtaler, 'ledger' | 'keep'>;
  readonly skjemaer: ReadonlyMap<string, Form>;
  readonly dokument: Dokument;
  readonly stilark: Resultater['stilark'];
  /** An office is set up, and an invented one. */
  readonly kontor: boolean;
  readonly demo: boolean;
  readonly now: () => number;
}

/** What people have answered, read from the account of their conversation at the moment they ask. */
export const createResultater = (options: Options): Resultater => ({
  stilark: options.stilark,
  list: async (samtale) => {
    const ledger = await options.samtaler.ledger(samtale);
    return { sprak: sprakOf(ledger), skjema: answeredIn(ledger, options) };
  },
  read: async (samtale, id, slag) => {
    const resultat = await resultatIn(samtale, id, options);
    return resultat && fileOf(resultat, slag, options);
  },
  utlopt: (sprak) => options.dokument.html(utloptInnhold(isSprak(sprak) ? sprak : 'nb')),
});

const stateOf = (tilstand: JsonObject, id: string): Tilstand | null => {
  const state = tilstand[id] as Tilstand | undefined;
  return state && harResultat(state) ? state : null;
};

const answeredIn = (ledger: Ledger, { skjemaer }: Options) =>
  [...skjemaer.keys()]
    .filter((id) => stateOf(ledger.tilstand, id) !== null)
    .map((id) => ({ id, navn: navnOf(id, sprakOf(ledger)) }));

/** To take the answers along is to be there: the conversation is kept as after a message, so that the date on them is true. */
const resultatIn = async (
  samtale: string,
  id: string,
  { samtaler, skjemaer, now }: Options,
): Promise<Resultat | null> => {
  const ledger = await samtaler.ledger(samtale);
  const form = skjemaer.get(id);
  const state = form ? stateOf(ledger.tilstand, id) : null;
  if (!form || !state) return null;
  const slettes = await samtaler.keep(samtale);
  return resultatOf(form, state, { sprak: sprakOf(ledger), now: now(), slettes });
};

const fileOf = async (resultat: Resultat, slag: Resultatslag, options: Options): Promise<Resultatfil> => {
  const { dokument, now } = options;
  const navn = `${text(resultatTekster, resultat.sprak, 'filnavn')}-${isoDay(now())}`;
  if (slag === 'json')
    return {
      type: 'application/json; charset=utf-8',
      data: JSON.stringify(resultat, null, 2),
      filnavn: `${navn}.json`,
    };
  const innhold = innholdOf(resultat, options);
  return slag === 'pdf'
    ? { type: 'application/pdf', data: await dokument.pdf(innhold), filnavn: `${navn}.pdf` }
    : { type: 'text/html; charset=utf-8', data: dokument.html(innhold), filnavn: null };
};

import { readChoice } from '../../gjenkjenner/index.ts';
import type { Alternativ, DefinisjonOf } from '../definisjon.ts';
import { fold } from '../frase/fold.ts';
import { type Option, readNames } from '../frase/names.ts';
import { exact, type Likeness, loose } from '../frase/phrase.ts';
import type { Grunn } from '../lesning.ts';

/** What was named in a list: ids in the order of the list, or those that may be meant. */
export type Nevnt =
  | { readonly type: 'valgt'; readonly ids: readonly string[] }
  | { readonly type: 'flertydig'; readonly ids: readonly string[] };

/** The answers of a list that the message names, by their places («den andre»), their texts or parts of them. */
export const lesListe = (tekst: string, liste: readonly Pick<Alternativ, 'id' | 'label'>[]): Nevnt | null => {
  const choice = /[\p{L}\p{N}]/u.test(tekst)
    ? readChoice(
        tekst,
        liste.map(({ label }) => label),
      )
    : null;
  if (!choice) return null;
  const places = choice.type === 'chosen' ? choice.indexes : choice.candidates;
  const ids = places.flatMap((place) => liste[place]?.id ?? []);
  if (ids.length === 0) return null;
  return { type: choice.type === 'chosen' ? 'valgt' : 'flertydig', ids };
};

/** Numbers and ordinals that a message consists of, each once, from 1 to `max`; «siste» is `max`. Null for anything else. */
export const lesPlasser = (tekst: string, max: number): readonly number[] | null => {
  const places = lesListe(
    tekst,
    Array.from({ length: max }, (_, at) => ({ id: String(at + 1), label: '·' })),
  );
  return places?.type === 'valgt' ? places.ids.map(Number) : null;
};

const optionOf = ({ id, label, ord = [] }: Alternativ): Option => ({
  id,
  names: [label, ...ord].map(fold).filter((name) => name.length > 0),
});

const named = (tekst: string, valg: readonly Alternativ[], like: Likeness): Nevnt | null => {
  const ids = readNames(fold(tekst), valg.map(optionOf), like);
  return ids && { type: 'valgt', ids };
};

type Valgliste = DefinisjonOf<'ett_valg' | 'flere_valg'>;

/** Why these can't be chosen together; null when they can. */
export const kanIkkeVelges = (definisjon: Valgliste, ids: readonly string[]): Grunn | null => {
  const most = definisjon.kind === 'ett_valg' ? 1 : (definisjon.maks ?? definisjon.valg.length);
  if (ids.length > most) return 'for_mange';
  const alone = definisjon.valg.some(({ id, alene }) => alene && ids.includes(id));
  return alone && ids.length > 1 ? 'ikke_sammen' : null;
};

/** The answers named word for word: these go before anything else that the message may mean. */
export const lesOrdrett = ({ valg }: Valgliste, tekst: string): Nevnt | null => named(tekst, valg, exact);

/** The answers named by place, by a part of their text, or with a slip of the finger. «Alle» leaves out those that stand alone. */
export const lesOmtrent = ({ kind, valg }: Valgliste, tekst: string): Nevnt | null => {
  const listed = lesListe(tekst, valg);
  if (kind === 'flere_valg' && listed?.type === 'valgt' && listed.ids.length === valg.length)
    return { type: 'valgt', ids: valg.filter(({ alene }) => !alene).map(({ id }) => id) };
  return listed ?? named(tekst, valg, loose);
};

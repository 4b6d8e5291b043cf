import { fold } from '../../sprak/sporsmal/index.ts';
import type { EventOf } from '../events.ts';
import { hereOf } from '../path.ts';
import type { Sporsmal } from '../skjema.ts';
import type { Steg, Tur } from '../turn.ts';
import { itemsNow } from '../view/buttons.ts';
import { again } from './common.ts';

type Liste = Extract<Sporsmal, { kind: 'liste' }>;

/** One more thing for the list, in the person's words. */
export const added = (tur: Tur, question: Liste): EventOf<'valgt'> =>
  listed(question, [...itemsNow(tur.state, question), tur.input.text.trim()]);

export const listed = ({ id }: Sporsmal, poster: readonly string[]): EventOf<'valgt'> => ({
  type: 'valgt',
  sporsmal: id,
  valg: [],
  ord: [...poster],
});

/** «Ta bort siste»: the list without the thing that was said last. */
export const takeBack = (tur: Tur): Steg => {
  const question = hereOf(tur.vert.form.skjema, tur.state);
  if (question?.kind !== 'liste') return again(tur);
  const poster = itemsNow(tur.state, question);
  return poster.length === 0
    ? again(tur)
    : { events: [listed(question, poster.slice(0, -1))], deler: [], route: 'valgt' };
};

const NONE = new Set(
  [
    'nei',
    'ingen',
    'ingenting',
    'ikke noe',
    'ikke noen',
    'har ikke noen',
    'har ikke hatt noen',
    'ikkje noko',
    'ikkje nokon',
    'har ikkje hatt nokon',
    'no',
    'none',
    'nothing',
    'not any',
  ].map((words) => fold(words).join(' ')),
);

/** «Ingen»: there is nothing to list. */
export const meansNone = (text: string): boolean => NONE.has(fold(text).join(' '));

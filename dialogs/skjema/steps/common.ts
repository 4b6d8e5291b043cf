import type { SkjemaEvent } from '../events.ts';
import { fallenAway, nextOf } from '../path.ts';
import { say } from '../say.ts';
import type { Sporsmal } from '../skjema.ts';
import { fold, type Tilstand } from '../state.ts';
import type { Del, Steg, Tur } from '../turn.ts';

/**
 * A step that moves on: to the next question without an answer. When there is none: to the reading back, or, where there
 * are sections and nothing has been read back yet, to the choice of another.
 */
export const onward = (
  tur: Tur,
  events: readonly SkjemaEvent[],
  route: string,
  deler: readonly Del[] = [],
): Steg => {
  const state = fold(tur.state, events);
  const next = nextOf(tur.vert.form.skjema, state);
  const arrival: SkjemaEvent = next ? { type: 'spurt', sporsmal: next.id } : atTheEnd(tur, state);
  return { events: [...events, arrival], deler: [...deler, ...touched(tur, events)], route };
};

const atTheEnd = ({ vert }: Tur, state: Tilstand): SkjemaEvent =>
  vert.form.skjema.deler.length > 0 && !state.lest ? { type: 'velger_del', side: 0 } : { type: 'lest_opp' };

/** What a changed answer takes out of the form, and what it brings back. */
const touched = (tur: Tur, events: readonly SkjemaEvent[]): readonly Del[] => {
  const { skjema } = tur.vert.form;
  const after = fold(tur.state, events);
  return [
    ...named(tur, 'falt_bort', fallenAway(skjema, tur.state, after)),
    ...named(tur, 'med_igjen', fallenAway(skjema, after, tur.state)),
  ];
};

const named = ({ vert, context }: Tur, key: string, questions: readonly Sporsmal[]): readonly Del[] => {
  const names = questions.map(({ id }) => say(vert.form, context.sprak, `${id}.kort`)).join(', ');
  return names === '' ? [] : [{ key, values: { sporsmal: names } }];
};

export interface Aside {
  readonly tema: string;
  readonly deler: readonly Del[];
  /** Words that may be meant as the answer. */
  readonly words?: string;
}

/** A step that answers something in between. What was asked stays as it was. */
export const aside = (tur: Tur, { tema, deler, words }: Aside): Steg => ({
  events: [{ type: 'avstikker', sporsmal: tur.state.her ?? '', tema, tekst: words ?? null }],
  deler,
  route: `avstikker/${tema}`,
});

/** The same question again, and nothing else. */
export const again = (tur: Tur): Steg => aside(tur, { tema: 'gjenta', deler: [] });

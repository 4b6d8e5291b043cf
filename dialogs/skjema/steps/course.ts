import type { Context } from '../../dialog.ts';
import type { EventOf, SkjemaEvent } from '../events.ts';
import { asked, hereOf } from '../path.ts';
import { placeOf } from '../place.ts';
import { isRunning } from '../state.ts';
import type { Steg, Tur } from '../turn.ts';
import { again, aside, onward } from './common.ts';
import { otherSection } from './section.ts';

/** Starts the form from the beginning: the introduction first. */
export const open = ({ vert, context }: Tur): Steg => {
  const { id, versjon, sporsmal, oppfolging } = vert.form.skjema;
  const event = {
    type: 'startet' as const,
    skjema: id,
    versjon,
    sporsmal: sporsmal.map((question) => question.id),
    ...(oppfolging && { oppfolging }),
  };
  return { events: [event, ...byStaff(context)], deler: [], route: 'start' };
};

/** In staff's own channel it is staff who write. */
const byStaff = ({ kanal }: Context): readonly SkjemaEvent[] =>
  kanal === 'teams' ? [{ type: 'skriver', hvem: 'mottak' }] : [];

/** «Start»: from the introduction to the first question. Asked for elsewhere, it leads to what lies there already. */
export const start = (tur: Tur): Steg => {
  switch (placeOf(tur.state)) {
    case 'ingen':
      return open(tur);
    case 'intro':
      return onward(tur, [{ type: 'begynt' }], 'begynt');
    case 'hviler':
      return resume(tur);
    case 'fullfort':
      return tur.vert.form.skjema.oppfolging
        ? open(tur)
        : aside(tur, { tema: 'start', deler: [{ key: 'ferdig_for' }] });
    default:
      return again(tur);
  }
};

/** Goes on where it was left. What was answered on the way out, or is no longer asked, is not asked again. */
export const resume = (tur: Tur): Steg => {
  const { hviler, fase } = tur.state;
  if (isRunning(tur.state) || hviler === null) return again(tur);
  const event = { type: 'gjenopptatt' } as const;
  const same = hviler !== 'forlatt' && (fase === 'intro' || hereOf(tur.vert.form.skjema, tur.state) !== null);
  const welcome = [{ key: 'velkommen' }];
  // Whoever came from a door is not led back into the same subject.
  if (hviler === 'forlatt' && tur.vert.form.skjema.deler.length > 0) {
    const { events, route } = otherSection(tur);
    return { events: [event, ...events], deler: welcome, route };
  }
  return same
    ? { events: [event], deler: welcome, route: 'gjenopptatt' }
    : onward(tur, [event], 'gjenopptatt', welcome);
};

export const pause = (): Steg => ({ events: [{ type: 'pauset' }], deler: [], route: 'pauset' });

export const stop = (): Steg => ({ events: [{ type: 'stoppet' }], deler: [], route: 'stoppet' });

/** The person has seen all answers and says that they are right. */
export const complete = (tur: Tur): Steg => {
  const event = result(tur);
  const { vert, context } = tur;
  const beside = vert.etter?.(event, context);
  return { events: [event], deler: [], route: 'fullfort', ...(beside && { beside }) };
};

const result = ({ vert, state }: Tur): EventOf<'fullfort'> => {
  const { skjema } = vert.form;
  const counting = asked(skjema, state).map(({ id }) => id);
  return {
    type: 'fullfort',
    skjema: skjema.id,
    versjon: skjema.versjon,
    svar: Object.fromEntries(Object.entries(state.svar).filter(([id]) => counting.includes(id))),
    linjer: skjema.linjer.map(({ id, sporsmal }) => {
      const svar = counting.includes(sporsmal) ? state.svar[sporsmal] : undefined;
      return { id, ord: svar?.ord || (svar?.vist ?? '') };
    }),
    status: 'ikke_sendt',
  };
};

import type { Context } from '../../dialog.ts';
import { exact, hasWords } from '../../sprak/sporsmal/index.ts';
import { ANNET } from '../drafts.ts';
import type { EventOf, SkjemaEvent } from '../events.ts';
import { readCommand } from '../match/index.ts';
import { migrate } from '../migrate.ts';
import { asked } from '../path.ts';
import { quote, say } from '../say.ts';
import { evolve, fold, isRunning, type Tilstand } from '../state.ts';
import type { Del, Tur, Vert } from '../turn.ts';
import { onward } from './common.ts';

/** The state in the form's own version, and the events that lead there. None when it is there already. */
export interface UpToDate {
  readonly events: readonly SkjemaEvent[];
  readonly state: Tilstand;
  /** What the person is told about it. */
  readonly deler: readonly Del[];
  /** Another question is asked than the one that this message was written to. */
  readonly elsewhere: boolean;
}

/**
 * Takes a form begun in another version over. When the question that was asked is gone, the message is no answer to
 * the new one: its words are kept beside the questions, and the new one is asked.
 */
export const upToDate = (tur: Tur): UpToDate => {
  const event = migrate(tur.vert.form.skjema, tur.state);
  if (!event) return { events: [], state: tur.state, deler: [], elsewhere: false };
  const moved: Tur = { ...tur, state: evolve(tur.state, event) };
  const elsewhere = isRunning(tur.state) && tur.state.fase !== 'intro' && event.her === null;
  const events = [event, ...(elsewhere ? onward(moved, words(tur), '').events : [])];
  return { events, state: fold(tur.state, events), deler: told(tur, event), elsewhere };
};

const words = ({ input }: Tur): readonly SkjemaEvent[] => {
  const said = input.choice === null && hasWords(input.text) && !readCommand(input.text, ['always'], exact);
  return said ? [{ type: 'utkast', sporsmal: ANNET, tekst: input.text }] : [];
};

/** Questions that were split: what was said may be used in the parts. */
const splitQuestions = (
  { form }: Vert,
  { sprak }: Context,
  { delt = {} }: EventOf<'migrert'>,
): readonly Del[] => {
  const parts = Object.values(delt).flat();
  const names = parts.map((id) => say(form, sprak, `${id}.kort`)).join(', ');
  return parts.length > 0 ? [{ key: 'migrert.delt', values: { sporsmal: names } }] : [];
};

/** Answers that a changed condition takes out. */
const noLongerAsked = ({ vert, state, context }: Tur, event: EventOf<'migrert'>): readonly Del[] => {
  const { form } = vert;
  const after = evolve(state, event);
  const path = new Set(asked(form.skjema, after).map(({ id }) => id));
  const out = form.skjema.sporsmal.filter(({ id }) => after.svar[id]?.slag === 'svar' && !path.has(id));
  const names = out.map(({ id }) => say(form, context.sprak, `${id}.kort`)).join(', ');
  return out.length > 0 ? [{ key: 'falt_bort', values: { sporsmal: names } }] : [];
};

/** Does an answer read otherwise than when it was given, since its choice is called something else? */
const readsAnother = ({ svar }: Tilstand, { omdopt, valg = {} }: EventOf<'migrert'>): boolean =>
  Object.entries(svar).some(([old, { valg: chosen }]) => {
    const names = valg[omdopt[old] ?? old] ?? {};
    return chosen.some((id) => id in names);
  });

/** What changed for this person; nothing where all that they have met is as it was. */
const told = ({ vert, state, context, input }: Tur, event: EventOf<'migrert'>): readonly Del[] => {
  const { form } = vert;
  const names = (ids: readonly string[]) =>
    ids.map((id) => say(form, context.sprak, `${id}.kort`)).join(', ');
  const split = event.delt ?? {};
  const gone = event.fjernet
    .filter((id) => !split[id])
    .flatMap((id) => {
      const svar = state.svar[id];
      return svar?.slag === 'svar' ? [quote(form, context.sprak, svar.ord || svar.vist)] : [];
    });
  const more = [
    ...(event.nye.length > 0 ? [{ key: 'migrert.nye', values: { sporsmal: names(event.nye) } }] : []),
    ...(gone.length > 0 ? [{ key: 'migrert.fjernet', values: { svar: gone.join(', ') } }] : []),
    ...splitQuestions(vert, context, event),
    ...noLongerAsked({ vert, state, context, input }, event),
    ...(event.uferdig.length > 0
      ? [{ key: 'migrert.uferdig', values: { sporsmal: names(event.uferdig) } }]
      : []),
  ];
  return more.length > 0 || readsAnother(state, event) ? [{ key: 'migrert' }, ...more] : [];
};

import { exact, hasWords } from '../../sprak/sporsmal/index.ts';
import { ANNET } from '../drafts.ts';
import type { EventOf, SkjemaEvent } from '../events.ts';
import { readCommand } from '../match/index.ts';
import { migrate } from '../migrate.ts';
import { quote, say } from '../say.ts';
import { evolve, fold, isRunning, type Tilstand } from '../state.ts';
import type { Del, Tur } from '../turn.ts';
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

const told = ({ vert, state, context }: Tur, event: EventOf<'migrert'>): readonly Del[] => {
  const { form } = vert;
  const names = (ids: readonly string[]) =>
    ids.map((id) => say(form, context.sprak, `${id}.kort`)).join(', ');
  const gone = event.fjernet.flatMap((id) => {
    const svar = state.svar[id];
    return svar?.slag === 'svar' ? [quote(form, context.sprak, svar.ord || svar.vist)] : [];
  });
  return [
    { key: 'migrert' },
    ...(event.nye.length > 0 ? [{ key: 'migrert.nye', values: { sporsmal: names(event.nye) } }] : []),
    ...(gone.length > 0 ? [{ key: 'migrert.fjernet', values: { svar: gone.join(', ') } }] : []),
    ...(event.uferdig.length > 0
      ? [{ key: 'migrert.uferdig', values: { sporsmal: names(event.uferdig) } }]
      : []),
  ];
};

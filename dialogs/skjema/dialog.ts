import type { Capability, DialogEvent, Input, Noticed, Outcome, Reply } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { type EventOf, readEvent, type SkjemaEvent } from './events.ts';
import { placeOf } from './place.ts';
import { evolve, fold, initial, isRunning, type Tilstand } from './state.ts';
import { step, upToDate } from './steps/index.ts';
import type { Steg, Tur, Vert } from './turn.ts';
import { show, showMenu, write } from './view/index.ts';

/** A form as a capability. It can give its question again, after a crisis or a change of language. */
export type Skjemadialog = Capability<Tilstand> & Required<Pick<Capability<Tilstand>, 'repeat'>>;

/** Makes a capability of a form. The form says what is asked; the engine, how a conversation about it goes. */
export const createSkjemadialog = (vert: Vert): Skjemadialog => ({
  id: vert.id,
  initial,
  isRunning,
  evolve: (state, event) => {
    const known = event.dialog === vert.id ? readEvent(event) : null;
    return known ? evolve(state, known) : state;
  },
  handle: (state, input, context) => {
    const tur = { vert, state, input, context };
    const steg = input.kind === 'melding' ? take(tur) : null;
    return steg && outcome(tur, steg);
  },
  rest: (state) => (isRunning(state) ? [{ dialog: vert.id, type: 'pauset' }] : []),
  notice: (state, data, context) => takeOver({ vert, state, context, input: NOTHING }, data),
  repeat: (state, context) =>
    isRunning(state) ? show(vert, upToDate({ vert, state, context, input: NOTHING }).state, context) : null,
});

/** Begun in another channel, and gone on with here. What stands here already is not overwritten. */
const takeOver = (tur: Tur, { hentet }: JsonObject): Noticed | null => {
  if (placeOf(tur.state) !== 'ingen' || typeof hentet !== 'object' || hentet === null) return null;
  const event: SkjemaEvent = { type: 'hentet', tilstand: hentet as EventOf<'hentet'>['tilstand'] };
  return outcome(tur, { events: [event], deler: [{ key: 'hentet' }], route: 'hentet' });
};

const NOTHING: Input = { text: '', choice: null, kind: 'melding', masked: false, attachments: false };

/** One turn, in the form's own version. */
const take = (tur: Tur): Steg | null => {
  const { events, state, deler, elsewhere } = upToDate(tur);
  const steg = elsewhere ? { events: [], deler: [], route: 'migrert' } : step({ ...tur, state });
  return steg && { ...steg, events: [...events, ...steg.events], deler: [...deler, ...steg.deler] };
};

const outcome = (tur: Tur, steg: Steg): Outcome => ({
  events: [...steg.events.flatMap((event) => told(tur, event)), ...(steg.beside ?? [])],
  reply: replyOf({ ...tur, state: fold(tur.state, steg.events) }, steg),
  route: `${tur.vert.id}/${steg.route}`,
});

/** What holds for the person and not for one form is told to the others too. */
const SHARED: readonly SkjemaEvent['type'][] = ['skriver', 'enkelt'];

const told = (tur: Tur, event: SkjemaEvent): readonly DialogEvent[] => {
  const own = stamped(tur, event);
  const others = SHARED.includes(event.type) ? (tur.vert.andre ?? []) : [];
  return [...others.map((dialog) => ({ ...own, dialog })), own];
};

/** Who wrote, when, and in which language they were spoken to: the result and the insight need it. */
const stamped = ({ vert, state, context }: Tur, event: SkjemaEvent): DialogEvent => ({
  dialog: vert.id,
  ...event,
  tid: context.now,
  av: state.utfyller ?? 'bruker',
  sprak: context.sprak,
});

const replyOf = ({ vert, state, context }: Tur, { deler, instead }: Steg): Reply => {
  if (instead === 'meny') return showMenu(vert, state, context, deler);
  if (instead === undefined) return show(vert, state, context, deler);
  return deler.length === 0
    ? instead
    : { ...instead, text: `${write(vert, context, deler)}\n\n${instead.text}` };
};

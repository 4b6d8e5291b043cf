import type { Context, Input, Outcome, Reply } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import { katalog, text } from '../../dialogs/sprak/katalog.ts';
import type { Kontor } from '../../knowledge/kontor/index.ts';
import { evner } from './evner.ts';
import { notater } from './notater.ts';
import type { Oppgave } from './oppgave.ts';
import { type AnyCapability, evolveWith, partOf } from './tilstand.ts';

export const tekster = katalog({
  nb: {
    pause:
      'Tjenesten er satt på pause. Det du skrev, er lagret, men du får ikke svar her nå. Haster det, ring Nav: 55 55 33 33, hverdager kl. 9–15. Fare for liv: 113.',
  },
  nn: {
    pause:
      'Tenesta er sett på pause. Det du skreiv, er lagra, men du får ikkje svar her no. Hastar det, ring Nav: 55 55 33 33, kvardagar kl. 9–15. Fare for liv: 113.',
  },
  en: {
    pause:
      'The service is paused. What you wrote is stored, but you will get no answer here now. If it is urgent, call Nav: 55 55 33 33, weekdays 9–15. Danger to life: 113.',
  },
});

/** What is the same for all turns of a process. */
export interface Hus {
  readonly kontor: Kontor | null;
  readonly demo: boolean;
}

interface Turn {
  readonly tilstand: JsonObject;
  readonly input: Input;
  readonly context: Context;
  readonly pause: string | null;
}

/** One way an input can be answered; null: not by me. */
type Step = (turn: Turn) => Outcome | null;

/**
 * One turn, from the top: crisis first, then the pause switch, commands, the running dialog, what else the assistant
 * can do, and at last an honest "I don't know". The first step that answers ends the turn. Pure.
 */
export const tur = ({ tilstand, input, context, pause }: Oppgave, hus: Hus): Outcome => {
  const turn: Turn = { tilstand, input, context: { ...context, ...hus }, pause };
  const outcome = steps.reduce<Outcome | null>((found, step) => found ?? step(turn), null);
  if (!outcome) throw new Error('no step answered the turn');
  return withNotes(turn, outcome);
};

const asks = (capability: AnyCapability, { tilstand, input, context }: Turn): Outcome | null =>
  capability.handle(partOf(tilstand, capability), input, context);

const firstOf = (capabilities: readonly AnyCapability[], turn: Turn): Outcome | null =>
  capabilities.reduce<Outcome | null>((found, capability) => found ?? asks(capability, turn), null);

const running = ({ tilstand }: Turn): AnyCapability | undefined =>
  evner.dialoger.find((capability) => capability.isRunning(partOf(tilstand, capability)));

const krise: Step = (turn) => {
  const outcome = asks(evner.krise, turn);
  return outcome?.route === 'krise/fortsett' ? repeated(turn, outcome) : outcome;
};

const satPaPause: Step = ({ pause, context }) =>
  pause === null
    ? null
    : {
        events: [],
        reply: { text: text(tekster, context.sprak, 'pause'), kind: 'feil' },
        route: 'drift/pause',
      };

/** A command is answered, and what was being asked comes again; not in a crisis, where it waits for «Fortsett». */
const kommando: Step = (turn) => {
  const outcome = firstOf(evner.kommandoer, turn);
  return outcome && (isPaused(turn) ? outcome : repeated(turn, outcome));
};

const isPaused = ({ tilstand }: Turn): boolean => evner.krise.isRunning(partOf(tilstand, evner.krise));

const dialogenSomGar: Step = (turn) => {
  const capability = running(turn);
  return capability ? asks(capability, turn) : null;
};

const resten: Step = (turn) => firstOf(evner.dialoger, turn);

const steps: readonly Step[] = [krise, satPaPause, kommando, dialogenSomGar, resten];

/** The outcome, followed by the question that was open: as it stands after the outcome's own events. */
const repeated = (turn: Turn, outcome: Outcome): Outcome => {
  if (outcome.reply.deleted || outcome.reply.choices?.length) return outcome;
  const tilstand = outcome.events.reduce(evolveWith(evner.alle), turn.tilstand);
  const after: Turn = { ...turn, tilstand, context: inLanguage(turn.context, tilstand) };
  const capability = running(after);
  const question = capability?.repeat?.(partOf(tilstand, capability), after.context);
  return question ? { ...outcome, reply: join([outcome.reply.text], question) } : outcome;
};

/** The language may just have been changed. */
const inLanguage = (context: Context, tilstand: JsonObject): Context => ({
  ...context,
  sprak: (partOf(tilstand, evner.sprak).valgt as Context['sprak'] | null) ?? context.sprak,
});

const withNotes = ({ input, context }: Turn, outcome: Outcome): Outcome => {
  const notes = notater(input, context);
  if (notes.length === 0 || outcome.reply.deleted || outcome.reply.kind === 'krise') return outcome;
  return { ...outcome, reply: join(notes, outcome.reply) };
};

/** One bubble: what comes first, and then the reply, parted by empty lines. */
const join = (before: readonly string[], reply: Reply): Reply => ({
  ...reply,
  text: [...before, reply.text].join('\n\n'),
});

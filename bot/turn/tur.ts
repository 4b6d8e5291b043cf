import type { Context, DialogEvent, Input, Notice, Noticed, Outcome, Reply } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import { readLanguage } from '../../dialogs/sprak/gjenkjenner/index.ts';
import { folg, type Sprakstate } from '../../dialogs/sprakvalg/index.ts';
import type { Kontor } from '../../knowledge/kontor/index.ts';
import { evner } from './evner.ts';
import { notater } from './notater.ts';
import type { Oppgave } from './oppgave.ts';
import { type AnyCapability, evolveWith, lastUsedFirst, partOf } from './tilstand.ts';

/** What is the same for all turns of a process. */
export interface Hus {
  readonly kontor: Kontor | null;
  readonly demo: boolean;
}

/** Where the conversation stands. */
interface Sted {
  readonly tilstand: JsonObject;
  readonly context: Context;
}

interface Turn extends Sted {
  readonly input: Input;
}

/** One way an input can be answered; null: not by me. */
type Step = (turn: Turn) => Outcome | null;

/** One turn: an answer to what the person did, or word of what happened outside. Pure. */
export const tur = ({ tilstand, til, context }: Oppgave, hus: Hus): Noticed => {
  const sted: Sted = { tilstand, context: { ...context, ...hus } };
  return 'notice' in til ? told(sted, til.notice) : answered({ ...sted, input: til.input });
};

/**
 * From the top: crisis first, then the pause switch, commands, the running dialog, what else the assistant can do, and at
 * last an honest "I don't know". The first step that answers ends the turn.
 */
const answered = (asked: Turn): Outcome => {
  const { events, turn } = inTheirLanguage(asked);
  const answer = steps.reduce<Outcome | null>((found, step) => found ?? step(turn), null);
  if (!answer) throw new Error('no step answered the turn');
  const outcome = oneAtATime(turn, answer);
  const { sprak } = inLanguage(turn.context, outcome.events.reduce(evolveWith(evner.alle), turn.tilstand));
  return withNotes(turn, {
    ...outcome,
    events: [...events, ...outcome.events],
    reply: { sprak, ...outcome.reply },
  });
};

/** A person who goes over to another language is answered in it, from this message on. */
const inTheirLanguage = (turn: Turn): { readonly events: readonly DialogEvent[]; readonly turn: Turn } => {
  const { tilstand, input, context } = turn;
  const events = folg(partOf(tilstand, evner.sprak) as Sprakstate, input, context);
  const after = events.reduce(evolveWith(evner.alle), tilstand);
  return { events, turn: { ...turn, tilstand: after, context: inLanguage(context, after) } };
};

/** What happened outside is for one capability. What it says is followed by the question that was open, but not in a crisis. */
const told = (sted: Sted, { dialog, data }: Notice): Noticed => {
  const capability = evner.alle.find(({ id }) => id === dialog);
  const noticed = capability?.notice?.(partOf(sted.tilstand, capability), data, sted.context);
  if (!noticed) return { events: [], reply: null, route: `${dialog}/uten_betydning` };
  const { reply } = noticed;
  return reply && !isPaused(sted) ? repeated(sted, { ...noticed, reply }) : noticed;
};

const asks = (capability: AnyCapability, { tilstand, input, context }: Turn): Outcome | null =>
  capability.handle(partOf(tilstand, capability), input, context);

const firstOf = (capabilities: readonly AnyCapability[], turn: Turn): Outcome | null =>
  capabilities.reduce<Outcome | null>((found, capability) => found ?? asks(capability, turn), null);

const running = ({ tilstand }: Sted): AnyCapability | undefined =>
  lastUsedFirst(tilstand, evner.dialoger).find((capability) =>
    capability.isRunning(partOf(tilstand, capability)),
  );

/** The numbers to call are given in the language of the message itself. */
const krise: Step = (turn) => {
  const own = inOwnLanguage(turn);
  const outcome = asks(evner.krise, own);
  if (!outcome) return null;
  if (outcome.route === 'krise/fortsett') return goneOn(turn, outcome);
  return withSafety(turn, { ...outcome, reply: { ...outcome.reply, sprak: own.context.sprak } });
};

/** Who tells of a protected address in the same breath is told what not to write, too (product rules 3). */
const withSafety = (turn: Turn, outcome: Outcome): Outcome => {
  const also = asks(evner.trygghet, turn);
  return also?.route === 'trygghet/sperret'
    ? {
        ...outcome,
        events: [...outcome.events, ...also.events],
        reply: { ...outcome.reply, text: beforeTheQuestion(outcome.reply.text, also.reply.text) },
      }
    : outcome;
};

/** A question that ends a text stays last, so that it is clear what «ja» answers. */
const beforeTheQuestion = (text: string, between: string): string => {
  const at = text.endsWith('?') ? text.lastIndexOf('. ') + 1 : 0;
  return at > 0 ? [text.slice(0, at), between, text.slice(at + 1)].join('\n\n') : `${text}\n\n${between}`;
};

const GO_ON = 'fortsett';

/** After a crisis: the question that was open; else what was left half done; else the ways that there are. */
const goneOn = (turn: Turn, outcome: Outcome): Outcome => {
  const tilstand = outcome.events.reduce(evolveWith(evner.alle), turn.tilstand);
  if (running({ tilstand, context: turn.context })) return repeated(turn, outcome);
  const input = { ...turn.input, text: GO_ON, choice: null };
  const next = firstOf(lastUsedFirst(tilstand, evner.dialoger), { ...turn, tilstand, input });
  if (!next) return outcome;
  if (next.events.length === 0)
    return { ...outcome, reply: { ...outcome.reply, choices: next.reply.choices ?? [] } };
  return {
    ...next,
    events: [...outcome.events, ...next.events],
    reply: join([outcome.reply.text], next.reply),
  };
};

const inOwnLanguage = (turn: Turn): Turn => {
  const own = turn.input.choice === null ? readLanguage(turn.input.text) : null;
  return own ? { ...turn, context: { ...turn.context, sprak: own } } : turn;
};

const satPaPause: Step = (turn) => asks(evner.driftspause, turn);

/** A command is answered, and what was being asked comes again; not in a crisis, where it waits for «Fortsett». */
const kommando: Step = (turn) => {
  const outcome = firstOf(evner.kommandoer, turn);
  return outcome && (isPaused(turn) ? outcome : repeated(turn, outcome));
};

const isPaused = ({ tilstand }: Sted): boolean => evner.krise.isRunning(partOf(tilstand, evner.krise));

const dialogenSomGar: Step = (turn) => {
  const capability = running(turn);
  return capability ? asks(capability, turn) : null;
};

const resten: Step = (turn) => {
  const outcome = firstOf(lastUsedFirst(turn.tilstand, evner.dialoger), turn);
  // An answer leads away from nothing: the question that is open comes again.
  return outcome && running(turn) && evner.svarer.some(({ id }) => outcome.route.startsWith(id))
    ? repeated(turn, { ...outcome, reply: { ...outcome.reply, choices: [] } })
    : outcome;
};

/** Whoever begins something new lets what was going on rest: one thing is asked at a time. */
const oneAtATime = ({ tilstand }: Sted, outcome: Outcome): Outcome => {
  const after = outcome.events.reduce(evolveWith(evner.alle), tilstand);
  const going = evner.dialoger.filter((capability) => capability.isRunning(partOf(after, capability)));
  const begun = going.find((capability) => !capability.isRunning(partOf(tilstand, capability)));
  const others = begun ? going.filter((capability) => capability !== begun) : [];
  const rest = others.flatMap((capability) => capability.rest?.(partOf(after, capability)) ?? []);
  return rest.length === 0 ? outcome : { ...outcome, events: [...rest, ...outcome.events] };
};

const steps: readonly Step[] = [krise, satPaPause, kommando, dialogenSomGar, resten];

/** The outcome, followed by the question that was open: as it stands after the outcome's own events. */
const repeated = (sted: Sted, outcome: Outcome): Outcome => {
  if (outcome.reply.deleted || outcome.reply.choices?.length) return outcome;
  const tilstand = outcome.events.reduce(evolveWith(evner.alle), sted.tilstand);
  const after: Sted = { tilstand, context: inLanguage(sted.context, tilstand) };
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

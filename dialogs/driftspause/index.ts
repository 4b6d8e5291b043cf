import type { Capability, Context, Noticed, Planned } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { text } from '../sprak/katalog.ts';
import { tekster } from './tekster.ts';

/** `siden`: when the person was first told that the service is paused, in milliseconds since 1970; null when nobody waits. */
interface State extends JsonObject {
  readonly siden: number | null;
}

/** A short pause is noticed soon, a long one is not asked about all the time. */
const FIRST_MS = 15_000;
const LONGEST_MS = 15 * 60_000;

const ROUTE = 'driftspause/svar';

const lookAgain = (siden: number, now: number): Planned => ({
  dialog: 'driftspause',
  at: now + Math.min(Math.max((now - siden) / 2, FIRST_MS), LONGEST_MS),
  data: { siden },
});

/**
 * The operator has paused the service (`npm run pause`): everyone is told so, politely and with a way to Nav; and those
 * who were told, and have got no answer since, hear it when the service works again.
 */
export const driftspause: Capability<State> = {
  id: 'driftspause',
  initial: { siden: null },
  isRunning: () => false,
  evolve: (_state, event) => ({ siden: event.type === 'begynt' ? (event.tid as number) : null }),
  handle: (state, _input, context) => {
    if (!context.pauset) return null;
    const reply = { text: text(tekster, context.sprak, 'pause'), kind: 'feil' } as const;
    if (state.siden !== null) return { events: [], reply, route: ROUTE };
    return {
      events: [{ dialog: 'driftspause', type: 'begynt', tid: context.now }],
      reply,
      route: ROUTE,
      planned: [lookAgain(context.now, context.now)],
    };
  },
  notice: (state, _data, context) => (state.siden === null ? null : afterAWhile(state.siden, context)),
};

const afterAWhile = (siden: number, context: Context): Noticed => {
  if (context.pauset)
    return { events: [], reply: null, route: 'driftspause/varer', planned: [lookAgain(siden, context.now)] };
  const waits = context.forrigeRute === ROUTE;
  return {
    events: [{ dialog: 'driftspause', type: 'over' }],
    reply: waits ? { text: text(tekster, context.sprak, 'igjen') } : null,
    route: 'driftspause/over',
  };
};

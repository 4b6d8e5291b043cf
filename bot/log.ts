import { type Logger, pino } from 'pino';
import { toFeil } from './turn/arbeidere.ts';
import type { Faults } from './turn/feil.ts';

export type { Logger };

/** The log: one JSON object a line on standard output. Nobody's words, tokens or addresses are ever given to it. */
export const createLog = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** Counts faults for the alarm, and logs each with its id. An error's own message is left out: it could hold words. */
export const createFaults = (log: Logger, counts: Map<string, number>): Faults => {
  const count = (what: string): number => {
    const sum = (counts.get(what) ?? 0) + 1;
    counts.set(what, sum);
    return sum;
  };
  return {
    report: ({ feil, ...ids }) => {
      count(`forsok_${ids.grunn}`);
      log.error({ ...ids, feil }, 'a turn failed');
    },
    count: (what, error) =>
      log.error({ what, sum: count(what), ...(error ? { feil: toFeil(error) } : {}) }, 'fault'),
  };
};

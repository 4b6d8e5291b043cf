import { Avbrutt, Avslag } from './direktelinje.ts';
import type { EgenLinje } from './linjer.ts';

interface Options {
  readonly post: (linje: EgenLinje) => Promise<string>;
  /** The first line that is to be sent. */
  readonly neste: () => EgenLinje | undefined;
  readonly onSendt: (nokkel: string, id: string) => void;
  readonly onFeilet: (nokkel: string) => void;
  readonly pause: (ms: number) => Promise<void>;
}

const PAUSES_MS = [1_000, 3_000];
const LONGEST_WAIT_MS = 60_000;

/**
 * Sends what the person wrote, one line at a time and in order. What does not get through is tried three times, with the
 * same once-key; then it is marked, and the person may try again. «Too many» is waited out as the server asks.
 */
export const createUtboks = ({ post, neste, onSendt, onFeilet, pause }: Options) => {
  let underveis = false;

  const provSend = async (linje: EgenLinje, forsok: number): Promise<void> => {
    try {
      onSendt(linje.nokkel, await post(linje));
    } catch (error) {
      if (error instanceof Avbrutt) return onFeilet(linje.nokkel);
      const waitMs = pauseBefore(forsok, error);
      if (waitMs === null) return onFeilet(linje.nokkel);
      await pause(waitMs);
      await provSend(linje, forsok + 1);
    }
  };

  return {
    /** Sends all that waits. Calling it while it is sending changes nothing. */
    tom: async (): Promise<void> => {
      if (underveis) return;
      underveis = true;
      for (let linje = neste(); linje; linje = neste()) await provSend(linje, 0);
      underveis = false;
    },
  };
};

/** How long to wait before the next try, or null: give up. A refusal other than «too many» does not get better by itself. */
const pauseBefore = (forsok: number, error: unknown): number | null => {
  const pauseMs = PAUSES_MS[forsok];
  if (pauseMs === undefined) return null;
  if (!(error instanceof Avslag) || error.status >= 500) return pauseMs;
  return error.status === 429 ? Math.min(Math.max(error.ventMs, pauseMs), LONGEST_WAIT_MS) : null;
};

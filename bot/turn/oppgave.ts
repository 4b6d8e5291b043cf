import type { Context, Input, Outcome } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';

/** One turn as the worker thread gets it. Plain JSON both ways. */
export interface Oppgave {
  readonly tilstand: JsonObject;
  readonly input: Input;
  /** Without what the worker holds itself: the office's data. */
  readonly context: Omit<Context, 'kontor' | 'demo'>;
  /** Why the service is paused, or null. */
  readonly pause: string | null;
}

/** What the worker thread exports: `bot/turn/takeTurn.ts`, or in tests a module around it. */
export type TakeTurn = (oppgave: Oppgave) => Outcome;

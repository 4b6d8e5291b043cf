import type { Context, Input, Notice, Noticed } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';

/** One turn as the worker thread gets it. Plain JSON both ways. */
export interface Oppgave {
  readonly tilstand: JsonObject;
  /** What the person did, or what happened outside. */
  readonly til: { readonly input: Input } | { readonly notice: Notice };
  /** Without what the worker holds itself: the office's data. */
  readonly context: Omit<Context, 'kontor' | 'demo'>;
}

/** What the worker thread exports: `bot/turn/takeTurn.ts`, or in tests a module around it. */
export type TakeTurn = (oppgave: Oppgave) => Noticed;

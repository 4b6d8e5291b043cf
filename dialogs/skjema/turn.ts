import type { Context, DialogEvent, Input, Reply } from '../dialog.ts';
import type { EventOf, SkjemaEvent } from './events.ts';
import type { Dor, Form } from './skjema.ts';
import type { Tilstand } from './state.ts';

/** What the surroundings of a form give it: who it is, and what it can't know itself. */
export interface Vert {
  /** The name of the capability: in its events and routes, and the id of the button that starts the form. */
  readonly id: string;
  readonly form: Form;
  /** The reply to an answer that leaves the form by a door. Needed only where a choice has `forlat`. */
  readonly forlat?: (
    dor: Dor,
    context: Context,
  ) => { readonly events: readonly DialogEvent[]; readonly reply: Reply };
  /** The other forms of the same person: they are told who writes, and in which words. */
  readonly andre?: readonly string[];
  /** What others are to know when the form is done: events of theirs, in the same append. */
  readonly etter?: (result: EventOf<'fullfort'>, context: Context) => readonly DialogEvent[];
  /** A sentence to put first when something was written that Nav can't receive here; else null. */
  readonly notat?: (text: string, context: Context) => string | null;
}

/** One turn of a form. */
export interface Tur {
  readonly vert: Vert;
  readonly state: Tilstand;
  readonly input: Input;
  readonly context: Context;
}

/** A paragraph: the key of a text, and what goes into it. */
export interface Del {
  readonly key: string;
  readonly values?: { readonly [name: string]: string };
}

/**
 * What a turn does: the events, and the paragraphs that come before what is asked next. What is asked next is not
 * said here: it follows from the state after the events (`view/`), so that a repeated question is the same question.
 */
export interface Steg {
  readonly events: readonly SkjemaEvent[];
  readonly deler: readonly Del[];
  /** Which way the turn took, for the log. */
  readonly route: string;
  /** Events of other capabilities. */
  readonly beside?: readonly DialogEvent[];
  /** In place of what the state asks for: the menu behind «Mer …», or another's reply. */
  readonly instead?: 'meny' | Reply;
}

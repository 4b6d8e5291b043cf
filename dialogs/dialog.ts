import type { Kontor } from '../knowledge/kontor/index.ts';
import type { JsonObject } from './json.ts';
import type { Sprak } from './sprak/katalog.ts';

/** Where the person writes. `teams` is staff's channel; `annen` is any other Bot Framework channel (emulators, e-mail). */
export type Kanal = 'web' | 'teams' | 'annen';

/** What the person did, already normalised and masked (`bot/turn`). */
export interface Input {
  /** What was written, or the label of the pressed button. Empty for `start` and other events without words. */
  readonly text: string;
  /** The id of the pressed button, when the channel tells; else null, and the text is read. */
  readonly choice: string | null;
  /** `start`: the conversation was opened. `melding`: something was written or pressed. */
  readonly kind: 'start' | 'melding';
  /** A personal number was removed from this message, or from this and the one before. */
  readonly masked: boolean;
  /** The message came with pictures or files, which were not kept. */
  readonly attachments: boolean;
}

/** What a dialog may know of its surroundings. Time comes in here; a dialog reads no clock, file or network. */
export interface Context {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly kanal: Kanal;
  /** Which of staff it is, where that is known. Default: who writes on the web is a client, who writes in Teams a veileder. */
  readonly rolle?: 'veileder' | 'mottak';
  /** The office's data, or null: then nobody reads along and no person is offered (product rules 1). */
  readonly kontor: Kontor | null;
  /** A demo office: every text that names a person or team says so. */
  readonly demo: boolean;
  /** The language to answer in. */
  readonly sprak: Sprak;
  /** The date on which this conversation is deleted if nothing more is said, as YYYY-MM-DD (product rules 11). */
  readonly slettes: string;
  /** The route of the turn before (`Outcome.route`), or null: "ja" is an answer only to what was just asked. */
  readonly forrigeRute: string | null;
  /** True when the person said that others use this device (product rules 3). */
  readonly deltEnhet: boolean;
  /** The operator has paused the service: everyone gets a polite text. */
  readonly pauset: boolean;
}

/** A button. `svar` sends its label as the person's words; the others are done by the device. */
export interface Choice {
  readonly id: string;
  /** At most six words. */
  readonly label: string;
  readonly action?:
    | { readonly type: 'ring'; readonly tel: string }
    | { readonly type: 'lenke'; readonly url: string }
    | { readonly type: 'lukk' };
  /** In a question with several answers: already chosen. */
  readonly chosen?: boolean;
}

/** The status line of product rules 1. Until a handoff exists there is one. */
export type Status = 'ikke_sendt';

/** An answer for staff in its parts, so that a channel with cards shows them apart. The reply's text says the same. */
export interface Fagkort {
  /** The short answer; `**` around its key words. */
  readonly svar: string;
  /** Law, and as of when. */
  readonly regel?: string;
  readonly passPa?: string;
  /** What stands before it: that names were taken out, or what holds today. */
  readonly notat?: string;
  readonly kilde?: { readonly tekst: string; readonly url: string };
  /** A comparison: the first row holds the headings. */
  readonly tabell?: readonly (readonly string[])[];
}

/** One bubble to the person: at most 60 words, one question. Plain text; paragraphs are parted by an empty line. */
export interface Reply {
  readonly text: string;
  /** At most six answers (`hopp_over` and `mer` come on top). */
  readonly choices?: readonly Choice[];
  /** What stands behind «Mer …». A channel that can't fold them out gets them as a bubble when `mer` is pressed. */
  readonly more?: readonly Choice[];
  readonly status?: Status;
  /** Question `number` of `of`; in a form with sections counted in the section `del`, and in all that was picked (`samlet`). */
  readonly progress?: {
    readonly number: number;
    readonly of: number;
    readonly del?: string;
    readonly samlet?: { readonly number: number; readonly of: number };
  };
  /** `krise` is shown first and plainly; `feil` tells of a fault of ours. Default `vanlig`. */
  readonly kind?: 'vanlig' | 'krise' | 'feil';
  /** For staff: the same as the text, in parts. */
  readonly fag?: Fagkort;
  /** The language it is written in, where that is known better than from the conversation: the turn fills it in. */
  readonly sprak?: Sprak;
  /** The conversation was deleted with this reply: clients forget what they show. */
  readonly deleted?: boolean;
}

/** A fact that a dialog wants remembered. `dialog` names the capability whose `evolve` understands it. */
export interface DialogEvent extends JsonObject {
  readonly dialog: string;
  readonly type: string;
}

/** What a capability wants to be told of later: its `notice` gets `data` then. */
export interface Planned {
  /** The id of the capability. */
  readonly dialog: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Ids and numbers, never a person's words: they stand in the scheduler until then. */
  readonly data: JsonObject;
}

/** What a dialog answers. */
export interface Outcome {
  readonly events: readonly DialogEvent[];
  readonly reply: Reply;
  /** For the log: which way the turn took, e.g. `siling/svar`. Never the person's words. */
  readonly route: string;
  /** For later; stored in the same append as the reply. */
  readonly planned?: readonly Planned[];
}

/** What a capability does with a notice. Without a reply the person sees nothing. */
export interface Noticed extends Omit<Outcome, 'reply'> {
  readonly reply: Reply | null;
}

/** Something that happened outside the conversation, for one of its capabilities: its time has come, or somebody did something. */
export interface Notice {
  /** The id of the capability. */
  readonly dialog: string;
  readonly data: JsonObject;
}

/**
 * Something the assistant can do. Pure: state and input in, events and a reply out; the state is the fold of its events.
 * `handle` gives null when the input is not for it; then the next step of the turn looks at it.
 */
export interface Capability<State extends JsonObject> {
  /** The name of its folder, of its events' `dialog`, and of its part of the conversation's state. */
  readonly id: string;
  /** The state of a conversation in which nothing has happened. */
  readonly initial: State;
  evolve(state: State, event: DialogEvent): State;
  /** Is it in the middle of something, so that what the person writes is for it first? */
  isRunning(state: State): boolean;
  handle(state: State, input: Input, context: Context): Outcome | null;
  /** Something happened outside the conversation. Null: it means nothing any more. One that plans nothing leaves it out. */
  notice?(state: State, data: JsonObject, context: Context): Noticed | null;
  /** It is in the middle of something, and the person began something else: the events that let it rest. */
  rest?(state: State): readonly DialogEvent[];
  /**
   * What is being asked just now, once more: after a crisis, or in another language. Changes nothing.
   * Null when nothing is being asked. A capability that asks nothing leaves it out.
   */
  repeat?(state: State, context: Context): Reply | null;
}

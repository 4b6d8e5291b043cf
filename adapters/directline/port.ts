import type { Activity } from 'botbuilder';

/**
 * What the Direct Line server needs of the turn. `bot/` joins the two (`bot/compose.ts`).
 * Positions are those of the conversation's stream; a watermark is a position as text.
 */
export interface Samtaler {
  /** Makes the conversation known. `user` is `dl_…`. Called once, before anything else. */
  create(
    conversation: string,
    options: { readonly user: string; readonly shared: boolean; readonly sprak: string },
  ): Promise<void>;

  /** False for one that never was, or was deleted after its time. */
  exists(conversation: string): Promise<boolean>;

  /** The conversation was started (or started again): the bot greets once. Resolves when it is durably taken in. */
  start(conversation: string): Promise<void>;

  /** Takes a message in. Resolves when it is durably stored (or refused); the reply comes through `read`. */
  receive(conversation: string, incoming: IncomingActivity): Promise<Received>;

  /** The activities after `after` (the person's own too) and the newest position. */
  read(
    conversation: string,
    after: number,
  ): Promise<{ readonly activities: readonly Activity[]; readonly watermark: number }>;

  /** Calls `listener` whenever there is something new to `read`. Returns how to stop. */
  watch(conversation: string, listener: () => void): () => void;

  /** Calls `listener` when the assistant starts on something that takes time. Returns how to stop. */
  watchTyping(conversation: string, listener: () => void): () => void;
}

export interface IncomingActivity {
  /** Checked: an object with a known `type`, `from.id` set to the token's user. Not yet normalised or masked. */
  readonly activity: Partial<Activity>;
  /** The once-key, if the client gave one: `channelData.brobyggerId`, else `channelData.clientActivityID`, else `id`. */
  readonly key: string | null;
}

export type Received =
  /** `id` is the activity's id in this conversation; for a key seen before, the id that it got then. */
  | { readonly status: 'accepted'; readonly id: string }
  /** Too many at once or a minute. */
  | { readonly status: 'limited'; readonly retryAfterS: number }
  | { readonly status: 'gone' };

/** Whose conversation a cookie's handle opens. */
export interface HandleOwner {
  readonly conversation: string;
  /** `dl_…` */
  readonly user: string;
}

/** What is remembered behind the cookie. Only the SHA-256 (hex) of a handle ever gets here; the handle itself is kept nowhere. */
export interface Handles {
  /** Resolves when it is durably stored. */
  save(hash: string, owner: HandleOwner): Promise<void>;
  find(hash: string): Promise<HandleOwner | null>;
  /** Unknown ones are no error. */
  remove(hash: string): Promise<void>;
}

/** Refused: there have been too many. */
export interface Vent {
  readonly retryAfterS: number;
}

export interface NyeOrd {
  readonly ord: readonly string[];
  /** The day from which they open nothing, as YYYY-MM-DD. */
  readonly utloper: string;
}

/** Four words that open a conversation again (decision 0014). They are kept nowhere, and never logged. */
export interface Firord {
  /** New words for a conversation; those it had before open nothing any more. */
  create(owner: HandleOwner): Promise<NyeOrd | Vent>;
  /**
   * Goes on with the conversation that the words open, at a device that others use (`shared`) or not. Null: they open none.
   * The words may be written carelessly. `from` is the address that the tries are counted on.
   */
  open(
    words: string,
    asked: { readonly shared: boolean; readonly from: string },
  ): Promise<HandleOwner | Vent | null>;
}

/** Somebody's answers in one form, as something to take along. */
export interface Resultatfil {
  readonly type: string;
  readonly data: string | Uint8Array;
  /** What the browser saves it as. Null: it is shown. */
  readonly filnavn: string | null;
}

/** The forms of which a link can be a file; `html` is a page to print. */
export type Resultatslag = 'html' | 'pdf' | 'json';

/** What people have answered, for themselves only. */
export interface Resultater {
  /** The forms in which something was answered, and the language of the conversation; none where there is no such conversation. */
  list(conversation: string): Promise<{
    readonly sprak: string;
    readonly skjema: readonly { readonly id: string; readonly navn: string }[];
  }>;
  /** As it stands now; null when there is nothing (any more). */
  read(conversation: string, skjema: string, slag: Resultatslag): Promise<Resultatfil | null>;
  /** The page in place of an answer where a link works no more. `sprak`: as `list` told it, or null. */
  utlopt(sprak: string | null): string;
  /** The style sheet of all these pages. */
  readonly stilark: { readonly url: string; readonly css: string };
}

/** What can be used once, at whichever instance of the service. */
export interface Once {
  /** True the first time that `id` is used. It may be forgotten after `until`, in milliseconds since 1970. */
  use(id: string, until: number): Promise<boolean>;
}

/** How often something may happen, at all instances of the service together. */
export interface Rate {
  /** Counts one and gives null; or, when it is full, counts nothing and gives the whole seconds until there is room. */
  take(key: string): Promise<number | null>;
}

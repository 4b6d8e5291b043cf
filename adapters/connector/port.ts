import type { Activity } from 'botbuilder';

/** What the Bot Framework channel needs of the turn. `bot/` joins the two (`bot/compose.ts`). */
export interface Mottaker {
  /**
   * Takes an activity in and remembers where its conversation is reached. Resolves when it is durably stored.
   * `key` is the once-key: the same delivery again has no other effect. Gives the activity's id in the conversation.
   */
  receive(conversation: string, activity: Partial<Activity>, key: string): Promise<string>;

  /** The reply to a message, or null when it takes longer than `withinMs`. */
  replyTo(conversation: string, id: string, withinMs: number): Promise<Partial<Activity> | null>;
}

/** What became of a reply. `later`: the channel could not be reached. `never`: it refuses this for good. */
export type Levering =
  | { readonly outcome: 'sent'; readonly kanalId: string | null }
  | { readonly outcome: 'later' }
  | { readonly outcome: 'never' };

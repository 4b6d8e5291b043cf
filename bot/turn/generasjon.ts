/**
 * The generation of what the program writes into conversations. Raise it when an older program must no longer handle a
 * conversation that this one has touched (a new version of a form, an event that older code does not know): while two
 * versions run side by side, the older one still takes messages in, and leaves the conversation to the newer.
 */
export const GENERASJON = 1;

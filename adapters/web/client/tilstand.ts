import type { Linjer } from './linjer.ts';

/** All that the chat shows. */
export interface Tilstand {
  readonly linjer: Linjer;
  /** False when the server has not been reached the last times. */
  readonly kontakt: boolean;
  /** The answer takes longer than it should. */
  readonly tarTid: boolean;
  /** A shared device: nothing was done for a while, and the person is asked. */
  readonly snartLukket: boolean;
  /** Why the conversation is over on this device, or null while it goes on. */
  readonly lukket: 'uvirksom' | 'avbrutt' | null;
}

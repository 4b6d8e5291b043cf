import type { Lesning, Verdi } from '../../sprak/sporsmal/index.ts';
import type { Change, Command, Tema } from '../match/index.ts';
import type { Tur } from '../turn.ts';
import { readButton } from './button.ts';
import { readWords } from './words.ts';

/** Choices that were named or pressed. `done`: «Ferdig» was said with them. */
export interface Chosen {
  readonly kind: 'valg';
  readonly valg: readonly string[];
  readonly how: 'knapp' | 'tekst' | 'nummer';
  readonly done: boolean;
}

export type Lest = Extract<Lesning, { type: 'forstatt' | 'flertydig' | 'avvist' }>;

/** What a message means in the place where it was said. */
export type Intent =
  | { readonly kind: 'kommando'; readonly command: Command }
  | { readonly kind: 'endre'; readonly change: Change }
  | Chosen
  /** Something was understood: it answers, may mean several things, or can't be. */
  | { readonly kind: 'lest'; readonly lesning: Lest }
  /** The answer to «Mener du …?»; null: none of them. */
  | { readonly kind: 'kandidat'; readonly verdi: Verdi | null }
  /** A section to answer, by its id. */
  | { readonly kind: 'del'; readonly del: string }
  | { readonly kind: 'avstikker'; readonly tema: Tema }
  /** A button of something that is no longer asked. */
  | { readonly kind: 'gammel_knapp' }
  /** Words: the answer to an open question, and anywhere else something that did not fit. */
  | { readonly kind: 'ord' };

/** Null when the message is for somebody else: another's button, or nothing is asked and it is no command of ours. */
export const readIntent = (tur: Tur): Intent | null =>
  tur.input.choice === null ? readWords(tur) : readButton(tur, tur.input.choice);

import type { Context } from '../../dialog.ts';
import type { Reference } from '../gjenkjenner/index.ts';
import type { Sprak } from '../katalog.ts';
import type { Passed } from './frase/passed.ts';
import type { Verdi } from './verdi.ts';

/** What a prompt must know of its surroundings: it reads no clock. */
export interface Om {
  readonly sprak: Sprak;
  readonly reference: Reference;
}

export const omOf = ({ sprak, now }: Pick<Context, 'sprak' | 'now'>): Om => ({ sprak, reference: { now } });

/** What the person did: wrote something, or pressed the button with this id. */
export interface Sagt {
  readonly tekst: string;
  readonly valg: string | null;
}

/** Why something that was understood is no answer. */
export type Grunn =
  | 'for_tidlig'
  | 'for_sent'
  | 'for_lite'
  | 'for_mye'
  | 'ikke_helt'
  | 'for_langt'
  | 'for_mange'
  | 'ikke_sammen'
  | 'finnes_ikke';

/** What a prompt makes of what was said. Each text is whole sentences without a question, in the person's language. */
export type Lesning =
  /** `tilbake`: how it is read back before going on, where the words and the value are not plainly the same; else null. */
  | { readonly type: 'forstatt'; readonly verdi: Verdi; readonly tilbake: string | null }
  /** One of two to four, the likeliest first. `sporsmal` asks which. */
  | { readonly type: 'flertydig'; readonly kandidater: readonly Verdi[]; readonly sporsmal: string }
  /** `tekst`: what was understood, and why it can't be. */
  | { readonly type: 'avvist'; readonly grunn: Grunn; readonly tekst: string }
  /** `tekst`: what was understood, if anything, and what was not. */
  | { readonly type: 'ikke_forstatt'; readonly tekst: string }
  | { readonly type: Passed };

import type { Sprak } from '../../../../dialogs/sprak/katalog.ts';
import type { Okt } from '../okt.ts';

/** What the parts of the chat need: the conversation, the language, and the way out. */
export interface Kontekst {
  readonly okt: Okt;
  readonly sprak: Sprak;
  /** Quick exit. */
  readonly lukk: () => void;
}

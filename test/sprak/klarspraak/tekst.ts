import type { Sprak } from '../../../dialogs/sprak/katalog.ts';

/** A text as somebody meets it. */
export interface Tekst {
  /** Where it stands: the catalogue's file and key, or the conversation in which it was said. */
  readonly id: string;
  readonly sprak: Sprak;
  readonly tekst: string;
  /** Staff know the words of the office; their texts are measured by softer bars. */
  readonly til: 'klient' | 'ansatt';
}

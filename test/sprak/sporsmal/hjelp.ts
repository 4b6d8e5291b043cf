import type { Sprak } from '../../../dialogs/sprak/katalog.ts';
import { type Definisjon, type Lesning, les, type Om } from '../../../dialogs/sprak/sporsmal/index.ts';
import { NOW } from '../../hjelp/dialog.ts';

/** A Monday, 23 November 2026, at 12 in Norway. */
export const om = (sprak: Sprak = 'nb'): Om => ({ sprak, reference: { now: NOW } });

export const svar = (definisjon: Definisjon, tekst: string, sprak: Sprak = 'nb'): Lesning =>
  les(definisjon, { tekst, valg: null }, om(sprak));

/** Spaces that do not break are spaces to a reader. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A reading on one line: `= value`, `? question`, `! refusal`, `- what was not understood`, or how it was passed by. */
export const kort = (lesning: Lesning): string => {
  switch (lesning.type) {
    case 'forstatt': {
      const { kind: _, ...verdi } = lesning.verdi;
      return `= ${Object.values(verdi).flat().join(' ')}`;
    }
    case 'flertydig':
      return `? ${plain(lesning.sporsmal)}`;
    case 'avvist':
      return `! ${plain(lesning.tekst)}`;
    case 'ikke_forstatt':
      return `- ${plain(lesning.tekst)}`;
    default:
      return lesning.type;
  }
};

export const tilbake = (lesning: Lesning): string | null =>
  lesning.type === 'forstatt' && lesning.tilbake !== null ? plain(lesning.tilbake) : null;

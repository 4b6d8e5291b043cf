import { katalog } from '../../sprak/katalog.ts';
import { avstikker } from './avstikker.ts';
import { forlop } from './forlop.ts';
import { knapper } from './knapper.ts';
import { svar } from './svar.ts';

/** All that the engine says, whatever the form. */
export const skjemaTekster = katalog({
  nb: { ...knapper.nb, ...svar.nb, ...forlop.nb, ...avstikker.nb },
  nn: { ...knapper.nn, ...svar.nn, ...forlop.nn, ...avstikker.nn },
  en: { ...knapper.en, ...svar.en, ...forlop.en, ...avstikker.en },
});

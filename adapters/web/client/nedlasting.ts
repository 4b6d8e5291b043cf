import { isoDay } from '../../../dialogs/sprak/dato.ts';
import { text } from '../../../dialogs/sprak/katalog.ts';
import { tekster } from '../tekster.ts';
import type { Linjer } from './linjer.ts';
import { somTekst, type Utskrift } from './utskrift.ts';

/** Lets the browser save the conversation as a file with a neutral name. Nothing is sent anywhere. */
export const lastNed = (linjer: Linjer, utskrift: Utskrift): void => {
  const fil = new Blob([`\ufeff${somTekst(linjer, utskrift)}`], { type: 'text/plain;charset=utf-8' });
  const lenke = document.createElement('a');
  lenke.href = URL.createObjectURL(fil);
  lenke.download = `${text(tekster, utskrift.sprak, 'filnavn')}-${isoDay(utskrift.now)}.txt`;
  document.body.append(lenke);
  lenke.click();
  lenke.remove();
  setTimeout(() => URL.revokeObjectURL(lenke.href), 60_000);
};

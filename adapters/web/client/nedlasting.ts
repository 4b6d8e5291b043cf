import { formatDate, formatTime, isoDay } from '../../../dialogs/sprak/dato.ts';
import { type Sprak, text } from '../../../dialogs/sprak/katalog.ts';
import { tekster } from '../tekster.ts';
import { type Linje, type Linjer, alleLinjer } from './linjer.ts';

interface Utskrift {
  readonly sprak: Sprak;
  readonly now: number;
}

/** «Hentet 23. november 2026 kl. 14.05.» */
export const hentetTekst = ({ sprak, now }: Utskrift): string =>
  text(tekster, sprak, 'filHentet', { dato: formatDate(sprak, now), tid: formatTime(sprak, now) });

const linjeTekst = (linje: Linje, sprak: Sprak): string => {
  const hvem = text(tekster, sprak, linje.fra === 'bot' ? 'assistenten' : 'duSkrev');
  const fram = linje.fra === 'bot' || linje.tilstand === 'sendt';
  const merknad = fram ? '' : ` (${text(tekster, sprak, 'ikkeKommetFram')})`;
  const ord = linje.tekst ?? text(tekster, sprak, 'nummerFjernet');
  return `${formatDate(sprak, linje.tid)} ${formatTime(sprak, linje.tid)} ${hvem}: ${ord}${merknad}`;
};

/** The conversation as plain text: what it is, when it was fetched, the status line first and last (product rules 1). */
export const somTekst = (linjer: Linjer, { sprak, now }: Utskrift): string => {
  const status = text(tekster, sprak, 'ikkeSendt');
  const topp = [text(tekster, sprak, 'filTittel'), hentetTekst({ sprak, now }), status].join('\n');
  const samtale = alleLinjer(linjer).map((linje) => linjeTekst(linje, sprak));
  return `${[topp, ...samtale, status].join('\n\n')}\n`;
};

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

import { formatDate, formatTime } from '../../../dialogs/sprak/dato.ts';
import { type Sprak, text } from '../../../dialogs/sprak/katalog.ts';
import { tekster } from '../tekster.ts';
import { alleLinjer, type Linje, type Linjer } from './linjer.ts';

/** In which language, and when (milliseconds since 1970). */
export interface Utskrift {
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

import type { Vist } from '../../../dialogs/innsikt/index.ts';
import { escapeHtml } from '../html.ts';

/** One bar: of `hele` so many are `del`. A figure that is not shown has no length: it is a hatched stretch of a fixed one. */
export interface Stolpe {
  readonly navn: string;
  readonly hele: Vist | null;
  readonly del: Vist | null;
  /** What stands to the right above the bar. */
  readonly tekst: string;
}

export interface Plott {
  /** Unique on the page. */
  readonly id: string;
  readonly tittel: string;
  /** What is to be seen, for those who hear the page. */
  readonly beskrivelse: string;
  readonly stolper: readonly Stolpe[];
}

const RAD = 46;
const STOLPE = 16;
/** What a hidden figure takes, in per cent. It is the same for all, and tells nothing. */
const SKJULT = 12;

/**
 * Bars under each other, each with its name and its figures above it. Widths are shares of the room there is and heights
 * are pixels, so that the words keep their size on the smallest screen. Lengths come from shown figures only.
 */
export const plott = ({ id, tittel, beskrivelse, stolper }: Plott): string => {
  const shown = stolper.flatMap(({ hele, del }) => [hele, del]).filter((vist) => typeof vist === 'number');
  // Room after the longest bar for what is hidden.
  const most = Math.max(1, ...shown) / (stolper.some(({ hele }) => isHidden(hele)) ? 1 - SKJULT / 100 : 1);
  return `<svg class="plott" role="img" width="100%" height="${stolper.length * RAD}" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${escapeHtml(tittel)}</title><desc id="${id}-d">${escapeHtml(beskrivelse)}</desc>
<defs><pattern id="${id}-skjult" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="skravur" width="2" height="6"/></pattern></defs>
${stolper.map((stolpe, at) => tegn(stolpe, { y: at * RAD, most, id })).join('\n')}</svg>`;
};

interface Plass {
  readonly y: number;
  readonly most: number;
  readonly id: string;
}

const isHidden = (vist: Vist | null): boolean => typeof vist === 'string';

const tegn = ({ navn, hele, del, tekst }: Stolpe, plass: Plass): string => {
  const { y, most } = plass;
  const share = (vist: Vist | null) => (typeof vist === 'number' ? (vist / most) * 100 : 0);
  const bars = [
    strek('spor', 0, 100, y),
    strek('hele', 0, share(hele), y),
    strek('del', 0, share(del), y),
    isHidden(del) ? skravur(0, plass) : '',
    isHidden(hele) && !isHidden(del) ? skravur(share(del), plass) : '',
  ];
  return `<text x="0" y="${y + 17}">${escapeHtml(navn)}</text><text class="verdi" x="100%" y="${y + 17}" text-anchor="end">${escapeHtml(tekst)}</text>
${bars.join('')}`;
};

const strek = (klasse: string, fra: number, bredde: number, y: number, fyll = ''): string =>
  bredde === 0
    ? ''
    : `<rect class="${klasse}" x="${fra.toFixed(2)}%" y="${y + 24}" width="${bredde.toFixed(2)}%" height="${STOLPE}"${fyll}/>`;

const skravur = (fra: number, { y, id }: Plass): string =>
  strek('holdt', fra, SKJULT, y, ` fill="url(#${id}-skjult)"`);

import type { Vist } from '../../../dialogs/innsikt/index.ts';
import { escapeHtml } from '../html.ts';
import { tekster } from './tekster.ts';

const TALL = new Intl.NumberFormat('nb-NO');

/** A figure as it is written. */
export const skrevet = (vist: Vist): string => (typeof vist === 'number' ? TALL.format(vist) : tekster[vist]);

/** «48 s» · «1 min 5 s» */
export const varighet = (sekunder: number | null): string => {
  if (sekunder === null) return tekster.ukjent;
  const min = Math.floor(sekunder / 60);
  const s = sekunder % 60;
  return [min > 0 ? `${TALL.format(min)} min` : '', s > 0 || min === 0 ? `${s} s` : '']
    .filter(Boolean)
    .join(' ');
};

export interface Rad {
  readonly navn: string;
  /** Beside the name: the question as it is asked. */
  readonly om?: string;
  readonly verdier: readonly string[];
}

/**
 * A table with a name for every row. On a narrow screen each row becomes a card (`innsikt.css`), and a table whose parts are
 * laid out otherwise is none to a screen reader any more: so every part says what it is.
 */
export const tabell = (
  tittel: string,
  kolonner: readonly string[],
  rader: readonly Rad[],
  klasse = '',
): string => `<table role="table" class="${klasse}"><caption>${escapeHtml(tittel)}</caption>
<thead role="rowgroup"><tr role="row">${kolonner.map((navn) => `<th role="columnheader" scope="col">${escapeHtml(navn)}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">${rader.map((rad) => tabellrad(rad, kolonner)).join('\n')}</tbody></table>`;

const tabellrad = ({ navn, om, verdier }: Rad, kolonner: readonly string[]): string =>
  `<tr role="row"><th role="rowheader" scope="row">${escapeHtml(navn)}${om ? ` <span class="om">${escapeHtml(om)}</span>` : ''}</th>${verdier
    .map(
      (verdi, at) =>
        `<td role="cell" data-navn="${escapeHtml(kolonner[at + 1]!)}"${mykt(verdi)}>${escapeHtml(verdi)}</td>`,
    )
    .join('')}</tr>`;

const mykt = (verdi: string): string =>
  verdi === tekster.skjult || verdi === tekster.faerre ? ' class="holdt"' : '';

import { SPRAK, SPRAKNAVN, type Sprak, text } from '../../../dialogs/sprak/katalog.ts';
import { escapeHtml } from '../html.ts';
import { kunnskapstekster } from './tekster.ts';

/** What every page here needs to know. */
export interface Ramme {
  readonly styleUrl: string;
  /** An office is set up. Without one every page says that this is a trial. */
  readonly kontor: boolean;
  readonly sprak: Sprak;
}

export interface Side {
  readonly tittel: string;
  readonly innhold: string;
  /** The address of this page in another language. */
  readonly iSprak: (sprak: Sprak) => string;
}

/** A whole page, without script. */
export const ark = (
  { styleUrl, kontor, sprak }: Ramme,
  { tittel, innhold, iSprak }: Side,
): string => `<!doctype html>
<html lang="${sprak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(tittel)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(styleUrl)}">
</head>
<body>
<header class="topp"><a class="navn" href="/kunnskap?sprak=${sprak}">Brobygger</a><nav class="sprak">${SPRAK.map((one) => sprakvalg(one, sprak, iSprak(one))).join(' ')}</nav></header>
${kontor ? '' : `<aside class="banner"><p>${escapeHtml(text(kunnskapstekster, sprak, 'proveversjon'))}</p></aside>`}
<main>
${innhold}
</main>
<footer class="bunn"><p>${escapeHtml(text(kunnskapstekster, sprak, 'ikke_nav'))}</p><p><a href="/">${escapeHtml(text(kunnskapstekster, sprak, 'til_chat'))}</a></p></footer>
</body>
</html>
`;

const sprakvalg = (one: Sprak, current: Sprak, url: string): string =>
  one === current
    ? `<span lang="${one}" aria-current="true">${SPRAKNAVN[one]}</span>`
    : `<a lang="${one}" hreflang="${one}" href="${escapeHtml(url)}">${SPRAKNAVN[one]}</a>`;

import type { Blokk, Innhold, Post } from '../../dialogs/dokument/index.ts';
import { text } from '../../dialogs/sprak/katalog.ts';
import { tekster } from './tekster.ts';

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes any text safe inside an element or a quoted attribute. */
const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

const element = (tag: string, words: string, className?: string): string =>
  `<${tag}${className === undefined ? '' : ` class="${className}"`}>${escapeHtml(words)}</${tag}>`;

const post = ({ navn, sporsmal, svar, merknader }: Post): string =>
  [
    '<article>',
    element('h3', navn),
    ...(sporsmal === null ? [] : [element('p', sporsmal, 'sporsmal')]),
    ...svar.map((ord) => element('p', ord, 'svar')),
    ...merknader.map((ord) => element('p', ord, 'merknad')),
    '</article>',
  ].join('');

const blokk = (one: Blokk): string => {
  if (one.slag === 'post') return post(one);
  return element(one.slag === 'overskrift' ? 'h2' : 'p', one.tekst);
};

/** Where a page finds what is not in it. */
export interface Sideadresser {
  readonly stilark: string;
  /** «Lukk siden fort» (product rules 3): a page that anyone may have open. */
  readonly lukk: string;
}

/** A page that needs no script: what stands on it, and a way away from it that is not printed. */
export const somHtml = (
  { sprak, tittel, status, slettes, varsler, hint, blokker }: Innhold,
  adresser: Sideadresser,
): string => `<!doctype html>
<html lang="${sprak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<title>${escapeHtml(tittel)}</title>
<link rel="stylesheet" href="${escapeHtml(adresser.stilark)}">
</head>
<body>
<nav><a class="lukk" rel="noreferrer" href="${escapeHtml(adresser.lukk)}">${escapeHtml(text(tekster, sprak, 'lukk'))}</a></nav>
<main>
${varsler.map((ord) => element('p', ord, 'varsel')).join('\n')}
${element('h1', tittel)}
${element('p', status, 'status')}
${hint === null ? '' : element('p', hint, 'bare-skjerm')}
${blokker.map(blokk).join('\n')}
</main>
<footer>
${element('p', status, 'status')}
${slettes === null ? '' : element('p', slettes)}
</footer>
</body>
</html>
`;

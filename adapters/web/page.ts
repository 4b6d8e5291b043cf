import { formatDate } from '../../dialogs/sprak/dato.ts';
import { fill, SPRAK, SPRAKNAVN, type Sprak } from '../../dialogs/sprak/katalog.ts';
import { HJELPENUMRE } from './hjelpenumre.ts';
import { escapeHtml } from './html.ts';
import { delTekst } from './tekstdeler.ts';
import { type Tekstnokkel, tekster } from './tekster.ts';

export interface PageView {
  readonly sprak: Sprak;
  /** The day until which what is written now is kept, as YYYY-MM-DD. */
  readonly slettes: string;
  readonly demo: boolean;
  readonly kontor: boolean;
  readonly quickExitUrl: string;
  readonly scriptUrl: string;
  readonly styleUrl: string;
}

const tel = (nummer: string): string => `<a href="tel:${nummer.replace(/ /g, '')}">${nummer}</a>`;

const withCalls = (text: string): string =>
  delTekst(text)
    .map((del) => (del.tel === null ? escapeHtml(del.tekst) : tel(del.tekst)))
    .join('');

/** An element whose text the script can put in another language (`client/sprak.ts`): it carries the key. */
const element = (view: PageView, tag: string, key: Tekstnokkel, attributes = ''): string => {
  const text = fill(tekster[view.sprak][key], { dato: formatDate(view.sprak, view.slettes) });
  const name = tag.split(' ')[0];
  return `<${tag}${attributes && ` ${attributes}`} data-tekst="${key}">${withCalls(text)}</${name}>`;
};

const head = (view: PageView): string => `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light">
<title data-tekst="tittel">${escapeHtml(tekster[view.sprak].tittel)}</title>
<meta name="description" content="${escapeHtml(tekster[view.sprak].beskrivelse)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(view.styleUrl)}">
<script src="${escapeHtml(view.scriptUrl)}" defer></script>
</head>`;

/** A link, so that it works before there is any script; the script also clears what the page holds. */
const quickExit = (view: PageView): string =>
  element(
    view,
    'a',
    'lukk',
    `id="lukk" class="aksel-button lukk" data-variant="primary" data-color="neutral" rel="noreferrer" href="${escapeHtml(view.quickExitUrl)}"`,
  );

const sprakvalg = (view: PageView): string =>
  SPRAK.map((sprak) => {
    const current = sprak === view.sprak ? ' aria-current="true"' : '';
    return `<a href="?sprak=${sprak}" lang="${sprak}" hreflang="${sprak}" data-sprak="${sprak}"${current}>${SPRAKNAVN[sprak]}</a>`;
  }).join('');

/** Product rules 1: without an office, or with an invented one, every page says so. */
const banner = (view: PageView): string => {
  const keys: readonly Tekstnokkel[] = [
    ...(view.demo ? (['demokontor'] as const) : []),
    ...(view.kontor ? [] : (['proveversjon'] as const)),
  ];
  if (keys.length === 0) return '';
  return `<aside class="banner">${keys.map((key) => element(view, 'p', key)).join('')}</aside>`;
};

const deltSvar = (view: PageView, value: 'ja' | 'nei'): string => {
  const key = value === 'ja' ? 'deltJa' : 'deltNei';
  return `<div class="radio"><input type="radio" name="delt" id="delt-${value}" value="${value}" aria-describedby="delt-${value}-hint"><div>${element(view, 'label', key, `for="delt-${value}"`)}${element(view, 'p', `${key}Hint`, `id="delt-${value}-hint" class="hint"`)}</div></div>`;
};

/** Back to a conversation with four words. A form of its own, so that Enter in the field does not start a new one. */
const fortsett = (view: PageView): string => `<form id="fortsett" hidden novalidate autocomplete="off">
<details>
${element(view, 'summary', 'harOrd')}
${element(view, 'label', 'ordLabel', 'for="ord"')}
${element(view, 'p', 'ordHint', 'id="ord-hint" class="hint"')}
<input id="ord" type="text" maxlength="200" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="ord-hint ord-feil">
${element(view, 'p', 'ordFeil', 'id="ord-feil" class="feil" role="alert" hidden')}
${element(view, 'button', 'ordGodta', 'type="submit" class="aksel-button" data-variant="primary"')}
</details>
</form>`;

/** The opening (product rules 1 and 3). The form waits for the script; until then a sentence says what to do instead. */
const apning = (view: PageView): string => `<section id="apning" class="apning">
${element(view, 'h1', 'apningOverskrift')}
${element(view, 'p', 'apningHvem')}
${element(view, 'p', 'apningHva')}
${element(view, 'p', 'apningNummer', 'class="viktig"')}
${element(view, 'p', 'apningLagring')}
${element(view, 'p', 'ikkeSendt', 'class="status"')}
${element(view, 'p', 'utenSkript', 'id="uten-skript" class="merknad"')}
<form id="start" hidden novalidate>
<fieldset>
${element(view, 'legend', 'delt')}
${deltSvar(view, 'ja')}
${deltSvar(view, 'nei')}
${element(view, 'p', 'deltMangler', 'id="delt-mangler" class="feil" hidden')}
</fieldset>
${element(view, 'button', 'godta', 'type="submit" class="aksel-button" data-variant="primary"')}
</form>
${fortsett(view)}
${element(view, 'p', 'lukkHint', 'class="hint"')}
</section>`;

/** Open in the HTML, so that the numbers are read without a tap; the script folds them when the chat begins. */
const hjelp = (view: PageView): string => {
  const rows = HJELPENUMRE.map(
    ({ nummer, tekst }) => `<li>${tel(nummer)} ${element(view, 'span', tekst)}</li>`,
  );
  return `<details id="hjelp" class="hjelp" open>
${element(view, 'summary', 'hjelp')}
<ul>${rows.join('')}</ul>
${element(view, 'p', 'hjelpMot')}
</details>`;
};

/** The whole page. It holds everything that is to be read before the chat; the script only adds the chat. */
export const renderPage = (view: PageView): string => `<!doctype html>
<html lang="${view.sprak}" data-slettes="${view.slettes}">
${head(view)}
<body>
<header class="topp">${element(view, 'span', 'tittel', 'class="navn"')}${quickExit(view)}</header>
${banner(view)}
<nav class="sprak" aria-label="${escapeHtml(tekster[view.sprak].sprakvalg)}">${sprakvalg(view)}</nav>
<main id="innhold">
${apning(view)}
${hjelp(view)}
<div id="samtale" class="samtale"></div>
</main>
<div id="opplesning" class="sr-only" aria-live="polite"></div>
</body>
</html>
`;

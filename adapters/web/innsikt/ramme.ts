import { escapeHtml } from '../html.ts';
import { tekster } from './tekster.ts';

/** What every page here needs to know. */
export interface Ramme {
  readonly styleUrl: string;
  /** An invented office: every page says so (product rules 1). */
  readonly demo: boolean;
  /** An office is set up. Without one every page says that this is a trial. */
  readonly kontor: boolean;
}

/** A whole page. `hode` goes into the head as it is. */
export const ark = (
  { styleUrl, demo, kontor }: Ramme,
  tittel: string,
  innhold: string,
  hode = '',
): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light">
<title>${escapeHtml(tittel)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(styleUrl)}">
${hode}</head>
<body>
<header class="topp"><span class="navn">Brobygger</span><span>For ansatte</span></header>
${banner(demo, kontor)}
<main>
${innhold}
</main>
</body>
</html>
`;

const banner = (demo: boolean, kontor: boolean): string => {
  const merker = [...(demo ? [tekster.demokontor] : []), ...(kontor ? [] : [tekster.proveversjon])];
  return merker.length === 0 ? '' : `<aside class="banner"><p>${merker.join(' ')}</p></aside>`;
};

/** Without a session: how to get one. */
export const lagStengt = (ramme: Ramme): string =>
  ark(
    ramme,
    tekster.stengtTittel,
    `<h1>${tekster.stengtTittel}</h1><p class="ingress">${tekster.stengt}</p><p>${tekster.stengtHvordan}</p><p><code>npm run kartlegging:innsikt -- --lenke</code></p>`,
  );

/**
 * What a link opens. A button, and not the figures at once: programs that look at links in messages would use them up, and
 * a browser keeps a strict cookie back when it comes straight from somewhere else.
 */
export const lagAapne = (ramme: Ramme, billett: string): string =>
  ark(
    ramme,
    tekster.aapneTittel,
    `<h1>${tekster.aapneTittel}</h1><p class="ingress">${tekster.aapneTekst}</p><form method="post" action="/innsikt/apne"><input type="hidden" name="billett" value="${escapeHtml(billett)}"><button class="aksel-button" data-variant="primary">${tekster.aapneKnapp}</button></form>`,
  );

/** While the figures are being counted. */
export const lagTeller = (
  ramme: Ramme,
  { lest, av }: { readonly lest: number; readonly av: number },
): string =>
  ark(
    ramme,
    tekster.tittel,
    `<h1>${tekster.overskrift}</h1><p class="ingress" role="status">${tekster.teller}</p><p>${lest} av ${av} samtaler er lest.</p>`,
    '<meta http-equiv="refresh" content="3">\n',
  );

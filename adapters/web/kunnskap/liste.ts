import { type Sprak, text } from '../../../dialogs/sprak/katalog.ts';
import { type Artikkel, type Samling, SLAG, type Slag } from '../../../knowledge/artikkel/index.ts';
import { escapeHtml } from '../html.ts';
import type { Funn } from './port.ts';
import { ark, type Ramme } from './ramme.ts';
import { kunnskapstekster as tekster } from './tekster.ts';

/** What was searched for and which articles are shown. */
export interface Utvalg {
  readonly q: string;
  readonly slag: Slag | null;
  readonly samling: Samling | null;
}

interface Liste {
  readonly artikler: ReadonlyMap<string, Artikkel>;
  readonly utvalg: Utvalg;
  /** Null: nothing was asked. */
  readonly funn: Funn | null;
}

/** The list of articles, with what was searched for above it. */
export const lagListe = (ramme: Ramme, { artikler, utvalg, funn }: Liste): string => {
  const { sprak } = ramme;
  const shown = [...artikler.values()].filter((artikkel) => fits(artikkel, utvalg));
  return ark(ramme, {
    tittel: text(tekster, sprak, 'tittel'),
    iSprak: (one) => `/kunnskap?${new URLSearchParams({ q: utvalg.q, sprak: one })}`,
    innhold: [
      `<h1>${escapeHtml(text(tekster, sprak, 'tittel'))}</h1><p class="ingress">${escapeHtml(text(tekster, sprak, 'ingress'))}</p>`,
      form(utvalg, sprak),
      funn ? answer(funn, artikler, utvalg, sprak) : listing(shown, sprak),
    ].join('\n'),
  });
};

const fits = ({ slag, samling }: Artikkel, utvalg: Utvalg): boolean =>
  (utvalg.slag === null || utvalg.slag === slag) && (utvalg.samling === null || utvalg.samling === samling);

const form = ({ q, slag, samling }: Utvalg, sprak: Sprak): string => {
  const option = (value: string, label: string, chosen: boolean) =>
    `<option value="${value}"${chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`;
  const all = (none: boolean) => option('', text(tekster, sprak, 'alle'), none);
  return `<form class="sok" role="search" action="/kunnskap" method="get">
<input type="hidden" name="sprak" value="${sprak}">
<label for="q">${escapeHtml(text(tekster, sprak, 'sok'))}</label>
<input id="q" name="q" type="search" maxlength="400" autocomplete="off" value="${escapeHtml(q)}">
<div class="filtre"><label>${escapeHtml(text(tekster, sprak, 'slag'))} <select name="slag">${all(slag === null)}${SLAG.map((one) => option(one, text(tekster, sprak, one), one === slag)).join('')}</select></label>
<label>${escapeHtml(text(tekster, sprak, 'samling'))} <select name="samling">${all(samling === null)}${(['dagens', 'historie'] as const).map((one) => option(one, text(tekster, sprak, one), one === samling)).join('')}</select></label></div>
<button class="aksel-button" data-variant="primary" type="submit">${escapeHtml(text(tekster, sprak, 'sokeknapp'))}</button>
</form>`;
};

/** What the assistant answers, and the passages that fit. */
const answer = (
  { tekst, enheter }: Funn,
  artikler: ReadonlyMap<string, Artikkel>,
  utvalg: Utvalg,
  sprak: Sprak,
): string => {
  const hits = enheter.flatMap((id) => hit(id, artikler, utvalg, sprak));
  return `<section aria-labelledby="svar"><h2 id="svar">${escapeHtml(text(tekster, sprak, 'svar'))}</h2><div class="svar">${tekst
    .split('\n\n')
    .map((one) => `<p>${escapeHtml(one)}</p>`)
    .join('')}</div></section>
<section aria-labelledby="treff"><h2 id="treff">${escapeHtml(text(tekster, sprak, 'treff'))}</h2>${hits.length > 0 ? `<ul class="treff">${hits.join('')}</ul>` : `<p>${escapeHtml(text(tekster, sprak, 'ingen'))}</p>`}</section>`;
};

const hit = (
  id: string,
  artikler: ReadonlyMap<string, Artikkel>,
  utvalg: Utvalg,
  sprak: Sprak,
): readonly string[] => {
  const [artikkelId = '', enhetId = ''] = id.split('#');
  const artikkel = artikler.get(artikkelId);
  const enhet = artikkel?.enheter.find(({ hode }) => hode.id === enhetId);
  if (!artikkel || !enhet || !fits(artikkel, utvalg)) return [];
  const { overskrift } = enhet.tekst[sprak] ?? enhet.tekst.nb;
  return [
    `<li><a href="/kunnskap/${artikkel.id}?sprak=${sprak}#${enhetId}">${escapeHtml(overskrift)}</a> <span class="om">${escapeHtml(artikkel.tittel[sprak])} · ${escapeHtml(text(tekster, sprak, artikkel.samling))}</span></li>`,
  ];
};

const listing = (shown: readonly Artikkel[], sprak: Sprak): string => {
  if (shown.length === 0) return `<p>${escapeHtml(text(tekster, sprak, 'ingen'))}</p>`;
  const groups = SLAG.map((slag) => [slag, shown.filter((artikkel) => artikkel.slag === slag)] as const);
  return groups
    .filter(([, group]) => group.length > 0)
    .map(
      ([slag, group]) =>
        `<section aria-labelledby="slag-${slag}"><h2 id="slag-${slag}">${escapeHtml(text(tekster, sprak, slag))} <span class="om">${escapeHtml(text(tekster, sprak, 'antall', { antall: String(group.length) }))}</span></h2><ul class="artikler">${group
          .toSorted((a, b) =>
            a.samling === b.samling
              ? a.tittel[sprak].localeCompare(b.tittel[sprak], sprak)
              : a.samling === 'dagens'
                ? -1
                : 1,
          )
          .map(
            (artikkel) =>
              `<li><a href="/kunnskap/${artikkel.id}?sprak=${sprak}">${escapeHtml(artikkel.tittel[sprak])}</a></li>`,
          )
          .join('')}</ul></section>`,
    )
    .join('\n');
};

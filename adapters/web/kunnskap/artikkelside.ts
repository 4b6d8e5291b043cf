import { formatDate } from '../../../dialogs/sprak/dato.ts';
import { type Sprak, text } from '../../../dialogs/sprak/katalog.ts';
import {
  type Art,
  type Artikkel,
  type Enhet,
  type Kilde,
  RAPPORTER,
} from '../../../knowledge/artikkel/index.ts';
import { escapeHtml } from '../html.ts';
import { ark, type Ramme } from './ramme.ts';
import { kunnskapstekster as tekster } from './tekster.ts';

type Artikler = ReadonlyMap<string, Artikkel>;

/** One article: what it is called, each of its passages with sources and dates, and what to read besides. */
export const lagArtikkel = (ramme: Ramme, artikkel: Artikkel, artikler: Artikler): string => {
  const { sprak } = ramme;
  const { id, tittel, enheter } = artikkel;
  return ark(ramme, {
    tittel: tittel[sprak],
    iSprak: (one) => `/kunnskap/${id}?sprak=${one}`,
    innhold: [
      `<nav class="bane" aria-label="${escapeHtml(text(tekster, sprak, 'bane'))}"><a href="/kunnskap?sprak=${sprak}">${escapeHtml(text(tekster, sprak, 'tilbake'))}</a></nav>`,
      `<h1>${escapeHtml(tittel[sprak])}</h1>`,
      status(artikkel, sprak),
      names(artikkel, sprak),
      enheter.length > 2 ? contents(enheter, sprak) : '',
      ...enheter.map((enhet) => passage(enhet, artikler, sprak)),
      related(artikkel, artikler, sprak),
    ].join('\n'),
  });
};

/** An address that no article has. */
export const lagUkjent = (ramme: Ramme): string => {
  const { sprak } = ramme;
  return ark(ramme, {
    tittel: text(tekster, sprak, 'finnes_ikke'),
    iSprak: (one) => `/kunnskap?sprak=${one}`,
    innhold: `<h1>${escapeHtml(text(tekster, sprak, 'finnes_ikke'))}</h1><p>${escapeHtml(text(tekster, sprak, 'finnes_ikke_tekst'))}</p><p><a href="/kunnskap?sprak=${sprak}">${escapeHtml(text(tekster, sprak, 'tilbake'))}</a></p>`,
  });
};

const status = ({ samling, gjennomgas }: Artikkel, sprak: Sprak): string =>
  samling === 'historie'
    ? `<p class="merke gammel">${escapeHtml(text(tekster, sprak, 'historisk'))}</p>`
    : `<p class="merke">${escapeHtml(text(tekster, sprak, 'gjelder', { dato: formatDate(sprak, gjennomgas) }))}</p>`;

const names = ({ navn, eldre_navn, tittel }: Artikkel, sprak: Sprak): string => {
  const others = navn.filter((one) => one !== tittel[sprak]);
  const row = (key: 'kalles' | 'het', all: readonly string[]) =>
    all.length > 0
      ? `<dt>${escapeHtml(text(tekster, sprak, key))}</dt><dd>${escapeHtml(all.join(', '))}</dd>`
      : '';
  const rows =
    row('kalles', others) +
    row(
      'het',
      eldre_navn.filter((one) => !navn.includes(one)),
    );
  return rows === '' ? '' : `<dl class="navneliste">${rows}</dl>`;
};

const headingOf = (enhet: Enhet, sprak: Sprak): string => (enhet.tekst[sprak] ?? enhet.tekst.nb).overskrift;
const langOf = (enhet: Enhet, sprak: Sprak): string => (enhet.tekst[sprak] ? '' : ' lang="nb"');

const contents = (enheter: readonly Enhet[], sprak: Sprak): string =>
  `<nav class="innhold" aria-labelledby="innhold"><h2 id="innhold">${escapeHtml(text(tekster, sprak, 'innhold'))}</h2><ul>${enheter
    .map(
      (enhet) =>
        `<li${langOf(enhet, sprak)}><a href="#${enhet.hode.id}">${escapeHtml(headingOf(enhet, sprak))}</a></li>`,
    )
    .join('')}</ul></nav>`;

const paragraphs = (avsnitt: readonly string[]): string =>
  avsnitt.map((one) => `<p>${strong(one)}</p>`).join('');

/** The only mark that the texts hold. */
const strong = (one: string): string => escapeHtml(one).replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');

const passage = (enhet: Enhet, artikler: Artikler, sprak: Sprak): string => {
  const { hode, tekst } = enhet;
  const own = tekst[sprak] ?? tekst.nb;
  const staff = tekst.veileder
    ? `<details class="ansatt"><summary>${escapeHtml(text(tekster, sprak, 'ansatt'))}</summary><div lang="nb">${paragraphs(tekst.veileder.avsnitt)}</div></details>`
    : '';
  const missing = tekst[sprak] ? '' : `<p class="om">${escapeHtml(text(tekster, sprak, 'bare_norsk'))}</p>`;
  return `<section class="enhet" id="${hode.id}" aria-labelledby="${hode.id}-t"><h2 id="${hode.id}-t"${langOf(enhet, sprak)}>${escapeHtml(own.overskrift)}</h2>
${missing}<div${langOf(enhet, sprak)}>${paragraphs(own.avsnitt)}</div>${today(enhet, artikler, sprak)}
<p class="om">${escapeHtml(stampOf(enhet, sprak))}</p>
${staff}<details class="kilder"><summary>${escapeHtml(text(tekster, sprak, 'kilder'))}</summary><ul>${hode.kilder.map((kilde) => `<li>${source(kilde, sprak)}</li>`).join('')}</ul></details></section>`;
};

const ARTER: { readonly [art in Art]: keyof typeof tekster.nb } = {
  regel: 'regel',
  tall: 'art_tall',
  funn: 'art_funn',
  'foreløpig funn': 'forelopig',
  mening: 'mening',
  forslag: 'forslag',
  brukerutsagn: 'brukerutsagn',
};

const stampOf = ({ hode: { per, sted, art, lov } }: Enhet, sprak: Sprak): string => {
  const asOf = text(tekster, sprak, 'per', { per: per.length === 10 ? formatDate(sprak, per) : per, sted });
  const rule = lov
    ? ` · ${text(tekster, sprak, 'lov')}: ${lov[sprak]}`
    : ` · ${text(tekster, sprak, ARTER[art] as 'regel')}`;
  return asOf + rule;
};

const source = (kilde: Kilde, sprak: Sprak): string => {
  if ('fakta' in kilde) {
    const { navn, url, datert, lest } = kilde;
    const name = url ? `<a href="${escapeHtml(url)}">${escapeHtml(navn)}</a>` : escapeHtml(navn);
    return `${name}, ${formatDate(sprak, datert)}${lest ? ` (${escapeHtml(text(tekster, sprak, 'lest', { dato: formatDate(sprak, lest) }))})` : ''}`;
  }
  const { utgiver, ar, navn } = RAPPORTER[kilde.rapport]!;
  const [linje, siste] = kilde.linjer.map(String) as [string, string];
  return escapeHtml(text(tekster, sprak, 'kilde_rapport', { utgiver, ar: String(ar), navn, linje, siste }));
};

const link = (id: string, enhet: string | undefined, artikler: Artikler, sprak: Sprak): readonly string[] => {
  const artikkel = artikler.get(id);
  const title = artikkel?.tittel[sprak];
  return title
    ? [`<a href="/kunnskap/${id}?sprak=${sprak}${enhet ? `#${enhet}` : ''}">${escapeHtml(title)}</a>`]
    : [];
};

/** What holds today of what was so then. */
const today = ({ hode }: Enhet, artikler: Artikler, sprak: Sprak): string => {
  const links = hode.i_dag.flatMap((id) => link(id.split('#')[0]!, id.split('#')[1], artikler, sprak));
  return links.length === 0
    ? ''
    : `<p class="i-dag"><strong>${escapeHtml(text(tekster, sprak, 'i_dag'))}:</strong> ${links.join(', ')}</p>`;
};

const related = ({ id, relasjoner }: Artikkel, artikler: Artikler, sprak: Sprak): string => {
  const ids = new Set(Object.values(relasjoner).flatMap((some) => some ?? []));
  ids.delete(id);
  const links = [...ids].flatMap((one) => link(one, undefined, artikler, sprak));
  return links.length === 0
    ? ''
    : `<section aria-labelledby="se-ogsa"><h2 id="se-ogsa">${escapeHtml(text(tekster, sprak, 'se_ogsa'))}</h2><ul class="artikler">${links.map((one) => `<li>${one}</li>`).join('')}</ul></section>`;
};

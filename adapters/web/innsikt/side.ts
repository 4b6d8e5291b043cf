import {
  type Celle,
  celle,
  DELINGSNAVN,
  HELE,
  type Mal,
  type Skjematabell,
  SLUTT,
  UTSNITT,
  type Utsnitt,
  utsnittOf,
  type Vist,
} from '../../../dialogs/innsikt/index.ts';
import { formatDate, formatTime } from '../../../dialogs/sprak/dato.ts';
import { escapeHtml } from '../html.ts';
import { skrevet, tabell, varighet } from './html.ts';
import { plott } from './plott.ts';
import type { Innsiktstall, Sporsmalstekst } from './port.ts';
import { ark, type Ramme } from './ramme.ts';
import {
  delingsnavn,
  kolonner,
  lesehjelp,
  navnPaSkjema,
  navnPaSted,
  navnPaUtsnitt,
  rekkefolge,
  sluttnavn,
  tekster,
} from './tekster.ts';

/** What the reader has chosen; what is not there is replaced by the first that is. */
export interface Valg {
  readonly skjema: string | null;
  readonly versjon: string | null;
  readonly utsnitt: string | null;
}

export interface Sidedata extends Ramme {
  readonly tall: Innsiktstall;
  readonly valg: Valg;
  readonly sporsmal: Sporsmalstekst;
}

/** One version of a form, in one part of the filling-ins. */
interface Bilde {
  readonly tabell: Skjematabell;
  readonly utsnitt: Utsnitt;
  readonly navnPa: (sporsmal: string) => string;
  readonly tekstTil: (sporsmal: string) => string;
  readonly les: (rad: string, mal: Mal, utsnitt?: Utsnitt) => Vist;
}

/** The page with the figures. */
export const lagSide = (data: Sidedata): string => {
  const { tall } = data;
  const counted = `Tall fra ${formatDate('nb', tall.tid)} kl. ${formatTime('nb', tall.tid)}`;
  const bilde = bildeOf(data);
  const innhold = bilde ? visning(bilde, data) : `<p class="ingress">${tekster.ingenTall}</p>`;
  return ark(
    data,
    tekster.tittel,
    `<h1>${tekster.overskrift}</h1><p class="ingress">${tekster.ingress}</p><p class="tid">${counted}</p>${innhold}`,
  );
};

const bildeOf = ({ tall, valg, sporsmal }: Sidedata): Bilde | null => {
  const ofForm = tall.skjemaer.filter(({ skjema }) => skjema === valg.skjema);
  const valgt = ofForm.find(({ versjon }) => String(versjon) === valg.versjon) ?? ofForm[0];
  const tabell = valgt ?? tall.skjemaer.find(({ skjema }) => skjema === 'siling') ?? tall.skjemaer[0];
  if (tabell === undefined) return null;
  const utsnitt = UTSNITT.find((one) => one === valg.utsnitt) ?? 'alle';
  const about = (id: string) => sporsmal(tabell.skjema, tabell.versjon, id);
  return {
    tabell,
    utsnitt,
    navnPa: (id) => `${tabell.sporsmal.indexOf(id) + 1}. ${about(id)?.navn ?? id}`,
    tekstTil: (id) => about(id)?.tekst ?? '',
    les: (rad, mal, other = utsnitt) => tabell.celler[celle(other, rad, mal)] ?? 0,
  };
};

const visning = (bilde: Bilde, { tall }: Sidedata): string => {
  const { tabell: valgt, utsnitt } = bilde;
  const part = utsnitt === 'alle' ? '' : ` – ${navnPaUtsnitt(utsnitt).toLowerCase()}`;
  return `${skjemavalg(bilde, tall.skjemaer)}${utsnittvalg(bilde)}
<h2>${escapeHtml(navnPaSkjema(valgt.skjema))}, versjon&nbsp;${valgt.versjon}${escapeHtml(part)}</h2>
${nokkeltall(bilde)}${trakt(bilde)}${gikk(bilde)}${tid(bilde)}${slutt(bilde)}${sammenlign(bilde)}${alt(bilde)}${hjelp()}`;
};

const lenke = ({ skjema, versjon }: Skjematabell, utsnitt: string): string =>
  `/innsikt?${new URLSearchParams({ skjema, versjon: String(versjon), utsnitt })}`;

const valg = (href: string, navn: string, valgt: boolean): string =>
  `<li><a href="${escapeHtml(href)}"${valgt ? ' aria-current="true"' : ''}>${escapeHtml(navn)}</a></li>`;

const gruppe = (navn: string, lenker: readonly string[]): string =>
  `<div class="gruppe"><span>${escapeHtml(navn)}</span><ul>${lenker.join('')}</ul></div>`;

const skjemavalg = ({ tabell: valgt }: Bilde, alle: readonly Skjematabell[]): string =>
  `<nav class="valg" aria-label="Spørsmål og versjon">${gruppe(
    'Spørsmål',
    alle
      .toSorted((a, b) => rekkefolge(a.skjema) - rekkefolge(b.skjema) || b.versjon - a.versjon)
      .map((en) =>
        valg(lenke(en, 'alle'), `${navnPaSkjema(en.skjema)}, versjon ${en.versjon}`, en === valgt),
      ),
  )}</nav>`;

/** One division at a time: see `DELINGER`. */
const utsnittvalg = ({ tabell: valgt, utsnitt }: Bilde): string =>
  `<nav class="valg" aria-label="Hvem tallene gjelder">${gruppe('Vis', [
    valg(lenke(valgt, 'alle'), 'Alle', utsnitt === 'alle'),
  ])}${DELINGSNAVN.map((deling) =>
    gruppe(
      delingsnavn[deling],
      utsnittOf(deling).map((en) => valg(lenke(valgt, en), navnPaUtsnitt(en), en === utsnitt)),
    ),
  ).join('')}</nav>`;

const nokkeltall = ({ les }: Bilde): string =>
  `<dl class="nokkeltall">${(
    [
      ['personer', 'Så innledningen'],
      ['begynt', 'Begynte'],
      ['opplest', 'Fikk lest opp svarene'],
      ['fullfort', 'Fullførte'],
    ] as const
  )
    .map(([mal, navn]) => {
      const vist = les(HELE, mal);
      const klasse = typeof vist === 'number' ? '' : ' class="holdt"';
      return `<div><dt>${navn}</dt><dd${klasse}>${skrevet(vist)}</dd></div>`;
    })
    .join('')}</dl>`;

/** Beside a bar there is room for little; the table has the rest. */
const avTekst = (del: Vist, hele: Vist): string =>
  typeof del === 'number' && typeof hele === 'number' ? `${skrevet(del)} av ${skrevet(hele)}` : skrevet(del);

interface Figur {
  readonly id: string;
  readonly tittel: string;
  readonly forklaring: string;
  readonly plott: string;
  readonly tabell: string;
}

const figur = ({ id, tittel, forklaring, plott: tegning, tabell: tall }: Figur): string =>
  `<section class="figur" aria-labelledby="${id}-h"><h3 id="${id}-h">${escapeHtml(tittel)}</h3><p class="forklaring">${forklaring}</p><div class="side">${tegning}${tall}</div></section>`;

const TEGN = {
  hele: '<span class="tegn hele"></span>',
  del: '<span class="tegn del"></span>',
  holdt: '<span class="tegn holdt"></span>',
};

const trakt = (bilde: Bilde): string => {
  const { tabell: valgt, navnPa, les } = bilde;
  const rader = valgt.sporsmal.map((id) => ({ id, nadd: les(id, 'nadd'), svart: les(id, 'svart') }));
  return figur({
    id: 'trakt',
    tittel: 'Hvor mange kom dit, og hvor mange svarte',
    forklaring: `${TEGN.hele} nådd ${TEGN.del} svart ${TEGN.holdt} skjult eller færre enn 5`,
    plott: plott({
      id: 'trakt',
      tittel: 'Nådd og svart for hvert spørsmål',
      beskrivelse: `En stolpe for hvert spørsmål, i rekkefølge. Den lyse delen er de som nådde spørsmålet, den mørke de som svarte. Tallene står i tabellen ved siden av.`,
      stolper: rader.map(({ id, nadd, svart }) => ({
        navn: navnPa(id),
        hele: nadd,
        del: svart,
        tekst: avTekst(svart, nadd),
      })),
    }),
    tabell: tabell(
      'Nådd og svart',
      ['Spørsmål', 'Nådd', 'Svart'],
      rader.map(({ id, nadd, svart }) => ({ navn: navnPa(id), verdier: [skrevet(nadd), skrevet(svart)] })),
    ),
  });
};

const gikk = (bilde: Bilde): string => {
  const { tabell: valgt, navnPa, les } = bilde;
  const steder = [':innledning', ...valgt.sporsmal, ':deler', ':opplesing'];
  const rader = steder
    .map((sted) => ({
      navn: sted.startsWith(':') ? navnPaSted(sted) : navnPa(sted),
      forlot: les(sted, 'forlot'),
      sted,
    }))
    .filter(({ sted, forlot }) => sted !== ':deler' || forlot !== 0);
  return figur({
    id: 'gikk',
    tittel: 'Hvor de gikk fra',
    forklaring: `${TEGN.del} personer som var her sist og ikke fullførte ${TEGN.holdt} skjult eller færre enn 5`,
    plott: plott({
      id: 'gikk',
      tittel: 'Hvor folk gikk fra spørsmålene',
      beskrivelse: 'En stolpe for hvert sted: så mange gikk derfra. Tallene står i tabellen ved siden av.',
      stolper: rader.map(({ navn, forlot }) => ({ navn, hele: null, del: forlot, tekst: skrevet(forlot) })),
    }),
    tabell: tabell(
      'Gikk herfra',
      ['Sted', 'Personer'],
      rader.map(({ navn, forlot }) => ({ navn, verdier: [skrevet(forlot)] })),
    ),
  });
};

const tid = ({ tabell: valgt, utsnitt, navnPa }: Bilde): string => {
  const rader = valgt.sporsmal.map((id) => ({
    navn: navnPa(id),
    sekunder: valgt.sekunder[celle(utsnitt, id, 'svart') as Celle] ?? null,
  }));
  return figur({
    id: 'tid',
    tittel: 'Hvor lang tid svaret tok',
    forklaring: `${TEGN.del} median tid fra spørsmålet kom til svaret`,
    plott: plott({
      id: 'tid',
      tittel: 'Median tid til svar for hvert spørsmål',
      beskrivelse: 'En stolpe for hvert spørsmål: så lenge tok svaret. Tidene står i tabellen ved siden av.',
      stolper: rader.map(({ navn, sekunder }) => ({
        navn,
        hele: null,
        del: sekunder,
        tekst: varighet(sekunder),
      })),
    }),
    tabell: tabell(
      'Median tid',
      ['Spørsmål', 'Tid'],
      rader.map(({ navn, sekunder }) => ({ navn, verdier: [varighet(sekunder)] })),
    ),
  });
};

const slutt = ({ les }: Bilde): string => {
  const rader = SLUTT.map((ende) => ({ navn: sluttnavn[ende], antall: les(HELE, ende) }));
  return figur({
    id: 'slutt',
    tittel: 'Slik sluttet det',
    forklaring: `${TEGN.del} personer ${TEGN.holdt} skjult eller færre enn 5`,
    plott: plott({
      id: 'slutt',
      tittel: 'Hvordan det sluttet',
      beskrivelse: 'En stolpe for hver måte det sluttet på. Tallene står i tabellen ved siden av.',
      stolper: rader.map(({ navn, antall }) => ({ navn, hele: null, del: antall, tekst: skrevet(antall) })),
    }),
    tabell: tabell(
      'Slik sluttet det',
      ['Slutt', 'Personer'],
      rader.map(({ navn, antall }) => ({ navn, verdier: [skrevet(antall)] })),
    ),
  });
};

/** All parts beside each other, whichever one is looked at. */
const sammenlign = ({ les }: Bilde): string => {
  const rader = DELINGSNAVN.flatMap((deling) =>
    utsnittOf(deling).map((en) => ({
      navn: deling === 'lengde' ? `${navnPaUtsnitt(en)} spørsmål` : navnPaUtsnitt(en),
      begynt: les(HELE, 'begynt', en),
      fullfort: les(HELE, 'fullfort', en),
    })),
  );
  return figur({
    id: 'deler',
    tittel: 'Hvem som fullførte',
    forklaring: `${TEGN.hele} begynte ${TEGN.del} fullførte ${TEGN.holdt} skjult eller færre enn 5`,
    plott: plott({
      id: 'deler',
      tittel: 'Begynte og fullførte, etter språk, hvem som skrev og antall spørsmål',
      beskrivelse:
        'En stolpe for hver gruppe. Den lyse delen begynte, den mørke fullførte. Tallene står i tabellen ved siden av.',
      stolper: rader.map(({ navn, begynt, fullfort }) => ({
        navn,
        hele: begynt,
        del: fullfort,
        tekst: avTekst(fullfort, begynt),
      })),
    }),
    tabell: tabell(
      'Begynte og fullførte',
      ['Gruppe', 'Begynte', 'Fullførte'],
      rader.map(({ navn, begynt, fullfort }) => ({ navn, verdier: [skrevet(begynt), skrevet(fullfort)] })),
    ),
  });
};

const alt = ({ tabell: valgt, utsnitt, navnPa, tekstTil, les }: Bilde): string =>
  `<section aria-labelledby="alt-h"><h3 id="alt-h">Alle tall</h3>${tabell(
    'Personer ved hvert spørsmål',
    ['Spørsmål', ...kolonner.map(([, navn]) => navn), 'Median tid'],
    valgt.sporsmal.map((id) => ({
      navn: navnPa(id),
      om: tekstTil(id),
      verdier: [
        ...kolonner.map(([mal]) => skrevet(les(id, mal))),
        varighet(valgt.sekunder[celle(utsnitt, id, 'svart') as Celle] ?? null),
      ],
    })),
    'alt',
  )}</section>`;

const hjelp = (): string =>
  `<section class="lesehjelp" aria-labelledby="hjelp-h"><h3 id="hjelp-h">Slik leser du tallene</h3><dl>${lesehjelp
    .map(([navn, om]) => `<div><dt>${escapeHtml(navn)}</dt><dd>${escapeHtml(om)}</dd></div>`)
    .join('')}</dl></section>`;

import type { Bibliotek, Enhet, Form } from '../artikkel.ts';
import type { Dekning } from './dekning.ts';

export interface Feil {
  /** The unit, `aft#varighet`, or the article. */
  readonly sted: string;
  readonly feil: string;
}

export interface Grunnlag {
  readonly bibliotek: Bibliotek;
  readonly dekning: Dekning;
  /** YYYY-MM-DD. */
  readonly idag: string;
}

type Enhetsregel = (enhet: Enhet, grunnlag: Grunnlag) => readonly string[];

const words = (tekst: string): number => tekst.split(/\s+/).filter(Boolean).length;
const body = (enhet: Enhet, form: Form): string => enhet.tekst[form]?.avsnitt.join(' ') ?? '';
const forms = (enhet: Enhet): readonly Form[] => Object.keys(enhet.tekst) as Form[];
const toClients = ({ hode }: Enhet): boolean => hode.til.includes('bruker');
const isHistory = ({ artikkel }: Enhet): boolean => artikkel.samling === 'historie';

const MOST_WORDS = 95;
const MOST_STAFF_WORDS = 75;

const sprak: Enhetsregel = (enhet) =>
  toClients(enhet)
    ? (['nn', 'en'] as const).filter((form) => !enhet.tekst[form]).map((form) => `mangler «## ${form}»`)
    : [];

const lengde: Enhetsregel = (enhet) =>
  forms(enhet).flatMap((form) => {
    const most = form === 'veileder' ? MOST_STAFF_WORDS : MOST_WORDS;
    const count = words(body(enhet, form));
    if (count === 0) return [`«## ${form}» er tom`];
    return count > most ? [`«## ${form}» har ${count} ord, mer enn ${most}`] : [];
  });

const iDag: Enhetsregel = ({ hode }, { bibliotek }) =>
  hode.i_dag
    .filter((id) => {
      const [artikkel = '', enhet] = id.split('#');
      const found = bibliotek.artikler.get(artikkel);
      return found?.samling !== 'dagens' || (enhet && !found.enheter.some((one) => one.hode.id === enhet));
    })
    .map((id) => `i_dag: «${id}» finnes ikke i dagens/`);

const kjentDekning: Enhetsregel = ({ hode }, { dekning }) => {
  const known = new Set(dekning.oppforinger);
  return hode.dekker.filter((id) => !known.has(id)).map((id) => `dekker: «${id}» finnes ikke`);
};

const linjer: Enhetsregel = ({ hode }, { dekning }) =>
  hode.kilder.flatMap((kilde) => {
    if (!('rapport' in kilde)) return [];
    const [from, to] = kilde.linjer;
    const inside = from <= to && to <= (dekning.rapportlinjer[kilde.rapport] ?? 0);
    return inside ? [] : [`linjene ${from}–${to} finnes ikke i rapport ${kilde.rapport}`];
  });

const YEAR = /\b(?:19|20)\d\d\b/;

/** What a report found can never be taken for what holds today. */
const arstall: Enhetsregel = (enhet) =>
  isHistory(enhet)
    ? forms(enhet)
        .filter((form) => !YEAR.test(body(enhet, form).slice(0, 160)))
        .map((form) => `«## ${form}» begynner uten årstall`)
    : [];

const samling: Enhetsregel = (enhet) => {
  const { status, kilder } = enhet.hode;
  if (isHistory(enhet)) {
    if (status === 'gjeldende') return ['står i historie/ som gjeldende'];
    return kilder.some((kilde) => 'rapport' in kilde) ? [] : ['har ingen linjer fra en rapport'];
  }
  return kilder.some((kilde) => 'fakta' in kilde) ? [] : ['har ingen kilde fra i dag'];
};

const MONEY = /\d[\d \u00a0]*\s?(?:kr|kroner)\b|\b(?:NOK|kr) ?\d/i;

/** No rule without law, grade H and date; no amount from anything less. */
const grad: Enhetsregel = (enhet) => {
  if (isHistory(enhet)) return [];
  const { art, grad: given, lov } = enhet.hode;
  return [
    ...(given ? [] : ['mangler grad']),
    ...(art === 'regel' && given !== 'H' ? [`er en regel med grad ${given}`] : []),
    ...(art === 'regel' && !lov ? ['er en regel uten lov'] : []),
    ...(given !== 'H' && forms(enhet).some((form) => MONEY.test(body(enhet, form)))
      ? ['har et beløp uten grad H']
      : []),
  ];
};

const FORBUDT: { readonly [form in Form]?: readonly (readonly [RegExp, string])[] } = {
  nb: [
    [/\b(?:vennligst|beklager)\b/i, 'Vennligst/Beklager'],
    [/(?<![(«])\bytelse(?:n|r|ne)?\b(?!\))/i, 'ytelse'],
    [/(?<![(«])\bvilkår(?:et|ene)?\b(?!\))/i, 'vilkår'],
    [
      /\b(?:avklare[sr]?|i medhold av|medføre[rs]?|tilrettelegge[rs]?|bistandsbehov|innsatsgruppe\w*)\b/i,
      'kanselliord',
    ],
    [/\b(?:en bruker|brukeren|brukere|brukerne|brukers)\b/i, 'bruker'],
  ],
  nn: [
    [/\b(?:ver venleg|beklagar|vennligst)\b/i, 'Ver venleg/Beklagar'],
    [
      /\b(?:ikke|jeg|hva|hvor|hvordan|hvis|noen|noe|bare|fra|være|også|mye|uke|uker|sykdom|arbeidssøker|kroner per dag)\b/i,
      'bokmål i nynorsk',
    ],
    [/\b(?:innsatsgruppe\w*|medføre[rs]?|i medhald av)\b/i, 'kanselliord'],
  ],
};

const ordvalg: Enhetsregel = (enhet) =>
  forms(enhet).flatMap((form) => {
    const text = `${enhet.tekst[form]!.overskrift}. ${body(enhet, form)}`;
    const caps = /\bNAV\b/.test(text) ? [`«## ${form}» skriver NAV`] : [];
    if (!toClients(enhet) || isHistory(enhet)) return caps;
    const found = (FORBUDT[form] ?? []).filter(([pattern]) => pattern.test(text));
    return [
      ...caps,
      ...found.map(([pattern, hva]) => `«## ${form}» har ${hva}: «${pattern.exec(text)![0]}»`),
    ];
  });

const LETTER: Partial<Record<Form, RegExp>> = {
  nb: /Fristen i vedtaket ditt gjelder/,
  nn: /Fristen i vedtaket ditt gjeld/,
  en: /deadline in your (?:decision )?letter applies/i,
};
const DEADLINE =
  /\b(?:frist\w*|deadline|innen|innan|within)\b.*\b(?:uker|veker|weeks)\b|\b(?:uker|veker|weeks)\b.*\b(?:frist\w*|deadline)\b/i;

/** With a deadline for a klage the person's own letter always comes first. */
const frist: Enhetsregel = (enhet) => {
  if (!toClients(enhet) || isHistory(enhet) || !/^klag|muntlig/.test(enhet.artikkel.id)) return [];
  return (['nb', 'nn', 'en'] as const)
    .filter((form) => DEADLINE.test(body(enhet, form)) && !LETTER[form]!.test(body(enhet, form)))
    .map((form) => `«## ${form}» har en frist uten at vedtakets frist er nevnt`);
};

const REGLER: readonly Enhetsregel[] = [
  sprak,
  lengde,
  iDag,
  kjentDekning,
  linjer,
  arstall,
  samling,
  grad,
  ordvalg,
  frist,
];

/** All that is wrong with the units and the articles, but for what only the sources can show. */
export const sjekkRegler = (grunnlag: Grunnlag): readonly Feil[] => [
  ...grunnlag.bibliotek.enheter.flatMap((enhet) =>
    REGLER.flatMap((regel) => regel(enhet, grunnlag).map((feil) => ({ sted: enhet.id, feil }))),
  ),
  ...[...grunnlag.bibliotek.artikler.values()].flatMap((artikkel) => {
    const dead = Object.values(artikkel.relasjoner)
      .flatMap((ids) => ids ?? [])
      .filter((id) => !grunnlag.bibliotek.artikler.has(id));
    return [
      ...dead.map((id) => ({ sted: artikkel.id, feil: `relasjon til «${id}», som ikke finnes` })),
      ...(artikkel.gjennomgas < grunnlag.idag
        ? [{ sted: artikkel.id, feil: `skulle vært lest på nytt ${artikkel.gjennomgas}` }]
        : []),
    ];
  }),
];

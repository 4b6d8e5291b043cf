import type { Blokk, Innhold, Post } from '../dokument/index.ts';
import { formatDate, formatTime } from '../sprak/dato.ts';
import { type Sprak, text } from '../sprak/katalog.ts';
import type { Resultat, Resultatsporsmal } from './format.ts';
import { tekster } from './tekster.ts';

interface Omgivelser {
  /** An office is set up. Without one every paper says that this is a trial. */
  readonly kontor: boolean;
  /** The office is invented. */
  readonly demo: boolean;
}

/** The person's copy, as it stands on the screen and on paper. */
export const innholdOf = (resultat: Resultat, { kontor, demo }: Omgivelser): Innhold => {
  const { sprak, skjema, slettes } = resultat;
  return {
    sprak,
    tittel: `${text(tekster, sprak, 'tittel')}: ${skjema.navn}`,
    status: text(tekster, sprak, 'status'),
    slettes: text(tekster, sprak, 'slettes', { dato: formatDate(sprak, slettes) }),
    hint: text(tekster, sprak, 'skriv_ut'),
    varsler: [
      ...(demo ? [text(tekster, sprak, 'demokontor')] : []),
      ...(kontor ? [] : [text(tekster, sprak, 'proveversjon')]),
    ],
    blokker: [
      ...om(resultat),
      ...linjer(resultat),
      ...resultat.deler.flatMap((del) => delBlokker(resultat, del)),
      ...annet(resultat),
      ...utgatt(resultat),
    ],
  };
};

/** What is shown where a link to the answers does not work any more. */
export const utloptInnhold = (sprak: Sprak): Innhold => ({
  sprak,
  tittel: text(tekster, sprak, 'utlopt.tittel'),
  status: text(tekster, sprak, 'status'),
  slettes: null,
  varsler: [],
  hint: null,
  blokker: [avsnitt(text(tekster, sprak, 'utlopt'))],
});

const avsnitt = (tekst: string): Blokk => ({ slag: 'avsnitt', tekst });
const overskrift = (tekst: string): Blokk => ({ slag: 'overskrift', tekst });

/** «23. november 2026» and «14.05», of a moment in ISO 8601. */
const moment = (sprak: Sprak, when: string) => {
  const ms = Date.parse(when);
  return { dato: formatDate(sprak, ms), tid: formatTime(sprak, ms) };
};

const om = ({ sprak, laget, ferdig, tilstand }: Resultat): readonly Blokk[] => [
  avsnitt(text(tekster, sprak, 'hva')),
  ...(tilstand === 'ikke_ferdig' ? [avsnitt(text(tekster, sprak, 'ikke_ferdig'))] : []),
  ...(ferdig === null ? [] : [avsnitt(text(tekster, sprak, 'ferdig', moment(sprak, ferdig)))]),
  avsnitt(text(tekster, sprak, 'laget', moment(sprak, laget))),
  avsnitt(text(tekster, sprak, 'mangler')),
];

/** A line whose question is not on the way is left out: it was never asked for. */
const linjer = ({ sprak, linjer: all, deler }: Resultat): readonly Blokk[] => {
  const questions = deler.flatMap(({ sporsmal }) => sporsmal);
  const posts = all.flatMap(({ navn, svar, sporsmal }) => {
    const question = questions.find(({ id, nummer }) => id === sporsmal && nummer !== null);
    return question ? [post({ navn, svar: [svar ?? unanswered(sprak, question)] })] : [];
  });
  return posts.length === 0 ? [] : [overskrift(text(tekster, sprak, 'kort_sagt')), ...posts];
};

const post = (about: Pick<Post, 'navn' | 'svar'> & Partial<Post>): Post => ({
  slag: 'post',
  sporsmal: null,
  merknader: [],
  ...about,
});

/** A section in which nothing has been asked is left out; in the others, so are the questions that are not on the way. */
const delBlokker = (resultat: Resultat, { navn, sporsmal }: Resultat['deler'][number]): readonly Blokk[] => {
  const { sprak } = resultat;
  if (sporsmal.every(({ slag }) => slag === 'ikke_spurt')) return [];
  return [
    overskrift(navn ?? text(tekster, sprak, 'svarene')),
    ...sporsmal.filter(({ nummer }) => nummer !== null).map((one) => sporsmalPost(resultat, one)),
  ];
};

const sporsmalPost = (resultat: Resultat, question: Resultatsporsmal): Post =>
  post({
    navn: `${question.nummer}. ${question.navn}`,
    sporsmal: question.sporsmal,
    svar: svarOf(resultat.sprak, question),
    merknader: merknaderOf(resultat, question),
  });

const svarOf = (sprak: Sprak, question: Resultatsporsmal): readonly string[] => {
  const { svar, utkast, pabegynt } = question;
  return [
    svar ?? unanswered(sprak, question),
    ...(pabegynt.length === 0 ? [] : [text(tekster, sprak, 'pabegynt', { valg: pabegynt.join(', ') })]),
    ...alsoWrote(sprak, utkast),
  ];
};

/** What there is in place of an answer. */
const unanswered = (sprak: Sprak, { slag }: Resultatsporsmal): string =>
  text(tekster, sprak, slag === 'svar' ? 'slag.ikke_svart' : `slag.${slag}`);

const alsoWrote = (sprak: Sprak, utkast: readonly string[]): readonly string[] =>
  utkast.map((ord) => text(tekster, sprak, 'utkast', { ord }));

const merknaderOf = (
  { sprak, motstrid }: Resultat,
  { slag, merker }: Resultatsporsmal,
): readonly string[] => [
  ...(slag === 'svar' ? whoAndWhen(sprak, merker) : []),
  ...(merker.usikre_ord.length === 0
    ? []
    : [text(tekster, sprak, 'usikre_ord', { ord: merker.usikre_ord.join(', ') })]),
  ...(merker.sent ? [text(tekster, sprak, 'sent')] : []),
  ...motstrid.filter(({ id }) => merker.motstrid.includes(id)).map(({ tekst }) => tekst),
];

const whoAndWhen = (sprak: Sprak, { av, tid }: Resultatsporsmal['merker']): readonly string[] => {
  const parts = [
    ...(av === null ? [] : [text(tekster, sprak, `av.${av}`)]),
    ...(tid === null ? [] : [text(tekster, sprak, 'tid', moment(sprak, tid))]),
  ];
  return parts.length === 0 ? [] : [parts.join(' ')];
};

const annet = ({ sprak, utkast }: Resultat): readonly Blokk[] =>
  utkast.length === 0
    ? []
    : [
        overskrift(text(tekster, sprak, 'annet')),
        ...utkast.map((ord) => avsnitt(text(tekster, sprak, 'sitat', { ord }))),
      ];

const utgatt = ({ sprak, utgatt: all }: Resultat): readonly Blokk[] =>
  all.length === 0
    ? []
    : [
        overskrift(text(tekster, sprak, 'utgatt')),
        ...all.map(({ navn, svar, utkast }) =>
          post({
            navn: navn ?? text(tekster, sprak, 'gammelt_sporsmal'),
            svar: [...(svar === '' ? [] : [svar]), ...alsoWrote(sprak, utkast)],
          }),
        ),
      ];

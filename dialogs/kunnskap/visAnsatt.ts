import type { Enhet } from '../../knowledge/artikkel/index.ts';
import type { Choice, Fagkort, Reply } from '../dialog.ts';
import { formatDate } from '../sprak/dato.ts';
import { type Sprak, text } from '../sprak/katalog.ts';
import { ansatt } from './ansattekster.ts';
import { kildenavn, kontrollert, lenke } from './kilde.ts';
import type { Svar, Vist } from './svar.ts';
import { tekster } from './tekster.ts';
import { firstSentence, isShort, visArtikkelknapp, visKnapp } from './visBruker.ts';

const MOST_CHOICES = 6;
const MIND = /^Pass på: */;

/** What staff are shown: at most 90 words, the short answer first (product rules 8). The answer itself is in bokmål. */
export const visForAnsatt = (svar: Svar, sprak: Sprak): Reply | null => {
  switch (svar.utfall) {
    case 'answer':
    case 'historical-only':
    case 'own-case':
      return svar.vist.length === 0 ? null : answer(svar, sprak);
    case 'clarify':
      return {
        text: text(tekster, sprak, 'avklar'),
        choices: svar.valg.map((enhet) => visArtikkelknapp(enhet, 'nb')),
      };
    case 'refuse':
      return { text: text(tekster, sprak, forStaff(svar.avvist!)) };
    case 'small-talk':
      return { text: text(tekster, sprak, svar.smaprat!) };
    default:
      return null;
  }
};

const forStaff = (avvist: NonNullable<Svar['avvist']>) =>
  avvist === 'juks' || avvist === 'sykere' ? (`${avvist}_ansatt` as const) : avvist;

const answer = (svar: Svar, sprak: Sprak): Reply => {
  const { enhet } = svar.vist.at(-1)!;
  const cards = svar.vist.filter(({ som }) => som !== 'i_dag').map((vist) => fagkort(vist, svar, sprak));
  const card = cards.at(-1)!;
  return {
    text: cards.map((one) => cardText(one, sprak)).join('\n\n'),
    fag: card,
    choices: [...copies(enhet, sprak), ...siblings(svar, enhet)].slice(0, MOST_CHOICES),
  };
};

/** A passage in the parts of a card. */
export const fagkort = ({ enhet }: Vist, svar: Svar, sprak: Sprak): Fagkort => {
  const tekst = enhet.tekst.veileder ?? enhet.tekst.nb;
  const mind = tekst.avsnitt
    .filter((avsnitt) => MIND.test(avsnitt))
    .map((avsnitt) => avsnitt.replace(MIND, ''));
  const today = svar.vist.find(({ som }) => som === 'i_dag');
  const unknownToday = enhet.artikkel.samling === 'historie' && !today && svar.utfall === 'historical-only';
  return {
    svar: tekst.avsnitt.filter((avsnitt) => !MIND.test(avsnitt)).join(' '),
    ...(enhet.hode.lov && {
      regel: `${enhet.hode.lov.nb} (${text(ansatt, sprak, 'per', { dato: asOf(enhet, sprak) })})`,
    }),
    ...(mind.length > 0 && { passPa: mind.join(' ') }),
    ...(today && { notat: text(tekster, sprak, 'i_dag', { setning: firstSentence(today.enhet.tekst.nb) }) }),
    ...(unknownToday && { notat: text(tekster, sprak, 'ikke_i_dag_ansatt') }),
    kilde: {
      tekst: `${kildenavn(enhet, sprak)} · ${text(ansatt, sprak, 'sjekket', { dato: formatDate(sprak, kontrollert(enhet)) })}`,
      url: lenke(enhet, tekst, 'nb'),
    },
  };
};

const asOf = ({ hode: { per } }: Enhet, sprak: Sprak): string =>
  per.length === 10 ? formatDate(sprak, per) : per;

/** The card as plain text, for channels without cards, and for the list of chats. */
export const cardText = ({ notat, svar, regel, passPa, kilde }: Fagkort, sprak: Sprak): string =>
  [
    ...(notat ? [notat] : []),
    svar.replaceAll('**', ''),
    ...(regel ? [text(ansatt, sprak, 'regel', { regel })] : []),
    ...(passPa ? [text(ansatt, sprak, 'pass_pa', { tekst: passPa })] : []),
    ...(kilde ? [text(ansatt, sprak, 'kilde', { kilde: kilde.tekst })] : []),
  ].join('\n\n');

const copies = ({ tekst, hode }: Enhet, sprak: Sprak): readonly Choice[] => [
  ...(tekst.nn && tekst.en
    ? (['kopier_nb', 'kopier_nn', 'kopier_en'] as const).map((id) => ({
        id,
        label: text(ansatt, sprak, `${id}_ansatt`),
      }))
    : []),
  ...(hode.lov ? [{ id: 'kopier_hjemmel', label: text(ansatt, sprak, 'kopier_hjemmel_ansatt') }] : []),
];

const siblings = ({ vist }: Svar, { artikkel }: Enhet): readonly Choice[] => {
  const shown = new Set(vist.map(({ enhet }) => enhet));
  return artikkel.enheter
    .filter((enhet) => !shown.has(enhet))
    .map((enhet) => visKnapp(enhet, 'nb'))
    .filter(({ label }) => isShort(label));
};

/** What staff paste to a person: the text of the passage in that language, with source and date. */
export const tilBruker = (enhet: Enhet, sprak: Sprak): string | null => {
  const tekst = enhet.tekst[sprak];
  if (!tekst) return null;
  return `${tekst.avsnitt.join('\n\n')}\n\n(${kildenavn(enhet, sprak)})`;
};

/** The rule to paste into a decision or a note: law, as of when, source. */
export const hjemmel = (enhet: Enhet, sprak: Sprak): string | null =>
  enhet.hode.lov
    ? `${enhet.hode.lov.nb} (${text(ansatt, sprak, 'per', { dato: asOf(enhet, sprak) })}). ${kildenavn(enhet, sprak)}.`
    : null;

import type { Enhet, Tekst } from '../../knowledge/artikkel/index.ts';
import type { Choice, Reply } from '../dialog.ts';
import { type Sprak, text } from '../sprak/katalog.ts';
import { kildelinje, lenke } from './kilde.ts';
import type { Svar, Vist } from './svar.ts';
import { EGET_NAVN, tekster } from './tekster.ts';

const MOST_CHOICES = 6;
const MOST_RELATED = 2;

/** A unit's text in a language, or in bokmål, which there always is. */
export const tekstI = ({ tekst }: Enhet, sprak: Sprak): { readonly tekst: Tekst; readonly sprak: Sprak } =>
  tekst[sprak] ? { tekst: tekst[sprak], sprak } : { tekst: tekst.nb, sprak: 'nb' };

/** What a person is shown; null when there is nothing to show. */
export const visForBruker = (svar: Svar, sprak: Sprak): Reply | null => {
  switch (svar.utfall) {
    case 'answer':
    case 'historical-only':
      return passages(svar, sprak);
    case 'clarify':
      return {
        text: text(tekster, sprak, 'avklar'),
        choices: svar.valg.map((enhet) => visArtikkelknapp(enhet, sprak)),
      };
    case 'own-case':
      return ownCase(svar, sprak);
    case 'language':
      return otherLanguage(svar, sprak);
    case 'refuse':
      return { text: text(tekster, sprak, svar.avvist!) };
    case 'small-talk':
      return { text: text(tekster, sprak, svar.smaprat!) };
    default:
      return null;
  }
};

const passages = (svar: Svar, sprak: Sprak): Reply => {
  const last = svar.vist.at(-1)!.enhet;
  const nothingToday = svar.utfall === 'historical-only' && svar.vist.every(({ som }) => som === 'historie');
  return {
    text: [
      ...(svar.slektning ? [text(tekster, sprak, 'slektning')] : []),
      ...(nothingToday ? [text(tekster, sprak, 'ikke_i_dag')] : []),
      ...svar.vist.map((vist) => passage(vist, sprak)),
      ...notTranslated(last, sprak),
      ...svar.vist.filter(({ som }) => som !== 'i_dag').map(({ enhet }) => kildelinje(enhet, sprak)),
    ].join('\n\n'),
    choices: [...related(svar, sprak), readMore(last, sprak), ...thumbs(sprak)].slice(0, MOST_CHOICES),
  };
};

const passage = ({ enhet, som }: Vist, sprak: Sprak): string => {
  const { tekst } = tekstI(enhet, sprak);
  return som === 'i_dag'
    ? text(tekster, sprak, 'i_dag', { setning: firstSentence(tekst) })
    : tekst.avsnitt.flatMap(readable).join('\n\n');
};

/** Never parted at «kl.», «nr.» or «§ 14 a.». */
const SENTENCE = /(?<=(?<!\b(?:kl|nr|jf|bl|ca|f\.eks|kap|pst|mill)|\d)[.!?»])\s+(?=[\p{Lu}«])/u;
const sentencesOf = (avsnitt: string): readonly string[] => avsnitt.split(SENTENCE);

const MOST_TOGETHER = 60;
const wordsIn = (some: readonly string[]): number => some.join(' ').split(/\s+/).length;

/** A paragraph in parts that are read at a glance: whole sentences, at most 60 words together (product rules 10). */
const readable = (avsnitt: string): readonly string[] => {
  const parts: string[][] = [[]];
  for (const sentence of sentencesOf(avsnitt)) {
    const last = parts.at(-1)!;
    if (last.length > 0 && wordsIn([...last, sentence]) > MOST_TOGETHER) parts.push([sentence]);
    else last.push(sentence);
  }
  return parts.map((part) => part.join(' '));
};

export const firstSentence = ({ avsnitt: [first = ''] }: Tekst): string => sentencesOf(first)[0]!;

const notTranslated = (enhet: Enhet, sprak: Sprak): readonly string[] =>
  tekstI(enhet, sprak).sprak === sprak ? [] : [text(tekster, sprak, 'pa_norsk')];

const MOST_WORDS = 6;
/** Does it fit on a button? */
export const isShort = (label: string): boolean => label.split(' ').length <= MOST_WORDS;

/** Other passages of the article whose names fit a button, and other articles of today that fit the question. */
const related = ({ treff, vist }: Svar, sprak: Sprak): readonly Choice[] => {
  const first = vist[0]!.enhet;
  const shown = new Set(vist.map(({ enhet }) => enhet.artikkel));
  const siblings = first.artikkel.enheter.filter(
    (enhet) =>
      enhet !== first && enhet.hode.til.includes('bruker') && isShort(tekstI(enhet, sprak).tekst.overskrift),
  );
  const near = treff
    .map(({ enhet }) => enhet)
    .filter(({ artikkel }) => artikkel.samling === 'dagens' && !shown.has(artikkel));
  const names = [
    ...siblings.slice(0, 1).map((enhet) => visKnapp(enhet, sprak)),
    ...near.map((enhet) => visArtikkelknapp(enhet, sprak)),
  ];
  return names
    .filter(({ label }, at) => names.findIndex((one) => one.label === label) === at)
    .slice(0, MOST_RELATED);
};

/** A button that shows a passage, by its heading: for one of the article that is being read. */
export const visKnapp = (enhet: Enhet, sprak: Sprak): Choice => ({
  id: `vis:${enhet.id}`,
  label: tekstI(enhet, sprak).tekst.overskrift,
});

/** The same by the article's name: for one of another article. */
export const visArtikkelknapp = (enhet: Enhet, sprak: Sprak): Choice => ({
  id: `vis:${enhet.id}`,
  label: enhet.artikkel.tittel[sprak].split(' ').slice(0, MOST_WORDS).join(' '),
});

const readMore = (enhet: Enhet, sprak: Sprak): Choice => ({
  id: 'les_mer',
  label: text(tekster, sprak, 'les_mer'),
  action: { type: 'lenke', url: lenke(enhet, tekstI(enhet, sprak).tekst, sprak) },
});

export const thumbs = (sprak: Sprak): readonly Choice[] =>
  (['nyttig', 'ikke_nyttig'] as const).map((id) => ({ id, label: text(tekster, sprak, id) }));

const ownCase = ({ vist: [rule] }: Svar, sprak: Sprak): Reply => ({
  text: [
    text(tekster, sprak, 'egen_sak'),
    ...(rule
      ? [`${text(tekster, sprak, 'egen_sak_regel')} ${passage(rule, sprak)}`, kildelinje(rule.enhet, sprak)]
      : []),
  ].join('\n\n'),
  choices: [
    {
      id: 'min_side',
      label: text(tekster, sprak, 'min_side'),
      action: { type: 'lenke', url: 'https://www.nav.no/min-side' },
    },
    { id: 'ring', label: text(tekster, sprak, 'ring'), action: { type: 'ring', tel: '55 55 33 33' } },
  ],
});

const otherLanguage = ({ fremmed }: Svar, sprak: Sprak): Reply => {
  const asked = text(tekster, sprak, 'ordlyd_sprak', { sprak: EGET_NAVN[fremmed!] });
  return {
    text: fremmed === 'samisk' ? `${asked}\n\n${text(tekster, sprak, 'samisk')}` : asked,
    choices: [
      { id: 'ring', label: text(tekster, sprak, 'ring'), action: { type: 'ring', tel: '55 55 33 33' } },
    ],
  };
};

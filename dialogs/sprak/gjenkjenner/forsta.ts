import type { Sprak } from '../katalog.ts';
import * as engelsk from './engelsk/engelsk.ts';
import type { Culture, ModelResult, Reference, TimexValue } from './felles/modelResult.ts';
import { recognizeBoolean } from './janei/yesno.ts';
import { languageEvidence, readLanguage } from './maalform/language.ts';
import * as valuta from './tall/currency.ts';
import * as tall from './tall/number.ts';
import * as orden from './tall/ordinal.ts';
import * as prosent from './tall/percentage.ts';
import type { Expect } from './tid/grunn/tekst.ts';
import { recognizeDateTime } from './tid/recognizeDateTime.ts';

/** What a text is asked for. */
export const KINDS = [
  'date',
  'time',
  'datetime',
  'period',
  'duration',
  'number',
  'money',
  'yesno',
  'language',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * One plain value: `2026-11-26`, `10:30`, `2026-11-26T10:30`; a period as an ISO 8601 interval with `..` where it is open
 * (`2026-11-23/2026-11-25`, last day included; `T09:00/T11:00`; `2026-11-26T09:00/..`); a duration (`P1Y6M`); a number
 * (money: kroner); `yes` or `no`; `nb`, `nn` or `en`.
 */
export type Value = string | number;

export interface Question {
  readonly kind: Kind;
  readonly text: string;
  /** The language of the conversation. */
  readonly lang: Sprak;
  /** When it is said; only what has to do with time looks at it. */
  readonly reference: Reference;
}

export interface Understanding {
  /** The likeliest reading; null when nothing of the kind is meant. */
  readonly value: Value | null;
  /** Every reading, the likeliest first: first those of the first finding, then those of what else was found. */
  readonly candidates: readonly Value[];
}

const CULTURES: { readonly [S in Sprak]: Culture } = { nb: 'nb-no', nn: 'nn-no', en: 'en-us' };

const atClock = (moment: string): string => (moment.includes('-') ? moment : `T${moment}`);

const interval = ({ type, start, end }: TimexValue): string => {
  const [from, till] = [start, end].map((edge) => {
    if (edge == null) return '..';
    return type === 'timerange' ? atClock(edge) : edge;
  });
  return `${from}/${till}`;
};

const readings = (
  findings: readonly ModelResult[],
  write: (one: TimexValue) => string | undefined,
): Value[] =>
  findings.flatMap(({ resolution }) => (resolution.values ?? []).flatMap((one) => write(one) ?? []));

const ofTime = ({ kind, text, lang, reference }: Question, expect: Expect): readonly Value[] => {
  const found = recognizeDateTime(text, CULTURES[lang], reference, { expect });
  const write = (one: TimexValue) => (expect === 'period' ? interval(one) : one.value);
  return readings(
    found.filter(({ typeName }) => kind === 'period' || typeName === `datetimeV2.${kind}`),
    write,
  );
};

const values = (findings: readonly ModelResult[]): readonly Value[] =>
  findings.map(({ resolution }) => Number(resolution.value));

const inOrder = (...findings: readonly (readonly ModelResult[])[]): readonly ModelResult[] =>
  findings.flat().toSorted((a, b) => a.start - b.start || b.end - a.end);

/** A percentage and an ordinal answer the question for a number too: «50 %» is 50, «den andre» 2. */
const numbers = ({ text, lang }: Question): readonly Value[] =>
  lang === 'en'
    ? values(
        inOrder(
          engelsk.recognizePercentage(text),
          engelsk.recognizeNumber(text),
          engelsk.recognizeOrdinal(text),
        ),
      )
    : values(
        inOrder(
          prosent.recognizePercentage(text),
          tall.recognizeNumber(text),
          orden.recognizeOrdinal(text, CULTURES[lang]),
        ),
      );

/** Kroner only: what other money is worth in them is not known here. */
const money = ({ text, lang }: Question): readonly Value[] => {
  const recognize = lang === 'en' ? engelsk.recognizeCurrency : valuta.recognizeCurrency;
  return values(recognize(text, { expect: 'money' }).filter(({ resolution }) => resolution.unit === 'NOK'));
};

const yesNo = ({ text, lang }: Question): readonly Value[] =>
  recognizeBoolean(text, CULTURES[lang]).flatMap(({ resolution }) => resolution.value ?? []);

/** So many words of dialect make a text Norwegian. */
const DIALECT_WORDS = 2;

/** Dialect is neither written form: then both stand, first the one that the conversation is in. */
const language = ({ text, lang }: Question): readonly Value[] => {
  const found = readLanguage(text);
  if (found !== null) return [found];
  if (languageEvidence(text).dialect < DIALECT_WORDS) return [];
  return lang === 'nn' ? ['nn', 'nb'] : ['nb', 'nn'];
};

const READ: { readonly [K in Kind]: (question: Question) => readonly Value[] } = {
  date: (question) => ofTime(question, 'date'),
  time: (question) => ofTime(question, 'time'),
  datetime: (question) => ofTime(question, 'datetime'),
  period: (question) => ofTime(question, 'period'),
  duration: (question) => ofTime(question, 'duration'),
  number: numbers,
  money,
  yesno: yesNo,
  language,
};

/** What a text means when it answers a question of a kind, as plain values. */
export const understand = (question: Question): Understanding => {
  const candidates = [...new Set(READ[question.kind](question))];
  return { value: candidates[0] ?? null, candidates };
};

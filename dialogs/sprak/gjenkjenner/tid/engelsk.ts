import { createRequire } from 'node:module';
import type { ModelResult, Reference, TypeName } from '../felles/modelResult.ts';
import { engelskeVerdier, type SuiteValue } from './engelskVerdi.ts';
import { deler, isoDag } from './grunn/kalender.ts';
import { type Lokaltid, lokaltid } from './grunn/lokaltid.ts';
import { DEFAULT_ZONE, type Expect } from './grunn/tekst.ts';
import { typerFor } from './regler.ts';
import { flyttDag } from './varighet/flytt.ts';

interface SuiteResult {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly SuiteValue[] } | null;
}

interface Suite {
  readonly recognizeDateTime: (
    text: string,
    culture: string,
    options: number | undefined,
    reference: Date,
  ) => readonly SuiteResult[];
}

/** English as outside the United States: 4/3 is 4 March. */
const DAY_FIRST = 'en-*';

const PREFIX = 'datetimeV2.';

/** Loading takes 0.1 s, so those who never meet English do not. Node keeps what it has loaded. */
const suite = (): Suite => createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Suite;

/** The suite reads the fields of a Date in the machine's own zone, so it is given one whose fields are the local time. */
const medSammeFelt = ({ day, minute }: Lokaltid): Date => {
  const { year, month, day: inMonth } = deler(day);
  return new Date(year, month - 1, inMonth, Math.floor(minute / 60), minute % 60);
};

/** No more of an English text is read: the suite's time grows faster than the text does. */
const LONGEST_TEXT = 300;

/** «Ten» and «quarter past» lack what the suite knows a time by. */
const withAt = (text: string, expect: Expect | undefined): string =>
  expect === 'time' && text.length < 40 ? `at ${text}` : text;

const IN = /\bin $/i;

/** The suite knows "in 3 days", and reads "in two weeks" as a length. */
const somDato = (found: SuiteResult, text: string, naa: Lokaltid): SuiteResult => {
  const [, count, unit] = /^P(\d{1,3})([YMWD])$/.exec(found.resolution?.values?.[0]?.timex ?? '') ?? [];
  if (!count || !unit || !found.typeName.endsWith('duration') || !IN.test(text.slice(0, found.start)))
    return found;
  const day = flyttDag(naa.day, { [unit]: Number(count) }, 1);
  if (day === undefined) return found;
  const date = isoDag(day);
  return {
    ...found,
    typeName: `${PREFIX}date`,
    resolution: { values: [{ timex: date, type: 'date', value: date }] },
  };
};

/** What the suite finds, in the shape and order of our own: 24-hour times, last days that count in, likeliest first. */
export const recognizeEnglish = (
  text: string,
  reference: Reference,
  expect?: Expect,
): readonly ModelResult[] => {
  const naa = lokaltid(reference.now, reference.timeZone ?? DEFAULT_ZONE);
  const find = (own: string) =>
    suite()
      .recognizeDateTime(own, DAY_FIRST, undefined, medSammeFelt(naa))
      .map((found) => somDato(found, own, naa));
  const start = text.slice(0, LONGEST_TEXT);
  const plain = find(start);
  const asked = plain.length > 0 ? start : withAt(start, expect);
  const moved = asked.length - start.length;
  const found = moved > 0 ? find(asked) : plain;
  return found.flatMap(({ start: place, end, typeName, resolution }): readonly ModelResult[] => {
    const type = [...typerFor(expect)].find((one) => `${PREFIX}${one}` === typeName);
    const from = Math.max(place - moved, 0);
    const own = text.slice(from, end - moved + 1);
    const values =
      type && engelskeVerdier(resolution?.values ?? [], own, { naa, prefer: reference.prefer ?? 'future' });
    if (!values || values.length === 0) return [];
    return [
      { text: own, start: from, end: end - moved, typeName: typeName as TypeName, resolution: { values } },
    ];
  });
};

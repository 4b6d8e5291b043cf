import type { ModelResult, TimexValue } from '../felles/modelResult.ts';
import { isoDag, to } from './grunn/kalender.ts';
import type { Lesning } from './grunn/lesning.ts';
import type { Lokaltid } from './grunn/lokaltid.ts';
import type { Tekst } from './grunn/tekst.ts';
import type { Treffsted } from './skann.ts';

const MIDNIGHT = 1440;

const klokke = (minute: number): string => `${to(Math.floor((minute % MIDNIGHT) / 60))}:${to(minute % 60)}`;

/** The midnight that ends a period is 24:00, so that it lies after its beginning. */
const slutt = (minute: number): string => (minute === MIDNIGHT ? '24:00' : klokke(minute));

const tidspunkt = ({ day, minute }: Lokaltid): string => `${isoDag(day)}T${klokke(minute)}`;

const eller = <T>(value: T | null, write: (value: T) => string): string | null =>
  value === null ? null : write(value);

const verdi = (one: Lesning): TimexValue => {
  const { type, timex } = one;
  switch (one.type) {
    case 'date':
      return { timex, type, value: isoDag(one.day) };
    case 'time':
      return { timex, type, value: klokke(one.minute) };
    case 'datetime':
      return { timex, type, value: tidspunkt(one.at) };
    case 'daterange':
      return { timex, type, start: eller(one.start, isoDag), end: eller(one.end, isoDag) };
    case 'timerange':
      return { timex, type, start: eller(one.start, klokke), end: eller(one.end, slutt) };
    case 'datetimerange':
      return { timex, type, start: eller(one.start, tidspunkt), end: eller(one.end, tidspunkt) };
    case 'duration':
      return { timex, type, value: timex };
    case 'set':
      return one.value === undefined ? { timex, type } : { timex, type, value: one.value };
  }
};

const like = (a: TimexValue, b: TimexValue): boolean =>
  a.value === b.value && a.start === b.start && a.end === b.end;

const ulike = (values: readonly TimexValue[]): readonly TimexValue[] =>
  values.filter(
    (one, index) => one.type === 'set' || values.findIndex((other) => like(one, other)) === index,
  );

/** A finding as others read it. */
export const resultat = (text: string, { tokens }: Tekst, found: Treffsted): readonly ModelResult[] => {
  const [first, last] = [tokens[found.from], tokens[found.next - 1]];
  const [reading] = found.lesninger;
  if (!first || !last || !reading) return [];
  return [
    {
      text: text.slice(first.start, last.end),
      start: first.start,
      end: last.end - 1,
      typeName: `datetimeV2.${reading.type}`,
      resolution: { values: ulike(found.lesninger.map(verdi)) },
    },
  ];
};

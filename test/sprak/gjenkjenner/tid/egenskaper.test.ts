import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { les } from './hjelp.ts';

const DAY_MS = 86_400_000;
const MAANEDER = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);
const BOKMAAL = 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ');
const NYNORSK = 'sundag måndag tysdag onsdag torsdag fredag laurdag'.split(' ');
const DAGER =
  'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende tjueniende trettiende trettiførste'.split(
    ' ',
  );

interface Dag {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const dagI = (from: number, to: number) =>
  fc
    .integer({ min: Date.UTC(from, 0, 1) / DAY_MS, max: Date.UTC(to, 11, 31) / DAY_MS })
    .map((number): Dag => {
      const date = new Date(number * DAY_MS);
      const iso = date.toISOString().slice(0, 10);
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      return { iso, year, month, day, weekday: date.getUTCDay() };
    });

const to = (value: number): string => String(value).padStart(2, '0');

const NOTASJONER: { readonly [name: string]: (dag: Dag) => string } = {
  '4.3.2027': ({ day, month, year }) => `${day}.${month}.${year}`,
  '04.03.2027': ({ day, month, year }) => `${to(day)}.${to(month)}.${year}`,
  '04.03.27': ({ day, month, year }) => `${to(day)}.${to(month)}.${to(year % 100)}`,
  '4. 3. 2027': ({ day, month, year }) => `${day}. ${month}. ${year}`,
  '4/3/2027': ({ day, month, year }) => `${day}/${month}/${year}`,
  '4/3/27': ({ day, month, year }) => `${day}/${month}/${to(year % 100)}`,
  '4-3-2027': ({ day, month, year }) => `${day}-${month}-${year}`,
  '2027-03-04': ({ iso }) => iso,
  '4. mars 2027': ({ day, month, year }) => `${day}. ${MAANEDER[month - 1]} ${year}`,
  '4 mars 2027': ({ day, month, year }) => `${day} ${MAANEDER[month - 1]} ${year}`,
  'den 4. mars 2027': ({ day, month, year }) => `den ${day}. ${MAANEDER[month - 1]} ${year}`,
  '4. MARS 2027': ({ day, month, year }) => `${day}. ${MAANEDER[month - 1]?.toUpperCase()} ${year}`,
  'fjerde mars 2027': ({ day, month, year }) => `${DAGER[day - 1]} ${MAANEDER[month - 1]} ${year}`,
  'torsdag 4. mars 2027': ({ day, month, year, weekday }) =>
    `${BOKMAAL[weekday]} ${day}. ${MAANEDER[month - 1]} ${year}`,
  'torsdag 04.03.2027 (nynorsk)': ({ day, month, year, weekday }) =>
    `${NYNORSK[weekday]} ${to(day)}.${to(month)}.${year}`,
};

describe('a date from 1990 to 2040', () => {
  test.each(Object.entries(NOTASJONER))('reads back as itself when written as %s', (_, write) => {
    fc.assert(
      fc.property(dagI(1990, 2040), (dag) => {
        expect(les(write(dag))).toEqual([dag.iso]);
      }),
    );
  });

  test.each([
    ['040327', ({ day, month, year }: Dag) => `${to(day)}${to(month)}${to(year % 100)}`],
    ['04032027', ({ day, month, year }: Dag) => `${to(day)}${to(month)}${year}`],
  ])('reads back as itself when written as %s where a date is asked for', (_, write) => {
    fc.assert(
      fc.property(dagI(1990, 2040), (dag) => {
        expect(les(write(dag), { expect: 'date' })).toEqual([dag.iso]);
      }),
    );
  });

  test('without a year it is the next such day', () => {
    fc.assert(
      fc.property(dagI(2026, 2026), ({ day, month, iso }) => {
        const year = iso >= '2026-11-23' ? 2026 : 2027;
        expect(les(`${day}. ${MAANEDER[month - 1]}`)).toEqual([`${year}-${to(month)}-${to(day)}`]);
      }),
    );
  });

  test('a day after the last of its month is refused in every notation', () => {
    const impossible = fc
      .tuple(
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 29, max: 31 }),
      )
      .filter(([year, month, day]) => new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1);
    fc.assert(
      fc.property(impossible, fc.constantFrom(...Object.values(NOTASJONER)), ([year, month, day], write) => {
        const iso = `${year}-${to(month)}-${to(day)}`;
        expect(les(write({ iso, year, month, day, weekday: 1 }))).toEqual([]);
      }),
    );
  });

  test('from one day to a later one is those two days', () => {
    fc.assert(
      fc.property(dagI(1990, 2040), dagI(1990, 2040), (one, other) => {
        const [first, last] = one.iso < other.iso ? [one, other] : [other, one];
        const written = `fra ${first.day}.${first.month}.${first.year} til ${last.day}. ${MAANEDER[last.month - 1]} ${last.year}`;
        expect(les(written)).toEqual([`${first.iso}/${last.iso}`]);
      }),
    );
  });
});

const klokke = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });

describe('a time', () => {
  test('reads back as itself in every notation with two digits of hours', () => {
    fc.assert(
      fc.property(klokke, ({ hour, minute }) => {
        const iso = `${to(hour)}:${to(minute)}`;
        expect(les(iso)).toEqual([iso]);
        expect(les(`kl. ${to(hour)}.${to(minute)}`)).toEqual([iso]);
        expect(les(`kl ${to(hour)}${to(minute)}`)).toEqual([iso]);
        expect(les(`${to(hour)}${to(minute)}`, { expect: 'time' })).toEqual([iso]);
      }),
    );
  });

  test('with a date is on that date, in both orders', () => {
    fc.assert(
      fc.property(dagI(1990, 2040), klokke, ({ iso, day, month, year }, { hour, minute }) => {
        fc.pre(!(hour === 2 && (month === 3 || month === 10)));
        const date = `${day}.${month}.${year}`;
        const time = `kl. ${to(hour)}.${to(minute)}`;
        const value = [`${iso}T${to(hour)}:${to(minute)}`];
        expect(les(`${date} ${time}`)).toEqual(value);
        expect(les(`${time} den ${date}`)).toEqual(value);
      }),
    );
  });
});

const ORD =
  'mandag tirsdg neste forrige uke 50 3 . / - : kl klokka halv kvart på over ti to til fra mellom og i om for siden den mars mai 2027 32 hver annenhver dag år måned før etter innen helga påske jul morgen kveld første siste av , 0930 1,5'.split(
    ' ',
  );
const EXPECT = fc.constantFrom(undefined, 'date', 'time', 'datetime', 'period', 'duration') as fc.Arbitrary<
  undefined | 'date' | 'time' | 'datetime' | 'period' | 'duration'
>;

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...ORD), { maxLength: 25 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...ORD), { maxLength: 25 }).map((words) => words.join('')),
  );

  test('ends without an error, with findings that stand in the text and do not overlap', () => {
    fc.assert(
      fc.property(text, EXPECT, (own, kind) => {
        const values = les(own, kind ? { expect: kind } : {});
        expect(values.join()).not.toMatch(/NaN|undefined|Invalid/);
      }),
      { numRuns: 500 },
    );
  });

  test('gives only dates that exist', () => {
    fc.assert(
      fc.property(text, (own) => {
        for (const value of les(own)
          .join(' ')
          .match(/\d{4}-\d\d-\d\d/g) ?? [])
          expect(new Date(value).toISOString().slice(0, 10)).toBe(value);
      }),
      { numRuns: 300 },
    );
  });
});

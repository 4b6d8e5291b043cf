import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { les } from './hjelp.ts';

const PROGRAM = `
  import { recognizeDateTime } from './dialogs/sprak/gjenkjenner/index.ts';
  const phrases = ${JSON.stringify([
    'i dag',
    'i morgen kl. 9',
    'om to timer',
    'fredag om ei uke',
    '28. mars 2027 kl. 03.30',
    'mandag til onsdag',
    'for tre måneder siden',
    'i kveld',
    'onsdag i uke 50',
  ])};
  const moments = ['2026-11-23T10:00:00+01:00', '2027-03-28T00:30:00Z', '2026-12-31T23:30:00Z'].map(Date.parse);
  const read = (culture) => phrases.map((text) => moments.map((now) => recognizeDateTime(text, culture, { now })));
  const english = moments.map((now) => recognizeDateTime('tomorrow at 9', 'en-us', { now }));
  console.log(JSON.stringify([read('nb-no'), read('nn-no'), english]));
`;

const lestI = (TZ: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    env: { ...process.env, NODE_OPTIONS: '', TZ },
    encoding: 'utf8',
  });

test('the time zone of the machine changes nothing', () => {
  const [first, ...others] = ['Europe/Oslo', 'UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map(lestI);

  expect(first).toContain('2026-11-24T09:00');
  for (const other of others) expect(other).toBe(first);
});

const DAY_MS = 86_400_000;
const days = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * DAY_MS).toISOString().slice(0, 10),
  );

const NATT = ['01:30', '02:00', '02:30', '02:59', '03:00', '03:30'];

describe('around the change to and from summer time', () => {
  test.each(days('2027-03-25', 7))('%s: the hour that is left out is refused, all others are read', (day) => {
    for (const time of NATT) {
      const missing = day === '2027-03-28' && time.startsWith('02');
      expect(les(`${day} ${time}`)).toEqual(missing ? [] : [`${day}T${time}`]);
    }
  });

  test.each(days('2026-10-22', 7))('%s: every time is read, also in the hour that comes twice', (day) => {
    for (const time of NATT) expect(les(`${day} ${time}`)).toEqual([`${day}T${time}`]);
  });

  test.each([...days('2027-03-25', 7), ...days('2026-10-22', 7)])(
    '%s: tomorrow is the next day at any hour',
    (day) => {
      const next = new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
      for (const hour of ['00:30', '12:00', '23:30']) {
        const [offset] = day < '2026-10-25' || day > '2027-03-28' ? ['+02:00'] : ['+01:00'];
        const sunday = day === '2026-10-25' || day === '2027-03-28';
        const early = hour === '00:30';
        const own = sunday
          ? (day === '2026-10-25') === early
            ? '+02:00'
            : day === '2027-03-28' && !early
              ? '+02:00'
              : '+01:00'
          : offset;
        expect(les('i morgen', { now: Date.parse(`${day}T${hour}:00${own}`) })).toEqual([next]);
      }
    },
  );

  test('hours from now are real hours', () => {
    expect(les('om to timer', { now: Date.parse('2027-03-28T01:00:00+01:00') })).toEqual([
      '2027-03-28T04:00',
    ]);
    expect(les('om to timer', { now: Date.parse('2026-10-25T01:30:00+02:00') })).toEqual([
      '2026-10-25T02:30',
    ]);
  });

  test('of two times of a twelve-hour clock only the one that exists is told', () => {
    expect(les('28. mars 2027 klokka halv tre')).toEqual(['2027-03-28T14:30']);
  });

  test('a time that is left out in one zone is there in another', () => {
    expect(les('28. mars 2027 kl. 02.30', { timeZone: 'UTC' })).toEqual(['2027-03-28T02:30']);
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  apenPaHverdager,
  erHverdag,
  erUsikkerDag,
  forstePaskedag,
  helligdager,
  nesteHverdag,
} from '../../knowledge/tid/index.ts';

const NAV = { fra: 9, til: 15 };
const at = (moment: string) => apenPaHverdager(Date.parse(moment), NAV);

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (year, day) => {
  expect(forstePaskedag(year)).toBe(day);
});

test('the public holidays of 2026', () => {
  expect([...helligdager(2026)].sort()).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

test('weekdays are neither weekends nor holidays', () => {
  expect(['2026-11-23', '2026-11-28', '2026-11-29', '2026-12-25'].map(erHverdag)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(nesteHverdag('2026-12-24')).toBe('2026-12-28');
});

describe('the phone, weekdays from 9 to 15 in Norway', () => {
  test.each([
    ['2026-11-27T13:18:00Z', true],
    ['2026-11-27T13:59:59Z', true],
    ['2026-11-27T08:00:00Z', true],
    ['2026-07-01T07:00:00Z', true],
    ['2026-07-01T12:59:00Z', true],
  ])('is open at %s', (moment, apent) => {
    expect(at(moment)).toEqual({ apent });
  });

  test.each([
    ['early in the morning', '2026-11-27T07:59:59Z', { opner: '2026-11-27', iDag: true, iMorgen: false }],
    [
      'at the stroke of 15 on a Friday',
      '2026-11-27T14:00:00Z',
      { opner: '2026-11-30', iDag: false, iMorgen: false },
    ],
    ['in summer at 15', '2026-07-01T13:00:00Z', { opner: '2026-07-02', iDag: false, iMorgen: true }],
    ['on a Sunday', '2026-11-29T11:00:00Z', { opner: '2026-11-30', iDag: false, iMorgen: true }],
    ['on Maundy Thursday', '2026-04-02T10:00:00Z', { opner: '2026-04-07', iDag: false, iMorgen: false }],
    [
      'just after midnight in Norway, the day before in UTC',
      '2026-11-26T23:30:00Z',
      { opner: '2026-11-27', iDag: true, iMorgen: false },
    ],
  ])('is closed %s', (_when, moment, expected) => {
    expect(at(moment)).toEqual({ apent: false, ...expected });
  });

  test('may close early on the eves', () => {
    const eves = ['2026-12-24', '2026-12-31', '2026-04-01', '2026-11-23'];

    expect(eves.map((day) => erUsikkerDag(Date.parse(`${day}T10:00:00Z`)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lesTall, nummer, overdue, TALL } from '../../knowledge/krise/index.ts';

const yaml = readFileSync(new URL('../../knowledge/krise/tall.yaml', import.meta.url), 'utf8');

describe('the numbers of a crisis', () => {
  test('are all there, each with who, when, source and date', () => {
    expect(TALL.map(({ nummer: number }) => number).sort()).toEqual(
      ['112', '113', '116 006', '116 111', '116 117', '116 123', '55 55 33 33'].sort(),
    );
    for (const { hvem, timer, kilde } of TALL)
      expect([hvem, timer, kilde].every((text) => text.length > 3)).toBe(true);
  });

  test('are given as they are to be read', () => {
    expect(nummer('hjelpetelefonen')).toBe('116 123');
  });

  test.each([
    ['a number is missing', yaml.replace(/- id: nav[\s\S]*$/u, '')],
    ['a number is there twice', `${yaml}${yaml.slice(yaml.indexOf('- id: nav'))}`],
    ['a field is missing', yaml.replace(/ {2}kilde: .*\n/u, '')],
    ['a field is unknown', yaml.replace('  kilde:', '  kjelde: x\n  kilde:')],
    ['a date is no date', yaml.replace('2026-06-25', 'i sommer')],
    ['a number has letters', yaml.replace("'113'", "'ring 113'")],
  ])('are refused when %s', (_fault, broken) => {
    expect(() => lesTall(broken)).toThrow();
  });
});

describe('numbers that nobody has checked for long', () => {
  const DAY = 86_400_000;
  const nav = TALL.filter(({ id }) => id === 'nav');
  const checked = Date.parse('2026-06-25');

  test('are overdue after 180 days, and not before', () => {
    expect(overdue(checked + 180 * DAY, nav)).toEqual([]);
    expect(overdue(checked + 181 * DAY, nav)).toEqual(nav);
  });

  test('are overdue when no source has a date', () => {
    expect(overdue(0).every(({ sistKontrollert }) => sistKontrollert === null)).toBe(true);
  });

  test('are named on 23 November 2026: nobody has made their dates newer than the sources', () => {
    const late = overdue(Date.parse('2026-11-23')).map(({ nummer: number }) => number);

    expect(late).toEqual(['112', '116 117', '116 111', '116 006']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { KontorError, loadKontor } from '../../knowledge/kontor/index.ts';
import { kontorSchema } from '../../knowledge/kontor/schema.ts';

const demoText = readFileSync(new URL('../../knowledge/kontor/demo.yaml', import.meta.url), 'utf8');
const demo = () => parse(demoText);

describe('the office as data', () => {
  test('the demo office has both halves of Nav, and says that it is a demo', () => {
    const kontor = loadKontor('demo');

    expect(kontor.demo).toBe(true);
    expect(new Set(kontor.team.map(({ halvdel }) => halvdel))).toEqual(new Set(['stat', 'kommune']));
  });

  test('the demo office has no number that can be dialled', () => {
    const numbers = demoText.match(/\b\d{2} \d{2} \d{2} \d{2}\b/g);

    expect(numbers).toEqual(['00 00 00 00']);
  });

  test.each([
    ['a team without who confirmed it', (data: ReturnType<typeof demo>) => delete data.team[0].bekreftet],
    ['a role that is not there', (data: ReturnType<typeof demo>) => data.team[0].roller.push('finnes-ikke')],
    [
      'an unknown half of Nav',
      (data: ReturnType<typeof demo>) => Object.assign(data.team[0], { halvdel: 'fylke' }),
    ],
    ['a key nobody knows', (data: ReturnType<typeof demo>) => Object.assign(data, { direktor: 'x' })],
    [
      'an impossible time',
      (data: ReturnType<typeof demo>) => Object.assign(data.apningstider.besok[0], { fra: '25:00' }),
    ],
    [
      'a holder who is a name and no id',
      (data: ReturnType<typeof demo>) => Object.assign(data.roller[0].innehavere[0], { objekt: 'Kari' }),
    ],
  ])('refuses %s', (_what, spoil) => {
    const data = demo();
    spoil(data);

    expect(kontorSchema.safeParse(data).success).toBe(false);
  });

  test('an office that is not there is named in the error', () => {
    expect(() => loadKontor('finnes-ikke')).toThrow(KontorError);
    expect(() => loadKontor('finnes-ikke')).toThrow(/finnes-ikke\.yaml/);
  });
});

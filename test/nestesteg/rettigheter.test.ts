import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';
import {
  finnRettighet,
  gjeldende,
  lesRettigheter,
  RETTIGHETER,
  RettigheterError,
} from '../../knowledge/rettigheter/index.ts';
import { ordI } from '../sprak/klarspraak/maal.ts';
import { vurder } from '../sprak/klarspraak/regler.ts';

const FAKTA = '/work/shared/research/current-facts.md';
const fakta = existsSync(FAKTA) ? readFileSync(FAKTA, 'utf8') : null;
/** «Fristen i vedtaket ditt gjelder» is given by the design, word for word. */
const ORDRETT = /Fristen i vedtaket ditt/;
const DAG = '2026-11-24';

const yaml = readFileSync(new URL('../../knowledge/rettigheter/rettigheter.yaml', import.meta.url), 'utf8');

/** The row of a fact in the tables, or the heading and text of a section. */
const faktum = (nummer: string): string | undefined => {
  const rad = fakta?.split('\n').find((line) => line.startsWith(`| ${nummer} |`));
  const del = fakta?.split(/^### /m).find((part) => part.startsWith(`${nummer} `));
  return rad ?? del;
};

/** The grade is the last cell of a row; in a section it stands in bold. */
const grad = (funnet: string): string | undefined =>
  funnet.startsWith('|') ? funnet.split('|').at(-2)?.trim() : /\*\*([HML])\*\*/.exec(funnet)?.[1];

describe('the rights that may be useful to know', () => {
  test.each(RETTIGHETER)(
    '$id is grade H, and not past its review',
    ({ grad: oppgitt, lest, gjennomgas, kilde }) => {
      expect(oppgitt).toBe('H');
      expect(gjennomgas >= DAG).toBe(true);
      expect(lest >= kilde.datert).toBe(true);
    },
  );

  test.each(RETTIGHETER)(
    '$id rests on facts of grade H, where current-facts is at hand',
    ({ fakta: numre }) => {
      for (const nummer of fakta === null ? [] : numre) {
        const funnet = faktum(nummer) ?? '(missing)';
        expect([nummer, grad(funnet)]).toEqual([nummer, 'H']);
      }
    },
  );

  test.each(RETTIGHETER)('$id is told in plain words in the three languages', ({ tekst, knapp, lov }) => {
    for (const sprak of SPRAK) {
      const helt = `${tekst[sprak]} (${lov[sprak]}. nav.no, 23. mars 2026)`;
      const egne = tekst[sprak].replace(ORDRETT, '');
      const harde = vurder({ id: 'rett', sprak, tekst: egne, til: 'klient' }).filter(({ hard }) => hard);

      expect(ordI(helt).length).toBeLessThanOrEqual(60);
      expect(ordI(knapp[sprak]).length).toBeLessThanOrEqual(6);
      expect(harde).toEqual([]);
    }
  });

  test('are left out after their review date, until somebody reads the source again', () => {
    expect(gjeldende('2027-01-01').map(({ id }) => id)).toContain('klage');
    expect(gjeldende('2027-01-02').map(({ id }) => id)).not.toContain('klage');
    expect(finnRettighet('finnes_ikke')).toBeNull();
  });

  test.each([
    ['a lower grade', (rett: Record<string, unknown>) => Object.assign(rett, { grad: 'M' })],
    [
      'a language that is missing',
      (rett: Record<string, unknown>) => Object.assign(rett, { knapp: { nb: 'x', nn: 'x' } }),
    ],
    ['no fact', (rett: Record<string, unknown>) => Object.assign(rett, { fakta: [] })],
    [
      'a review before the reading',
      (rett: Record<string, unknown>) => Object.assign(rett, { gjennomgas: '2020-01-01' }),
    ],
    ['a key nobody knows', (rett: Record<string, unknown>) => Object.assign(rett, { kroner: 1 })],
    [
      'an id that stands twice',
      (rett: Record<string, unknown>) => Object.assign(rett, { id: 'sosialhjelp' }),
    ],
  ])('refuses %s', (_hva, odelegg) => {
    const data = parse(yaml) as Record<string, unknown>[];
    odelegg(data[0] ?? {});

    expect(() => lesRettigheter(stringify(data))).toThrow(RettigheterError);
  });
});

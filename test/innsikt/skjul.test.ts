import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Skjematabell,
  type Skjematall,
  skjul,
  tell,
  type Utfylling,
} from '../../dialogs/innsikt/index.ts';
import { folk, rotete } from './folk.ts';
import { leserVet } from './leser.ts';
import { rettFram, type Sum, summer } from './likninger.ts';
import { Losninger } from './losninger.ts';

/** The figures as they are, and as they are shown. */
const begge = (utfyllinger: readonly Utfylling[]): { tall: Skjematall; tabell: Skjematabell } | null => {
  const innsikt = tell(utfyllinger);
  const [tabell] = skjul(innsikt);
  return tabell ? { tall: innsikt[0]!, tabell } : null;
};

const vistI = ({ celler }: Skjematabell) => new Map(Object.entries(celler));
const isFew = (value: unknown): boolean => typeof value === 'number' && value > 0 && value < 5;

/** How many hidden figures of a table are tried: to try all of them takes seconds. */
const PROVER = 60;

/** Hidden figures for which only one number fits with all that is shown. Where nothing is shown, nothing can be computed. */
const avslort = (tall: Skjematall, tabell: Skjematabell, kjent: readonly Sum[], fra: number): string[] => {
  const vist = [...vistI(tabell)];
  if (!vist.some(([, en]) => typeof en === 'number' && en > 0)) return [];
  const losninger = new Losninger(kjent, new Map(tall.antall), leserVet(tabell));
  const skjulte = vist.filter(([, en]) => typeof en !== 'number').map(([navn]) => navn);
  const steg = Math.max(1, Math.floor(skjulte.length / PROVER));
  return skjulte.filter((navn, at) => at % steg === fra % steg && !losninger.harAnnen(navn));
};

/** Sums whose hidden parts are fewer than five people together, and can be computed. */
const rester = (tabell: Skjematabell, kjent: readonly Sum[]): string[] => {
  const vist = vistI(tabell);
  return kjent.flatMap(([hele, deler]) => {
    const skjult = (navn: readonly string[]) => navn.filter((one) => typeof vist.get(one) !== 'number');
    if (skjult(hele).length > 0 && skjult(deler).length > 0) return [];
    const sum = (navn: readonly string[]) =>
      navn.reduce((all, one) => all + (typeof vist.get(one) === 'number' ? (vist.get(one) as number) : 0), 0);
    return isFew(Math.abs(sum(hele) - sum(deler))) ? [hele.join()] : [];
  });
};

describe('what is shown', () => {
  test('is never a number from 1 to 4', () => {
    fc.assert(
      fc.property(fc.oneof(folk, rotete), (utfyllinger) => {
        const found = begge(utfyllinger);
        expect(found ? Object.values(found.tabell.celler).filter(isFew) : []).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('is the number as it is, or a true word in its place', () => {
    fc.assert(
      fc.property(fc.oneof(folk, rotete), (utfyllinger) => {
        const found = begge(utfyllinger);
        for (const [navn, vist] of Object.entries(found?.tabell.celler ?? {})) {
          const sant = found!.tall.antall.get(navn as never)!;
          expect(vist === sant || vist === 'skjult' || (vist === 'faerre' && sant < 5)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('gives no hidden figure away: for each there is another number that fits with all that is shown', () => {
    fc.assert(
      fc.property(folk, fc.nat(), (utfyllinger, fra) => {
        const found = begge(utfyllinger);
        if (!found) return;
        const { tall, tabell } = found;
        const kjent = [...summer(tall.sporsmal, [...tall.antall.keys()]), ...rettFram(tall.sporsmal)];
        expect(avslort(tall, tabell, kjent, fra)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('gives no hidden figure away when people go back and forth and fill in again', () => {
    fc.assert(
      fc.property(rotete, fc.nat(), (utfyllinger, fra) => {
        const found = begge(utfyllinger);
        if (!found) return;
        const { tall, tabell } = found;
        expect(avslort(tall, tabell, summer(tall.sporsmal, [...tall.antall.keys()]), fra)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('gives no few people away as what is left of a sum', () => {
    fc.assert(
      fc.property(folk, (utfyllinger) => {
        const found = begge(utfyllinger);
        if (!found) return;
        const { tall, tabell } = found;
        const kjent = [...summer(tall.sporsmal, [...tall.antall.keys()]), ...rettFram(tall.sporsmal)];
        expect(rester(tabell, kjent)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('gives no few people away between two steps, however far apart', () => {
    fc.assert(
      fc.property(folk, (utfyllinger) => {
        const tabell = begge(utfyllinger)?.tabell;
        for (const utsnitt of ['alle', 'sprak.nb', 'av.bruker', 'lengde.kort']) {
          const trinn = [
            ':hele/personer',
            ':hele/begynt',
            'a/nadd',
            'b/nadd',
            'c/nadd',
            ':hele/opplest',
            ':hele/fullfort',
          ]
            .map((navn) => tabell?.celler[`${utsnitt}/${navn}` as never])
            .filter((vist) => typeof vist === 'number');
          const steg = trinn.flatMap((over, at) => trinn.slice(at + 1).map((under) => over - under));
          // Nobody at all of a few more would be no step: nothing is told of those.
          if (!trinn.includes(0)) expect(steg.filter(isFew)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('never tells that none of one to four people did something', () => {
    fc.assert(
      fc.property(fc.oneof(folk, rotete), (utfyllinger) => {
        const found = begge(utfyllinger);
        for (const [navn, vist] of Object.entries(found?.tabell.celler ?? {})) {
          const [utsnitt, rad, mal] = navn.split('/') as [string, string, string];
          const base = found!.tall.antall.get(`${utsnitt}/${rad}/nadd` as never) ?? 0;
          const overall = found!.tabell.celler[`alle/${rad}/${mal}` as never];
          if (vist === 0 && isFew(base)) expect(overall).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('has a median only where five or more answers are shown', () => {
    fc.assert(
      fc.property(folk, (utfyllinger) => {
        const found = begge(utfyllinger);
        for (const navn of Object.keys(found?.tabell.sekunder ?? {})) {
          expect(found!.tabell.celler[navn as never]).toBeGreaterThanOrEqual(5);
          expect(found!.tall.tider.get(navn as never)!.av).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is everything, when all groups are large or empty', () => {
    const mange = Array.from({ length: 60 }, (_, nr) => nr).map(
      (nr): Utfylling => ({
        samtale: `s${nr}`,
        nr: 1,
        skjema: 'prove',
        versjon: 1,
        rekkefolge: ['a'],
        sprak: nr % 2 === 0 ? 'nb' : 'en',
        av: 'bruker',
        lengde: 1,
        begynt: true,
        opplest: true,
        slutt: 'fullfort',
        sted: ':opplesing',
        spor: new Map([
          ['a', { utfall: nr % 4 < 2 ? 'svart' : 'hoppet_over', hvorfor: false, endret: false, ms: 9_400 }],
        ]),
      }),
      { numRuns: 30 },
    );
    const { tabell } = begge(mange)!;
    expect(Object.values(tabell.celler).filter((vist) => typeof vist !== 'number')).toEqual([]);
    expect(tabell.sekunder['alle/a/svart']).toBe(9);
  });
});

import { describe, expect, test } from '@jest/globals';
import { kartleggingForm, kartleggingsskjema, tekster } from '../../dialogs/kartlegging/index.ts';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';
import { fold, phrases } from '../../dialogs/sprak/sporsmal/index.ts';

const { skjema, names } = kartleggingForm;

describe('the joined form', () => {
  test('has the fifteen sections in the order in which they are offered', () => {
    expect(skjema.deler.map(({ id }) => id)).toEqual(
      'okonomi bolig helse arbeid mal familie hverdag utdanning sprak nettverk kontakt provd rus redd hindrer'.split(
        ' ',
      ),
    );
  });

  test('has at most five questions in each, and every one in its section', () => {
    for (const { id } of skjema.deler) {
      const questions = skjema.sporsmal.filter(({ del }) => del === id);

      expect([id, questions.length >= 3 && questions.length <= 5]).toEqual([id, true]);
      expect(questions.filter((one) => !one.id.startsWith(`${id}_`))).toEqual([]);
    }
  });

  test('gives the three lines from what hinders, what is wanted and what helps', () => {
    expect(kartleggingsskjema.linjer).toEqual([
      { id: 'problem', sporsmal: 'hindrer_mest' },
      { id: 'mal', sporsmal: 'mal_drom' },
      { id: 'hjelp', sporsmal: 'hindrer_hjelper' },
    ]);
  });

  test.each(SPRAK)('introduces itself in at most 55 words in %s', (sprak) => {
    expect(tekster[sprak].intro.split(/\s+/).length).toBeLessThanOrEqual(55);
    expect(tekster[sprak].intro).toContain(
      { nb: 'Ikke sendt til Nav.', nn: 'Ikkje sendt til Nav.', en: 'Not sent to Nav.' }[sprak],
    );
  });

  test.each(SPRAK)(
    'has no two questions with the same short name in %s, so that «endre» finds the right one',
    (sprak) => {
      const short = skjema.sporsmal.map(({ id }) =>
        fold((tekster[sprak] as { [key: string]: string })[`${id}.kort`] ?? '').join(' '),
      );

      expect(short.filter((name, at) => short.indexOf(name) !== at)).toEqual([]);
    },
  );

  test.each(SPRAK)('has no two sections with the same name in %s', (sprak) => {
    const all = skjema.deler.flatMap(({ id }) => [
      ...new Set((names[sprak].get(`deler.${id}`) ?? []).map((words) => words.join(' '))),
    ]);

    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  test.each(SPRAK)('is started by words of its own in %s', (sprak) => {
    const start = phrases(tekster[sprak]['start.ord']).map((words) => words.join(' '));

    expect(start.length).toBeGreaterThan(5);
    expect(new Set(start).size).toBe(start.length);
  });
});

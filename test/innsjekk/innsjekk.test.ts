import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Context, Reply } from '../../dialogs/dialog.ts';
import { innsjekkForm, innsjekksskjema, tekster } from '../../dialogs/innsjekk/index.ts';
import { createSkjemadialog } from '../../dialogs/skjema/index.ts';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';
import { fold, phrases } from '../../dialogs/sprak/sporsmal/index.ts';

const RESEARCH = '/work/shared/research';
const { skjema } = innsjekkForm;
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const choicesOf = (question: (typeof skjema.sporsmal)[number]) => ('valg' in question ? question.valg : []);
const texts: { readonly [S in (typeof SPRAK)[number]]: { readonly [key: string]: string } } = tekster;

const rows = skjema.sporsmal.flatMap((question) =>
  SPRAK.map((sprak) => [question.id, sprak, question] as const),
);

describe('the check-in', () => {
  test('is short, and shows what was answered last time', () => {
    expect(skjema.sporsmal.length).toBeLessThanOrEqual(8);
    expect(skjema.oppfolging).toBe(true);
    expect(innsjekksskjema.linjer.length).toBeLessThanOrEqual(2);
  });

  test('asks about the five areas of life, and none of them is weighed', () => {
    const areas = skjema.sporsmal.slice(0, 5);

    expect(areas.map(({ id }) => id)).toEqual(['privatliv', 'bolig', 'helse', 'okonomi', 'livsglede']);
    for (const area of areas)
      expect(
        choicesOf(area)
          .slice(0, 3)
          .map(({ id }) => id),
      ).toEqual(['bedre', 'som_for', 'darligere']);
  });

  test('leads out to a door what can’t wait', () => {
    const doors = skjema.sporsmal.flatMap((question) =>
      choicesOf(question).flatMap(({ id, forlat }) => (forlat ? [`${question.id}.${id} → ${forlat}`] : [])),
    );

    expect(doors).toEqual(['privatliv.vold → vold', 'bolig.mangler → bolig', 'okonomi.nodhjelp → nodhjelp']);
  });

  test('asks how the help is felt, from each half', () => {
    const help = skjema.sporsmal.filter(({ id }) => id.startsWith('hjelp_'));

    expect(help.map(({ halvdel }) => halvdel)).toEqual(['stat', 'kommune']);
  });

  test('may be left unanswered at every question', () => {
    expect(skjema.sporsmal.filter(({ valgfritt }) => !valgfritt)).toEqual([]);
  });

  test('has its sources in the digests', () => {
    // The digests lie beside the project, not in it.
    if (!existsSync(RESEARCH)) return;
    for (const kilde of skjema.sporsmal.flatMap((question) => question.kilde)) {
      const [report, where = ''] = kilde.split(' ');
      expect(readFileSync(`${RESEARCH}/${report}.md`, 'utf8')).toContain(where);
    }
  });
});

describe('the texts of the check-in', () => {
  test.each(rows)('at %s in %s are short, with an example and a way out', (_id, sprak, question) => {
    const of = (part: string) => texts[sprak][`${question.id}.${part}`] ?? '';
    const labels = choicesOf(question).map(({ id }) => of(id));

    expect(labels.filter((label) => wordsIn(label) > 6)).toEqual([]);
    expect(wordsIn(of('enkel'))).toBeLessThanOrEqual(10);
    expect(of('igjen')).toMatch(/«.+».*hoppe over\.$|".+".*skip\.$/);
  });

  // What is written is looked for in all three languages.
  test.each(skjema.sporsmal.map((one) => [one.id, one] as const))(
    'at %s have no name that two choices share',
    (_id, question) => {
      const names = choicesOf(question).flatMap(({ id }) => {
        const key = `${question.id}.${id}`;
        const all = SPRAK.flatMap((sprak) => [
          fold(texts[sprak][key] ?? ''),
          ...phrases(texts[sprak][`${key}.ord`] ?? ''),
        ]);
        return [...new Set(all.map((words) => words.join(' ')))];
      });

      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    },
  );

  test.each([
    ['nb', 'hvordan går det'],
    ['nn', 'korleis går det'],
    ['en', 'check in'],
  ] as const)('start it in %s with «%s»', (sprak, words) => {
    expect(phrases(texts[sprak]['start.ord'] ?? '')).toContainEqual(fold(words));
  });

  test.each(SPRAK)('introduce it in at most 60 words in %s, with its status', (sprak) => {
    expect(wordsIn(texts[sprak].intro ?? '')).toBeLessThanOrEqual(60);
    expect(texts[sprak].intro).toContain(
      { nb: 'Ikke sendt til Nav.', nn: 'Ikkje sendt til Nav.', en: 'Not sent to Nav.' }[sprak],
    );
  });
});

const CONTEXT: Context = {
  now: Date.UTC(2026, 10, 24, 10),
  kanal: 'web',
  kontor: null,
  demo: false,
  sprak: 'nb',
  slettes: '2027-02-21',
  forrigeRute: null,
  deltEnhet: false,
  pauset: false,
};

/** Says all this, one after the other, and gives the last reply. */
const replyTo = (...said: readonly string[]): Reply | undefined => {
  const dialog = createSkjemadialog({
    id: 'innsjekk',
    form: innsjekkForm,
    forlat: (dor) => ({ events: [], reply: { text: `door: ${dor}` } }),
  });
  let state = dialog.initial;
  let reply: Reply | undefined;
  for (const text of said) {
    const input = { text, choice: null, kind: 'melding', masked: false, attachments: false } as const;
    const outcome = dialog.handle(state, input, CONTEXT);
    state = (outcome?.events ?? []).reduce(dialog.evolve, state);
    reply = outcome?.reply;
  }
  return reply;
};

const ONCE = [
  'hvordan går det',
  'start',
  'bedre',
  'som før',
  'verre',
  'som vanlig',
  'bedre',
  'mye',
  'nei',
  'ganske',
  'ja',
];

describe('a check-in', () => {
  test('is over after eight answers, with what has changed in the person’s own words', () => {
    expect(replyTo(...ONCE)?.text).toContain('«mye»');
    expect(replyTo(...ONCE)?.text).toContain('Ikke sendt til Nav.');
  });

  test('shows the answer of last time the next time', () => {
    expect(replyTo(...ONCE, 'hvordan går det', 'start')?.text).toMatch(/Sist.*Bedre/);
  });

  test('gives the crisis reply to somebody who is afraid of someone', () => {
    expect(replyTo('innsjekk', 'start', 'jeg er redd for noen')?.text).toBe('door: vold');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tekster as hindrerTekster } from '../../dialogs/kartlegging/deler/hindrer.tekster.ts';
import { hindrer } from '../../dialogs/kartlegging/deler/hindrer.ts';
import { tekster as hverdagTekster } from '../../dialogs/kartlegging/deler/hverdag.tekster.ts';
import { hverdag } from '../../dialogs/kartlegging/deler/hverdag.ts';
import { tekster as kontaktTekster } from '../../dialogs/kartlegging/deler/kontakt.tekster.ts';
import { kontakt } from '../../dialogs/kartlegging/deler/kontakt.ts';
import { tekster as nettverkTekster } from '../../dialogs/kartlegging/deler/nettverk.tekster.ts';
import { nettverk } from '../../dialogs/kartlegging/deler/nettverk.ts';
import { tekster as reddTekster } from '../../dialogs/kartlegging/deler/redd.tekster.ts';
import { redd } from '../../dialogs/kartlegging/deler/redd.ts';
import type { Delskjema } from '../../dialogs/kartlegging/delskjema.ts';
import { type Form, readSkjema, type Sporsmal } from '../../dialogs/skjema/index.ts';
import { type Katalog, SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';
import { fold, phrases } from '../../dialogs/sprak/sporsmal/index.ts';

const RESEARCH = '/work/shared/research';
const EDGES = { intro: '{antall}', 'start.ord': 'start' };

/** The section as a form of its own. */
const formOf = ({ del, sporsmal, motstrid = [] }: Delskjema, { nb, nn, en }: Katalog): Form =>
  readSkjema(
    { id: 'prov', versjon: 1, deler: [del], sporsmal, linjer: [], motstrid },
    { nb: { ...EDGES, ...nb }, nn: { ...EDGES, ...nn }, en: { ...EDGES, ...en } },
  );

const FORMS: { readonly [id: string]: readonly [Delskjema, Katalog] } = {
  nettverk: [nettverk, nettverkTekster],
  hverdag: [hverdag, hverdagTekster],
  kontakt: [kontakt, kontaktTekster],
  redd: [redd, reddTekster],
  hindrer: [hindrer, hindrerTekster],
};
const SECTIONS = Object.entries(FORMS).map(
  ([id, [del, tekster]]) => [id, formOf(del, tekster), tekster] as const,
);

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const choicesOf = (question: Sporsmal) => ('valg' in question ? question.valg : []);

const rows = SECTIONS.flatMap(([, form, tekster]) =>
  form.skjema.sporsmal.flatMap((question) =>
    SPRAK.map((sprak) => [question.id, sprak, question, tekster[sprak]] as const),
  ),
);
const questions = SECTIONS.flatMap(([, form, tekster]) =>
  form.skjema.sporsmal.map((question) => [question.id, question, tekster] as const),
);
const own = SECTIONS.flatMap(([, , tekster]) =>
  SPRAK.flatMap((sprak) => Object.entries(tekster[sprak]).map(([key, text]) => ({ sprak, key, text }))),
);
const shown = own.filter(({ key }) => !key.endsWith('.ord'));

describe('each section', () => {
  test.each(SECTIONS)(
    '%s has three to five questions, all named after it and all optional',
    (id, { skjema }) => {
      expect(skjema.sporsmal.length).toBeGreaterThanOrEqual(3);
      expect(skjema.sporsmal.length).toBeLessThanOrEqual(5);
      expect(skjema.sporsmal.filter((one) => !one.id.startsWith(`${id}_`) || !one.valgfritt)).toEqual([]);
    },
  );

  test('is guarded where it touches family, health or money, and told of the duty to report where children may come up', () => {
    const where = (mark: 'skjermet' | 'barn') =>
      SECTIONS.filter(([, { skjema }]) => skjema.deler.some((del) => del[mark])).map(([id]) => id);

    expect(where('skjermet')).toEqual(['nettverk', 'kontakt', 'redd']);
    expect(where('barn')).toEqual(['kontakt', 'redd']);
  });

  test('between them ask in seven different ways', () => {
    const kinds = SECTIONS.flatMap(([, { skjema }]) => skjema.sporsmal.map(({ kind }) => kind));

    expect([...new Set(kinds)].sort()).toEqual(
      ['ett_valg', 'flere_valg', 'fritekst', 'ja_nei', 'liste', 'pastand', 'skala'].sort(),
    );
  });

  test('gives nothing sensitive to the state half', () => {
    const state = SECTIONS.flatMap(([, { skjema }]) => skjema.sporsmal).filter(
      ({ halvdel }) => halvdel === 'stat',
    );

    expect(state.map(({ id, sensitiv }) => [id, sensitiv])).toEqual([['hindrer_jobb', false]]);
  });
});

describe('what can’t wait', () => {
  test('leads out of the form', () => {
    const doors = SECTIONS.flatMap(([, { skjema }]) => skjema.sporsmal).flatMap((question) =>
      choicesOf(question).flatMap(({ id, forlat }) => (forlat ? [`${question.id}.${id} → ${forlat}`] : [])),
    );

    expect(doors).toEqual(['redd_penger.mangler → nodhjelp', 'redd_bolig.na → bolig']);
  });
});

describe('the sources', () => {
  const kilder = SECTIONS.flatMap(([, { skjema }]) => skjema.sporsmal.flatMap(({ kilde }) => kilde));

  test('are all a report and its lines, or a numbered fact', () => {
    expect(
      kilder.filter((one) => !/^(?:seed-00\d L\d+(?:-\d+)?|current-facts \d+\.\d+[a-z]?)$/.test(one)),
    ).toEqual([]);
  });

  test('stand in the digests', () => {
    // The digests lie beside the project, not in it.
    if (!existsSync(RESEARCH)) return;
    const missing = kilder.filter((kilde) => {
      const [report = '', where = ''] = kilde.split(' ');
      const digest = readFileSync(`${RESEARCH}/${report}.md`, 'utf8').replace(/–L?|-L/g, '-');
      return !(where.startsWith('L')
        ? digest.includes(where)
        : new RegExp(`^(?:\\| |#+ )${where}[ .]`, 'm').test(digest));
    });

    expect(missing).toEqual([]);
  });
});

describe('the texts', () => {
  test('are at most 60 words and ask one thing', () => {
    const asked = (text: string) => text.replace(/«[^»]*»|"[^"]*"/g, '').match(/\?/g) ?? [];

    expect(shown.filter(({ text }) => wordsIn(text) > 60 || asked(text).length > 1)).toEqual([]);
  });

  test('have short sentences', () => {
    const long = shown.filter(({ text }) =>
      text.split(/[.?!:]\s/).some((sentence) => wordsIn(sentence) > 20),
    );

    expect(long).toEqual([]);
  });

  test.each(rows)('%s in %s has short buttons, ends and a short name', (_id, _sprak, question, texts) => {
    const labels = choicesOf(question).map(({ id }) => texts[`${question.id}.${id}`] ?? '');
    const ends =
      question.kind === 'skala' ? ['lav', 'hoy'].map((end) => texts[`${question.id}.${end}`] ?? '') : [];

    expect(labels.filter((label) => wordsIn(label) > 6)).toEqual([]);
    expect(ends.filter((end) => wordsIn(end) > 4)).toEqual([]);
    expect(wordsIn(texts[`${question.id}.kort`] ?? '')).toBeLessThanOrEqual(3);
  });

  test.each(rows)('%s in %s has a simple wording of at most ten words', (_id, _sprak, question, texts) => {
    expect(wordsIn(texts[`${question.id}.enkel`] ?? '')).toBeLessThanOrEqual(10);
  });

  test.each(rows)(
    '%s in %s has a second wording with an example and a way out',
    (_id, sprak, question, texts) => {
      const again = texts[`${question.id}.igjen`] ?? '';
      const out = { nb: 'Du kan også hoppe over.', nn: 'Du kan òg hoppe over.', en: 'You can also skip.' }[
        sprak
      ];

      expect(again).toMatch(/«.+»|".+"/);
      expect(again.endsWith(out)).toBe(true);
    },
  );

  // What is written is looked for in all three languages: «no» is an answer in two of them.
  test.each(questions)('%s has no name that two of its choices share', (_id, question, tekster) => {
    const names = choicesOf(question).flatMap(({ id }) => {
      const key = `${question.id}.${id}`;
      const all = SPRAK.flatMap((sprak) => [
        fold(tekster[sprak][key] ?? ''),
        ...phrases(tekster[sprak][`${key}.ord`] ?? ''),
      ]);
      return [...new Set(all.map((words) => words.join(' ')))];
    });

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each(SPRAK)('name no two sections or questions alike in %s', (sprak: Sprak) => {
    const names = own
      .filter((one) => one.sprak === sprak && (one.key.endsWith('.kort') || /^deler\.[a-z]+$/.test(one.key)))
      .map(({ text }) => fold(text).join(' '));

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

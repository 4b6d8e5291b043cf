import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tekster as arbeidTekster } from '../../dialogs/kartlegging/deler/arbeid.tekster.ts';
import { arbeid } from '../../dialogs/kartlegging/deler/arbeid.ts';
import { tekster as malTekster } from '../../dialogs/kartlegging/deler/mal.tekster.ts';
import { mal } from '../../dialogs/kartlegging/deler/mal.ts';
import { tekster as provdTekster } from '../../dialogs/kartlegging/deler/provd.tekster.ts';
import { provd } from '../../dialogs/kartlegging/deler/provd.ts';
import { tekster as sprakTekster } from '../../dialogs/kartlegging/deler/sprak.tekster.ts';
import { sprak } from '../../dialogs/kartlegging/deler/sprak.ts';
import { tekster as utdanningTekster } from '../../dialogs/kartlegging/deler/utdanning.tekster.ts';
import { utdanning } from '../../dialogs/kartlegging/deler/utdanning.ts';
import type { Delskjema } from '../../dialogs/kartlegging/delskjema.ts';
import { createSkjemadialog, type Form, readSkjema } from '../../dialogs/skjema/index.ts';
import { type Katalog, SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';
import { fold } from '../../dialogs/sprak/sporsmal/index.ts';
import { Samtale } from '../skjema/samtale.ts';

const SECTIONS: readonly (readonly [string, Delskjema, Katalog])[] = [
  ['mal', mal, malTekster],
  ['arbeid', arbeid, arbeidTekster],
  ['utdanning', utdanning, utdanningTekster],
  ['sprak', sprak, sprakTekster],
  ['provd', provd, provdTekster],
];

const edges = { intro: '{antall}', 'start.ord': 'start' };
const around = (own: Katalog): Katalog => ({
  nb: { ...edges, ...own.nb },
  nn: { ...edges, ...own.nn },
  en: { ...edges, ...own.en },
});

const read = ({ del, sporsmal, motstrid = [] }: Delskjema, tekster: Katalog): Form =>
  readSkjema({ id: 'alene', versjon: 1, deler: [del], sporsmal, linjer: [], motstrid }, around(tekster));

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const shown = (own: Katalog) =>
  SPRAK.flatMap((language) =>
    Object.entries(own[language])
      .filter(([key]) => !key.endsWith('.ord'))
      .map(([key, text]) => ({ language, key, text })),
  );

/** Everything that may be written for a thing, in any language: its name and the other words for it. */
const namesOf = (own: Katalog, id: string, label: string): readonly string[] =>
  SPRAK.flatMap((language) => {
    const { [`${id}${label}`]: name = '', [`${id}.ord`]: others = '' } = own[language];
    return [name, ...others.split('|')].map((one) => fold(one).join(' ')).filter((one) => one !== '');
  });

const PARTS = /\.(sporsmal|igjen|enkel|hvorfor|hjelp|om)$/;
const isLabel = (key: string): boolean => !PARTS.test(key) && !key.startsWith('motstrid.');

describe.each(SECTIONS)('the section %s', (id, delskjema, own) => {
  test('is a form of its own, with all its texts', () => {
    const { skjema } = read(delskjema, own);

    expect(skjema.deler.map((del) => del.id)).toEqual([id]);
    expect(skjema.sporsmal.length).toBeGreaterThanOrEqual(3);
    expect(skjema.sporsmal.length).toBeLessThanOrEqual(5);
  });

  test('names each question after itself, and asks the first one of everybody', () => {
    const { sporsmal } = read(delskjema, own).skjema;

    expect(sporsmal.filter((question) => !question.id.startsWith(`${id}_`))).toEqual([]);
    expect(sporsmal[0]?.vilkar).toEqual([]);
  });

  test('has labels of at most six words, and short names of at most three', () => {
    const labels = shown(own).filter(({ key }) => isLabel(key));

    expect(labels.length).toBeGreaterThan(3 * delskjema.sporsmal.length);
    expect(labels.filter(({ text }) => wordsIn(text) > 6)).toEqual([]);
    expect(labels.filter(({ key, text }) => key.endsWith('.kort') && wordsIn(text) > 3)).toEqual([]);
    expect(labels.filter(({ key, text }) => /\.(lav|hoy)$/.test(key) && wordsIn(text) > 4)).toEqual([]);
  });

  test('asks one thing in a bubble, and the simplest words are few', () => {
    expect(shown(own).filter(({ text }) => wordsIn(text) > 60)).toEqual([]);
    expect(shown(own).filter(({ text }) => (text.match(/\?/g) ?? []).length > 1)).toEqual([]);
    expect(shown(own).filter(({ key, text }) => key.endsWith('.enkel') && wordsIn(text) > 8)).toEqual([]);
  });

  test('shows a way out with every second wording', () => {
    const WAY_OUT = { nb: 'Du kan også hoppe over.', nn: 'Du kan òg hoppe over.', en: 'You can also skip.' };
    const second = shown(own).filter(({ key }) => key.endsWith('.igjen'));

    expect(second.length).toBe(SPRAK.length * delskjema.sporsmal.length);
    expect(second.filter(({ language, text }) => !text.endsWith(WAY_OUT[language]))).toEqual([]);
  });

  test('never has the same name for two choices of a question, whichever language is written', () => {
    const twice = read(delskjema, own).skjema.sporsmal.flatMap((question) => {
      const names = ('valg' in question ? question.valg : []).flatMap((valg) =>
        namesOf(own, `${question.id}.${valg.id}`, '').map((name) => ({ name, choice: valg.id })),
      );
      return names.filter(({ name, choice }) =>
        names.some((other) => other.name === name && other.choice !== choice),
      );
    });

    expect(twice).toEqual([]);
  });
});

/** What the second wording gives as an answer: the first words in quotation marks after the question itself. */
const exampleOf = (own: Katalog, language: Sprak, question: string): string => {
  const { [`${question}.igjen`]: again = '', [`${question}.sporsmal`]: asked = '' } = own[language];
  return /[«"]([^»"]+)[»"]/.exec(again.replace(asked, ''))?.[1] ?? '';
};

/** A conversation that has come to the first question of the section. */
const begun = (delskjema: Delskjema, own: Katalog, language: Sprak): Samtale => {
  const samtale = new Samtale(createSkjemadialog({ id: 'alene', form: read(delskjema, own) }));
  samtale.sprak = language;
  samtale.say('start');
  samtale.say('start');
  samtale.say(`#deler.${delskjema.del.id}`);
  return samtale;
};

const WALKS = SECTIONS.flatMap(([, delskjema, own]) =>
  SPRAK.map((language) => [delskjema.del.id, language, delskjema, own] as const),
);

describe('the examples', () => {
  test.each(WALKS)(
    'of the section %s are answers that are understood (%s)',
    (_id, language, delskjema, own) => {
      const samtale = begun(delskjema, own, language);
      for (const { id, kind } of delskjema.sporsmal) {
        if (samtale.state.her !== id) continue;
        const example = exampleOf(own, language, id);
        samtale.say(example);
        if (kind === 'flere_valg' || kind === 'liste') samtale.say(language === 'en' ? 'done' : 'ferdig');

        expect([id, example, samtale.state.svar[id]?.slag]).toEqual([id, example, 'svar']);
      }

      expect(Object.keys(samtale.state.svar).length).toBeGreaterThanOrEqual(4);
    },
  );
});

const RESEARCH = resolve(import.meta.dirname, '../../../shared/research');

/** Is it a numbered fact or a heading (`7.1`), or lines that the digest cites (`L3768-3770`, also as a part of its list)? */
const stands = (source: string): boolean => {
  const [, report = '', place = ''] = /^(\S+) (.+)$/.exec(source) ?? [];
  const file = resolve(RESEARCH, `${report}.md`);
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8').replace(/–L?/g, '-');
  return text
    .split(/\n/)
    .some((line) =>
      place.startsWith('L')
        ? new RegExp(`\\b${place}(?![\\d-])`).test(line)
        : line.match(/^#+ (\d+[A-Z]?(?:\.\d+)*)/)?.[1] === place || line.startsWith(`| ${place} |`),
    );
};

describe('the five together', () => {
  test('have names that part their questions, whichever language is written', () => {
    const names = SECTIONS.flatMap(([, { sporsmal }, own]) =>
      sporsmal.flatMap(({ id }) => namesOf(own, id, '.kort').map((name) => ({ id, name }))),
    );

    expect(
      names.filter(({ id, name }) => names.some((other) => other.name === name && other.id !== id)),
    ).toEqual([]);
  });

  test('can show two answers that do not fit together', () => {
    expect(SECTIONS.flatMap(([, { motstrid = [] }]) => motstrid.map(({ id }) => id))).toEqual([
      'arbeid_bli',
      'sprak_lese_selv',
    ]);
  });
});

describe('the sources', () => {
  const sources = SECTIONS.flatMap(([, { sporsmal }]) => sporsmal.flatMap(({ kilde }) => kilde));

  test('are written as a report and its place', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(
      sources.filter((source) => !/^(seed-00\d|current-facts) (L\d+(-\d+)?|\d+[A-Z]?(\.\d+)*)$/.test(source)),
    ).toEqual([]);
  });

  test('stand in the research, where it is at hand', () => {
    expect(stands('seed-000 L99999')).toBe(false);
    expect(existsSync(RESEARCH) ? sources.filter((source) => !stands(source)) : []).toEqual([]);
  });
});

describe('what Nav asks itself', () => {
  const NAV_HAS: { readonly [id: string]: readonly string[] } = {
    arbeid_na: [
      'MISTET_JOBBEN',
      'HAR_SAGT_OPP',
      'DELTIDSJOBB_VIL_MER',
      'ALDRI_HATT_JOBB',
      'VIL_BYTTE_JOBB',
      'JOBB_OVER_2_AAR',
      'ER_PERMITTERT',
      'USIKKER_JOBBSITUASJON',
      'AKKURAT_FULLFORT_UTDANNING',
      'VIL_FORTSETTE_I_JOBB',
    ],
    utdanning_hoyest: [
      'INGEN_UTDANNING',
      'GRUNNSKOLE',
      'VIDEREGAENDE_GRUNNUTDANNING',
      'VIDEREGAENDE_FAGBREV_SVENNEBREV',
      'HOYERE_UTDANNING_1_TIL_4',
      'HOYERE_UTDANNING_5_ELLER_MER',
    ],
    utdanning_godkjent: ['JA', 'NEI', 'VET_IKKE'],
  };

  test.each(Object.entries(NAV_HAS))('%s has a place for every answer that Nav has', (id, codes) => {
    const question = SECTIONS.flatMap(([, { sporsmal }]) => sporsmal).find((one) => one.id === id);
    const ours =
      question && 'valg' in question ? question.valg.flatMap(({ nav }) => nav?.split(' ') ?? []) : [];

    expect([...new Set(ours)].sort()).toEqual([...codes].sort());
  });
});

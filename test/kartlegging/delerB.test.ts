import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tekster as boligTekster } from '../../dialogs/kartlegging/deler/bolig.tekster.ts';
import { bolig } from '../../dialogs/kartlegging/deler/bolig.ts';
import { tekster as familieTekster } from '../../dialogs/kartlegging/deler/familie.tekster.ts';
import { familie } from '../../dialogs/kartlegging/deler/familie.ts';
import { tekster as helseTekster } from '../../dialogs/kartlegging/deler/helse.tekster.ts';
import { helse } from '../../dialogs/kartlegging/deler/helse.ts';
import { tekster as okonomiTekster } from '../../dialogs/kartlegging/deler/okonomi.tekster.ts';
import { okonomi } from '../../dialogs/kartlegging/deler/okonomi.ts';
import { tekster as rusTekster } from '../../dialogs/kartlegging/deler/rus.tekster.ts';
import { rus } from '../../dialogs/kartlegging/deler/rus.ts';
import type { Delskjema } from '../../dialogs/kartlegging/delskjema.ts';
import { createSkjemadialog, type Form, readSkjema, type Sporsmal } from '../../dialogs/skjema/index.ts';
import { type Katalog, SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';
import { fold, les, omOf, phrases } from '../../dialogs/sprak/sporsmal/index.ts';
import { classifyKrise } from '../../knowledge/krise/index.ts';
import { Samtale } from '../skjema/samtale.ts';

const RESEARCH = '/work/shared/research';
const EDGES = { intro: '{antall}', 'start.ord': 'start' };

/** The section as a form of its own. */
const formOf = ({ del, sporsmal, motstrid }: Delskjema, { nb, nn, en }: Katalog): Form =>
  readSkjema(
    { id: 'prov', versjon: 1, deler: [del], sporsmal, linjer: [], ...(motstrid ? { motstrid } : {}) },
    { nb: { ...EDGES, ...nb }, nn: { ...EDGES, ...nn }, en: { ...EDGES, ...en } },
  );

const FORMS = {
  helse: formOf(helse, helseTekster),
  okonomi: formOf(okonomi, okonomiTekster),
  bolig: formOf(bolig, boligTekster),
  familie: formOf(familie, familieTekster),
  rus: formOf(rus, rusTekster),
};
const ALL = Object.entries(FORMS);

type Id = keyof typeof FORMS;

/** A conversation that stands at the first question of a section, and the reasons for which it was left. */
const begin = (id: Id) => {
  const left: string[] = [];
  const dialog = createSkjemadialog({
    id: 'prov',
    form: FORMS[id],
    forlat: (reason) => {
      left.push(reason);
      return { events: [], reply: { text: reason } };
    },
  });
  const samtale = new Samtale(dialog);
  samtale.all('start', '#start', `#deler.${id}`);
  if (samtale.state.fase === 'varsel') samtale.say('#del_start');
  return { samtale, left };
};

/** Goes through the section; a question that has no answer here is skipped. Gives the questions that were asked. */
const answer = (samtale: Samtale, answers: { readonly [sporsmal: string]: string }): readonly string[] => {
  const met: string[] = [];
  for (let her = samtale.state.her; her && samtale.running; her = samtale.state.her) {
    if (met.includes(her)) break;
    met.push(her);
    samtale.say(answers[her] ? `#${answers[her]}` : 'hopp over');
    if (samtale.state.her === her && samtale.running) samtale.say('#ferdig');
  }
  return met;
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const choicesOf = (question: Sporsmal) => ('valg' in question ? question.valg : []);
const textOf = (form: Form, sprak: Sprak, key: string): string => form.tekster[sprak][key] ?? '';

/** Every question, in every language. */
const rows = ALL.flatMap(([, form]) =>
  form.skjema.sporsmal.flatMap((question) =>
    SPRAK.map((sprak) => [question.id, sprak, { form, question }] as const),
  ),
);

/** The keys of a section's texts; the engine's are its own affair. */
const ownTexts = ALL.flatMap(([id, form]) =>
  SPRAK.flatMap((sprak) =>
    Object.entries(form.tekster[sprak])
      .filter(([key]) => key.startsWith(`${id}_`) || /^(?:deler|motstrid)\./.test(key))
      .map(([key, text]) => ({ sprak, key, text })),
  ),
);
const shown = ownTexts.filter(({ key }) => !key.endsWith('.ord'));

describe('each section', () => {
  test.each(ALL)('%s has three to five questions, all named after it', (id, { skjema }) => {
    expect(skjema.sporsmal.length).toBeGreaterThanOrEqual(3);
    expect(skjema.sporsmal.length).toBeLessThanOrEqual(5);
    expect(skjema.sporsmal.filter((question) => !question.id.startsWith(`${id}_`))).toEqual([]);
  });

  test.each(ALL)('%s may be left unanswered at every question', (_id, { skjema }) => {
    expect(skjema.sporsmal.filter(({ valgfritt }) => !valgfritt)).toEqual([]);
  });

  test('belongs to the half with the stricter rules', () => {
    const halves = ALL.flatMap(([, { skjema }]) => skjema.sporsmal.map(({ halvdel }) => halvdel));

    expect(new Set(halves)).toEqual(new Set(['kommune']));
  });

  test('is guarded where it is about health, money, family or rus, and sensitive in every question', () => {
    const guarded = ALL.filter(([, { skjema }]) => skjema.deler.some(({ skjermet }) => skjermet));

    expect(guarded.map(([id]) => id)).toEqual(['helse', 'okonomi', 'bolig', 'familie', 'rus']);
    for (const [, { skjema }] of guarded)
      expect(skjema.sporsmal.filter(({ sensitiv }) => !sensitiv)).toEqual([]);
  });

  test('tells of the duty to report before it asks about children', () => {
    const asks = ALL.filter(([, { skjema }]) => skjema.deler.some(({ barn }) => barn)).map(([id]) => id);
    const mentions = shown
      .filter(({ sprak, key, text }) => sprak === 'nb' && key.endsWith('.sporsmal') && /\bbarn/.test(text))
      .map(({ key }) => key.split('_')[0]);

    expect(asks).toEqual(['familie']);
    expect(mentions.filter((id) => id !== 'familie')).toEqual([]);
  });
});

describe('answers that can’t both be right', () => {
  const pairs = Object.entries(FORMS).flatMap(([id, { skjema }]) =>
    skjema.motstrid.map(({ id: name, svar }) => [name, id as Id, svar] as const),
  );

  test.each(pairs)('%s can both be given on the way through %s', (_name, id, svar) => {
    const wanted = svar.map((one) => [one.sporsmal, 'blant' in one ? (one.blant[0] ?? '') : ''] as const);
    const { samtale } = begin(id);
    answer(samtale, Object.fromEntries(wanted.map(([sporsmal, valg]) => [sporsmal, `${sporsmal}.${valg}`])));

    expect(wanted.map(([sporsmal]) => samtale.state.svar[sporsmal]?.valg)).toEqual(
      wanted.map(([, valg]) => [valg]),
    );
  });

  test('stand in the sections where people lose track', () => {
    expect(pairs.map(([name]) => name)).toEqual(['okonomi_skylder', 'bolig_fast', 'familie_alene']);
  });
});

describe('the doors', () => {
  const doors = (form: Form) =>
    form.skjema.sporsmal.flatMap((question) =>
      choicesOf(question).flatMap(({ id, forlat }) => (forlat ? [`${question.id}.${id} → ${forlat}`] : [])),
    );

  test('stand where something can’t wait, and nowhere else', () => {
    expect(Object.fromEntries(ALL.map(([id, form]) => [id, doors(form)]))).toEqual({
      helse: [],
      okonomi: ['okonomi_mat.tomt → nodhjelp'],
      bolig: ['bolig_framover.miste → bolig', 'bolig_framover.uten → bolig'],
      familie: ['familie_hjemme.redd → vold'],
      rus: [],
    });
  });

  const open = Object.entries(FORMS).flatMap(([id, form]) =>
    form.skjema.sporsmal.flatMap((question) =>
      choicesOf(question).flatMap((valg) =>
        valg.forlat ? [[id as Id, `${question.id}.${valg.id}`, valg.forlat] as const] : [],
      ),
    ),
  );

  test.each(open)('of %s open at «%s», with the reason %s', (id, choice, reason) => {
    const { samtale, left } = begin(id);
    answer(samtale, { [choice.split('.')[0] ?? '']: choice });

    expect(left).toEqual([reason]);
    expect(samtale.running).toBe(false);
  });

  test('are asked about whatever was answered before', () => {
    const conditional = ALL.flatMap(([, { skjema }]) =>
      skjema.sporsmal
        .filter((question) => choicesOf(question).some(({ forlat }) => forlat))
        .filter(({ vilkar }) => vilkar.length > 0),
    );

    expect(conditional).toEqual([]);
  });
});

describe('rus', () => {
  const [first, ...rest] = FORMS.rus.skjema.sporsmal;

  test('asks nothing before somebody has said yes to being asked here', () => {
    const guarded = rest.filter(({ vilkar }) =>
      vilkar.some((one) => one.sporsmal === first?.id && 'blant' in one && one.blant.join() === 'ja'),
    );

    expect(first?.vilkar).toEqual([]);
    expect(guarded).toEqual(rest);
  });

  test.each(['nei', 'person'])('asks no more after «%s»', (said) => {
    expect(answer(begin('rus').samtale, { rus_start: `rus_start.${said}` })).toEqual(['rus_start']);
  });

  test('asks all that makes sense after «ja»', () => {
    const { samtale } = begin('rus');

    expect(answer(samtale, { rus_start: 'rus_start.ja', rus_hverdag: 'rus_hverdag.helt_uenig' })).toEqual([
      'rus_start',
      'rus_hverdag',
      'rus_vil',
      'rus_noen',
    ]);
  });

  test.each([
    ['nb', 'Derfor spør jeg', 'en person'],
    ['nn', 'Difor spør eg', 'ein person'],
    ['en', 'That is why I ask', 'a person'],
  ] as const)('says in %s why it asks, and that it can be taken with a person', (sprak, why, person) => {
    const question = textOf(FORMS.rus, sprak, 'rus_start.sporsmal');

    expect(question).toContain(why);
    expect(question).toContain(person);
  });
});

describe('what Nav asks too', () => {
  test('carries Nav’s own name', () => {
    const named = ALL.flatMap(([, { skjema }]) =>
      skjema.sporsmal.flatMap(({ id, nav }) => (nav ? [`${id}: ${nav}`] : [])),
    );

    expect(named).toEqual(['helse_hinder: helseHinder']);
  });
});

describe('the sources', () => {
  const pages = new Map<string, string>();
  const page = (name: string): string => {
    const read = pages.get(name) ?? readFileSync(`${RESEARCH}/${name}.md`, 'utf8').replace(/–L?/g, '-');
    pages.set(name, read);
    return read;
  };

  const escaped = (text: string): string => text.replaceAll('.', String.raw`\.`);

  /** A line of a report that the digest points to, a numbered fact, or a heading. */
  const stands = (source: string): boolean => {
    const [name = '', place = ''] = source.split(' ');
    const pattern = place.startsWith('L')
      ? `(?<![\\w-])${place}(?![\\d-])`
      : `^(?:#+ |\\| )${escaped(place)}\\.? `;
    return new RegExp(pattern, 'm').test(page(name));
  };

  test('are named for every question in a way that can be looked up', () => {
    const sources = ALL.flatMap(([, { skjema }]) => skjema.sporsmal.flatMap(({ kilde }) => kilde));

    expect(
      sources.filter((one) => !/^(?:seed-00\d|current-facts) (?:L\d+(?:-\d+)?|\d+(?:\.\d+)?)$/.test(one)),
    ).toEqual([]);
  });

  test('stand in the research, where it is at hand', () => {
    const sources = ALL.flatMap(([, { skjema }]) => skjema.sporsmal.flatMap(({ kilde }) => kilde));
    const missing = existsSync(RESEARCH) ? sources.filter((one) => !stands(one)) : [];

    expect(missing).toEqual([]);
  });
});

describe('the texts', () => {
  test('on buttons are at most six words, at the ends of a scale four, and short names three', () => {
    const tooLong = rows.flatMap(([id, sprak, { form, question }]) => {
      const limits: (readonly [string, number])[] = [
        ...choicesOf(question).map((valg) => [`${id}.${valg.id}`, 6] as const),
        [`${id}.lav`, 4],
        [`${id}.hoy`, 4],
        [`${id}.kort`, 3],
        [`deler.${question.del}`, 6],
      ];
      return limits.filter(([key, most]) => wordsIn(textOf(form, sprak, key)) > most).map(([key]) => key);
    });

    expect(tooLong).toEqual([]);
  });

  test('in the simplest words are at most ten', () => {
    expect(shown.filter(({ key, text }) => key.endsWith('.enkel') && wordsIn(text) > 10)).toEqual([]);
  });

  test('ask one question at most, also where the reason or the help comes before it', () => {
    const marks = (text: string) => text.replace(/«[^»]*»|"[^"]*"/g, '').match(/\?/g)?.length ?? 0;
    const wrong = shown.filter(
      ({ key, text }) => marks(text) > (/\.(?:hvorfor|hjelp|om)$/.test(key) ? 0 : 1),
    );

    expect(wrong).toEqual([]);
  });

  test('make bubbles of at most sixty words, with the question after them', () => {
    const long = rows.flatMap(([id, sprak, { form }]) =>
      ['hvorfor', 'hjelp']
        .filter((part) => {
          const bubble = ['sporsmal', part].map((one) => textOf(form, sprak, `${id}.${one}`)).join(' ');
          return wordsIn(bubble) > 60;
        })
        .map((part) => `${sprak} ${id}.${part}`),
    );

    expect(long).toEqual([]);
  });

  test('name no illness, no amount and no address as something to write', () => {
    const asked = shown.filter(({ key }) => /\.(?:sporsmal|igjen|enkel)$/.test(key));

    expect(asked.filter(({ text }) => /diagnos|\bkroner\b|adress|address/i.test(text))).toEqual([]);
  });

  test.each(rows)('%s in %s never has one name for two answers', (id, sprak, { form, question }) => {
    const names = choicesOf(question).flatMap((valg) => {
      const key = `${id}.${valg.id}`;
      const all = [fold(textOf(form, sprak, key)), ...phrases(textOf(form, sprak, `${key}.ord`))];
      return [...new Set(all.map((words) => words.join(' ')))];
    });

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  const choosing = rows.filter(([, , { question }]) => choicesOf(question).length > 0);

  test.each(choosing)('%s in %s gives an example that is understood', (id, sprak, { form, question }) => {
    const definisjon = {
      kind: question.kind === 'flere_valg' ? ('flere_valg' as const) : ('ett_valg' as const),
      valg: choicesOf(question).map((valg) => ({
        id: valg.id,
        label: textOf(form, sprak, `${id}.${valg.id}`),
        ord: textOf(form, sprak, `${id}.${valg.id}.ord`).split('|'),
        alene: valg.alene,
      })),
    };
    const example = /[«"]([^»"]+)[»"]/.exec(textOf(form, sprak, `${id}.igjen`))?.[1] ?? '';
    const read = les(definisjon, { tekst: example, valg: null }, omOf({ sprak, now: 0 }));

    expect([example, read.type, classifyKrise(example)]).toEqual([example, 'forstatt', null]);
  });
});

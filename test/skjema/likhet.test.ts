import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SkjemaData } from '../../dialogs/skjema/index.ts';
import { readSkjema } from '../../dialogs/skjema/index.ts';
import { valgOf } from '../../dialogs/skjema/kinds.ts';
import { asked } from '../../dialogs/skjema/path.ts';
import type { Skjema, Sporsmal } from '../../dialogs/skjema/skjema.ts';
import { ALLE_SLAG } from './alleslag.ts';
import { MED_DELER } from './medDeler.ts';
import { PROV_V1, provdialog, textsFor } from './provskjema.ts';
import { Samtale } from './samtale.ts';

/** An answer to any question: which choices, numbers and words it comes to depends on the question. */
interface Svart {
  readonly nr: number;
  /** Pressed or written in place of an answer. */
  readonly uten: 'hopp over' | 'vet ikke' | 'vil ikke svare' | null;
}

/** A deed: answer what is asked, or go to an earlier question and answer that anew, with detours. */
type Steg =
  | { readonly kind: 'svar'; readonly svart: Svart }
  | { readonly kind: 'endre'; readonly hvor: number; readonly svart: Svart }
  | { readonly kind: 'omvei'; readonly sagt: string };

const svart: fc.Arbitrary<Svart> = fc.record({
  nr: fc.nat({ max: 30 }),
  uten: fc.option(fc.constantFrom('hopp over', 'vet ikke', 'vil ikke svare'), { nil: null, freq: 6 }),
}) as fc.Arbitrary<Svart>;

const steg: fc.Arbitrary<Steg> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('svar' as const), svart }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('endre' as const), hvor: fc.nat({ max: 20 }), svart }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('omvei' as const),
      sagt: fc.constantFrom(
        'hvorfor',
        'tilbake',
        'pause',
        'mer',
        'hva skjer med svarene?',
        'enklere ord',
        'noen hjelper meg',
      ),
    }),
  },
);

const DAYS = ['3.3.2027', '4.4.2027', '5.5.2027'];
const PAST = ['3.3.2025', '4.4.2025', '5.5.2025'];

/** What to say so that this is the answer, whatever was answered before. */
const say = (samtale: Samtale, question: Sporsmal, { nr, uten }: Svart): void => {
  if (uten !== null && question.valgfritt)
    return void samtale.say(uten === 'hopp over' && samtale.state.svar[question.id] ? '#behold' : uten);
  const valg = valgOf(question).filter(({ forlat }) => !forlat);
  const chosen = valg[nr % Math.max(1, valg.length)];
  switch (question.kind) {
    case 'flere_valg':
      samtale.say(`#${question.id}.${chosen!.id}`);
      return void (samtale.state.her === question.id && samtale.say('#ferdig'));
    case 'liste':
      while ((samtale.state.valgte[question.id]?.ord ?? ['']).length > 0 && hasItems(samtale, question.id))
        samtale.say('#angre');
      samtale.say(`ting ${nr}`);
      samtale.say('annen ting');
      return void samtale.say('#ferdig');
    case 'tall':
      return void samtale.say(String(nr % 20));
    case 'belop':
      return void samtale.say(`${(nr % 20) * 1000} kr`);
    case 'dato':
      return void samtale.say((question.rettet === 'bakover' ? PAST : DAYS)[nr % 3]!);
    case 'periode':
      return void samtale.say(`${DAYS[nr % 3]} - 9.9.2027`);
    case 'klokkeslett':
      return void samtale.say(`1${nr % 10}.30`);
    default:
      return void samtale.say(chosen ? `#${question.id}.${chosen.id}` : `mine ord ${nr}`);
  }
};

const hasItems = ({ state }: Samtale, id: string): boolean => {
  const verdi = state.svar[id]?.verdi;
  return (state.valgte[id]?.ord ?? (verdi?.kind === 'liste' ? verdi.poster : [])).length > 0;
};

const forms = new Map<SkjemaData, Skjema>();
const formOf = (data: SkjemaData): Skjema => {
  const form = forms.get(data) ?? readSkjema(data, textsFor(data)).skjema;
  forms.set(data, form);
  return form;
};

const questions = (data: SkjemaData): readonly Sporsmal[] => formOf(data).sporsmal;

const pickSections = (samtale: Samtale, data: SkjemaData): void => {
  if (samtale.state.fase === 'deler') {
    const next = data.deler?.find(({ id }) => !(samtale.state.deler ?? []).includes(id));
    samtale.say(next ? `#deler.${next.id}` : '#del_ferdig');
  }
  if (samtale.state.fase === 'varsel') samtale.say('#del_start');
};

const HVILER = ['pauset', 'stoppet'];

const take = (samtale: Samtale, data: SkjemaData, step: Steg): void => {
  if (HVILER.includes(samtale.state.hviler ?? '')) samtale.say('fortsett');
  pickSections(samtale, data);
  if (step.kind === 'omvei') return void samtale.say(step.sagt);
  const all = questions(data);
  if (step.kind === 'endre') {
    const path = asked(formOf(data), samtale.state);
    const passed = path.filter(({ id }) => samtale.state.svar[id]);
    const target = passed[step.hvor % Math.max(1, passed.length)];
    if (target) samtale.say(`endre ${1 + path.indexOf(target)}`);
  }
  const here = all.find(({ id }) => id === samtale.state.her);
  if (here && samtale.state.fase === 'sporsmal') say(samtale, here, step.svart);
};

/** Answers what is still open of what was begun, so that the answers are final. */
const finish = (samtale: Samtale, data: SkjemaData): void => {
  const open = () => samtale.state.hviler !== null || samtale.state.fase === 'sporsmal';
  for (let turn = 0; turn < 100 && open(); turn += 1) {
    take(samtale, data, { kind: 'svar', svart: { nr: 0, uten: null } });
  }
};

/** Tid, and by whom, is told of each answer; what it says does not depend on that. */
const said = (samtale: Samtale, data: SkjemaData) => {
  return Object.fromEntries(
    asked(formOf(data), samtale.state).map(({ id }) => {
      const { tid: _t, av: _a, sent: _s, ...svar } = samtale.state.svar[id] ?? { slag: 'ikke' };
      return [id, svar];
    }),
  );
};

/** Answers the same straight through: each question once, as it stands at the end of the other conversation. */
const straight = (from: Samtale, data: SkjemaData): Samtale => {
  const samtale = new Samtale(provdialog(data));
  samtale.say('prov meg');
  samtale.say('#start');
  for (const section of from.state.deler ?? []) {
    samtale.say(`#deler.${section}`);
    if (samtale.state.fase === 'varsel') samtale.say('#del_start');
    answerAll(samtale, from, data);
  }
  answerAll(samtale, from, data);
  return samtale;
};

const answerAll = (samtale: Samtale, from: Samtale, data: SkjemaData): void => {
  const all = questions(data);
  for (let turn = 0; turn < 100 && samtale.state.fase === 'sporsmal'; turn += 1) {
    const here = all.find(({ id }) => id === samtale.state.her)!;
    const svar = from.state.svar[here.id];
    if (!svar) return;
    repeat(samtale, here, svar);
  }
};

const PASSED = { hoppet_over: 'hopp over', vet_ikke: 'vet ikke', vil_ikke_svare: 'vil ikke svare' } as const;

const repeat = (
  samtale: Samtale,
  question: Sporsmal,
  svar: NonNullable<Samtale['state']['svar'][string]>,
): void => {
  if (svar.slag !== 'svar') return void samtale.say(PASSED[svar.slag as keyof typeof PASSED]);
  if (question.kind === 'flere_valg') {
    for (const id of svar.valg) samtale.say(`#${question.id}.${id}`);
    return void (samtale.state.her === question.id && samtale.say('#ferdig'));
  }
  if (svar.valg.length > 0) return void samtale.say(`#${question.id}.${svar.valg[0]}`);
  if (svar.verdi?.kind === 'liste') {
    for (const post of svar.verdi.poster) samtale.say(post);
    return void samtale.say('#ferdig');
  }
  samtale.say(svar.ord);
};

describe.each([
  ['choices and conditions', PROV_V1],
  ['a question of every kind', ALLE_SLAG],
  ['sections', MED_DELER],
] as const)('any sequence of answers and changes (%s)', (_name, data) => {
  test('comes to the state of answering the final answers straight through', () => {
    let changed = 0;
    fc.assert(
      fc.property(fc.array(steg, { minLength: 5, maxLength: 40 }), (path) => {
        const samtale = new Samtale(provdialog(data));
        samtale.say('prov meg');
        samtale.say('#start');
        for (const step of path) take(samtale, data, step);
        finish(samtale, data);
        changed += samtale.events.filter(({ type }) => type === 'endrer').length;

        expect(said(straight(samtale, data), data)).toEqual(said(samtale, data));
      }),
      { numRuns: 60 },
    );
    expect(changed).toBeGreaterThan(50);
  });
});

import { z } from 'zod';
import type { Katalog } from '../sprak/katalog.ts';
import { neededKeys } from './keys.ts';
import { type NamesBySprak, readNames } from './names.ts';
import { faults } from './rules.ts';
import { skjemaTekster } from './tekster/index.ts';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case ASCII');

/** Where somebody goes who says that it can't wait: money for food today, the home, danger (product rules 2). */
const dor = z.enum(['nodhjelp', 'bolig', 'vold']);
export type Dor = z.infer<typeof dor>;

const valg = z.strictObject({
  id,
  /** The ids that this choice had in earlier versions: half-filled forms keep their answers. */
  tidligere: z.array(id).default([]),
  /** What Nav's own registration of job seekers calls it. */
  nav: z.string().exactOptional(),
  /** Choosing it is answered with the text `<sporsmal>.<valg>.kvittering`, before the next question. */
  kvittering: z.boolean().default(false),
  /** Stands alone: choosing it ends a question where several may be chosen. */
  alene: z.boolean().default(false),
  /** Choosing it leaves the form for this door; the host answers (`Vert.forlat`). */
  forlat: dor.optional(),
});

/**
 * The question is asked only if an earlier one of the same section was answered with one of these choices; or with a
 * number, an amount or a step of a scale within these limits, which count in.
 */
const vilkar = z.union([
  z.strictObject({ sporsmal: id, blant: z.array(id).min(1) }),
  z
    .strictObject({ sporsmal: id, minst: z.number().exactOptional(), mest: z.number().exactOptional() })
    .refine(({ minst, mest }) => minst !== undefined || mest !== undefined, 'a limit is missing'),
]);

/** Two answers that can't both be right. Nothing is concluded from it: both are marked in the result. */
const motstrid = z.strictObject({ id, svar: z.tuple([vilkar, vilkar]) });

/** Questions that are useful alone, and are asked when the person picks them. */
const del = z.strictObject({
  id,
  /**
   * Family, rus, health or money (product rules 3): «Er du alene nå?» comes first, and when somebody else fills in it is
   * skipped unless the person wants it.
   */
  skjermet: z.boolean().default(false),
  /** Asks about children: it is told first what those who work in Nav may have to pass on. */
  barn: z.boolean().default(false),
});

const common = {
  id,
  /** The ids that this question had in earlier versions: half-filled forms keep their answers. */
  tidligere: z.array(id).default([]),
  /** A question of an earlier version that was split: its answer is offered here as a draft. */
  delt_fra: id.exactOptional(),
  /** The section that it belongs to; in a form with sections every question has one. */
  del: id.exactOptional(),
  /** Where the question comes from: a report and its lines, or a numbered fact (`seed-004 L3768-3770`, `current-facts 7.1`). */
  kilde: z.array(z.string().min(1)).min(1),
  /** What Nav's own registration of job seekers calls it (current-facts 7.1). */
  nav: z.string().exactOptional(),
  /** Which half the answer belongs to (product rules 5). */
  halvdel: z.enum(['stat', 'kommune', 'felles']),
  /** Health, money, family, rus, violence (product rules 3). */
  sensitiv: z.boolean(),
  /** Asked only while the person writes alone: who helps may be the one it is about. */
  bare_alene: z.boolean().default(false),
  /** May it be left without an answer? Default: yes. */
  valgfritt: z.boolean().default(true),
  /** All must hold. Default: it is always asked. */
  vilkar: z.array(vilkar).default([]),
};

const choices = z.array(valg).min(2);

const number = z.number().exactOptional();
const dag = z.union([z.iso.date(), z.literal('i_dag')]).exactOptional();
const dagsgrenser = {
  tidligst: dag,
  senest: dag,
  /** Where a day without a year is looked for. Default `framover`. */
  rettet: z.enum(['framover', 'bakover']).exactOptional(),
};
const klokke = z.iso.time({ precision: -1 }).exactOptional();

/** All limits count in; what they mean stands in `dialogs/sprak/sporsmal/definisjon.ts`. */
const sporsmal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fritekst'), ...common, maks: z.int().positive().exactOptional() }),
  z.strictObject({ kind: z.literal('ja_nei'), ...common }),
  /** Five steps; what the first and the last mean stands in the texts `.lav` and `.hoy`. */
  z.strictObject({ kind: z.literal('skala'), ...common }),
  /** A statement: how far the person agrees, in five steps. */
  z.strictObject({ kind: z.literal('pastand'), ...common }),
  /** Several things of one kind, each in the person's words: jobs, tiltak tried. At most `maks` of them. */
  z.strictObject({ kind: z.literal('liste'), ...common, maks: z.int().min(2).max(20).default(8) }),
  z.strictObject({
    kind: z.literal('tall'),
    ...common,
    minst: number,
    mest: number,
    desimaler: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('belop'),
    ...common,
    minst: number,
    mest: number,
    periode: z.string().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('dato'), ...common, ...dagsgrenser }),
  z.strictObject({ kind: z.literal('klokkeslett'), ...common, tidligst: klokke, senest: klokke }),
  z.strictObject({ kind: z.literal('periode'), ...common, ...dagsgrenser }),
  z.strictObject({ kind: z.literal('ett_valg'), ...common, valg: choices }),
  z.strictObject({ kind: z.literal('flere_valg'), ...common, valg: choices }),
]);

const skjema = z.strictObject({
  id,
  versjon: z.int().positive(),
  /** What is asked in sections, in any order. Default: all questions are asked in theirs. */
  deler: z.array(del).default([]),
  sporsmal: z.array(sporsmal).min(1),
  /** The lines of the summary, in order: each is the answer to one question. Label: the text `linje.<id>`. */
  linjer: z.array(z.strictObject({ id, sporsmal: id })),
  motstrid: z.array(motstrid).default([]),
  /** What is offered when the form is done: the id of the capability's button. Its label is the text with that key. */
  neste: id.exactOptional(),
  /** Asked again and again: the answer of last time is shown with the question. */
  oppfolging: z.boolean().default(false),
});

/**
 * A form: questions as data, with a version. A change of questions or choices is a new version.
 *
 * Its texts stand in a catalogue of their own, under keys made of the ids (`keys.ts` lists them).
 * A new kind of question is a prompt in `dialogs/sprak/sporsmal/`, a member of `sporsmal` here, and a case in `prompt.ts`.
 */
export type Skjema = z.infer<typeof skjema>;
/** A form as it is written down, before the defaults are filled in. */
export type SkjemaData = z.input<typeof skjema>;
export type Sporsmal = z.infer<typeof sporsmal>;
export type Valg = z.infer<typeof valg>;
export type Vilkar = z.infer<typeof vilkar>;
export type Skjemadel = z.infer<typeof del>;

/** A checked form with all texts that it can say (its own and the engine's), and what may be said for its parts. */
export interface Form {
  readonly skjema: Skjema;
  readonly tekster: Katalog;
  readonly names: NamesBySprak;
}

/** Parses and checks a form and its texts. Throws one error that names every fault: a form that is wrong never starts. */
export const readSkjema = (data: unknown, tekster: Katalog): Form => {
  const parsed = skjema.safeParse(data);
  if (!parsed.success) throw new Error(`skjema: ${z.prettifyError(parsed.error)}`);
  const all = join(skjemaTekster, tekster);
  const found = [...faults(parsed.data), ...textFaults(parsed.data, tekster)];
  if (found.length > 0) throw new Error(`skjema ${parsed.data.id}: ${found.join('; ')}`);
  let names: NamesBySprak | null = null;
  return {
    skjema: parsed.data,
    tekster: all,
    // Made when somebody first writes something: it is thousands of phrases, and not every thread needs them.
    get names() {
      names ??= readNames(parsed.data, all);
      return names;
    },
  };
};

const textFaults = (form: Skjema, tekster: Katalog): string[] => [
  ...neededKeys(form)
    .filter((key) => tekster.nb[key] === undefined)
    .map((key) => `the text ${key} is missing`),
  ...Object.keys(tekster.nb)
    .filter((key) => key in skjemaTekster.nb)
    .map((key) => `the text ${key} is the engine's`),
];

const join = (engine: Katalog, own: Katalog): Katalog => ({
  nb: { ...engine.nb, ...own.nb },
  nn: { ...engine.nn, ...own.nn },
  en: { ...engine.en, ...own.en },
});

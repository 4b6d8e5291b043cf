import { z } from 'zod';
import type { Katalog } from '../sprak/katalog.ts';
import { neededKeys } from './keys.ts';
import { type NamesBySprak, readNames } from './names.ts';
import { faults } from './rules.ts';
import { skjemaTekster } from './tekster/index.ts';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case ASCII');

const valg = z.strictObject({
  id,
  /** Stands alone: choosing it ends a question where several may be chosen. */
  alene: z.boolean().default(false),
  /** Choosing it leaves the form for this reason; the host answers (`forlat`). */
  forlat: id.optional(),
  /** Choosing it adds the text `<sporsmal>.<valg>.avslutning` to the end. */
  avslutning: z.boolean().default(false),
});

/** The question is asked only if an earlier one was answered with one of these choices. */
const vilkar = z.strictObject({ sporsmal: id, blant: z.array(id).min(1) });

const common = {
  id,
  /** The ids that this question had in earlier versions: half-filled forms keep their answers. */
  tidligere: z.array(id).default([]),
  /** Which half the answer belongs to (product rules 5). */
  halvdel: z.enum(['stat', 'kommune', 'felles']),
  /** Health, money, family, rus, violence (product rules 3). */
  sensitiv: z.boolean(),
  /** May it be left without an answer? Default: yes. */
  valgfritt: z.boolean().default(true),
  /** All must hold. Default: it is always asked. */
  vilkar: z.array(vilkar).default([]),
};

const MAX_CHOICES = 6;
const choices = z.array(valg).min(2).max(MAX_CHOICES);

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
  sporsmal: z.array(sporsmal).min(1),
  /** The lines of the summary, in order: each is the answer to one question. Label: the text `linje.<id>`. */
  linjer: z.array(z.strictObject({ id, sporsmal: id })),
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
  const found = [...faults(parsed.data), ...textFaults(parsed.data, tekster)];
  if (found.length > 0) throw new Error(`skjema ${parsed.data.id}: ${found.join('; ')}`);
  return {
    skjema: parsed.data,
    tekster: join(skjemaTekster, tekster),
    names: readNames(parsed.data, tekster),
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

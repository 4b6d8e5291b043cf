import { z } from 'zod';

const day = z.iso.date();
const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case ASCII');
const tekst = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });
const ids = z.array(id).default([]);

export const SLAG = [
  'tiltak',
  'ytelse',
  'rettighet',
  'ordning',
  'metode',
  'skjema',
  'funn',
  'tall',
  'ord',
] as const;
export const ROLLER = ['bruker', 'veileder', 'mottak'] as const;
export const STATUS = ['gjeldende', 'historisk', 'planlagt', 'avsluttet'] as const;
export const ART = ['regel', 'tall', 'funn', 'foreløpig funn', 'mening', 'forslag', 'brukerutsagn'] as const;

/** Lines of one of the five reports (0–4), in `../shared/seeds`. Both count in. */
const rapportkilde = z.strictObject({
  rapport: z.int().min(0).max(4),
  linjer: z.tuple([z.int().min(1), z.int().min(1)]),
});

/** A fact of `current-facts.md`, by its id in `dekning.json`, and the page that was read again for it. */
const faktakilde = z.strictObject({
  fakta: z.string().regex(/^cf\./),
  /** The source's key in section 12 of current-facts.md. */
  nokkel: z
    .string()
    .regex(/^(N|R|L|C|P)\d+b?$/)
    .exactOptional(),
  /** What is read by the person: «nav.no/tiltakspenger», «tiltaksforskriften». */
  navn: z.string().min(3),
  url: z.url().exactOptional(),
  /** The date that the page bears. */
  datert: day,
  /** When somebody read it for this text; absent when only current-facts.md was read. */
  lest: day.exactOptional(),
});

const enhet = z.strictObject({
  id,
  til: z.array(z.enum(ROLLER)).min(1),
  status: z.enum(STATUS),
  /** As of: a day, a month or a year. */
  per: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  sted: z.string().min(2),
  art: z.enum(ART),
  grad: z.enum(['H', 'M', 'L', 'GK']).exactOptional(),
  lov: tekst.exactOptional(),
  kilder: z.array(z.union([rapportkilde, faktakilde])).min(1),
  /** Ids of `dekning.json` that the unit covers. */
  dekker: z.array(z.string()).default([]),
  /** Of the past: articles of today, or their units (`aap#varighet`), that hold what is so now. */
  i_dag: z.array(z.string().regex(/^[a-z][a-z0-9_]*(#[a-z][a-z0-9_]*)?$/)).default([]),
  /** Numbers that stand in no cited line, and how each came: «50 = 100 − 50». */
  avledet: z.array(z.string()).default([]),
  /** Ways to ask for it, in any of the three languages: fields of the search, shown to nobody. */
  spor: z.array(z.string()).default([]),
});

/** The front matter of an article. Days are YYYY-MM-DD. */
export const hodeSchema = z.strictObject({
  id,
  slag: z.enum(SLAG),
  tittel: tekst,
  /** All that it is called today, in all three languages, with abbreviations. */
  navn: z.array(z.string()).min(1),
  /** What it was called before: names that lead here. */
  eldre_navn: z.array(z.string()).default([]),
  relasjoner: z
    .strictObject({
      erstattet_av: ids,
      etter: ids,
      kombineres_med: ids,
      krever: ids,
      motsier: ids,
      se_ogsa: ids,
    })
    .partial()
    .default({}),
  /** The last day on which it is told without having been read again. */
  gjennomgas: day,
  enheter: z.array(enhet).min(1),
});

export type Hode = Readonly<z.infer<typeof hodeSchema>>;
export type Slag = (typeof SLAG)[number];
export type Rolle = (typeof ROLLER)[number];
export type Status = (typeof STATUS)[number];
export type Art = (typeof ART)[number];
export type Enhetshode = Hode['enheter'][number];
export type Kilde = Enhetshode['kilder'][number];
export type Rapportkilde = Extract<Kilde, { rapport: number }>;
export type Faktakilde = Extract<Kilde, { fakta: string }>;

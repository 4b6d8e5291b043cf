import { z } from 'zod';

/** What was answered, without its words and in no language. Plain JSON, so that it can be stored. */
export const verdi = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ja_nei'), ja: z.boolean() }),
  /** The ids of what was chosen. */
  z.object({ kind: z.literal('valg'), valg: z.array(z.string()) }),
  z.object({ kind: z.literal('tall'), tall: z.number() }),
  /** `valuta` as in ISO 4217; `periode` ISO 8601 when the amount is per something (`P1M`). */
  z.object({
    kind: z.literal('belop'),
    belop: z.number(),
    valuta: z.string(),
    periode: z.string().nullable(),
  }),
  /** `YYYY-MM-DD`. */
  z.object({ kind: z.literal('dato'), dato: z.string() }),
  /** `HH:MM`, in Norwegian time. */
  z.object({ kind: z.literal('klokkeslett'), tid: z.string() }),
  /** The first and the last day, `YYYY-MM-DD`; null where it is open. */
  z.object({ kind: z.literal('periode'), fra: z.string().nullable(), til: z.string().nullable() }),
  z.object({ kind: z.literal('fritekst'), ord: z.string() }),
  /** Several things of one kind, each in the person's words, in the order said. */
  z.object({ kind: z.literal('liste'), poster: z.array(z.string()) }),
]);
export type Verdi = z.infer<typeof verdi>;
export type VerdiOf<Kind extends Verdi['kind']> = Extract<Verdi, { kind: Kind }>;

/** A name for the value, as part of a button's id: the same for the same value only. */
export const nokkelOf = ({ kind, ...parts }: Verdi): string =>
  [kind, ...Object.values(parts).flat()].join('_');

export const sammeVerdi = (a: Verdi, b: Verdi): boolean => nokkelOf(a) === nokkelOf(b);

const DAYS = ['dato', 'periode'];

/** Days in their order, so that one can follow them; what else may be meant stays with the likeliest first. */
export const iRekkefolge = (verdier: readonly Verdi[]): readonly Verdi[] =>
  verdier.every(({ kind }) => DAYS.includes(kind))
    ? verdier.toSorted((a, b) => (nokkelOf(a) < nokkelOf(b) ? -1 : 1))
    : verdier;

/** Each value once, in the order given. */
export const ulike = (verdier: readonly Verdi[]): readonly Verdi[] =>
  verdier.filter((one, at) => verdier.findIndex((other) => sammeVerdi(one, other)) === at);

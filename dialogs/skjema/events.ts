import { z } from 'zod';
import { verdi } from '../sprak/sporsmal/index.ts';

/**
 * An answer, or what was said in place of one. `ord`: the person's own words, empty when only buttons were pressed.
 * `valg`: ids of the choices. `vist`: the answer as the person saw it then, for choices their labels. `verdi`: what the words
 * mean, where a number, an amount or a day was asked for; without it the words are the answer.
 */
const svar = z.object({
  slag: z.enum(['svar', 'hoppet_over', 'vil_ikke_svare', 'vet_ikke']),
  ord: z.string(),
  valg: z.array(z.string()),
  vist: z.string(),
  verdi: verdi.exactOptional(),
});
export type Svar = z.infer<typeof svar>;

const sporsmal = z.string();
const about = <Type extends string>(type: Type) => z.object({ type: z.literal(type), sporsmal });
const plain = <Type extends string>(type: Type) => z.object({ type: z.literal(type) });

/** Everything that can happen in a form. The state is the fold of these, and needs no definition to be folded. */
const skjemaEvent = z.discriminatedUnion('type', [
  /** `sporsmal`: the ids of all questions of this version, so that a later one can tell what is new. */
  z.object({
    type: z.literal('startet'),
    skjema: z.string(),
    versjon: z.number(),
    sporsmal: z.array(z.string()),
  }),
  /** The introduction was read and accepted. */
  plain('begynt'),
  about('spurt'),
  /** One more choice was tapped (or taken away) where several may be chosen: all that are chosen now. */
  about('valgt').extend({ valg: z.array(z.string()), ord: z.array(z.string()) }),
  about('besvart').extend({
    ord: z.string(),
    valg: z.array(z.string()),
    vist: z.string(),
    verdi: verdi.exactOptional(),
    hvordan: z.enum(['knapp', 'tekst', 'nummer', 'ferdig', 'brukt']),
  }),
  about('hoppet_over'),
  about('vil_ikke_svare'),
  about('vet_ikke'),
  /** An earlier answer was looked at, and stands. */
  about('beholdt'),
  /** Something that is no answer to the question (yet). `annet` as question: said beside all of them. */
  about('utkast').extend({ tekst: z.string() }),
  /** What was said may mean several things: which, is asked next. Without candidates: none of them was meant. */
  about('flertydig').extend({ tekst: z.string(), kandidater: z.array(verdi) }),
  /** A question or a command in between. `tekst`: words that may be meant as an answer after all. */
  about('avstikker').extend({ tema: z.string(), tekst: z.string().nullable() }),
  about('tilbake'),
  about('endrer'),
  /** The person wants to change something and has not said what. `side` counts from 0; null: no longer. */
  z.object({ type: z.literal('vil_endre'), side: z.number().nullable() }),
  plain('pauset'),
  plain('gjenopptatt'),
  plain('stoppet'),
  z.object({ type: z.literal('forlatt'), grunn: z.string() }),
  plain('lest_opp'),
  z.object({
    type: z.literal('fullfort'),
    skjema: z.string(),
    versjon: z.number(),
    svar: z.record(z.string(), svar),
    linjer: z.array(z.object({ id: z.string(), ord: z.string() })),
    status: z.literal('ikke_sendt'),
  }),
  z.object({
    type: z.literal('migrert'),
    fra: z.number(),
    til: z.number(),
    /** Old id → new id. */
    omdopt: z.record(z.string(), z.string()),
    /** The ids of all questions of the new version. */
    sporsmal: z.array(z.string()),
    fjernet: z.array(z.string()),
    nye: z.array(z.string()),
    /** Answers whose choices are gone: they are asked anew, and the words are kept as drafts. */
    uferdig: z.array(z.string()),
    her: z.string().nullable(),
  }),
]);

export type SkjemaEvent = z.infer<typeof skjemaEvent>;
export type EventOf<Type extends SkjemaEvent['type']> = Extract<SkjemaEvent, { type: Type }>;

/** Reads a stored event; null for one that this version does not know. */
export const readEvent = (stored: unknown): SkjemaEvent | null => skjemaEvent.safeParse(stored).data ?? null;

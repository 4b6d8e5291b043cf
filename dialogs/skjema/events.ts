import { z } from 'zod';
import { SPRAK } from '../sprak/katalog.ts';
import { verdi } from '../sprak/sporsmal/index.ts';

/**
 * An answer, or what was said in place of one. `ord`: the person's own words, empty when only buttons were pressed.
 * `valg`: ids of the choices. `vist`: the answer as the person saw it then, for choices their labels. `verdi`: what the words
 * mean, where a number, an amount, a day or a list was asked for; without it the words are the answer. `med_person`: the person
 * will rather say it to a human being. `sent`: it was changed after all answers had been read back.
 */
export const utfyller = z.enum(['bruker', 'hjelper', 'mottak']);
/** Who writes: the person alone, somebody who helps them, or staff together with them. */
export type Utfyller = z.infer<typeof utfyller>;

/** Who wrote something and when (milliseconds since 1970). Missing in what was stored before this was kept. */
const merke = { tid: z.number().exactOptional(), av: utfyller.exactOptional() };

const svar = z.object({
  slag: z.enum(['svar', 'hoppet_over', 'vil_ikke_svare', 'vet_ikke', 'med_person']),
  ord: z.string(),
  valg: z.array(z.string()),
  vist: z.string(),
  verdi: verdi.exactOptional(),
  sent: z.boolean().exactOptional(),
  ...merke,
});
export type Svar = z.infer<typeof svar>;

const sporsmal = z.string();
/** On every event; `sprak`: the language in which the person was spoken to. */
const stempel = { ...merke, sprak: z.enum(SPRAK).exactOptional() };
const event = <Type extends string>(type: Type) => z.object({ type: z.literal(type), ...stempel });
const about = <Type extends string>(type: Type) => event(type).extend({ sporsmal });
const plain = event;

/** Everything that can happen in a form. The state is the fold of these, and needs no definition to be folded. */
const skjemaEvent = z.discriminatedUnion('type', [
  /** `sporsmal`: the ids of all questions of this version, so that a later one can tell what is new. */
  event('startet').extend({
    skjema: z.string(),
    versjon: z.number(),
    sporsmal: z.array(z.string()),
    /** The answers of last time are kept, to be shown. */
    oppfolging: z.boolean().exactOptional(),
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
  about('med_person'),
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
  event('vil_endre').extend({ side: z.number().nullable() }),
  /** Sections that may be useful to this person, best first; said by another capability. */
  event('foreslatt').extend({ deler: z.array(z.string()) }),
  /** The person is asked which section to take; `side` counts from 0. `utsatt`: the sections that were left half done. */
  event('velger_del').extend({ side: z.number(), utsatt: z.array(z.string()).exactOptional() }),
  /** A section was picked that asks about something private: is this a good moment? */
  event('varslet').extend({ del: z.string() }),
  event('del_valgt').extend({ del: z.string() }),
  /** Who writes from here on. */
  event('skriver').extend({ hvem: utfyller }),
  /** The simplest words from here on, or the usual ones again. */
  event('enkelt').extend({ pa: z.boolean() }),
  /** Taken over from another channel, where it was begun: the state there, as it was. */
  event('hentet').extend({ tilstand: z.record(z.string(), z.json()) }),
  plain('pauset'),
  plain('gjenopptatt'),
  plain('stoppet'),
  event('forlatt').extend({ grunn: z.string() }),
  plain('lest_opp'),
  event('fullfort').extend({
    skjema: z.string(),
    versjon: z.number(),
    svar: z.record(z.string(), svar),
    linjer: z.array(z.object({ id: z.string(), ord: z.string() })),
    status: z.literal('ikke_sendt'),
  }),
  event('migrert').extend({
    fra: z.number(),
    til: z.number(),
    /** Old id → new id. */
    omdopt: z.record(z.string(), z.string()),
    /** By question in its new name: old choice → new choice. */
    valg: z.record(z.string(), z.record(z.string(), z.string())).exactOptional(),
    /** Old question → the questions that it was split into. */
    delt: z.record(z.string(), z.array(z.string())).exactOptional(),
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

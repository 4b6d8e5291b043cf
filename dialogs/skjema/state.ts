import type { Verdi } from '../sprak/sporsmal/index.ts';
import { addDraft, draftsOf, setDrafts } from './drafts.ts';
import type { EventOf, SkjemaEvent, Svar, Utfyller } from './events.ts';
import { migrated } from './migrated.ts';

/** What the last answer may have meant, and the words it was said in. */
export type Venter = { readonly kandidater: readonly Verdi[]; readonly ord: readonly string[] };

/** Where in the form somebody is. It holds no texts and no definition, and is plain JSON. */
export type Tilstand = {
  readonly skjema: string | null;
  readonly versjon: number;
  /** The ids of all questions of that version. */
  readonly sporsmal: readonly string[];
  readonly fase: 'ingen' | 'intro' | 'deler' | 'varsel' | 'sporsmal' | 'opplesing' | 'fullfort';
  /** Why nothing is asked just now; null while something is. */
  readonly hviler: 'pauset' | 'stoppet' | 'forlatt' | null;
  /** The question that was asked last; null outside the questions. */
  readonly her: string | null;
  readonly svar: { readonly [sporsmal: string]: Svar };
  /** Taps in a question that is not ended with «Ferdig» yet, and the words that were written for them. */
  readonly valgte: {
    readonly [sporsmal: string]: { readonly valg: readonly string[]; readonly ord: readonly string[] };
  };
  /** What was written and is no answer, by question. */
  readonly utkast: { readonly [sporsmal: string]: readonly string[] };
  /** Answers to questions that a newer version no longer asks. */
  readonly utgatt: { readonly [sporsmal: string]: Svar };
  /** The words of a question in between, which may be used as the answer. */
  readonly avstikker: string | null;
  /** The page of «Hvilket svar vil du endre?»; null when that is not being asked. */
  readonly velger: number | null;
  /** Answers in a row that did not settle the question. */
  readonly bom: number;
  /** «Mener du …?» is being asked. Missing in states that were kept before there was such a question. */
  readonly venter?: Venter | null;
  /** The sections picked so far, in that order; the last is the one being answered. Missing in older states, as all below. */
  readonly deler?: readonly string[];
  /** Sections that the person left half done: their questions are not asked until they are picked again. */
  readonly utsatt?: readonly string[];
  /** Sections that may be useful, best first. */
  readonly foreslatt?: readonly string[];
  /** While it is asked which section to take: the page of the list. */
  readonly side?: number;
  /** The section that it is asked about whether this is a good moment. */
  readonly varsel?: string | null;
  /** Who writes now. Missing: the person alone. */
  readonly utfyller?: Utfyller;
  /** The simplest words are wanted. */
  readonly enkelt?: boolean;
  /** All answers have been read back once: what changes from here on is marked as late. */
  readonly lest?: boolean;
  /** When it was begun, and when it was done (milliseconds since 1970). */
  readonly startet?: number;
  readonly ferdig?: number;
  /** The answers of last time, in a form that is asked again and again. */
  readonly forrige?: { readonly tid: number; readonly svar: { readonly [sporsmal: string]: Svar } } | null;
};

export const initial: Tilstand = {
  skjema: null,
  versjon: 0,
  sporsmal: [],
  fase: 'ingen',
  hviler: null,
  her: null,
  svar: {},
  valgte: {},
  utkast: {},
  utgatt: {},
  avstikker: null,
  velger: null,
  bom: 0,
  venter: null,
};

type Evolve = { readonly [Type in SkjemaEvent['type']]: (state: Tilstand, event: EventOf<Type>) => Tilstand };

/** What belongs to a single question, and is over when something else is asked. */
const AFRESH = { hviler: null, her: null, avstikker: null, velger: null, bom: 0, venter: null } as const;

const goTo = (state: Tilstand, her: string): Tilstand => ({ ...state, ...AFRESH, fase: 'sporsmal', her });

/** Who answered and when; and `sent` when it takes the place of an answer that had been read back. */
const marks = (state: Tilstand, { sporsmal, tid, av }: Merket): Partial<Svar> => ({
  ...(tid !== undefined && { tid }),
  ...(av !== undefined && { av }),
  ...(state.lest && state.svar[sporsmal] && { sent: true }),
});

type Merket = Pick<EventOf<'besvart'>, 'sporsmal' | 'tid' | 'av'>;

const answered = (state: Tilstand, event: Merket, svar: Svar): Tilstand => {
  const { sporsmal } = event;
  const { [sporsmal]: _done, ...valgte } = state.valgte;
  return {
    ...state,
    svar: { ...state.svar, [sporsmal]: { ...svar, ...marks(state, event) } },
    valgte,
    bom: 0,
    avstikker: null,
    venter: null,
  };
};

const without = (slag: Svar['slag']) => (state: Tilstand, event: Merket) =>
  answered(state, event, { slag, ord: '', valg: [], vist: '' });

/** The drafts without the words that turned out to be an answer. */
const settled = (state: Tilstand, sporsmal: string, ord: readonly string[] = []): Tilstand => {
  const used = [...ord, ...(state.venter?.ord ?? [])];
  const left = draftsOf(state, sporsmal).filter((draft) => !used.includes(draft));
  return setDrafts(state, sporsmal, left);
};

/** A new answer to a question answered before takes the place of all that was said there, drafts too. */
const withoutOld = (state: Tilstand, { sporsmal, ord }: EventOf<'besvart'>): Tilstand =>
  state.svar[sporsmal] ? setDrafts(state, sporsmal, []) : settled(state, sporsmal, [ord]);

const rest =
  (hviler: 'pauset' | 'stoppet' | 'forlatt') =>
  (state: Tilstand): Tilstand => ({ ...state, hviler, velger: null, avstikker: null });

/** What holds for the person and not for one filling-in. */
const kept = ({ foreslatt, utfyller, enkelt }: Tilstand): Partial<Tilstand> => ({
  ...(foreslatt && { foreslatt }),
  ...(utfyller && { utfyller }),
  ...(enkelt && { enkelt }),
});

const lastTime = ({ fase, svar, ferdig, forrige }: Tilstand): NonNullable<Tilstand['forrige']> | null =>
  fase === 'fullfort' ? { svar, tid: ferdig ?? 0 } : (forrige ?? null);

const evolvers: Evolve = {
  startet: (state, { skjema, versjon, sporsmal, oppfolging, tid }) => ({
    ...initial,
    ...kept(state),
    skjema,
    versjon,
    sporsmal,
    fase: 'intro',
    ...(tid !== undefined && { startet: tid }),
    ...(oppfolging && { forrige: lastTime(state) }),
  }),
  begynt: (state) => ({ ...state, fase: 'sporsmal' }),
  spurt: (state, { sporsmal }) => goTo(state, sporsmal),
  valgt: (state, { sporsmal, valg, ord }) => ({
    ...settled(state, sporsmal),
    valgte: { ...state.valgte, [sporsmal]: { valg, ord } },
    bom: 0,
    avstikker: null,
    venter: null,
  }),
  besvart: (state, event) =>
    answered(withoutOld(state, event), event, {
      slag: 'svar',
      ord: event.ord,
      valg: event.valg,
      vist: event.vist,
      ...(event.verdi && { verdi: event.verdi }),
    }),
  hoppet_over: without('hoppet_over'),
  vet_ikke: without('vet_ikke'),
  med_person: without('med_person'),
  vil_ikke_svare: (state, event) => without('vil_ikke_svare')(setDrafts(state, event.sporsmal, []), event),
  beholdt: (state) => state,
  utkast: (state, { sporsmal, tekst }) => ({
    ...addDraft(state, sporsmal, tekst),
    bom: state.bom + 1,
    avstikker: null,
  }),
  flertydig: (state, { sporsmal, tekst, kandidater }) => ({
    ...addDraft(state, sporsmal, tekst),
    bom: state.bom + 1,
    avstikker: null,
    venter:
      kandidater.length === 0
        ? null
        : { kandidater, ord: [...(state.venter?.ord ?? []), ...(tekst === '' ? [] : [tekst])] },
  }),
  avstikker: (state, { tekst }) => ({ ...state, avstikker: tekst }),
  tilbake: (state, { sporsmal }) => goTo(state, sporsmal),
  endrer: (state, { sporsmal }) => goTo(state, sporsmal),
  vil_endre: (state, { side }) => ({ ...state, velger: side, hviler: null, avstikker: null }),
  pauset: rest('pauset'),
  stoppet: rest('stoppet'),
  forlatt: rest('forlatt'),
  gjenopptatt: (state) => ({ ...state, hviler: null }),
  foreslatt: (state, { deler }) => ({ ...state, foreslatt: deler }),
  velger_del: (state, { side, utsatt }) => ({
    ...state,
    ...AFRESH,
    fase: 'deler',
    side,
    varsel: null,
    ...(utsatt && { utsatt }),
  }),
  varslet: (state, { del }) => ({ ...state, ...AFRESH, fase: 'varsel', varsel: del }),
  del_valgt: (state, { del }) => ({
    ...state,
    deler: [...(state.deler ?? []).filter((id) => id !== del), del],
    utsatt: (state.utsatt ?? []).filter((id) => id !== del),
    varsel: null,
  }),
  skriver: (state, { hvem }) => ({ ...state, utfyller: hvem }),
  enkelt: (state, { pa }) => ({ ...state, enkelt: pa }),
  hentet: (_state, { tilstand }) => ({ ...initial, ...(tilstand as unknown as Partial<Tilstand>) }),
  lest_opp: (state) => ({ ...state, ...AFRESH, fase: 'opplesing', lest: true }),
  fullfort: (state, { tid }) => ({
    ...state,
    ...AFRESH,
    fase: 'fullfort',
    ...(tid !== undefined && { ferdig: tid }),
  }),
  migrert: migrated,
};

/** The state after one event. */
export const evolve = <Type extends SkjemaEvent['type']>(state: Tilstand, event: EventOf<Type>): Tilstand =>
  (evolvers[event.type] as Evolve[Type])(state, event);

/** The state after all `events`. */
export const fold = (state: Tilstand, events: readonly SkjemaEvent[]): Tilstand =>
  events.reduce(evolve, state);

const ASKING: readonly string[] = ['intro', 'deler', 'varsel', 'sporsmal', 'opplesing'];

/** Is something being asked, so that what is written is for the form first? */
export const isRunning = (state: Tilstand): boolean =>
  state.hviler === null && (state.velger !== null || ASKING.includes(state.fase));

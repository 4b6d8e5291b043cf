import type { Verdi } from '../sprak/sporsmal/index.ts';
import { addDraft, draftsOf, setDrafts } from './drafts.ts';
import type { EventOf, SkjemaEvent, Svar } from './events.ts';
import { migrated } from './migrated.ts';

/** What the last answer may have meant, and the words it was said in. */
export type Venter = { readonly kandidater: readonly Verdi[]; readonly ord: readonly string[] };

/** Where in the form somebody is. It holds no texts and no definition, and is plain JSON. */
export type Tilstand = {
  readonly skjema: string | null;
  readonly versjon: number;
  /** The ids of all questions of that version. */
  readonly sporsmal: readonly string[];
  readonly fase: 'ingen' | 'intro' | 'sporsmal' | 'opplesing' | 'fullfort';
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

const answered = (state: Tilstand, sporsmal: string, svar: Svar): Tilstand => {
  const { [sporsmal]: _done, ...valgte } = state.valgte;
  return {
    ...state,
    svar: { ...state.svar, [sporsmal]: svar },
    valgte,
    bom: 0,
    avstikker: null,
    venter: null,
  };
};

const without = (slag: Svar['slag']) => (state: Tilstand, event: { readonly sporsmal: string }) =>
  answered(state, event.sporsmal, { slag, ord: '', valg: [], vist: '' });

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

const evolvers: Evolve = {
  startet: (_state, { skjema, versjon, sporsmal }) => ({
    ...initial,
    skjema,
    versjon,
    sporsmal,
    fase: 'intro',
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
    answered(withoutOld(state, event), event.sporsmal, {
      slag: 'svar',
      ord: event.ord,
      valg: event.valg,
      vist: event.vist,
      ...(event.verdi && { verdi: event.verdi }),
    }),
  hoppet_over: without('hoppet_over'),
  vet_ikke: without('vet_ikke'),
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
  lest_opp: (state) => ({ ...state, ...AFRESH, fase: 'opplesing' }),
  fullfort: (state) => ({ ...state, ...AFRESH, fase: 'fullfort' }),
  migrert: migrated,
};

/** The state after one event. */
export const evolve = <Type extends SkjemaEvent['type']>(state: Tilstand, event: EventOf<Type>): Tilstand =>
  (evolvers[event.type] as Evolve[Type])(state, event);

/** The state after all `events`. */
export const fold = (state: Tilstand, events: readonly SkjemaEvent[]): Tilstand =>
  events.reduce(evolve, state);

/** Is something being asked, so that what is written is for the form first? */
export const isRunning = (state: Tilstand): boolean =>
  state.hviler === null && (state.velger !== null || ['intro', 'sporsmal', 'opplesing'].includes(state.fase));

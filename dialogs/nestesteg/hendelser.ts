import { z } from 'zod';
import type { DialogEvent } from '../dialog.ts';

/** The next steps that can be proposed. */
export const FORSLAG = ['selv', 'samtale', 'flere_sporsmal', 'mote', 'i_dag'] as const;
const forslagId = z.enum(FORSLAG);
export type ForslagId = z.infer<typeof forslagId>;

/**
 * What something rests on: the question, and the person's own words. `med_person`: the person would rather say it to a human
 * being; `ingen`: no wish was given; `alle`: it holds for everybody. These three have no words.
 */
const grunn = z.object({
  sporsmal: z.enum([
    'mal',
    'haster',
    'problem',
    'hjelp',
    'kontakt',
    'venter',
    'passer',
    'med_person',
    'ingen',
    'alle',
  ]),
  ord: z.string(),
});
export type Grunn = z.infer<typeof grunn>;

const forslag = z.object({
  hoved: forslagId,
  grunn,
  /** Another step that the person's own words speak for: shown beside the first, never in place of it. */
  annet: z.object({ forslag: forslagId, grunn }).nullable(),
  /** What may be useful to know, at most four, and why each is shown. */
  rettigheter: z.array(z.object({ id: z.string(), grunn })).max(4),
  /** Pages for who will manage alone. */
  lenker: z.array(z.string()),
  /** The person's words of what it is about; empty when there are none. */
  ord: z.string(),
  /** Which help today is meant. */
  klasse: z.enum(['nodhjelp', 'bolig', 'vold']),
});
/** All that is needed to show a proposal again: ids, and the person's own words. */
export type Forslaget = z.infer<typeof forslag>;

const tid = z.number().exactOptional();
const event = <Type extends string>(type: Type) => z.object({ type: z.literal(type), tid });

const hendelse = z.discriminatedUnion('type', [
  event('foreslatt').extend({ forslag }),
  event('vist'),
  event('enig'),
  /** `ord`: why, in the person's words; empty when none were given. */
  event('uenig').extend({ ord: z.string() }),
  /** Something else fits better: the person's own words. */
  event('egne_ord').extend({ ord: z.string() }),
  event('valgt').extend({ forslag: forslagId }),
  event('nyttig'),
  event('lest').extend({ rettighet: z.string() }),
  event('hvorfor'),
  event('ferdig'),
  /** Something else was begun. */
  event('hviler'),
]);
export type Hendelse = z.infer<typeof hendelse>;

/** Where in the talk about the proposal the person is. `klar`: there is one, and it has not been opened. */
export type Sted = 'ingen' | 'klar' | 'forslag' | 'uenig' | 'vei' | 'nyttig' | 'rett' | 'ferdig';

export type Tilstand = {
  readonly sted: Sted;
  readonly forslag: Forslaget | null;
  /** The step that the person took. */
  readonly valgt: ForslagId | null;
  /** The right that is open. */
  readonly rett: string | null;
  /** It is being told why something is shown. */
  readonly hvorfor: boolean;
  /** What the person wrote against the proposals, oldest first. */
  readonly innvendinger: readonly string[];
  /** The one just written; null when nothing was. */
  readonly sagt: string | null;
  readonly hviler: boolean;
};

export const initial: Tilstand = {
  sted: 'ingen',
  forslag: null,
  valgt: null,
  rett: null,
  hvorfor: false,
  innvendinger: [],
  sagt: null,
  hviler: false,
};

const til = (state: Tilstand, sted: Sted): Tilstand => ({ ...state, sted, hvorfor: false, hviler: false });

const medOrd = (state: Tilstand, ord: string): Tilstand =>
  ord === '' ? { ...state, sagt: null } : { ...state, innvendinger: [...state.innvendinger, ord], sagt: ord };

/** Where «hvorfor» is about the proposal itself. */
const OM_FORSLAGET: readonly Sted[] = ['forslag', 'uenig', 'vei'];

/** The state after one thing that happened. */
export const etter = (state: Tilstand, skjedd: Hendelse): Tilstand => {
  switch (skjedd.type) {
    case 'foreslatt':
      return { ...til(state, 'klar'), forslag: skjedd.forslag, valgt: null, rett: null };
    case 'vist':
      return til(state, 'forslag');
    case 'enig':
      return { ...til(state, 'vei'), valgt: state.forslag?.hoved ?? null };
    case 'valgt':
      return { ...til(state, 'vei'), valgt: skjedd.forslag };
    case 'uenig':
    case 'egne_ord':
      return medOrd(til(state, 'uenig'), skjedd.ord);
    case 'nyttig':
      return til(state, 'nyttig');
    case 'lest':
      return { ...til(state, 'rett'), rett: skjedd.rettighet };
    case 'hvorfor':
      return { ...(OM_FORSLAGET.includes(state.sted) ? til(state, 'forslag') : state), hvorfor: true };
    case 'ferdig':
      return til(state, 'ferdig');
    case 'hviler':
      return { ...state, hviler: true };
  }
};

/** Folds a stored event; one of a shape that is not known changes nothing. */
export const evolve = (state: Tilstand, stored: DialogEvent): Tilstand => {
  const { data } = hendelse.safeParse(stored);
  return data ? etter(state, data) : state;
};

const APNE: readonly Sted[] = ['forslag', 'uenig', 'vei', 'nyttig', 'rett'];

/** Is the proposal open, so that what is written is for it first? */
export const isRunning = ({ sted, hviler }: Tilstand): boolean => !hviler && APNE.includes(sted);

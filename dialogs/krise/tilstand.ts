import { z } from 'zod';
import type { Krise } from '../../knowledge/krise/index.ts';
import type { DialogEvent } from '../dialog.ts';
import type { JsonObject } from '../json.ts';

const klasse = z.enum(['livsfare', 'selvmord', 'vold', 'barn', 'nodhjelp', 'bolig', 'annen', 'trussel']);

/** What was asked last, so that "ja" and "nei" are answers to it and to nothing else. */
const spor = z.enum(['telefon', 'klage']).nullable();
export type Spor = z.infer<typeof spor>;

const hendelse = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('pauset'), klasse, spor }),
  z.looseObject({ type: z.literal('svart') }),
  z.looseObject({ type: z.literal('fortsatt') }),
]);

export interface Pauset extends JsonObject {
  readonly pauset: true;
  readonly klasse: Krise['klasse'];
  readonly spor: Spor;
}

interface Gar extends JsonObject {
  readonly pauset: false;
}

/** What was going on lies still from the crisis until «Fortsett». */
export type State = Gar | Pauset;

export const initial: State = { pauset: false };

export const isPaused = (state: State): state is Pauset => state.pauset;

export const pauset = (klasse: Krise['klasse'], spor: Spor): DialogEvent => ({
  dialog: 'krise',
  type: 'pauset',
  klasse,
  spor,
});

export const svart: DialogEvent = { dialog: 'krise', type: 'svart' };
export const fortsatt: DialogEvent = { dialog: 'krise', type: 'fortsatt' };

/** An event of a shape that is not known changes nothing: a crisis reply must never fail on an old log. */
export const evolve = (state: State, event: DialogEvent): State => {
  const { data } = hendelse.safeParse(event);
  if (data?.type === 'pauset') return { pauset: true, klasse: data.klasse, spor: data.spor };
  if (data?.type === 'svart' && isPaused(state)) return { ...state, spor: null };
  return data?.type === 'fortsatt' ? initial : state;
};

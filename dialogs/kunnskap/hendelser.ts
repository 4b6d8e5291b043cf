import type { DialogEvent } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import type { Utfall } from './utfall.ts';

export const GRUNNER = ['galt', 'utdatert', 'mangler', 'feil_tiltak', 'uklart'] as const;
export type Grunn = (typeof GRUNNER)[number];

/**
 * What is remembered. Never what was asked: of a question that found no answer only the words that stand in the articles'
 * own vocabulary (product rules 11).
 */
export type Hendelse =
  | {
      readonly type: 'svart';
      readonly utfall: Utfall;
      /** The units that were shown, and at most five that fitted best. */
      readonly vist: readonly string[];
      readonly treff: readonly string[];
      readonly score: number;
      readonly tid: number;
      readonly sprak: string;
      readonly rolle: string;
      /** Of a question without an answer: its known words. */
      readonly ord: readonly string[];
    }
  | { readonly type: 'vurdert'; readonly enhet: string; readonly nyttig: boolean; readonly tid: number }
  | { readonly type: 'begrunnet'; readonly enhet: string; readonly grunn: Grunn; readonly tid: number };

export interface Tilstand extends JsonObject {
  /** The unit that was shown last, which «og hvor lenge?», «kopier» and the thumbs are about. */
  readonly siste: string | null;
  /** A reason is asked for. */
  readonly grunn: boolean;
}

export const initial: Tilstand = { siste: null, grunn: false };

export const evolve = (state: Tilstand, event: DialogEvent): Tilstand => {
  const { type, vist, nyttig } = event as unknown as {
    type: string;
    vist?: readonly string[];
    nyttig?: boolean;
  };
  if (type === 'svart') return { siste: vist?.at(-1) ?? state.siste, grunn: false };
  if (type === 'vurdert') return { ...state, grunn: nyttig === false };
  return type === 'begrunnet' ? { ...state, grunn: false } : state;
};

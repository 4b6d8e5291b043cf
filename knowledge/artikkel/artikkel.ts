import type { Enhetshode, Hode } from './schema.ts';

export const SPRAK = ['nb', 'nn', 'en'] as const;
export type Sprak = (typeof SPRAK)[number];
/** A unit's text in a language, or in the terse form for staff (bokmål). */
export type Form = Sprak | 'veileder';
export type Samling = 'dagens' | 'historie';

export interface Tekst {
  readonly overskrift: string;
  readonly avsnitt: readonly string[];
}

/** A part of an article that can be an answer alone. */
export interface Enhet {
  /** `aft#varighet`. */
  readonly id: string;
  readonly artikkel: Artikkel;
  readonly hode: Enhetshode;
  readonly tekst: { readonly nb: Tekst } & Readonly<Partial<Record<Form, Tekst>>>;
}

export interface Artikkel extends Omit<Hode, 'enheter'> {
  readonly samling: Samling;
  readonly enheter: readonly Enhet[];
}

/** All that is known, by the ids of the articles, and the units in the order of their files. */
export interface Bibliotek {
  readonly artikler: ReadonlyMap<string, Artikkel>;
  readonly enheter: readonly Enhet[];
}

/** One of the answers to choose from. */
export interface Alternativ {
  readonly id: string;
  /** As it stands on the button, in the person's language. */
  readonly label: string;
  /** Other words for it, in any language. */
  readonly ord?: readonly string[];
  /** It can't be chosen together with others. */
  readonly alene?: boolean;
}

/** A day as a limit: `YYYY-MM-DD`, or the day on which it is asked. */
export type Dag = string | 'i_dag';

interface Dagsgrenser {
  readonly tidligst?: Dag;
  readonly senest?: Dag;
  /** Where a day without a year is looked for. Default `framover`. */
  readonly rettet?: 'framover' | 'bakover';
}

/** What is asked for, as data. All limits count in: `mest: 10` takes 10. */
export type Definisjon =
  | { readonly kind: 'ja_nei' }
  | { readonly kind: 'ett_valg'; readonly valg: readonly Alternativ[] }
  | { readonly kind: 'flere_valg'; readonly valg: readonly Alternativ[]; readonly maks?: number }
  /** A whole number, unless `desimaler`. */
  | { readonly kind: 'tall'; readonly minst?: number; readonly mest?: number; readonly desimaler?: boolean }
  /** `periode`: what the amount is per when the person does not say (`P1M`). */
  | { readonly kind: 'belop'; readonly minst?: number; readonly mest?: number; readonly periode?: string }
  | ({ readonly kind: 'dato' } & Dagsgrenser)
  /** `tidligst` and `senest` as `HH:MM`. */
  | { readonly kind: 'klokkeslett'; readonly tidligst?: string; readonly senest?: string }
  | ({ readonly kind: 'periode' } & Dagsgrenser)
  /** `maks`: how many characters there is room for. */
  | { readonly kind: 'fritekst'; readonly maks?: number };

export type DefinisjonOf<Kind extends Definisjon['kind']> = Extract<Definisjon, { kind: Kind }>;

/** The kinds that are read from words and have no answers to press. */
export type Malt = DefinisjonOf<'tall' | 'belop' | 'dato' | 'klokkeslett' | 'periode'>;

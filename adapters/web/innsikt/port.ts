import type { Skjematabell } from '../../../dialogs/innsikt/index.ts';

/** What the page needs of the program (`bot/compose.ts` joins the two). */
export interface Innsiktskilde {
  /** The figures as they may be shown, and when they were counted. */
  hent(): Promise<Innsiktstall>;
  /** How far the count that is under way has come. */
  readonly fremgang: { readonly lest: number; readonly av: number };
}

export interface Innsiktstall {
  /** Milliseconds since 1970. */
  readonly tid: number;
  readonly skjemaer: readonly Skjematabell[];
}

/** What a question is called and how it is asked, in bokmål. Null for one that is not in the program (any more). */
export type Sporsmalstekst = (
  skjema: string,
  versjon: number,
  sporsmal: string,
) => { readonly navn: string; readonly tekst: string } | null;

/** What can be used once, at whichever instance of the service. */
export interface Engang {
  /** True the first time that `id` is used. It may be forgotten after `until`, in milliseconds since 1970. */
  use(id: string, until: number): Promise<boolean>;
}

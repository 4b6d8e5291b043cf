import type { Sprak } from '../sprak/katalog.ts';

/** Something that has a name, and what there is to say about it: a question with its answer. */
export interface Post {
  readonly slag: 'post';
  readonly navn: string;
  /** What was asked, in the words that it is asked in. */
  readonly sporsmal: string | null;
  /** In whole paragraphs; line breaks in them are the person's own. */
  readonly svar: readonly string[];
  /** Small print under it. */
  readonly merknader: readonly string[];
}

export type Blokk =
  | { readonly slag: 'overskrift'; readonly tekst: string }
  | { readonly slag: 'avsnitt'; readonly tekst: string }
  | Post;

/** What stands in a document that a person takes along, in order. How it looks is the adapter's. */
export interface Innhold {
  readonly sprak: Sprak;
  readonly tittel: string;
  /** The status line of product rules 1. It stands at the top, and on every page of paper. */
  readonly status: string;
  /** When what it tells of is deleted, on every page of paper too. Null: nothing is. */
  readonly slettes: string | null;
  /** What must be known before anything else is read: that nobody reads along, that the office is invented. */
  readonly varsler: readonly string[];
  /** What can be done with it on a screen. It is not printed. */
  readonly hint: string | null;
  readonly blokker: readonly Blokk[];
}

/** Makes documents of their contents. Words that a person wrote are shown as text, whatever stands in them. */
export interface Dokument {
  /** A whole page that needs no script, for reading on a screen and printing. */
  html(innhold: Innhold): string;
  /** The same as a PDF file, which can be read aloud, searched and copied from. */
  pdf(innhold: Innhold): Promise<Uint8Array>;
}

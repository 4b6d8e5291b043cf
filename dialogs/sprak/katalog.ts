/** The languages that every text to a client stands in, at the same time. */
export const SPRAK = ['nb', 'nn', 'en'] as const;
export type Sprak = (typeof SPRAK)[number];

/** What each language calls itself. */
export const SPRAKNAVN: { readonly [S in Sprak]: string } = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export const isSprak = (value: unknown): value is Sprak => SPRAK.includes(value as Sprak);

/** The names in curly brackets of a text: `'Slettes {dato}'` has `dato`. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<Text extends string> = { readonly [Name in Placeholders<Text>]: string };

/** A catalogue: the same keys in the three languages. Bokmål decides which keys and placeholders there are. */
export type Katalog<Texts extends { readonly [key: string]: string } = { readonly [key: string]: string }> = {
  readonly nb: Texts;
  readonly nn: { readonly [Key in keyof Texts]: string };
  readonly en: { readonly [Key in keyof Texts]: string };
};

/**
 * Declares the texts of one capability, in nb, nn and en. A key that is missing in a language does not compile;
 * `test/sprak/kataloger.test.ts` compares the placeholders.
 */
export const katalog = <const Texts extends { readonly [key: string]: string }>(
  texts: Katalog<Texts>,
): Katalog<Texts> => texts;

/** Fills the placeholders of a text. Values are put in as they are and never read as placeholders themselves. */
export const fill = (text: string, values: { readonly [name: string]: string }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The text of `key` in `sprak`, with its placeholders filled; which ones it needs is checked by the compiler. */
export const text = <Texts extends { readonly [key: string]: string }, Key extends keyof Texts & string>(
  catalogue: Katalog<Texts>,
  sprak: Sprak,
  key: Key,
  ...values: Placeholders<Texts[Key]> extends never ? [] : [Values<Texts[Key]>]
): string => fill(catalogue[sprak][key], values[0] ?? {});

import { createRequire } from 'node:module';

/** A finding of Recognizers-Text, as far as it is used. */
export interface SuiteResult {
  readonly start: number;
  readonly end: number;
  readonly resolution: { readonly value: string } | null;
}

type Recognize = (query: string, culture: string) => readonly SuiteResult[];

interface Suite {
  readonly recognizeNumber: Recognize;
  readonly recognizeOrdinal: Recognize;
  readonly recognizePercentage: Recognize;
}

const require = createRequire(import.meta.url);
let suite: Suite | null = null;

/** `@microsoft/recognizers-text-suite`, loaded at the first English text: it takes a quarter of a second. */
const loadSuite = (): Suite => {
  suite ??= require('@microsoft/recognizers-text-suite') as Suite;
  return suite;
};

/**
 * No more of an English text is read. The suite's time grows with the cube of some texts ("five hundred five hundred …":
 * 2.8 s for 2,000 characters, 10 ms for 400).
 */
const LONGEST_TEXT = 400;

/** What the suite's model finds in an English text. Places are in the text as it was given. */
export const runSuite = (model: keyof Suite, text: string): readonly SuiteResult[] =>
  loadSuite()[model](text.slice(0, LONGEST_TEXT), 'en-us');

/** How a question ends. The names are those of the tools (`npm run -s ask`, `npm run eval`). */
export const UTFALL = [
  'answer',
  'clarify',
  'own-case',
  'not-covered',
  'historical-only',
  'intent-to-apply',
  'refuse',
  'crisis',
  'small-talk',
  'language',
] as const;
export type Utfall = (typeof UTFALL)[number];
export const isUtfall = (value: unknown): value is Utfall => UTFALL.includes(value as Utfall);

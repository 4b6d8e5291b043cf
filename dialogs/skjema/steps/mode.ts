import type { Utfyller } from '../events.ts';
import type { Steg, Tur } from '../turn.ts';

/** Who writes from here on. What was asked stays as it was. */
export const writes = (_tur: Tur, hvem: Utfyller): Steg => ({
  events: [{ type: 'skriver', hvem }],
  deler: [{ key: `skriver.${hvem}` }],
  route: `skriver/${hvem}`,
});

/** The simplest words, or the usual ones again: the same question comes in them. */
export const plainWords = (_tur: Tur, pa: boolean): Steg => ({
  events: [{ type: 'enkelt', pa }],
  deler: [{ key: pa ? 'enkelt.pa' : 'enkelt.av' }],
  route: 'enkelt',
});

import type { Tekstnokkel } from './tekster.ts';

/** Numbers that stand on the page itself, so that they are there also without script, server or chat. */
export const HJELPENUMRE: readonly { readonly nummer: string; readonly tekst: Tekstnokkel }[] = [
  { nummer: '113', tekst: 'hjelpLiv' },
  { nummer: '112', tekst: 'hjelpPoliti' },
  { nummer: '116 123', tekst: 'hjelpSnakke' },
  { nummer: '116 117', tekst: 'hjelpLegevakt' },
  { nummer: '116 006', tekst: 'hjelpVold' },
  { nummer: '116 111', tekst: 'hjelpBarn' },
  { nummer: '55 55 33 33', tekst: 'hjelpNav' },
];

import { nevnt, ordI, type Svarene, type Tegn } from './tegn.ts';

const MEST = 3;

/** The sections of the longer form that a person's words may name, the ones that can wait least first. */
const DELER = [
  'okonomi',
  'bolig',
  'helse',
  'familie',
  'arbeid',
  'utdanning',
  'sprak',
  'rus',
  'redd',
  'nettverk',
  'hverdag',
  'hindrer',
  'provd',
  'kontakt',
] as const satisfies readonly Tegn[];

const HAR_SVART = ['mal', 'problem', 'hjelp', 'venter', 'kontakt'] as const;

/**
 * At most three sections that may be useful. Each was named in the person's own words; `mal` is added where there is room
 * and something was said, since help starts with what the person wants. Nothing said: none.
 */
export const foreslaDeler = (svar: Svarene): readonly string[] => {
  const navngitt = DELER.filter((del) => nevnt(svar, del) !== null);
  const noeSagt = HAR_SVART.some((sporsmal) => ordI(svar, sporsmal) !== '');
  return [...navngitt, ...(noeSagt ? ['mal'] : [])].slice(0, MEST);
};

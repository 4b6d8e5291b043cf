import type { Oppslag, Retning } from './oppslag.ts';

const retning = (which: Retning, nb: string, nn = '', tale = ''): Oppslag => ({
  ord: { slag: 'retning', retning: which },
  nb,
  nn,
  tale,
});

/** Which of several: «neste» may be understood in two ways, «førstkommende» in one. */
export const RETNINGER: readonly Oppslag[] = [
  retning('neste', 'neste', '', 'næste, nestes, neste ei'),
  retning(
    'kommende',
    'førstkommende, kommende, nærmeste, nå på, nå til, nå førstkommende, nå kommende',
    'fyrstkomande, førstkomande, komande, næraste, no på, no til, no førstkomande, no komande',
    'nå kommanes, først kommende, kommanes',
  ),
  retning('denne', 'denne, inneværende, nå i', 'inneverande, no i', 'denna, dennan, detta, dette'),
  retning(
    'forrige',
    'forrige',
    'førre, forrige',
    'forige, førige, fårrige, fårre, forje, forgje, siste forrige',
  ),
  retning('sist', 'sist, siste, sistleden, nå sist', 'no sist, seinaste', 'sisste'),
];

/** Whole years counted from this one, with what is said instead of a number. */
export const AAR: readonly Oppslag[] = [
  { ord: { slag: 'aar', fra: -1 }, nb: 'i fjor, ifjor, fjoråret', tale: 'i fjord, i fjår, fjor' },
  { ord: { slag: 'aar', fra: -2 }, nb: 'i forfjor, iforfjor, forfjor', tale: 'i førrfjor, i førfjor' },
  { ord: { slag: 'aar', fra: 0 }, nb: 'i år, iår' },
];

export const UTSNITT: readonly Oppslag[] = [
  {
    ord: { slag: 'utsnitt', del: 'start' },
    nb: 'begynnelsen av, starten av, starten på, begynnelsen på, først i, tidlig i, første del av, i starten av',
    nn: 'byrjinga av, byrjinga på, fyrst i, tidleg i, fyrste del av',
    tale: 'bynnelsen av',
  },
  {
    ord: { slag: 'utsnitt', del: 'midt' },
    nb: 'midten av, midt i, midtveis i, midten på',
    nn: 'midt i',
    tale: 'medio',
  },
  {
    ord: { slag: 'utsnitt', del: 'slutt' },
    nb: 'slutten av, slutten på, sist i, sent i, seint i, siste del av, utgangen av, enden av',
    nn: 'slutten av, seint i, utgangen av',
    tale: 'ultimo',
  },
];

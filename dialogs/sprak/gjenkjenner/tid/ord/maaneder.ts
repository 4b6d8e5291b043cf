import type { Oppslag } from './oppslag.ts';

const maaned = (nr: number, nb: string, tale = ''): Oppslag => ({ ord: { slag: 'maaned', nr }, nb, tale });

export const MAANEDER: readonly Oppslag[] = [
  maaned(1, 'januar', 'jan, janua, januari, january'),
  maaned(2, 'februar', 'feb, febr, febuar, feber, februari, februrar'),
  maaned(3, 'mars', 'mar, mas, mards, marts, mrs, march'),
  maaned(4, 'april', 'apr, aprill, aprel'),
  maaned(5, 'mai', 'maj'),
  maaned(6, 'juni', 'jun'),
  maaned(7, 'juli', 'jul'),
  maaned(8, 'august', 'aug, agust'),
  maaned(9, 'september', 'sep, sept, setember'),
  maaned(10, 'oktober', 'okt, october, octobr'),
  maaned(11, 'november', 'nov'),
  maaned(12, 'desember', 'des, december, desemeber, dec'),
];

/** Short names that are also words, names or slips of them: they count after a day only («4. mar», «24. jul»). */
export const KORTE_MAANEDER: ReadonlySet<string> = new Set([
  'jan',
  'feb',
  'febr',
  'feber',
  'mar',
  'mas',
  'apr',
  'maj',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'okt',
  'nov',
  'des',
  'dec',
]);

/** Real words and names one typing error away from a month. */
export const IKKE_MAANED = 'augusta augustin augusts januars aprils aprila';

const aarstid = (maanedNr: number, bestemt: boolean, nb: string, nn = '', tale = ''): Oppslag => ({
  ord: { slag: 'aarstid', maaned: maanedNr, bestemt },
  nb,
  nn,
  tale,
});

/** Spring is March to May, summer June to August, autumn September to November, winter December to February. */
export const AARSTIDER: readonly Oppslag[] = [
  aarstid(3, false, 'vår'),
  aarstid(3, true, 'våren', '', 'vårn'),
  aarstid(6, false, 'sommer', 'sommar', 'sommår, summar'),
  aarstid(6, true, 'sommeren', 'sommaren', 'sommern, sommarn'),
  aarstid(9, false, 'høst', 'haust'),
  aarstid(9, true, 'høsten', 'hausten'),
  aarstid(12, false, 'vinter', '', 'vinnter'),
  aarstid(12, true, 'vinteren', '', 'vintern'),
];

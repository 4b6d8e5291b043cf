import { erTegn, etterEttAv, inntil, ord, type Tekst } from '../grunn/tekst.ts';
import type { Bindeord } from '../ord/oppslag.ts';

/** Is a date, or something with a date in it, what was asked for? */
export const venterDato = ({ expect }: Tekst): boolean =>
  expect === 'date' || expect === 'datetime' || expect === 'period';

export const venterTid = ({ expect }: Tekst): boolean =>
  expect === 'time' || expect === 'datetime' || expect === 'period';

const FOR_DATO: readonly Bindeord[] = [
  'den',
  'fra',
  'til',
  'for_tid',
  'etter',
  'innen',
  'siden',
  'mellom',
  'framTil',
  'tilOgMed',
];

const FOR_TALL = new Set(['på', 'pa', 'dato', 'datoen', 'frist', 'fristen', 'født']);

/** What stands before a date tells that digits are one: «den 4.3», «torsdag 4.3», «innen 1.12». */
export const erMarkert = (tekst: Tekst, at: number): boolean => {
  const mark = erTegn(tekst, at - 1, ',:') || (erTegn(tekst, at - 1, '.') && inntil(tekst, at - 1));
  const before = mark ? at - 2 : at - 1;
  const token = tekst.tokens[before];
  if (!token) return false;
  if (FOR_TALL.has(token.fold) || ord(tekst, before, 'ukedag')) return true;
  return etterEttAv(tekst, before, FOR_DATO) !== undefined;
};

/** What is counted, weighed or paid: «4/5 liter», «10.30 kr», «mellom 9 og 11 personer». */
const MAAL = new Set(
  (
    'kr kroner krone nok euro eur usd dollar øre % prosent promille kg kilo g gram mg km m cm mm mil meter l liter dl cl ml grader ° c ' +
    'mill millioner tusen mrd stk personer stilling stillinger kvm m2 gb mb tommer poeng a del deler av'
  ).split(' '),
);

export const erMaal = (tekst: Tekst, next: number): boolean => MAAL.has(tekst.tokens[next]?.fold ?? '');

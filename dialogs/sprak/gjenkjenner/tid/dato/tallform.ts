import { dagnr, isoDag } from '../grunn/kalender.ts';
import { avvist } from '../grunn/lesning.ts';
import { erTegn, etterOrd, inntil, ord, siffer, type Tekst } from '../grunn/tekst.ts';
import { tellerNoe } from '../grunn/teller.ts';
import { type Aar, fulltAar, relativtAar } from './aar.ts';
import { type DatoFunn, iAaret, losGjentatt } from './gjentatt.ts';
import { erMaal, erMarkert, venterDato } from './sammenheng.ts';

interface Gruppe {
  readonly tall: readonly string[];
  readonly skille: string;
  readonly next: number;
}

const SKILLER = './-';

/** Digits parted by one and the same sign: «4.3.2027», «4/3», «2027-03-04», «4. 3. 2027». */
const gruppe = (tekst: Tekst, at: number): Gruppe | undefined => {
  const first = siffer(tekst, at, 4);
  const skille = tekst.tokens[at + 1]?.fold ?? '';
  if (!first || !SKILLER.includes(skille)) return undefined;
  const tall = [first];
  let next = at + 1;
  for (; tall.length < 3 && erTegn(tekst, next, skille) && inntil(tekst, next); next += 2) {
    const digits = siffer(tekst, next + 1, 4);
    if (!digits || !(inntil(tekst, next + 1) || skille === '.')) break;
    tall.push(digits);
  }
  return tall.length > 1 ? { tall, skille, next } : undefined;
};

/** «1.2.3.4», «192.168.1.1», «§ 3-4-5-6»: more digits than a date has, before or after. */
const erLengre = (tekst: Tekst, at: number, next: number): boolean => {
  const before =
    inntil(tekst, at) &&
    erTegn(tekst, at - 1, '.,/:') &&
    inntil(tekst, at - 1) &&
    tekst.tokens[at - 2]?.kind === 'digits';
  const after =
    erTegn(tekst, next, '.,/') &&
    inntil(tekst, next) &&
    tekst.tokens[next + 1]?.kind === 'digits' &&
    inntil(tekst, next + 1);
  return before || after;
};

const fast = (year: number, month: number, day: number, next: number): DatoFunn => {
  const found = dagnr({ year, month, day });
  return found === undefined
    ? avvist(next)
    : { next, lesninger: [{ type: 'date', timex: isoDag(found), day: found }] };
};

/** «2027-03-04», also with other signs. */
const aarForst = ({ tall: [year = '', month = '', day = ''], next }: Gruppe): DatoFunn | undefined =>
  year.length === 4 && month.length <= 2 && day.length <= 2 && day !== ''
    ? fast(Number(year), Number(month), Number(day), next)
    : undefined;

const etterPunktum = (tekst: Tekst, next: number): number =>
  erTegn(tekst, next, '.') && inntil(tekst, next) ? next + 1 : next;

/** «04.03.27», «4/3/2027», «4-3-2027»: the day is first, always. */
const dagForst = (
  tekst: Tekst,
  { tall: [day = '', month = '', year = ''], next }: Gruppe,
): DatoFunn | undefined => {
  if (day.length > 2 || month.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined;
  return fast(fulltAar(tekst, year), Number(month), Number(day), next);
};

/** Fractions and sayings that look like a day and a month. */
const BROKER = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '1/1', '24/7', '50/50', '100/100', '9/11']);

/** «4/5 på prøven», «24/7» in a sentence, «1/2 brød»: no date even where one is asked for. */
const VURDERT = new Set(
  'prøven prøva prøvene eksamen testen tentamen oppgaven oppgåva oppgavene quizen karakterskalaen kurset'.split(
    ' ',
  ),
);
const DOGNET_RUNDT = '24/7';

const erBrok = (tekst: Tekst, at: number, next: number): boolean => {
  const said = [at, at + 1, at + 2].map((place) => tekst.tokens[place]?.fold ?? '').join('');
  if (said === DOGNET_RUNDT) return tekst.tokens[at - 1]?.kind === 'word' && !erMarkert(tekst, at);
  const graded = etterOrd(tekst, next, 'paa', 'i');
  if (graded !== undefined && VURDERT.has(tekst.tokens[graded]?.fold ?? '')) return true;
  return BROKER.has(said) && tellerNoe(tekst, next) && !ord(tekst, next, 'enhet') && !erMarkert(tekst, at);
};

const erDagMaanedSiffer = (tekst: Tekst, at: number): boolean =>
  siffer(tekst, at, 2) !== undefined && erTegn(tekst, at + 1, './') && siffer(tekst, at + 2, 2) !== undefined;

/** «1.12–5.12»: each tells that the other is a date. */
const erSpenn = (tekst: Tekst, at: number, next: number): boolean =>
  (erTegn(tekst, next, '-') && erDagMaanedSiffer(tekst, next + 1)) ||
  (erTegn(tekst, at - 1, '-') && erDagMaanedSiffer(tekst, at - 4));

/** Without a year it may be a number («4.3»), a fraction or a time, so something must tell that it is a date. */
const erDagOgMaaned = (tekst: Tekst, at: number, { tall, skille, next }: Gruppe): boolean => {
  if (tall.some((digits) => digits.length > 2) || erMaal(tekst, next)) return false;
  if (skille === '/' && erBrok(tekst, at, next)) return false;
  if (venterDato(tekst) || erMarkert(tekst, at) || erSpenn(tekst, at, next)) return true;
  if (tekst.tokens.length <= next + 1 && at === 0 && skille === '.') return true;
  if (skille === '/') return !BROKER.has(tall.join('/'));
  return skille === '.' && etterPunktum(tekst, next) > next && tekst.tokens[next + 1]?.before !== '';
};

/** «3/12-26»: the year after a dash, unless another date begins there. */
const aarEtterStrek = (tekst: Tekst, { skille, next }: Gruppe): Aar | undefined => {
  const close = skille === '/' && erTegn(tekst, next, '-') && inntil(tekst, next) && inntil(tekst, next + 1);
  const digits = close ? siffer(tekst, next + 1, 4) : undefined;
  const goesOn = erTegn(tekst, next + 2, './-') && inntil(tekst, next + 2);
  if (!digits || goesOn || (digits.length !== 2 && digits.length !== 4)) return undefined;
  return { year: fulltAar(tekst, digits), next: next + 2 };
};

const utenAar = (tekst: Tekst, at: number, found: Gruppe): DatoFunn | undefined => {
  const { tall, skille } = found;
  if (tall.length !== 2 || skille === '-' || !erDagOgMaaned(tekst, at, found)) return undefined;
  const [day = 0, month = 0] = tall.map(Number);
  if (skille === '.' && (month > 12 || month === 0)) return undefined;
  const next = skille === '.' ? etterPunktum(tekst, found.next) : found.next;
  const told = relativtAar(tekst, next) ?? aarEtterStrek(tekst, found);
  if (told) return fast(told.year, month, day, told.next);
  const gjentatt = iAaret(month, day);
  return { next, lesninger: losGjentatt(tekst, gjentatt), gjentatt };
};

/** «040327», «04032027», «20270304»: only where a date is asked for. */
const utenSkille = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const digits = venterDato(tekst) ? siffer(tekst, at, 8) : undefined;
  if (!digits || (digits.length !== 6 && digits.length !== 8) || tekst.tokens[at + 1]?.kind === 'digits')
    return undefined;
  const year = Number(digits.slice(0, 4));
  const yearFirst = digits.length === 8 && year >= 1900 && year < 2200 && Number(digits.slice(2, 4)) > 12;
  if (yearFirst) return fast(year, Number(digits.slice(4, 6)), Number(digits.slice(6)), at + 1);
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return fast(fulltAar(tekst, digits.slice(4)), month, day, at + 1);
};

/** A date in digits. */
export const lesTallform = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const found = gruppe(tekst, at);
  if (!found) return utenSkille(tekst, at);
  if (erLengre(tekst, at, found.next)) return undefined;
  return aarForst(found) ?? dagForst(tekst, found) ?? utenAar(tekst, at, found);
};

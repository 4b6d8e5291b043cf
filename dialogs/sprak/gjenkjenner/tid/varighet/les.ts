import { isCapital } from '../../felles/tokens.ts';
import { isArticle } from '../../tall/tallord.ts';
import {
  erTegn,
  etterOrd,
  husket,
  inntil,
  medEllerUten,
  ord,
  siffer,
  type Tall,
  type Tekst,
  tall,
} from '../grunn/tekst.ts';
import type { Enhet } from '../ord/oppslag.ts';
import { leggSammen, type Mengde, mengde, minsteEnhet } from './mengde.ts';

/** How long, and the first token after. Two lengths when both ends of «2–3 uker» are told. */
export interface Varighet {
  readonly mengder: readonly Mengde[];
  readonly next: number;
}

interface Enhetsord {
  readonly enhet: Enhet;
  readonly antall: number;
  readonly next: number;
}

const MOST = 100_000;
const TIMER_ETTER_SIFFER = new Set(['t', 'h']);
const FORKORTET = new Set(['mnd', 'mdr', 'md', 'min', 'sek']);

/** «6 mnd. siden»: the point is the word's when the sentence goes on. */
const etterForkortelse = (tekst: Tekst, at: number, next: number): number => {
  const after = tekst.tokens[next + 1];
  const dotted =
    FORKORTET.has(tekst.tokens[at]?.fold ?? '') && erTegn(tekst, next, '.') && inntil(tekst, next);
  return dotted && after?.before === ' ' && after.kind !== 'mark' && !isCapital(after) ? next + 1 : next;
};

/** «2t», and «2 t» where a length is asked for or minutes follow. */
const timer = (tekst: Tekst, at: number): Enhetsord | undefined => {
  const letter = tekst.tokens[at];
  if (!letter || !TIMER_ETTER_SIFFER.has(letter.fold)) return undefined;
  const asked = tekst.expect === 'duration';
  if (tekst.tokens[at - 1]?.kind !== 'digits' && !asked) return undefined;
  const sure = letter.before === '' || asked || tekst.tokens[at + 1]?.kind === 'digits';
  return sure ? { enhet: 'TH', antall: 1, next: at + 1 } : undefined;
};

/** «Uker», «mnd.», «2t», «en ukes tid». Definite forms («3 uka») only where a length is asked for. */
const enhetsord = (tekst: Tekst, at: number): Enhetsord | undefined => {
  const found = ord(tekst, at, 'enhet');
  const isMeasure = found && (found.ord.form !== 'bestemt' || tekst.expect === 'duration');
  if (!isMeasure) return timer(tekst, at);
  const { enhet, antall, form } = found.ord;
  if (form === 'eieform' && tekst.tokens[found.next]?.fold === 'tid')
    return { enhet, antall, next: found.next + 1 };
  return { enhet, antall, next: etterForkortelse(tekst, at, found.next) };
};

const erHalv = (tekst: Tekst, at: number): boolean =>
  tekst.tokens[at]?.fold === '1' && erTegn(tekst, at + 1, '/') && tekst.tokens[at + 2]?.fold === '2';

/** «1,5», «0.5», also «1½» and «1 1/2». */
const desimaltall = (tekst: Tekst, at: number): Tall | undefined => {
  const whole = siffer(tekst, at, 5);
  if (!whole) return undefined;
  if (erTegn(tekst, at + 1, '½')) return { value: Number(whole) + 0.5, next: at + 2 };
  if (erHalv(tekst, at + 1)) return { value: Number(whole) + 0.5, next: at + 4 };
  const close = erTegn(tekst, at + 1, ',.') && inntil(tekst, at + 1) && inntil(tekst, at + 2);
  const parts = close ? siffer(tekst, at + 2, 2) : undefined;
  return parts ? { value: Number(`${whole}.${parts}`), next: at + 3 } : undefined;
};

/** «En halv», «halvannen», «to og en halv», «et par». */
const halve = (tekst: Tekst, at: number): Tall | undefined => {
  const more = etterOrd(tekst, at, 'halvannen');
  if (more !== undefined) return { value: 1.5, next: more };
  const pair = etterOrd(tekst, at, 'par');
  if (pair !== undefined) return { value: 2, next: pair };
  const number = tall(tekst, at);
  const half = etterOrd(tekst, number?.value === 1 ? number.next : at, 'halv');
  return half === undefined ? undefined : { value: 0.5, next: half };
};

const ogEnHalv = (tekst: Tekst, number: Tall): Tall => {
  const og = etterOrd(tekst, number.next, 'og');
  const half = og === undefined ? undefined : halve(tekst, og);
  return half?.value === 0.5 ? { value: number.value + 0.5, next: half.next } : number;
};

const CIRKA = new Set(['ca', 'cirka', 'circa', 'omtrent', 'omlag', 'rundt', 'snaut', 'drøyt', 'bare', 'kun']);

/** «Ca. to uker», «en 14 dagers tid»: words before the number that only say that it is rough. */
const etterCirka = (tekst: Tekst, at: number): number => {
  if (CIRKA.has(tekst.tokens[at]?.fold ?? '')) return erTegn(tekst, at + 1, '.') ? at + 2 : at + 1;
  return tekst.tokens[at + 1]?.kind === 'digits' && isArticle(tekst.tokens, at) ? at + 1 : at;
};

const antall = (tekst: Tekst, at: number): Tall | undefined => {
  const half = erTegn(tekst, at, '½') ? { value: 0.5, next: at + 1 } : halve(tekst, at);
  const number = half ?? desimaltall(tekst, at) ?? tall(tekst, at);
  if (!number || number.value > MOST || number.value < 0) return undefined;
  return Number.isInteger(number.value) ? ogEnHalv(tekst, number) : number;
};

interface Ledd {
  readonly mengde: Mengde;
  readonly next: number;
}

/** A unit that begins the words by itself: «halvtime», «halvår» (with or without «en»). */
const ledd = (tekst: Tekst, at: number): Ledd | undefined => {
  const number = antall(tekst, at);
  const unit = number && enhetsord(tekst, number.next);
  if (!number || !unit || number.value === 0) return undefined;
  return { mengde: mengde(unit.enhet, number.value * unit.antall), next: unit.next };
};

const ORDER: readonly Enhet[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

const mindre = (one: Mengde, other: Mengde): boolean => {
  const [small, large] = [minsteEnhet(one), minsteEnhet(other)];
  return small !== undefined && large !== undefined && ORDER.indexOf(small) > ORDER.indexOf(large);
};

/** «Ett år og tre måneder», «to timer, 30 minutter»: each part is of a smaller unit than the one before. */
const flereLedd = (tekst: Tekst, first: Ledd): Ledd => {
  const joined = erTegn(tekst, first.next, ',+&') ? first.next + 1 : medEllerUten(tekst, first.next, 'og');
  const more = ledd(tekst, joined);
  if (!more || !mindre(more.mengde, first.mengde)) return first;
  return flereLedd(tekst, { mengde: leggSammen(first.mengde, more.mengde), next: more.next });
};

/** «2–3 uker», «to til tre måneder», «en-to dager»: both ends. */
const spenn = (tekst: Tekst, at: number): Varighet | undefined => {
  const low = tall(tekst, at);
  const joined = low && (erTegn(tekst, low.next, '-') ? low.next + 1 : etterOrd(tekst, low.next, 'til'));
  const high = joined === undefined ? undefined : tall(tekst, joined);
  const unit = high && enhetsord(tekst, high.next);
  if (!low || !high || !unit || low.value >= high.value || high.value > MOST || low.value === 0)
    return undefined;
  const mengder = [low, high].map(({ value }) => mengde(unit.enhet, value * unit.antall));
  return { mengder, next: unit.next };
};

/** Ages and repeated times are not lengths: «åtte år gammel», «2 timers». */
const erAlder = (tekst: Tekst, next: number): boolean => etterOrd(tekst, next, 'gammel') !== undefined;

/** A length of time: «to uker», «halvannet år», «ett år og tre måneder», «2–3 dager». */
export const lesVarighet = husket((tekst, at): Varighet | undefined => {
  const token = tekst.tokens[at];
  if (!token || (token.kind === 'mark' && token.fold !== '½')) return undefined;
  const from = etterCirka(tekst, at);
  const span = spenn(tekst, from);
  if (span) return span;
  const first = ledd(tekst, from);
  const found = first && flereLedd(tekst, first);
  return found && !erAlder(tekst, found.next) ? { mengder: [found.mengde], next: found.next } : undefined;
});

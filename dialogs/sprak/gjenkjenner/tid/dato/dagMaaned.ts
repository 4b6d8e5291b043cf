import { isCapital } from '../../felles/tokens.ts';
import { type Datodeler, dagnr, isoDag } from '../grunn/kalender.ts';
import { avvist } from '../grunn/lesning.ts';
import {
  erTegn,
  etterOrd,
  inntil,
  medEllerUten,
  ord,
  ordenstall,
  siffer,
  type Tall,
  type Tekst,
} from '../grunn/tekst.ts';
import { aarEtter } from './aar.ts';
import { type DatoFunn, iAaret, losGjentatt } from './gjentatt.ts';
import { medRetning } from './maaned.ts';
import { venterDato } from './sammenheng.ts';

const inDigits = (tekst: Tekst, at: number): Tall | undefined => {
  const digits = siffer(tekst, at, 2);
  const dotted = erTegn(tekst, at + 1, '.') && inntil(tekst, at + 1);
  return digits
    ? { value: Number(digits), next: dotted && Number(digits) === 0 ? at + 2 : at + 1 }
    : undefined;
};

/** The day of a month: «4.», «4», «fjerde». */
export const dagtall = (tekst: Tekst, at: number): Tall | undefined =>
  ordenstall(tekst, at) ?? inDigits(tekst, at);

/** The point of «4. mar.» is the word's, unless it ends the text. */
const etterForkortelse = (tekst: Tekst, at: number, next: number): number => {
  const short = (tekst.tokens[at]?.fold.length ?? 0) <= 4 && erTegn(tekst, next, '.') && inntil(tekst, next);
  const after = tekst.tokens[next + 1];
  return short && after && after.before !== '\n' && !isCapital(after) ? next + 1 : next;
};

/** «Fjerde i tredje» is 4 March, and also "fourth in third": it must end there, or be what was asked for. */
const maanedsnummer = (tekst: Tekst, at: number): Tall | undefined => {
  const within = etterOrd(tekst, at, 'i');
  const number = within === undefined ? undefined : ordenstall(tekst, within);
  if (!number || number.value > 12) return undefined;
  const after = tekst.tokens[number.next];
  return venterDato(tekst) || !after || after.kind !== 'word' ? number : undefined;
};

/** The month after a day: «mars», «mar.», or its number. */
const maanedEtter = (tekst: Tekst, at: number): Tall | undefined => {
  const named = ord(tekst, at, 'maaned');
  return named && { value: named.ord.nr, next: etterForkortelse(tekst, at, named.next) };
};

const fast = (parts: Datodeler, next: number): DatoFunn => {
  const found = dagnr(parts);
  return found === undefined
    ? avvist(next)
    : { next, lesninger: [{ type: 'date', timex: isoDag(found), day: found }] };
};

/** «4. mars», «fjerde mars 2027», «den 5. i neste måned», «den 4. mars i fjor», «fjerde i tredje». */
export const lesDagMaaned = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const from = medEllerUten(tekst, at, 'den');
  const day = dagtall(tekst, from);
  if (!day) return undefined;
  const near = medRetning(tekst, medEllerUten(tekst, day.next, 'i'));
  if (near) return fast({ ...near, day: day.value }, near.next);
  const month = maanedEtter(tekst, day.next) ?? (ordenstall(tekst, from) && maanedsnummer(tekst, day.next));
  if (!month) return undefined;
  const told = aarEtter(tekst, month.next);
  const gjentatt = iAaret(month.value, day.value);
  if (!told) return { next: month.next, lesninger: losGjentatt(tekst, gjentatt), gjentatt };
  return fast({ year: told.year, month: month.value, day: day.value }, told.next);
};

import { erTegn, etterOrd, inntil, ord, ordenstall, type Tekst } from '../grunn/tekst.ts';
import { tellerNoe } from '../grunn/teller.ts';
import { dagtall } from './dagMaaned.ts';
import { type DatoFunn, iMaaneden, losGjentatt } from './gjentatt.ts';
import { venterDato } from './sammenheng.ts';

/** «Den 4.», and where a date is asked for «4.», «den fjerde», «den 4»: the next day with that number. */
export const lesDagen = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const den = etterOrd(tekst, at, 'den');
  const from = den ?? at;
  const day = dagtall(tekst, from);
  if (!day || day.value > 31 || day.value === 0) return undefined;
  const dotted = tekst.tokens[from]?.kind === 'digits' && ordenstall(tekst, from) !== undefined;
  const enough = venterDato(tekst) ? den !== undefined || dotted : den !== undefined && dotted;
  const counts = tellerNoe(tekst, day.next) && !ord(tekst, day.next, 'enhet');
  if (!enough || counts || fortsetter(tekst, day.next)) return undefined;
  const gjentatt = iMaaneden(day.value);
  return { next: day.next, lesninger: losGjentatt(tekst, gjentatt), gjentatt };
};

const fortsetter = (tekst: Tekst, next: number): boolean =>
  erTegn(tekst, next, '.,:/') &&
  inntil(tekst, next) &&
  inntil(tekst, next + 1) &&
  tekst.tokens[next + 1]?.kind === 'digits';

import { erKjent, erTegn, etterOrd, inntil, ordenstall, type Tekst } from '../grunn/tekst.ts';
import { dagtall } from './dagMaaned.ts';
import { type DatoFunn, iMaaneden, losGjentatt } from './gjentatt.ts';
import { venterDato } from './sammenheng.ts';

/** «Den 4. gangen», «den 2. personen»: what follows is counted. */
const tellerNoe = (tekst: Tekst, next: number): boolean => {
  const after = tekst.tokens[next];
  return after?.kind === 'word' && !erKjent(tekst, next) && !SETNINGSORD.has(after.fold);
};

const SETNINGSORD = new Set(
  'er eller og men så kan vil skal må passer høver hvis viss går jeg eg vi du de det som takk ja nei hos med'.split(
    ' ',
  ),
);

/** «Den 4.», and where a date is asked for «4.», «den fjerde», «den 4»: the next day with that number. */
export const lesDagen = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const den = etterOrd(tekst, at, 'den');
  const from = den ?? at;
  const day = dagtall(tekst, from);
  if (!day || day.value > 31 || day.value === 0) return undefined;
  const dotted = tekst.tokens[from]?.kind === 'digits' && ordenstall(tekst, from) !== undefined;
  const enough = venterDato(tekst) ? den !== undefined || dotted : den !== undefined && dotted;
  if (!enough || tellerNoe(tekst, day.next) || fortsetter(tekst, day.next)) return undefined;
  const gjentatt = iMaaneden(day.value);
  return { next: day.next, lesninger: losGjentatt(tekst, gjentatt), gjentatt };
};

const fortsetter = (tekst: Tekst, next: number): boolean =>
  erTegn(tekst, next, '.,:/') &&
  inntil(tekst, next) &&
  inntil(tekst, next + 1) &&
  tekst.tokens[next + 1]?.kind === 'digits';

import { tokens } from '../../felles/tokens.ts';
import { readCardinal } from '../../tall/tallord.ts';
import { erTegn, etterOrd, inntil, type Tekst, tall } from '../grunn/tekst.ts';
import { beggeTider, tidspunkt } from './kandidater.ts';
import type { KlokkeFunn } from './klokkeslett.ts';

const ENDELSER = ['tiden', 'tida', 'tia', 'tiå', 'tidå'];
/** «Ved niå»: northern, and only after such a word. */
const NORDLIG = 'å';

/** Most words are done with here. */
const SISTE_BOKSTAV = new Set([...ENDELSER, NORDLIG].map((ending) => ending.at(-1)));

interface Time {
  readonly hour: number;
  readonly next: number;
}

/** «Tolvtiden». */
const iEttOrd = (tekst: Tekst, at: number): Time | undefined => {
  const fold = tekst.tokens[at]?.fold ?? '';
  if (!SISTE_BOKSTAV.has(fold.at(-1) ?? '')) return undefined;
  const endings = etterOrd(tekst, at - 1, 'paa') === at ? [...ENDELSER, NORDLIG] : ENDELSER;
  const ending = endings.find((one) => fold.endsWith(one) && fold.length > one.length);
  const own = ending ? tokens(fold.slice(0, -ending.length)) : [];
  const read = own.length === 1 ? readCardinal(own, 0) : null;
  return read ? { hour: read.value, next: at + 1 } : undefined;
};

/** «12-tida». */
const medStrek = (tekst: Tekst, at: number): Time | undefined => {
  const hour = erTegn(tekst, at + 1, '-') && inntil(tekst, at + 1) ? tall(tekst, at) : undefined;
  const ending = tekst.tokens[at + 2];
  return hour?.next === at + 1 && ending?.before === '' && ENDELSER.includes(ending.fold)
    ? { hour: hour.value, next: at + 3 }
    : undefined;
};

/** «Ved tolvtiden», «i 12-tida»: told as the hour itself. */
export const lesOmtrent = (tekst: Tekst, at: number): KlokkeFunn | undefined => {
  const found = medStrek(tekst, at) ?? iEttOrd(tekst, at);
  if (!found || found.hour < 1 || found.hour > 24) return undefined;
  const minutter = found.hour <= 12 ? beggeTider(found.hour * 60) : [found.hour * 60];
  const lesninger = minutter.map((minute) => tidspunkt(minute, false));
  return { next: found.next, lesninger, minutter, minutterSagt: false, tydelig: true };
};

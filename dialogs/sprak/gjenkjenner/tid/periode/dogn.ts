import { DOGN } from '../grunn/dogn.ts';
import { etterEttAv, ord, type Tekst } from '../grunn/tekst.ts';
import type { Bindeord, Dogndel } from '../ord/oppslag.ts';
import { timer } from './bygg.ts';
import type { TimeperiodeFunn } from './fraTilTimer.ts';

/** Parts of the day that are nothing else: «formiddagen passer best». «Morgen», «kveld» and «natt» need «på» or «om». */
const ALENE: ReadonlySet<Dogndel> = new Set([
  'formiddag',
  'ettermiddag',
  'middag',
  'arbeidstid',
  'etterLunsj',
  'forLunsj',
  'etterJobb',
]);

const LENKER: readonly Bindeord[] = ['om', 'paa', 'i'];

const BARE_DEL = new Set(['tidlig', 'tidleg', 'tidli', 'tidle']);

/** «På formiddagen», «om ettermiddagen», «etter lunsj», «på dagtid». */
export const lesDogn = (tekst: Tekst, at: number): TimeperiodeFunn | undefined => {
  const link = etterEttAv(tekst, at, LENKER);
  const found = ord(tekst, link ?? at, 'dogn');
  if (!found || BARE_DEL.has(tekst.tokens[found.next - 1]?.fold ?? '')) return undefined;
  const { del } = found.ord;
  const dayItself = del === 'dag' && tekst.tokens[found.next - 1]?.fold !== 'dagtid';
  if (dayItself || (link === undefined && !ALENE.has(del) && tekst.expect !== 'period')) return undefined;
  const { timex, fra, til } = DOGN[del];
  return { next: found.next, lesninger: [{ ...timer(fra, til), timex }] };
};

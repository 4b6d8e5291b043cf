import { lesNavngittMaaned } from '../dato/maaned.ts';
import { erUke, helUke } from '../dato/uke.ts';
import { forsteIMaaned, mandagI, sisteIMaaned } from '../grunn/kalender.ts';
import { etterOrd, ord, ordenstall, type Tekst } from '../grunn/tekst.ts';
import { type DagperiodeFunn, medAar } from './maaned.ts';

/** «Første uka i januar», «siste veka i mars»: of the weeks that have their Thursday in the month. */
export const lesNummerertUke = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const which = ord(tekst, at, 'retning');
  const number = which?.ord.retning === 'sist' ? { value: -1, next: which.next } : ordenstall(tekst, at);
  const week = number && number.value <= 5 ? erUke(tekst, number.next) : undefined;
  const within = week === undefined ? undefined : etterOrd(tekst, week, 'i', 'av');
  const named = within === undefined ? undefined : lesNavngittMaaned(tekst, within);
  if (!number || !named) return undefined;
  const { year, month } = medAar(tekst, named);
  const first = mandagI(forsteIMaaned(year, month) + 3);
  const last = mandagI(sisteIMaaned(year, month) - 3);
  const monday = number.value < 0 ? last : first + (number.value - 1) * 7;
  return { next: named.next, lesninger: monday <= last ? [helUke(monday)] : [] };
};

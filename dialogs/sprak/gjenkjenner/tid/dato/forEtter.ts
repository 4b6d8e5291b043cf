import { isoDag } from '../grunn/kalender.ts';
import type { Regel } from '../grunn/lengste.ts';
import { etterOrd, ord, type Tekst } from '../grunn/tekst.ts';
import { flyttDag } from '../varighet/flytt.ts';
import { lesVarighet } from '../varighet/les.ts';
import { harKlokke, type Mengde } from '../varighet/mengde.ts';
import { type DatoFunn, datoer } from './gjentatt.ts';

interface Avstand {
  readonly mengde: Mengde;
  readonly next: number;
}

/** «To uker», «dagen». */
const avstand = (tekst: Tekst, at: number): Avstand | undefined => {
  const unit = ord(tekst, at, 'enhet');
  if (unit?.ord.enhet === 'D' && tekst.tokens[at]?.fold === 'dagen')
    return { mengde: { D: 1 }, next: unit.next };
  const length = lesVarighet(tekst, at);
  const [mengde] = length?.mengder ?? [];
  return length && mengde && length.mengder.length === 1 && !harKlokke(mengde)
    ? { mengde, next: length.next }
    : undefined;
};

/** «Dagen etter 17. mai», «to uker før julaften». */
export const lesForEtter = (tekst: Tekst, at: number, lesDato: Regel<DatoFunn>): DatoFunn | undefined => {
  const length = avstand(tekst, at);
  const after = length && etterOrd(tekst, length.next, 'etter');
  const place = length && (after ?? etterOrd(tekst, length.next, 'for_tid'));
  const date = place === undefined ? undefined : lesDato(tekst, place);
  if (!length || !date) return undefined;
  const days = date.lesninger.map(({ day }) => flyttDag(day, length.mengde, after === undefined ? -1 : 1));
  return {
    next: date.next,
    lesninger: days.flatMap((day) => (day === undefined ? [] : datoer(isoDag(day), [day]))),
  };
};

import type { Svar } from '../skjema/index.ts';
import type { Merker, Resultat, Slag } from './format.ts';
import { usikreOrd } from './usikker.ts';

interface Sagt {
  readonly id: string;
  readonly slag: Slag;
  /** Undefined where nothing has been answered or passed over. */
  readonly svar: Svar | undefined;
  readonly motstrid: Resultat['motstrid'];
}

/** A choice with this id is the same as the words. */
const VET_IKKE = 'vet_ikke';

/** The marks of quality of one answer: what can be seen of it, and no more. */
export const merkerOf = ({ id, slag, svar, motstrid }: Sagt): Merker => {
  const usikre_ord = [...usikreOrd(svar?.slag === 'svar' ? svar.ord : '')];
  const unknown = slag === VET_IKKE || svar?.valg.includes(VET_IKKE) === true;
  return {
    av: svar?.av ?? null,
    tid: svar?.tid === undefined ? null : new Date(svar.tid).toISOString(),
    blank: isBlank(slag, svar),
    usikker: unknown || usikre_ord.length > 0,
    usikre_ord,
    sent: svar?.sent === true,
    motstrid: motstrid.filter(({ sporsmal }) => sporsmal.includes(id)).map((one) => one.id),
  };
};

/** It was asked, and nothing stands there. «Vil ikke svare», «vet ikke» and «med en person» are something that was said. */
const isBlank = (slag: Slag, svar: Svar | undefined): boolean => {
  if (slag === 'svar') return svar?.ord.trim() === '' && svar.valg.length === 0 && !svar.verdi;
  return slag === 'hoppet_over' || slag === 'ikke_svart';
};

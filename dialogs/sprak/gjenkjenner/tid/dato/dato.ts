import { lengste } from '../grunn/lengste.ts';
import { husket } from '../grunn/tekst.ts';
import { lesDagen } from './dagen.ts';
import { lesDagMaaned } from './dagMaaned.ts';
import { lesForEtter } from './forEtter.ts';
import type { DatoFunn } from './gjentatt.ts';
import { lesHoytid } from './hoytid.ts';
import { lesMedUkedag } from './medUkedag.ts';
import { lesNummerertDag, lesNummerertUkedag } from './nummerert.ts';
import { lesRelativ } from './relativ.ts';
import { lesTallform } from './tallform.ts';
import { lesUkedag } from './ukedag.ts';

const ENKLE = [
  lesTallform,
  lesDagMaaned,
  lesMedUkedag,
  lesNummerertUkedag,
  lesNummerertDag,
  lesHoytid,
  lesRelativ,
  lesUkedag,
  lesDagen,
];

/** A date in one of the ways that dates are written, the longest. */
const lesEnkelDato = husket((tekst, at): DatoFunn | undefined => lengste(ENKLE, tekst, at));

/** A date, or one counted from another («dagen etter 17. mai»). */
export const lesDato = husket(
  (tekst, at): DatoFunn | undefined => lesForEtter(tekst, at, lesEnkelDato) ?? lesEnkelDato(tekst, at),
);

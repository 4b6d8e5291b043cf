import { isName } from '../../felles/tokens.ts';
import { erKjent, etterOrd, ord, type Tekst } from './tekst.ts';

/** What a sentence goes on with after a date or a time, when we know no meaning of it beside them. */
const SETNINGSORD = new Set(
  (
    'er var blir ble hadde har ville vil kan kunne skal skulle må bør burde får passer passar høver funker fungerer fungerar går gikk ' +
    'eller og men så også òg da då nå no ja nei jo jeg eg æ vi me du de dere han ho hun det den som som takk tusen takker hvis viss dersom fordi om når hos med uten utan ' +
    'best bra fint greit greitt ok gjerne helst kanskje omtrent cirka ca presis sharp blank sånn cirka tror trur tenker tenkjer håper hei'
  ).split(' '),
);

/** «Den 4. gangen», «tre barn», «1/2 brød»: the number before `next` counts what follows. */
export const tellerNoe = (tekst: Tekst, next: number): boolean => {
  const after = tekst.tokens[next];
  if (after?.kind !== 'word' || after.before === '\n' || SETNINGSORD.has(after.fold)) return false;
  return !erKjent(tekst, next) || ord(tekst, next, 'enhet') !== undefined;
};

/** «3-1 til Rosenborg». */
export const erResultat = (tekst: Tekst, next: number): boolean => {
  const team = etterOrd(tekst, next, 'til');
  return team !== undefined && isName(tekst.tokens, team) && !erKjent(tekst, team);
};

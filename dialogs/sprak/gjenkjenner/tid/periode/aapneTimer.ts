import { aarstall } from '../dato/aar.ts';
import type { Av } from '../grunn/lesning.ts';
import { etterEttAv, ordenstall, type Tekst } from '../grunn/tekst.ts';
import { lesBareTimer, lesKlokke } from '../klokke/tid.ts';
import type { Bindeord } from '../ord/oppslag.ts';
import type { TimeperiodeFunn } from './fraTilTimer.ts';

const START: readonly Bindeord[] = ['etter', 'fra', 'siden'];
const SLUTT: readonly Bindeord[] = ['for_tid', 'innen', 'til', 'framTil'];

type Ender = (minute: number) => { readonly start: number | null; readonly end: number | null };

const FRA: Ender = (minute) => ({ start: minute, end: null });
const TIL: Ender = (minute) => ({ start: null, end: minute });

/** «Etter 12» beside a day. «Før 3. mai» is a date. */
const lesTimer = (tekst: Tekst, at: number) => (ordenstall(tekst, at) ? undefined : lesBareTimer(tekst, at));

/**
 * «Etter kl. 12», «før ti om formiddagen», «fra kl. 9», «innen klokka tre»: open at one end. «Siden 2020» is a year.
 * `bare`: a number alone is an hour («etter 12»), since a day stands beside it.
 */
export const lesAapneTimer = (
  tekst: Tekst,
  at: number,
  { bare = false }: { readonly bare?: boolean } = {},
): TimeperiodeFunn | undefined => {
  const start = etterEttAv(tekst, at, START);
  const end = etterEttAv(tekst, at, SLUTT);
  const place = start ?? end;
  if (place === undefined || aarstall(tekst, place)) return undefined;
  const time = lesKlokke(tekst, place, 'ventet') ?? (bare ? lesTimer(tekst, place) : undefined);
  if (!time || time.lesninger.length === 0) return undefined;
  const ends = start === undefined ? TIL : FRA;
  return {
    next: time.next,
    lesninger: time.lesninger.map(
      ({ timex, minute }): Av<'timerange'> => ({ type: 'timerange', timex, ...ends(minute) }),
    ),
  };
};

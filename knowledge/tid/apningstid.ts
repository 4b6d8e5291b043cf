import { type Dag, erHverdag, forstePaskedag, nesteHverdag } from './helligdager.ts';

/** The Norwegian day and minute of the day of a moment. */
const iNorge = (now: number): { readonly dag: Dag; readonly minutt: number } => {
  const [dag = '', clock = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(now)
    .split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { dag, minutt: hours * 60 + minutes };
};

export type Apent =
  | { readonly apent: true }
  /** `opner` is the day it opens next, and `iDag`/`iMorgen` how that day lies from now. */
  | { readonly apent: false; readonly opner: Dag; readonly iDag: boolean; readonly iMorgen: boolean };

export interface Timer {
  /** Whole hours in Norwegian time. It is closed from the stroke of `til`. */
  readonly fra: number;
  readonly til: number;
}

const DAY_MS = 86_400_000;

/** Is something that keeps these hours on weekdays open now? `now` in milliseconds; public holidays are closed. */
export const apenPaHverdager = (now: number, { fra, til }: Timer): Apent => {
  const { dag, minutt } = iNorge(now);
  const opensToday = erHverdag(dag) && minutt < til * 60;
  if (opensToday && minutt >= fra * 60) return { apent: true };
  const opner = opensToday ? dag : nesteHverdag(dag);
  return {
    apent: false,
    opner,
    iDag: opner === dag,
    iMorgen: Date.parse(opner) - Date.parse(dag) === DAY_MS,
  };
};

/** Christmas Eve, New Year's Eve and the Wednesday before Easter: many close early, so the usual hours are not promised. */
export const erUsikkerDag = (now: number): boolean => {
  const { dag } = iNorge(now);
  const beforeMaundyThursday = Date.parse(forstePaskedag(Number(dag.slice(0, 4)))) - 4 * DAY_MS;
  return ['12-24', '12-31'].includes(dag.slice(5)) || Date.parse(dag) === beforeMaundyThursday;
};

/** A day as YYYY-MM-DD, in Norwegian time. */
export type Dag = string;

const DAY_MS = 86_400_000;

const pluss = (dag: Dag, days: number): Dag =>
  new Date(Date.parse(dag) + days * DAY_MS).toISOString().slice(0, 10);

/** Easter Sunday of a year of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export const forstePaskedag = (year: number): Dag => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)).toISOString().slice(0, 10);
};

const FASTE = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. */
const FRA_PASKE = [-3, -2, 0, 1, 39, 49, 50];

/** The Norwegian public holidays of a year (lov om helligdager og helligdagsfred § 2, and 1 and 17 May). */
export const helligdager = (year: number): ReadonlySet<Dag> =>
  new Set([
    ...FASTE.map((day) => `${year}-${day}`),
    ...FRA_PASKE.map((days) => pluss(forstePaskedag(year), days)),
  ]);

/** Monday to Friday, and no public holiday. */
export const erHverdag = (dag: Dag): boolean => {
  const weekday = new Date(dag).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !helligdager(Number(dag.slice(0, 4))).has(dag);
};

export const nesteHverdag = (dag: Dag): Dag => {
  const next = pluss(dag, 1);
  return erHverdag(next) ? next : nesteHverdag(next);
};

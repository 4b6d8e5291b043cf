import { type Dag, forstePaskedag } from './helligdager.ts';

/** A day that has a name, and what it is called in bokmål and nynorsk, parted by commas. */
export interface Hoytid {
  readonly nb: string;
  readonly nn?: string;
  /** What people write and say beside that. */
  readonly tale?: string;
  /** The day in a year. */
  readonly dag: (year: number) => Dag;
  /** First and last day of what the name stands for when it is more than the day: «før jul» is before 24 December. */
  readonly fraTil?: (year: number) => readonly [Dag, Dag];
}

const DAY_MS = 86_400_000;

const flytt = (dag: Dag, days: number): Dag =>
  new Date(Date.parse(dag) + days * DAY_MS).toISOString().slice(0, 10);

const fast = (monthAndDay: string) => (year: number) => `${year}-${monthAndDay}`;
const fraPaske = (days: number) => (year: number) => flytt(forstePaskedag(year), days);

const weekday = (dag: Dag): number => new Date(dag).getUTCDay();

/** So many Sundays after the first one that falls on or after a day. */
const sondag = (monthAndDay: string, after: number) => (year: number) => {
  const from = `${year}-${monthAndDay}`;
  return flytt(from, ((7 - weekday(from)) % 7) + after * 7);
};

const mellom = (from: string, to: string) => (year: number) => [`${year}-${from}`, `${year}-${to}`] as const;
const mellomPaske = (from: number, to: number) => (year: number) =>
  [fraPaske(from)(year), fraPaske(to)(year)] as const;

/** Sundays of Advent are counted from the fourth before Christmas Day: 27 November at the earliest. */
const advent = (number: number) => sondag('11-27', number - 1);

/**
 * Days with names: public holidays, their eves, and days that people arrange their plans by. Sources: lov om helligdager
 * og helligdagsfred § 2, and the almanac (Universitetet i Oslo). Names that are also first names («Lucia») are left out.
 */
export const HOYTIDER: readonly Hoytid[] = [
  {
    nb: 'nyttårsdag, første nyttårsdag, 1 nyttårsdag, nyttårsdagen',
    nn: 'fyrste nyttårsdag',
    dag: fast('01-01'),
  },
  { nb: 'nyttår', tale: 'nytår, årsskiftet', dag: fast('01-01') },
  { nb: 'helligtrekongersdag, trettendedag jul', nn: 'heilagtrekongarsdag', dag: fast('01-06') },
  { nb: 'tjuendedag jul', nn: 'tjuandedag jul', dag: fast('01-13') },
  {
    nb: 'samefolkets dag, samenes nasjonaldag, samefolketsdag',
    nn: 'samefolket sin dag',
    dag: fast('02-06'),
  },
  { nb: 'valentinsdagen, valentinsdag, valentines', dag: fast('02-14') },
  { nb: 'morsdag, morsdagen', dag: sondag('02-08', 0) },
  { nb: 'fastelavn, fastelavnssøndag', dag: fraPaske(-49) },
  { nb: 'kvinnedagen', nn: 'kvinnedagen', dag: fast('03-08') },
  { nb: 'palmesøndag', nn: 'palmesundag', dag: fraPaske(-7) },
  { nb: 'skjærtorsdag', nn: 'skjertorsdag', tale: 'skjærtorsdagen, sjærtorsdag', dag: fraPaske(-3) },
  { nb: 'langfredag', tale: 'langfredagen', dag: fraPaske(-2) },
  { nb: 'påskeaften', nn: 'påskeaftan', tale: 'påskaften, påskekvelden', dag: fraPaske(-1) },
  {
    nb: 'påske, påska, påsken, påskehelga, påskehelgen',
    tale: 'påskå',
    dag: fraPaske(0),
    fraTil: mellomPaske(-7, 1),
  },
  { nb: 'første påskedag, 1 påskedag, påskedag', nn: 'fyrste påskedag', dag: fraPaske(0) },
  { nb: 'andre påskedag, annen påskedag, 2 påskedag', dag: fraPaske(1) },
  {
    nb: 'påskeuka, påskeuken, den stille uke',
    nn: 'påskeveka',
    dag: fraPaske(-7),
    fraTil: mellomPaske(-7, -1),
  },
  { nb: 'arbeidernes dag, arbeiderdagen', nn: 'arbeidardagen', dag: fast('05-01') },
  { nb: 'frigjøringsdagen', nn: 'frigjeringsdagen', dag: fast('05-08') },
  {
    nb: 'grunnlovsdagen, grunnlovsdag, nasjonaldagen',
    nn: 'grunnlovsdagen',
    tale: 'syttende mai, syttande mai, 17mai, søttende mai',
    dag: fast('05-17'),
  },
  {
    nb: 'kristi himmelfartsdag, kristi himmelfart, himmelfartsdag, kristihimmelfartsdag',
    nn: 'kristi himmelferdsdag, kristi himmelferd',
    tale: 'himmelfartsdagen, kristi himmelfartsdagen, krist himmelfartsdag',
    dag: fraPaske(39),
  },
  { nb: 'pinseaften', nn: 'pinseaftan', tale: 'pinsaften', dag: fraPaske(48) },
  { nb: 'pinse, pinsa, pinsen, pinsehelga, pinsehelgen', dag: fraPaske(49), fraTil: mellomPaske(48, 50) },
  { nb: 'første pinsedag, 1 pinsedag, pinsedag', nn: 'fyrste pinsedag', dag: fraPaske(49) },
  { nb: 'andre pinsedag, annen pinsedag, 2 pinsedag', dag: fraPaske(50) },
  {
    nb: 'sankthansaften, sankthansaftenen',
    nn: 'sankthansaftan, jonsokaftan',
    tale: 'jonsokaften, sankt hans aften, st hansaften',
    dag: fast('06-23'),
  },
  { nb: 'sankthans, jonsok', tale: 'sankt hans, st hans', dag: fast('06-24') },
  { nb: 'olsok', dag: fast('07-29') },
  { nb: 'halloween', dag: fast('10-31') },
  { nb: 'allehelgensdag', nn: 'allehelgensdag', dag: sondag('11-01', 0) },
  { nb: 'farsdag, farsdagen', dag: sondag('11-08', 0) },
  {
    nb: 'første søndag i advent, første advent, 1 søndag i advent, 1 advent',
    nn: 'fyrste sundag i advent, fyrste søndag i advent',
    dag: advent(1),
  },
  {
    nb: 'andre søndag i advent, andre advent, 2 søndag i advent, 2 advent',
    nn: 'andre sundag i advent',
    dag: advent(2),
  },
  {
    nb: 'tredje søndag i advent, tredje advent, 3 søndag i advent, 3 advent',
    nn: 'tredje sundag i advent',
    dag: advent(3),
  },
  {
    nb: 'fjerde søndag i advent, fjerde advent, 4 søndag i advent, 4 advent',
    nn: 'fjerde sundag i advent',
    dag: advent(4),
  },
  { nb: 'luciadagen', dag: fast('12-13') },
  {
    nb: 'lille julaften',
    nn: 'veslejulaftan, litle julaftan',
    tale: 'lille jul aften, lillejulaften',
    dag: fast('12-23'),
  },
  {
    nb: 'julaften',
    nn: 'julaftan, joleftan, joleaftan',
    tale: 'jul aften, julaftenen, julekvelden',
    dag: fast('12-24'),
  },
  {
    nb: 'jul, jula, julen, julehelga, juletider',
    nn: 'jol, jola',
    dag: fast('12-25'),
    fraTil: mellom('12-24', '12-26'),
  },
  { nb: 'første juledag, 1 juledag, juledag', nn: 'fyrste juledag, fyrste joledag', dag: fast('12-25') },
  { nb: 'andre juledag, annen juledag, 2 juledag', nn: 'andre joledag', dag: fast('12-26') },
  { nb: 'tredje juledag, 3 juledag', dag: fast('12-27') },
  {
    nb: 'romjul, romjula, romjulen',
    nn: 'romjol, romjola',
    tale: 'mellomjul, mellomjula',
    dag: fast('12-27'),
    fraTil: mellom('12-27', '12-30'),
  },
  { nb: 'lille nyttårsaften', nn: 'litle nyttårsaftan', dag: fast('12-30') },
  { nb: 'nyttårsaften', nn: 'nyttårsaftan', tale: 'nyttåraften, nyttårskvelden', dag: fast('12-31') },
];

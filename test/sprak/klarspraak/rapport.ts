import { antallHarde, type Maaling, type Sammendrag, sammendrag, verstForst } from './maaling.ts';
import type { Brudd } from './regler.ts';

export interface RapportValg {
  /** Only texts that break a hard rule. Default: all with something to say about them. */
  readonly harde?: boolean;
  /** Texts without remarks too. Default false. */
  readonly alle?: boolean;
  /** The text itself under its line. Default false. */
  readonly tekst?: boolean;
}

type Rad = readonly string[];

const tabell = (rader: readonly Rad[]): readonly string[] => {
  const bredder = (rader[0] ?? []).map((_, kolonne) =>
    Math.max(...rader.map((rad) => rad[kolonne]?.length ?? 0)),
  );
  return rader.map((rad) =>
    rad
      .map((celle, kolonne) => celle.padEnd(bredder[kolonne] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const merknad = ({ regel, hva, hard }: Brudd): string => `${hard ? 'BRUDD ' : ''}${regel}: ${hva}`;

const rad = ({ tekst, ord, lix, brudd, unntatt }: Maaling): Rad => [
  tekst.sprak,
  tekst.til,
  String(ord),
  String(lix),
  tekst.id,
  [...brudd.map(merknad), ...unntatt.map((ett) => `unntatt ${ett.regel}: ${ett.hva}`)].join(' · '),
];

const skalMed = (maaling: Maaling, { harde, alle }: RapportValg): boolean =>
  harde ? antallHarde(maaling) > 0 : alle || maaling.brudd.length + maaling.unntatt.length > 0;

const HODE: Rad = ['språk', 'til', 'ord', 'LIX', 'tekst', 'merknader'];

const liste = (maalinger: readonly Maaling[], valg: RapportValg): readonly string[] => {
  const vist = verstForst(maalinger).filter((maaling) => skalMed(maaling, valg));
  const [hode = '', ...linjer] = tabell([HODE, ...vist.map(rad)]);
  return [
    hode,
    ...linjer.flatMap((linje, nr) => [linje, ...(valg.tekst ? [`      ${vist[nr]?.tekst.tekst}`] : [])]),
  ];
};

const SAMMENDRAG: readonly (readonly [navn: string, verdi: (s: Sammendrag) => string | number])[] = [
  ['språk', ({ sprak }) => sprak],
  ['tekster', ({ tekster }) => tekster],
  ['LIX snitt', ({ lixSnitt }) => lixSnitt],
  ['LIX maks', ({ lixMaks }) => lixMaks],
  ['lengste boble', ({ lengsteBoble }) => lengsteBoble],
  ['lengste setning', ({ lengsteSetning }) => lengsteSetning],
  ['harde brudd', ({ harde }) => harde],
  ['unntatt', ({ unntatt }) => unntatt],
  ['råd', ({ myke }) => myke],
];

const oversikt = (maalinger: readonly Maaling[]): readonly string[] =>
  tabell([
    SAMMENDRAG.map(([navn]) => navn),
    ...sammendrag(maalinger).map((s) => SAMMENDRAG.map(([, verdi]) => String(verdi(s)))),
  ]);

/** The report as text: a table with the worst first, and a summary for each language. */
export const rapport = (maalinger: readonly Maaling[], valg: RapportValg = {}): string =>
  `${[...liste(maalinger, valg), '', ...oversikt(maalinger)].join('\n')}\n`;

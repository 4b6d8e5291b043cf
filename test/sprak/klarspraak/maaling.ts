import { SPRAK, type Sprak } from '../../../dialogs/sprak/katalog.ts';
import { katalogtekster, krisetekster } from './kilder.ts';
import { lengsteSetning, lix, ordI } from './maal.ts';
import { type Brudd, LIX_FRA_ORD, vurder } from './regler.ts';
import { samtaletekster } from './samtaler.ts';
import type { Tekst } from './tekst.ts';
import { UNNTAK, type Unntak } from './unntak.ts';

/** A text with what it measures and what it breaks. */
export interface Maaling {
  readonly tekst: Tekst;
  readonly ord: number;
  readonly lix: number;
  readonly brudd: readonly Brudd[];
  /** Hard breaches that stand, with their reason in `unntak.ts`. */
  readonly unntatt: readonly Brudd[];
}

const gjelder = (tekst: Tekst, brudd: Brudd) => (unntak: Unntak) =>
  tekst.id.startsWith(unntak.id) && brudd.regel === unntak.regel;

/** Measures one text. */
export const maal = (tekst: Tekst, unntak: readonly Unntak[] = UNNTAK): Maaling => {
  const funnet = vurder(tekst);
  const unntatt = funnet.filter((brudd) => brudd.hard && unntak.some(gjelder(tekst, brudd)));
  return {
    tekst,
    ord: ordI(tekst.tekst).length,
    lix: lix(tekst.tekst),
    brudd: funnet.filter((brudd) => !unntatt.includes(brudd)),
    unntatt,
  };
};

/** All texts that the assistant can say: catalogues, crisis texts, and bubbles joined of them. */
export const alleTekster = async (): Promise<readonly Tekst[]> => [
  ...(await katalogtekster()),
  ...krisetekster(),
  ...samtaletekster(),
];

/** The exceptions that no text needs. */
export const unodvendige = (maalinger: readonly Maaling[]): readonly Unntak[] =>
  UNNTAK.filter(
    (unntak) =>
      !maalinger.some(({ tekst, unntatt }) => unntatt.some((brudd) => gjelder(tekst, brudd)(unntak))),
  );

export const antallHarde = ({ brudd }: Maaling): number => brudd.filter(({ hard }) => hard).length;

/** Those with the most hard breaches first, then the most soft ones, then the highest LIX. */
export const verstForst = (maalinger: readonly Maaling[]): readonly Maaling[] =>
  [...maalinger].sort(
    (a, b) => antallHarde(b) - antallHarde(a) || b.brudd.length - a.brudd.length || b.lix - a.lix,
  );

/** What the texts of one language measure together. */
export interface Sammendrag {
  readonly sprak: Sprak;
  readonly tekster: number;
  readonly lixSnitt: number;
  readonly lixMaks: number;
  readonly lengsteBoble: number;
  readonly lengsteSetning: number;
  readonly harde: number;
  readonly unntatt: number;
  readonly myke: number;
}

const sum = (tall: readonly number[]): number => tall.reduce((a, b) => a + b, 0);
const snitt = (tall: readonly number[]): number =>
  tall.length === 0 ? 0 : Math.round(sum(tall) / tall.length);

const sammendragFor = (sprak: Sprak, alle: readonly Maaling[]): Sammendrag => {
  const egne = alle.filter(({ tekst }) => tekst.sprak === sprak);
  const lixer = egne.filter(({ ord }) => ord >= LIX_FRA_ORD).map((maaling) => maaling.lix);
  return {
    sprak,
    tekster: egne.length,
    lixSnitt: snitt(lixer),
    lixMaks: Math.max(0, ...lixer),
    lengsteBoble: Math.max(0, ...egne.map(({ ord }) => ord)),
    lengsteSetning: Math.max(0, ...egne.map(({ tekst }) => lengsteSetning(tekst.tekst))),
    harde: sum(egne.map(antallHarde)),
    unntatt: sum(egne.map(({ unntatt }) => unntatt.length)),
    myke: sum(egne.map((maaling) => maaling.brudd.length - antallHarde(maaling))),
  };
};

export const sammendrag = (maalinger: readonly Maaling[]): readonly Sammendrag[] =>
  SPRAK.map((sprak) => sammendragFor(sprak, maalinger));

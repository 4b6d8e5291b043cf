import { finnMonster, lagTekst, type Tekst, type Treff } from './monster/finn.ts';
import type { Monster } from './monster/les.ts';
import { merk } from './monster/merk.ts';
import { erNektet } from './monster/nekting.ts';
import { barnSkriver, idiomer, ordbok, vern } from './regler.ts';

/** A message made ready, and what there is in it that speaks against a crisis. */
export interface Melding {
  readonly tekst: Tekst;
  /** The writer seems to be under 18. */
  readonly barnSkriver: boolean;
  /** Asks about rules, courses, jobs or figures: then a bare word for the matter is no sign. */
  readonly omRegler: boolean;
  /** Tells of a play, a book or an exercise. */
  readonly oppdiktet: boolean;
  /** Sentences that tell of what was, in a message that says that it is well now. */
  readonly forbi: ReadonlySet<number>;
  /** Sentences that tell of another year. */
  readonly lengeSiden: ReadonlySet<number>;
  /** Sentences about forms, courses, money and the like: there weak signs weigh less. */
  readonly omTjenesten: ReadonlySet<number>;
}

const finnes = (tekst: Tekst, monstre: readonly Monster[]): boolean =>
  monstre.some((monster) => finnMonster(tekst, monster).length > 0);

const spenn = (treff: Treff): readonly number[] => {
  const first = treff[0] ?? 0;
  return Array.from({ length: (treff.at(-1) ?? first) - first + 1 }, (_, step) => first + step);
};

/** The message as if the words of its idioms were not there. */
const utenIdiomer = (tekst: Tekst): Tekst => {
  const masked = new Set(idiomer.flatMap((monster) => finnMonster(tekst, monster)).flatMap(spenn));
  if (masked.size === 0) return tekst;
  return lagTekst(
    tekst.ord.map((one, at) => (masked.has(at) ? { ...one, klasser: new Set<string>() } : one)),
  );
};

/** The number of the sentence that a find stands in. */
export const setning = ({ tekst }: Pick<Melding, 'tekst'>, treff: Treff): number =>
  tekst.ord[treff[0] ?? 0]?.setning ?? 0;

const setninger = (tekst: Tekst, monstre: readonly Monster[]): ReadonlySet<number> =>
  new Set(
    monstre.flatMap((monster) => finnMonster(tekst, monster)).map((treff) => setning({ tekst }, treff)),
  );

const forbi = (tekst: Tekst): ReadonlySet<number> =>
  finnes(tekst, vern.behandlet) && !finnes(tekst, vern.tilbake) ? setninger(tekst, vern.fortid) : new Set();

export const lesMelding = (text: string): Melding => {
  const tekst = utenIdiomer(lagTekst(merk(text, ordbok)));
  return {
    tekst,
    barnSkriver: finnes(tekst, barnSkriver),
    omRegler: finnes(tekst, vern.omRegler),
    oppdiktet: finnes(tekst, vern.oppdiktet),
    forbi: forbi(tekst),
    lengeSiden: setninger(tekst, vern.lengeSiden),
    omTjenesten: setninger(tekst, vern.tjenesten),
  };
};

/** What is said as past and taken care of does not count; what somebody wants does, whatever else is said. */
const erForbi = (melding: Melding, treff: Treff): boolean =>
  melding.forbi.has(setning(melding, treff)) &&
  !treff.some((at) => melding.tekst.ord[at]?.klasser.has('VIL'));

/** Where the patterns are found in a message, neither denied nor past. */
export const finn = (melding: Melding, monstre: readonly Monster[]): readonly Treff[] =>
  monstre.flatMap((monster) =>
    finnMonster(
      melding.tekst,
      monster,
      (klynge, treff) => !erNektet(melding.tekst, klynge, treff) && !erForbi(melding, treff),
    ),
  );

/** Which kinds of guards there is something of in a message. */
export const vernI = ({ tekst }: Melding): readonly string[] =>
  Object.entries(vern)
    .filter(([, monstre]) => finnes(tekst, monstre))
    .map(([name]) => name);

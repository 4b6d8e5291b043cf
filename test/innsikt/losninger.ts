import type { Sum } from './likninger.ts';

/** From and to, both count in. */
type Spenn = readonly [number, number];
type Rom = ReadonlyMap<string, Spenn>;

const MAX_TRIES = 400;

/**
 * Everything that the hidden figures can be: whole numbers that fit with all sums and with all that is shown. Tries all that is
 * possible, nearest to the truth first, after taking away what no solution can hold.
 */
export class Losninger {
  readonly #summer: readonly Sum[];
  readonly #sant: ReadonlyMap<string, number>;
  readonly #rom: Rom;
  #tries = 0;

  /** `rom`: for each cell what a reader knows of it; a shown figure is from itself to itself. */
  constructor(summer: readonly Sum[], sant: ReadonlyMap<string, number>, rom: Rom) {
    this.#summer = summer;
    this.#sant = sant;
    this.#rom = rom;
  }

  /** Is there a solution in which the cell is another number than it is? */
  harAnnen(navn: string): boolean {
    const [fra, til] = this.#rom.get(navn)!;
    const sant = this.#sant.get(navn)!;
    const andre = Array.from({ length: Math.min(til, sant + 6) - fra + 1 }, (_, at) => fra + at)
      .filter((verdi) => verdi !== sant)
      .sort((a, b) => Math.abs(a - sant) - Math.abs(b - sant));
    return andre.some((verdi) => {
      this.#tries = 0;
      return this.#los(new Map(this.#rom).set(navn, [verdi, verdi]));
    });
  }

  /** Takes the truth where it fits, and where a sum then does not hold, tries each of its hidden figures as the one to give way. */
  #los(rom: Map<string, Spenn>): boolean {
    this.#tries += 1;
    if (this.#tries > MAX_TRIES || !this.#snevre(rom)) return false;
    const na = (navn: string): number => {
      const [fra, til] = rom.get(navn)!;
      return Math.min(til, Math.max(fra, this.#sant.get(navn)!));
    };
    const brutt = this.#summer
      .map(([hele, deler]) => ({
        avvik: hele.reduce((sum, navn) => sum + na(navn), 0) - deler.reduce((sum, navn) => sum + na(navn), 0),
        apne: [
          ...hele.map((navn) => ({ navn, tegn: 1 })),
          ...deler.map((navn) => ({ navn, tegn: -1 })),
        ].filter(({ navn }) => rom.get(navn)![0] < rom.get(navn)![1]),
      }))
      .filter(({ avvik }) => avvik !== 0)
      .sort((a, b) => a.apne.length - b.apne.length)[0];
    if (brutt === undefined) return true;
    return brutt.apne.some(({ navn, tegn }) => {
      const [fra, til] = rom.get(navn)!;
      const verdi = na(navn) - brutt.avvik * tegn;
      return verdi >= fra && verdi <= til && this.#los(new Map(rom).set(navn, [verdi, verdi]));
    });
  }

  /** Takes from each what the others in its sums leave no room for. False when one has no room left. */
  #snevre(rom: Map<string, Spenn>): boolean {
    for (let endret = true; endret; ) {
      endret = false;
      for (const sum of this.#summer) {
        const utfall = snevreSum(sum, rom);
        if (utfall === 'umulig') return false;
        endret ||= utfall === 'endret';
      }
    }
    return true;
  }
}

const snevreSum = ([hele, deler]: Sum, rom: Map<string, Spenn>): 'endret' | 'lik' | 'umulig' => {
  const ledd = [...hele.map((navn) => ({ navn, tegn: 1 })), ...deler.map((navn) => ({ navn, tegn: -1 }))].map(
    (ett) => ({ ...ett, spenn: rom.get(ett.navn)! }),
  );
  const ytter = ({ tegn, spenn: [fra, til] }: (typeof ledd)[number]): Spenn =>
    tegn === 1 ? [fra, til] : [-til, -fra];
  const minst = ledd.reduce((sum, ett) => sum + ytter(ett)[0], 0);
  const mest = ledd.reduce((sum, ett) => sum + ytter(ett)[1], 0);
  if (minst > 0 || mest < 0) return 'umulig';
  let endret = false;
  for (const ett of ledd) {
    const [lav, hoy] = ytter(ett);
    const nyLav = Math.max(lav, -(mest - hoy));
    const nyHoy = Math.min(hoy, -(minst - lav));
    if (nyLav > nyHoy) return 'umulig';
    if (nyLav === lav && nyHoy === hoy) continue;
    rom.set(ett.navn, ett.tegn === 1 ? [nyLav, nyHoy] : [-nyHoy, -nyLav]);
    endret = true;
  }
  return endret ? 'endret' : 'lik';
};

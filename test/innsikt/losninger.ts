import highs from 'highs';
import type { Sum } from './likninger.ts';

/** From and to, both count in. */
type Spenn = readonly [number, number];

/** Its types tell of a CommonJS module, and Node takes the ES module, whose default this is. */
const loser = await (highs as unknown as typeof highs.default)();

/**
 * Everything that the hidden figures can be: whole numbers that fit with all sums and with all that is shown. Decided by a
 * solver of integer programs, so a «no» is certain, and nothing of the code under test is used.
 */
export class Losninger {
  readonly #summer: readonly Sum[];
  readonly #sant: ReadonlyMap<string, number>;
  readonly #rom: ReadonlyMap<string, Spenn>;
  readonly #variabel: ReadonlyMap<string, string>;
  readonly #betingelser: string;
  /** Figures that were another number in a solution found on the way to another answer. */
  readonly #fri = new Set<string>();

  /** `rom`: for each cell what a reader knows of it; a shown figure is from itself to itself. */
  constructor(summer: readonly Sum[], sant: ReadonlyMap<string, number>, rom: ReadonlyMap<string, Spenn>) {
    this.#summer = summer;
    this.#sant = sant;
    this.#rom = rom;
    this.#variabel = new Map([...rom.keys()].map((navn, at) => [navn, `x${at}`]));
    this.#betingelser = this.#skriv();
  }

  /** Is there a solution in which the cell is another number than it is? */
  harAnnen(navn: string): boolean {
    if (!this.#fri.has(navn)) this.#prov('Minimize', navn);
    if (!this.#fri.has(navn)) this.#prov('Maximize', navn);
    return this.#fri.has(navn);
  }

  #prov(retning: 'Minimize' | 'Maximize', navn: string): void {
    const { Status, Columns } = loser.solve(
      `${retning}\n obj: ${this.#variabel.get(navn)}\n${this.#betingelser}`,
    );
    if (Status !== 'Optimal') throw new Error(`The truth itself must be a solution, but: ${Status}`);
    for (const [en, variabel] of this.#variabel) {
      const kolonne = Columns[variabel];
      if (kolonne && Math.round(kolonne.Primal) !== this.#sant.get(en)) this.#fri.add(en);
    }
  }

  #skriv(): string {
    const ledd = (navn: readonly string[], tegn: string) =>
      navn.map((en) => `${tegn} ${this.#variabel.get(en)}`);
    const sum = ([hele, deler]: Sum) => ` ${[...ledd(hele, '+'), ...ledd(deler, '-')].join(' ')} = 0`;
    const spenn = ([navn, [fra, til]]: [string, Spenn]) => ` ${fra} <= ${this.#variabel.get(navn)} <= ${til}`;
    return [
      'Subject To',
      ...this.#summer.map(sum),
      'Bounds',
      ...[...this.#rom].map(spenn),
      'General',
      ` ${[...this.#variabel.values()].join(' ')}`,
      'End',
    ].join('\n');
  }
}

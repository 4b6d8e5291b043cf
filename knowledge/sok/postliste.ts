/** Which places (units or phrases) each term stands in, and with what weight: three flat arrays that threads can share. */
export interface Postliste {
  /** Where the places of term n begin; one longer than the terms. */
  readonly start: Uint32Array;
  readonly sted: Uint32Array;
  readonly vekt: Float32Array;
}

/** Gathers places term by term. */
export class Postbygger {
  readonly #termer = new Map<string, number>();
  readonly #steder: number[][] = [];
  readonly #vekter: number[][] = [];

  constructor(termer: Map<string, number>) {
    this.#termer = termer;
  }

  add(term: string, sted: number, vekt: number): void {
    let n = this.#termer.get(term);
    if (n === undefined) {
      n = this.#termer.size;
      this.#termer.set(term, n);
    }
    const steder = this.#steder[n];
    if (steder) {
      steder.push(sted);
      this.#vekter[n]!.push(vekt);
    } else {
      this.#steder[n] = [sted];
      this.#vekter[n] = [vekt];
    }
  }

  ferdig(): Postliste {
    const terms = this.#termer.size;
    const start = delt(Uint32Array, terms + 1);
    for (let n = 0; n < terms; n += 1) start[n + 1] = start[n]! + (this.#steder[n]?.length ?? 0);
    const sted = delt(Uint32Array, start[terms]!);
    const vekt = delt(Float32Array, start[terms]!);
    for (let n = 0; n < terms; n += 1) {
      sted.set(this.#steder[n] ?? [], start[n]!);
      vekt.set(this.#vekter[n] ?? [], start[n]!);
    }
    return { start, sted, vekt };
  }
}

interface Tallrekke<T> {
  new (buffer: SharedArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** In memory that threads share instead of copying. */
export const delt = <T>(Rekke: Tallrekke<T>, length: number): T =>
  new Rekke(new SharedArrayBuffer(length * Rekke.BYTES_PER_ELEMENT));

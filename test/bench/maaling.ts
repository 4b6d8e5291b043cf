/** The value under which `share` (0–1) of the sorted values lie. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

interface Bar {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What must hold, e.g. `under 50`. Left out: printed only. */
  readonly bar?: { readonly text: string; readonly holds: boolean };
}

/** Prints figures as they come, and remembers whether every bar held. */
export class Maaling {
  #missed = 0;

  print({ what, value, unit, bar }: Bar): void {
    const verdict = bar ? `  ${bar.holds ? 'ok    ' : 'MISSED'} (${bar.text})` : '';
    console.log(
      `${what.padEnd(56)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit.padEnd(8)}${verdict}`,
    );
    if (bar && !bar.holds) this.#missed += 1;
  }

  /** Figures side by side, without bars. */
  row(what: string, cells: readonly string[]): void {
    console.log(`${what.padEnd(34)} ${cells.map((cell) => cell.padStart(22)).join(' ')}`);
  }

  atMost(what: string, value: number, unit: string, limit: number): void {
    this.print({ what, value, unit, bar: { text: `at most ${limit} ${unit}`, holds: value <= limit } });
  }

  atLeast(what: string, value: number, unit: string, limit: number): void {
    this.print({ what, value, unit, bar: { text: `at least ${limit} ${unit}`, holds: value >= limit } });
  }

  /** Ends the command: exit 1 when a bar was missed. */
  finish(): void {
    console.log(this.#missed === 0 ? '\nEvery bar holds.' : `\n${this.#missed} bars missed.`);
    process.exitCode = this.#missed === 0 ? 0 : 1;
  }
}

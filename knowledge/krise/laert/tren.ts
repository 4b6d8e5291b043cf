import { writeFileSync } from 'node:fs';
import { type Eksempel, fingerprint, readEksempler } from './eksempler.ts';
import { KLASSER } from './klasser.ts';
import { trekkAv } from './trekk.ts';

/**
 * Learns the weights from the examples: a linear model with one column a class and one for "no crisis", by stochastic
 * gradient descent on the cross-entropy. The same examples give the same weights.
 */
const HELP = `npm run krise:tren    learns knowledge/krise/laert/vekter.json from knowledge/krise/eksempler/*.jsonl
Run it after a change in the examples or in the rules, then npm run test:unit -- test/krise.`;

const EPOCHS = 25;
const RATE = 0.25;
const RATE_KEPT = 0.92;
const DECAY = 1e-5;
/** So many features are kept: those that weigh most. */
const KEPT = 60_000;
const COLUMNS = KLASSER.length + 1;

/** An example as numbers: its column, and its features' rows and values. */
interface Rad {
  readonly klasse: number;
  readonly at: readonly number[];
  readonly values: readonly number[];
}

if (process.argv.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}

const names = new Map<string, number>();
const rowOf = (name: string): number => {
  const at = names.get(name) ?? names.size;
  names.set(name, at);
  return at;
};

const toRad = ({ tekst, klasse, syn }: Eksempel): Rad => {
  const trekk = trekkAv(tekst, syn);
  return {
    klasse: klasse === null ? KLASSER.length : KLASSER.indexOf(klasse),
    at: trekk.map(([name]) => rowOf(name)),
    values: trekk.map(([, value]) => value),
  };
};

/** A small generator of its own, so that every machine learns the same. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x7fffffff;
};

const shuffle = <T>(list: T[], next: () => number): void => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
};

const softmax = (sums: Float64Array): Float64Array => {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

const learn = (weights: Float32Array, { klasse, at, values }: Rad, rate: number): void => {
  const sums = new Float64Array(COLUMNS);
  at.forEach((row, n) => {
    for (let column = 0; column < COLUMNS; column += 1)
      sums[column]! += weights[row * COLUMNS + column]! * values[n]!;
  });
  softmax(sums).forEach((share, column) => {
    const error = share - (column === klasse ? 1 : 0);
    at.forEach((row, n) => {
      const place = row * COLUMNS + column;
      weights[place]! -= rate * (error * values[n]! + DECAY * weights[place]!);
    });
  });
};

const train = (examples: readonly Rad[]): Float32Array => {
  const weights = new Float32Array(names.size * COLUMNS);
  const order = [...examples];
  const next = random(1);
  for (let epoch = 0, rate = RATE; epoch < EPOCHS; epoch += 1, rate *= RATE_KEPT) {
    shuffle(order, next);
    for (const example of order) learn(weights, example, rate);
    process.stderr.write(`\rrunde ${epoch + 1} av ${EPOCHS}`);
  }
  process.stderr.write('\n');
  return weights;
};

const largest = (weights: Float32Array, row: number): number =>
  Math.max(...weights.subarray(row * COLUMNS, (row + 1) * COLUMNS).map(Math.abs));

const write = (weights: Float32Array, laertAv: string): void => {
  const ranked = [...names].map(([name, row]) => ({ name, row, size: largest(weights, row) }));
  const kept = ranked.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1)).slice(0, KEPT);
  const skala = kept[0]!.size / 127;
  const bytes = Int8Array.from(
    kept.flatMap(({ row }) =>
      [...weights.subarray(row * COLUMNS, (row + 1) * COLUMNS)].map((weight) => Math.round(weight / skala)),
    ),
  );
  const tall = Buffer.from(bytes.buffer).toString('base64');
  const file = new URL('./vekter.json', import.meta.url);
  writeFileSync(
    file,
    `${JSON.stringify({ laertAv, trekk: kept.map(({ name }) => name), skala, tall }, null, 1)}\n`,
  );
};

const eksempler = readEksempler();
const rader = eksempler.map(toRad);
console.log(`${eksempler.length} examples, ${names.size} features`);
write(train(rader), fingerprint(eksempler));

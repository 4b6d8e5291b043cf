import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node/sv';
import {
  KINDS,
  type Question,
  recognizeDateTime,
  understand,
} from '../../dialogs/sprak/gjenkjenner/index.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import { cases } from '../sprak/korpus/korpus.ts';
import { FIENDTLIG, FIENDTLIG_ENGELSK, gjenta } from './fiendtlig.ts';
import { Maaling, median, percentile } from './maaling.ts';
import { PARALLELLE } from './parallelle.ts';

const HELP = `npm run bench:understand   how long understanding takes: every phrase of the corpus, the same phrases beside
                           chrono's Swedish and Recognizers-Text's English, hostile texts, and loading
Exits 1 when a bar is missed. Needs a machine with nothing else going on; the load is printed.`;

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const ROUNDS = 20;
const HOSTILE_LENGTH = 10_000;
const HOSTILE_TRIES = 3;
const LOADS = 11;
const REFERENCE = { now: Date.parse('2026-11-23T10:00:00+01:00') };

const maaling = new Maaling();

const msOf = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** Every run a number of times, in turn, after one round that only warms up. */
const times = (runs: readonly (() => unknown)[], rounds = ROUNDS): readonly number[] => {
  for (const run of runs) run();
  return Array.from({ length: rounds }).flatMap(() => runs.map(msOf));
};

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const perSecond = (all: readonly number[]): number => (all.length * 1000) / sum(all);

/** The corpus: Norwegian, which is ours, and English, which is the suite's behind the same door. */
const corpus = (isEnglish: boolean): readonly (() => unknown)[] =>
  cases()
    .filter(({ lang }) => (lang === 'en') === isEnglish)
    .map(({ kind, text, lang, ref }): Question => ({ kind, text, lang, reference: { now: Date.parse(ref) } }))
    .map((question) => () => understand(question));

const phrases = (): void => {
  const norwegian = times(corpus(false));
  maaling.print({ what: 'corpus, nb and nn: phrases a second', value: perSecond(norwegian), unit: '/s' });
  maaling.print({ what: 'corpus, nb and nn: median', value: median(norwegian) * 1000, unit: 'µs' });
  maaling.atMost('corpus, nb and nn: p99 a phrase', percentile(norwegian, 0.99), 'ms', 2);
  const english = times(corpus(true), 3);
  maaling.print({ what: 'corpus, en (the suite, 400 characters)', value: perSecond(english), unit: '/s' });
};

interface Suite {
  readonly recognizeDateTime: (text: string, culture: string, options: undefined, now: Date) => unknown;
}

/** Who reads which of the parallel phrases. All are asked for every date and time in the text. */
const readers = (): { readonly [name: string]: (phrase: (typeof PARALLELLE)[number]) => unknown } => {
  const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Suite;
  const now = new Date(REFERENCE.now);
  return {
    'Norwegian, ours': ({ nb }) => recognizeDateTime(nb, 'nb-no', REFERENCE),
    "Swedish, chrono's": ({ sv }) => chrono.parse(sv, now),
    "English, the suite's": ({ en }) => suite.recognizeDateTime(en, 'en-us', undefined, now),
  };
};

const besideOthers = (): void => {
  console.log(`\n${PARALLELLE.length} phrases with the same meaning`);
  maaling.row('', ['phrases a second', 'median µs', 'p99 ms']);
  for (const [name, read] of Object.entries(readers())) {
    const all = times(PARALLELLE.map((phrase) => () => read(phrase)));
    const cells = [
      perSecond(all).toFixed(0),
      (median(all) * 1000).toFixed(0),
      percentile(all, 0.99).toFixed(2),
    ];
    maaling.row(name, cells);
  }
  console.log();
};

/** The fastest of a few tries: what the text costs, not what else the machine did. */
const fastest = (run: () => unknown): number =>
  Math.min(...Array.from({ length: HOSTILE_TRIES }, () => msOf(run)));

interface Slow {
  readonly name: string;
  readonly ms: number;
}

const slowest = (pieces: readonly string[], lang: Sprak): Slow | undefined =>
  pieces
    .flatMap((piece) => {
      const text = gjenta(piece, HOSTILE_LENGTH);
      return KINDS.map((kind) => ({
        name: `${kind}: ${JSON.stringify(piece)}`,
        ms: fastest(() => understand({ kind, text, lang, reference: REFERENCE })),
      }));
    })
    .toSorted((a, b) => b.ms - a.ms)[0];

/** English has no bar of its own: the suite is not ours, and we give it the beginning of the text only. */
const hostile = (): void => {
  const norwegian = slowest(FIENDTLIG, 'nb');
  const what = `${FIENDTLIG.length} hostile texts of 10,000 characters, slowest`;
  maaling.atMost(what, norwegian?.ms ?? Number.NaN, 'ms', 20);
  console.log(`  ${norwegian?.name}`);
  const english = slowest(FIENDTLIG_ENGELSK, 'en');
  maaling.print({ what: 'the same in English, by the suite', value: english?.ms ?? Number.NaN, unit: 'ms' });
  console.log(`  ${english?.name}`);
};

const INDEX = pathToFileURL(resolve(import.meta.dirname, '../../dialogs/sprak/gjenkjenner/index.ts')).href;

/** As in `npm start` and `npm run understand`. */
const COMPILED = ['--import', './bot/kompilat.ts'];

/** Milliseconds of a fresh process that runs `program`. */
const processMs = (program: string, flags: readonly string[]): number =>
  msOf(() =>
    spawnSync(process.execPath, [...flags, '--input-type=module-typescript', '-e', program], {
      stdio: 'inherit',
    }),
  );

/**
 * The fastest process that loads the recognizers less the fastest that is empty. Both begin Node's own loader of
 * TypeScript, which is not ours.
 */
const loadingMs = (flags: readonly string[]): number => {
  const empty: number[] = [];
  const loaded: number[] = [];
  for (let run = 0; run < LOADS; run += 1) {
    empty.push(processMs('const nothing: null = null;', flags));
    loaded.push(processMs(`await import(${JSON.stringify(INDEX)});`, flags));
  }
  return Math.min(...loaded) - Math.min(...empty);
};

const loading = (): void => {
  maaling.print({ what: 'loading the very first time, nothing compiled', value: loadingMs([]), unit: 'ms' });
  maaling.atMost('loading the recognizers, as the programs do', loadingMs(COMPILED), 'ms', 150);
};

const load = (): string => loadavg()[0]?.toFixed(2) ?? '';

console.log(`load ${load()} at the beginning\n`);
phrases();
besideOthers();
hostile();
loading();
console.log(`\nload ${load()} at the end`);
maaling.finish();

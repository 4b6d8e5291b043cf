import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { KINDS, type Kind, type Question, understand } from '../dialogs/sprak/gjenkjenner/index.ts';
import { isSprak, SPRAK } from '../dialogs/sprak/katalog.ts';

const HELP = `npm run -s understand -- --jsonl    what texts mean: JSON Lines in, one line of JSON out for each

In:   {"kind":"date","text":"tirsdag om to uker","lang":"nb","ref":"2026-11-23T10:00:00+01:00"}
Out:  {"value":"2026-12-08","candidates":["2026-12-08"],"ms":0.4}

kind  ${KINDS.join(' | ')}
lang  ${SPRAK.join(' | ')}: the language of the conversation
ref   when it is said, with its offset; all is read in the time of Europe/Oslo. number, money, yesno and language need none.

value is null when nothing of the kind is meant. candidates are all readings, the likeliest first.
A line that cannot be read gives {"error":"…","line":N}, and the next is read.`;

class BadLine extends Error {}

const TIMELESS: ReadonlySet<Kind> = new Set(['number', 'money', 'yesno', 'language']);
/** With an offset, so that no time zone of the machine has a say in it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

const parse = (line: string): { readonly [key: string]: unknown } => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, like every other line that is no object.
  }
  throw new BadLine('not a JSON object');
};

const isKind = (value: unknown): value is Kind => KINDS.includes(value as Kind);

const momentOf = (ref: unknown, kind: Kind): number => {
  const now = typeof ref === 'string' && MOMENT.test(ref) ? Date.parse(ref) : Number.NaN;
  if (!Number.isNaN(now)) return now;
  if (TIMELESS.has(kind)) return 0;
  throw new BadLine('ref must be a moment with an offset, such as 2026-11-23T10:00:00+01:00');
};

const questionOf = (line: string): Question => {
  const { kind, text, lang = 'nb', ref } = parse(line);
  if (!isKind(kind)) throw new BadLine(`kind must be one of ${KINDS.join(', ')}`);
  if (typeof text !== 'string') throw new BadLine('text must be a string');
  if (!isSprak(lang)) throw new BadLine(`lang must be one of ${SPRAK.join(', ')}`);
  return { kind, text, lang, reference: { now: momentOf(ref, kind) } };
};

const warm = new Set<string>();
/** Words that are in no list, so that the list of typing errors is made too, and a date. */
const UNKNOWN = 'hvalrossen vurderer fjorten dager fra mandag 4. mars kl. 10.30, eller kr 500';

/** The first of a kind in a language makes what is looked up in (and loads the English suite): not the phrase's time. */
const warmUp = (question: Question): void => {
  const key = `${question.kind} ${question.lang}`;
  if (warm.has(key)) return;
  warm.add(key);
  understand({ ...question, text: UNKNOWN });
};

const rounded = (ms: number): number => Math.round(ms * 1000) / 1000;

const answer = (line: string, number: number): object => {
  try {
    const question = questionOf(line);
    warmUp(question);
    const started = performance.now();
    const { value, candidates } = understand(question);
    return { value, candidates, ms: rounded(performance.now() - started) };
  } catch (error) {
    if (error instanceof BadLine) return { error: error.message, line: number };
    throw error;
  }
};

/** Waits for a slow reader, so that any amount of lines takes the same memory. */
const run = async (): Promise<void> => {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!process.stdout.write(`${JSON.stringify(answer(line, number))}\n`))
      await once(process.stdout, 'drain');
  }
};

/** Whoever reads may have had enough (`| head`): that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const readOptions = (): { readonly jsonl?: boolean; readonly help?: boolean } => {
  try {
    return parseArgs({ options: { jsonl: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
    return {};
  }
};

const { jsonl, help } = readOptions();
if (jsonl && !help) await run();
else {
  console[help ? 'log' : 'error'](HELP);
  process.exitCode = help ? 0 : 1;
}

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isSprak, SPRAK } from '../../dialogs/sprak/katalog.ts';
import { ROLLER, type Rolle } from '../../knowledge/artikkel/index.ts';
import { type Sporring, sporre } from './sporre.ts';

const HELP = `npm run -s ask -- --role bruker|veileder|mottak [--lang nb|nn|en] [--jsonl]

Asks the assistant. Reads a question a line: plain text, or JSON {"q":…, "lang":…, "role":…}.
Without --jsonl the text that the person is shown is printed; with it one line of JSON for each question:
  {"q", "outcome", "text" (as shown), "articles" (best first, up to 5), "sources", "score", "ms"}

--role   who asks. Default bruker
--lang   the language of the conversation. Default: that of the question

Each question is the first message of a conversation of its own. Nothing is stored.
A line that cannot be read gives {"error":"…","line":N}, and the next is read.`;

class BadLine extends Error {}

interface Options {
  readonly role: Rolle;
  readonly lang?: Sporring['lang'];
}

const parseJson = (line: string): { readonly [key: string]: unknown } => {
  try {
    return { ...JSON.parse(line) };
  } catch {
    throw new BadLine('not JSON');
  }
};

const questionOf = (line: string, { role, lang }: Options): Sporring => {
  const asked = line.trimStart().startsWith('{') ? parseJson(line) : { q: line };
  const { q, lang: own = lang, role: ownRole = role } = asked as { [key: string]: unknown };
  if (typeof q !== 'string' || q.trim() === '') throw new BadLine('q must be a text');
  if (own !== undefined && !isSprak(own)) throw new BadLine(`lang must be one of ${SPRAK.join(', ')}`);
  if (!ROLLER.includes(ownRole as Rolle)) throw new BadLine(`role must be one of ${ROLLER.join(', ')}`);
  return { q, role: ownRole as Rolle, ...(own && { lang: own }) };
};

const answerTo = (line: string, number: number, options: Options): object => {
  try {
    return sporre(questionOf(line, options), Date.now());
  } catch (error) {
    if (error instanceof BadLine) return { error: error.message, line: number };
    throw error;
  }
};

/** Waits for a slow reader, so that any amount of lines takes the same memory. */
const run = async (options: Options, jsonl: boolean): Promise<void> => {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerTo(line, number, options);
    const shown = jsonl
      ? JSON.stringify(answer)
      : `${(answer as { text?: string }).text ?? JSON.stringify(answer)}\n`;
    if (!process.stdout.write(`${shown}\n`)) await once(process.stdout, 'drain');
  }
};

/** Whoever reads may have had enough (`| head`): that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        role: { type: 'string', default: 'bruker' },
        lang: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
    return null;
  }
};

const options = readOptions();
const isRight = options && ROLLER.includes(options.role as Rolle) && (!options.lang || isSprak(options.lang));
if (options?.help || !isRight) {
  console[options?.help ? 'log' : 'error'](HELP);
  process.exitCode = options?.help ? 0 : 1;
} else {
  const lang = options.lang as Sporring['lang'];
  // The first question reads the articles: that is no question's time.
  sporre({ q: 'aap', role: 'bruker' }, Date.now());
  await run({ role: options.role as Rolle, ...(lang && { lang }) }, options.jsonl);
}

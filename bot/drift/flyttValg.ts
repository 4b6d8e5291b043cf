import { parseArgs } from 'node:util';
import { z } from 'zod';

/** One end of a move. */
export type Sted =
  | { readonly slag: 'mappe'; readonly dataDir: string }
  | { readonly slag: 'postgres'; readonly url: string };

/** What the operator has asked for. */
export interface Valg {
  readonly fra: Sted;
  readonly til: Sted;
  /** `MASTER_KEY`s in base64, each the one that its side was or is to be sealed with. */
  readonly nokler: { readonly fra: string | undefined; readonly til: string | undefined };
  readonly fortsett: boolean;
  readonly utenSkadde: boolean;
}

export const HELP = `npm run store:flytt -- --til <place> [--fra <place>]

Copies all that is stored from one place to another, and reads and compares every record afterwards. It is the backup
too. The source stays as it is. Stopped at any point and run again, it goes on.

A place is a folder (./kopi), the word «mappe» (DATA_DIR), the word «postgres» (DATABASE_URL), or postgres://…

  npm run store:flytt -- --til postgres      from DATA_DIR to DATABASE_URL; the service must be stopped
  npm run store:flytt -- --til ./kopi        a backup of what the service uses; with DATABASE_URL it may go on running
  npm run store:flytt -- --fra ./kopi --til postgres      and back from it

  --fortsett       bring a copy that was finished earlier up to date
  --uten-skadde    finish though some of the source can't be read and stays behind; it is listed

MASTER_KEY holds for both sides. MASTER_KEY_FRA and MASTER_KEY_TIL are for a move between two keys.`;

/** The operator's words or environment can't be used. */
export class ValgError extends Error {}

const environment = z.object({
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().optional(),
  MASTER_KEY: z.string().optional(),
  MASTER_KEY_FRA: z.string().optional(),
  MASTER_KEY_TIL: z.string().optional(),
});
type Environment = z.infer<typeof environment>;

/** Reads the command line and the environment. Null: help is asked for. Throws `ValgError`. */
export const readValg = (args: readonly string[], env: NodeJS.ProcessEnv): Valg | null => {
  const values = parse(args);
  if (values.help) return null;
  const set = environment.parse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (values.til === undefined) throw new ValgError(`Say where to with --til.\n\n${HELP}`);
  const til = stedIn(values.til, set);
  return {
    fra: values.fra === undefined ? theOther(til, set) : stedIn(values.fra, set),
    til,
    nokler: { fra: set.MASTER_KEY_FRA ?? set.MASTER_KEY, til: set.MASTER_KEY_TIL ?? set.MASTER_KEY },
    fortsett: values.fortsett === true,
    utenSkadde: values['uten-skadde'] === true,
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fra: { type: 'string' },
        til: { type: 'string' },
        fortsett: { type: 'boolean' },
        'uten-skadde': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new ValgError(`${(error as Error).message}\n\n${HELP}`);
  }
};

const stedIn = (word: string, { DATA_DIR, DATABASE_URL }: Environment): Sted => {
  if (/^postgres(ql)?:\/\//.test(word)) return { slag: 'postgres', url: word };
  if (word === 'mappe') return { slag: 'mappe', dataDir: DATA_DIR };
  if (word !== 'postgres') return { slag: 'mappe', dataDir: word };
  if (DATABASE_URL === undefined)
    throw new ValgError('«postgres» is the database in DATABASE_URL, which is not set.');
  return { slag: 'postgres', url: DATABASE_URL };
};

/** What the service uses; a database is filled from the folder. */
const theOther = (til: Sted, env: Environment): Sted =>
  til.slag === 'postgres' || env.DATABASE_URL === undefined ? stedIn('mappe', env) : stedIn('postgres', env);

/** For people to read: without the password. */
export const nameOf = (sted: Sted): string => {
  if (sted.slag === 'mappe') return `the folder ${sted.dataDir}`;
  const url = URL.parse(sted.url);
  return url === null ? 'a database' : `the database ${url.host}${url.pathname}`;
};

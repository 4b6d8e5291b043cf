import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The reports and digests that the articles are written from. They lie beside the project, and not in it. */
export interface Kilder {
  /** The lines of the five reports, by their number. */
  readonly rapporter: readonly (readonly string[])[];
  /** The digests and current-facts.md, by the name that stands first in the ids: `s0` … `s4`, `cf`. */
  readonly sammendrag: ReadonlyMap<string, string>;
}

/** Reads them; null where they are not. */
export const lesKilder = (sti: string): Kilder | null => {
  const seeds = join(sti, 'seeds');
  const research = join(sti, 'research');
  if (!existsSync(seeds) || !existsSync(research)) return null;
  const reports = readdirSync(seeds)
    .filter((fil) => /^\d{3}_.*\.txt$/.test(fil))
    .sort();
  const digests = reports.map((_, at): [string, string] => [`s${at}`, join(research, `seed-00${at}.md`)]);
  return {
    rapporter: reports.map((fil) => readFileSync(join(seeds, fil), 'utf8').split('\n')),
    sammendrag: new Map(
      [...digests, ['cf', join(research, 'current-facts.md')] as const].map(([navn, fil]) => [
        navn,
        readFileSync(fil, 'utf8'),
      ]),
    ),
  };
};

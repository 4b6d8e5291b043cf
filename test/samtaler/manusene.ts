import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesManus, type Manus } from './manus.ts';

const FOLDER = join(import.meta.dirname, 'manus');

/** A script with the name of its file. */
export interface Navngitt extends Manus {
  readonly navn: string;
}

export const hentManus = (navn: string): Navngitt => ({
  navn,
  ...lesManus(readFileSync(join(FOLDER, `${navn}.manus`), 'utf8')),
});

/** All scripts, sorted by name. */
export const alleManus = (): readonly Navngitt[] =>
  readdirSync(FOLDER)
    .filter((fil) => fil.endsWith('.manus'))
    .sort()
    .map((fil) => hentManus(fil.slice(0, -'.manus'.length)));

/** The offset of Norway in November, when all scripts are played. */
const NORSK_VINTER = '+01:00';

/** The moment that a script's clock shows, in ISO 8601. */
export const klokkeFor = ({ na }: Pick<Manus, 'na'>): string => `${na.replace(' ', 'T')}:00${NORSK_VINTER}`;

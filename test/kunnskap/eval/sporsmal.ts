import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UTFALL } from '../../../dialogs/kunnskap/index.ts';
import { ROLLER, SPRAK } from '../../../knowledge/artikkel/index.ts';

export const STILER = [
  'plain',
  'colloquial',
  'typo',
  'keyword',
  'multi-part',
  'indirect',
  'out-of-scope',
] as const;

const sporsmal = z.strictObject({
  id: z.string(),
  /** The need that it is a wording of: the same in several languages. */
  behov: z.string(),
  q: z.string().min(1),
  lang: z.enum(SPRAK),
  rolle: z.enum(ROLLER),
  stil: z.enum(STILER),
  /** The outcomes that are right: the first is the best. */
  utfall: z.array(z.enum(UTFALL)).min(1),
  /** Units that answer it, by id; any of them is right. Empty where no answer is. */
  enheter: z.array(z.string()).default([]),
  /** What the text must hold: of each, one of the forms parted by `|`, small letters. */
  fakta: z.array(z.string()).default([]),
  /** What it must not hold. */
  ikke: z.array(z.string()).default([]),
});

/** A question with what a right answer is. */
export type Evalsporsmal = Readonly<z.infer<typeof sporsmal>>;

const HOME = join(import.meta.dirname, '..');

/** The questions of the files of `test/kunnskap` whose names begin so: `apent`, `lukket`. Empty when there are none. */
export const lesSporsmal = (start: string): readonly Evalsporsmal[] =>
  globSync(`${start}*.jsonl`, { cwd: HOME })
    .sort()
    .flatMap((fil) => readFileSync(join(HOME, fil), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => sporsmal.parse(JSON.parse(line)));

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Rettighet, rettigheterSchema } from './schema.ts';

export class RettigheterError extends Error {
  readonly code = 'bad_rights_data';
}

/** Checks a list of rights. Throws `RettigheterError` that names every fault. */
export const lesRettigheter = (yaml: string): readonly Rettighet[] => {
  const parsed = rettigheterSchema.safeParse(parse(yaml));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new RettigheterError(`The list of rights is wrong:\n${faults.join('\n')}`);
};

/** The rights of `rettigheter.yaml`. */
export const RETTIGHETER: readonly Rettighet[] = lesRettigheter(
  readFileSync(new URL('rettigheter.yaml', import.meta.url), 'utf8'),
);

/** The right with that id; null when it is no longer told. */
export const finnRettighet = (id: string): Rettighet | null =>
  RETTIGHETER.find((one) => one.id === id) ?? null;

/** Those that may still be told on a day (YYYY-MM-DD). What is past its review is left out until somebody has read it again. */
export const gjeldende = (dag: string, alle: readonly Rettighet[] = RETTIGHETER): readonly Rettighet[] =>
  alle.filter(({ gjennomgas }) => dag <= gjennomgas);

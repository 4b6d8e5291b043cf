import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Kontor, kontorSchema } from './schema.ts';

export class KontorError extends Error {
  readonly code = 'bad_office_data';
}

/** Where the project's own office files lie. */
const FOLDER = new URL('./', import.meta.url);

/** Reads an office by its name in this folder (`demo` → `demo.yaml`). Throws `KontorError` that names every fault. */
export const loadKontor = (name: string): Kontor => {
  const parsed = kontorSchema.safeParse(read(name));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || '(the file)'}: ${message}`,
  );
  throw new KontorError(`The office data in ${name}.yaml is wrong:\n${faults.join('\n')}`);
};

const read = (name: string): unknown => {
  try {
    return parse(readFileSync(new URL(`${encodeURIComponent(name)}.yaml`, FOLDER), 'utf8'));
  } catch (cause) {
    throw new KontorError(`The office data in knowledge/kontor/${name}.yaml can't be read.`, { cause });
  }
};

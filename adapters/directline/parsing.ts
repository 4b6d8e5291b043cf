import type { z } from 'zod';
import { badArgument } from './protocolError.ts';

/** Reads `value` as `schema` says. Fields of null count as left out. Throws 400 with the first fault's field and reason. */
export const parseFields = <Schema extends z.ZodType>(
  schema: Schema,
  value: { readonly [field: string]: unknown },
): z.output<Schema> => {
  const given = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [fault] = result.error.issues;
  throw badArgument(`${fault?.path.join('.') || 'body'}: ${fault?.message ?? 'not valid'}`);
};

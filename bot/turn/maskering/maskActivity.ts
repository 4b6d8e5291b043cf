import type { Json, JsonObject } from '../../../dialogs/json.ts';
import { mask } from './mask.ts';
import { MASKED } from './masked.ts';

/** Deeper than any card. What lies deeper becomes null. */
const MAX_DEPTH = 32;

/** Keys that reach into the prototype when somebody copies the object further on. */
const DANGEROUS_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Copies and masks, and counts what it removed. */
class Copy {
  count = 0;

  text(text: string): string {
    const masked = mask(text);
    this.count += masked.count;
    return masked.text;
  }

  number(value: number): Json {
    const { count } = mask(String(value));
    this.count += count;
    return count > 0 ? MASKED : value;
  }

  object(value: JsonObject, depth: number): JsonObject {
    const entries = Object.entries(value).filter(([key]) => !DANGEROUS_KEYS.has(key));
    return Object.fromEntries(entries.map(([key, field]) => [this.text(key), this.json(field, depth + 1)]));
  }

  json(value: Json, depth: number): Json {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'number') return this.number(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth >= MAX_DEPTH) return null;
    return isArray(value) ? value.map((item) => this.json(item, depth + 1)) : this.object(value, depth);
  }
}

/**
 * A deep copy of a message with every string in it normalised and masked: texts, values, names, ids, card inputs, keys.
 * A number that is a personal number becomes the marker. What lies deeper than 32 levels becomes null.
 */
export function maskActivity(activity: JsonObject): { activity: JsonObject; count: number } {
  const copy = new Copy();
  const masked = copy.object(activity, 0);
  return { activity: masked, count: copy.count };
}

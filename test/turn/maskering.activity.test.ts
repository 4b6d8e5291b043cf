import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MASKED, maskActivity } from '../../bot/turn/maskering/index.ts';
import type { Json, JsonObject } from '../../dialogs/json.ts';
import { assertQuietly, syntheticNumber } from './maskeringHjelp.ts';

/** A synthetic number (month + 80). */
const NUMBER = '18880000000';

const nested = (depth: number, innermost: Json): JsonObject =>
  Array.from({ length: depth }).reduce<JsonObject>((inner) => ({ inner }), { innermost });

describe('every string of a message', () => {
  test('is masked: text, value, names, card inputs, links and keys', () => {
    const { activity, count } = maskActivity({
      type: 'message',
      text: `Jeg er ${NUMBER}`,
      from: { id: 'dl_1', name: `Kari ${NUMBER}` },
      value: { action: { data: { fnr: NUMBER, svar: ['ja', NUMBER] } } },
      attachments: [{ contentUrl: `data:text/plain,${NUMBER}`, contentType: 'text/plain' }],
      entities: [{ [NUMBER]: true }],
    });

    expect(activity).toEqual({
      type: 'message',
      text: `Jeg er ${MASKED}`,
      from: { id: 'dl_1', name: `Kari ${MASKED}` },
      value: { action: { data: { fnr: MASKED, svar: ['ja', MASKED] } } },
      attachments: [{ contentUrl: `data:text/plain,${MASKED}`, contentType: 'text/plain' }],
      entities: [{ [MASKED]: true }],
    });
    expect(count).toBe(6);
  });

  test('is normalised, keys too', () => {
    expect(maskActivity({ text: 'a\u200Bb', 'k\u200By': '５５' }).activity).toEqual({ text: 'ab', ky: '55' });
  });
});

describe('a number that is no string', () => {
  test('becomes the marker when it is a personal number', () => {
    expect(maskActivity({ fnr: Number(NUMBER), liste: [Number(NUMBER)] })).toEqual({
      activity: { fnr: MASKED, liste: [MASKED] },
      count: 2,
    });
  });

  test.each([0, -1, 1732159692811, 99134556464, 0.1, 1e21])('stays when it is none: %d', (value) => {
    expect(maskActivity({ value })).toEqual({ activity: { value }, count: 0 });
  });
});

describe('the copy', () => {
  test('keeps booleans, null, empty values and order', () => {
    const activity = { a: null, b: true, c: [], d: {}, e: '', f: [null, false] };

    expect(JSON.stringify(maskActivity(activity).activity)).toBe(JSON.stringify(activity));
  });

  test('leaves the original alone', () => {
    const activity = { value: { fnr: NUMBER } };

    maskActivity(activity);

    expect(activity.value.fnr === NUMBER).toBe(true);
  });

  test('ends at 32 levels', () => {
    const kept = maskActivity(nested(31, 'x')).activity;
    const cut = maskActivity(nested(32, 'x')).activity;

    expect(kept).toEqual(nested(31, 'x'));
    expect(JSON.stringify(cut)).not.toContain('innermost');
  });

  test('survives a hundred thousand levels', () => {
    const text = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

    expect(JSON.stringify(maskActivity(JSON.parse(text) as JsonObject).activity).length).toBeLessThan(300);
  });

  test('leaves out keys that reach into the prototype', () => {
    const hostile = '{"__proto__":{"admin":true},"a":{"constructor":{"prototype":{"admin":true}},"b":1}}';

    const { activity } = maskActivity(JSON.parse(hostile) as JsonObject);

    expect(activity).toEqual({ a: { b: 1 } });
    expect(Object.hasOwn(activity, '__proto__')).toBe(false);
    expect('admin' in {}).toBe(false);
  });
});

test('any JSON with a number anywhere comes out without it', () => {
  assertQuietly(
    fc.property(syntheticNumber, fc.jsonValue({ maxDepth: 6 }), fc.string(), (number, value, key) => {
      const hidden = JSON.parse(
        JSON.stringify({ [`${key} ${number}`]: [number, { value, b: ` ${number} ` }] }),
      );
      const { activity, count } = maskActivity(hidden as JsonObject);
      return count >= 3 && !JSON.stringify(activity).includes(number);
    }),
    200,
  );
});

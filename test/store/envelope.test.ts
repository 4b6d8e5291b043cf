import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEnvelope, newDataKey, seal, unseal } from '../../adapters/store/envelope.ts';

const [key, otherKey] = [newDataKey(), newDataKey()];
const place = ['batch', 'abc', 1, 2, false] as const;

describe('seal and unseal', () => {
  test('give back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unseal(key.secret, place, seal(key.secret, place, text))).toBe(text);
      }),
    );
  });

  test('give nothing when any bit was changed, or the end is missing', () => {
    const sealed = seal(key.secret, place, 'en tekst');
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(unseal(key.secret, place, changed)).toBeNull();
      }),
    );
    for (let length = 0; length < sealed.length; length++) {
      expect(unseal(key.secret, place, sealed.subarray(0, length))).toBeNull();
    }
  });

  test.each([
    ['another position', ['batch', 'abc', 2, 2, false]],
    ['another stream', ['batch', 'abd', 1, 2, false]],
    ['parts joined differently', ['batch', 'abc', 12, false]],
    ['a number as text', ['batch', 'abc', '1', 2, false]],
    ['nowhere', []],
  ])('give nothing at %s', (_, elsewhere) => {
    expect(unseal(key.secret, elsewhere, seal(key.secret, place, 'en tekst'))).toBeNull();
  });

  test('give nothing with another key', () => {
    expect(unseal(otherKey.secret, place, seal(key.secret, place, 'en tekst'))).toBeNull();
  });

  test('seal the same text differently each time', () => {
    expect(seal(key.secret, place, 'x')).not.toEqual(seal(key.secret, place, 'x'));
  });
});

describe('an envelope', () => {
  const envelope = createEnvelope(Buffer.alloc(32, 1));
  const other = createEnvelope(Buffer.alloc(32, 2));

  test('wraps a data key with the name of its stream', () => {
    const wrapped = envelope.wrap('hash', key, 'navnet «ø»');

    const unwrapped = envelope.unwrap('hash', key.id, wrapped);
    expect(unwrapped?.name).toBe('navnet «ø»');
    expect(unwrapped?.key.id).toBe(key.id);
    expect(unwrapped?.key.secret.equals(key.secret)).toBe(true);
  });

  test('unwraps nothing for another stream, another key id or another master key', () => {
    const wrapped = envelope.wrap('hash', key, 'navn');

    expect(envelope.unwrap('annen', key.id, wrapped)).toBeNull();
    expect(envelope.unwrap('hash', otherKey.id, wrapped)).toBeNull();
    expect(other.unwrap('hash', key.id, wrapped)).toBeNull();
  });

  test('hashes the same for the same key and parts only', () => {
    const hashes = [
      envelope.hash('stream', 'a'),
      envelope.hash('lease', 'a'),
      envelope.hash('stream', 'b'),
      envelope.hash('stream', 'a', ''),
      envelope.hash('streama'),
      envelope.hash('stream', '\ud800'),
      envelope.hash('stream', '\ud801'),
      other.hash('stream', 'a'),
    ];

    expect(envelope.hash('stream', 'a')).toBe(hashes[0]);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => /^[0-9a-f]{32}$/.test(hash))).toBe(true);
  });

  test('has a key of its own for each document without an owner', () => {
    const own = envelope.documentKey(['document', 'a', 'b']);

    expect(own.equals(envelope.documentKey(['document', 'a', 'b']))).toBe(true);
    expect(own.equals(envelope.documentKey(['document', 'a', 'c']))).toBe(false);
    expect(own.equals(other.documentKey(['document', 'a', 'b']))).toBe(false);
  });
});

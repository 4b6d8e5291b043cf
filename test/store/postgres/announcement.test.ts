import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEnvelope } from '../../../adapters/store/envelope.ts';
import { createAnnouncements } from '../../../adapters/store/postgres/announcement.ts';

const envelope = createEnvelope(Buffer.alloc(32, 1));
const announcements = createAnnouncements(envelope, '-12');
const others = createAnnouncements(envelope, '7');

const change = fc
  .record({
    name: fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 200,
    }),
    version: fc.nat(),
    revision: fc.nat(),
  })
  .map((given) => ({ ...given, hash: envelope.hash('stream', given.name) }));

describe('an announcement', () => {
  test('tells all changes, in payloads that fit', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const payloads = announcements.write(changes);

        expect(payloads.every((payload) => Buffer.byteLength(payload) < 8000)).toBe(true);
        expect(payloads.flatMap(others.read)).toEqual(changes);
        expect(payloads.flatMap(announcements.read)).toEqual([]);
      }),
    );
  });

  test('goes in one payload when it can', () => {
    const changes = fc.sample(change, 100).map((one) => ({ ...one, name: 'samtale-12345678' }));

    expect(announcements.write(changes)).toHaveLength(1);
    expect(announcements.write([])).toEqual([]);
  });

  test('with a name that no payload has room for is left to polling, and holds up no other', () => {
    const short = { name: 's', hash: envelope.hash('stream', 's'), version: 1, revision: 1 };

    const payloads = announcements.write([{ ...short, name: 'x'.repeat(9000) }, short]);

    expect(payloads.flatMap(others.read)).toEqual([short]);
  });

  test('under another master key, or said to be from another, says nothing', () => {
    const [payload = ''] = announcements.write([{ name: 's', hash: '', version: 1, revision: 1 }]);
    const strangers = createAnnouncements(createEnvelope(Buffer.alloc(32, 2)), '7');

    expect(strangers.read(payload)).toEqual([]);
    expect(others.read(payload.replace('-12:', '8:'))).toEqual([]);
  });
});

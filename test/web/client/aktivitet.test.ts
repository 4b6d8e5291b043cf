import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAktivitet, readSett } from '../../../adapters/web/client/aktivitet.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const BOT = { id: 'brobygger', role: 'bot' };

describe('an activity of the assistant', () => {
  test('is read with its buttons, what stands behind «Mer …», and its progress', () => {
    const boble = readAktivitet(
      {
        type: 'message',
        id: 'a2',
        from: BOT,
        timestamp: '2026-11-23T08:00:00Z',
        locale: 'nn-NO',
        text: 'Kva gjeld det?',
        speak: 'Kva gjeld det? Du kan trykkje på: Ring ein ein tre.',
        channelData: {
          brobygger: {
            slag: 'krise',
            valg: [
              { id: 'ring', label: 'Ring 113', slag: 'ring', verdi: '113' },
              { id: 'mer', label: 'Mer …', slag: 'svar' },
            ],
            mer: [{ id: 'pause', label: 'Pause', slag: 'svar' }],
            fremdrift: { nr: 3, av: 5, del: 'Bustad', samlet: { nr: 8, av: 12 } },
          },
        },
      },
      NOW,
    );

    expect(boble).toMatchObject({
      fra: 'bot',
      opplest: 'Kva gjeld det? Du kan trykkje på: Ring ein ein tre.',
      sprak: 'nn',
      slag: 'krise',
      tid: Date.UTC(2026, 10, 23, 8),
      valg: [{ id: 'ring', slag: 'ring', verdi: '113', valgt: null }],
      mer: [{ id: 'pause', slag: 'svar', verdi: '' }],
      fremdrift: { nr: 3, av: 5, del: 'Bustad', samlet: { nr: 8, av: 12 } },
      slettet: false,
    });
  });

  test('without what is our own is a plain bubble', () => {
    expect(readAktivitet({ type: 'message', id: 'a1', from: BOT, text: 'Hei' }, NOW)).toMatchObject({
      opplest: 'Hei',
      slag: 'vanlig',
      valg: [],
      mer: [],
      fremdrift: null,
      tid: NOW,
      sprak: null,
    });
  });

  test('a button of an unknown kind sends its label; one without a label is left out', () => {
    const valg = [{ id: 'a', label: 'A', slag: 'ukjent' }, { id: 'b', slag: 'svar' }, 'c', null];
    const boble = readAktivitet(
      { type: 'message', id: 'a1', from: BOT, channelData: { brobygger: { valg } } },
      NOW,
    );

    expect(boble).toMatchObject({ valg: [{ id: 'a', slag: 'svar' }] });
  });
});

test('what the person said is known by its once-key, else by its id', () => {
  const own = { type: 'message', id: 'a3', from: { id: 'dl_1', role: 'user' }, text: 'hei' };

  expect(readAktivitet({ ...own, channelData: { brobyggerId: 'k1' } }, NOW)).toMatchObject({
    fra: 'meg',
    nokkel: 'k1',
  });
  expect(readAktivitet(own, NOW)).toMatchObject({ nokkel: 'a3' });
});

test('only the assistant is shown as writing, and other types are passed over', () => {
  expect(readAktivitet({ type: 'typing', from: BOT }, NOW)).toEqual({ fra: 'skriver' });
  expect(readAktivitet({ type: 'typing', from: { role: 'user' } }, NOW)).toBeNull();
  expect(readAktivitet({ type: 'event', id: 'a', from: BOT, name: 'x' }, NOW)).toBeNull();
});

test('a set without a watermark leaves the one that the page has', () => {
  expect(readSett({ activities: [] }, NOW)).toEqual({ aktiviteter: [], vannmerke: '' });
});

test('anything at all is read without an error', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (raw, brobygger) => {
      readSett(raw, NOW);
      readSett(
        { activities: [raw, { type: 'message', id: 'a', from: BOT, channelData: { brobygger } }] },
        NOW,
      );
    }),
  );
});

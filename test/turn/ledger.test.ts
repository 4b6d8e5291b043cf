import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyRecord, emptyLedger, hasWork, type Ledger, seenId } from '../../bot/turn/ledger.ts';
import { activityId, addressOf, positionOf, type SamtaleRecord } from '../../bot/turn/record.ts';

const HOUR_MS = 3_600_000;
const evolve = (tilstand: Ledger['tilstand'], event: { readonly type: string }) => ({
  ...tilstand,
  sist: event.type,
});

const fold = (records: readonly SamtaleRecord[], from = emptyLedger): Ledger =>
  records.reduce((ledger, record) => applyRecord(ledger, ledger.version + 1, record, evolve), from);

const opprettet: SamtaleRecord = {
  type: 'opprettet',
  tid: 0,
  samtale: 's',
  bruker: 'dl_1',
  kanal: 'web',
  deltEnhet: false,
  sprak: 'nb',
};
const mottatt = (position: number, nokkel = `n${position}`, tid = position): SamtaleRecord => ({
  type: 'mottatt',
  tid,
  nokkel,
  activity: { id: activityId('s', position), type: 'message', text: `tekst ${position}` },
  maskert: [],
  vedlegg: false,
  kanalId: null,
});
const ferdig = (melding: number): SamtaleRecord => ({
  type: 'ferdig',
  melding,
  utfall: 'besvart',
  rute: 'test',
  kode: 1,
});

describe('the account of a conversation', () => {
  test('keeps what is unhandled, in order', () => {
    const ledger = fold([opprettet, mottatt(2), mottatt(3), mottatt(4), ferdig(3)]);

    expect(ledger.ventende.map(({ position }) => position)).toEqual([2, 4]);
    expect(hasWork(ledger)).toBe(true);
  });

  test('has no work left when all is handled', () => {
    expect(hasWork(fold([opprettet, mottatt(2), ferdig(2)]))).toBe(false);
  });

  test('knows the id that a once-key got', () => {
    const ledger = fold([opprettet, mottatt(2, 'nøkkel'), ferdig(2)]);

    expect(seenId(ledger, 'nøkkel')).toBe(activityId('s', 2));
    expect(seenId(ledger, 'annen')).toBeNull();
  });

  test('knows the last 500 keys however old they are', () => {
    const records = Array.from({ length: 600 }, (_, n) => mottatt(n + 2, `n${n}`, n * 48 * HOUR_MS));
    const ledger = fold([opprettet, ...records]);

    expect(seenId(ledger, 'n100')).not.toBeNull();
    expect(seenId(ledger, 'n99')).toBeNull();
  });

  test('knows every key of the last 24 hours however many there are', () => {
    const records = Array.from({ length: 900 }, (_, n) => mottatt(n + 2, `n${n}`, n * 1_000));

    expect(seenId(fold([opprettet, ...records]), 'n0')).not.toBeNull();
  });

  test('counts tries on the first message only until it is done', () => {
    const forsok: SamtaleRecord = { type: 'forsok', melding: 2, grunn: 'kastet', feilId: 'f' };

    expect(fold([opprettet, mottatt(2), forsok, forsok]).forsok).toBe(2);
    expect(fold([opprettet, mottatt(2), forsok, ferdig(2), mottatt(5)]).forsok).toBe(0);
  });

  test('forgets everything but the once-key when all is deleted', () => {
    const before = fold([opprettet, mottatt(2), { type: 'hendelse', event: { dialog: 'd', type: 'svart' } }]);
    const after = fold([{ type: 'slettet', tid: 9, nokkel: 'slett', id: 's|0000004' }], before);

    expect(JSON.stringify(after)).not.toContain('tekst 2');
    expect(after.tilstand).toEqual({});
    expect(seenId(after, 'slett')).toBe('s|0000004');
    expect(after.version).toBe(4);
  });

  test('a reply over the connector waits until it is recorded as sent', () => {
    const adresse = addressOf(
      { id: 'x', type: 'message', text: 'hemmelig', conversation: { id: 'c' } },
      'kanal-7',
    );
    const svar: SamtaleRecord = {
      type: 'svar',
      tid: 1,
      melding: 2,
      activity: { id: 's|3', type: 'message' },
      adresse,
    };
    const waiting = fold([opprettet, mottatt(2), svar, ferdig(2)]);

    expect(waiting.usendt).toHaveLength(1);
    expect(JSON.stringify(waiting.usendt)).not.toContain('hemmelig');
    expect(hasWork(fold([{ type: 'sendt', svar: 3, ut: true, kanalId: 'k' }], waiting))).toBe(false);
  });

  test('is the same fold from a snapshot in JSON as from the start', () => {
    const record = fc.oneof(
      fc.nat(40).map((n) => mottatt(n + 2)),
      fc.nat(40).map((n) => ferdig(n + 2)),
      fc.constant<SamtaleRecord>({ type: 'forsok', melding: 2, grunn: 'tid', feilId: 'f' }),
      fc.string().map((type): SamtaleRecord => ({ type: 'hendelse', event: { dialog: 'd', type } })),
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), fc.nat(60), (records, cut) => {
        const snapshot = JSON.parse(JSON.stringify(fold([opprettet, ...records.slice(0, cut)]))) as Ledger;

        expect(fold(records.slice(cut), snapshot)).toEqual(fold([opprettet, ...records]));
      }),
    );
  });

  test('an activity id gives its position back', () => {
    fc.assert(fc.property(fc.nat(), fc.string(), (n, samtale) => positionOf(activityId(samtale, n)) === n));
  });
});

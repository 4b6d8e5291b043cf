import { describe, expect, test } from '@jest/globals';
import { lesUtfyllinger, type Utfylling } from '../../dialogs/innsikt/index.ts';
import type { Json, JsonObject } from '../../dialogs/json.ts';

const NOW = Date.parse('2026-11-23T11:00:00Z');
const LONG_AGO = NOW - 30 * 86_400_000;
const om = { samtale: 's1', sprak: 'nn', now: NOW } as const;

interface Sagt {
  readonly [key: string]: Json;
}
const hendelse = (type: string, about: Sagt = {}): JsonObject => ({ dialog: 'siling', type, ...about });
const ved = (type: string, sporsmal: string, about: Sagt = {}) => hendelse(type, { sporsmal, ...about });
const START = hendelse('startet', { skjema: 'siling', versjon: 3, sporsmal: ['a', 'b', 'c'] });
const BEGUN = [START, hendelse('begynt'), ved('spurt', 'a')];

const les = (...events: readonly JsonObject[]): readonly Utfylling[] => lesUtfyllinger(events, om);
const den = (...events: readonly JsonObject[]): Utfylling => les(...BEGUN, ...events)[0]!;
const spor = (utfylling: Utfylling, id: string) => utfylling.spor.get(id);

describe('what is read of a filling-in', () => {
  test('a filling-in is told by its form, its version, its questions and its place in the conversation', () => {
    expect(den()).toMatchObject({
      samtale: 's1',
      nr: 1,
      skjema: 'siling',
      versjon: 3,
      rekkefolge: ['a', 'b', 'c'],
      lengde: 1,
      begynt: true,
    });
  });

  test('one that was opened and not begun is left at the introduction', () => {
    expect(les(START)[0]).toMatchObject({ begynt: false, sted: ':innledning', slutt: 'borte', lengde: 0 });
  });

  test.each([
    ['besvart', 'svart'],
    ['hoppet_over', 'hoppet_over'],
    ['vil_ikke_svare', 'vil_ikke_svare'],
    ['vet_ikke', 'vet_ikke'],
    ['med_person', 'med_person'],
  ])('%s is the outcome %s', (type, utfall) => {
    expect(spor(den(ved(type, 'a')), 'a')).toMatchObject({ utfall, endret: false });
  });

  test('a question that was asked and left open has no outcome', () => {
    expect(spor(den(), 'a')).toEqual({ utfall: null, hvorfor: false, endret: false, ms: null });
  });

  test('the last outcome stands, and an answer that was replaced or taken away is changed', () => {
    const back = [ved('besvart', 'a'), ved('spurt', 'b'), ved('tilbake', 'a')];
    expect(spor(den(...back, ved('besvart', 'a')), 'a')).toMatchObject({ utfall: 'svart', endret: true });
    expect(spor(den(...back, ved('vil_ikke_svare', 'a')), 'a')).toMatchObject({
      utfall: 'vil_ikke_svare',
      endret: true,
    });
    expect(spor(den(...back, ved('beholdt', 'a')), 'a')).toMatchObject({ utfall: 'svart', endret: false });
  });

  test('an answer that comes after a skip is not a changed one', () => {
    expect(spor(den(ved('hoppet_over', 'a'), ved('endrer', 'a'), ved('besvart', 'a')), 'a')).toMatchObject({
      utfall: 'svart',
      endret: false,
    });
  });

  test('asking why is noted at its question, and other questions in between are not', () => {
    expect(spor(den(ved('avstikker', 'a', { tema: 'hvorfor' })), 'a')!.hvorfor).toBe(true);
    expect(spor(den(ved('avstikker', 'a', { tema: 'hvem_ser' })), 'a')!.hvorfor).toBe(false);
  });

  test.each(['pauset', 'stoppet', 'forlatt'] as const)(
    '%s is how it ended, until the person goes on',
    (type) => {
      expect(den(ved('besvart', 'a'), ved('spurt', 'b'), hendelse(type))).toMatchObject({
        slutt: type,
        sted: 'b',
      });
      expect(den(hendelse(type), hendelse('gjenopptatt')).slutt).toBe('borte');
    },
  );

  test('who has read the answers back and gone has left there; who said that they are right has finished', () => {
    expect(den(hendelse('lest_opp'))).toMatchObject({ opplest: true, sted: ':opplesing', slutt: 'borte' });
    expect(den(hendelse('lest_opp'), hendelse('fullfort')).slutt).toBe('fullfort');
  });

  test('who wrote within the last day is still at it', () => {
    expect(les(START, ved('spurt', 'a', { tid: NOW - 3_600_000 }))[0]!.slutt).toBe('underveis');
    expect(les(START, ved('spurt', 'a', { tid: LONG_AGO }))[0]!.slutt).toBe('borte');
  });

  test('leaving while a section is picked is told as such', () => {
    expect(den(ved('besvart', 'a'), hendelse('velger_del', { side: 0 })).sted).toBe(':deler');
  });

  test('the language is the last one, and else the conversation’s', () => {
    expect(den().sprak).toBe('nn');
    expect(den(ved('besvart', 'a', { sprak: 'nb' }), ved('spurt', 'b', { sprak: 'en' })).sprak).toBe('en');
  });

  test('staff before a helper before the person alone', () => {
    expect(den().av).toBe('bruker');
    expect(den(hendelse('skriver', { hvem: 'hjelper' }), ved('besvart', 'a', { av: 'bruker' })).av).toBe(
      'hjelper',
    );
    expect(den(ved('besvart', 'a', { av: 'mottak' }), ved('spurt', 'b', { av: 'hjelper' })).av).toBe(
      'mottak',
    );
  });

  test('what is no form is passed over', () => {
    expect(les({ dialog: 'apning', type: 'hilst' }, { dialog: 'krise', type: 'fullfort' })).toEqual([]);
  });
});

describe('the time to the answer', () => {
  const at = (type: string, ms: number, sporsmal = 'a') => ved(type, sporsmal, { tid: LONG_AGO + ms });

  test('runs from the question to its first answer', () => {
    const utfylling = den(
      at('spurt', 0),
      at('avstikker', 3_000),
      at('besvart', 8_000),
      at('tilbake', 9_000),
      at('besvart', 20_000),
    );
    expect(spor(utfylling, 'a')!.ms).toBe(8_000);
  });

  test('runs from when the question came again, after a look at another', () => {
    const utfylling = den(
      at('spurt', 0),
      at('hoppet_over', 1_000),
      at('endrer', 50_000),
      at('besvart', 54_000),
    );
    expect(spor(utfylling, 'a')!.ms).toBe(4_000);
  });

  test('is not known when a pause lay between, or the times are missing', () => {
    expect(
      spor(den(at('spurt', 0), hendelse('pauset'), hendelse('gjenopptatt'), at('besvart', 9e8)), 'a')!.ms,
    ).toBe(null);
    expect(spor(den(ved('besvart', 'a')), 'a')!.ms).toBe(null);
  });
});

describe('several filling-ins', () => {
  test('a new start begins a new one', () => {
    expect(les(...BEGUN, hendelse('fullfort'), START).map(({ nr, slutt }) => [nr, slutt])).toEqual([
      [1, 'fullfort'],
      [2, 'borte'],
    ]);
  });

  test('forms of one conversation are told apart', () => {
    const other = BEGUN.map((event) => ({ ...event, dialog: 'innsjekk', skjema: 'innsjekk' }));
    const both = BEGUN.flatMap((event, at) => [event, other[at]!]);
    expect(les(...both).map(({ skjema }) => skjema)).toEqual(['siling', 'innsjekk']);
  });

  test('one that went on in a newer version is told in both, each with its own questions', () => {
    const [before, after] = les(
      ...BEGUN,
      ved('besvart', 'a'),
      hendelse('migrert', { fra: 3, til: 4, omdopt: { a: 'x' }, sporsmal: ['x', 'y'], her: 'y' }),
      ved('spurt', 'x'),
      ved('spurt', 'y'),
    );
    expect(before).toMatchObject({ versjon: 3, slutt: 'videre', lengde: 2 });
    expect(after).toMatchObject({
      versjon: 4,
      slutt: 'borte',
      rekkefolge: ['x', 'y'],
      lengde: 2,
      begynt: true,
    });
    expect([...after!.spor.keys()]).toEqual(['x', 'y']);
  });

  test('one that was finished stays in its version', () => {
    expect(les(...BEGUN, hendelse('fullfort'), hendelse('migrert', { fra: 3, til: 4 }))).toHaveLength(1);
  });

  test('one that was begun in another channel is told from where it came here', () => {
    const tilstand = { skjema: 'siling', versjon: 3, sporsmal: ['a', 'b'], her: 'b' };
    const [utfylling] = les(hendelse('hentet', { tilstand }), ved('besvart', 'b'), hendelse('lest_opp'));
    expect(utfylling).toMatchObject({ versjon: 3, begynt: true, opplest: true });
    expect([...utfylling!.spor.keys()]).toEqual(['b']);
  });
});

describe('a person’s words', () => {
  /** An event whose words can't be looked at. */
  const guarded = (event: JsonObject): JsonObject =>
    new Proxy(event, {
      get: (target, key) => {
        if (['ord', 'vist', 'verdi', 'tekst', 'svar', 'linjer', 'valg'].includes(String(key)))
          throw new Error(`read ${String(key)}`);
        return target[String(key)]!;
      },
      ownKeys: () => {
        throw new Error('read all');
      },
    });

  test('are never read', () => {
    const said = { ord: 'hemmelig', vist: 'hemmelig', tekst: 'hemmelig', valg: ['vold'] };
    const events = ['besvart', 'utkast', 'flertydig', 'valgt', 'avstikker', 'endrer'].map((type) =>
      ved(type, 'a', said),
    );
    const all = [...BEGUN, ...events, hendelse('fullfort', { svar: { a: said }, linjer: [said] })];
    expect(JSON.stringify([...les(...all.map(guarded))])).not.toContain('hemmelig');
  });
});

import { describe, expect, test } from '@jest/globals';
import { loadKontor } from '../../knowledge/kontor/index.ts';
import { overdue, TALL } from '../../knowledge/krise/index.ts';
import { Samtale } from '../hjelp/samtale.ts';

const NO_ONE = {
  nb: /^Ingen leser dette akkurat nå\./,
  nn: /^Ingen les dette akkurat no\./,
  en: /^Nobody is reading this/,
} as const;

/** What a person writes, and what the first answer must and must not hold (product rules 2). */
const SVAR = [
  ['nb', 'jeg har tatt alle pillene mine nå', ['113', '112'], true],
  ['nb', 'jeg orker ikke leve lenger', ['116 123', '116 117', '113'], true],
  ['nn', 'eg vil ikkje leve lenger', ['116 123', '116 117', '113'], true],
  ['en', 'I want to kill myself', ['116 123', '116 117', '113'], true],
  ['nb', 'mannen min slår meg', ['112', '116 006'], true],
  ['nn', 'mannen min slår meg, eg er redd', ['112', '116 006'], true],
  ['en', 'my husband beats me', ['112', '116 006'], true],
  ['nb', 'jeg er 12 år og pappa slår meg', ['116 111', '112'], true],
  ['nb', 'har ikke penger til mat til ungene i dag', ['55 55 33 33'], false],
  ['nb', 'jeg har ingen steder å sove i natt', ['vedtak'], false],
  ['nb', 'jeg er redd for at jeg kommer til å skade noen', ['113', '116 117'], false],
] as const;

describe('the first answer to a crisis', () => {
  test.each(SVAR)('%s: «%s»', (sprak, said, holds, saysNoOne) => {
    const samtale = new Samtale({ sprak });
    const text = samtale.say(said);

    expect(samtale.last?.reply.kind).toBe('krise');
    for (const words of holds) expect(text).toContain(words);
    expect(NO_ONE[sprak].test(text)).toBe(saysNoOne);
    expect(samtale.last?.reply.progress).toBeUndefined();
  });

  test('about somebody else tells to stay and to ask straight out', () => {
    const text = new Samtale().say('venninna mi skriver at hun ikke vil leve lenger');

    expect(text).toMatch(/113/);
    expect(text).toMatch(/Spør rett ut/);
  });

  test('to a child never names the parents', () => {
    expect(new Samtale().say('jeg er 12 år og pappa slår meg')).not.toMatch(
      /foresatte|foreldre|mamma|pappa/i,
    );
  });

  test('on food tells until when the telephone is open, or when it opens', () => {
    const friday = Date.parse('2026-11-27T13:18:00Z');
    const saturday = Date.parse('2026-11-28T13:18:00Z');
    const sunday = Date.parse('2026-11-29T13:18:00Z');

    expect(new Samtale({ now: friday }).say('har ikke penger til mat til ungene i dag')).toMatch(/15\.00/);
    expect(new Samtale({ now: saturday }).say('har ikke penger til mat til ungene i dag')).toMatch(/mandag/);
    expect(new Samtale({ now: sunday }).say('har ikke penger til mat til ungene i dag')).toMatch(
      /i morgen kl\. 9\.00/,
    );
  });

  test('to staff names the office’s routine when its data has one, and else says that it is not known', () => {
    const said = 'brukeren min sier hun ikke orker å leve lenger';
    const kontor = loadKontor('demo');

    expect(new Samtale({ kanal: 'teams', kontor }).say(said)).toContain(kontor.varsleVedKrise!.rutine);
    expect(new Samtale({ kanal: 'teams' }).say(said)).toMatch(/vet jeg ikke for/i);
    expect(new Samtale({ kanal: 'teams', kontor }).say(said)).toContain('§ 13 b');
  });

  test.each([
    'hvor mange piller tok du',
    'hvordan har du tenkt',
    'jeg forstår hvordan du har det',
    'det blir mellom oss',
  ])('never says «%s» or the like', (words) => {
    const said = SVAR.map(([sprak, text]) => new Samtale({ sprak }).say(text)).join('\n');

    expect(said.toLowerCase()).not.toContain(words);
  });
});

describe('afterwards', () => {
  const samtale = () => {
    const begun = new Samtale();
    for (const said of ['#siling', '#start', 'noe', 'jeg orker ikke leve lenger']) begun.say(said);
    return begun;
  };

  test.each(['krise_haster', 'krise_ikke_fare', 'krise_ikke_slik'])(
    '«%s» is answered, and the questions still wait',
    (choice) => {
      const talk = samtale();
      const text = talk.say(`#${choice}`);

      expect(text).not.toContain('Er det noe som haster i dag?');
      expect(talk.say('fortsett')).toContain('Er det noe som haster i dag?');
    },
  );

  test('«Det haster nå» gives 113 and 112', () => {
    const text = samtale().say('#krise_haster');

    expect(text).toContain('113');
    expect(text).toContain('112');
  });

  test('a second crisis is answered again', () => {
    expect(samtale().say('mannen min slår meg')).toContain('116 006');
  });

  test('ordinary words are met calmly, without the question and without progress', () => {
    const talk = samtale();
    const text = talk.say('jeg vet ikke');

    expect(text).not.toContain('Er det noe som haster i dag?');
    expect(talk.last?.reply.progress).toBeUndefined();
    expect(talk.choices).toContain('fortsett');
  });
});

describe('the numbers', () => {
  test('stand in one file, each with a source', () => {
    expect(TALL.map(({ nummer }) => nummer)).toEqual(
      expect.arrayContaining(['113', '112', '116 117', '116 123', '116 111', '116 006', '55 55 33 33']),
    );
    for (const { kilde } of TALL) expect(kilde.length).toBeGreaterThan(3);
  });

  test('are overdue 180 days after they were checked', () => {
    const checked = TALL.find(({ sistKontrollert }) => sistKontrollert)!;
    const at = (days: number) => Date.parse(checked.sistKontrollert!) + days * 86_400_000;

    expect(overdue(at(180), [checked])).toEqual([]);
    expect(overdue(at(181), [checked])).toEqual([checked]);
    expect(overdue(at(0), [{ ...checked, sistKontrollert: null }])).toHaveLength(1);
  });
});

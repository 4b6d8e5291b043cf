import { describe, expect, test } from '@jest/globals';
import { Samtale } from '../hjelp/samtale.ts';

const paused = (samtale = new Samtale()): Samtale => {
  samtale.pauset = true;
  samtale.say('hei');
  return samtale;
};

describe('while the service is paused', () => {
  test('everyone is told so, with a way to Nav, and it is planned to come back to them once', () => {
    const samtale = paused();

    expect(samtale.last?.reply.text).toContain('55 55 33 33');
    expect(samtale.say('er du der')).toContain('satt på pause');
    expect(samtale.planned).toHaveLength(1);
  });

  test('they are not written to; it is looked again, later and later', () => {
    const samtale = paused();
    const waits: number[] = [];
    for (let look = 0; look < 20; look += 1) {
      const before = samtale.now;
      expect(samtale.due()).toBeNull();
      waits.push(samtale.now - before);
    }

    expect(waits[0]).toBe(15_000);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(15 * 60_000);
    expect(samtale.planned).toHaveLength(1);
  });
});

describe('when it works again', () => {
  test.each([
    ['nb', 'Nå virker jeg igjen'],
    ['nn', 'No verkar eg igjen'],
    ['en', 'I am working again'],
  ] as const)('those who wait are told so, in %s', (sprak, expected) => {
    const samtale = paused(new Samtale({ sprak }));
    samtale.pauset = false;

    expect(samtale.due()).toContain(expected);
    expect(samtale.planned).toEqual([]);
  });

  test('the question that was open is asked again', () => {
    const samtale = new Samtale();
    samtale.say('#siling');
    samtale.say('#start');
    const question = samtale.last!.reply.text;
    paused(samtale).pauset = false;

    expect(samtale.due()).toContain(question.split('\n\n').at(-1));
  });

  test('those who have got an answer since are left alone', () => {
    const samtale = paused();
    samtale.pauset = false;
    samtale.say('hei igjen');

    expect(samtale.due()).toBeNull();
  });

  test('those who were met by a crisis text are left alone', () => {
    const samtale = paused();
    samtale.say('jeg orker ikke leve lenger');
    samtale.pauset = false;

    expect(samtale.due()).toBeNull();
  });

  test('a conversation that was deleted meanwhile is left alone', () => {
    const samtale = paused();
    samtale.tilstand = {};
    samtale.pauset = false;

    expect(samtale.due()).toBeNull();
  });

  test('a new pause begins anew', () => {
    const samtale = paused();
    samtale.pauset = false;
    samtale.due();
    paused(samtale);

    expect(samtale.planned).toHaveLength(1);
  });
});

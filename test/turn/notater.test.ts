import { describe, expect, test } from '@jest/globals';
import { notater } from '../../bot/turn/notater.ts';
import { context, melding } from '../hjelp/dialog.ts';

const notes = (text: string) => notater(melding(text), context());

describe('sentences that stand before the answer', () => {
  test.each(['ring meg på 412 34 567', 'ola@example.no', 'jeg bor i Storgata 14', 'tlf +47 91234567'])(
    '«%s»: details that are not needed',
    (said) => {
      expect(notes(said)).toHaveLength(1);
    },
  );

  test.each([
    'ring 55 55 33 33',
    'ring 113',
    'jeg skylder 1 500 000 kr',
    'det var i 2010 2011 2012',
    'snakket med legen',
    'sak 2024/1234',
  ])('«%s»: nothing to say', (said) => {
    expect(notes(said)).toEqual([]);
  });

  test('a removed number and refused pictures are told in the person’s language', () => {
    const said = { ...melding('x'), masked: true, attachments: true };

    expect(notater(said, context({ sprak: 'nn' }))).toEqual([
      expect.stringMatching(/fjerna eit nummer/),
      expect.stringMatching(/bilete/),
    ]);
    expect(notater(said, context({ sprak: 'en' }))).toEqual([
      expect.stringMatching(/removed a number/),
      expect.stringMatching(/pictures/),
    ]);
  });

  test('an employee may write a phone number', () => {
    expect(notater(melding('ring 412 34 567'), context({ kanal: 'teams' }))).toEqual([]);
  });
});

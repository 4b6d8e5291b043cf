import { describe, expect, test } from '@jest/globals';
import { finn, les } from './hjelp.ts';

describe('several findings in a text', () => {
  test('are all told, in the order of the text', () => {
    expect(les('Jeg kan mandag 30. november kl. 10 eller onsdag etter lunsj, ikke fredag.')).toEqual([
      '2026-11-30T10:00',
      '2026-11-25T12:00/2026-11-25T16:00',
      '2026-11-27',
    ]);
    expect(les('Eg kan tysdag eller torsdag')).toEqual(['2026-11-24', '2026-11-26']);
    expect(les('neste uke i to timer hver dag')).toEqual(['2026-11-30/2026-12-06', 'PT2H', 'P1D']);
  });

  test('a longer one takes the words of a shorter', () => {
    expect(finn('fra 3. til 5. mai kl. 9-11').map(({ text }) => text)).toEqual([
      'fra 3. til 5. mai',
      'kl. 9-11',
    ]);
  });

  test('stand where they stand in the text', () => {
    const text = '👍 Kl. 10 på torsdag, eller i mo\u0301rgen?';
    for (const { start, end, text: own } of finn(text)) expect(text.slice(start, end + 1)).toBe(own);
  });

  test('an impossible one does not hide the next', () => {
    expect(les('31. februar eller 3. mars')).toEqual(['2027-03-03']);
  });
});

describe('a hostile text', () => {
  test.each(['1-', 'i ', 'mandag til ', 'to dager før ', 'fra 3. til ', '((', '😀'])(
    'of «%s» again and again ends',
    (part) => {
      expect(() => les(part.repeat(10_000))).not.toThrow();
    },
  );
});

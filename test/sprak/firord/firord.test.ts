import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ANTALL, finnFireOrd, lesOrd, ORD, trekkOrd } from '../../../knowledge/sprak/firord/index.ts';
import { enFeilUnna, utenNorskeTegn } from '../../../knowledge/sprak/index.ts';

const formsOf = (word: string): readonly string[] => [word, ...utenNorskeTegn(word)];

/** How a word sounds, roughly: what is not heard is left out, and what sounds alike is written alike. */
const lyd = (word: string): string =>
  word
    .replace(/^(?:hj|gj|lj)/, 'j')
    .replace(/^hv/, 'v')
    .replace(/^(?:skj|sj|stj|sk(?=[iyø])|kj|tj|ki|ky)/, 'x')
    .replace(/nd$/, 'n')
    .replace(/ld$/, 'l')
    .replace(/rd$/, 'r')
    .replace(/ig$/, 'i')
    .replace(/eg$/, 'ei')
    .replaceAll('æ', 'e')
    .replaceAll('å', 'o')
    .replace(/(.)\1+/g, '$1');

const words = fc.array(fc.constantFrom(...ORD), { minLength: ANTALL, maxLength: ANTALL });

describe('the list', () => {
  test('has at least 2,048 words of 3 to 9 Norwegian letters, each once', () => {
    expect(ORD.length).toBeGreaterThanOrEqual(2048);
    expect(ORD.filter((word) => !/^[a-zæøå]{3,9}$/.test(word))).toEqual([]);
    expect(new Set(ORD).size).toBe(ORD.length);
  });

  test('has no two words that one typing error turns into each other, also without æ, ø and å', () => {
    const forms = ORD.map((word) => ({ word, forms: formsOf(word) }));
    const close = forms.flatMap((one, at) =>
      forms
        .slice(at + 1)
        .filter((other) => one.forms.some((a) => other.forms.some((b) => enFeilUnna(a, b))))
        .map((other) => `${one.word}/${other.word}`),
    );

    expect(close).toEqual([]);
  });

  test('has no two words that sound alike when they are read aloud', () => {
    const bySound = Map.groupBy(ORD, lyd);

    expect([...bySound.values()].filter((alike) => alike.length > 1)).toEqual([]);
  });

  test.each([
    /^(?:død|dø$|lik$|grav$|mord$|drap|drep|kniv|pistol|gevær|våpen|bombe|krig$|blod|gift|skudd|vold|slå$|kvele)/,
    /^(?:syk$|sykdom|sykehus|kreft|feber|vondt|smerte|pille|medisin|rus$|hasj|heroin|sprøyte)/,
    /^(?:vin$|øl$|sprit|likør|whisky|sigarett|snus|tobakk|fengsel|politi|barnevern|gjeld$|inkasso)/,
  ])('has none of the words that could frighten or hurt: %s', (pattern) => {
    expect(ORD.filter((word) => pattern.test(word))).toEqual([]);
  });
});

describe('drawing', () => {
  test('reaches every word, with the random numbers it is given', () => {
    expect(trekkOrd(() => 0)).toEqual([ORD[0], ORD[0], ORD[0], ORD[0]]);
    expect(trekkOrd((below) => below - 1)).toEqual(Array(ANTALL).fill(ORD.at(-1)));
    expect(ORD).toEqual(expect.arrayContaining([...trekkOrd((below) => randomInt(below))]));
  });
});

describe('reading back', () => {
  test.each([
    (four: readonly string[]) => four.join(' '),
    (four: readonly string[]) => four.join(', ').toUpperCase(),
    (four: readonly string[]) => `  ${four.join('   ')}\n`,
    (four: readonly string[]) => four.map((word, at) => `${at + 1}. ${word}`).join('\n'),
    (four: readonly string[]) => `«${four.join(' – ')}».`,
    (four: readonly string[]) => four.join(' ').normalize('NFD'),
    (four: readonly string[]) =>
      four.join(' ').replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
    (four: readonly string[]) =>
      four.join(' ').replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a'),
    (four: readonly string[]) => four.join(' ').replaceAll('æ', 'ä').replaceAll('ø', 'ö'),
  ])('takes the words however they are written (%#)', (write) => {
    fc.assert(
      fc.property(words, (four) => {
        expect(lesOrd(write(four))).toEqual(four);
      }),
    );
  });

  test('takes one wrong letter in each word, and never another word for it', () => {
    const wrong = fc.record({ four: words, at: fc.nat(8), letter: fc.constantFrom('x', 'q', 'w') });
    let read = 0;
    let all = 0;
    fc.assert(
      fc.property(wrong, ({ four, at, letter }) => {
        const written = four.map((word) => {
          const place = at % word.length;
          return word.slice(0, place) + letter + word.slice(place + 1);
        });
        const found = lesOrd(written.join(' '));
        all += 1;
        if (found === null) return;
        read += 1;
        expect(found).toEqual(four);
      }),
      { numRuns: 300 },
    );
    expect(read / all).toBeGreaterThan(0.7);
  });

  test.each([
    '',
    'fjell',
    'fjell blåbær sommer',
    'fjell blåbær sommer kaffe lampe',
    'zzzz blåbær sommer kaffe',
  ])('refuses «%s»', (text) => {
    expect(lesOrd(text)).toBeNull();
  });
});

describe('finding the words in a message', () => {
  const four = ['fjell', 'blåbær', 'sommer', 'kaffe'].join(' ');

  test.each([
    four,
    `${four}.`,
    `Ordene er ${four}`,
    `ordene mine er: ${four}`,
    `Fortsett med ${four}`,
    `Orda er ${four}`,
    `Hald fram med ${four}`,
    `My words are ${four}`,
    `Continue with ${four}`,
    'fjell blåbær somer kaffe',
    'ordene er fjell blåbær tullord kaffe',
  ])('finds them in «%s»', (text) => {
    expect(finnFireOrd(text)).not.toBeNull();
  });

  test.each([
    'jeg vil ha hjelp',
    'kan du hjelpe meg',
    'fortsett med det vi snakket om',
    'ordene er vanskelige',
    'fjell blåbær sommer',
    'fjell blåbær sommer kaffe lampe',
    'jeg liker fjell kaffe',
    '',
  ])('leaves «%s» alone', (text) => {
    expect(finnFireOrd(text)).toBeNull();
  });
});

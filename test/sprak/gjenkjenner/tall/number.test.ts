import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recognizeNumber } from '../../../../dialogs/sprak/gjenkjenner/index.ts';

const found = (text: string, culture: 'nb-no' | 'nn-no' = 'nb-no') =>
  recognizeNumber(text, culture).map(({ text: words, resolution }) => `${words}=${resolution.value}`);

describe('numbers', () => {
  test.each([
    ['tjueen', ['tjueen=21']],
    ['en og tyve', ['en og tyve=21']],
    ['ein og tjue', ['ein og tjue=21']],
    ['1.500,50', ['1.500,50=1500.5']],
    ['1,500.50', ['1,500.50=1500.5']],
    ['1 500', ['1 500=1500']],
    ['1\u00A0500', ['1\u00A0500=1500']],
    ['100.000', ['100.000=100000']],
    ['1,500', ['1,500=1.5']],
    ['25k', ['25k=25000']],
    ['2 mill', ['2 mill=2000000']],
    ['2,5 mill', ['2,5 mill=2500000']],
    ['1,1 million', ['1,1 million=1100000']],
    ['3 mrd', ['3 mrd=3000000000']],
    ['-5', ['-5=-5']],
    ['minus fem', ['minus fem=-5']],
    ['null', ['null=0']],
    ['2.5 år', ['2.5=2.5']],
    ['3.5 mill', ['3.5 mill=3500000']],
    ['halvannen', ['halvannen=1.5']],
    ['halvanna', ['halvanna=1.5']],
    ['halvannen million', ['halvannen million=1500000']],
    ['to og en halv', ['to og en halv=2.5']],
    ['to og ein halv', ['to og ein halv=2.5']],
    ['hundre og en halv', ['hundre og en halv=100.5']],
    ['en halv', ['en halv=0.5']],
    ['eit halvt', ['eit halvt=0.5']],
    ['tre fjerdedeler', ['tre fjerdedeler=0.75']],
    ['to tredelar', ['to tredelar=0.666666666666667']],
    ['1/2', ['1/2=0.5']],
    ['2 1/2', ['2 1/2=2.5']],
    ['½', ['½=0.5']],
    ['2½', ['2½=2.5']],
    ['to komma fem', ['to komma fem=2.5']],
    ['fem-seks', ['fem=5', 'seks=6']],
    ['5-6', ['5=5', '6=6']],
    ['to-tre tusen', ['to=2000', 'tre tusen=3000']],
    ['8-9000', ['8=8000', '9000=9000']],
    ['2-300', ['2=200', '300=300']],
    ['1-100', ['1=1', '100=100']],
    ['1 til 300', ['1=1', '300=300']],
    ['elleve, tolv og tretten', ['elleve=11', 'tolv=12', 'tretten=13']],
    ['jeg har to barn og en hund', ['to=2']],
    ['Seljord har 3000 innbyggere', ['3000=3000']],
    ['en', ['en=1']],
    ['ein', ['ein=1']],
    ['bare en', ['en=1']],
    ['jeg har bare en.', ['en=1']],
    ['én jobb', ['én=1']],
    ['en eller to', ['en=1', 'to=2']],
    ['nummer en', ['en=1']],
    ['35år', ['35=35']],
    ['kr500', ['500=500']],
    ['ca.500', ['500=500']],
    ['5-åring', ['5=5']],
    ['jeg har 3. Det er nok', ['3=3']],
    ['3.', ['3=3']],
    ['٢٥', ['٢٥=25']],
    ['TJUEFEM', ['TJUEFEM=25']],
    ['feeeem', ['feeeem=5']],
    ['fæm', ['fæm=5']],
    ['tjeufem', ['tjeufem=25']],
    ['1 2 3', ['1=1', '2=2', '3=3']],
    ['jeg vil gjerne få fem tusen', ['fem tusen=5000']],
  ])('%j has %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(found(text, 'nn-no')).toEqual(expected);
  });

  test.each(
    `en jobb|ei lita hytte|et problem|ein dag|eit hus|Trine har et problem|en annen gang|en gang i uka|
    § 14 a|§14|paragraf 8|10.30|kl. 10.30|kl 10|kl.10|klokken to|klokka elleve|0930|10:30|10.30-12.00|kl 8 til 16|skjema 10-07.03|halv elleve|kvart på ti|ti over halv to|fem på to|
    4/3/2027|4/3|24/7|2026-11-26|23.11.2026|10-12-2026|3 mai|den 3. mai|november 2026|uke 50|veke 3|fra 1/3|innen 3/4|
    den 3.|3. plass|3dje|tredje|
    22 33 44 55|90012345|+47 900 12 345|900 12 345|tlf 22334|01019012345|010190 12345|1234.56.78901|konto 1234|0155|007|
    B12|covid-19|4g|16ml|ola2@nav.no|nav.no/123|tre.no|fem@nav.no|v2.0|1.2.3|
    Seljord|Tore|Trettnes|Tjuerud|elever|eleve|fjorden|retten|toget|tirsdag|trenger hjelp|fremtiden|seksuell|nitid|fireogen|stiger|tilbud|trett|natten|turen|hindre|festen|etter|
    tusen takk|tusen hjertelig takk|noen hundre|et par tusen|flere hundre|millioner|et tre|eit tre|å fire på kravene|andre ting|...|-`
      .split('|')
      .map((text) => text.trim()),
  )('%j has none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('tells where they stand, with the last place inclusive', () => {
    expect(recognizeNumber('Jeg har 1 500 og to.', 'nb-no')).toEqual([
      { text: '1 500', start: 8, end: 12, typeName: 'number', resolution: { value: '1500' } },
      { text: 'to', start: 17, end: 18, typeName: 'number', resolution: { value: '2' } },
    ]);
  });

  test('places are those of the text as it was given, also with letters in two parts', () => {
    const text = 'a\u030Ar: to';
    const [result] = recognizeNumber(text, 'nb-no');
    expect(text.slice(result?.start, (result?.end ?? 0) + 1)).toBe('to');
  });

  const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

  test('any whole number below ten million reads back from every notation', () => {
    fc.assert(
      fc.property(
        fc.nat(9_999_999),
        fc.constantFrom('', ' ', '.', '\u00A0', '\u202F', "'"),
        (value, separator) => {
          const text = grouped(value, separator);
          expect({ text, found: found(text) }).toEqual({ text, found: [`${text}=${value}`] });
        },
      ),
    );
  });

  test('any amount with decimals reads back with a decimal comma', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
        const decimals = String(cents).padStart(2, '0');
        const text = `${grouped(whole, '.')},${decimals}`;
        expect(found(text)).toEqual([`${text}=${Number(`${whole}.${decimals}`)}`]);
      }),
    );
  });

  test('any text ends without an error, with findings in order and inside it', () => {
    const bits = fc.constantFrom(
      ...'1|50|.|,|-|/|:| |\n|og|en|halv|tjue|fem|tusen|hundre|mill|kr|%|kl|§|den|3.|½|å|til|million|k'.split(
        '|',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 20 }).map((all) => all.join('')),
      fc.array(bits).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = -1;
        for (const { start, end, text: own, resolution } of recognizeNumber(text, 'nb-no')) {
          expect(start).toBeGreaterThan(last);
          expect(text.slice(start, end + 1)).toBe(own);
          expect(Number.isFinite(Number(resolution.value))).toBe(true);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

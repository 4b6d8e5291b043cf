import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYesNo, recognizeBoolean } from '../../../../dialogs/sprak/gjenkjenner/index.ts';

const lines = (list: string): readonly string[] => list.split('|').map((text) => text.trim());

const YES =
  lines(`ja|Ja!|JA|jaaaa|joda|jepp|jau|jo|jada|yes|ja takk|ja tusen takk|gjerne|ja gjerne|klart det|selvfølgelig|sjølvsagt|selvfølgleig|
  stemmer|det stemmer|stmmer|ja, det stemmer|riktig|det er rett|ok|greit|den er grei|det vil jeg|det har eg|jeg vil gjerne|kan godt|ja det gjør jeg|
  👍|👍🏽|👍🏿|ja 😊|ja 👍|Hei, ja|ja vær så snill|ikke noe problem|uten tvil|det er greit for meg|ja ikke sant`);
const LIKELY_YES = lines(
  `eg trur det|jeg tror det|ja tror jeg|æ trur det|sannsynligvis|truleg|hvorfor ikke|ja ja|på en måte|stort sett|regner med det|greit nok|mm|ja, jeg har to barn|gjerne neste uke|ja det har jeg alltid gjort|Ja det vil jeg gjerne ha hjelp til`,
);
const NO =
  lines(`nei|NEI|neiiii|neida|nei da|nei takk|niks|nope|næ|absolutt ikke|absolutt ikkje|ikkje i det heile|ikke i det hele tatt|aldri|på ingen måte|
  stemmer ikke|det stemmer ikkje|feil|det har jeg ikke|det har eg ikkje|vil ikke|æ har itj|nei det går bra|selvfølgelig ikke|👎|👎🏿|Nei, det gjør jeg ikke|neitakk|uenig`);
const LIKELY_NO = lines(
  `ikke egentlig|ikkje eigentleg|egentlig ikke|jeg tror ikke det|eg trur ikkje det|æ trur itj|neppe|tviler på det|helst ikke|ikke nå|ikkje no|ikke ennå|nei, ikke ennå|ikke som jeg vet|nei, jeg har jobb`,
);
const NEITHER =
  lines(`vet ikke|veit ikkje|æ veit itj|usikker|ikke sikker|tja|nja|både ja og nei|ja og nei|ja/nei|nei men ja|ja nei|nei jo det har jeg|kanskje|nei kanskje|muligens|det kommer an på|aner ikke|husker ikke|
  jaha|javel|jaså|hm|ja?|nei?|ja takk?|ola@nav.no|nav.no|ja.no|norge|Norge|nekter|noreg|jakke|neste|nesten|Jan|neitall|ja-siden|ikke-røyker|jobb|takk|det|hva|no|
  ja jeg lurer på noe annet|ja kan du hjelpe meg med noe|ja hva skjer nå|ja hvis det er gratis|ja, jeg har ikke jobb|ja nei det vet jeg ikke|
  jeg har ikke sagt ja|hun sa nei|jeg vet ikke om ja er riktig|ok weekend plan|👍👎|🤷|😊|...|-|5|50 %|vil ikke svare|hopp over|stemmen|gjerde|riktignok`);

const table = (texts: readonly string[]) => texts.map((text) => [text] as const);

describe('yes and no', () => {
  test.each(table(YES))('%j is yes', (text) => {
    expect(readYesNo(text, 'nb-no')).toEqual({ value: 'yes', grad: 'sikker' });
  });

  test.each(table(LIKELY_YES))('%j is likely yes', (text) => {
    expect(readYesNo(text, 'nn-no')).toEqual({ value: 'yes', grad: 'trolig' });
  });

  test.each(table(NO))('%j is no', (text) => {
    expect(readYesNo(text, 'nb-no')).toEqual({ value: 'no', grad: 'sikker' });
  });

  test.each(table(LIKELY_NO))('%j is likely no', (text) => {
    expect(readYesNo(text, 'nn-no')).toEqual({ value: 'no', grad: 'trolig' });
  });

  test.each(table([...NEITHER, '', ' ']))('%j is neither', (text) => {
    expect(readYesNo(text, 'nb-no')).toBeNull();
    expect(recognizeBoolean(text, 'nn-no')).toEqual([]);
  });

  test.each([
    ['yes', 'yes', 'sikker'],
    ['Yes, please', 'yes', 'sikker'],
    ['of course', 'yes', 'sikker'],
    ['no problem', 'yes', 'sikker'],
    ['I think so', 'yes', 'trolig'],
    ['yes, I have two kids', 'yes', 'trolig'],
    ['nope', 'no', 'sikker'],
    ['no thanks', 'no', 'sikker'],
    ['not really', 'no', 'trolig'],
    ["I don't think so", 'no', 'trolig'],
    ['no, I have no job', 'no', 'trolig'],
  ])('in English %j is %s (%s)', (text, value, grad) => {
    expect(readYesNo(text, 'en-us')).toEqual({ value, grad });
  });

  test.each([
    "I don't know",
    'maybe',
    'not sure',
    'yes and no',
    'no money',
    'nothing',
    'ola@nav.no',
    'yes but not now',
    'yes?',
    'I have no idea',
    'know',
  ])('in English %j is neither', (text) => {
    expect(readYesNo(text, 'en-us')).toBeNull();
  });

  test('the finding is the words of the answer', () => {
    expect(recognizeBoolean('Hei, ja takk!', 'nb-no')).toEqual([
      { text: 'ja takk', start: 5, end: 11, typeName: 'boolean', resolution: { value: 'yes' } },
    ]);
  });

  test('no answer is found inside longer words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ja', 'nei', 'jo', 'ok', 'no'),
        fc.stringMatching(/^[b-z]{4,8}$/),
        (answer, word) => {
          expect(readYesNo(`x${answer}${word}q`, 'nb-no')).toBeNull();
        },
      ),
    );
  });

  test('any text ends without an error, and a question is never an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readYesNo(text, 'nb-no');
        expect(readYesNo(`${text}ja?`, 'nb-no')).toBeNull();
      }),
    );
  });
});

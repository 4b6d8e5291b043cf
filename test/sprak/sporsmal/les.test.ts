import { describe, expect, test } from '@jest/globals';
import type { Sprak } from '../../../dialogs/sprak/katalog.ts';
import type { Definisjon } from '../../../dialogs/sprak/sporsmal/index.ts';
import { les } from '../../../dialogs/sprak/sporsmal/index.ts';
import { kort, om, svar, tilbake } from './hjelp.ts';

type Rad = readonly [said: string, sprak: Sprak, expected: string];

const rows = (definisjon: Definisjon, cases: readonly Rad[]) =>
  test.each(cases)('«%s» (%s): %s', (said, sprak, expected) => {
    expect(kort(svar(definisjon, said, sprak))).toBe(expected);
  });

describe('yes or no', () => {
  rows({ kind: 'ja_nei' }, [
    ['joda', 'nb', '= true'],
    ['niks', 'nb', '= false'],
    ['nei takk', 'nb', '= false'],
    ['eg trur det', 'nn', '= true'],
    ['yes', 'nb', '= true'],
    ['nope', 'en', '= false'],
    ['ja', 'en', '= true'],
    ['no', 'nn', '- Eg ser ikkje om det er ja eller nei.'],
    ['både ja og nei', 'nb', '- Jeg ser ikke om det er ja eller nei.'],
    ['ola@nav.no', 'nb', '- Jeg ser ikke om det er ja eller nei.'],
    ['maybe', 'en', '- I cannot see whether that is yes or no.'],
    ['vet ikke', 'nb', 'vet_ikke'],
  ]);

  test('doubt is read back, a plain answer is not', () => {
    expect(tilbake(svar({ kind: 'ja_nei' }, 'ja, jeg har to barn'))).toBe('Notert: Ja.');
    expect(tilbake(svar({ kind: 'ja_nei' }, 'ja'))).toBeNull();
  });

  test('its buttons answer, and no others', () => {
    expect(kort(les({ kind: 'ja_nei' }, { tekst: 'Nei', valg: 'nei' }, om()))).toBe('= false');
    expect(kort(les({ kind: 'ja_nei' }, { tekst: 'Ja', valg: 'slett' }, om()))).toMatch(/^- /);
  });
});

describe('every kind', () => {
  const kinds: readonly Definisjon[] = [
    { kind: 'ja_nei' },
    { kind: 'ett_valg', valg: [{ id: 'a', label: 'Lege' }] },
    { kind: 'flere_valg', valg: [{ id: 'a', label: 'Lege' }] },
    { kind: 'tall' },
    { kind: 'belop' },
    { kind: 'dato' },
    { kind: 'klokkeslett' },
    { kind: 'periode' },
    { kind: 'fritekst' },
  ];

  test.each(kinds.map((definisjon) => [definisjon.kind, definisjon] as const))(
    '%s is passed by in three languages, also with a slip of the finger',
    (_kind, definisjon) => {
      for (const said of ['hopp over', 'hopp ovr', 'skip this', 'neste'])
        expect([said, svar(definisjon, said).type]).toEqual([said, 'hoppet_over']);
      for (const said of ['vet ikke', 'det veit eg ikkje', "I don't know", 'ingen anlese'])
        expect([said, svar(definisjon, said).type]).toEqual([said, 'vet_ikke']);
      for (const said of ['vil ikke svare', 'vil ikkje svare på det', 'prefer not to say'])
        expect([said, svar(definisjon, said).type]).toEqual([said, 'vil_ikke_svare']);
    },
  );
});

const VALG = [
  { id: 'jobb', label: 'Nav, jobb og penger', ord: ['dagpenger'] },
  { id: 'gjeld', label: 'Nav, sosialhjelp eller gjeld' },
  { id: 'lege', label: 'Lege', ord: ['fastlegen'] },
  { id: 'ingen', label: 'Ingen', alene: true },
];

describe('one choice', () => {
  rows({ kind: 'ett_valg', valg: VALG }, [
    ['Lege', 'nb', '= lege'],
    ['den andre', 'nb', '= gjeld'],
    ['nummer tre', 'nn', '= lege'],
    ['fastlgeen', 'nb', '= lege'],
    ['sosialhjlep', 'nb', '= gjeld'],
    ['dagpenger', 'nb', '= jobb'],
    ['nav', 'nb', '? Mener du «Nav, jobb og penger» eller «Nav, sosialhjelp eller gjeld»?'],
    ['jobb eller lege', 'nn', '? Meiner du «Nav, jobb og penger» eller «Lege»?'],
    ['1 og 3', 'nb', '! Jeg forstod «Nav, jobb og penger» og «Lege». Her kan du velge ett svar.'],
    ['1 and 3', 'en', '! I understood "Nav, jobb og penger" and "Lege". You can choose one answer here.'],
    ['ikke lege', 'nb', '- Jeg ser ikke hvilket svar det er.'],
    ['9', 'nn', '- Eg ser ikkje kva svar det er.'],
  ]);
});

describe('several choices', () => {
  rows({ kind: 'flere_valg', valg: VALG, maks: 2 }, [
    ['lege og gjeld', 'nb', '= gjeld lege'],
    ['1 og 3', 'nb', '= jobb lege'],
    ['ingen', 'nb', '= ingen'],
    [
      'alle',
      'nb',
      '! Jeg forstod «Nav, jobb og penger», «Nav, sosialhjelp eller gjeld» og «Lege». Her kan du velge 2 svar.',
    ],
    ['lege og ingen', 'nn', '! Eg forstod «Lege» og «Ingen». Du kan ikkje velje dei saman.'],
  ]);
});

describe('a number', () => {
  rows({ kind: 'tall', minst: 0, mest: 20 }, [
    ['2', 'nb', '= 2'],
    ['to barn', 'nb', '= 2'],
    ['ingen', 'nb', '= 0'],
    ['fourteen', 'en', '= 14'],
    ['to', 'en', '= 2'],
    ['2 eller 3', 'nb', '? Mener du 2 eller 3?'],
    ['150', 'nb', '! Jeg leser det som 150. Det kan ikke være mer enn 20.'],
    ['-1', 'nn', '! Eg les det som −1. Det kan ikkje vere mindre enn 0.'],
    ['halvannen', 'nb', '! Jeg leser det som 1,5. Det må være et helt tall.'],
    ['på fredag', 'nb', '- Jeg forstod «fredag», men ikke hvilket tall det er.'],
    ['noen', 'nb', '- Jeg fant ikke noe tall der.'],
    ['1, 2, 3, 4, 5', 'nb', '- Jeg fant flere enn jeg kan velge mellom: 1, 2, 3, 4 …. Skriv bare ett.'],
  ]);

  test('takes decimals where they are asked for', () => {
    expect(kort(svar({ kind: 'tall', desimaler: true }, 'halvannen'))).toBe('= 1.5');
  });
});

describe('money', () => {
  rows({ kind: 'belop', periode: 'P1M', mest: 100_000 }, [
    ['5 tusen', 'nb', '= 5000 NOK P1M'],
    ['kr 4.500,-', 'nn', '= 4500 NOK P1M'],
    ['2000 i uka', 'nb', '= 2000 NOK P1W'],
    ['5000-6000 kr', 'nn', '? Meiner du 5 000 kr i månaden eller 6 000 kr i månaden?'],
    ['250 000', 'nb', '! Jeg leser det som 250 000 kr i måneden. Det kan ikke være mer enn 100 000 kr.'],
    ['2 barn', 'nb', '- Jeg forstod «2», men ikke hvor mange kroner det er.'],
    ['mye', 'nb', '- Jeg fant ikke noe beløp der.'],
  ]);

  test('is read back with what it is per', () => {
    expect(tilbake(svar({ kind: 'belop' }, 'ca 8000 i måneden', 'nn'))).toBe('Notert: 8 000 kr i månaden.');
    expect(tilbake(svar({ kind: 'belop' }, '8000 a month', 'en'))).toBe('Noted: NOK 8,000 a month.');
  });
});

describe('a date', () => {
  rows({ kind: 'dato', tidligst: 'i_dag', senest: '2027-06-30' }, [
    ['26.11.2026', 'nb', '= 2026-11-26'],
    ['på fredag', 'nb', '= 2026-11-27'],
    ['i morgon', 'nn', '= 2026-11-24'],
    ['next thursday', 'nb', '= 2026-12-03'],
    ['på fredag', 'en', '= 2026-11-27'],
    ['neste torsdag', 'nb', '? Mener du torsdag 26. november eller torsdag 3. desember?'],
    ['neste torsdag', 'nn', '? Meiner du torsdag 26. november eller torsdag 3. desember?'],
    ['torsdag eller fredag', 'nb', '? Mener du torsdag 26. november eller fredag 27. november?'],
    ['i går', 'nb', '! Jeg leser det som søndag 22. november. Det kan ikke være før mandag 23. november.'],
    [
      '1.7.2027',
      'nn',
      '! Eg les det som torsdag 1. juli 2027. Det kan ikkje vere etter onsdag 30. juni 2027.',
    ],
    ['30. februar', 'nb', '! 30. februar finnes ikke.'],
    ['31.4.', 'nn', '! 31. april finst ikkje.'],
    ['32/1', 'nb', '! 32. januar finnes ikke.'],
    ['30 February', 'en', '! 30 February does not exist.'],
    ['klokka ti', 'nb', '- Jeg forstod «klokka ti», men ikke hvilken dag det er.'],
    ['mandag til onsdag', 'nn', '- Eg forstod «mandag til onsdag», men ikkje kva dag det er.'],
    ['snart', 'nb', '- Jeg fant ingen dato der.'],
    ['soon', 'en', '- I found no date there.'],
  ]);

  test('is looked for behind us when the question looks back', () => {
    expect(kort(svar({ kind: 'dato', rettet: 'bakover' }, '1. mars'))).toBe('= 2026-03-01');
    expect(kort(svar({ kind: 'dato' }, '1. mars'))).toBe('= 2027-03-01');
  });

  test('of two readings the one inside the limits is taken, and read back', () => {
    const lesning = svar({ kind: 'dato', senest: '2026-11-30' }, 'neste torsdag');

    expect([kort(lesning), tilbake(lesning)]).toEqual(['= 2026-11-26', 'Notert: torsdag 26. november.']);
  });

  test('written just as it is shown is not read back', () => {
    expect(tilbake(svar({ kind: 'dato' }, 'torsdag 26. november 2026'))).toBeNull();
  });
});

describe('a time', () => {
  rows({ kind: 'klokkeslett', tidligst: '08:00', senest: '20:00' }, [
    ['kl. 10.30', 'nb', '= 10:30'],
    ['klokken to', 'nb', '= 14:00'],
    ['åtte', 'nb', '? Mener du 08.00 eller 20.00?'],
    ['kl 22', 'nn', '! Eg les det som 22.00. Det kan ikkje vere etter 20.00.'],
    ['på fredag', 'nb', '- Jeg forstod «fredag», men ikke hvilket klokkeslett det er.'],
  ]);
});

describe('a period', () => {
  rows({ kind: 'periode' }, [
    ['neste uke', 'nb', '= 2026-11-30 2026-12-06'],
    ['3.–5. mai', 'nn', '= 2027-05-03 2027-05-05'],
    ['mandag til onsdag', 'nb', '? Mener du 23.–25. november eller 30. november–2. desember?'],
    ['fredag', 'nb', '- Jeg forstod «fredag», men ikke både når det begynner og når det slutter.'],
    [
      'mellom 9 og 11',
      'nn',
      '- Eg forstod «mellom 9 og 11», men ikkje både når det byrjar og når det sluttar.',
    ],
  ]);
});

describe('free text', () => {
  rows({ kind: 'fritekst', maks: 12 }, [
    ['jeg vil sove', 'nb', '= jeg vil sove'],
    ['vet ikke helt', 'nb', 'vet_ikke'],
    ['jeg vil sove!', 'nb', '! Det er ett tegn for langt. Det er plass til 12.'],
    ['jeg vil sove!!', 'nn', '! Det er 2 teikn for langt. Det er plass til 12.'],
    ['I want to sleep', 'en', '! That is 3 characters too long. There is room for 12.'],
    ['👍', 'nb', '- Jeg fant ingen ord der.'],
  ]);
});

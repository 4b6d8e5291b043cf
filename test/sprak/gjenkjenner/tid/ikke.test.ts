import { describe, expect, test } from '@jest/globals';
import { les } from './hjelp.ts';

describe('dates and times that do not exist', () => {
  test.each([
    '31. februar',
    '31. april',
    '32. mai',
    '0. mai',
    '30.02.2027',
    '29.2.2027',
    '31.6.2027',
    '32/1',
    '5/13',
    '0/5',
    '00.00.0000',
    '2027-13-01',
    '2027-02-30',
    'den 32.',
    'fredag 31. februar',
    '30. februar kl 10',
    'kl. 10 den 30. februar',
    'trettiførste april',
    'femte mandag i februar 2027',
    'uke 54',
    'uke 0',
    'uke 53 2027',
    'kl 25',
    'kl 10.75',
    '25:00',
    '10:75',
    '28. mars 2027 kl. 02.30',
    'om 99999999 år',
    'for 9999999999 dager siden',
  ])('%s', (text) => {
    expect(les(text)).toEqual([]);
  });
});

describe('names of people and places', () => {
  test.each([
    'hei Mai',
    'hei mai',
    'jeg heter Mai',
    'eg heiter Mai',
    'Mai Britt',
    'Mai-Britt Larsen',
    'jeg snakket med Mai',
    'Kjære April',
    'August Strindberg',
    'planeten Mars',
    'Julie',
    'Juliane har time',
    'Fredag Larsen',
    'Mandal',
    'Søndre Land',
    'Maia',
  ])('%s', (text) => {
    expect(les(text)).toEqual([]);
  });
});

describe('words that hold or resemble the name of a day, a month or a time', () => {
  test.each([
    'Lørdagsrevyen',
    'mandagsmøtet',
    'onsdagsklubben',
    'søndagsskolen',
    'fridag',
    'mandat',
    'mail',
    'påskeegg',
    'julegave',
    'julebord',
    'god morgen',
    'god kveld',
    'god natt',
    'i vår familie',
    'i vår kommune',
    'om sommeren',
    '18-åring',
    'jeg er 18 år gammel',
    'ho er åtte år gammal',
    'halv stilling',
    'en halv stilling',
    'halv pris',
    'time',
    'uka',
    'i uka',
    '8000 i måneden',
    '500 kr i uka',
    'om dagen',
    'siden sist',
    'neste',
    'siste',
    'den andre',
    'den fjerde',
    'det siste alternativet',
    'nummer to',
    'sjuende far i huset',
    'fem over',
    'to av ti',
    'ti på en',
    'fem på skalaen',
  ])('%s', (text) => {
    expect(les(text)).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    '1/2',
    '3/4 stilling',
    '24/7',
    '50/50',
    '4,5',
    '4.5 millioner',
    'versjon 4.3 er ute',
    '1.500 kr',
    '10.30 kr',
    'kr 10.30',
    '192.168.1.1',
    '1.2.3.4.5',
    '55 55 33 33',
    '12345678901',
    '010190 12345',
    '040327',
    '0930',
    '2027',
    'mellom 9 og 11 personer',
    'mellom 18 og 24',
    'fra 5 til 10 prosent',
    '1 og 3',
    'ti',
    'tolv',
    'ola@nav.no',
    'ja',
    'vet ikke',
    '',
    '   ',
    '👍',
  ])('%s', (text) => {
    expect(les(text)).toEqual([]);
  });
});

describe('in a prompt that asks for a date', () => {
  test.each(['31/2', '30.02', '310227', '32.', 'ja', 'vet ikke', 'den rette', 'ti', '12345678', '999999'])(
    '%s',
    (text) => {
      expect(les(text, { expect: 'date' })).toEqual([]);
    },
  );
});

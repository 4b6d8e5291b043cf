import { describe, expect, test } from '@jest/globals';
import { finn, les, tabell } from './hjelp.ts';

describe('a time of day', () => {
  test.each(
    tabell(`
    kl. 10.30 = 10:30
    kl.10.30 = 10:30
    kl 10:30 = 10:30
    kl 10 = 10:00
    kl10 = 10:00
    kl. 1030 = 10:30
    kl 0930 = 09:30
    klokka 14 30 = 14:30
    klokken 8 = 08:00
    klokka 14 = 14:00
    kl. 2 = 14:00 | 02:00
    10:30 = 10:30
    14:05 = 14:05
    møtet er 10.30 = 10:30
    14:30:00 = 14:30
    halv elleve = 10:30 | 22:30
    halv 11 = 10:30 | 22:30
    halvtolv = 11:30 | 23:30
    klokka halv ett = 12:30 | 00:30
    kvart på ti = 09:45 | 21:45
    kvart over ti = 10:15 | 22:15
    kvart på 3 = 14:45 | 02:45
    kvarter over åtte = 08:15 | 20:15
    ti over halv to = 13:40 | 01:40
    fem på halv tre = 14:25 | 02:25
    ti på tolv = 11:50 | 23:50
    tjue over ti = 10:20 | 22:20
    tolv minutter over to = 14:12 | 02:12
    klokken to = 14:00 | 02:00
    klokka to = 14:00 | 02:00
    klokka sju = 07:00 | 19:00
    klåkka fem = 17:00 | 05:00
    klokka tolv = 12:00 | 00:00
    klokka fjorten = 14:00
    klokka fjorten tretti = 14:30
    ti om kvelden = 22:00
    sju på morgenen = 07:00
    kl. 8 om kvelden = 20:00
    to om natta = 02:00
    halv tre om natta = 02:30
    12 på dagen = 12:00
    to på ettermiddagen = 14:00
    midnatt = 00:00
    kl. 24 = 00:00`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });

  test('has the TIMEX of Recognizers-Text', () => {
    const timex = (text: string) => finn(text)[0]?.resolution.values?.map((one) => one.timex);
    expect(timex('klokka to')).toEqual(['T14', 'T02']);
    expect(timex('kl. 10.30')).toEqual(['T10:30']);
  });
});

describe('a time on a date', () => {
  test.each(
    tabell(`
    torsdag kl 10 = 2026-11-26T10:00
    kl 10 på torsdag = 2026-11-26T10:00
    torsdag 10.30 = 2026-11-26T10:30
    torsdag 0930 = 2026-11-26T09:30
    10.30 på torsdag = 2026-11-26T10:30
    i morgen kl. 9 = 2026-11-24T09:00
    i morgon kl. halv ni = 2026-11-24T08:30 | 2026-11-24T20:30
    i mårra klokka ti = 2026-11-24T10:00 | 2026-11-24T22:00
    halv ni i morgen = 2026-11-24T08:30 | 2026-11-24T20:30
    3. desember klokka 14 = 2026-12-03T14:00
    torsdag 26. november kl. 14.00 = 2026-11-26T14:00
    kl. 14.00 den 26.11.2026 = 2026-11-26T14:00
    2026-11-26 14:00 = 2026-11-26T14:00
    åtte i morges = 2026-11-23T08:00
    i kveld kl 8 = 2026-11-23T20:00
    åtte i kveld = 2026-11-23T20:00
    fredag kveld klokka åtte = 2026-11-27T20:00
    i morgen tidlig kl. 7 = 2026-11-24T07:00
    fredag ved midnatt = 2026-11-28T00:00
    neste fredag kl. 10 = 2026-12-04T10:00 | 2026-11-27T10:00
    om to timer = 2026-11-23T12:00
    om et kvarter = 2026-11-23T10:15
    om halvannen time = 2026-11-23T11:30
    for en time siden = 2026-11-23T09:00`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });

  test('is found in a sentence with its place', () => {
    const [found] = finn('Møtet er torsdag 26. november kl. 14.00 i Skien');
    expect(found).toMatchObject({
      text: 'torsdag 26. november kl. 14.00',
      start: 9,
      typeName: 'datetimeV2.datetime',
    });
  });
});

describe('a prompt that asks for something', () => {
  test.each([
    ['0930', 'time', '09:30'],
    ['930', 'time', '09:30'],
    ['ti', 'time', '10:00 | 22:00'],
    ['14', 'time', '14:00'],
    ['tolv', 'time', '12:00 | 00:00'],
    ['i morgen kl 10', 'time', '10:00'],
    ['åtte i kveld', 'time', '20:00'],
    ['040327', 'date', '2027-03-04'],
    ['04032027', 'date', '2027-03-04'],
    ['20270304', 'date', '2027-03-04'],
    ['4/3', 'date', '2027-03-04'],
    ['1/2', 'date', '2027-02-01'],
    ['den fjerde', 'date', '2026-12-04'],
    ['4.', 'date', '2026-12-04'],
    ['til fredag', 'date', '2026-11-27'],
    ['torsdag kl 10', 'date', '2026-11-26'],
    ['i kveld', 'date', '2026-11-23'],
    ['torsdag 10', 'datetime', '2026-11-26T10:00 | 2026-11-26T22:00'],
    ['torsdag', 'datetime', '2026-11-26'],
    ['9-11', 'period', '09:00/11:00'],
    ['mandag-onsdag', 'period', '2026-11-23/2026-11-25 | 2026-11-30/2026-12-02'],
    ['2 t', 'duration', 'PT2H'],
    ['om to uker', 'duration', 'P2W'],
  ] as const)('reads «%s» as a %s', (text, kind, value) => {
    expect(les(text, { expect: kind })).toEqual([value]);
  });

  test.each([
    ['før fredag', 'date'],
    ['mandag til onsdag', 'date'],
    ['hver tirsdag', 'date'],
    ['neste uke', 'date'],
    ['mellom 9 og 11', 'time'],
    ['to timer', 'time'],
    ['fredag', 'time'],
    ['fredag', 'duration'],
    ['to uker', 'date'],
    ['26.11.2026', 'time'],
    ['25', 'time'],
    ['310227', 'date'],
    ['010190 12345', 'date'],
  ] as const)('does not take «%s» for a %s', (text, kind) => {
    expect(les(text, { expect: kind })).toEqual([]);
  });
});

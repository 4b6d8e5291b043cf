import { describe, expect, test } from '@jest/globals';
import { finn, les, tabell } from './hjelp.ts';

describe('a length of time', () => {
  test.each(
    tabell(`
    halvannet år = P1Y6M
    et halvt år = P6M
    eit halvår = P6M
    ett og et halvt år = P1Y6M
    to og et halvt år = P2Y6M
    to uker = P2W
    to veker = P2W
    ei veke = P1W
    14 dager = P14D
    fjorten dagar = P14D
    to døgn = P2D
    et par dager = P2D
    eit par veker = P2W
    tre kvarter = PT45M
    et kvarter = PT15M
    en time = PT1H
    en halv time = PT30M
    en halvtime = PT30M
    halvannen time = PT1H30M
    en og en halv time = PT1H30M
    ein og ein halv time = PT1H30M
    1,5 time = PT1H30M
    1,5 timer = PT1H30M
    2t = PT2H
    90 min = PT90M
    to timer og 30 minutter = PT2H30M
    to og en halv måned = P2M15D
    halvannen uke = P10DT12H
    4 mnd = P4M
    6 mnd. = P6M
    tre månader = P3M
    ett år og tre måneder = P1Y3M
    1 år og 6 mnd = P1Y6M
    en uke og to dager = P9D
    to ukers ferie = P2W
    2-3 uker = P2W | P3W
    to til tre måneder = P2M | P3M
    30 sekunder = PT30S`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
    expect(finn(text)[0]?.typeName).toBe('datetimeV2.duration');
  });
});

describe('what comes again', () => {
  test.each(
    tabell(`
    hver tirsdag = XXXX-WXX-2
    kvar tysdag = XXXX-WXX-2
    tirsdager = XXXX-WXX-2
    på hverdager = XXXX-WXX-WD
    hver helg = XXXX-WXX-WE
    hver dag = P1D
    kvar dag = P1D
    hver uke = P1W
    annenhver uke = P2W
    annankvar veke = P2W
    hver andre uke = P2W
    hver tredje uke = P3W
    hver 14. dag = P14D
    kvar månad = P1M
    hvert år = P1Y
    daglig = P1D
    månedlig = P1M
    hver morgen = TMO
    hver mandag kl. 10 = XXXX-WXX-1T10
    kl. 10 hver mandag = XXXX-WXX-1T10
    hver første mandag i måneden = XXXX-XX-WXX-1-#1
    siste fredag i hver måned = XXXX-XX-WXX-5-#L
    den 20. hver måned = XXXX-XX-20`),
  )('%s', (text, timex) => {
    const found = finn(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.typeName).toBe('datetimeV2.set');
    expect(found[0]?.resolution.values?.[0]?.timex).toBe(timex);
  });

  test.each([
    ['to ganger i uka', 'P1W', '2X'],
    ['tre gonger i veka', 'P1W', '3X'],
    ['en gang i måneden', 'P1M', '1X'],
    ['to ganger om dagen', 'P1D', '2X'],
    ['annenhver tirsdag', 'XXXX-WXX-2', 'P2W'],
  ])('%s says how often in the value', (text, timex, value) => {
    expect(finn(text)[0]?.resolution.values).toEqual([{ timex, type: 'set', value }]);
  });
});

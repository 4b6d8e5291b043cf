import { describe, expect, test } from '@jest/globals';
import { finn, les, tabell } from './hjelp.ts';

describe('a date with day and month', () => {
  test.each(
    tabell(`
    4/3/2027 = 2027-03-04
    04/03/27 = 2027-03-04
    4.3.2027 = 2027-03-04
    4. 3. 2027 = 2027-03-04
    04.03.27 = 2027-03-04
    4-3-2027 = 2027-03-04
    2027-03-04 = 2027-03-04
    4.3. = 2027-03-04
    4.3 = 2027-03-04
    den 4.3 = 2027-03-04
    møtet er den 4/3 = 2027-03-04
    4. mars = 2027-03-04
    4.mars = 2027-03-04
    4 mars 2027 = 2027-03-04
    den 4. mars = 2027-03-04
    den fjerde mars = 2027-03-04
    fjerde mars 2028 = 2028-03-04
    4. mars i fjor = 2025-03-04
    4. mars neste år = 2027-03-04
    24. des = 2026-12-24
    24. des. 2027 = 2027-12-24
    femte i tolvte = 2026-12-05
    tjuetredje november = 2026-11-23
    den 4. = 2026-12-04
    den 23. = 2026-11-23
    den 31. = 2026-12-31
    29. februar = 2028-02-29
    29.2.2028 = 2028-02-29
    17. mai = 2027-05-17
    syttende mai = 2027-05-17
    3. feburar = 2027-02-03
    3. desmber = 2026-12-03
    12. septmber = 2027-09-12`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });

  test.each([
    ['torsdag 26. november', '2026-11-26'],
    ['torsdag den 26. november', '2026-11-26'],
    ['torsdag, 26.11.2026', '2026-11-26'],
    ['tysdag 1. desember', '2026-12-01'],
    ['torsdag 26.', '2026-11-26'],
    ['tors. 26.11', '2026-11-26'],
  ])('%s has a weekday that agrees', (text, value) => {
    expect(les(text)).toEqual([value]);
  });

  test('a weekday that disagrees gives both, the date first', () => {
    expect(les('mandag 26. november')).toEqual(['2026-11-26 | 2026-11-23']);
  });

  test('the past is taken when asked for, or when every verb is in the past', () => {
    expect(les('4. mars', { prefer: 'past' })).toEqual(['2026-03-04']);
    expect(les('jeg fikk brevet 4. mars')).toEqual(['2026-03-04']);
    expect(les('jeg fikk brevet og skal svare 4. mars')).toEqual(['2027-03-04']);
  });

  test('TIMEX says what was told', () => {
    const timex = (text: string) => finn(text)[0]?.resolution.values?.[0]?.timex;
    expect(timex('4. mars')).toBe('XXXX-03-04');
    expect(timex('4. mars 2027')).toBe('2027-03-04');
    expect(timex('på torsdag')).toBe('XXXX-WXX-4');
    expect(timex('den 4.')).toBe('XXXX-XX-04');
    expect(timex('første mandag i desember')).toBe('XXXX-12-WXX-1-#1');
  });

  test('the finding is the words of the date and their place', () => {
    const [found] = finn('Kan vi ta det på fredag, kanskje?');
    expect(found).toMatchObject({ text: 'fredag', start: 17, end: 22, typeName: 'datetimeV2.date' });
  });
});

describe('a day by its weekday, said on a Monday', () => {
  test.each(
    tabell(`
    på fredag = 2026-11-27
    fredag = 2026-11-27
    fredagen = 2026-11-27
    freda = 2026-11-27
    fredg = 2026-11-27
    på tysdag = 2026-11-24
    tirsdg = 2026-11-24
    tosdag = 2026-11-26
    laurdag = 2026-11-28
    på lauda = 2026-11-28
    sunda = 2026-11-29
    mandag = 2026-11-30 | 2026-11-23
    måndag = 2026-11-30 | 2026-11-23
    neste fredag = 2026-12-04 | 2026-11-27
    neste tysdag = 2026-12-01 | 2026-11-24
    neste mandag = 2026-11-30
    førstkommende fredag = 2026-11-27
    fyrstkomande fredag = 2026-11-27
    nå på fredag = 2026-11-27
    no på fredag = 2026-11-27
    denne fredagen = 2026-11-27
    forrige fredag = 2026-11-20
    førre mandag = 2026-11-16
    sist tysdag = 2026-11-17
    sist mandag = 2026-11-16
    fredag om ei uke = 2026-12-04
    tirsdag om to uker = 2026-12-08
    mandag om en uke = 2026-11-30
    onsdag om 14 dager = 2026-12-09
    tirsdag for to uker siden = 2026-11-10
    fredag neste uke = 2026-12-04
    fredag i neste veke = 2026-12-04
    neste uke på fredag = 2026-12-04
    fredag i forrige uke = 2026-11-20
    torsdag denne uka = 2026-11-26
    onsdag i uke 50 = 2026-12-09
    onsdag uke 50 = 2026-12-09
    uke 50 på onsdag = 2026-12-09
    onsdag i veke 3 = 2027-01-20
    første mandag i desember = 2026-12-07
    fyrste måndag i mars = 2027-03-01
    2. tirsdag i mars 2027 = 2027-03-09
    siste fredag i måneden = 2026-11-27
    siste fredag i november = 2026-11-27
    første mandag i måneden = 2026-12-07
    andre onsdag i neste måned = 2026-12-09`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });

  test('«neste» and «forrige» are ambiguous only where the week has both', () => {
    const fredag = { now: Date.parse('2026-11-27T10:00:00+01:00') };
    expect(les('neste fredag', fredag)).toEqual(['2026-12-04']);
    expect(les('neste tirsdag', fredag)).toEqual(['2026-12-01']);
    expect(les('forrige tirsdag', fredag)).toEqual(['2026-11-17 | 2026-11-24']);
  });

  test('a week on from a weekday that has been gives both ways of counting', () => {
    const fredag = { now: Date.parse('2026-11-27T10:00:00+01:00') };
    expect(les('tirsdag om en uke', fredag)).toEqual(['2026-12-08 | 2026-12-01']);
  });

  test('what is told in the past lies in the past', () => {
    expect(les('jeg fikk beskjed på fredag')).toEqual(['2026-11-20']);
    expect(les('møtet var torsdag')).toEqual(['2026-11-19']);
  });
});

describe('a day counted from today', () => {
  test.each(
    tabell(`
    i dag = 2026-11-23
    idag = 2026-11-23
    i da = 2026-11-23
    i morgen = 2026-11-24
    imorgen = 2026-11-24
    i morgon = 2026-11-24
    i morra = 2026-11-24
    imårra = 2026-11-24
    i mårå = 2026-11-24
    i overmorgen = 2026-11-25
    overmorgen = 2026-11-25
    i overmorgon = 2026-11-25
    i går = 2026-11-22
    igår = 2026-11-22
    i forgårs = 2026-11-21
    i førgårs = 2026-11-21
    om tre dager = 2026-11-26
    om tre dagar = 2026-11-26
    om 14 dager = 2026-12-07
    om ei veke = 2026-11-30
    om et par uker = 2026-12-07
    om en måned = 2026-12-23
    om eit halvt år = 2027-05-23
    om halvannet år = 2028-05-23
    for to uker siden = 2026-11-09
    tre dagar sidan = 2026-11-20
    for eit halvt år sidan = 2026-05-23
    for et år siden = 2025-11-23
    om 2-3 uker = 2026-12-07 | 2026-12-14
    i morgen om ei uke = 2026-12-01
    dagen etter 17. mai = 2027-05-18
    dagen før julaften = 2026-12-23
    to uker etter påske = 2027-04-11`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });

  test('a month from the last of a month is the last of the next', () => {
    expect(les('om en måned', { now: Date.parse('2027-01-31T12:00:00+01:00') })).toEqual(['2027-02-28']);
  });

  test('today is that of the time zone, also near midnight', () => {
    const now = Date.parse('2026-11-23T23:30:00Z');
    expect(les('i dag', { now })).toEqual(['2026-11-24']);
    expect(les('i dag', { now, timeZone: 'America/New_York' })).toEqual(['2026-11-23']);
  });
});

describe('a day with a name', () => {
  test.each(
    tabell(`
    skjærtorsdag = 2027-03-25
    skjertorsdag = 2027-03-25
    langfredag = 2027-03-26
    påskeaften = 2027-03-27
    påskeaftan = 2027-03-27
    første påskedag = 2027-03-28
    2. påskedag = 2027-03-29
    andre påskedag 2028 = 2028-04-17
    1. mai = 2027-05-01
    kvinnedagen = 2027-03-08
    Kristi himmelfartsdag = 2027-05-06
    kristi himmelfart = 2027-05-06
    pinseaften = 2027-05-15
    pinse = 2027-05-16
    2. pinsedag = 2027-05-17
    grunnlovsdagen = 2027-05-17
    sankthansaften = 2027-06-23
    sankthans = 2027-06-24
    jonsok = 2027-06-24
    første søndag i advent = 2026-11-29
    3. søndag i advent = 2026-12-13
    lille julaften = 2026-12-23
    julaften = 2026-12-24
    julaftan = 2026-12-24
    julaften 2027 = 2027-12-24
    første juledag = 2026-12-25
    fyrste juledag = 2026-12-25
    2. juledag = 2026-12-26
    nyttårsaften = 2026-12-31
    nyttårsaftan = 2026-12-31
    første nyttårsdag = 2027-01-01
    samefolkets dag = 2027-02-06
    morsdag = 2027-02-14
    farsdag = 2027-11-14
    allehelgensdag = 2027-11-07`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { finn, les, tabell } from './hjelp.ts';

describe('from one day to another', () => {
  test.each(
    tabell(`
    mandag til onsdag = 2026-11-23/2026-11-25 | 2026-11-30/2026-12-02
    tirsdag til torsdag = 2026-11-24/2026-11-26
    tysdag-torsdag = 2026-11-24/2026-11-26
    mellom tirsdag og torsdag = 2026-11-24/2026-11-26
    fra fredag til tirsdag = 2026-11-27/2026-12-01
    mandag til onsdag neste uke = 2026-11-30/2026-12-02
    mandag til fredag i uke 50 = 2026-12-07/2026-12-11
    fra 3. til 5. mai = 2027-05-03/2027-05-05
    frå 3. til 5. mai = 2027-05-03/2027-05-05
    3.-5. mai = 2027-05-03/2027-05-05
    3–5 mai = 2027-05-03/2027-05-05
    3.-5. mai 2028 = 2028-05-03/2028-05-05
    mellom 3. og 5. mai = 2027-05-03/2027-05-05
    3. t.o.m. 5. mai = 2027-05-03/2027-05-05
    3. mai til 5. juni = 2027-05-03/2027-06-05
    1.12–5.12 = 2026-12-01/2026-12-05
    1.12.2026 - 5.12.2026 = 2026-12-01/2026-12-05
    fra 1/12 til 5/12 = 2026-12-01/2026-12-05
    20. desember til 5. januar = 2026-12-20/2027-01-05
    20. desember til 5. januar 2028 = 2027-12-20/2028-01-05
    mars til mai = 2027-03-01/2027-05-31
    uke 3-5 = 2027-01-18/2027-02-07
    fra uke 3 til uke 5 = 2027-01-18/2027-02-07
    i dag til fredag = 2026-11-23/2026-11-27`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });

  test.each(['5.-3. mai', 'fra 5. til 3. mai'])('%s goes backwards and is refused', (text) => {
    expect(les(text)).toEqual([]);
  });
});

describe('a part of the calendar', () => {
  test.each(
    tabell(`
    denne uka = 2026-11-23/2026-11-29
    neste uke = 2026-11-30/2026-12-06
    neste veke = 2026-11-30/2026-12-06
    forrige uke = 2026-11-16/2026-11-22
    sist veke = 2026-11-16/2026-11-22
    uke 50 = 2026-12-07/2026-12-13
    veke 3 = 2027-01-18/2027-01-24
    uke 3 i 2028 = 2028-01-17/2028-01-23
    uke 53 = 2026-12-28/2027-01-03
    i helga = 2026-11-28/2026-11-29
    til helgen = 2026-11-28/2026-11-29
    neste helg = 2026-12-05/2026-12-06 | 2026-11-28/2026-11-29
    forrige helg = 2026-11-21/2026-11-22
    denne måneden = 2026-11-01/2026-11-30
    neste månad = 2026-12-01/2026-12-31
    i mars = 2027-03-01/2027-03-31
    i november = 2026-11-01/2026-11-30
    desember 2027 = 2027-12-01/2027-12-31
    i mars i fjor = 2025-03-01/2025-03-31
    første uka i januar = 2027-01-04/2027-01-10
    siste veka i mars = 2027-03-22/2027-03-28
    midten av mai = 2027-05-11/2027-05-20
    i begynnelsen av desember = 2026-12-01/2026-12-10
    i slutten av måneden = 2026-11-21/2026-11-30
    slutten av neste uke = 2026-12-03/2026-12-04
    i fjor = 2025-01-01/2025-12-31
    i år = 2026-01-01/2026-12-31
    neste år = 2027-01-01/2027-12-31
    i 2028 = 2028-01-01/2028-12-31
    til sommeren = 2027-06-01/2027-08-31
    til våren = 2027-03-01/2027-05-31
    i haust = 2026-09-01/2026-11-30
    i vår = 2027-03-01/2027-05-31 | 2026-03-01/2026-05-31
    i fjor sommer = 2025-06-01/2025-08-31
    sommaren 2028 = 2028-06-01/2028-08-31
    neste vinter = 2026-12-01/2027-02-28
    i påsken = 2027-03-21/2027-03-29
    i jula = 2026-12-24/2026-12-26
    i romjula = 2026-12-27/2026-12-30
    de neste to ukene = 2026-11-24/2026-12-07
    dei neste tre månadene = 2026-11-24/2027-02-23
    siste halvår = 2026-05-23/2026-11-22
    de siste 14 dagene = 2026-11-09/2026-11-22
    resten av uka = 2026-11-23/2026-11-29
    ut måneden = 2026-11-23/2026-11-30
    i løpet av uka = 2026-11-23/2026-11-29
    i løpet av mars = 2027-03-01/2027-03-31`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });
});

describe('a period open at one end', () => {
  test.each(
    tabell(`
    før fredag = /2026-11-26
    innen fredag = /2026-11-27
    senest 1. mars = /2027-03-01
    innan 1. mars = /2027-03-01
    fram til 1. mars = /2027-03-01
    innen utgangen av mars = /2027-03-31
    etter fredag = 2026-11-28/
    fra fredag = 2026-11-27/
    frå 1. januar = 2027-01-01/
    fra og med 1. januar = 2027-01-01/
    siden mars = 2026-03-01/
    sidan fredag = 2026-11-20/
    siden 2020 = 2020-01-01/
    før jul = /2026-12-23
    etter påske = 2027-03-30/
    før sommeren = /2027-05-31
    etter kl 12 = 12:00/
    før klokka ti = /10:00 | /22:00
    fra kl. 9 = 09:00/
    innen kl. 15 = /15:00
    fredag etter kl 12 = 2026-11-27T12:00/
    før fredag kl. 12 = /2026-11-27T12:00`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });
});

describe('from one time to another', () => {
  test.each(
    tabell(`
    mellom 9 og 11 = 09:00/11:00
    mellom ni og elleve = 09:00/11:00
    mellom klokka to og fire = 14:00/16:00
    kl 9-11 = 09:00/11:00
    kl. 9.30–11.15 = 09:30/11:15
    10:30-11:15 = 10:30/11:15
    fra ti til halv tolv = 10:00/11:30
    frå klokka 9 til 11 = 09:00/11:00
    fra sju til ni om kvelden = 19:00/21:00
    etter lunsj = 12:00/16:00
    før lunsj = 08:00/11:00
    på formiddagen = 09:00/12:00
    om ettermiddagen = 12:00/18:00
    på morgenen = 06:00/09:00
    på kvelden = 18:00/24:00
    om natta = 00:00/06:00
    på dagtid = 08:00/16:00
    torsdag mellom 9 og 11 = 2026-11-26T09:00/2026-11-26T11:00
    torsdag 9-11 = 2026-11-26T09:00/2026-11-26T11:00
    mellom 9 og 11 på torsdag = 2026-11-26T09:00/2026-11-26T11:00
    torsdag fra ni til elleve = 2026-11-26T09:00/2026-11-26T11:00
    26.11. kl. 9-11 = 2026-11-26T09:00/2026-11-26T11:00
    torsdag formiddag = 2026-11-26T09:00/2026-11-26T12:00
    fredag etter lunsj = 2026-11-27T12:00/2026-11-27T16:00
    fredagskvelden = 2026-11-27T18:00/2026-11-28T00:00
    i morgen tidlig = 2026-11-24T06:00/2026-11-24T09:00
    i morgon tidleg = 2026-11-24T06:00/2026-11-24T09:00
    i kveld = 2026-11-23T18:00/2026-11-24T00:00
    i går kveld = 2026-11-22T18:00/2026-11-23T00:00
    i formiddag = 2026-11-23T09:00/2026-11-23T12:00
    fredag kl. 10 til 12 = 2026-11-27T10:00/2026-11-27T12:00
    fra fredag kl. 16 til mandag kl. 8 = 2026-11-27T16:00/2026-11-30T08:00`),
  )('%s', (text, value) => {
    expect(les(text)).toEqual([value]);
  });

  test('says which type it is', () => {
    expect(finn('mellom 9 og 11')[0]?.typeName).toBe('datetimeV2.timerange');
    expect(finn('torsdag mellom 9 og 11')[0]?.typeName).toBe('datetimeV2.datetimerange');
    expect(finn('mandag til onsdag')[0]?.typeName).toBe('datetimeV2.daterange');
  });
});

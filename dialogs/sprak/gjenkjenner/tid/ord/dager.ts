import type { Dogndel, Oppslag } from './oppslag.ts';

const relativ = (dager: number, nb: string, nn = '', tale = ''): Oppslag => ({
  ord: { slag: 'relativ', dager },
  nb,
  nn,
  tale,
});

const relativDogn = (dager: number, del: Dogndel, nb: string, nn = '', tale = ''): Oppslag => ({
  ord: { slag: 'relativDogn', dager, del },
  nb,
  nn,
  tale,
});

const dogn = (del: Dogndel, nb: string, nn = '', tale = ''): Oppslag => ({
  ord: { slag: 'dogn', del },
  nb,
  nn,
  tale,
});

/** Days counted from today. */
export const RELATIVE: readonly Oppslag[] = [
  relativ(0, 'i dag, idag', '', 'i da, idda, i daj, idåg, i dæg, dagen i dag, dags dato'),
  relativ(
    1,
    'i morgen, imorgen',
    'i morgon, imorgon',
    'i morra, imorra, i mårra, imårra, imåra, i måra, i mårå, i mårgo, i mårgå, i mårgon, imårgon, imårgen, i mårgen, i mårn, imårn, i morra, i mårrå, i mårgo, imorgn, imoren, imorran, imorgenn, imogen',
  ),
  relativ(
    2,
    'i overmorgen, overmorgen',
    'i overmorgon, overmorgon',
    'i overimorgen, overimorgen, overimorra, i overmorra, overmorra, overmårra, i overmårra, i over morgen',
  ),
  relativ(-1, 'i går, igår', '', 'i gjår, igjår, i gårr, igårr, i gjer, i gård'),
  relativ(
    -2,
    'i forgårs, forgårs, i forigårs, forigårs',
    'i førgårs, førgårs, i førgår, førgår',
    'i førrgårs, iførgårs, i forigårs, i forgår, i forgjårs, i førrigår, i fyrradags, i førdags, i førrdags, i forrigårs',
  ),
];

/** A part of a day counted from today. */
export const RELATIVE_DOGN: readonly Oppslag[] = [
  relativDogn(
    0,
    'morgen',
    'i morges, imorges, i dag tidlig, idag tidlig, i dag morges',
    'i morgons, i dag tidleg',
    'i mårres, i morest, i mårest, i mårrest, imårest, i morgest, i dag tidli, i mårås',
  ),
  relativDogn(0, 'formiddag', 'i formiddag, iformiddag', 'i føremiddag', 'i formidda'),
  relativDogn(
    0,
    'ettermiddag',
    'i ettermiddag, iettermiddag',
    '',
    'i ettermidda, i ættermiddag, i ettermidag',
  ),
  relativDogn(0, 'kveld', 'i kveld, ikveld', '', 'i kvell, i kveill, ikvell, i kvæll, i kvæld, i kvelld'),
  relativDogn(0, 'natt', 'i natt, inatt', '', 'i nått'),
  relativDogn(
    1,
    'morgen',
    'i morgen tidlig, imorgen tidlig',
    'i morgon tidleg, imorgon tidleg',
    'i morra tidlig, imorra tidlig, i mårra tidlig, i mårra tidle, i morgen tidli, i morgon tidle, i morra tidli, i morra tidle',
  ),
  relativDogn(
    -1,
    'kveld',
    'i går kveld, igår kveld, i gårkveld',
    '',
    'i går kvell, igår kvell, i går kveill',
  ),
  relativDogn(
    1,
    'kveld',
    'i morgen kveld, imorgen kveld',
    'i morgon kveld',
    'i morra kveld, i mårra kveld, i morra kvell',
  ),
];

/** Parts of a day; their hours stand in `grunn/dogn.ts`. */
export const DOGN: readonly Oppslag[] = [
  dogn(
    'morgen',
    'morgen, morgenen, morningen, tidlig, tidlig på dagen',
    'morgon, morgonen, tidleg, tidleg på dagen, morgonkvisten',
    'mårran, morran, mårrån, morgenkvisten, tidli, tidle, mårgon, måran',
  ),
  dogn('formiddag', 'formiddag, formiddagen', 'føremiddag, føremiddagen', 'formiddan, formidda, formidagen'),
  dogn(
    'middag',
    'midt på dagen, middagstid, lunsjtid, lunsjtider, i lunsjen, lunsj, lunch',
    'lunsjen',
    'midt på dan',
  ),
  dogn('ettermiddag', 'ettermiddag, ettermiddagen', '', 'ettermiddan, ettermidda, ettermidagen, ættermiddag'),
  dogn('kveld', 'kveld, kvelden, kveldstid', '', 'kvell, kvellen, kveill, kveillen, kvæll, kvæld'),
  dogn('natt', 'natt, natten, natta', '', 'nåtta'),
  dogn('dag', 'dagen, dagtid', '', 'dan, daen'),
  dogn(
    'arbeidstid',
    'arbeidstida, arbeidstiden, arbeidstid, kontortida, kontortiden, kontortid, åpningstida, åpningstiden',
    'opningstida',
  ),
  dogn('etterLunsj', 'etter lunsj, etter lunsjen, etter lunch', '', 'ætter lunsj, etter lønsj, etter middag'),
  dogn('forLunsj', 'før lunsj, før lunsjen, før lunch', '', 'før lønsj'),
  dogn(
    'etterJobb',
    'etter jobb, etter jobben, etter arbeidstid, etter arbeid, etter skoletid',
    'etter arbeidet',
  ),
];

/** Midnight ends the day that was named: «fredag ved midnatt» is when Friday becomes Saturday. */
export const KLOKKESLETT: readonly Oppslag[] = [
  { ord: { slag: 'klokkeslett', minutt: 1440 }, nb: 'midnatt', tale: 'midnatta' },
];

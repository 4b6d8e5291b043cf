import type { Bindeord, Oppslag } from './oppslag.ts';

const ord = (navn: Bindeord, nb: string, nn = '', tale = ''): Oppslag => ({
  ord: { slag: 'bindeord', navn },
  nb,
  nn,
  tale,
});

export const BINDEORD: readonly Oppslag[] = [
  ord('i', 'i'),
  ord('paa', 'på', '', 'pa, ved, rundt, omkring, ca, cirka, litt, sånn'),
  ord('om', 'om', '', 'åm'),
  ord('for', 'for', '', 'før, fær'),
  ord('siden', 'siden', 'sidan', 'sia, sida, sea, sidn'),
  ord('til', 'til', '', 'te, tel'),
  ord(
    'fra',
    'fra, fra og med, fom, f o m, ikke før, tidligst, ikke tidligere enn',
    'frå, frå og med, ikkje før, tidlegast, ikkje tidlegare enn',
    'ifra, ifrå, fræ, itj før',
  ),
  ord('mellom', 'mellom, imellom', 'millom', 'mellåm, melom'),
  ord('og', 'og', '', 'å, o'),
  ord('den', 'den', '', 'denn, d, dn'),
  ord('av', 'av', '', 'a, tå'),
  ord('for_tid', 'før, i forkant av', 'føre', 'førr'),
  ord('etter', 'etter', '', 'ætter, ette'),
  ord(
    'innen',
    'innen, innen utgangen av, innen slutten av, senest, seinest, ikke senere enn',
    'innan, innan utgangen av, seinast',
    'inna, frist',
  ),
  ord('over', 'over', '', 'øve, øver, åver, ove, åve'),
  ord(
    'klokka',
    'klokka, klokken, klokke, kl',
    '',
    'klåkka, klokko, klokkå, klåkkå, klåkken, klukka, kokka, klokkan, klk',
  ),
  ord('halv', 'halv, halvt, halve', '', 'hal, ein halv, hælv'),
  ord('kvart', 'kvart, kvarter', '', 'kvartér, kvarte'),
  ord(
    'halvannen',
    'halvannen, halvannet',
    'halvannan, halvanna',
    'halvanden, halanna, halannan, halvan, halvtanna, halvtannan, halvtanne, anderthalv, anderthalvt',
  ),
  ord('par', 'et par, ett par', 'eit par', 'ett pa, et pa, e par, ep par, par, ei par'),
  ord(
    'hver',
    'hver, hvert, hver eneste',
    'kvar, kvart, kvar einaste',
    'vær, kver, kvær, kor, kort, hvær, enhver',
  ),
  ord(
    'annenhver',
    'annenhver, annethvert, annen hver, annet hvert, hver annen, hver andre, hvert annet, hvert andre',
    'annankvar, annakvart, annan kvar, kvar andre, kvar annan, kvart andre, anna kvart, anna kvar',
    'annakver, annhver, anna hver, anaver, anenhver',
  ),
  ord('gang', 'en gang, én gang, 1 gang', 'ein gong, éin gong', 'engang, ei gong, en gong'),
  ord('ganger', 'ganger', 'gonger', 'ganga, gongar, gonga'),
  ord('per', 'per, pr, hver, i, om', 'kvar', 'i løpet av'),
  ord('tilOgMed', 'til og med, tom, t o m, og med', '', 'te og med'),
  ord(
    'framTil',
    'fram til, frem til, inntil, helt til, ikke etter',
    'heilt til, ikkje etter',
    'framm til, fremt til',
  ),
  ord('resten', 'resten av'),
  ord('ut', 'ut'),
  ord('iLopetAv', 'i løpet av'),
  ord('minutter', 'minutt, minutter, min', 'minuttar', 'minutta'),
  ord('gammel', 'gammel, gamle, gammelt', 'gammal, gammalt', 'gamal, gamla'),
];

const timex = (value: string, nb: string, nn = '', tale = ''): Oppslag => ({
  ord: { slag: 'jevnlig', timex: value },
  nb,
  nn,
  tale,
});

export const JEVNLIG: readonly Oppslag[] = [
  timex('P1D', 'daglig, dagleg', 'kvardagsleg', 'dagli'),
  timex('P1W', 'ukentlig', 'vekentleg', 'ukentli, ukentligt'),
  timex('P2W', 'fjortendaglig'),
  timex('P1M', 'månedlig', 'månadleg', 'månedli'),
  timex('P3M', 'kvartalsvis'),
  timex('P6M', 'halvårlig', 'halvårleg'),
  timex('P1Y', 'årlig', 'årleg', 'årli'),
];

/** What tells that a sentence is about the past, and what tells that it is not. */
export const VERB: readonly Oppslag[] = [
  {
    ord: { slag: 'verb', fortid: true },
    nb: 'var, ble, hadde, fikk, sluttet, begynte, startet, gikk, kom, mistet, søkte, sendte, flyttet, ringte, snakket, jobbet, arbeidet, skjedde, leverte, møtte, falt, vært, blitt, fått, oppsagt, permittert',
    nn: 'blei, vart, fekk, slutta, byrja, starta, gjekk, mista, søkte, sende, flytta, ringde, snakka, jobba, arbeidde, hende, møtte, vore, vorte, blitt, fått',
    tale: 'bynte, fikj, sluta, jobbet',
  },
  {
    ord: { slag: 'verb', fortid: false },
    nb: 'er, skal, vil, kan, må, blir, begynner, starter, kommer, ønsker, passer, bør, får, håper, slutter, går, hadde passet, hadde vært, hadde gått, hadde fungert, hadde det passet, hadde det vært, hadde det gått, ville passet, ville vært, kunne tenke',
    nn: 'vert, byrjar, startar, kjem, ønskjer, passar, høver, får, håpar, sluttar, hadde passa, hadde vore, hadde høvd, hadde det passa, hadde det vore',
    tale: 'ska, ka, kjæm, vill',
  },
];

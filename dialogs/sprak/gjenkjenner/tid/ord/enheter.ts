import type { Enhet, Form, Oppslag } from './oppslag.ts';

const enhet =
  (unit: Enhet, antall = 1) =>
  (form: Form, nb: string, nn = '', tale = ''): Oppslag => ({
    ord: { slag: 'enhet', enhet: unit, antall, form },
    nb,
    nn,
    tale,
  });

const sekund = enhet('TS');
const minutt = enhet('TM');
const kvarter = enhet('TM', 15);
const halvtime = enhet('TM', 30);
const time = enhet('TH');
const dag = enhet('D');
const uke = enhet('W');
const maaned = enhet('M');
const kvartal = enhet('M', 3);
const halvaar = enhet('M', 6);
const aar = enhet('Y');
const tiaar = enhet('Y', 10);

export const ENHETER: readonly Oppslag[] = [
  sekund('ubestemt', 'sekund, sekunder, sek', 'sekundar'),
  minutt('ubestemt', 'minutt, minutter, min', 'minuttar', 'minutta, minuter, minut'),
  minutt('eieform', 'minutts, minutters', 'minuttars'),
  kvarter('ubestemt', 'kvarter', '', 'kvarte, kvartér'),
  halvtime('ubestemt', 'halvtime, halvtimer', 'halvtimar', 'halvtimme'),
  halvtime('bestemt', 'halvtimen'),
  halvtime('eieform', 'halvtimes'),
  time('ubestemt', 'time, timer', 'timar', 'tima, timma, timme'),
  time('bestemt', 'timen, timene', 'timane'),
  time('eieform', 'times, timers', 'timars'),
  dag('ubestemt', 'dag, dager, døgn, dgr, dg', 'dagar', 'daga, daer, dagær'),
  dag('bestemt', 'dagen, dagene, døgnet', 'dagane'),
  dag('eieform', 'dags, dagers, døgns', 'dagars'),
  uke('ubestemt', 'uke, uker', 'veke, veker', 'vekke, ukker, vikku, ukr'),
  uke('bestemt', 'uka, uken, ukene', 'veka, vekene', 'vekka, ukå, vikua, vekå, ukka'),
  uke('eieform', 'ukes, ukers, ukas, ukens', 'vekes, vekers'),
  maaned(
    'ubestemt',
    'måned, måneder, mnd, mnder, mdr, mndr',
    'månad, månader',
    'måne, måna, månte, månar, md',
  ),
  maaned('bestemt', 'måneden, månedene', 'månaden, månadene', 'månen, månten'),
  maaned('eieform', 'måneds, måneders', 'månads, månaders'),
  kvartal('ubestemt', 'kvartal, kvartaler'),
  kvartal('bestemt', 'kvartalet'),
  halvaar('ubestemt', 'halvår', '', 'halv år'),
  halvaar('bestemt', 'halvåret'),
  halvaar('eieform', 'halvårs'),
  aar('ubestemt', 'år'),
  aar('bestemt', 'året, årene', 'åra', 'åre'),
  aar('eieform', 'års'),
  tiaar('ubestemt', 'tiår'),
];

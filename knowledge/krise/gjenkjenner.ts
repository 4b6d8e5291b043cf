import { Ordbok } from '../sprak/index.ts';
import { hvem, hvemRammes, rammerMeg } from './hvem.ts';
import {
  BARN_SKRIVER,
  BARN_TEGN,
  HOMOGRAFER,
  IDIOMER,
  type Klasse,
  ORDKLASSER,
  REGELSETT,
  RETTES,
  type Regelsett,
  VANLIGE_ORD,
  VERN,
} from './leksikon/index.ts';
import { finnMonster, lagTekst, type Tekst, type Treff } from './monster/finn.ts';
import { lesMonster, type Monster, ordI } from './monster/les.ts';
import { merk } from './monster/merk.ts';
import { erNektet } from './monster/nekting.ts';

/** A crisis in a message. Never holds the person's words. */
export interface Krise {
  readonly klasse: Klasse;
  /** Life or safety may be at stake now: danger, suicide, violence, a child, somebody else's life, a threat. */
  readonly akutt: boolean;
  /** The writer seems to be under 18. */
  readonly barnSkriver: boolean;
}

const IKKE_AKUTT: readonly Klasse[] = ['nodhjelp', 'bolig'];

const les = (monstre: readonly string[] = []): readonly Monster[] =>
  monstre.flatMap((monster) => lesMonster(monster));

interface Regler {
  readonly klasse: Klasse;
  readonly sikre: readonly Monster[];
  readonly sterke: readonly (readonly Monster[])[];
  readonly svake: readonly (readonly Monster[])[];
  readonly tema: readonly Monster[];
}

const lesRegler = ({ klasse, sikre, sterke = [], svake = [], tema }: Regelsett): Regler => ({
  klasse,
  sikre: les(sikre),
  sterke: sterke.map((monster) => lesMonster(monster)),
  svake: svake.map((monster) => lesMonster(monster)),
  tema: les(tema),
});

const REGLER = REGELSETT.map(lesRegler);
/** A turn of phrase stands as it is, with nothing in between. */
const idiomer = IDIOMER.flatMap((idiom) => lesMonster(idiom, 0));
const barnSkriver = les(BARN_SKRIVER);
const barnTegn = les(BARN_TEGN);
const vern = Object.fromEntries(Object.entries(VERN).map(([name, list]) => [name, les(list)])) as {
  readonly [Name in keyof typeof VERN]: readonly Monster[];
};

const alle = [
  ...REGLER.flatMap(({ sikre, sterke, svake, tema }) => [
    ...sikre,
    ...sterke.flat(),
    ...svake.flat(),
    ...tema,
  ]),
  ...[idiomer, barnSkriver, barnTegn, ...Object.values(vern)].flat(),
];
const spelledOut = Object.fromEntries(ordI(alle).map((word) => [word, { no: word, en: word }]));

const ordbok = new Ordbok(
  { ...ORDKLASSER, ...spelledOut },
  { homografer: HOMOGRAFER, rettes: RETTES, vanlige: VANLIGE_ORD },
);

const finnes = (tekst: Tekst, monstre: readonly Monster[]): boolean =>
  monstre.some((monster) => finnMonster(tekst, monster).length > 0);

/** A message made ready, and what there is in it that speaks against a crisis. */
interface Melding {
  readonly tekst: Tekst;
  readonly barnSkriver: boolean;
  /** Asks about rules, courses, jobs or figures: then a bare word for the matter is no sign. */
  readonly omRegler: boolean;
  /** Tells of a play, a book or an exercise. */
  readonly oppdiktet: boolean;
  readonly arbeidsulykke: boolean;
  /** Sentences that tell of what was, in a message that says that it is well now. */
  readonly forbi: ReadonlySet<number>;
  /** Sentences that tell of another year. */
  readonly lengeSiden: ReadonlySet<number>;
  /** Sentences about forms, courses, money and the like: there weak signs weigh less. */
  readonly omTjenesten: ReadonlySet<number>;
}

const spenn = (treff: Treff): readonly number[] => {
  const first = treff[0] ?? 0;
  return Array.from({ length: (treff.at(-1) ?? first) - first + 1 }, (_, step) => first + step);
};

/** The message as if the words of its idioms were not there. */
const utenIdiomer = (tekst: Tekst): Tekst => {
  const masked = new Set(idiomer.flatMap((monster) => finnMonster(tekst, monster)).flatMap(spenn));
  if (masked.size === 0) return tekst;
  return lagTekst(
    tekst.ord.map((one, at) => (masked.has(at) ? { ...one, klasser: new Set<string>() } : one)),
  );
};

const setninger = (tekst: Tekst, monstre: readonly Monster[]): ReadonlySet<number> =>
  new Set(monstre.flatMap((monster) => finnMonster(tekst, monster)).map((treff) => setning(tekst, treff)));

const setning = (tekst: Tekst, treff: Treff): number => tekst.ord[treff[0] ?? 0]?.setning ?? 0;

const forbi = (tekst: Tekst): ReadonlySet<number> =>
  finnes(tekst, vern.behandlet) && !finnes(tekst, vern.tilbake) ? setninger(tekst, vern.fortid) : new Set();

const lesMelding = (text: string): Melding => {
  const tekst = utenIdiomer(lagTekst(merk(text, ordbok)));
  return {
    tekst,
    barnSkriver: finnes(tekst, barnSkriver),
    omRegler: finnes(tekst, vern.omRegler),
    oppdiktet: finnes(tekst, vern.oppdiktet),
    arbeidsulykke: finnes(tekst, vern.arbeidsulykke),
    forbi: forbi(tekst),
    lengeSiden: setninger(tekst, vern.lengeSiden),
    omTjenesten: setninger(tekst, vern.tjenesten),
  };
};

/** What is said as past and taken care of does not count; what somebody wants does, whatever else is said. */
const erForbi = ({ tekst, forbi: past }: Melding, treff: Treff): boolean =>
  past.has(setning(tekst, treff)) && !treff.some((at) => tekst.ord[at]?.klasser.has('VIL'));

const tegn = (melding: Melding, monstre: readonly Monster[]): readonly Treff[] =>
  monstre.flatMap((monster) =>
    finnMonster(
      melding.tekst,
      monster,
      (klynge, treff) => !erNektet(melding.tekst, klynge, treff) && !erForbi(melding, treff),
    ),
  );

/** A sign found, and what it weighs. */
interface Tegn {
  readonly treff: Treff;
  readonly vekt: number;
}

const SIKKER = 100;
const STERK = 2;
const SVAK = 1;

/** What the signs of a sentence must weigh together, and what when it speaks of the service's own matters. */
const NOK = 2;
const NOK_OM_TJENESTEN = 3;

/** At most one sign of each kind in a sentence, and none about words that another sign has counted. */
const ulike = (melding: Melding, tegnene: readonly (readonly Tegn[])[]): readonly Tegn[] => {
  const used = new Set<number>();
  return tegnene.flatMap((ofKind) => {
    const sentences = new Set<number>();
    return ofKind.filter(({ treff }) => {
      const s = setning(melding.tekst, treff);
      if (sentences.has(s) || treff.every((at) => used.has(at))) return false;
      sentences.add(s);
      for (const at of treff) used.add(at);
      return true;
    });
  });
};

/** The signs of the sentences in which they weigh enough together. */
const nok = (melding: Melding, tegnene: readonly Tegn[]): readonly Tegn[] => {
  const sum = new Map<number, number>();
  for (const { treff, vekt } of tegnene) {
    const s = setning(melding.tekst, treff);
    sum.set(s, (sum.get(s) ?? 0) + vekt);
  }
  return tegnene.flatMap(({ treff }) => {
    const s = setning(melding.tekst, treff);
    const vekt = sum.get(s) ?? 0;
    return vekt >= (melding.omTjenesten.has(s) ? NOK_OM_TJENESTEN : NOK) ? [{ treff, vekt }] : [];
  });
};

const veid = (treff: readonly Treff[], vekt: number): readonly Tegn[] =>
  treff.map((one) => ({ treff: one, vekt }));

const tegnI = (melding: Melding, { sikre, sterke, svake, tema }: Regler): readonly Tegn[] => [
  ...veid(tegn(melding, sikre), SIKKER),
  ...nok(
    melding,
    ulike(melding, [
      ...sterke.map((monstre) => veid(tegn(melding, monstre), STERK)),
      ...svake.map((monstre) => veid(tegn(melding, monstre), SVAK)),
    ]),
  ),
  ...(melding.omRegler ? [] : veid(tegn(melding, tema), SIKKER)),
];

const klasseFor = (melding: Melding, klasse: Klasse, treff: Treff): Klasse => {
  if (klasse === 'selvmord') return hvem(melding.tekst, treff) === 'selv' ? klasse : 'annen';
  if (klasse === 'annen' || klasse === 'trussel') return rammerMeg(melding.tekst, treff) ? 'vold' : klasse;
  if (klasse !== 'vold') return klasse;
  if (melding.barnSkriver) return 'barn';
  const rammes = hvemRammes(melding.tekst, treff);
  return rammes === 'selv' ? klasse : rammes;
};

/** Violence of long ago still needs words; an illness or a night outdoors of another year does not. */
const FORELDES: readonly Klasse[] = ['livsfare', 'bolig', 'nodhjelp'];

const OPPDIKTES: readonly Klasse[] = ['livsfare', 'trussel', 'annen'];

const erForeldet = (melding: Melding, klasse: Klasse, treff: Treff): boolean =>
  FORELDES.includes(klasse) && melding.lengeSiden.has(setning(melding.tekst, treff));

const alleTegn = (melding: Melding): readonly { readonly klasse: Klasse; readonly vekt: number }[] =>
  REGLER.filter(({ klasse }) => !(melding.oppdiktet && OPPDIKTES.includes(klasse))).flatMap((regler) =>
    tegnI(melding, regler)
      .filter(({ treff }) => !erForeldet(melding, regler.klasse, treff))
      .map(({ treff, vekt }) => ({ klasse: klasseFor(melding, regler.klasse, treff), vekt })),
  );

/** What each class weighs: that of its heaviest sign. */
const vekter = (melding: Melding): ReadonlyMap<Klasse, number> => {
  const found = new Map<Klasse, number>();
  const put = (klasse: Klasse, vekt: number) => found.set(klasse, Math.max(vekt, found.get(klasse) ?? 0));
  for (const { klasse, vekt } of alleTegn(melding)) put(klasse, vekt);
  if (melding.barnSkriver && tegn(melding, barnTegn).length > 0) put('barn', SIKKER);
  return found;
};

/**
 * Is this message about a crisis, and which? Null when not. Pure, in any of the languages at once, in time that grows
 * with the message. When in doubt between an acute crisis and none, it is a crisis.
 */
export const classifyByRules = (text: string): Krise | null => {
  const melding = lesMelding(text);
  const found = vekter(melding);
  const heaviest = Math.max(0, ...found.values());
  const klasse = REGELSETT.map((regler) => regler.klasse).find(
    (candidate) => found.get(candidate) === heaviest,
  );
  return klasse ? { klasse, akutt: !IKKE_AKUTT.includes(klasse), barnSkriver: melding.barnSkriver } : null;
};

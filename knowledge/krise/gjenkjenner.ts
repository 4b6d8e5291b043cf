import { hvem, hvemRammes, rammerMeg } from './hvem.ts';
import type { Klasse } from './leksikon/index.ts';
import { finn, lesMelding, type Melding, setning, vernI } from './melding.ts';
import type { Treff } from './monster/finn.ts';
import { barnTegn, regler } from './regler.ts';
import { type Funn, finnTegn, nokTegn, SIKKER } from './tegn.ts';

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
  FORELDES.includes(klasse) && melding.lengeSiden.has(setning(melding, treff));

type Vekter = ReadonlyMap<Klasse, number>;

const veiEn = (melding: Melding, klasse: Klasse, funn: Funn): readonly (readonly [Klasse, number])[] =>
  melding.oppdiktet && OPPDIKTES.includes(klasse)
    ? []
    : nokTegn(melding, funn)
        .filter(({ treff }) => !erForeldet(melding, klasse, treff))
        .map(({ treff, vekt }) => [klasseFor(melding, klasse, treff), vekt] as const);

/** What each class weighs: that of its heaviest sign. */
const vei = (melding: Melding, alleFunn: readonly Funn[]): Vekter => {
  const found = new Map<Klasse, number>();
  const put = (klasse: Klasse, vekt: number) => found.set(klasse, Math.max(vekt, found.get(klasse) ?? 0));
  regler.forEach(({ klasse }, at) => {
    for (const [of, vekt] of veiEn(melding, klasse, alleFunn[at] as Funn)) put(of, vekt);
  });
  if (melding.barnSkriver && finn(melding, barnTegn).length > 0) put('barn', SIKKER);
  return found;
};

/** Some, more, many: how many weak signs are told apart. */
const TRINN = [1, 2, 3, 5];

/** The kinds of signs of one class: whether there are any, and whether they are about somebody else. */
const navnPa = (
  melding: Melding,
  klasse: Klasse,
  { sikre, sterke, svake, tema }: Funn,
): readonly string[] => {
  const alle = [...sikre, ...sterke.flat(), ...svake.flat()];
  const omAndre = alle.length > 0 && alle.every((treff) => hvem(melding.tekst, treff) !== 'selv');
  return [
    ...(sikre.length > 0 ? [`${klasse}/sikre`] : []),
    ...(sterke.length > 0 ? [`${klasse}/sterke`] : []),
    ...TRINN.filter((count) => svake.length >= count).map((count) => `${klasse}/svake${count}`),
    ...(tema.length > 0 ? [`${klasse}/tema`] : []),
    ...(omAndre ? [`${klasse}/andre`] : []),
  ];
};

/** What the rules see in a message. */
export interface Regelsyn {
  /** The class that they find, or null. */
  readonly klasse: Klasse | null;
  readonly barnSkriver: boolean;
  /** The names of the kinds of signs, and of what speaks against a crisis, that are there; enough or not. */
  readonly tegn: readonly string[];
}

/**
 * Reads a message with the rules. Pure, in any of the languages at once, in time that grows with the message. The heaviest
 * class wins; of equals the gravest.
 */
export const seMedRegler = (text: string): Regelsyn => {
  const melding = lesMelding(text);
  const alleFunn = regler.map((ofClass) => finnTegn(melding, ofClass));
  const vekter = vei(melding, alleFunn);
  const heaviest = Math.max(0, ...vekter.values());
  return {
    klasse: regler.map(({ klasse }) => klasse).find((klasse) => vekter.get(klasse) === heaviest) ?? null,
    barnSkriver: melding.barnSkriver,
    tegn: [
      ...regler.flatMap(({ klasse }, at) => navnPa(melding, klasse, alleFunn[at] as Funn)),
      ...vernI(melding).map((name) => `vern/${name}`),
      ...(melding.barnSkriver ? ['barn/skriver'] : []),
    ],
  };
};

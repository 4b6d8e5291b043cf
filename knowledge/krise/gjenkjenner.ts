import { hvem, hvemRammes, rammerMeg } from './hvem.ts';
import type { Klasse } from './leksikon/index.ts';
import { finn, lesMelding, type Melding, setning } from './melding.ts';
import type { Treff } from './monster/finn.ts';
import { barnTegn, regler } from './regler.ts';
import { SIKKER, tegnI } from './tegn.ts';

/** A crisis in a message. Never holds the person's words. */
export interface Krise {
  readonly klasse: Klasse;
  /** Life or safety may be at stake now: danger, suicide, violence, a child, somebody else's life, a threat. */
  readonly akutt: boolean;
  /** The writer seems to be under 18. */
  readonly barnSkriver: boolean;
}

const IKKE_AKUTT: readonly Klasse[] = ['nodhjelp', 'bolig'];

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

const alleTegn = (melding: Melding): readonly { readonly klasse: Klasse; readonly vekt: number }[] =>
  regler
    .filter(({ klasse }) => !(melding.oppdiktet && OPPDIKTES.includes(klasse)))
    .flatMap((ofClass) =>
      tegnI(melding, ofClass)
        .filter(({ treff }) => !erForeldet(melding, ofClass.klasse, treff))
        .map(({ treff, vekt }) => ({ klasse: klasseFor(melding, ofClass.klasse, treff), vekt })),
    );

/** What each class weighs: that of its heaviest sign. */
const vekter = (melding: Melding): ReadonlyMap<Klasse, number> => {
  const found = new Map<Klasse, number>();
  const put = (klasse: Klasse, vekt: number) => found.set(klasse, Math.max(vekt, found.get(klasse) ?? 0));
  for (const { klasse, vekt } of alleTegn(melding)) put(klasse, vekt);
  if (melding.barnSkriver && finn(melding, barnTegn).length > 0) put('barn', SIKKER);
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
  const klasse = regler.map(({ klasse }) => klasse).find((candidate) => found.get(candidate) === heaviest);
  return klasse ? { klasse, akutt: !IKKE_AKUTT.includes(klasse), barnSkriver: melding.barnSkriver } : null;
};

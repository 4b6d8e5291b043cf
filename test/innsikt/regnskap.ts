import type { Simulert } from './simulering.ts';

const FAA = 5;
const LENGDER: readonly (readonly [string, (antall: number) => boolean])[] = [
  ['kort', (antall) => antall <= 7],
  ['middels', (antall) => antall >= 8 && antall <= 15],
  ['lang', (antall) => antall >= 16],
];

/** The figures as those who were there would add them up: `utsnitt/rad/mål` → how many people. */
export const regnskap = (folk: readonly Simulert[], sporsmal: readonly string[]): Map<string, number> => {
  const sum = new Map<string, number>();
  const tell = (person: Simulert, rad: string, mal: string, gjelder = true): void => {
    const lengde = LENGDER.find(([, er]) => er(person.fortalt.sporsmal.size))![0];
    for (const utsnitt of ['alle', `sprak.${person.sprak}`, `av.${person.av}`, `lengde.${lengde}`]) {
      const navn = `${utsnitt}/${rad}/${mal}`;
      sum.set(navn, (sum.get(navn) ?? 0) + (gjelder ? 1 : 0));
    }
  };
  for (const person of folk) {
    const { fortalt } = person;
    tell(person, ':hele', 'personer');
    tell(person, ':hele', 'begynt', fortalt.begynt);
    tell(person, ':hele', 'opplest', fortalt.opplest);
    tell(person, ':hele', fortalt.slutt);
    if (fortalt.slutt !== 'fullfort') tell(person, fortalt.sted, 'forlot');
    for (const id of sporsmal) {
      const gjort = fortalt.sporsmal.get(id);
      if (!gjort) continue;
      tell(person, id, 'nadd');
      tell(person, id, gjort.utfall ?? 'uten_svar');
      tell(person, id, 'hvorfor', gjort.hvorfor);
      tell(person, id, 'endret', gjort.endret);
    }
  }
  return sum;
};

/** The median time in whole seconds of those who answered, by `utsnitt`; null of fewer than five. */
export const medianSekunder = (folk: readonly Simulert[], id: string): number | null => {
  const tider = folk.flatMap(({ fortalt }) => {
    const gjort = fortalt.sporsmal.get(id);
    return gjort?.utfall === 'svart' && gjort.ms !== null ? [gjort.ms] : [];
  });
  if (tider.length < FAA) return null;
  tider.sort((a, b) => a - b);
  const midt = tider.length / 2;
  const ms = Number.isInteger(midt) ? (tider[midt - 1]! + tider[midt]!) / 2 : tider[Math.floor(midt)]!;
  return Math.round(ms / 1000);
};

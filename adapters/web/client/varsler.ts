import type { Tekstnokkel } from '../tekster.ts';
import type { Tilstand } from './tilstand.ts';

type Varsel = Extract<Tekstnokkel, 'utenNett' | 'tarTid' | 'snartLukket' | 'ikkeKommetFram'>;

const varsler = (tilstand: Tilstand): { readonly [V in Varsel]: boolean } => ({
  utenNett: !tilstand.kontakt,
  tarTid: tilstand.tarTid,
  snartLukket: tilstand.snartLukket,
  ikkeKommetFram: tilstand.linjer.venter.some((linje) => linje.tilstand === 'feilet'),
});

/** What has become true since `forrige` and is shown without words from the assistant; each is said once. */
export const nyeVarsler = (forrige: Tilstand | null, tilstand: Tilstand): readonly Varsel[] => {
  const na = varsler(tilstand);
  const da = forrige && varsler(forrige);
  return (Object.keys(na) as Varsel[]).filter((varsel) => na[varsel] && !da?.[varsel]);
};

import { z } from 'zod';
import type { Enhet } from '../artikkel.ts';
import { oppforingerI } from '../oppforinger.ts';
import type { Kilder } from './kilder.ts';

/** `dekning.json`: what is to be covered, kept here so that it can be checked where the sources are not. */
export const dekningSchema = z.strictObject({
  /** How many lines each report has. */
  rapportlinjer: z.array(z.int()),
  oppforinger: z.array(z.string()),
});
export type Dekning = z.infer<typeof dekningSchema>;

const IN_DIGESTS = ['2', '3', '4', '5', '7'];
const IN_FACTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];

export const dekningAv = ({ rapporter, sammendrag }: Kilder): Dekning => ({
  rapportlinjer: rapporter.map(({ length }) => length),
  oppforinger: [...sammendrag].flatMap(([navn, tekst]) =>
    oppforingerI(tekst, { navn, deler: navn === 'cf' ? IN_FACTS : IN_DIGESTS }).map(({ id }) => id),
  ),
});

/** All of today's facts, and the digests' sections on tiltak and on rights, are covered whole; of the rest nine tenths. */
export const GRUPPER = [
  {
    navn: 'current-facts, tiltak og rettigheter',
    er: (id: string) => /^cf\.|^s\d\.[35](?!\d)/.test(id),
    apneAndel: 0,
  },
  { navn: 'ordlistene', er: (id: string) => /^s\d\.7(?!\d)/.test(id), apneAndel: 0 },
  { navn: 'verktøy og tall', er: (id: string) => /^s\d\.[24](?!\d)/.test(id), apneAndel: 0.1 },
] as const;

export interface Gruppetall {
  readonly navn: string;
  readonly alle: number;
  readonly dekket: number;
  readonly utelatt: number;
  readonly apne: readonly string[];
  readonly holder: boolean;
}

const LEFT_OUT = /^- (?<id>\S+): +(?<grunn>\S.*)$/gm;

/** The entries that `utelatt.md` leaves out, each with its reason. */
export const utelatteI = (markdown: string): ReadonlyMap<string, string> =>
  new Map(Array.from(markdown.matchAll(LEFT_OUT), ({ groups }) => [groups!.id!, groups!.grunn!]));

/** How much of each group the units cover. */
export const tellDekning = (
  { oppforinger }: Dekning,
  enheter: readonly Enhet[],
  utelatte: ReadonlyMap<string, string>,
): readonly Gruppetall[] => {
  const covered = new Set(enheter.flatMap(({ hode }) => hode.dekker));
  return GRUPPER.map(({ navn, er, apneAndel }) => {
    const alle = oppforinger.filter(er);
    const dekket = alle.filter((id) => covered.has(id));
    const utelatt = alle.filter((id) => !covered.has(id) && utelatte.has(id));
    const apne = alle.filter((id) => !covered.has(id) && !utelatte.has(id));
    const holder = apneAndel === 0 ? apne.length === 0 : apne.length < apneAndel * alle.length;
    return { navn, alle: alle.length, dekket: dekket.length, utelatt: utelatt.length, apne, holder };
  });
};

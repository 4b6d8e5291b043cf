import { nevnt, type Svarene, type Tegn } from './tegn.ts';

const MEST = 3;

/** Pages of nav.no for who will manage alone. Source: current-facts section 12, N28, N3, N13, N1 and N6. */
export const SIDER = {
  okonomi: 'https://www.nav.no/okonomisk-sosialhjelp',
  arbeid: 'https://www.nav.no/arbeidsrettet-oppfolging',
  klage: 'https://www.nav.no/klagerettigheter',
  veiledning: 'https://www.nav.no/opplysning-rad-veiledning',
  kontakt: 'https://www.nav.no/kontaktoss',
} as const;
export type Side = keyof typeof SIDER;

const NAR: readonly (readonly [Side, Tegn])[] = [
  ['klage', 'uenig'],
  ['okonomi', 'okonomi'],
  ['arbeid', 'arbeid'],
];

/** Two or three pages: those that the person's words point to, then guidance and how to reach Nav. */
export const velgLenker = (svar: Svarene): readonly Side[] => {
  const pekt = NAR.filter(([, tegn]) => nevnt(svar, tegn) !== null).map(([side]) => side);
  return [...pekt.slice(0, MEST - 1), 'veiledning' as const, 'kontakt' as const].slice(0, MEST);
};

export const isSide = (id: string): id is Side => id in SIDER;

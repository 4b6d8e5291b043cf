import type { SkjemaData } from '../skjema/index.ts';
import { arbeid } from './deler/arbeid.ts';
import { bolig } from './deler/bolig.ts';
import { familie } from './deler/familie.ts';
import { helse } from './deler/helse.ts';
import { hindrer } from './deler/hindrer.ts';
import { hverdag } from './deler/hverdag.ts';
import { kontakt } from './deler/kontakt.ts';
import { mal } from './deler/mal.ts';
import { nettverk } from './deler/nettverk.ts';
import { okonomi } from './deler/okonomi.ts';
import { provd } from './deler/provd.ts';
import { redd } from './deler/redd.ts';
import { rus } from './deler/rus.ts';
import { sprak } from './deler/sprak.ts';
import { utdanning } from './deler/utdanning.ts';
import type { Delskjema } from './delskjema.ts';

/** In the order in which they are offered: what hurts most often first. */
const DELER: readonly Delskjema[] = [
  okonomi,
  bolig,
  helse,
  arbeid,
  mal,
  familie,
  hverdag,
  utdanning,
  sprak,
  nettverk,
  kontakt,
  provd,
  rus,
  redd,
  hindrer,
];

/**
 * More questions than the sieve asks, in sections that the person picks: each is useful alone.
 *
 * The lines have the same names as those of the sieve. A change of anything in a section is a new `versjon` here.
 */
export const kartleggingsskjema: SkjemaData = {
  id: 'kartlegging',
  versjon: 1,
  deler: DELER.map(({ del }) => del),
  sporsmal: DELER.flatMap(({ sporsmal }) => sporsmal),
  motstrid: DELER.flatMap(({ motstrid = [] }) => motstrid),
  linjer: [
    { id: 'problem', sporsmal: 'hindrer_mest' },
    { id: 'mal', sporsmal: 'mal_drom' },
    { id: 'hjelp', sporsmal: 'hindrer_hjelper' },
  ],
};

import { apning } from '../../dialogs/apning/index.ts';
import { driftspause } from '../../dialogs/driftspause/index.ts';
import { firord } from '../../dialogs/firord/index.ts';
import { ikkenav, ikkenavNotat } from '../../dialogs/ikkenav/index.ts';
import { krise, kriseDor } from '../../dialogs/krise/index.ts';
import { createKunnskap } from '../../dialogs/kunnskap/index.ts';
import { forslagEtter, nestesteg } from '../../dialogs/nestesteg/index.ts';
import { createSkjemadialog } from '../../dialogs/skjema/index.ts';
import { sletting } from '../../dialogs/sletting/index.ts';
import { sprakvalg } from '../../dialogs/sprakvalg/index.ts';
import { trygghet } from '../../dialogs/trygghet/index.ts';
import { ukjentSvar, vetikke } from '../../dialogs/vetikke/index.ts';
import { kunnskap } from '../kunnskap.ts';
import { skjemaer } from '../skjemaer.ts';
import type { AnyCapability } from './tilstand.ts';

/** A capability among the others: each gets only its own state back, so the type of that may be forgotten here. */
const any = (capability: unknown): AnyCapability => capability as AnyCapability;

const kommandoer = [sletting, sprakvalg, trygghet, firord].map(any);

const skjemadialoger = [...skjemaer].map(([id, form]) =>
  createSkjemadialog({
    id,
    form,
    forlat: kriseDor,
    andre: [...skjemaer.keys()].filter((other) => other !== id),
    notat: ikkenavNotat,
    ...(form.skjema.neste === nestesteg.id && { etter: forslagEtter }),
  }),
);

/** In the order in which they are asked. The last one always answers. */
const svarer = [createKunnskap({ hent: kunnskap, ukjent: ukjentSvar }), vetikke].map(any);
const dialoger = [...[...skjemadialoger, nestesteg, apning, ikkenav].map(any), ...svarer];

/** All that the assistant can do. A new capability is added here, and nowhere else. */
export const evner = {
  krise: any(krise),
  driftspause: any(driftspause),
  sprak: any(sprakvalg),
  trygghet: any(trygghet),
  kommandoer,
  dialoger,
  /** Those that answer and lead away from nothing; the last one always does. */
  svarer,
  alle: [any(krise), any(driftspause), ...kommandoer, ...dialoger],
} as const;

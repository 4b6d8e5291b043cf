import { apning } from '../../dialogs/apning/index.ts';
import { driftspause } from '../../dialogs/driftspause/index.ts';
import { ikkenav, ikkenavNotat } from '../../dialogs/ikkenav/index.ts';
import { krise, kriseReply } from '../../dialogs/krise/index.ts';
import { createSiling } from '../../dialogs/siling/index.ts';
import { sletting } from '../../dialogs/sletting/index.ts';
import { sprakvalg } from '../../dialogs/sprakvalg/index.ts';
import { trygghet } from '../../dialogs/trygghet/index.ts';
import { vetikke } from '../../dialogs/vetikke/index.ts';
import type { AnyCapability } from './tilstand.ts';

/** A capability among the others: each gets only its own state back, so the type of that may be forgotten here. */
const any = (capability: unknown): AnyCapability => capability as AnyCapability;

const kommandoer = [sletting, sprakvalg, trygghet].map(any);

/** In the order in which they are asked. The last one always answers. */
const dialoger = [createSiling({ kriseReply, notat: ikkenavNotat }), apning, ikkenav, vetikke].map(any);

/** All that the assistant can do. A new capability is added here, and nowhere else. */
export const evner = {
  krise: any(krise),
  driftspause: any(driftspause),
  sprak: any(sprakvalg),
  kommandoer,
  dialoger,
  alle: [any(krise), any(driftspause), ...kommandoer, ...dialoger],
} as const;

import type { Ordklasser } from '../../sprak/index.ts';
import { ANNEN } from './annen.ts';
import { BARN } from './barn.ts';
import { BOLIG } from './bolig.ts';
import { FOLK } from './folk.ts';
import { HANDLINGER } from './handlinger.ts';
import { LIVSFARE } from './livsfare.ts';
import { NODHJELP } from './nodhjelp.ts';
import type { Regelsett } from './regelsett.ts';
import { SELVMORD } from './selvmord.ts';
import { SMAAORD } from './smaaord.ts';
import { TING } from './ting.ts';
import { TRUSSEL } from './trussel.ts';
import { VOLD } from './vold.ts';

export { BARN_SKRIVER, BARN_TEGN } from './barn.ts';
export { IDIOMER } from './idiomer.ts';
export { HOMOGRAFER, RETTES, VANLIGE_ORD } from './likeord.ts';
export type { Klasse, Regelsett } from './regelsett.ts';
export { VERN } from './vern.ts';

export const ORDKLASSER: Ordklasser = { ...FOLK, ...SMAAORD, ...HANDLINGER, ...TING };

/** The gravest first: when a message shows signs of several, the first decides which text is shown. */
export const REGELSETT: readonly Regelsett[] = [
  LIVSFARE,
  SELVMORD,
  BARN,
  ANNEN,
  TRUSSEL,
  VOLD,
  BOLIG,
  NODHJELP,
];

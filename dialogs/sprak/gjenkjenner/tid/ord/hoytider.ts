import { HOYTIDER } from '../../../../../knowledge/tid/index.ts';
import type { Oppslag } from './oppslag.ts';

/** The days with names of `knowledge/tid`, by their number there. Add a name there. */
export const HOYTIDSNAVN: readonly Oppslag[] = HOYTIDER.map(({ nb, nn = '', tale = '' }, nr) => ({
  ord: { slag: 'hoytid', nr },
  nb,
  nn,
  tale,
}));

import type { Capability } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { text } from '../sprak/katalog.ts';
import { tekster } from './tekster.ts';

type Utfall = keyof typeof tekster.nb;

const UTFALL = Object.keys(tekster.nb) as readonly Utfall[];

/** How a message stands in the conversation after four words were taken out of it: what came of them, in a button's place. */
export const valgFor = (utfall: Utfall): string => `firord_${utfall}`;

/**
 * Says what came of the four words that a person wrote in another channel than the web. The words themselves never come here:
 * they are taken out of the message, and tried, before anything is stored (decision 0014).
 */
export const firord: Capability<JsonObject> = {
  id: 'firord',
  initial: {},
  isRunning: () => false,
  evolve: (state) => state,
  handle: (_state, { choice }, { kanal, sprak }) => {
    const utfall = kanal === 'web' ? undefined : UTFALL.find((one) => valgFor(one) === choice);
    if (!utfall) return null;
    return { events: [], reply: { text: text(tekster, sprak, utfall) }, route: `firord/${utfall}` };
  },
};

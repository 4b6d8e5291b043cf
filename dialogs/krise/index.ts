import { classifyKrise, type Krise } from '../../knowledge/krise/index.ts';
import type { Capability, Context, DialogEvent, Input, Outcome, Reply } from '../dialog.ts';
import { sletting } from '../sletting/index.ts';
import { plain } from '../sprak/gjenkjenn.ts';
import { sprakvalg } from '../sprakvalg/index.ts';
import { forstesvar, spors } from './forstesvar.ts';
import { fortaltSvar, skrevet, trykket } from './knapper.ts';
import { oppfolging, stille } from './oppfolging.ts';
import { evolve, initial, isPaused, pauset, type State } from './tilstand.ts';

export { tekster } from './tekster.ts';
export { isPaused } from './tilstand.ts';

/** A button has at most six words. What is longer was written, whatever id the channel sends with it. */
const LABEL_WORDS = 6;

const erKnapp = ({ choice, text }: Input): boolean =>
  choice !== null && plain(text).split(' ').length <= LABEL_WORDS;

/** Deleting everything and changing language work also now. */
const erKommando = (input: Input, context: Context): boolean =>
  sletting.handle(sletting.initial, input, context) !== null ||
  sprakvalg.handle(sprakvalg.initial, input, context) !== null;

/**
 * Crisis first (product rules 2): asked before everything else. It answers with numbers to call, and keeps what was
 * going on lying still until «Fortsett». It judges no risk, asks for no means or place, and alerts nobody.
 */
export const krise: Capability<State> = {
  id: 'krise',
  initial,
  evolve,
  isRunning: isPaused,
  handle: (state, input, context): Outcome | null => {
    const svar = trykket(input) ?? (isPaused(state) ? skrevet(input, state.spor) : null);
    if (svar && (isPaused(state) || svar !== 'fortsett')) return oppfolging(svar, klasseI(state), context);
    const found = erKnapp(input) ? null : classifyKrise(input.text);
    const fortalt = isPaused(state) && !erNytt(found, state) ? fortaltSvar(input, state) : null;
    if (fortalt) return oppfolging(fortalt, klasseI(state), context);
    if (found && !erMindre(found, state)) return begynn(found, context);
    return isPaused(state) && !erKommando(input, context) ? stille(state.klasse, context) : null;
  },
};

/** A button of a crisis text that another dialog showed comes without a state; then the widest numbers are shown. */
const klasseI = (state: State): Krise['klasse'] => (isPaused(state) ? state.klasse : 'annen');

const begynn = (found: Krise, context: Context): Outcome => ({
  events: [pauset(found.klasse, spors(found.klasse, context))],
  reply: forstesvar(found, context),
  route: `krise/${found.klasse}`,
});

/** In the middle of a crisis of one's own, what sounds like somebody else's is most often still about oneself. */
const erMindre = (found: Krise, state: State): boolean => isPaused(state) && found.klasse === 'annen';

/** Surely a crisis of another kind than the one that is going on; danger to life always is. */
const erNytt = (found: Krise | null, state: State): boolean =>
  found?.sikker === true && (found.klasse === 'livsfare' || found.klasse !== klasseI(state));

/** What a dialog says to somebody who chose a crisis from a list: the text of its class, and all else lies still. */
export const kriseDor = (
  klasse: Krise['klasse'],
  context: Context,
): { readonly events: readonly DialogEvent[]; readonly reply: Reply } => ({
  events: [pauset(klasse, spors(klasse, context))],
  reply: kriseReply(klasse, context),
});

/** The crisis text of a class. Puts nothing on pause. */
export const kriseReply = (klasse: Krise['klasse'], context: Context): Reply =>
  forstesvar({ klasse, akutt: false, sikker: true, barnSkriver: false }, context);

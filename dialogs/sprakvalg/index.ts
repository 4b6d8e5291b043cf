import type { Capability, Context, DialogEvent, Input, Outcome } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { isPhrase } from '../sprak/gjenkjenn.ts';
import { nextLanguage, readLanguageWish } from '../sprak/gjenkjenner/index.ts';
import { isSprak, katalog, SPRAK, type Sprak, text } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: { valgt: 'Da svarer jeg på bokmål. Du kan skrive slik du vil.' },
  nn: { valgt: 'Då svarar eg på nynorsk. Du kan skrive slik du vil.' },
  en: { valgt: 'I will answer in English. You can write as you like.' },
});

/** Wishes beside those that `readLanguageWish` knows. */
const WISHES: { readonly [S in Sprak]?: readonly string[] } = {
  nn: ['kan du nynorsk', 'eg vil ha nynorsk'],
};

export interface Sprakstate extends JsonObject {
  /** The language to answer in; null: the one that the conversation was opened in. */
  readonly valgt: Sprak | null;
  /** It was followed, not asked for. Missing in states that were kept when there were only wishes. */
  readonly fulgt?: boolean;
  /** Another language that the last message leaned to; one more like it is followed. Missing: none. */
  readonly heller?: Sprak | null;
}

/** Changes the language in the middle of anything; what the person was asked comes again in the new one. */
export const sprakvalg: Capability<Sprakstate> = {
  id: 'sprak',
  initial: { valgt: null },
  isRunning: () => false,
  evolve: (state, event) => {
    const sprak = isSprak(event.sprak) ? event.sprak : null;
    if (event.type === 'heller') return { ...state, heller: sprak };
    return sprak ? { valgt: sprak, fulgt: event.type === 'fulgt', heller: null } : state;
  },
  handle: (_state, input, context): Outcome | null => {
    const wish = readWish(input, context);
    return wish && change(wish);
  },
};

const readWish = ({ text: said, choice, kind }: Input, { sprak }: Context): Sprak | null => {
  if (kind === 'start') return null;
  const pressed = SPRAK.find((one) => choice === `sprak_${one}`);
  if (pressed || choice !== null) return pressed ?? null;
  return SPRAK.find((one) => isPhrase(said, WISHES[one] ?? [])) ?? readLanguageWish(said, sprak);
};

const change = (sprak: Sprak): Outcome => ({
  events: [{ dialog: 'sprak', type: 'valgt', sprak } satisfies DialogEvent],
  reply: { text: text(tekster, sprak, 'valgt') },
  route: 'sprak/valgt',
});

/**
 * What the person asked for. A conversation that was opened in nynorsk was asked for in it: no browser or channel has it
 * by itself.
 */
const pickedOf = ({ valgt, fulgt }: Sprakstate, { sprak }: Context): Sprak | null => {
  if (valgt === null) return sprak === 'nn' ? 'nn' : null;
  return fulgt ? null : valgt;
};

/**
 * The events of a message that is in another language than the answers: a clear switch is followed, silently, and two
 * messages on end that lean to it; a single odd word is not. None for buttons, whose words are ours, for a wish, which
 * `handle` answers, and where the person has picked a language.
 */
export const folg = (state: Sprakstate, input: Input, context: Context): readonly DialogEvent[] => {
  if (input.kind === 'start' || input.choice !== null || readWish(input, context)) return [];
  const { language, leaning } = nextLanguage({
    picked: pickedOf(state, context),
    current: context.sprak,
    leaning: state.heller ?? null,
    text: input.text,
  });
  if (language !== context.sprak) return [{ dialog: 'sprak', type: 'fulgt', sprak: language }];
  return leaning === (state.heller ?? null) ? [] : [{ dialog: 'sprak', type: 'heller', sprak: leaning }];
};

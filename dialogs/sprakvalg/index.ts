import type { Capability, DialogEvent, Outcome } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { isPhrase } from '../sprak/gjenkjenn.ts';
import { isSprak, katalog, SPRAK, type Sprak, text } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: { valgt: 'Da svarer jeg på bokmål. Du kan skrive slik du vil.' },
  nn: { valgt: 'Då svarar eg på nynorsk. Du kan skrive slik du vil.' },
  en: { valgt: 'I will answer in English. You can write as you like.' },
});

/** What a person may write to change language, whatever is going on. */
const PHRASES: { readonly [S in Sprak]: readonly string[] } = {
  nb: ['bokmål', 'bokmal', 'norsk', 'på bokmål', 'på norsk', 'skriv bokmål', 'norwegian', 'in norwegian'],
  nn: ['nynorsk', 'på nynorsk', 'skriv nynorsk', 'kan du nynorsk', 'eg vil ha nynorsk'],
  en: [
    'english',
    'in english',
    'engelsk',
    'på engelsk',
    'do you speak english',
    'can you speak english',
    'english please',
  ],
};

interface State extends JsonObject {
  readonly valgt: Sprak | null;
}

/** Changes the language in the middle of anything; what the person was asked comes again in the new one. */
export const sprakvalg: Capability<State> = {
  id: 'sprak',
  initial: { valgt: null },
  isRunning: () => false,
  evolve: (state, event) => (isSprak(event.sprak) ? { valgt: event.sprak } : state),
  handle: (_state, input): Outcome | null => {
    const chosen = SPRAK.find(
      (sprak) => input.choice === `sprak_${sprak}` || isPhrase(input.text, PHRASES[sprak]),
    );
    return chosen ? change(chosen) : null;
  },
};

const change = (sprak: Sprak): Outcome => ({
  events: [{ dialog: 'sprak', type: 'valgt', sprak } satisfies DialogEvent],
  reply: { text: text(tekster, sprak, 'valgt') },
  route: 'sprak/valgt',
});

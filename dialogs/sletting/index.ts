import type { Capability, Choice, Context, Outcome } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { isPhrase } from '../sprak/gjenkjenn.ts';
import { katalog, text } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    spor: 'Skal jeg slette alt du har skrevet her? Du kan ikke hente det fram igjen. Det som er slettet her, har ikke nådd Nav.',
    slett_alt: 'Slett alt',
    behold: 'Nei, behold',
    beholdt: 'Jeg har ikke slettet noe.',
    slettet:
      'Alt du skrev her, er slettet og kan ikke hentes fram. Er du i fare: 112. Trenger du noen å snakke med: 116 123, hele døgnet. Nav: 55 55 33 33.',
  },
  nn: {
    spor: 'Skal eg slette alt du har skrive her? Du kan ikkje hente det fram igjen. Det som er sletta her, har ikkje nådd Nav.',
    slett_alt: 'Slett alt',
    behold: 'Nei, behald',
    beholdt: 'Eg har ikkje sletta noko.',
    slettet:
      'Alt du skreiv her, er sletta og kan ikkje hentast fram. Er du i fare: 112. Treng du nokon å snakke med: 116 123, heile døgnet. Nav: 55 55 33 33.',
  },
  en: {
    spor: 'Shall I delete everything you have written here? You cannot get it back. What is deleted here has not reached Nav.',
    slett_alt: 'Delete everything',
    behold: 'No, keep it',
    beholdt: 'I have deleted nothing.',
    slettet:
      'Everything you wrote here is deleted, and you cannot get it back. If you are in danger: 112. If you need someone to talk to: 116 123, day and night. Nav: 55 55 33 33.',
  },
});

/** Said outright, it is done at once (north star B). */
const ALL = [
  'slett alt',
  'slette alt',
  'slett samtalen',
  'slett hele samtalen',
  'slett alt sammen',
  'slett heile samtalen',
  'sletta alt',
  'delete everything',
  'delete all',
  'delete the conversation',
];
/** Short or unsure, it is asked about first. */
const ASK = ['slett', 'slette', 'sletta', 'delete', 'slett noe', 'kan du slette'];

const YES = ['ja', 'ja takk', 'yes', 'jo', 'ja slett', 'yes please'];
const NO = ['nei', 'nei takk', 'no', 'nei behold', 'nei behald', 'no keep it', 'behold', 'behald'];

const ASKED = 'sletting/spurt';

/** Deletes all that the person has said here, for good. The commit throws the conversation's key away. */
export const sletting: Capability<JsonObject> = {
  id: 'sletting',
  initial: {},
  isRunning: () => false,
  evolve: (state) => state,
  handle: (_state, input, context): Outcome | null => {
    const { sprak } = context;
    if (input.choice === 'slett_alt' || isPhrase(input.text, ALL)) return remove(context);
    if (input.choice === 'slett' || isPhrase(input.text, ASK)) return ask(context);
    if (context.forrigeRute !== ASKED) return null;
    if (isPhrase(input.text, YES)) return remove(context);
    if (input.choice !== 'behold' && !isPhrase(input.text, NO)) return null;
    return { events: [], reply: { text: text(tekster, sprak, 'beholdt') }, route: 'sletting/beholdt' };
  },
};

const ask = ({ sprak }: Context): Outcome => ({
  events: [],
  reply: { text: text(tekster, sprak, 'spor'), choices: choices(sprak) },
  route: ASKED,
});

const choices = (sprak: Context['sprak']): readonly Choice[] =>
  (['slett_alt', 'behold'] as const).map((id) => ({ id, label: text(tekster, sprak, id) }));

const remove = ({ sprak }: Context): Outcome => ({
  events: [],
  reply: { text: text(tekster, sprak, 'slettet'), deleted: true },
  route: 'sletting/slettet',
});

import type { Capability, Choice, Context, Input, Reply } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { kriseDor } from '../krise/index.ts';
import { formatDate } from '../sprak/dato.ts';
import { isPhrase, plain } from '../sprak/gjenkjenn.ts';
import { SPRAK, text } from '../sprak/katalog.ts';
import { tekster } from './tekster.ts';

export { tekster } from './tekster.ts';

type Key = keyof typeof tekster.nb;

const GREETINGS = [
  'hei',
  'hallo',
  'heisann',
  'hei hei',
  'god dag',
  'goddag',
  'god morgen',
  'god kveld',
  'morn',
  'hi',
  'hello',
  'hey',
  'hjelp',
  'help',
  'start',
  'begynn',
  'kom i gang',
  'er det noen der',
  'er d noen der',
  'hei er d noen der',
  'hei er det noen der',
  'er nokon der',
  'is anybody there',
  'is anyone there',
];
const STOP = ['stopp', 'stop', 'avslutt', 'slutt', 'ferdig', 'ha det', 'hade', 'takk ha det', 'bye', 'quit'];

/** The doors of the first bubble. Each is a button; its words, typed, do the same. */
const FIRST: readonly Key[] = ['haster', 'brev', 'siling', 'annet'];
/** What can be urgent, each with the crisis text of its class. */
const KRISER = ['nodhjelp', 'bolig', 'vold'] as const;
const URGENT: readonly Key[] = [...KRISER, 'annet_haster'];

/** Greets, and shows the way to what the assistant can do (north stars A 2 and B 2). */
export const apning: Capability<JsonObject> = {
  id: 'apning',
  initial: {},
  isRunning: () => false,
  evolve: (state) => state,
  handle: (_state, input, context) => {
    const urgent = KRISER.find((klasse) => chose(input, klasse));
    if (urgent) return { ...kriseDor(urgent, context), route: `apning/${urgent}` };
    const door = doorOf(input);
    return door && { events: [], reply: replies[door](context), route: `apning/${door}` };
  },
};

type Door = keyof typeof replies;

const doorOf = (input: Input): Door | null => {
  if (input.kind === 'start' || isPhrase(input.text, GREETINGS)) return 'hei';
  if (isPhrase(input.text, STOP)) return 'stopp';
  return (['haster', 'brev', 'annet', 'annet_haster'] as const).find((key) => chose(input, key)) ?? null;
};

/** By the button, or by its label in any of the languages. */
const chose = (input: Input, key: Key): boolean =>
  input.choice === key ||
  (!input.choice && SPRAK.some((sprak) => plain(input.text) === plain(tekster[sprak][key])));

const choice = ({ sprak }: Context, id: Key): Choice => ({ id, label: text(tekster, sprak, id as 'hei') });

const call113 = (context: Context): Choice => ({
  ...choice(context, 'ring113'),
  action: { type: 'ring', tel: '113' },
});

const replies = {
  hei: (context: Context): Reply => ({
    text: text(tekster, context.sprak, context.kanal === 'teams' ? 'hei_ansatt' : 'hei'),
    choices: context.kanal === 'teams' ? [choice(context, 'siling')] : FIRST.map((id) => choice(context, id)),
  }),
  haster: (context: Context): Reply => ({
    text: text(tekster, context.sprak, 'hva_haster'),
    choices: [...URGENT.map((id) => choice(context, id)), call113(context)],
  }),
  brev: (context: Context): Reply => ({
    text: text(tekster, context.sprak, 'brev_svar'),
    choices: [choice(context, 'siling')],
    status: 'ikke_sendt',
  }),
  annet: (context: Context): Reply => ({
    text: text(tekster, context.sprak, 'annet_svar'),
    choices: [choice(context, 'siling'), choice(context, 'haster')],
  }),
  annet_haster: (context: Context): Reply => ({ text: text(tekster, context.sprak, 'annet_haster_svar') }),
  stopp: (context: Context): Reply => ({
    text: text(tekster, context.sprak, 'stoppet', { dato: formatDate(context.sprak, context.slettes) }),
    choices: [{ id: 'slett', label: text(tekster, context.sprak, 'slett') }],
    status: 'ikke_sendt',
  }),
};

import { silingForm } from '../../dialogs/siling/index.ts';
import { tekster } from '../../dialogs/siling/tekster.ts';
import { createSkjemadialog, type Vert } from '../../dialogs/skjema/index.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import { Samtale, says } from '../skjema/samtale.ts';

export const dialog = (extra: Partial<Vert> = {}) =>
  createSkjemadialog({
    id: 'siling',
    form: silingForm,
    forlat: (dor) => ({ events: [], reply: { text: `krise: ${dor}`, kind: 'krise' } }),
    ...extra,
  });

/** What is said to each question when the test is about another. */
const ANSWERS = {
  mal: ['sove bedre'],
  haster: ['#haster.nei'],
  problem: ['mange brev jeg ikke åpner'],
  hjelp: ['noen som forklarer regningene'],
  kontakt: ['#kontakt.lege', '#ferdig'],
  venter: ['svar fra Nav'],
  passer: ['#passer.selv'],
} as const;

export type Sporsmal = keyof typeof ANSWERS;
export const SPORSMAL = Object.keys(ANSWERS) as readonly Sporsmal[];

/** Where a conversation can stand. */
export type Sted = 'ingen' | 'intro' | Sporsmal | 'opplesing' | 'fullfort';

const saidBefore = (sted: Sted): readonly string[] => {
  if (sted === 'ingen') return [];
  if (sted === 'intro') return ['#siling'];
  const upTo = SPORSMAL.indexOf(sted as Sporsmal);
  const answers = (upTo === -1 ? SPORSMAL : SPORSMAL.slice(0, upTo)).flatMap((id) => [...ANSWERS[id]]);
  return ['#siling', '#start', ...answers, ...(sted === 'fullfort' ? ['#stemmer'] : [])];
};

/** A conversation that has come to `sted`. */
export const at = (sted: Sted, sprak: Sprak = 'nb', extra: Partial<Vert> = {}): Samtale => {
  const samtale = new Samtale(dialog(extra));
  samtale.sprak = sprak;
  for (const said of saidBefore(sted)) samtale.say(said);
  return samtale;
};

/** Does the last reply hold the text of `key`? */
export const said = (samtale: Samtale, key: string): boolean =>
  samtale.last !== null && says(samtale.last.reply, tekster, samtale.sprak, key);

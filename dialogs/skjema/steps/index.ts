import { ANNET } from '../drafts.ts';
import { type Intent, readIntent } from '../intent/index.ts';
import type { Command } from '../match/index.ts';
import { hereOf } from '../path.ts';
import { placeOf } from '../place.ts';
import type { Sporsmal } from '../skjema.ts';
import { evolve } from '../state.ts';
import type { Steg, Tur } from '../turn.ts';
import {
  answerCandidate,
  answerInChoices,
  answerInWords,
  answerRead,
  finishChoosing,
  note,
  useWords,
} from './answer.ts';
import { explain, help, menu, oldButton, person, why } from './aside.ts';
import { again } from './common.ts';
import { complete, open, pause, resume, start, stop } from './course.ts';
import { takeBack } from './list.ts';
import { plainWords, writes } from './mode.ts';
import { askWhich, back, change, keep, pass, showMore } from './move.ts';
import {
  beginSection,
  laterSection,
  leaveSections,
  moreSections,
  otherSection,
  pickSection,
} from './section.ts';

export { upToDate } from './version.ts';

/** What each command does. */
const commands: { readonly [Name in Command]: (tur: Tur) => Steg } = {
  start,
  senere: pause,
  tilbake: back,
  hopp_over: (tur) => (placeOf(tur.state) === 'intro' ? pause() : pass(tur, 'hoppet_over')),
  vet_ikke: (tur) => pass(tur, 'vet_ikke'),
  vil_ikke_svare: (tur) => (placeOf(tur.state) === 'intro' ? pause() : pass(tur, 'vil_ikke_svare')),
  behold: keep,
  med_person: (tur) => pass(tur, 'med_person'),
  hjelper: (tur) => writes(tur, 'hjelper'),
  mottak: (tur) => writes(tur, 'mottak'),
  selv: (tur) => writes(tur, 'bruker'),
  enkelt: (tur) => plainWords(tur, true),
  vanlig: (tur) => plainWords(tur, false),
  bytt_del: otherSection,
  del_start: beginSection,
  del_senere: laterSection,
  del_flere: moreSections,
  del_ferdig: leaveSections,
  angre: takeBack,
  bruk_svar: useWords,
  ferdig: finishChoosing,
  hvorfor: why,
  hjelp: help,
  mer: menu,
  person,
  pause,
  stopp: stop,
  lagre_stopp: stop,
  fortsett: resume,
  stemmer: complete,
  endre_noe: (tur) => askWhich(tur),
  endre_flere: showMore,
  start_pa_nytt: open,
  // The turn's own: `step` has let it pass.
  slett: again,
};

/** One turn of the form: what the message means, and what that does. Null when the message is for somebody else. */
export const step = (tur: Tur): Steg | null => {
  const intent = readIntent(tur);
  if (!intent || (intent.kind === 'kommando' && intent.command === 'slett')) return null;
  return withNote(tur, intent, act(tur, intent));
};

const act = (tur: Tur, intent: Intent): Steg => {
  switch (intent.kind) {
    case 'kommando':
      return commands[intent.command](tur);
    case 'endre':
      return change(tur, intent.change);
    case 'del':
      return pickSection(tur, intent.del);
    case 'valg':
      return atQuestion(tur, (awake, question) => answerInChoices(awake, question, intent));
    case 'lest':
      return atQuestion(tur, (awake, question) => answerRead(awake, question, intent.lesning));
    case 'kandidat':
      return atQuestion(tur, (awake, question) => answerCandidate(awake, question, intent.verdi));
    case 'avstikker':
      return explain(tur, intent.tema);
    case 'gammel_knapp':
      return oldButton(tur);
    case 'ord':
      return inWords(tur);
  }
};

/** An answer to what is asked; pressed while the form rests it wakes the form. */
const atQuestion = (tur: Tur, act: (awake: Tur, question: Sporsmal) => Steg): Steg => {
  const question = hereOf(tur.vert.form.skjema, tur.state);
  if (!question) return again(tur);
  if (tur.state.hviler === null) return act(tur, question);
  const awake = { type: 'gjenopptatt' } as const;
  const steg = act({ ...tur, state: evolve(tur.state, awake) }, question);
  return { ...steg, events: [awake, ...steg.events] };
};

/** Words that are no command, in the place where they were said. */
const inWords = (tur: Tur): Steg => {
  const { skjema } = tur.vert.form;
  const question = hereOf(skjema, tur.state);
  const place = placeOf(tur.state);
  if (place === 'deler') return note(tur, ANNET, 'deler.bom');
  if (place === 'varsel') return note(tur, ANNET, 'notert');
  if (place === 'intro') return note(tur, skjema.sporsmal[0]?.id ?? ANNET, 'intro.notert');
  if (place === 'velger') return { ...askWhich(tur), deler: [{ key: 'velger.bom' }] };
  return place === 'sporsmal' && question
    ? answerInWords(tur, question)
    : note(tur, ANNET, 'opplesing.notert');
};

/** What Nav can't receive here is said so first, whether it was taken as the answer or not. */
const withNote = ({ vert, input, context }: Tur, intent: Intent, steg: Steg): Steg => {
  const said = intent.kind === 'ord' || (intent.kind === 'endre' && intent.change.words !== null);
  const tekst = said ? (vert.notat?.(input.text, context) ?? null) : null;
  return tekst === null ? steg : { ...steg, deler: [{ key: 'notat', values: { tekst } }, ...steg.deler] };
};

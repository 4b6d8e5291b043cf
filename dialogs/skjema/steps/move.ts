import type { EventOf } from '../events.ts';
import { readAnswer, readMeasured } from '../intent/words.ts';
import { isMeasured } from '../kinds.ts';
import type { Change } from '../match/index.ts';
import { NAV_TELEFON } from '../nav.ts';
import { hereOf, passed, previousOf } from '../path.ts';
import { placeOf } from '../place.ts';
import type { Sporsmal } from '../skjema.ts';
import { evolve } from '../state.ts';
import type { Del, Steg, Tur } from '../turn.ts';
import { CHANGES_ON_A_PAGE, itemsNow } from '../view/buttons.ts';
import { answerInChoices, answerInWords, answerRead, takeList } from './answer.ts';
import { again, aside, onward } from './common.ts';
import { laterSection } from './section.ts';

/** One question back. Its answer stands until another is given. */
export const back = (tur: Tur): Steg => {
  if (placeOf(tur.state) === 'velger') return stopChoosing();
  if (placeOf(tur.state) === 'varsel') return laterSection(tur);
  const previous = placeOf(tur.state) === 'intro' ? null : previousOf(tur.vert.form.skjema, tur.state);
  if (!previous) return aside(tur, { tema: 'tilbake', deler: [{ key: 'forste' }] });
  return { events: [{ type: 'tilbake', sporsmal: previous.id }], deler: [], route: 'tilbake' };
};

type Passed = 'hoppet_over' | 'vet_ikke' | 'vil_ikke_svare' | 'med_person';

/** Past a question without an answer. What was listed so far is one. An answer that is there already stays, except when the person won't give it. */
export const pass = (tur: Tur, slag: Passed): Steg => {
  const question = hereOf(tur.vert.form.skjema, tur.state);
  if (placeOf(tur.state) === 'velger') return stopChoosing();
  if (placeOf(tur.state) === 'varsel') return laterSection(tur);
  if (!question) return again(tur);
  const poster = question.kind === 'liste' && slag !== 'vil_ikke_svare' ? itemsNow(tur.state, question) : [];
  if (poster.length > 0 && !tur.state.svar[question.id]) return takeList(tur, question, poster);
  const answered = tur.state.svar[question.id]?.slag === 'svar';
  if (slag === 'hoppet_over' && answered) return keep(tur);
  if (!question.valgfritt) return aside(tur, { tema: slag, deler: [{ key: 'ma_svares' }] });
  return onward(tur, [{ type: slag, sporsmal: question.id }], slag, toldOf(slag, answered));
};

const toldOf = (slag: Passed, answered: boolean): readonly Del[] => {
  if (slag === 'med_person') return [{ key: 'med_person', values: { telefon: NAV_TELEFON } }];
  if (!answered) return [];
  return [{ key: slag === 'vil_ikke_svare' ? 'tatt_bort' : 'endret' }];
};

/** The answer that is there stays. */
export const keep = (tur: Tur): Steg =>
  tur.state.her === null
    ? again(tur)
    : onward(tur, [{ type: 'beholdt', sporsmal: tur.state.her }], 'beholdt');

/** Asks which answer to change, `side` counting the pages of the list from 0. */
export const askWhich = (tur: Tur, side = 0): Steg =>
  passed(tur.vert.form.skjema, tur.state).length === 0
    ? aside(tur, { tema: 'endre', deler: [{ key: 'ingen_svar' }] })
    : { events: [{ type: 'vil_endre', side }], deler: [], route: 'endre' };

/** The next page of the list; after the last, the first. */
export const showMore = (tur: Tur): Steg => {
  const pages = Math.ceil(passed(tur.vert.form.skjema, tur.state).length / CHANGES_ON_A_PAGE);
  return askWhich(tur, ((tur.state.velger ?? -1) + 1) % pages);
};

export const stopChoosing = (): Steg => ({
  events: [{ type: 'vil_endre', side: null }],
  deler: [],
  route: 'endre/avbrutt',
});

/** To an earlier answer that the person wants to change; with the new one, if it was said in the same breath. */
export const change = (tur: Tur, { target, words }: Change): Steg => {
  if (!target) return askWhich(tur);
  const question = tur.vert.form.skjema.sporsmal.find(({ id }) => id === target.id);
  if (!question || !target.passed) return notYet(tur, target.id);
  const event = { type: 'endrer', sporsmal: question.id } as const;
  if (words === null) return { events: [event], deler: [], route: 'endrer' };
  const there: Tur = {
    ...tur,
    state: evolve(tur.state, event),
    input: { ...tur.input, text: words, choice: null },
  };
  const step = replace(there, question);
  return { ...step, events: [event, ...step.events] };
};

/** A new answer to take the place of the old: also of all that was chosen, where several may be. */
const replace = (tur: Tur, question: Sporsmal): Steg => {
  if (question.kind === 'liste') return takeList(tur, question, [tur.input.text]);
  const read = isMeasured(question) ? readMeasured(tur, question) : null;
  if (read) return answerRead(tur, question, read.lesning);
  const chosen = readAnswer(tur, question);
  if (!chosen) return answerInWords(tur, question);
  if (question.kind !== 'flere_valg') return answerInChoices(tur, question, chosen);
  const cleared: EventOf<'valgt'> = { type: 'valgt', sporsmal: question.id, valg: [], ord: [] };
  const step = answerInChoices({ ...tur, state: evolve(tur.state, cleared) }, question, {
    ...chosen,
    done: true,
  });
  return { ...step, events: [cleared, ...step.events] };
};

const notYet = (tur: Tur, id: string): Steg =>
  id === tur.state.her ? again(tur) : aside(tur, { tema: 'endre', deler: [{ key: 'ikke_nadd' }] });

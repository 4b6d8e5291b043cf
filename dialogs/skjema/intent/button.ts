import { erKandidat } from '../../sprak/sporsmal/index.ts';
import { valgOf } from '../kinds.ts';
import { COMMANDS, type Command } from '../match/index.ts';
import { asked, hereOf } from '../path.ts';
import { placeOf } from '../place.ts';
import { findSection } from '../sections.ts';
import { isRunning } from '../state.ts';
import type { Tur } from '../turn.ts';
import { answerIds, extraIds, moreIds } from '../view/buttons.ts';
import { readCandidate } from './candidate.ts';
import type { Intent } from './index.ts';

/** Always there while something is asked, also where «Mer …» was folded out in an earlier bubble. */
const ALWAYS = [
  'hopp_over',
  'vet_ikke',
  'vil_ikke_svare',
  'med_person',
  'hjelp',
  'stopp',
  'mer',
  'hjelper',
  'mottak',
  'selv',
  'enkelt',
  'vanlig',
];

/** What a pressed button means. An id of another capability's gives null, so that its press is never an answer. */
export const readButton = (tur: Tur, choice: string): Intent | null => {
  const { id, form } = tur.vert;
  // Asked for anew in the middle: the same question again.
  if (choice === id) return { kind: 'kommando', command: isRunning(tur.state) ? 'fortsett' : 'start' };
  if (choice === 'slett' || placeOf(tur.state) === 'ingen') return null;
  if (choice.startsWith('deler.')) return sectionOf(tur, choice.slice('deler.'.length));
  if (choice.startsWith('endre.')) return changeOf(tur, choice.slice('endre.'.length));
  if (COMMANDS.has(choice)) return commandOf(tur, choice as Command);
  if (erKandidat(choice)) return candidateOf(tur, choice);
  const question = form.skjema.sporsmal.find((one) => choice.startsWith(`${one.id}.`));
  return question ? choiceOf(tur, choice.slice(question.id.length + 1), question.id) : null;
};

/** A section can be picked wherever the form is awake, also from an older bubble. */
const sectionOf = ({ vert, state }: Tur, id: string): Intent =>
  isRunning(state) && state.fase !== 'intro' && findSection(vert.form.skjema, id)
    ? { kind: 'del', del: id }
    : { kind: 'gammel_knapp' };

const commandOf = ({ vert: { form }, state }: Tur, command: Command): Intent => {
  const more = isRunning(state) ? [...extraIds(form, state), ...moreIds(form, state), ...ALWAYS] : [];
  const here = [...answerIds(form, state), ...more].includes(command);
  return here ? { kind: 'kommando', command } : { kind: 'gammel_knapp' };
};

const changeOf = ({ vert, state }: Tur, id: string): Intent => {
  const target = asked(vert.form.skjema, state).findIndex((question) => question.id === id);
  if (target === -1) return { kind: 'gammel_knapp' };
  const change = { id, number: target + 1, passed: id in state.svar, names: [] };
  return { kind: 'endre', change: { target: change, words: null } };
};

/** Also while the form rests: whoever answers the last question wants to go on. */
const choiceOf = ({ vert, state }: Tur, valg: string, sporsmal: string): Intent => {
  const question = hereOf(vert.form.skjema, state);
  const known = question?.id === sporsmal && valgOf(question).some((one) => one.id === valg);
  const asked = state.velger === null && known;
  return asked ? { kind: 'valg', valg: [valg], how: 'knapp', done: false } : { kind: 'gammel_knapp' };
};

const candidateOf = (tur: Tur, choice: string): Intent => {
  const question = tur.state.velger === null ? hereOf(tur.vert.form.skjema, tur.state) : null;
  return (question && readCandidate(tur, question, choice)) ?? { kind: 'gammel_knapp' };
};

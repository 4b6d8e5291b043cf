import { kandidatIder } from '../../sprak/sporsmal/index.ts';
import { draftsOf } from '../drafts.ts';
import { isChoice, isMeasured, valgOf } from '../kinds.ts';
import { hereOf, openSections, passed } from '../path.ts';
import { placeOf } from '../place.ts';
import type { Form, Sporsmal } from '../skjema.ts';
import type { Tilstand } from '../state.ts';

const MAX_ANSWERS = 6;

/** Room for these and «Vis flere». */
export const CHANGES_ON_A_PAGE = MAX_ANSWERS - 1;

const MAX_SECTIONS = 5;
/** Room for these and «Vis flere». */
const SECTIONS_ON_A_PAGE = MAX_SECTIONS - 1;

/** Where the last answer did not fit, a person is offered after this many. */
export const MANY_MISSES = 2;

/**
 * The words that «Bruk det som svar» would use: a question in between, or else the last draft; where something else than
 * words is asked for, only when it was not understood twice. Null: nothing to use.
 */
export const usable = (state: Tilstand, question: Sporsmal): string | null => {
  const draft = draftsOf(state, question.id).at(-1) ?? null;
  if (isMeasured(question)) return state.bom >= MANY_MISSES ? draft : null;
  if (question.kind !== 'fritekst') return null;
  const words = state.avstikker ?? (state.svar[question.id] ? null : draft);
  return words !== null && [...words].length <= (question.maks ?? Number.POSITIVE_INFINITY) ? words : null;
};

/** All that is chosen so far where several may be: the taps, or else the answer from before. */
export const chosenNow = (state: Tilstand, question: Sporsmal): readonly string[] => {
  const answer = state.svar[question.id]?.valg ?? [];
  const alone = valgOf(question)
    .filter((valg) => valg.alene)
    .map((valg) => valg.id);
  return (state.valgte[question.id]?.valg ?? answer).filter((id) => !alone.includes(id));
};

/** Those that stand alone make way for «Ferdig» as soon as another is chosen. Typed, they are always understood. */
const severalIds = (state: Tilstand, question: Sporsmal): string[] => {
  const started = chosenNow(state, question).length > 0;
  const shown = valgOf(question).filter((valg) => !(started && valg.alene));
  return [...shown.map((valg) => `${question.id}.${valg.id}`), ...(started ? ['ferdig'] : [])];
};

/** The items of a list so far: those that were said since, or else the answer from before. */
export const itemsNow = (state: Tilstand, question: Sporsmal): readonly string[] => {
  const verdi = state.svar[question.id]?.verdi;
  return state.valgte[question.id]?.ord ?? (verdi?.kind === 'liste' ? verdi.poster : []);
};

const questionIds = (state: Tilstand, question: Sporsmal): readonly string[] => {
  if (state.venter) return kandidatIder(state.venter.kandidater);
  if (question.kind === 'flere_valg') return severalIds(state, question);
  if (question.kind === 'liste') return itemsNow(state, question).length > 0 ? ['ferdig', 'angre'] : [];
  if (isChoice(question)) return valgOf(question).map((valg) => `${question.id}.${valg.id}`);
  return usable(state, question) === null ? [] : ['bruk_svar'];
};

const changeIds = (form: Form, state: Tilstand): string[] => {
  const ids = passed(form.skjema, state).map(({ question }) => `endre.${question.id}`);
  const from = (state.velger ?? 0) * CHANGES_ON_A_PAGE;
  const page = ids.slice(from, from + CHANGES_ON_A_PAGE);
  return ids.length > MAX_ANSWERS ? [...page, 'endre_flere'] : ids;
};

/** How many pages the sections take that can be picked. */
export const sectionPages = (form: Form, state: Tilstand): number => {
  const count = openSections(form.skjema, state).length;
  return count <= MAX_SECTIONS ? 1 : Math.ceil(count / SECTIONS_ON_A_PAGE);
};

const sectionIds = (form: Form, state: Tilstand): string[] => {
  const ids = openSections(form.skjema, state).map((id) => `deler.${id}`);
  if (ids.length <= MAX_SECTIONS) return ids;
  const from = (state.side ?? 0) * SECTIONS_ON_A_PAGE;
  return [...ids.slice(from, from + SECTIONS_ON_A_PAGE), 'del_flere'];
};

/** The buttons that answer what is asked now, at most six, in the order shown: a typed number counts along these. */
export const answerIds = (form: Form, state: Tilstand): readonly string[] => {
  const question = hereOf(form.skjema, state);
  switch (placeOf(state)) {
    case 'intro':
      return [
        'start',
        state.utfyller === undefined ? 'hjelper' : 'selv',
        state.enkelt ? 'vanlig' : 'enkelt',
        'senere',
      ];
    case 'deler':
      return sectionIds(form, state);
    case 'varsel':
      return ['del_start', 'del_senere'];
    case 'sporsmal':
      return question ? withPerson(questionIds(state, question), state) : [];
    case 'opplesing':
      return ['stemmer', 'endre_noe', 'lagre_stopp'];
    case 'velger':
      return changeIds(form, state);
    case 'hviler':
      return ['fortsett', 'slett'];
    case 'fullfort':
      return [
        ...(form.skjema.neste === undefined ? [] : [form.skjema.neste]),
        'endre_noe',
        'start_pa_nytt',
        'slett',
      ];
    default:
      return [];
  }
};

const withPerson = (ids: readonly string[], state: Tilstand): readonly string[] =>
  state.bom >= MANY_MISSES && ids.length < MAX_ANSWERS ? [...ids, 'person'] : ids;

/** «Hopp over» (or «Behold svaret», where there is one) and «Mer …»: on top of the six. */
export const extraIds = (form: Form, state: Tilstand): readonly string[] => {
  const place = placeOf(state);
  const question = place === 'sporsmal' ? hereOf(form.skjema, state) : null;
  if (question) return [...wayPast(state, question), 'mer'];
  if (place === 'deler') return [...((state.deler ?? []).length > 0 ? ['del_ferdig'] : []), 'mer'];
  return place === 'opplesing' || place === 'velger' || place === 'varsel' ? ['mer'] : [];
};

const wayPast = (state: Tilstand, question: Sporsmal): string[] => {
  if (state.svar[question.id]?.slag === 'svar') return ['behold'];
  return question.valgfritt ? ['hopp_over'] : [];
};

/** What stands behind «Mer …». */
export const moreIds = (form: Form, state: Tilstand): readonly string[] => {
  const question = placeOf(state) === 'sporsmal' ? hereOf(form.skjema, state) : null;
  const removable = question?.valgfritt && state.svar[question.id]?.slag === 'svar';
  const shown = answerIds(form, state);
  const ids = ['hvorfor', 'tilbake', 'pause', 'person', 'slett'].filter((id) => !shown.includes(id));
  if (removable) return [...ids, 'vil_ikke_svare'];
  if (!question) return ids;
  return [...ids, form.skjema.deler.length > 0 ? 'bytt_del' : state.enkelt ? 'vanlig' : 'enkelt'];
};

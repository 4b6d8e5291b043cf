import { SPRAK, type Sprak } from '../../sprak/katalog.ts';
import type { Option } from '../../sprak/sporsmal/index.ts';
import { valgOf } from '../kinds.ts';
import type { Target } from '../match/index.ts';
import { namesIn } from '../names.ts';
import { asked } from '../path.ts';
import type { Form, Sporsmal } from '../skjema.ts';
import type { Tilstand } from '../state.ts';

/**
 * The languages to look in, in turn: first the person's own, then all. Bokmål and nynorsk are one here:
 * people mix them, but nynorsk «no» (now) is not English "no".
 */
export const languageRounds = (sprak: Sprak): readonly (readonly Sprak[])[] => [
  sprak === 'en' ? ['en'] : ['nb', 'nn'],
  SPRAK,
];

/** The choices of a question, as they may be written in these languages. */
export const optionsOf = (form: Form, question: Sporsmal, languages: readonly Sprak[]): readonly Option[] =>
  valgOf(question).map(({ id }) => ({ id, names: namesIn(form.names, `${question.id}.${id}`, languages) }));

/** Every question that is asked, as something that a change may name. */
export const targetsOf = (form: Form, state: Tilstand): readonly Target[] =>
  asked(form.skjema, state).map(({ id }, at) => {
    const names = namesIn(form.names, id);
    // On the buttons it stands with its number: «1. Mål».
    const numbered = names.map((name) => [String(at + 1), ...name]);
    return { id, number: at + 1, passed: id in state.svar, names: [...names, ...numbered] };
  });

/** The ways to ask for this form. */
export const startNames = (form: Form) => namesIn(form.names, 'start');

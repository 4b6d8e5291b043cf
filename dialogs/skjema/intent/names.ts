import { SPRAK, type Sprak } from '../../sprak/katalog.ts';
import { fold, type Option, phrases, type Target } from '../match/index.ts';
import { asked } from '../path.ts';
import { type Form, type Sporsmal, valgOf } from '../skjema.ts';
import type { Tilstand } from '../state.ts';

/** A label and the other words for it, in these languages, folded. */
const namesOf = (form: Form, key: string, words: string, languages: readonly Sprak[]) =>
  languages.flatMap((sprak) => {
    const texts = form.tekster[sprak];
    return [fold(texts[key] ?? ''), ...phrases(texts[words] ?? '')];
  });

/**
 * The languages to look in, in turn: first the person's own, then all. Bokmål and nynorsk are one here:
 * people mix them, but nynorsk «no» (now) is not English "no".
 */
export const languageRounds = (sprak: Sprak): readonly (readonly Sprak[])[] => [
  sprak === 'en' ? ['en'] : ['nb', 'nn'],
  SPRAK,
];

export const optionsOf = (form: Form, question: Sporsmal, languages: readonly Sprak[]): readonly Option[] =>
  valgOf(question).map((valg) => ({
    id: valg.id,
    names: namesOf(form, `${question.id}.${valg.id}`, `${question.id}.${valg.id}.ord`, languages),
  }));

/** Every question that is asked, as something that a change may name. */
export const targetsOf = (form: Form, state: Tilstand): readonly Target[] =>
  asked(form.skjema, state.svar).map(({ id }, at) => ({
    id,
    number: at + 1,
    passed: id in state.svar,
    names: namesOf(form, `${id}.kort`, `${id}.ord`, SPRAK),
  }));

/** Is the whole message one of the ways to ask for this form? */
export const startNames = (form: Form) =>
  SPRAK.flatMap((sprak) => phrases(form.tekster[sprak]['start.ord'] ?? ''));

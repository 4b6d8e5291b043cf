import { fill, type Sprak } from '../sprak/katalog.ts';
import { fold, vis } from '../sprak/sporsmal/index.ts';
import type { Svar } from './events.ts';
import { isChoice, isMeasured, valgOf } from './kinds.ts';
import type { Form, Sporsmal } from './skjema.ts';

/** A text of the form or the engine. Throws for an unknown key: `readSkjema` has checked those that a form points to. */
export const say = (
  form: Form,
  sprak: Sprak,
  key: string,
  values: { readonly [name: string]: string } = {},
): string => {
  const found = form.tekster[sprak][key];
  if (found === undefined) throw new Error(`skjema: no text ${key}`);
  return fill(found, values);
};

/** The labels of choices; those that the question no longer has are left out. */
export const labels = (
  form: Form,
  sprak: Sprak,
  question: Sporsmal,
  ids: readonly string[],
): readonly string[] =>
  valgOf(question)
    .filter((valg) => ids.includes(valg.id))
    .map((valg) => choiceLabel(form, sprak, question, valg.id));

/** What stands on the button of a choice. «Ja» and «Nei», and how far somebody agrees, are the engine's words. */
export const choiceLabel = (form: Form, sprak: Sprak, question: Sporsmal, valg: string): string => {
  if (question.kind === 'skala') return step(form, sprak, question.id, valg);
  const own = question.kind === 'ja_nei' || question.kind === 'pastand';
  return say(form, sprak, own ? `svar.${valg}` : `${question.id}.${valg}`);
};

/** «1 – Svært dårlig», «2», … «5 – Svært bra». */
const step = (form: Form, sprak: Sprak, sporsmal: string, trinn: string): string => {
  const end = { 1: 'lav', 5: 'hoy' }[trinn];
  return end ? say(form, sprak, 'skala.ende', { trinn, ord: say(form, sprak, `${sporsmal}.${end}`) }) : trinn;
};

const MAX_QUOTED = 12;

/** The first words of what was said, for where the whole would push the question off the screen. */
export const shortened = (words: string): string => {
  const all = words.trim().split(/\s+/);
  return all.length > MAX_QUOTED ? `${all.slice(0, MAX_QUOTED).join(' ')} …` : all.join(' ');
};

export const quote = (form: Form, sprak: Sprak, words: string): string =>
  say(form, sprak, 'sitat', { ord: words });

/** An answer as it is read back: the person's words in quotation marks, labels as they are. */
export const shownAnswer = (form: Form, sprak: Sprak, question: Sporsmal, svar: Svar): string => {
  if (svar.slag !== 'svar') return say(form, sprak, `svar.${svar.slag}`);
  if (svar.verdi?.kind === 'liste' && svar.verdi.poster.length > 0)
    return svar.verdi.poster.map((one) => quote(form, sprak, one)).join(', ');
  const meant = meaning(form, sprak, question, svar);
  if (meant === null) return quote(form, sprak, svar.ord);
  const typed = svar.ord !== '' && fold(svar.ord).join(' ') !== fold(meant).join(' ');
  return typed ? `${meant} (${quote(form, sprak, svar.ord)})` : meant;
};

/** What was chosen, or what the words were read as. Null where the words themselves are the answer. */
const meaning = (form: Form, sprak: Sprak, question: Sporsmal, svar: Svar): string | null => {
  if (isChoice(question)) return labels(form, sprak, question, svar.valg).join(', ');
  return isMeasured(question) && svar.verdi ? vis(question, svar.verdi, { sprak }) : null;
};

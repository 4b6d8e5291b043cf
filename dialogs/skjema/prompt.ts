import type { Sprak } from '../sprak/katalog.ts';
import type { Alternativ, Definisjon } from '../sprak/sporsmal/index.ts';
import { valgOf } from './kinds.ts';
import { namesIn } from './names.ts';
import { choiceLabel } from './say.ts';
import type { Form, Sporsmal } from './skjema.ts';

/** What a question of a form asks for, as the prompts know it: with its labels in one language. */
export const definisjonOf = (form: Form, sprak: Sprak, question: Sporsmal): Definisjon => {
  switch (question.kind) {
    case 'ett_valg':
    case 'flere_valg':
      return { kind: question.kind, valg: alternatives(form, sprak, question) };
    case 'skala':
    case 'pastand':
      return { kind: 'ett_valg', valg: alternatives(form, sprak, question) };
    case 'liste':
      return { kind: 'fritekst' };
    default:
      return question;
  }
};

const alternatives = (form: Form, sprak: Sprak, question: Sporsmal): readonly Alternativ[] =>
  valgOf(question).map(({ id, alene }) => ({
    id,
    label: choiceLabel(form, sprak, question, id),
    ord: namesIn(form.names, `${question.id}.${id}`).map((words) => words.join(' ')),
    alene,
  }));

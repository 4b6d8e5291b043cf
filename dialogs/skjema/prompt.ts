import type { Sprak } from '../sprak/katalog.ts';
import type { Definisjon } from '../sprak/sporsmal/index.ts';
import { namesIn } from './names.ts';
import { say } from './say.ts';
import type { Form, Sporsmal } from './skjema.ts';

/** What a question of a form asks for, as the prompts know it: with its labels in one language. */
export const definisjonOf = (form: Form, sprak: Sprak, question: Sporsmal): Definisjon =>
  'valg' in question
    ? {
        kind: question.kind,
        valg: question.valg.map(({ id, alene }) => ({
          id,
          label: say(form, sprak, `${question.id}.${id}`),
          ord: namesIn(form.names, `${question.id}.${id}`).map((words) => words.join(' ')),
          alene,
        })),
      }
    : question;

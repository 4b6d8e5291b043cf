import type { Sprak } from '../../sprak/katalog.ts';
import { ANNET, draftsOf } from '../drafts.ts';
import { asked } from '../path.ts';
import { quote, say, shownAnswer } from '../say.ts';
import type { Form } from '../skjema.ts';
import type { Tilstand } from '../state.ts';

/** Every answer with its number, as the person gave it, and what was written beside it. One line each. */
export const readBack = (form: Form, state: Tilstand, sprak: Sprak): string =>
  [
    ...asked(form.skjema, state).map((question, at) => {
      const svar = state.svar[question.id];
      const line = {
        nummer: String(at + 1),
        sporsmal: say(form, sprak, `${question.id}.kort`),
        svar: svar ? shownAnswer(form, sprak, question, svar) : say(form, sprak, 'svar.mangler'),
      };
      return say(form, sprak, 'opplesing.linje', line) + alsoSaid(form, state, sprak, question.id);
    }),
    ...draftsOf(state, ANNET).map((ord) =>
      say(form, sprak, 'opplesing.annet', { ord: quote(form, sprak, ord) }),
    ),
  ].join('\n');

const alsoSaid = (form: Form, state: Tilstand, sprak: Sprak, sporsmal: string): string => {
  const drafts = draftsOf(state, sporsmal).map((words) => quote(form, sprak, words));
  return drafts.length === 0 ? '' : ` ${say(form, sprak, 'opplesing.ogsa', { ord: drafts.join(', ') })}`;
};

/** The lines of the summary in the person's own words; those to which nothing was said are left out. */
export const summary = (form: Form, state: Tilstand, sprak: Sprak): string =>
  form.skjema.linjer
    .flatMap(({ id, sporsmal }) => {
      const question = asked(form.skjema, state).find((one) => one.id === sporsmal);
      const svar = state.svar[sporsmal];
      return question && svar?.slag === 'svar'
        ? [`${say(form, sprak, `linje.${id}`)}: ${shownAnswer(form, sprak, question, svar)}`]
        : [];
    })
    .join('\n');

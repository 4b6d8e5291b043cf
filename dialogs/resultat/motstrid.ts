import { asked, type Form, holds, say, type Tilstand } from '../skjema/index.ts';
import type { Sprak } from '../sprak/katalog.ts';
import type { Resultat } from './format.ts';

/** The pairs of answers that can't both be right. It is said that they differ, and nothing is concluded from it. */
export const motstridIn = (form: Form, state: Tilstand, sprak: Sprak): Resultat['motstrid'] => {
  const path = new Set(asked(form.skjema, state).map(({ id }) => id));
  return form.skjema.motstrid
    .filter(({ svar }) => svar.every((one) => path.has(one.sporsmal) && holds(one, state.svar[one.sporsmal])))
    .map(({ id, svar }) => ({
      id,
      tekst: say(form, sprak, `motstrid.${id}`),
      sporsmal: svar.map(({ sporsmal }) => sporsmal),
    }));
};

import { lesKandidat, omOf } from '../../sprak/sporsmal/index.ts';
import { definisjonOf } from '../prompt.ts';
import type { Sporsmal } from '../skjema.ts';
import type { Tur } from '../turn.ts';
import type { Intent } from './index.ts';

/** The answer to «Mener du …?», written or pressed; null where that is not being asked, or it is something else. */
export const readCandidate = (
  { vert, state, context, input }: Tur,
  question: Sporsmal,
  choice: string | null,
): Intent | null => {
  if (!state.venter) return null;
  const definisjon = definisjonOf(vert.form, context.sprak, question);
  const sagt = { tekst: input.text, valg: choice };
  const meant = lesKandidat(definisjon, state.venter.kandidater, sagt, omOf(context));
  return meant && { kind: 'kandidat', verdi: meant === 'ingen' ? null : meant };
};

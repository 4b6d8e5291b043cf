import { valgOf } from '../../../dialogs/skjema/kinds.ts';
import type { Sporsmal, Vilkar } from '../../../dialogs/skjema/skjema.ts';
import type { Sprak } from '../../../dialogs/sprak/katalog.ts';

/** What to say at a question, in turn (`#id` presses a button), and what must stand in the state afterwards. */
export interface Gitt {
  readonly sagt: readonly string[];
  readonly svar: { readonly slag: 'svar'; readonly valg?: readonly string[]; readonly ord?: string };
}

const MEASURED = {
  tall: '3',
  belop: '4500 kr',
  dato: '4.3.2026',
  klokkeslett: '10.30',
  periode: '3.3.2026 - 5.3.2026',
} as const;

/** The limits of a form decide which of these fits. */
const LATER = { ...MEASURED, dato: '4.3.2027', periode: '3.3.2027 - 5.3.2027' } as const;

const words = (ord: string): Gitt => ({ sagt: [ord], svar: { slag: 'svar', ord } });

const choose = (question: Sporsmal, valg: string): Gitt => ({
  sagt: question.kind === 'flere_valg' ? [`#${question.id}.${valg}`, '#ferdig'] : [`#${question.id}.${valg}`],
  svar: { slag: 'svar', valg: [valg] },
});

const OPEN: { readonly [S in Sprak]: string } = {
  nb: 'helst noe fast, gjerne tre dager i uka, nummer # på lista',
  nn: 'helst noko fast, gjerne tre dagar i veka, nummer # på lista',
  en: 'something steady, three days a week, number # on the list',
};

/** An answer that keeps the person in the form, and that fulfils the conditions which point at this question. */
export const svarPa = (question: Sporsmal, sprak: Sprak, wanted: readonly Vilkar[] = [], nr = 0): Gitt => {
  const valg = valgOf(question).filter(({ forlat, alene }) => !forlat && !alene);
  if (valg.length > 0) return choose(question, wantedChoice(wanted) ?? valg[nr % valg.length]!.id);
  switch (question.kind) {
    case 'tall':
    case 'belop':
      return words(wantedNumber(wanted) ?? MEASURED[question.kind]);
    case 'dato':
    case 'klokkeslett':
    case 'periode':
      return words(
        question.kind !== 'klokkeslett' && question.tidligst ? LATER[question.kind] : MEASURED[question.kind],
      );
    case 'liste':
      return {
        sagt: [`ting ${nr} en`, 'ting to', '#ferdig'],
        svar: { slag: 'svar', ord: `ting ${nr} en; ting to` },
      };
    default:
      return words(OPEN[sprak].replace('#', String(nr)));
  }
};

const wantedChoice = (wanted: readonly Vilkar[]): string | null => {
  const [first] = wanted;
  if (!first) return null;
  return 'blant' in first ? (first.blant[0] ?? null) : String(first.minst ?? first.mest);
};

const wantedNumber = (wanted: readonly Vilkar[]): string | null => {
  const [first] = wanted;
  return first && 'minst' in first ? `${first.minst ?? first.mest} kr` : null;
};

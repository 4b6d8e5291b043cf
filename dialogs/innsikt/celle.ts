import { GIKK, SLUTT, STEDER, UTFALL } from './utfylling.ts';
import { DELINGSNAVN, UTSNITT, type Utsnitt, utsnittOf } from './utsnitt.ts';

/** What is counted of a form: how far the persons came, and how it ended. */
export const SKJEMAMAL = ['personer', 'begynt', 'opplest', ...SLUTT] as const;
/** What is counted of a question. `forlot`: those who left the form there. */
export const SPORSMALSMAL = ['nadd', ...UTFALL, 'uten_svar', 'hvorfor', 'endret', 'forlot'] as const;
export type Skjemamal = (typeof SKJEMAMAL)[number];
export type Sporsmalsmal = (typeof SPORSMALSMAL)[number];
export type Mal = Skjemamal | Sporsmalsmal;

/** The row of what is counted of a form as a whole. */
export const HELE = ':hele';

/** The name of a cell: which filling-ins, which row (a question, a place or `HELE`), and what is counted. */
export type Celle = `${Utsnitt}/${string}/${Mal}`;
export const celle = (utsnitt: Utsnitt, rad: string, mal: Mal): Celle => `${utsnitt}/${rad}/${mal}`;

/** What is counted in each row. */
export const rader = (sporsmal: readonly string[]): readonly { rad: string; mal: readonly Mal[] }[] => [
  { rad: HELE, mal: SKJEMAMAL },
  ...sporsmal.map((rad) => ({ rad, mal: SPORSMALSMAL })),
  ...STEDER.map((rad) => ({ rad, mal: ['forlot'] as const })),
];

/** What is known of the figures by anyone: the sum of these cells is the sum of those. */
export interface Likning {
  readonly sum: readonly Celle[];
  readonly deler: readonly Celle[];
}

/** All such sums of a form: who reached a question did one of some things there, everybody ended somehow, and so on. */
export const likninger = (sporsmal: readonly string[]): readonly Likning[] => [
  ...UTSNITT.flatMap((utsnitt) => sumsWithin(utsnitt, sporsmal)),
  ...rader(sporsmal).flatMap(({ rad, mal }) =>
    mal.flatMap((hva) =>
      DELINGSNAVN.map((deling) => ({
        sum: [celle('alle', rad, hva)],
        deler: utsnittOf(deling).map((utsnitt) => celle(utsnitt, rad, hva)),
      })),
    ),
  ),
];

const sumsWithin = (utsnitt: Utsnitt, sporsmal: readonly string[]): Likning[] => [
  {
    sum: [celle(utsnitt, HELE, 'personer')],
    deler: SLUTT.map((slutt) => celle(utsnitt, HELE, slutt)),
  },
  {
    sum: GIKK.map((slutt) => celle(utsnitt, HELE, slutt)),
    deler: [...sporsmal, ...STEDER].map((sted) => celle(utsnitt, sted, 'forlot')),
  },
  ...sporsmal.map((id) => ({
    sum: [celle(utsnitt, id, 'nadd')],
    deler: [...UTFALL, 'uten_svar' as const].map((mal) => celle(utsnitt, id, mal)),
  })),
];

/** The steps of a form that is asked straight through: who came to one of them went on to the next, or left there. */
export const trinn = (utsnitt: Utsnitt, sporsmal: readonly string[]): readonly Likning[] => {
  const steps = [
    { nadd: celle(utsnitt, HELE, 'personer'), forlot: [celle(utsnitt, ':innledning', 'forlot')] },
    { nadd: celle(utsnitt, HELE, 'begynt'), forlot: [] },
    ...sporsmal.map((id) => ({ nadd: celle(utsnitt, id, 'nadd'), forlot: [celle(utsnitt, id, 'forlot')] })),
    { nadd: celle(utsnitt, HELE, 'opplest'), forlot: [celle(utsnitt, ':opplesing', 'forlot')] },
    { nadd: celle(utsnitt, HELE, 'fullfort'), forlot: [] },
  ];
  return steps
    .slice(1)
    .map(({ nadd }, at) => ({ sum: [steps[at]!.nadd], deler: [nadd, ...steps[at]!.forlot] }));
};

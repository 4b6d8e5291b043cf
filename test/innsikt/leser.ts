import type { Skjematabell } from '../../dialogs/innsikt/index.ts';

/** What a reader of the table, who knows its rules, knows of each figure: from and to. Nobody is more than ten thousand. */
export const leserVet = ({ celler, sporsmal }: Skjematabell): Map<string, readonly [number, number]> => {
  const vist = new Map(Object.entries(celler));
  const erFaa = (navn: string) => vist.get(navn) === 'faerre';
  const kanVareNull = (navn: string): boolean => {
    const [utsnitt, rad, mal] = navn.split('/') as [string, string, string];
    if (erFaa('alle/:hele/personer')) return true;
    if (erFaa(`${utsnitt}/:hele/personer`) && mal !== 'personer') return true;
    if (!sporsmal.includes(rad)) return false;
    return erFaa(`alle/${rad}/nadd`) || (erFaa(`${utsnitt}/${rad}/nadd`) && mal !== 'nadd');
  };
  return new Map(
    [...vist].map(([navn, en]) => {
      if (typeof en === 'number') return [navn, [en, en]];
      return [navn, en === 'skjult' ? [0, 10_000] : [kanVareNull(navn) ? 0 : 1, 4]];
    }),
  );
};

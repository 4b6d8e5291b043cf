/**
 * What anyone can know of the figures, written down anew for the tests: `[whole, parts]`, by the names of the cells. Independent
 * of `dialogs/innsikt/celle.ts`, so that a fault there does not hide here.
 */
const UTSNITT = {
  sprak: ['sprak.nb', 'sprak.nn', 'sprak.en'],
  av: ['av.bruker', 'av.hjelper', 'av.mottak'],
  lengde: ['lengde.kort', 'lengde.middels', 'lengde.lang'],
};
const GIKK = ['pauset', 'stoppet', 'forlatt', 'borte'];
const SLUTT = ['fullfort', 'underveis', 'videre', ...GIKK];
const UTFALL = ['svart', 'hoppet_over', 'vil_ikke_svare', 'vet_ikke', 'med_person', 'uten_svar'];
const STEDER = [':innledning', ':deler', ':opplesing'];

export type Sum = readonly [readonly string[], readonly string[]];

export const summer = (sporsmal: readonly string[], celler: readonly string[]): readonly Sum[] => {
  const alle = Object.values(UTSNITT).flat().concat('alle');
  const inni = alle.flatMap((utsnitt): Sum[] => [
    [[`${utsnitt}/:hele/personer`], SLUTT.map((slutt) => `${utsnitt}/:hele/${slutt}`)],
    [
      GIKK.map((slutt) => `${utsnitt}/:hele/${slutt}`),
      [...sporsmal, ...STEDER].map((sted) => `${utsnitt}/${sted}/forlot`),
    ],
    ...sporsmal.map(
      (id): Sum => [[`${utsnitt}/${id}/nadd`], UTFALL.map((utfall) => `${utsnitt}/${id}/${utfall}`)],
    ),
  ]);
  const delt = celler
    .filter((navn) => navn.startsWith('alle/'))
    .flatMap((navn) =>
      Object.values(UTSNITT).map((deler): Sum => [[navn], deler.map((del) => navn.replace('alle', del))]),
    );
  return [...inni, ...delt];
};

/** In a form that is asked straight through by people who never go back: who came to a step went on, or left there. */
export const rettFram = (sporsmal: readonly string[]): readonly Sum[] =>
  Object.values(UTSNITT)
    .flat()
    .concat('alle')
    .flatMap((utsnitt) => {
      const steg = [
        [':hele/personer', ':innledning/forlot'],
        [':hele/begynt'],
        ...sporsmal.map((id) => [`${id}/nadd`, `${id}/forlot`]),
        [':hele/opplest', ':opplesing/forlot'],
        [':hele/fullfort'],
      ];
      return steg.slice(1).map(([neste], at): Sum => {
        const [her, forlot] = steg[at]!;
        const deler = [neste!, ...(forlot ? [forlot] : [])].map((navn) => `${utsnitt}/${navn}`);
        return [[`${utsnitt}/${her}`], deler];
      });
    });

import { gjeldende } from '../../knowledge/rettigheter/index.ts';
import type { Forslaget, Grunn } from './hendelser.ts';
import { harKontakt, nevnt, type Svarene, tjenester, venter } from './tegn.ts';

type Nyttig = Forslaget['rettigheter'][number];

const MEST = 4;
const NAV = ['nav_jobb', 'nav_sosial'];
const ALLE: Grunn = { sporsmal: 'alle', ord: '' };

/** Which answer leads to which right, the ones with a deadline or with money first. Null: it is not shown. */
const REGLER: readonly (readonly [rettighet: string, nar: (svar: Svarene) => Grunn | null])[] = [
  ['klage', (svar) => nevnt(svar, 'uenig')],
  ['sosialhjelp', (svar) => nevnt(svar, 'okonomi') ?? nevnt(svar, 'i_dag')],
  ['ventetid', venter],
  ['tolk', (svar) => nevnt(svar, 'tolk')],
  ['vurdering', (svar) => nevnt(svar, 'arbeid') ?? harKontakt(svar, ['nav_jobb'])],
  ['individuell_plan', (svar) => (tjenester(svar) > 1 ? harKontakt(svar, [...NAV, 'lege', 'andre']) : null)],
  ['innsyn', (svar) => harKontakt(svar, NAV)],
];

/** Guidance is a duty also unasked (product rules 6), so this one is always among them, last. */
const FOR_ALLE: Nyttig = { id: 'rad_veiledning', grunn: ALLE };

/** At most four rights that may still be told on `dag` (YYYY-MM-DD), and why each is shown. */
export const velgNyttig = (svar: Svarene, dag: string): readonly Nyttig[] => {
  const kjent = gjeldende(dag).map(({ id }) => id);
  const valgt = REGLER.flatMap(([id, nar]) => {
    const grunn = kjent.includes(id) ? nar(svar) : null;
    return grunn ? [{ id, grunn }] : [];
  });
  return [...valgt.slice(0, MEST - 1), ...(kjent.includes(FOR_ALLE.id) ? [FOR_ALLE] : [])];
};

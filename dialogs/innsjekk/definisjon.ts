import type { SkjemaData } from '../skjema/index.ts';

/** The participants' questionnaire of the report: life areas (question 10) and how help was felt (question 9). */
const KILDE = ['seed-000 L4980-5034'];

const BEDRE_ELLER_DARLIGERE = [{ id: 'bedre' }, { id: 'som_for' }, { id: 'darligere' }];
/** Worse is not passed over in silence. */
const MED_ET_ORD = [{ id: 'bedre' }, { id: 'som_for' }, { id: 'darligere', kvittering: true }];
const FORNOYD = [{ id: 'nei' }, { id: 'litt' }, { id: 'ganske' }, { id: 'veldig' }, { id: 'far_ikke' }];

/**
 * The check-in: five areas of life, the help from both halves, and what has changed in the person's own words.
 *
 * Asked again and again, with the answer of last time beside the question. What is urgent leaves it for a door, as in
 * the sieve. A change of anything here is a new `versjon`.
 */
export const innsjekksskjema: SkjemaData = {
  id: 'innsjekk',
  versjon: 1,
  oppfolging: true,
  sporsmal: [
    {
      id: 'privatliv',
      kind: 'ett_valg',
      halvdel: 'kommune',
      sensitiv: true,
      kilde: KILDE,
      valg: [...BEDRE_ELLER_DARLIGERE, { id: 'vold', forlat: 'vold' }],
    },
    {
      id: 'bolig',
      kind: 'ett_valg',
      halvdel: 'kommune',
      sensitiv: true,
      kilde: KILDE,
      valg: [...BEDRE_ELLER_DARLIGERE, { id: 'mangler', forlat: 'bolig' }],
    },
    {
      id: 'helse',
      kind: 'ett_valg',
      halvdel: 'kommune',
      sensitiv: true,
      kilde: KILDE,
      valg: MED_ET_ORD,
    },
    {
      id: 'okonomi',
      kind: 'ett_valg',
      halvdel: 'kommune',
      sensitiv: true,
      kilde: KILDE,
      valg: [...BEDRE_ELLER_DARLIGERE, { id: 'nodhjelp', forlat: 'nodhjelp' }],
    },
    {
      id: 'livsglede',
      kind: 'ett_valg',
      halvdel: 'kommune',
      sensitiv: true,
      kilde: KILDE,
      valg: MED_ET_ORD,
    },
    { id: 'endret', kind: 'fritekst', halvdel: 'felles', sensitiv: true, kilde: KILDE },
    {
      id: 'hjelp_stat',
      kind: 'ett_valg',
      halvdel: 'stat',
      sensitiv: false,
      kilde: KILDE,
      valg: FORNOYD,
    },
    {
      id: 'hjelp_kommune',
      kind: 'ett_valg',
      halvdel: 'kommune',
      sensitiv: true,
      kilde: KILDE,
      valg: FORNOYD,
    },
  ],
  linjer: [{ id: 'endret', sporsmal: 'endret' }],
};

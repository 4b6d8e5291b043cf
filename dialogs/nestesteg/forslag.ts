import type { Forslaget, ForslagId, Grunn } from './hendelser.ts';
import { velgLenker } from './lenker.ts';
import { velgNyttig } from './nyttig.ts';
import { harKontakt, nevnt, ordI, type Svarene, tjenester, venter, vilHaPerson } from './tegn.ts';

type Begrunnet = NonNullable<Forslaget['annet']>;

/** What the person wants (the last question), and the step that it means. */
const ONSKER: { readonly [valg: string]: ForslagId } = {
  selv: 'selv',
  snakke: 'samtale',
  flere: 'mote',
  mer: 'flere_sporsmal',
};

const onske = ({ passer }: Svarene): Begrunnet | null => {
  const forslag = passer?.slag === 'svar' ? ONSKER[passer.valg[0] ?? ''] : undefined;
  return passer && forslag ? { forslag, grunn: { sporsmal: 'passer', ord: passer.vist } } : null;
};

/** What can't wait, and was said when it was asked what is urgent. */
const HASTER = ['nodhjelp', 'bolig', 'vold'] as const;
const haster = ({ haster: svar }: Svarene): (typeof HASTER)[number] | null =>
  HASTER.find((klasse) => svar?.slag === 'svar' && svar.valg.includes(klasse)) ?? null;

const saHaster = (svar: Svarene): Grunn | null =>
  haster(svar) === null ? null : { sporsmal: 'haster', ord: svar.haster?.vist ?? '' };

/** From how many services that somebody already has, a common meeting may help. */
const FLERE_TJENESTER = 3;

/** Which of the person's own answers speak for which step; the one that can wait least first. A blank speaks for nothing. */
const TALER_FOR: readonly (readonly [ForslagId, (svar: Svarene) => Grunn | null])[] = [
  ['i_dag', (svar) => saHaster(svar) ?? nevnt(svar, 'i_dag')],
  ['samtale', (svar) => venter(svar) ?? nevnt(svar, 'okonomi') ?? nevnt(svar, 'uenig') ?? vilHaPerson(svar)],
  ['mote', (svar) => (tjenester(svar) >= FLERE_TJENESTER ? harKontakt(svar, ['lege', 'andre']) : null)],
];

const talerFor = (svar: Svarene): readonly Begrunnet[] =>
  TALER_FOR.flatMap(([forslag, finn]) => {
    const grunn = finn(svar);
    return grunn ? [{ forslag, grunn }] : [];
  });

/** A meeting with several is a talk too, so it is not met with the proposal of a talk. */
const sier = (onsket: ForslagId, { forslag }: Begrunnet): boolean =>
  forslag === onsket || (onsket === 'mote' && forslag === 'samtale');

/** Without a wish or a word that speaks for something: somebody to ask. Said as it is, and not read out of the silence. */
const UTEN_SVAR: Begrunnet = { forslag: 'samtale', grunn: { sporsmal: 'ingen', ord: '' } };

/**
 * The wish leads. The person's own words may speak for another step; then both are shown, and the person chooses. `dag` is
 * today (YYYY-MM-DD).
 */
export const foresla = (svar: Svarene, dag: string): Forslaget => {
  const onsket = onske(svar);
  const andre = talerFor(svar);
  const hoved = onsket ?? andre[0] ?? UTEN_SVAR;
  return {
    hoved: hoved.forslag,
    grunn: hoved.grunn,
    annet: onsket ? (andre.find((ett) => !sier(onsket.forslag, ett)) ?? null) : null,
    rettigheter: [...velgNyttig(svar, dag)],
    lenker: [...velgLenker(svar)],
    ord: ordI(svar, 'hjelp') || ordI(svar, 'problem') || ordI(svar, 'mal'),
    klasse: haster(svar) ?? (nevnt(svar, 'bolig') && !nevnt(svar, 'okonomi') ? 'bolig' : 'nodhjelp'),
  };
};

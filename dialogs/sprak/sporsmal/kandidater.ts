import type { Definisjon } from './definisjon.ts';
import { fold } from './frase/fold.ts';
import { isPhrase, loose, phrases } from './frase/phrase.ts';
import { lesListe } from './lesere/valg.ts';
import type { Om, Sagt } from './lesning.ts';
import { nokkelOf, type Verdi } from './verdi.ts';
import { si, vis } from './vis.ts';

const KANDIDAT = 'kandidat.';
const NONE_ID = `${KANDIDAT}ingen`;

const NONE = phrases(
  'nei|ingen|ingen av dem|ingen av delene|ikke noen av dem|noe annet|inga|ingen av dei|inga av dei|noko anna|no|nope|none|none of them|neither|something else',
);

/** A button. Its id holds the value, so that one of an earlier bubble never means another value now. */
export interface Knapp {
  readonly id: string;
  readonly label: string;
}

/** Is it the id of a button that answers «Mener du …?»? */
export const erKandidat = (id: string): boolean => id.startsWith(KANDIDAT);

/** The ids of the buttons that answer «Mener du …?», the one for none of them last. */
export const kandidatIder = (kandidater: readonly Verdi[]): readonly string[] => [
  ...kandidater.map((one) => KANDIDAT + nokkelOf(one)),
  NONE_ID,
];

const labelOf = (definisjon: Definisjon, value: Verdi, { sprak, reference }: Om): string =>
  vis(definisjon, value, { sprak, now: reference.now });

/** The answers to «Mener du …?», and the one that it is none of them. */
export const kandidatknapper = (
  definisjon: Definisjon,
  kandidater: readonly Verdi[],
  om: Om,
): readonly Knapp[] => {
  const labels = [...kandidater.map((one) => labelOf(definisjon, one, om)), si(om.sprak, 'ingen_av_dem')];
  return kandidatIder(kandidater).map((id, at) => ({ id, label: labels[at] ?? '' }));
};

/** Several choices that were both meant are one value. */
const joined = (definisjon: Definisjon, values: readonly Verdi[]): Verdi | null => {
  const [only, another] = values;
  if (only && !another) return only;
  return definisjon.kind === 'flere_valg' && only
    ? { kind: 'valg', valg: values.flatMap((one) => (one.kind === 'valg' ? one.valg : [])) }
    : null;
};

/**
 * The answer to «Mener du …?»: the value that was meant, or that none was («Noe annet», «nei»). Null for anything else:
 * a button of an earlier bubble, or words that must be read as an answer to the question itself.
 */
export const lesKandidat = (
  definisjon: Definisjon,
  kandidater: readonly Verdi[],
  { tekst, valg }: Sagt,
  om: Om,
): Verdi | 'ingen' | null => {
  if (valg !== null)
    return valg === NONE_ID ? 'ingen' : (kandidater.find((one) => KANDIDAT + nokkelOf(one) === valg) ?? null);
  if (isPhrase(fold(tekst), NONE, loose)) return 'ingen';
  const shown = kandidatknapper(definisjon, kandidater, om);
  const named = lesListe(tekst, shown.slice(0, -1));
  if (named?.type !== 'valgt') return null;
  return joined(
    definisjon,
    kandidater.filter((_, at) => named.ids.includes(shown[at]?.id ?? '')),
  );
};

/** The answers to press, where the question has any of its own. */
export const knapper = (definisjon: Definisjon, { sprak }: Om): readonly Knapp[] => {
  if (definisjon.kind === 'ja_nei')
    return [
      { id: 'ja', label: si(sprak, 'ja') },
      { id: 'nei', label: si(sprak, 'nei') },
    ];
  return 'valg' in definisjon ? definisjon.valg.map(({ id, label }) => ({ id, label })) : [];
};

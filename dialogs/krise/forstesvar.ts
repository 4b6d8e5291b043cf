import { type Krise, MED_INGEN_LESER, TIL_ANSATT, TIL_BRUKER, TILLEGG } from '../../knowledge/krise/index.ts';
import type { Choice, Context, Reply } from '../dialog.ts';
import { formatDate } from '../sprak/dato.ts';
import { text } from '../sprak/katalog.ts';
import { knapp, lukk, ring } from './knapper.ts';
import { tekster } from './tekster.ts';
import { telefonenErApen, telefontid, vakttelefon } from './telefontid.ts';
import type { Spor } from './tilstand.ts';

type Klasse = Krise['klasse'];

const erAnsatt = ({ kanal }: Context): boolean => kanal === 'teams';

/** What the text of a class asks, so that "ja" can be understood. To staff nothing is asked. */
export const spors = (klasse: Klasse, context: Context): Spor => {
  if (erAnsatt(context)) return null;
  return klasse === 'vold' ? 'telefon' : klasse === 'trussel' ? 'klage' : null;
};

/** The text of a crisis, with its buttons: first and plainly, without a question of ours or a progress bar. */
export const forstesvar = ({ klasse, barnSkriver }: Krise, context: Context): Reply => ({
  text: erAnsatt(context) ? tilAnsatt(klasse, context) : tilBruker({ klasse, barnSkriver }, context),
  choices: erAnsatt(context) ? [knapp(context.sprak, 'fortsett')] : knapper(klasse, context),
  kind: 'krise',
});

const avsnitt = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join('\n\n');

const tilBruker = (
  { klasse, barnSkriver }: Pick<Krise, 'klasse' | 'barnSkriver'>,
  context: Context,
): string => {
  const { sprak } = context;
  const base = TIL_BRUKER[klasse][sprak];
  if (klasse === 'nodhjelp') return avsnitt([`${telefontid(context)} ${base}`, vakttelefon(context)]);
  const leser = MED_INGEN_LESER.includes(klasse) ? `${TILLEGG.ingenLeser[sprak]} ` : '';
  const barn = barnSkriver && klasse !== 'barn' ? TILLEGG.barnSkriver[sprak] : null;
  return avsnitt([leser + base, barn, klasse === 'bolig' ? vakttelefon(context) : null]);
};

const tilAnsatt = (klasse: Klasse, context: Context): string => {
  const { sprak } = context;
  const base = (TIL_ANSATT[klasse] ?? TIL_BRUKER[klasse])[sprak];
  return avsnitt([base, varsle(context), TILLEGG.taushet[sprak]]);
};

/** Whom to tell, only from the office's data. */
const varsle = ({ kontor, demo, sprak }: Context): string => {
  if (!kontor?.varsleVedKrise) return text(tekster, sprak, 'varsle_ukjent');
  const { rolle, rutine, bekreftet } = kontor.varsleVedKrise;
  return text(tekster, sprak, demo ? 'varsle_demo' : 'varsle', {
    rutine,
    rolle: kontor.roller.find(({ id }) => id === rolle)?.navn ?? rolle,
    dato: formatDate(sprak, bekreftet.dato),
  });
};

const knapper = (klasse: Klasse, context: Context): readonly Choice[] => {
  const { sprak } = context;
  const ikkeSlik = knapp(sprak, 'krise_ikke_slik');
  const ikkeFare = knapp(sprak, 'krise_ikke_fare');
  const fortsett = knapp(sprak, 'fortsett');
  switch (klasse) {
    case 'livsfare':
      return [ring(sprak, 'medisinsk'), ring(sprak, 'politi'), ikkeFare, ikkeSlik];
    case 'selvmord':
      return [knapp(sprak, 'krise_haster'), ikkeFare, ikkeSlik];
    case 'vold':
      return [lukk(sprak), knapp(sprak, 'krise_telefon_nei'), knapp(sprak, 'krise_telefon_ja'), ikkeSlik];
    case 'barn':
      return [ring(sprak, 'alarmtelefonen'), ring(sprak, 'politi'), lukk(sprak), ikkeSlik, fortsett];
    case 'annen':
      return [ring(sprak, 'medisinsk'), ikkeSlik, fortsett];
    case 'trussel':
      return [knapp(sprak, 'krise_klage'), knapp(sprak, 'krise_klage_nei'), ikkeSlik];
    case 'nodhjelp':
      return [
        ...(telefonenErApen(context) ? [ring(sprak, 'nav')] : []),
        knapp(sprak, 'krise_ikke_ringt'),
        fortsett,
      ];
    case 'bolig':
      return [...(telefonenErApen(context) ? [ring(sprak, 'nav')] : []), fortsett];
  }
};

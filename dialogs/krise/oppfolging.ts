import { type Krise, NUMRENE, nummer } from '../../knowledge/krise/index.ts';
import type { Choice, Context, Outcome, Reply } from '../dialog.ts';
import { text } from '../sprak/katalog.ts';
import { forstesvar } from './forstesvar.ts';
import { knapp, lenke, lukk, type SvarId } from './knapper.ts';
import { tekster } from './tekster.ts';
import { fortsatt, pauset, svart } from './tilstand.ts';

type Klasse = Krise['klasse'];
type Oppfolging =
  | 'ikke_fare'
  | 'ikke_slik'
  | 'telefon_nei'
  | 'telefon_ja'
  | 'klage'
  | 'klage_nei'
  | 'ikke_ringt'
  | 'stille';

const reply = (
  key: Oppfolging,
  klasse: Klasse,
  { sprak }: Context,
  choices: readonly Choice[] = [],
): Reply => ({
  text: text(tekster, sprak, key, { numrene: NUMRENE[klasse][sprak], nav: nummer('nav') }),
  choices: [...choices, knapp(sprak, 'fortsett')],
  kind: 'krise',
});

const outcome = (
  key: Oppfolging,
  klasse: Klasse,
  context: Context,
  choices: readonly Choice[] = [],
): Outcome => ({
  events: [svart],
  reply: reply(key, klasse, context, choices),
  route: `krise/${key}`,
});

/** «Det haster nå»: the text of danger to life. */
const haster = (context: Context): Outcome => ({
  events: [pauset('livsfare', null)],
  reply: forstesvar({ klasse: 'livsfare', akutt: true, sikker: true, barnSkriver: false }, context),
  route: 'krise/haster',
});

const fortsett = ({ sprak }: Context): Outcome => ({
  events: [fortsatt],
  reply: { text: text(tekster, sprak, 'fortsett') },
  route: 'krise/fortsett',
});

/** What follows an answer to a crisis text. `klasse` is the crisis it was about. */
export const oppfolging = (svar: SvarId, klasse: Klasse, context: Context): Outcome => {
  const { sprak } = context;
  switch (svar) {
    case 'krise_haster':
      return haster(context);
    case 'krise_ikke_fare':
      return outcome('ikke_fare', klasse, context);
    case 'krise_ikke_slik':
      return outcome('ikke_slik', klasse, context);
    case 'krise_telefon_nei':
      return outcome('telefon_nei', 'vold', context);
    case 'krise_telefon_ja':
      return outcome('telefon_ja', 'vold', context, [lukk(sprak)]);
    case 'krise_klage':
      return outcome('klage', 'trussel', context, [lenke(sprak, 'tilbakemelding')]);
    case 'krise_klage_nei':
      return outcome('klage_nei', 'trussel', context);
    case 'krise_ikke_ringt':
      return outcome('ikke_ringt', 'nodhjelp', context, [lenke(sprak, 'soknad')]);
    case 'fortsett':
      return fortsett(context);
  }
};

/** Anything else that is written while what was going on lies still: calm, the numbers, and the way on. */
export const stille = (klasse: Klasse, context: Context): Outcome => outcome('stille', klasse, context);

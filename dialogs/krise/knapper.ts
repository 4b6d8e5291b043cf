import { type NummerId, nummer } from '../../knowledge/krise/index.ts';
import type { Choice, Input } from '../dialog.ts';
import { isPhrase, pattern, plain } from '../sprak/gjenkjenn.ts';
import { SPRAK, type Sprak, text } from '../sprak/katalog.ts';
import { tekster } from './tekster.ts';
import type { Pauset, Spor } from './tilstand.ts';

/** What a person may answer to a crisis text. The ids are those of the buttons. */
export const SVAR = {
  krise_haster: {
    knapp: 'knapp.haster',
    ogsa: ['haster', 'det haster', 'det hastar', 'hastar', 'urgent', 'it is urgent', 'its urgent'],
  },
  krise_ikke_fare: {
    knapp: 'knapp.ikke_fare',
    ogsa: [
      'ikke i fare',
      'jeg er ikke i fare',
      'ikkje i fare',
      'eg er ikkje i fare',
      'not in danger',
      'i am not in danger',
      'im not in danger',
    ],
  },
  krise_ikke_slik: {
    knapp: 'knapp.ikke_slik',
    ogsa: [
      'mente det ikke slik',
      'mente det ikke',
      'jeg mente det ikke',
      'meinte det ikkje slik',
      'meinte det ikkje',
      'i did not mean it',
      'i didnt mean it',
      'i didn t mean it',
      'i didn t mean it like that',
    ],
  },
  krise_telefon_ja: { knapp: 'knapp.ja', ogsa: ['ja', 'jo', 'ja det kan de', 'yes', 'yes they can'] },
  krise_telefon_nei: { knapp: 'knapp.nei', ogsa: ['nei', 'nei ny telefon', 'no', 'no they cant'] },
  krise_klage: { knapp: 'knapp.klage', ogsa: ['ja', 'ja takk', 'yes', 'jo'] },
  krise_klage_nei: { knapp: 'knapp.nei', ogsa: ['nei', 'nei takk', 'no', 'no thanks'] },
  krise_ikke_ringt: {
    knapp: 'knapp.ikke_ringt',
    ogsa: ['får ikke ringt', 'kan ikke ringe', 'får ikkje ringt', 'cant call', 'i can t call'],
  },
  fortsett: {
    knapp: 'knapp.fortsett',
    ogsa: [
      'fortsette',
      'gå videre',
      'videre',
      'hald fram',
      'halde fram',
      'gå vidare',
      'vidare',
      'continue',
      'go on',
      'carry on',
    ],
  },
} as const;

export type SvarId = keyof typeof SVAR;

const IDER = Object.keys(SVAR) as readonly SvarId[];

/** Which answers are words for "yes" and "no", and to what. */
const SPOR_FOR: { readonly [Id in SvarId]?: Spor } = {
  krise_telefon_ja: 'telefon',
  krise_telefon_nei: 'telefon',
  krise_klage: 'klage',
  krise_klage_nei: 'klage',
};

const phrases = (id: SvarId): readonly string[] => [
  ...SPRAK.map((sprak) => text(tekster, sprak, SVAR[id].knapp).toLowerCase().replaceAll(',', '')),
  ...SVAR[id].ogsa,
];

/** The answer that was pressed, also when the crisis text was shown by another dialog. */
export const trykket = ({ choice }: Input): SvarId | null => IDER.find((id) => id === choice) ?? null;

/** The answer that was written. `spor` is what was asked last: else "ja" says nothing. */
export const skrevet = ({ text: said }: Input, spor: Spor): SvarId | null =>
  IDER.find((id) => (SPOR_FOR[id] ?? spor) === spor && isPhrase(said, phrases(id))) ?? null;

const JA = pattern(String.raw`^(?:ja|jo|jau|jepp|yes|yeah)\b`);
const NEI = pattern(String.raw`^(?:nei|nope|niks|no)\b`);
/** Nobody answers, or it can't be called: said in passing, in whatever words. */
const IKKE_SVAR = pattern(
  String.raw`\b(?:svare[rs]?|svarar) (?:jo |bare |berre )?(?:aldri|ikke|ikkje)\b|\b(?:får|fikk|fekk) (?:ikke|ikkje) (?:ringt|svar|tak i)\b|\b(?:kommer|kom|kjem) (?:ikke|ikkje) (?:gjennom|fram|inn)\b|\bi (?:telefon)?kø\b|\bno (?:one|body) (?:answers|picks up)\b|\bnobody (?:answers|picks up)\b|\b(?:can t|cannot|cant) get through\b|\bon hold\b`,
);

/** An answer with something told beside it: «ja, hun ser på telefonen min», «dem svarer aldri, satt 50 min i kø». */
export const fortaltSvar = ({ text: said }: Input, { spor, klasse }: Pauset): SvarId | null => {
  const words = plain(said);
  if (spor === 'telefon' && JA.test(words)) return 'krise_telefon_ja';
  if (spor === 'telefon' && NEI.test(words)) return 'krise_telefon_nei';
  return (klasse === 'nodhjelp' || klasse === 'bolig') && IKKE_SVAR.test(words) ? 'krise_ikke_ringt' : null;
};

export const knapp = (sprak: Sprak, id: SvarId): Choice => ({
  id,
  label: text(tekster, sprak, SVAR[id].knapp),
});

export const ring = (sprak: Sprak, id: NummerId): Choice => ({
  id: `ring_${nummer(id).replaceAll(' ', '')}`,
  label: text(tekster, sprak, 'knapp.ring', { nummer: nummer(id) }),
  action: { type: 'ring', tel: nummer(id).replaceAll(' ', '') },
});

export const lukk = (sprak: Sprak): Choice => ({
  id: 'lukk',
  label: text(tekster, sprak, 'knapp.lukk'),
  action: { type: 'lukk' },
});

/** Source: nav.no, «Økonomisk sosialhjelp» (8 April 2026) and «Tilbakemeldinger» (2 September 2025). */
const SIDER = {
  soknad: { knapp: 'knapp.soknad', url: 'https://www.nav.no/okonomisk-sosialhjelp' },
  tilbakemelding: { knapp: 'knapp.tilbakemelding', url: 'https://www.nav.no/tilbakemeldinger' },
} as const;

export const lenke = (sprak: Sprak, side: keyof typeof SIDER): Choice => ({
  id: `krise_${side}`,
  label: text(tekster, sprak, SIDER[side].knapp),
  action: { type: 'lenke', url: SIDER[side].url },
});

import { tur } from '../../../bot/turn/tur.ts';
import type { Input } from '../../../dialogs/dialog.ts';
import { forstesvar } from '../../../dialogs/krise/forstesvar.ts';
import { kriseReply } from '../../../dialogs/krise/index.ts';
import { SPRAK, type Sprak } from '../../../dialogs/sprak/katalog.ts';
import { loadKontor } from '../../../knowledge/kontor/index.ts';
import { type Klasse, TIL_BRUKER } from '../../../knowledge/krise/index.ts';
import { context, melding } from '../../hjelp/dialog.ts';
import { Samtale } from '../../hjelp/samtale.ts';
import type { Tekst } from './tekst.ts';

/*
 * A bubble is often joined of several texts. Here they are said for real, by the turn and the dialogs themselves,
 * so that what a person meets is measured and not only its parts.
 */

const KLASSER = Object.keys(TIL_BRUKER) as readonly Klasse[];
/** Friday evening: Nav's phone opens on Monday, which takes the most words. */
const STENGT = Date.parse('2026-11-27T17:00:00Z');

const KONTOR = loadKontor('demo');

const krise = (sprak: Sprak): Tekst[] =>
  KLASSER.flatMap((klasse) => {
    const klient = context({ sprak, now: STENGT, kontor: KONTOR });
    const demo = { ...klient, demo: true };
    const ansatt = { ...klient, kanal: 'teams' } as const;
    const barn = forstesvar({ klasse, akutt: false, sikker: true, barnSkriver: true }, klient).text;
    return [
      { id: `samtale krise/${klasse}`, sprak, tekst: kriseReply(klasse, klient).text, til: 'klient' },
      {
        id: `samtale krise/${klasse} (demokontor)`,
        sprak,
        tekst: kriseReply(klasse, demo).text,
        til: 'klient',
      },
      { id: `samtale krise/${klasse} (et barn skriver)`, sprak, tekst: barn, til: 'klient' },
      {
        id: `samtale krise/${klasse} (ansatt)`,
        sprak,
        tekst: kriseReply(klasse, ansatt).text,
        til: 'ansatt',
      },
    ] satisfies Tekst[];
  });

/** What is said (or pressed, `#id`), one after the other. Every answer is measured. */
const MANUS: { readonly [navn: string]: readonly string[] } = {
  åpning: ['#haster', '#annet_haster', '#brev', '#annet', 'stopp'],
  'vet ikke': ['hva er dette for noe rart', 'ring meg på 412 34 567 om dette rare'],
  'ikke Nav': ['jeg søker om sosialhjelp', 'jeg klager på vedtaket', 'meld meg som arbeidssøker'],
  trygghet: ['jeg har sperret adresse', 'jeg er 16 år'],
  sletting: ['slett', 'nei', 'slett alt'],
  'krise, så nei': ['jeg orker ikke leve lenger', 'ok', '#krise_ikke_fare', '#krise_ikke_slik', 'fortsett'],
  vold: ['han slår meg hjemme', '#krise_telefon_ja', '#krise_telefon_nei', 'ok'],
  nødhjelp: ['jeg har ikke mat til barna i dag', '#krise_ikke_ringt', 'fortsett'],
  trussel: ['jeg kommer til å skade noen', '#krise_klage', '#krise_klage_nei'],
  spørsmålene: [
    '#siling',
    '#start',
    'sove bedre',
    '#haster.nei',
    'mange brev jeg ikke åpner',
    'noen som forklarer regningene',
    '#kontakt.lege',
    '#kontakt.nav_jobb',
    '#ferdig',
    'svar fra Nav',
    '#passer.snakke',
    '#endre_noe',
    '1',
    'få jobb',
    '#stemmer',
  ],
  'spørsmålene med pause': ['#siling', '#start', 'pause', 'fortsett', 'stopp', 'fortsett'],
  'spørsmålene, hoppet over': ['#siling', '#start', ...Array(7).fill('#hopp_over'), '#stemmer'],
};

/** Said in the middle of the questions: the answer comes first, and then the open question again. */
const INNSKUTT = [
  'hvorfor',
  'hjelp',
  'mer',
  'tilbake',
  'snakke med et menneske',
  'hva er individuell plan?',
  'hvem ser svarene mine?',
  'hvor lenge lagres det?',
  'hva skjer med svarene mine?',
  'må jeg svare?',
  'jeg har sperret adresse',
  'jeg er 16 år',
  'english',
  'nynorsk',
  'bokmål',
  'jeg søker om sosialhjelp',
  'ring meg på 412 34 567',
  'slett',
] as const;

/** The replies are Norwegian words in every language, so the language must have been asked for: else it would follow them. */
const samtaleIn = (sprak: Sprak): Samtale => {
  const samtale = new Samtale({ sprak });
  samtale.say(`#sprak_${sprak}`);
  return samtale;
};

const sagt = (samtale: Samtale, navn: string, sprak: Sprak): Tekst[] => {
  const { last } = samtale;
  return last
    ? [
        {
          id: `samtale ${navn} → ${last.route}`,
          sprak: last.reply.sprak ?? sprak,
          tekst: last.reply.text,
          til: 'klient',
        },
      ]
    : [];
};

const spill = (sprak: Sprak): Tekst[] =>
  Object.entries(MANUS).flatMap(([navn, replikker]) => {
    const samtale = samtaleIn(sprak);
    samtale.start();
    return [
      ...sagt(samtale, navn, sprak),
      ...replikker.flatMap((replikk) => {
        samtale.say(replikk);
        return sagt(samtale, navn, sprak);
      }),
    ];
  });

const SPRAKORD: { readonly [ord: string]: Sprak } = { english: 'en', nynorsk: 'nn', bokmål: 'nb' };

/** At each of the seven questions. */
const SVAR = ['#start', 'sove bedre', '#haster.nei', 'mange brev', 'noen ord', '#hopp_over', 'svar fra Nav'];

const innskutte = (sprak: Sprak): Tekst[] =>
  SVAR.flatMap((_svar, nummer) =>
    INNSKUTT.flatMap((replikk) => {
      const samtale = samtaleIn(sprak);
      for (const said of ['#siling', ...SVAR.slice(0, nummer + 1), replikk]) samtale.say(said);
      return sagt(samtale, `spørsmål ${nummer + 1}, «${replikk}»`, SPRAKORD[replikk] ?? sprak);
    }),
  );

const etterPause = (sprak: Sprak): Tekst[] => {
  const samtale = new Samtale({ sprak });
  for (const said of ['#siling', '#start']) samtale.say(said);
  samtale.pauset = true;
  samtale.say('hei');
  samtale.pauset = false;
  const tekst = samtale.due();
  return tekst === null ? [] : [{ id: 'samtale driftspause/igjen', sprak, tekst, til: 'klient' }];
};

/** The first message held what is removed or refused: sentences about it stand before the answer. */
const MED_NOTAT: readonly (readonly [navn: string, about: Partial<Input>])[] = [
  ['nummer fjernet', { masked: true }],
  ['vedlegg', { attachments: true }],
  ['nummer fjernet og vedlegg', { masked: true, attachments: true }],
];

const FORSTE_MELDINGER = [
  'hei',
  'hva er dette for noe rart',
  'ring meg på 412 34 567',
  'jeg søker om sosialhjelp',
  'jeg klager på vedtaket',
  'meld meg som arbeidssøker',
  'jeg har sperret adresse',
  'jeg er 16 år',
  'still meg spørsmål',
  'slett',
] as const;

const notater = (sprak: Sprak): Tekst[] =>
  MED_NOTAT.flatMap(([navn, about]) =>
    FORSTE_MELDINGER.map((sagt) => {
      const { kontor: _kontor, demo: _demo, ...plain } = context({ sprak });
      const { reply } = tur(
        {
          tilstand: { sprak: { valgt: sprak } },
          til: { input: { ...melding(sagt), ...about } },
          context: plain,
        },
        { kontor: null, demo: false },
      );
      return { id: `samtale ${navn}, «${sagt}»`, sprak, tekst: reply?.text ?? '', til: 'klient' as const };
    }),
  );

/** Every bubble once, in each language. */
export const samtaletekster = (): readonly Tekst[] => {
  const alle = SPRAK.flatMap((sprak) => [
    ...krise(sprak),
    ...spill(sprak),
    ...innskutte(sprak),
    ...etterPause(sprak),
    ...notater(sprak),
  ]);
  const sett = new Map(alle.toReversed().map((tekst) => [`${tekst.sprak} ${tekst.tekst}`, tekst]));
  return [...sett.values()].reverse();
};

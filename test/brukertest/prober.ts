import type { SkjemaData } from '../../dialogs/skjema/index.ts';
import type { Skjemafil } from './skjemaer.ts';

type Sporsmal = SkjemaData['sporsmal'][number];

/** A probe: what it looks for, and the words to say. `{valg}`, `{lav}` and `{høy}` are filled from the question. */
type Probe = readonly ['omskriving' | 'sikkerhet' | 'framhenting' | 'svar', string];

const FORST = 'Hva tenkte du at vi spurte om?';
const FOLSOMT =
  'Du trenger ikke si hva du ville svart. Hva ville gjort det lettere å svare, eller å la være?';

const TALL: readonly [Probe, Probe] = [
  ['framhenting', 'Hvordan kom du fram til tallet? Visste du det, regnet du, eller gjettet du?'],
  ['sikkerhet', 'Hvor sikker er du på tallet: helt, litt, eller ikke?'],
];

/** Two for each kind of question, beside the first: what is hard about a kind of answer is what is asked about. */
const PROBER: { readonly [Kind in Sporsmal['kind']]: readonly [Probe, Probe] } = {
  fritekst: [
    ['omskriving', 'Kan du si spørsmålet med dine egne ord?'],
    ['svar', 'Hvordan bestemte du hva du ville ta med, og hva du lot være?'],
  ],
  ja_nei: [
    ['omskriving', 'Hva skal til for at det er ja for deg?'],
    ['sikkerhet', 'Hvor lett var det å velge? Var det noe midt imellom?'],
  ],
  ett_valg: [
    ['omskriving', 'Hva legger du i «{valg}»?'],
    ['svar', 'Fant du et svar som passet? Hva manglet, hvis noe manglet?'],
  ],
  flere_valg: [
    ['framhenting', 'Så du gjennom alle, eller stoppet du ved det første som passet?'],
    ['svar', 'Forsto du at du kunne velge flere, og hvordan du ble ferdig?'],
  ],
  skala: [
    ['omskriving', 'Hva betyr «{lav}» for deg? Og «{høy}»?'],
    ['svar', 'Hva skulle vært annerledes for at du valgte ett trinn over eller under?'],
  ],
  pastand: [
    ['omskriving', 'Kan du si påstanden med dine egne ord?'],
    ['sikkerhet', 'Hvor sikker var du? Tenkte du på én bestemt gang, eller på hvordan det pleier å være?'],
  ],
  liste: [
    ['framhenting', 'Hvordan kom du på dem? Kom du på noe etterpå?'],
    ['svar', 'Hvordan visste du at lista var ferdig?'],
  ],
  tall: TALL,
  belop: [
    ['framhenting', 'Hvordan kom du fram til beløpet? Hva regnet du med, og hva lot du være?'],
    ['sikkerhet', 'Hvor sikker er du på beløpet: helt, litt, eller ikke?'],
  ],
  dato: [
    ['framhenting', 'Hvordan kom du fram til dagen? Var det noe annet du husket den ved?'],
    ['sikkerhet', 'Hvor sikker er du: på dagen, på måneden, eller ikke?'],
  ],
  klokkeslett: TALL,
  periode: [
    ['framhenting', 'Hva regnet du som starten, og hva som slutten?'],
    ['sikkerhet', 'Hvor sikker er du på dagene: helt, litt, eller ikke?'],
  ],
};

const SLAG: { readonly [Kind in Sporsmal['kind']]: string } = {
  fritekst: 'egne ord',
  ja_nei: 'ja eller nei',
  ett_valg: 'ett svar',
  flere_valg: 'flere svar',
  skala: 'skala',
  pastand: 'påstand',
  liste: 'liste',
  tall: 'tall',
  belop: 'beløp',
  dato: 'dato',
  klokkeslett: 'klokkeslett',
  periode: 'periode',
};

/** A form's questions under its sections; a form without sections is one. */
const deler = ({ skjema, tekster }: Skjemafil) => {
  const navn = (skjema.deler ?? []).map(({ id }) => [id, tekster.nb[`deler.${id}`] ?? id] as const);
  return navn.length === 0
    ? [{ navn: null, sporsmal: skjema.sporsmal }]
    : navn.map(([id, tittel]) => ({
        navn: tittel,
        sporsmal: skjema.sporsmal.filter(({ del }) => del === id),
      }));
};

/** In a cell of a table a line break and an upright stroke mean something else. */
const celle = (tekst: string): string => tekst.replace(/\s*\n+\s*/g, '<br>').replaceAll('|', '\\|');

const valgene = (sporsmal: Sporsmal) => ('valg' in sporsmal ? sporsmal.valg : []);

/** «Ja» needs no explaining; the choice with most words may. */
const lengste = (navn: readonly string[]): string => navn.reduce((a, b) => (b.length > a.length ? b : a), '');

const proberFor = (sporsmal: Sporsmal, nb: { readonly [key: string]: string }): string => {
  const ord = (del: string): string => nb[`${sporsmal.id}.${del}`] ?? '';
  const fyll = (tekst: string): string =>
    tekst
      .replace('{valg}', () =>
        lengste(valgene(sporsmal).flatMap(({ id, forlat }) => (forlat ? [] : [ord(id)]))),
      )
      .replace('{lav}', () => ord('lav'))
      .replace('{høy}', () => ord('hoy'));
  const egne = PROBER[sporsmal.kind].map(([hva, tekst]) => `${fyll(tekst)} *(${hva})*`);
  return [`${FORST} *(forståelse)*`, ...egne, ...(sporsmal.sensitiv ? [`${FOLSOMT} *(følsomt)*`] : [])]
    .map((probe, nr) => `${nr + 1}. ${probe}`)
    .join('<br>');
};

const merker = (sporsmal: Sporsmal, nb: { readonly [key: string]: string }): readonly string[] => {
  const dorer = valgene(sporsmal).filter(({ forlat }) => forlat);
  return [
    SLAG[sporsmal.kind],
    ...(sporsmal.sensitiv ? ['**følsomt: spør om spørsmålet, ikke om svaret**'] : []),
    ...(dorer.length > 0
      ? [`**åpner krisehjelp:** ${dorer.map(({ id }) => `«${nb[`${sporsmal.id}.${id}`] ?? id}»`).join(', ')}`]
      : []),
  ];
};

const rad = (sporsmal: Sporsmal, nb: { readonly [key: string]: string }): string => {
  const enkel = nb[`${sporsmal.id}.enkel`];
  const tekst = [
    `«${nb[`${sporsmal.id}.sporsmal`] ?? sporsmal.id}»`,
    ...(enkel ? [`Enklest: «${enkel}»`] : []),
    ...merker(sporsmal, nb),
  ].join('<br>');
  return `| \`${sporsmal.id}\` | ${celle(tekst)} | ${celle(proberFor(sporsmal, nb))} |`;
};

const GENERERT = 'Laget av `npm run brukertest:prober` ut fra skjemaene. Rett i skjemaet, ikke her.';

const PROBER_TOPP = `# Prober til hvert spørsmål

${GENERERT}

Bruk dem etter at personen har svart eller gått videre, ikke mens personen leser. Ta den første alltid. Ta de andre når noe tydet på tvil: en pause, et svar som ble endret, «hvorfor spør du?», et spørsmål tilbake. Tre spørsmål grundig er bedre enn ti i farta.

- *forståelse* og *omskriving*: betyr ordene det samme for personen som for oss?
- *framhenting*: hvor kom svaret fra, og gikk det an å huske det?
- *sikkerhet*: hvor mye tør vi bygge på svaret?
- *svar*: gikk det an å svare det personen mente, med de knappene og ordene som var der?
- *følsomt*: her spør du om spørsmålet. Svaret er personens eget, og skal aldri noteres.

Ved spørsmål merket **åpner krisehjelp**: les «Når det blir alvor» i [samtaleboka](samtalebok.md) før du begynner. Ingen skal trykke på de svarene som en prøve.
`;

const proberForSkjema = (fil: Skjemafil): string => {
  const tabeller = deler(fil).map(({ navn, sporsmal }) =>
    [
      ...(navn === null ? [] : [`### ${navn}`, '']),
      '| Id | Spørsmålet | Prober |',
      '|---|---|---|',
      ...sporsmal.map((ett) => rad(ett, fil.tekster.nb)),
    ].join('\n'),
  );
  return [`## ${fil.skjema.id}, versjon ${fil.skjema.versjon}`, ...tabeller].join('\n\n');
};

/** `docs/brukertest/prober.md`: every question of every form, with what to ask about it (cognitive interviewing). */
export const proberMd = (skjemaer: readonly Skjemafil[]): string =>
  `${[PROBER_TOPP.trimEnd(), ...skjemaer.map(proberForSkjema)].join('\n\n')}\n`;

const KOLONNER = [
  'Nådd',
  'Svart',
  'Hoppet over',
  'Ville ikke',
  'Visste ikke',
  'Med en person',
  'Spurte hvorfor',
  'Endret',
  'Gikk her',
];

const ARK_TOPP = `# Frafallsark

${GENERERT}

Ett ark for hver økt. Skriv ut, sett kryss. Ingen svar, ingen navn. [Slik fylles det ut](frafall.md).

Økt nr.: ______  Dato: ______________  Alene / med hjelper / med ansatt: ______________

Språk: ______________  Skjerm: ______________  Skjemaversjon: ______________
`;

const arkForSkjema = (fil: Skjemafil): string => {
  const hode = `| Spørsmål | ${KOLONNER.join(' | ')} |`;
  const strek = `|---|${KOLONNER.map(() => ':-:').join('|')}|`;
  const tabeller = deler(fil).map(({ navn, sporsmal }) =>
    [
      ...(navn === null ? [] : [`### ${navn}`, '']),
      hode,
      strek,
      ...sporsmal.map(
        ({ id }) =>
          `| ${celle(fil.tekster.nb[`${id}.kort`] ?? id)} \`${id}\` |${'  |'.repeat(KOLONNER.length)}`,
      ),
    ].join('\n'),
  );
  return [`## ${fil.skjema.id}, versjon ${fil.skjema.versjon}`, ...tabeller].join('\n\n');
};

/** `docs/brukertest/frafallsark.md`: a row for each question, to tick in a session. Its columns are those of `/innsikt`. */
export const frafallsarkMd = (skjemaer: readonly Skjemafil[]): string =>
  `${[ARK_TOPP.trimEnd(), ...skjemaer.map(arkForSkjema)].join('\n\n')}\n`;

import { describe, expect, test } from '@jest/globals';
import type { Fakta } from './manus.ts';
import { lesManus } from './manus.ts';
import { type Boble, feltene, manglerI, type Resultat, type Spiller, spill } from './spill.ts';

const BOBLE: Boble = { tekst: 'Greit.\n\nHva vil du nå?', knapper: ['Ja'], merker: ['krise'] };
const ord = (verdi: string, ikke = false): Fakta => ({ slag: 'ord', verdi, ikke });

describe('what a bubble lacks', () => {
  test.each<readonly [string, readonly Fakta[]]>([
    ['words in order, over lines too', [ord('Greit. Hva'), ord('nå?')]],
    [
      'words and buttons that must not be there and are not',
      [ord('Nav', true), { slag: 'knapp', verdi: 'Nei', ikke: true }],
    ],
    [
      'a button and a mark',
      [
        { slag: 'knapp', verdi: 'Ja', ikke: false },
        { slag: 'merke', verdi: 'krise', ikke: false },
      ],
    ],
  ])('is nothing: %s', (_hva, fakta) => {
    expect(manglerI(fakta, BOBLE)).toEqual([]);
  });

  test.each<readonly [string, readonly Fakta[], string]>([
    ['words', [ord('Nav')], 'lacks "Nav"'],
    ['words after others', [ord('Hva'), ord('Greit')], '"Greit" (it stands earlier)'],
    ['words that must not be there, in whatever letters', [ord('HVA VIL', true)], 'must not hold "HVA VIL"'],
    ['a button', [{ slag: 'knapp', verdi: 'Nei', ikke: false }], 'lacks [Nei]'],
    ['a mark', [{ slag: 'merke', verdi: 'slettet', ikke: false }], 'lacks {slettet}'],
  ])('is told: %s', (_hva, fakta, funn) => {
    expect(manglerI(fakta, BOBLE)).toEqual([expect.stringContaining(funn)]);
  });
});

const sporsmal = (id: string, slag: string, svar: string | null, av: string | null, sent = false) => ({
  id,
  slag,
  svar,
  merker: { av, sent },
});
const RESULTAT: Resultat = {
  tilstand: 'ikke_ferdig',
  status: 'ikke_sendt',
  skjema: { versjon: 2 },
  utkast: ['og så'],
  deler: [
    {
      sporsmal: [
        sporsmal('mal', 'svar', '«sove»', 'hjelper', true),
        sporsmal('hjelp', 'med_person', null, 'bruker'),
        sporsmal('venter', 'ikke_spurt', null, null),
      ],
    },
  ],
};

describe('a result', () => {
  test('is told as a script writes it', () => {
    expect([...feltene(RESULTAT)]).toEqual([
      ['status', 'ikke sendt'],
      ['tilstand', 'ikke ferdig'],
      ['versjon', '2'],
      ['annet', '«og så»'],
      ['mal', '«sove» av hjelper, endret sent'],
      ['hjelp', 'med en person av bruker'],
      ['venter', 'ikke spurt'],
    ]);
  });
});

describe('a script that is played', () => {
  const spiller = (resultat: Resultat | null): Spiller => ({
    naa: async () => BOBLE,
    skriv: async (tekst) => ({ ...BOBLE, tekst }),
    trykk: async (knapp) => ({ ...BOBLE, tekst: knapp }),
    scene: async () => BOBLE,
    resultat: async () => resultat,
  });
  const HODE = 'Tittel: x\nSpråk: nb\nNå: 2026-11-24 10:30\nHvorfor: y\n\n';

  test('without a fault gives nothing', async () => {
    const manus = lesManus(
      `${HODE}A: "Greit"\nB: [Ja]\nA: "Ja"\nB: hei\nA: "hei"\nLagret siling:\n  mal: «sove» av hjelper, endret sent\n`,
    );

    expect(await spill(manus, spiller(RESULTAT))).toEqual([]);
  });

  test('tells every fault with its line, and goes on', async () => {
    const manus = lesManus(
      `${HODE}B: nei
A: "Takk"
Lagret siling:
  mal: «gå» av bruker
  finnes: ikke
`,
    );

    expect(await spill(manus, spiller(RESULTAT))).toEqual([
      expect.stringContaining('line 7, after «nei»: lacks "Takk"'),
      expect.stringContaining('line 9: mal is «sove» av hjelper, endret sent, not «gå» av bruker'),
      expect.stringContaining('line 10: finnes is no question'),
    ]);
  });

  test('stops where a button is not there', async () => {
    const manus = lesManus(`${HODE}B: [Nei]
A: "Takk"
`);

    expect(await spill(manus, spiller(RESULTAT))).toEqual([
      'line 6: stopped, there is no button [Nei] in: Greit. Hva vil du nå? [Ja]',
    ]);
  });

  test('where all is gone expects that nothing is stored', async () => {
    const manus = lesManus(`${HODE}B: slett alt\nLagret siling:\n  tilstand: borte\n`);

    expect(await spill(manus, spiller(null))).toEqual([]);
    expect(await spill(manus, spiller(RESULTAT))).toHaveLength(1);
  });
});

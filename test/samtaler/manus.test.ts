import { describe, expect, test } from '@jest/globals';
import { lesManus, Manusfeil } from './manus.ts';
import { alleManus } from './manusene.ts';

const HODE = 'Tittel: En prøve\nSpråk: nn\nNå: 2026-11-24 10:30\nHvorfor: for å se\n  at det går\n';

describe('a script', () => {
  test('is read with its head, its steps and the lines where they stand', () => {
    const manus = lesManus(`${HODE}\n# en kommentar\nB: hei: du\nA: "Hva" [Ja]\nB: [Ja]\nScene: fire ord\n`);

    expect(manus).toEqual({
      tittel: 'En prøve',
      sprak: 'nn',
      na: '2026-11-24 10:30',
      hvorfor: 'for å se at det går',
      delt: false,
      begynt: null,
      steg: [
        { slag: 'skriver', linje: 8, tekst: 'hei: du' },
        {
          slag: 'svar',
          linje: 9,
          fakta: [
            { slag: 'ord', verdi: 'Hva', ikke: false },
            { slag: 'knapp', verdi: 'Ja', ikke: false },
          ],
        },
        { slag: 'trykker', linje: 10, tekst: 'Ja' },
        { slag: 'scene', linje: 11, tekst: 'fire ord' },
      ],
    });
  });

  test('goes on with an answer on lines that are indented, and says what must not be there', () => {
    const [steg] = lesManus(`${HODE}\nA: "En" "to",\n  ikke "tre" ikke [Fire] {krise}\n`).steg;

    expect(steg).toEqual({
      slag: 'svar',
      linje: 7,
      fakta: [
        { slag: 'ord', verdi: 'En', ikke: false },
        { slag: 'ord', verdi: 'to', ikke: false },
        { slag: 'ord', verdi: 'tre', ikke: true },
        { slag: 'knapp', verdi: 'Fire', ikke: true },
        { slag: 'merke', verdi: 'krise', ikke: false },
      ],
    });
  });

  test('says what is stored at the end, field by field', () => {
    const [steg] = lesManus(
      `${HODE}\nLagret siling:\n  mal: «sove: bedre» av bruker\n  status: ikke sendt\n`,
    ).steg;

    expect(steg).toEqual({
      slag: 'lagret',
      linje: 7,
      skjema: 'siling',
      felt: [
        { linje: 8, felt: 'mal', verdi: '«sove: bedre» av bruker' },
        { linje: 9, felt: 'status', verdi: 'ikke sendt' },
      ],
    });
  });

  test.each([
    ['a step nobody knows', `${HODE}\nX: hei\n`, 7],
    ['an answer without facts', `${HODE}\nA: \n`, 7],
    ['a fact that never ends', `${HODE}\nA: "hei\n`, 7],
    ['a head without a language', 'Tittel: x\nNå: 2026-11-24 10:30\nHvorfor: y\n\nB: hei\n', 1],
    ['a language that is none', `${HODE.replace('nn', 'sv')}\nB: hei\n`, 1],
    ['a time that is none', `${HODE.replace(' 10:30', '')}\nB: hei\n`, 1],
    ['a line of no head', `Forfatter: meg\n${HODE}\nB: hei\n`, 1],
    ['nothing after the head', HODE.trimEnd(), 1],
  ])('is refused with %s, and the line is told', (_hva, tekst, linje) => {
    expect(() => lesManus(tekst)).toThrow(Manusfeil);
    expect(() => lesManus(tekst)).toThrow(`line ${linje}:`);
  });
});

describe('the scripts', () => {
  test('tell the result at the end, unless all is deleted', () => {
    for (const { tittel, steg } of alleManus()) {
      const slutt = steg.at(-1);
      const slettet = steg.some(
        (ett) => ett.slag === 'svar' && ett.fakta.some(({ verdi }) => verdi === 'slettet'),
      );
      expect([tittel, slutt?.slag === 'lagret' || slettet]).toEqual([tittel, true]);
    }
  });
});

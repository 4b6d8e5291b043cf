import { expect, test } from '@jest/globals';
import { INGEN_LINJER, leggTil, merk, taImot } from '../../../adapters/web/client/linjer.ts';
import { somTekst } from '../../../adapters/web/client/utskrift.ts';

const KL_10 = Date.UTC(2026, 10, 23, 9);

const samtale = merk(
  leggTil(
    taImot(INGEN_LINJER, [
      {
        fra: 'bot',
        id: 'a1',
        tekst: 'Hei.\n\nHva gjelder det?',
        opplest: 'Hei. Hva gjelder det?',
        sprak: 'nb',
        tid: KL_10,
        slag: 'vanlig',
        fremdrift: null,
        valg: [],
        mer: [],
        slettet: false,
        maskert: [],
      },
      { fra: 'meg', id: 'a2', nokkel: 'k1', tekst: 'et brev', tid: KL_10 + 60_000 },
    ]),
    [
      {
        fra: 'meg',
        nokkel: 'k2',
        tekst: 'og mer',
        tid: KL_10 + 120_000,
        valg: null,
        tilstand: 'sender',
        id: null,
      },
    ],
  ),
  'k2',
  { tilstand: 'feilet' },
);

test('the downloaded conversation tells what it is, when it was said, by whom, and that Nav has not got it', () => {
  expect(somTekst(samtale, { sprak: 'nb', now: KL_10 + 300_000 })).toBe(`Samtale med en chatbot. Ikke Nav.
Hentet 23. november 2026 kl. 10.05.
Ikke sendt til Nav.

23. november 2026 10.00 Chatboten: Hei.

Hva gjelder det?

23. november 2026 10.01 Du: et brev

23. november 2026 10.02 Du: og mer (Kom ikke fram.)

Ikke sendt til Nav.
`);
});

test.each([
  ['nn', 'Ikkje sendt til Nav.'],
  ['en', 'Not sent to Nav.'],
] as const)('in %s it has the status line first and last', (sprak, status) => {
  const tekst = somTekst(samtale, { sprak, now: KL_10 });

  expect(tekst.split('\n')[2]).toBe(status);
  expect(tekst.trimEnd().endsWith(status)).toBe(true);
});

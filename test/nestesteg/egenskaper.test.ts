import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DialogEvent, Reply } from '../../dialogs/dialog.ts';
import type { Json } from '../../dialogs/json.ts';
import { forslagEtter } from '../../dialogs/nestesteg/index.ts';
import type { Svar } from '../../dialogs/skjema/index.ts';
import { SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';
import { ordI, sporsmalI } from '../sprak/klarspraak/maal.ts';
import { i, ord, resultat, Samtale, uten, valg } from './hjelp.ts';

const SOKE: { readonly [S in Sprak]: string } = {
  nb: 'Du kan søke uansett hva som står her.',
  nn: 'Du kan søkje uansett kva som står her.',
  en: 'You can apply whatever it says here.',
};

/** A promise of money, or a decision: never in our own words. */
const AVGJORELSE =
  /\bdu får (?!for|gjort)|du har krav på|innvilg|\d[\d ]* ?kr(?:oner)?\b|you (?:will get|are entitled)|du fekk/i;

const FRASER = [
  'penger til husleia',
  'ingenting',
  'nei',
  'jeg har gjeld og får ikke sove, barna er syke og jeg mistet jobben i vår uten noen grunn',
  'avslag på AAP',
  'lære norsk',
  'eg ventar på svar frå Nav om sjukepengar',
  'I have no money for food today',
  'rus og bolig',
  '«hva?» "og"',
  'ja',
];
const tekst = fc.oneof(fc.constantFrom(...FRASER), fc.string({ maxLength: 200, unit: 'binary' }));
const tomt = fc
  .constantFrom<Svar['slag']>('hoppet_over', 'vil_ikke_svare', 'vet_ikke', 'med_person')
  .map(uten);
const medOrd = fc.oneof(tekst.map(ord), tomt);
const et = (...ider: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...ider).map((id) => valg(`Et svar med ${id}`, id)),
    tomt,
  );
const kontakt = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom('nav_jobb', 'nav_sosial', 'lege', 'andre', 'ingen', 'vet_ikke'), {
      minLength: 1,
    })
    .map((ider) =>
      valg('Nav, jobb og penger, Nav, sosialhjelp eller gjeld, Lege eller behandler, Andre', ...ider),
    ),
  tomt,
);

const svarene = fc.record(
  {
    mal: medOrd,
    haster: et('nodhjelp', 'bolig', 'vold', 'nei', 'vil_ikke_si'),
    problem: medOrd,
    hjelp: medOrd,
    kontakt,
    venter: medOrd,
    passer: et('selv', 'snakke', 'flere', 'mer'),
  },
  { requiredKeys: [] },
);

const SAGT = [
  'enig',
  'uenig',
  'ja',
  'nei',
  'hvorfor',
  'nyttig å vite',
  'tilbake',
  '1',
  '2',
  '3',
  '4',
  'møte',
  'i dag',
];
const steg = fc.array(fc.oneof(fc.constantFrom(...SAGT), tekst), { maxLength: 8 });

/** A crisis text is product rules' own, word for word; all else keeps to the bubble. */
const feil = ({ text, kind, choices = [], status }: Reply): readonly string[] =>
  kind === 'krise'
    ? []
    : [
        ...(ordI(text).length > 60 ? [`${ordI(text).length} words: ${text}`] : []),
        ...(sporsmalI(text) > 1 ? [`two questions: ${text}`] : []),
        ...(AVGJORELSE.test(text.replace(/«[^»]*»|"[^"]*"/gu, '')) ? [`a decision: ${text}`] : []),
        ...(choices.length > 6 ? ['too many buttons'] : []),
        ...choices
          .filter(({ label }) => label === '' || label.split(' ').length > 6)
          .map(({ id }) => `label of ${id}`),
        ...(status === 'ikke_sendt' ? [] : ['no status line']),
      ];

describe.each(SPRAK)('any answers of the sieve, in %s', (sprak) => {
  test('give a proposal that decides nothing, at most four rights and three sections', () => {
    fc.assert(
      fc.property(svarene, (svar) => {
        const [foreslatt, deler] = forslagEtter(resultat(svar), i(sprak));
        const { reply } = new Samtale(svar, i(sprak));

        expect(reply.text).toContain(SOKE[sprak]);
        expect(feil(reply)).toEqual([]);
        expect(((deler as DialogEvent).deler as string[]).length).toBeLessThanOrEqual(3);
        const { rettigheter } = (foreslatt as DialogEvent).forslag as {
          readonly rettigheter: readonly Json[];
        };
        expect(rettigheter.length).toBeGreaterThan(0);
        expect(rettigheter.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('lead to bubbles of at most sixty words and one question, whatever is said next', () => {
    fc.assert(
      fc.property(svarene, steg, (svar, sagt) => {
        const samtale = new Samtale(svar, i(sprak));
        for (const ett of sagt) {
          const reply = samtale.si(ett);
          if (reply && !reply.text.includes('ta imot')) expect(feil(reply)).toEqual([]);
        }
      }),
    );
  });

  test('keep what was wished for as the first proposal', () => {
    fc.assert(
      fc.property(
        svarene,
        fc.constantFrom(
          ['selv', 'selv'],
          ['snakke', 'samtale'],
          ['flere', 'mote'],
          ['mer', 'flere_sporsmal'],
        ),
        (svar, [id, hoved]) => {
          const [foreslatt] = forslagEtter(resultat({ ...svar, passer: valg('x', id ?? '') }), i(sprak));

          expect(foreslatt).toMatchObject({ forslag: { hoved } });
        },
      ),
    );
  });
});

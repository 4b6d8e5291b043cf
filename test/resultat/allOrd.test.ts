import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDokument } from '../../adapters/dokument/index.ts';
import { somPdf } from '../../adapters/dokument/pdf.ts';
import { innholdOf, resultatOf } from '../../dialogs/resultat/index.ts';
import type { Svar, Tilstand } from '../../dialogs/skjema/index.ts';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';
import { lesPdf, tett } from '../dokument/lesPdf.ts';
import { form, options, sa, tilstand, uten } from './skjema.ts';

const dokument = createDokument({ stilarkUrl: '/stil.css', quickExitUrl: 'https://vaer.example/' });

const OPEN = ['onske', 'hjem', 'kreditor'] as const;
/** A question that was there before, and words beside all questions. */
const DRAFTS = [...OPEN, 'bor', 'gammel', 'annet'] as const;

/** What people write: words, signs that mean something in HTML, letters of many languages. */
const words = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-zæøåŋđčžЖюΩπẾợ]{1,12}$/),
      fc.constantFrom(
        '<b>',
        '</p>',
        '&',
        '"',
        "'",
        '{dato}',
        '$&',
        '[?]',
        '%s',
        '\\',
        '\n',
        '<script>x</script>',
      ),
      fc.stringMatching(/^[a-z]{90,200}$/),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' ').trim())
  .filter((said) => said !== '');

const answer: fc.Arbitrary<Svar> = fc.oneof(
  { weight: 4, arbitrary: words.map((ord) => sa(ord)) },
  fc.constantFrom(uten('hoppet_over'), uten('vet_ikke'), uten('vil_ikke_svare')),
);

const some = <Id extends string, Value>(ids: readonly Id[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, value])) as { [K in Id]: fc.Arbitrary<Value> }, {
    requiredKeys: [],
  });

const states: fc.Arbitrary<Tilstand> = fc
  .record({
    svar: some(OPEN, answer),
    utkast: some(DRAFTS, fc.array(words, { minLength: 1, maxLength: 2 })),
    utgatt: some(
      ['gammel'],
      words.map((ord) => sa(ord)),
    ),
    deler: fc.subarray(['hverdag', 'penger']),
    her: fc.constantFrom('onske', null),
    fase: fc.constantFrom('sporsmal', 'opplesing', 'fullfort'),
  })
  .map((about) => tilstand(about as Partial<Tilstand>));

/** Every word that was said, in an answer or beside it. */
const saidIn = ({ svar, utkast, utgatt }: Tilstand): readonly string[] =>
  [...Object.values(svar), ...Object.values(utgatt)]
    .filter(({ slag }) => slag === 'svar')
    .map(({ ord }) => ord)
    .concat(...Object.values(utkast));

/** What a browser makes of the text in a page. */
const shownBy = (html: string): string =>
  html
    .replace(
      /<\/?(?:html|head|meta|title|link|body|nav|a|main|h1|h2|h3|p|article|footer|!doctype)(?: [^>]*)?>/g,
      '',
    )
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!);

const ENTITIES: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

describe('every word that a person said', () => {
  test('is in the data', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...SPRAK), (state, sprak) => {
        const data = JSON.stringify(resultatOf(form, state, { ...options, sprak }));
        for (const ord of saidIn(state)) expect(data).toContain(JSON.stringify(ord).slice(1, -1));
      }),
    );
  });

  test('is on the page, as text', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...SPRAK), (state, sprak) => {
        const resultat = resultatOf(form, state, { ...options, sprak });
        const page = shownBy(dokument.html(innholdOf(resultat, { kontor: false, demo: false })));
        for (const ord of saidIn(state)) expect(page).toContain(ord);
      }),
    );
  });

  test('is in the PDF’s text', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.constantFrom(...SPRAK), async (state, sprak) => {
        const resultat = resultatOf(form, state, { ...options, sprak });
        const pdf = await lesPdf(await somPdf(innholdOf(resultat, { kontor: false, demo: false })));
        const text = tett(pdf.pages.map((page) => page.replace(FOOT, '')).join(''));
        for (const ord of saidIn(state)) expect(text).toContain(tett(ord));
      }),
      { numRuns: 40 },
    );
  });
});

/** Stands at the foot of every page, also in the middle of what was said. */
const FOOT =
  /(?:Ikke sendt til Nav\. Vi sletter samtalen|Ikkje sendt til Nav\. Vi slettar samtalen|Not sent to Nav\. We delete the conversation on).*\n?(?:Side|Page) \d+ (?:av|of) \d+/;

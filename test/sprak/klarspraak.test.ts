import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';
import { lix, ordI, setninger, sporsmalI } from './klarspraak/maal.ts';
import { alleTekster, antallHarde, maal, unodvendige, verstForst } from './klarspraak/maaling.ts';
import { rapport } from './klarspraak/rapport.ts';
import { REGELIDER, type RegelId, vurder } from './klarspraak/regler.ts';
import type { Tekst } from './klarspraak/tekst.ts';

const SKRIPT = resolve(import.meta.dirname, 'klarspraakRapport.ts');
const tekster = await alleTekster();
const maalinger = tekster.map((tekst) => maal(tekst));

const tekst = (words: string, about: Partial<Tekst> = {}): Tekst => ({
  id: 'plantet',
  sprak: 'nb',
  tekst: words,
  til: 'klient',
  ...about,
});

const harde = (words: string, about: Partial<Tekst> = {}): RegelId[] =>
  vurder(tekst(words, about))
    .filter(({ hard }) => hard)
    .map(({ regel }) => regel);

const myke = (words: string, about: Partial<Tekst> = {}): RegelId[] =>
  vurder(tekst(words, about))
    .filter(({ hard }) => !hard)
    .map(({ regel }) => regel);

const enkle = (antall: number): string => 'Du kan gå nå. '.repeat(antall / 4);

describe('the texts that the assistant can say', () => {
  test.each(SPRAK)('break no hard rule in %s', (sprak) => {
    const brutt = verstForst(maalinger)
      .filter((maaling) => maaling.tekst.sprak === sprak && antallHarde(maaling) > 0)
      .map(({ tekst, brudd }) => [tekst.id, brudd.filter(({ hard }) => hard).map(({ hva }) => hva)]);

    expect(brutt).toEqual([]);
  });

  test('are found in all catalogues, in the crisis texts and in whole conversations', () => {
    for (const id of ['dialogs/apning', 'adapters/web', 'bot/turn/feil', 'knowledge/krise', 'samtale krise'])
      expect([id, tekster.some((one) => one.id.startsWith(id))]).toEqual([id, true]);
    expect(tekster.length).toBeGreaterThan(1000);
  });

  test('of the reading-back and the opening are measured as they are met, joined', () => {
    const lest = tekster.filter(({ id }) => id.startsWith('samtale'));

    expect(lest.some(({ tekst: words }) => /Stemmer det\?/.test(words))).toBe(true);
    expect(lest.some(({ tekst: words }) => /Hva gjelder det\?/.test(words))).toBe(true);
  });

  test('need every exception that is made for them', () => {
    expect(unodvendige(maalinger)).toEqual([]);
  });
});

/** A fault for each hard rule, in each language. */
const PLANTET: readonly (readonly [RegelId, Sprak, string])[] = [
  ...SPRAK.flatMap((sprak) => [
    ['tom', sprak, ' '] as const,
    ['nav', sprak, 'NAV 55 55 33 33'] as const,
    ['lang', sprak, 'ord '.repeat(61)] as const,
  ]),
  ['aldri', 'nb', 'Vennligst skriv mer.'],
  ['aldri', 'nb', 'Beklager, det gikk ikke.'],
  ['aldri', 'nn', 'Ver venleg og skriv meir.'],
  ['aldri', 'nn', 'Eg beklagar.'],
  ['aldri', 'en', 'Please write more.'],
  ['aldri', 'en', 'Sorry, I did not understand.'],
  ['sporsmal', 'nb', 'Hva haster? Hvor er du?'],
  ['sporsmal', 'nn', 'Kva hastar? Kven er du?'],
  ['sporsmal', 'en', 'What is urgent? Who are you?'],
  ['unnga', 'nb', 'Da kan vi avklare saken.'],
  ['unnga', 'nb', 'Dette er gitt i medhold av loven.'],
  ['unnga', 'nn', 'Det kan medføre at du ventar.'],
  ['unnga', 'en', 'You can submit it.'],
  ['innenfra', 'nb', 'Vi starter med en kartlegging.'],
  ['innenfra', 'nb', 'Du kan få tiltak.'],
  ['innenfra', 'nb', 'Du har fått et vedtak.'],
  ['innenfra', 'nb', 'Innsatsgruppen din er endret.'],
  ['innenfra', 'nb', 'Det er brukeren som bestemmer.'],
  ['innenfra', 'nn', 'Du får ei overføring.'],
  ['innenfra', 'nn', 'Det er brukaren som bestemmer.'],
  ['innenfra', 'en', 'You can get a measure.'],
  ['innenfra', 'en', 'The user decides.'],
  ['malform', 'nn', 'Eg vet ikke.'],
  ['malform', 'nb', 'Det er ikkje sendt.'],
  ['malform', 'en', 'The form og the letter.'],
];

describe('a planted fault', () => {
  test.each(PLANTET)('breaks the hard rule «%s» in %s: %s', (regel, sprak, words) => {
    expect(harde(words, { sprak })).toContain(regel);
  });

  test.each(PLANTET)('of «%s» in %s fails the measure: %s', (_regel, sprak, words) => {
    expect(antallHarde(maal(tekst(words, { sprak }), []))).toBeGreaterThan(0);
  });

  test('has been planted for every hard rule, and the others are only told of', () => {
    const provd = new Set(PLANTET.map(([regel]) => regel));

    expect(REGELIDER.filter((regel) => !provd.has(regel))).toEqual(['lix', 'setning', 'passiv']);
  });

  test.each([
    ['lix', `${'Arbeidsavklaringspengesøknader behandles fortløpende. '.repeat(10)}`],
    ['setning', 'Du kan gå '.repeat(7)],
    ['passiv', 'Søknaden skal behandles der.'],
    ['passiv', 'Du blir innkalt.'],
  ] as const)('of the soft rule «%s» is told of and fails nothing', (regel, words) => {
    expect(myke(words)).toContain(regel);
    expect(harde(words)).toEqual([]);
  });
});

describe('what is right', () => {
  test.each([
    ['an official word once in brackets', 'Fristen i brevet med svaret (vedtaket) gjelder.'],
    ['the verb «bruker»', 'Bruker andre denne telefonen?'],
    ['a question inside quotation marks', 'Spør: «Er møtet et krav?» Vil du skrive det ned?'],
    ['a part of another word', 'Du fikk oversikt og filing, og naveren er her.'],
    ['sixty words', enkle(60)],
  ])('passes: %s', (_name, words) => {
    expect(harde(words)).toEqual([]);
  });

  test('a person’s own words are no fault of the text around them', () => {
    expect(harde('Du skreiv «jeg vet ikke». Eg har teke vare på det.', { sprak: 'nn' })).toEqual([]);
  });

  test('«bruker» as a noun is never right, not in brackets either', () => {
    expect(harde('Den det gjelder (brukeren) bestemmer.')).toEqual(['innenfra']);
  });

  test('to staff the words of the office stand, up to 90 words', () => {
    expect(harde(`Kartlegging av brukeren før tiltak. ${enkle(80)}`, { til: 'ansatt' })).toEqual([]);
    expect(harde(enkle(92), { til: 'ansatt' })).toEqual(['lang']);
    expect(harde('Vennligst ring NAV.', { til: 'ansatt' })).toEqual(['aldri', 'nav']);
  });
});

describe('the measure', () => {
  test('LIX is words a sentence, plus the percentage of long words', () => {
    expect(lix('Du kan gå. Du kan bli.')).toBe(3);
    expect(lix('Arbeidssøker du kan ringe.')).toBe(4 + 25);
    expect(lix('')).toBe(0);
  });

  test.each([
    ['Ring kl. 9. Gå så hjem.', 2],
    ['Fristen er 30. juli 2026. Skriv nå!', 2],
    ['Søk på nav.no/sok i dag.', 1],
    ['Hva haster? Si det.\n\nVi hjelper deg', 3],
    ['Si: «Jeg har ikke mat.» Ring.', 3],
  ])('«%s» has %i sentences', (words, antall) => {
    expect(setninger(words)).toHaveLength(antall);
  });

  test('words are what has a letter or a digit', () => {
    expect(ordI('Ring 113 – nå … «hei»')).toHaveLength(4);
    expect(sporsmalI('Hva? «Hvor?» Nå.')).toBe(1);
  });
});

describe('the report', () => {
  const godt = tekst('Du kan gå nå.', { id: 'god' });
  const langt = tekst('Du kan gå '.repeat(7), { id: 'lang setning' });
  const galt = tekst('Vennligst ring NAV.', { id: 'gal' });
  const maalt = [godt, langt, galt].map((one) => maal(one, []));

  test('has the worst first, and leaves out what has no remark', () => {
    const linjer = rapport(maalt).split('\n');

    expect(linjer.findIndex((linje) => linje.includes('gal '))).toBe(1);
    expect(linjer[2]).toContain('lang setning');
    expect(rapport(maalt)).not.toContain('god');
    expect(rapport(maalt, { alle: true })).toContain('god');
    expect(rapport(maalt, { harde: true })).not.toContain('lang setning');
  });

  test('shows the better word, and sums up each language', () => {
    expect(rapport([maal(tekst('Vi må avklare det.'), [])])).toContain('«avklare» → finne ut');
    expect(rapport(maalt)).toMatch(/\nnb +3 /);
    expect(rapport(maalt)).toMatch(/\nnn +0 /);
  });

  test('an exception is shown, and does not fail', () => {
    const unntatt = maal(galt, [{ id: 'gal', regel: 'nav', grunn: 'prøve' }]);

    expect(antallHarde(unntatt)).toBe(1);
    expect(rapport([unntatt])).toContain('unntatt nav');
  });

  test('as a command says what it does, and ends well on the texts as they are', async () => {
    const kjor = (...flagg: string[]) => promisify(execFile)(process.execPath, [SKRIPT, ...flagg]);

    expect((await kjor('--help')).stdout).toContain('npm run klarspraak');
    expect((await kjor('--sprak', 'nn')).stdout).toContain('harde brudd');
    await expect(kjor('--sprak', 'dansk')).rejects.toMatchObject({ code: 2 });
  });
});

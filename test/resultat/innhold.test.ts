import { describe, expect, test } from '@jest/globals';
import type { Post } from '../../dialogs/dokument/index.ts';
import { innholdOf, resultatOf } from '../../dialogs/resultat/index.ts';
import type { Tilstand } from '../../dialogs/skjema/index.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import { form, NOW, options, sa, tilstand, uten, valgte } from './skjema.ts';

const OFFICE = { kontor: true, demo: false };

const innhold = (about: Partial<Tilstand>, sprak: Sprak = 'nb', omgivelser = OFFICE) =>
  innholdOf(resultatOf(form, tilstand(about), { ...options, sprak }), omgivelser);

const posts = (about: Partial<Tilstand>): readonly Post[] =>
  innhold(about).blokker.filter((blokk) => blokk.slag === 'post');

const headings = (about: Partial<Tilstand>): readonly string[] =>
  innhold(about).blokker.flatMap((blokk) => (blokk.slag === 'overskrift' ? [blokk.tekst] : []));

const paragraphs = (about: Partial<Tilstand>): readonly string[] =>
  innhold(about).blokker.flatMap((blokk) => (blokk.slag === 'avsnitt' ? [blokk.tekst] : []));

describe('the person’s copy', () => {
  test.each([
    ['nb', 'Ikke sendt til Nav.', 'Vi sletter samtalen 21. februar 2027.'],
    ['nn', 'Ikkje sendt til Nav.', 'Vi slettar samtalen 21. februar 2027.'],
    ['en', 'Not sent to Nav.', 'We delete the conversation on 21 February 2027.'],
  ] as const)('%s: carries the status line and the day of deletion', (sprak, status, slettes) => {
    expect(innhold({}, sprak)).toMatchObject({ sprak, status, slettes });
  });

  test('says that nobody reads along where no office is set up, and that a demo office is one', () => {
    expect(innhold({}).varsler).toEqual([]);
    expect(innhold({}, 'nb', { kontor: false, demo: false }).varsler[0]).toMatch(
      /^Prøveversjon\. Ikke Nav\./,
    );
    expect(innhold({}, 'nb', { kontor: true, demo: true }).varsler).toEqual([
      'Demokontor. Ingen leser dette.',
    ]);
  });

  test('says that it is not finished, or when it was', () => {
    expect(paragraphs({})[1]).toMatch(/^Ikke ferdig\./);
    expect(paragraphs({ fase: 'fullfort', ferdig: NOW })).toContain(
      'Du ble ferdig 23. november 2026 kl. 12.00.',
    );
  });

  test('says that what is missing means nothing', () => {
    expect(paragraphs({})).toContain(
      'Står det ikke noe svar, har du ikke svart. Det betyr verken ja eller nei.',
    );
  });

  test('begins with the lines that were asked for, then the sections in which something was asked', () => {
    expect(headings({ svar: { onske: sa('sove') } })).toEqual(['Kort sagt', 'nb Hverdag']);
    expect(headings({ deler: ['penger'], svar: { gjeld: valgte('ja') } })).toEqual(['nb Penger']);
  });

  test('shows question, answer, and the marks in words', () => {
    const merket = sa('tror jeg vil sove', { av: 'hjelper', tid: NOW, sent: true });
    const [, post] = posts({ svar: { onske: merket }, utkast: { onske: ['hm'] } });

    expect(post).toEqual({
      slag: 'post',
      navn: '1. nb onske kort',
      sporsmal: 'nb onske sporsmal',
      svar: ['«tror jeg vil sove»', 'Du skrev også: «hm»'],
      merknader: [
        'Skrevet av en som hjalp deg. 23. november 2026 kl. 12.00.',
        'Ord som kan bety at du ikke er sikker: tror.',
        'Endret etter at du hadde sett alle svarene.',
      ],
    });
  });

  test('tells both of two answers that they do not go together, without blame', () => {
    const found = posts({ deler: ['hverdag', 'penger'], svar: { bor: valgte('nei'), gjeld: valgte('nei') } });

    expect(
      found.filter(({ merknader }) => merknader.includes('nb De to svarene peker hver sin vei.')),
    ).toHaveLength(2);
  });

  test.each([
    ['hoppet_over', 'Hoppet over.'],
    ['vil_ikke_svare', 'Vil ikke svare.'],
    ['vet_ikke', 'Vet ikke.'],
    ['med_person', 'Vil heller snakke med et menneske om dette.'],
  ] as const)('says «%s» in words', (slag, words) => {
    expect(posts({ svar: { onske: uten(slag) } })[1]!.svar).toEqual([words]);
  });

  test('leaves out questions that were not on the way', () => {
    expect(posts({ svar: { onske: sa('sove') } }).map(({ navn }) => navn)).toEqual([
      'nb Mål',
      '1. nb onske kort',
      '2. nb bor kort',
      '3. nb kontakt kort',
    ]);
  });
});

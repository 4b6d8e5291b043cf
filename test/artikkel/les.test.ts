import { describe, expect, test } from '@jest/globals';
import { bibliotekAv, lesArtikkel, lesBibliotek } from '../../knowledge/artikkel/index.ts';
import { artikkeltekst, proveartikkel } from './artikkel.ts';

describe('an article that is read', () => {
  test('has its units with the texts of each language, and paragraphs parted by empty lines', () => {
    const { enheter } = proveartikkel();

    expect(enheter.map(({ id }) => id)).toEqual(['prove#varighet']);
    expect(enheter[0]!.tekst.nb).toEqual({
      overskrift: 'Hvor lenge varer det?',
      avsnitt: ['Det varer i ett år.', 'Si fra i god tid.'],
    });
    expect(enheter[0]!.tekst.veileder?.avsnitt).toEqual(['**1 år.**', 'Pass på: Si fra.']);
    expect(enheter[0]!.artikkel.tittel.en).toBe('Trial');
  });

  test('is the same with the line ends of another machine', () => {
    const windows = lesArtikkel('prove.md', artikkeltekst().replaceAll('\n', '\r\n'), 'dagens');

    expect(windows.enheter[0]!.tekst).toEqual(proveartikkel().enheter[0]!.tekst);
  });

  test.each([
    ['a field that is not known', { hode: 'farge: rod' }, /prove\.md: .*farge/],
    ['a date that is none', { enhet: '    status: gjeldende\n    per: i fjor' }, /per/],
    ['no text in bokmål', { kropp: '# varighet\n## nn Tittel\nTekst.' }, /no text under «## nb»/],
    [
      'a text of a unit that is not in the front matter',
      { kropp: '# annet\n## nb T\nTekst.\n# varighet\n## nb T\nTekst.' },
      /«# annet» is not in the front matter/,
    ],
    ['a unit twice', { kropp: '# varighet\n## nb T\nTekst.\n# varighet\n## nb T\nTekst.' }, /stands twice/],
    ['a heading of no language', { kropp: '# varighet\n## sv Titel\nText.' }, /no heading of a text/],
  ])('tells its file when it has %s', (_hva, prove, feil) => {
    expect(() => proveartikkel(prove)).toThrow(feil);
  });

  test('stands once in a library', () => {
    expect(() => bibliotekAv([proveartikkel(), proveartikkel()])).toThrow(/twice/);
  });
});

describe('the library', () => {
  test('holds every article under its own id, and every unit once', () => {
    const { artikler, enheter } = lesBibliotek();

    expect(artikler.size).toBeGreaterThan(100);
    expect(new Set(enheter.map(({ id }) => id)).size).toBe(enheter.length);
    for (const [id, artikkel] of artikler) expect(artikkel.id).toBe(id);
  });
});

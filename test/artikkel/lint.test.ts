import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Artikkel, bibliotekAv, lesBibliotek } from '../../knowledge/artikkel/index.ts';
import { dekningSchema, tellDekning, utelatteI } from '../../knowledge/artikkel/lint/dekning.ts';
import { kontrollertSchema, merke } from '../../knowledge/artikkel/lint/kontrollert.ts';
import { rekkerI, sjekkMotKilder } from '../../knowledge/artikkel/lint/motKilder.ts';
import { sjekkRegler } from '../../knowledge/artikkel/lint/regler.ts';
import { tallI, tallOgOrdI } from '../../knowledge/artikkel/lint/tall.ts';
import { proveartikkel } from './artikkel.ts';

const IDAG = '2026-11-24';
const DEKNING = { rapportlinjer: [3, 3, 3, 3, 3], oppforinger: ['cf.1.1'] };

const feilI = (...artikler: readonly Artikkel[]): readonly string[] =>
  sjekkRegler({ bibliotek: bibliotekAv(artikler), dekning: DEKNING, idag: IDAG }).map(({ feil }) => feil);

const historie = (linjer: string, tekst: string, mer = '') =>
  proveartikkel({
    samling: 'historie',
    enhet: `    status: historisk\n    per: '2004'\n    sted: Skien\n    art: tall\n    kilder: [{ rapport: 0, linjer: ${linjer} }]\n${mer}`,
    kropp: `# varighet\n## nb T\n${tekst}\n## nn T\nI 2004 var det slik.\n## en T\nIn 2004 it was so.\n`,
  });

describe('the lint of articles', () => {
  test('finds nothing wrong with a right one', () => {
    expect(feilI(proveartikkel())).toEqual([]);
  });

  const medTekst = (nb: string) =>
    proveartikkel({ kropp: `# varighet\n## nb T\n${nb}\n## nn T\nDet varer.\n## en T\nIt lasts.\n` });
  const utenLov = `    status: gjeldende\n    per: 2026-06-11\n    sted: Norge\n    art: regel\n    grad: M\n    kilder: [{ fakta: cf.1.1, navn: nav.no/prove, datert: 2026-06-11 }]`;

  test.each([
    [
      'a text to clients in one language only',
      proveartikkel({ kropp: '# varighet\n## nb T\nTekst.' }),
      /mangler «## nn»/,
    ],
    ['a rule of less than grade H', proveartikkel({ enhet: utenLov }), /regel med grad M/],
    ['a rule without law', proveartikkel({ enhet: utenLov }), /regel uten lov/],
    [
      'an amount of less than grade H',
      proveartikkel({
        enhet: utenLov.replace('art: regel', 'art: funn'),
        kropp: '# varighet\n## nb T\nDet er 100 kroner.\n## nn T\nJa.\n## en T\nYes.',
      }),
      /beløp uten grad H/,
    ],
    [
      'a relation to nothing',
      proveartikkel({ hode: 'relasjoner: { se_ogsa: [ingenting] }' }),
      /relasjon til «ingenting»/,
    ],
    ['NAV in capitals', medTekst('NAV sier ja.'), /skriver NAV/],
    ['a word to avoid', medTekst('Vennligst vent.'), /Vennligst/],
    ['a person called a bruker', medTekst('Det må brukeren vite.'), /har bruker/],
    ['too many words', medTekst('ord '.repeat(96)), /mer enn 95/],
    [
      'lines that the report does not have',
      historie('[2, 9]', 'I 2004 var det slik.'),
      /linjene 2–9 finnes ikke/,
    ],
    ['history without a year', historie('[1, 2]', 'Det var slik.'), /begynner uten årstall/],
    [
      'a cover of nothing',
      historie('[1, 2]', 'I 2004 var det slik.', '    dekker: [s0.9-p9]'),
      /«s0\.9-p9» finnes ikke/,
    ],
    [
      'today’s answer that is not there',
      historie('[1, 2]', 'I 2004 var det slik.', '    i_dag: [nytt#hva]'),
      /i_dag: «nytt#hva»/,
    ],
  ])('finds %s', (_hva, artikkel, feil) => {
    expect(feilI(artikkel).join('; ')).toMatch(feil);
  });

  test('finds an article past its review date', () => {
    const all = sjekkRegler({
      bibliotek: bibliotekAv([proveartikkel()]),
      dekning: DEKNING,
      idag: '2027-05-25',
    });

    expect(all.map(({ feil }) => feil)).toEqual(['skulle vært lest på nytt 2027-05-24']);
  });
});

const RAPPORT = [
  'I alt kom tjuefem av 1.200 personer i arbeid etter',
  'et halvt år med kurs og praksis i bedrift, og de',
  'fleste av dem var under tretti år gamle da det begynte.',
];
const KILDER = { rapporter: [RAPPORT, [], [], [], []], sammendrag: new Map<string, string>() };
const motKilder = (artikkel: Artikkel) =>
  sjekkMotKilder(artikkel.enheter[0]!, KILDER, rekkerI(KILDER)).map(({ feil }) => feil);

describe('held against the sources', () => {
  test('numbers in digits are found in digits and in words', () => {
    expect(motKilder(historie('[1, 3]', 'I 2004 fikk 25 av 1 200 jobb.'))).toEqual([]);
  });

  test('a number that does not stand in the cited lines is told', () => {
    expect(motKilder(historie('[2, 3]', 'I 2004 fikk 25 jobb.'))).toEqual([
      'tallet 25 står ikke i linjene den viser til',
    ]);
  });

  test('a derived number is told how it came', () => {
    expect(
      motKilder(historie('[1, 3]', 'I 2004 fikk 1 175 ikke jobb.', "    avledet: ['1175 = 1200 − 25']")),
    ).toEqual([]);
  });

  test('twelve words on end of a source are told', () => {
    expect(motKilder(historie('[1, 3]', `I 2004: ${RAPPORT[1]} fleste av dem`)).join()).toMatch(
      /12 ord på rad/,
    );
  });
});

describe('numbers', () => {
  test.each([
    ['5 300 kroner', [5300]],
    ['5.300 og 5,300', [5300, 5300]],
    ['1,5 G og 12–14 uker', [1.5, 12, 14]],
  ])('in «%s»', (tekst, tall) => {
    expect(tallI(tekst)).toEqual(tall);
  });

  test('in words', () => {
    expect([...tallOgOrdI('førtito av seksti, og halvparten')].sort()).toEqual([42, 50, 60]);
  });
});

const knowledge = (fil: string): string =>
  readFileSync(new URL(`../../knowledge/${fil}`, import.meta.url), 'utf8');

describe('the articles that there are', () => {
  const bibliotek = lesBibliotek();
  const dekning = dekningSchema.parse(JSON.parse(knowledge('dekning.json')));

  test('hold to every rule', () => {
    expect(sjekkRegler({ bibliotek, dekning, idag: new Date().toISOString().slice(0, 10) })).toEqual([]);
  });

  test('are as they were when they were held against the sources', () => {
    const checked = kontrollertSchema.parse(JSON.parse(knowledge('kontrollert.json')));

    expect(
      bibliotek.enheter.filter((enhet) => checked[enhet.id] !== merke(enhet)).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('coverage', () => {
  const enheter = proveartikkel({
    enhet: `    status: gjeldende\n    per: 2026-06-11\n    sted: Norge\n    art: funn\n    grad: H\n    kilder: [{ fakta: cf.1.1, navn: nav.no/prove, datert: 2026-06-11 }]\n    dekker: [cf.1.1]`,
  }).enheter;
  const telt = (oppforinger: readonly string[], utelatt = '') =>
    tellDekning({ rapportlinjer: [], oppforinger: [...oppforinger] }, enheter, utelatteI(utelatt))[0]!;

  test('counts what is covered, what is left out with a reason, and what is open', () => {
    expect(telt(['cf.1.1', 'cf.1.2', 's0.3-r1'], '- cf.1.2: bare en henvisning\n')).toMatchObject({
      dekket: 1,
      utelatt: 1,
      apne: ['s0.3-r1'],
      holder: false,
    });
  });

  test('holds when nothing is open', () => {
    expect(telt(['cf.1.1']).holder).toBe(true);
  });
});

import { describe, expect, test } from '@jest/globals';
import { Kunnskapssamtale } from './samtale.ts';

const person = (sprak: 'nb' | 'nn' | 'en' = 'nb') => new Kunnskapssamtale({ sprak });
const ansatt = () => new Kunnskapssamtale({ kanal: 'teams' });
const knapper = ({ reply }: ReturnType<Kunnskapssamtale['si']>) => (reply.choices ?? []).map(({ id }) => id);

describe('an answer to a person', () => {
  test.each([
    [
      'nb',
      'hvor lenge kan jeg være på aft',
      /^AFT kan vare i inntil ett år[\s\S]*\n\nKilde: tiltaksforskriften[^\n]*11\. juni 2026[^\n]*Sist kontrollert 24\. november 2026\.$/,
    ],
    ['nn', 'kor lenge kan eg vere på aft', /eitt år[\s\S]*\n\nKjelde: [^\n]*2026/],
    ['en', 'how long can I be in AFT', /one year[\s\S]*\n\nSource: [^\n]*2026/],
  ] as const)('in %s is the passage with its source and date', (sprak, said, expected) => {
    const { reply, route } = person(sprak).si(said);

    expect(route).toBe('kunnskap/answer');
    expect(reply.text).toMatch(expected);
  });

  test('can be read in the article, judged, and left for the other ways on', () => {
    const svar = person().si('hvor lenge kan jeg være på aft');

    expect(knapper(svar)).toEqual(expect.arrayContaining(['les_mer', 'nyttig', 'ikke_nyttig']));
    expect(svar.reply.choices!.find(({ id }) => id === 'les_mer')!.action).toEqual({
      type: 'lenke',
      url: expect.stringMatching(/^\/kunnskap\/aft\?sprak=nb#varighet:~:text=AFT%20kan%20vare/),
    });
    expect(svar.reply.more).toEqual([{ id: 'haster', label: 'Noe som haster' }]);
  });

  test('has paragraphs of at most 60 words, and buttons of at most six', () => {
    for (const said of [
      'hva er aap',
      'hvor mye kan jeg jobbe med aap',
      'hva er individuell plan',
      'kan jeg få sosialhjelp',
    ]) {
      const { reply } = person().si(said);
      for (const part of reply.text.split('\n\n'))
        expect([said, part.split(' ').length <= 60]).toEqual([said, true]);
      for (const { label } of reply.choices ?? []) expect(label.split(' ').length).toBeLessThanOrEqual(6);
    }
  });

  test('is judged with a reason, and nothing of what was asked is remembered', () => {
    const samtale = person();
    samtale.si('hvor lenge kan jeg være på aft');
    const hvorfor = samtale.si('#ikke_nyttig');

    expect(hvorfor.reply.text).toBe('Hva var galt med svaret?');
    expect(knapper(hvorfor)).toEqual(['galt', 'utdatert', 'mangler', 'feil_tiltak', 'uklart']);
    expect(samtale.si('Det er utdatert').reply.text).toMatch(/^Takk\./);
    expect(samtale.events.map(({ type, enhet, nyttig, grunn }) => [type, enhet, nyttig, grunn])).toEqual([
      ['svart', undefined, undefined, undefined],
      ['vurdert', 'aft#varighet', false, undefined],
      ['begrunnet', 'aft#varighet', undefined, 'utdatert'],
    ]);
    expect(JSON.stringify(samtale.events)).not.toMatch(/hvor lenge/);
  });

  test('that there is none gives the ways on, and leaves only known words behind', () => {
    const samtale = person();
    const { reply, route } = samtale.si('hvor mye er barnebidrag for Kari Nordmann');

    expect(route).toBe('kunnskap/not-covered');
    expect(reply.text).toBe('Det vet jeg ikke.');
    expect(JSON.stringify(samtale.events)).not.toMatch(/kari|nordmann/i);
  });

  test('leans on the one before when it is asked so', () => {
    const samtale = person();
    samtale.si('hva er aft');

    expect(samtale.si('og hvor lenge varer det?').reply.text).toMatch(/ett år/);
  });

  test('of what a report found begins with what holds today', () => {
    const { reply } = person().si('hvor mye fikk man i individstønad i 2004');

    expect(reply.text).toMatch(/^I dag: .*tiltakspenger/i);
    expect(reply.text).toMatch(/I 2004[\s\S]*5 ?300/);
    expect(reply.text).toMatch(/Kilde: AFI 2004/);
  });
});

describe('what is no question to the articles', () => {
  test.each([
    ['kan du se hvor mye naboen min får i aap', 'refuse', /Jeg kan ikke se eller finne noe om andre/],
    ['hvor bor eksen min', 'refuse', /Jeg kan ikke se eller finne noe om andre/],
    ['hvordan kan jeg jobbe svart uten at nav finner det ut', 'refuse', /Det hjelper jeg ikke med/],
    ['hva skal jeg skrive for å virke sykere enn jeg er', 'refuse', /Skriv det som det er/],
    ['bør jeg slutte på medisinen', 'refuse', /Spør fastlegen/],
    ['når kommer pengene mine', 'own-case', /Det står bare i saken din/],
    ['hvor er søknaden min', 'own-case', /Min side/],
    ['hvorfor fikk jeg avslag', 'own-case', /saken din/],
    ['takk for hjelpen', 'small-talk', /hyggelig/],
    ['er du en robot', 'small-talk', /Jeg er en chatbot, ikke et menneske/],
    ['jeg trenger hjelp', 'small-talk', /Hva vil du gjøre nå/],
    ['jak mogę dostać pieniądze, nie mam pracy', 'language', /Polski: Nav bestiller tolk gratis/],
    ['من برای کار کمک می خواهم', 'language', /فارسی/],
    ['ja', 'not-covered', /vet jeg ikke/],
    ['hm ok', 'not-covered', /vet jeg ikke/],
    ['hvor lenge kan jeg ha foreldrepermisjon', 'not-covered', /vet jeg ikke/],
  ] as const)('«%s» is %s', (said, utfall, expected) => {
    const { reply, route } = person().si(said);

    expect(route).toBe(`kunnskap/${utfall}`);
    expect(reply.text).toMatch(expected);
  });

  test('the rule stands beside the own case where there is one', () => {
    const { reply } = person().si('når kommer tiltakspengene mine');

    expect(reply.text).toMatch(
      /Det står bare i saken din[\s\S]*Dette gjelder for alle: Pengene kommer vanligvis[\s\S]*Kilde: nav\.no\/tiltakspenger/,
    );
  });

  test('relatives get the rules and how to act for another', () => {
    const { reply } = person().si('sønnen min er på aft, hvor lenge varer det');

    expect(reply.text).toMatch(
      /^Jeg kan ikke se eller snakke om saken til andre[\s\S]*fullmakt[\s\S]*ett år/,
    );
  });
});

describe('an answer to staff', () => {
  test('is at most 90 words: the short answer, the rule and its date, what to mind, the source', () => {
    for (const said of [
      'lts prosent BATT',
      'aft ut jan, 2 år. forlenge?',
      'klagefrist avslag vta',
      'tp når han har soshjelp',
      'varig lts sats',
    ]) {
      const { reply } = ansatt().si(said);
      expect([said, reply.text.split(/\s+/).length]).toEqual([said, expect.any(Number)]);
      expect([
        said,
        reply.fag!.svar.split(/\s+/).length + (reply.fag!.passPa ?? '').split(/\s+/).length <= 90,
      ]).toEqual([said, true]);
      expect(reply.fag!.kilde!.url).toMatch(/^\/kunnskap\//);
    }
  });

  test('gives the rates of lønnstilskudd with the rule and its date', () => {
    const { reply } = ansatt().si('lts prosent BATT');

    expect(reply.fag).toMatchObject({
      svar: expect.stringMatching(/60 %[\s\S]*50 %/),
      regel: expect.stringMatching(/tiltaksforskriften.*2026/),
    });
  });

  test('is copied for the client in their language, with the source', () => {
    const samtale = ansatt();
    samtale.si('lts prosent BATT');

    expect(samtale.si('kopier til bruker, nynorsk').reply.text).toMatch(
      /^Klar til å kopieres:\n\n[\s\S]*(?:lønstilskot|arbeidsgivar)[\s\S]*\(tiltaksforskriften/,
    );
    expect(samtale.si('#kopier_hjemmel').reply.text).toMatch(/tiltaksforskriften/);
  });

  test('does not help to choose a group for the sake of the rate', () => {
    expect(
      ansatt().si('hun er ikke der, men skriver jeg varig får ag 75. kan jeg sette varig så han får 75').reply
        .text,
    ).toMatch(/Det hjelper jeg ikke med\. Vurderingen skal følge behovet/);
  });
});

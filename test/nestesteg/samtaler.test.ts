import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../dialogs/dialog.ts';
import type { Resultat } from '../../dialogs/nestesteg/index.ts';
import { FLERE, i, MER, ord, Samtale, SELV, SNAKKE, uten, valg } from './hjelp.ts';

/** What is said or pressed (`#id`), and what the reply holds. Null: it is for another capability. */
type Replikk = readonly [sagt: string, svar: RegExp | null];

interface Sak {
  readonly svar: Resultat['svar'];
  readonly context?: Context;
  readonly forst: RegExp;
  readonly replikker: readonly Replikk[];
}

const SOKE = /Du kan søke uansett hva som står her\./;

const SAKER: { readonly [navn: string]: Sak } = {
  'a wish leads, and who agrees gets pages to use alone': {
    svar: { problem: ord('finner ikke jobb'), passer: SELV },
    forst:
      /Du valgte «Klare meg selv»\. Forslag: å klare deg selv\.[\s\S]*ta feil\. Å vente[\s\S]*gjøre det verre\. Hjelp du ikke trenger, tar tid[\s\S]*søke uansett[\s\S]*enig\?/,
    replikker: [
      ['enig', /sider du kan bruke selv[\s\S]*55 55 33 33, hverdager kl\. 9–15[\s\S]*søke uansett/],
      ['ferdig', /Greit[\s\S]*«forslaget»/],
      ['forslaget', /Forslag: å klare deg selv/],
    ],
  },
  'words that speak for another step stand beside the wish': {
    svar: { venter: ord('penger fra Nav'), passer: SELV },
    forst:
      /Forslag: å klare deg selv\.\s+Du venter: «penger fra Nav»\. Da kan en samtale med noen passe bedre/,
    replikker: [
      ['en samtale', /Her er det ingen å snakke med\. Ring Nav: 55 55 33 33/],
      ['hvorfor', /bygger på[\s\S]*enig\?/],
      ['tilbake', /Forslag: å klare deg selv/],
      ['2', /Ring Nav: 55 55 33 33/],
    ],
  },
  'who disagrees at once keeps the words, and takes another step': {
    svar: { hjelp: ord('noen som forklarer brevene'), passer: SNAKKE },
    forst: /Forslag: en samtale med noen/,
    replikker: [
      [
        'uenig, fordi jeg ikke tør å ringe',
        /skrevet det ned: «uenig, fordi jeg ikke tør å ringe»[\s\S]*Hva passer bedre\?/,
      ],
      ['flere spørsmål', /ett tema om gangen/],
    ],
  },
  'who only disagrees may say what fits in their own words': {
    svar: { passer: MER },
    forst: /Forslag: flere spørsmål her/,
    replikker: [
      ['nei', /skriv det med egne ord[\s\S]*Hva passer bedre\?/],
      ['ja', /Hva passer bedre\?/],
      ['hva er en individuell plan?', null],
      ['endre svaret på mål', null],
      ['at noen blir med meg', /«at noen blir med meg»[\s\S]*55 55 33 33/],
      ['jeg klager på vedtaket', /kan ikke ta imot det for Nav[\s\S]*«jeg klager på vedtaket»/],
      ['nei takk', /Greit/],
      ['at noen blir med meg', null],
    ],
  },
  'a meeting with several is asked for in words that can be said': {
    svar: { kontakt: valg('Lege, Andre', 'lege', 'andre'), passer: FLERE },
    forst: /Forslag: et møte med flere/,
    replikker: [['ja', /«Jeg vil ha et møte med flere \(samarbeidsmøte\)\.»[\s\S]*Spør hvem som kommer/]],
  },
  'more questions start with the button of the longer form': {
    svar: { passer: MER },
    forst: /Forslag: flere spørsmål her/,
    replikker: [
      ['ok', /ett tema om gangen/],
      ['#kartlegging', null],
    ],
  },
  'what haste there is leads to the words for help today': {
    svar: { haster: valg('Mat, medisin, strøm', 'nodhjelp'), passer: SNAKKE },
    forst: /Du svarte «Mat, medisin, strøm»\. Da kan hjelp i dag passe bedre/,
    replikker: [
      ['hjelp i dag', /Jeg er i en nødssituasjon og vil søke om nødhjelp i dag/],
      ['#fortsett', /Forslag: en samtale/],
    ],
  },
  'what is useful to know is opened one at a time, with law, date and why': {
    svar: { problem: ord('fikk avslag på AAP'), passer: SNAKKE },
    forst: /Forslag: en samtale/,
    replikker: [
      ['nyttig å vite', /Dette kan være nyttig å vite/],
      ['hvorfor', /Når du er uenig: Du skrev «fikk avslag på AAP»\.\nRåd og veiledning: Gjelder alle\./],
      ['1', /Fristen i vedtaket ditt gjelder[\s\S]*forvaltningsloven\. nav\.no, 17\. november 2025/],
      ['hvorfor ser jeg dette?', /Du skrev «fikk avslag på AAP» om det vanskeligste\. Derfor viser/],
      ['Råd og veiledning', /uforstyrret sted[\s\S]*sosialtjenesteloven § 17\. nav\.no, 23\. mars 2026/],
      ['#nestesteg_hvorfor', /Det gjelder alle\. Derfor/],
      ['til forslaget', /Forslag: en samtale/],
      ['hvorfor', /bygger på[\s\S]*jeg bestemmer ingenting/],
      ['enig', /Si: «Jeg vil snakke med noen om dette: fikk avslag på AAP\.»/],
    ],
  },
  'nothing is read out of a blank': {
    svar: { problem: uten('hoppet_over'), passer: uten('vil_ikke_svare') },
    forst: /Du har ikke valgt hva som passer\. Forslag: en samtale med noen/,
    replikker: [['enig', /«Jeg vil ha en samtale om situasjonen min\.»/]],
  },
  'who would rather say it to a person meets that wish': {
    svar: { problem: uten('med_person'), passer: SELV },
    forst: /Du ville snakke med en person\. Da kan en samtale med noen passe bedre/,
    replikker: [['hva er klokka', null]],
  },
  'in nynorsk': {
    svar: { venter: ord('svar om sjukepengar'), passer: valg('Klare meg sjølv', 'selv') },
    context: i('nn'),
    forst:
      /Du valde «Klare meg sjølv»[\s\S]*Då kan ein samtale med nokon passe betre[\s\S]*Du kan søkje uansett/,
    replikker: [
      ['kvifor', /eg bestemmer ingenting/],
      ['ueinig', /Kva passar betre\?/],
      ['eit møte', /eit møte med fleire \(samarbeidsmøte\)/],
    ],
  },
  'in English': {
    svar: { venter: ord('money from Nav'), passer: valg('Manage on my own', 'selv') },
    context: i('en'),
    forst: /You chose "Manage on my own"[\s\S]*a talk with someone may suit[\s\S]*You can apply whatever/,
    replikker: [
      [
        "I don't agree because I hate phones",
        /"I don't agree because I hate phones"[\s\S]*suits you better\?/,
      ],
      ['a meeting', /samarbeidsmøte/],
      ['no thanks', /write "suggestion"/],
    ],
  },
};

describe('the talk about the next step', () => {
  test.each(Object.entries(SAKER))('%s', (_navn, { svar, context, forst, replikker }) => {
    const samtale = new Samtale(svar, context);
    expect(samtale.reply.text).toMatch(forst);
    expect(samtale.reply.status).toBe('ikke_sendt');

    for (const [sagt, venter] of replikker) {
      const reply = samtale.si(sagt);
      if (venter === null) expect([sagt, reply]).toEqual([sagt, null]);
      else expect([sagt, reply?.text]).toEqual([sagt, expect.stringMatching(venter)]);
    }
  });

  test('keeps every objection as an event, word for word', () => {
    const samtale = new Samtale({ passer: SELV });
    samtale.si('Uenig, fordi jeg IKKE klarer det selv!');
    samtale.si('en som blir med meg');

    expect(samtale.events.flatMap(({ ord: sagt }) => (typeof sagt === 'string' ? [sagt] : []))).toEqual([
      'Uenig, fordi jeg IKKE klarer det selv!',
      'en som blir med meg',
    ]);
    expect(samtale.state.innvendinger).toHaveLength(2);
  });

  test('shows only the buttons of the sketch, and at most six', () => {
    const samtale = new Samtale({ passer: SNAKKE });

    expect(samtale.reply.choices?.map(({ label }) => label)).toEqual(['Enig', 'Uenig', 'Nyttig å vite']);
    samtale.si('uenig');
    expect(samtale.knapper).toHaveLength(5);
  });

  test('names the office where there is one, and says when it is invented', () => {
    const kontor = { navn: 'Nav Fjordvik (demo)' } as Context['kontor'];
    const samtale = new Samtale({ passer: SNAKKE }, i('nb', { kontor, demo: true }));

    expect(samtale.si('ja')?.text).toMatch(/møte opp: Nav Fjordvik \(demo\)\. Kontoret er oppdiktet/);
    expect(samtale.reply.text).not.toMatch(/ingen å snakke med/);
  });

  test('always says that one can apply', () => {
    const samtale = new Samtale({ passer: SELV });
    expect(samtale.reply.text).toMatch(SOKE);
    for (const sagt of ['hvorfor', 'uenig', 'møte', 'ferdig'])
      expect([sagt, samtale.si(sagt)?.text]).toEqual([sagt, expect.stringMatching(SOKE)]);
  });
});

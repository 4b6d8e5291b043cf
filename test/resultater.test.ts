import { describe, expect, test } from '@jest/globals';
import { createDokument } from '../adapters/dokument/index.ts';
import { createResultater } from '../bot/resultater.ts';
import { skjemaer } from '../bot/skjemaer.ts';
import { evner } from '../bot/turn/evner.ts';
import { emptyLedger, type Ledger } from '../bot/turn/ledger.ts';
import type { JsonObject } from '../dialogs/json.ts';
import { resultat } from '../dialogs/resultat/index.ts';
import { NOW } from './hjelp/dialog.ts';
import { Samtale } from './hjelp/samtale.ts';

/** The person's files, over the state that the real turn leaves. */
const resultaterOver = (tilstand: JsonObject, about: Partial<Ledger> = {}) => {
  const kept: string[] = [];
  const ledger: Ledger = { ...emptyLedger, samtale: 's1', tilstand, ...about };
  const resultater = createResultater({
    samtaler: {
      ledger: async () => ledger,
      keep: async (id) => {
        kept.push(id);
        return '2027-02-21';
      },
    },
    skjemaer,
    dokument: createDokument({ stilarkUrl: '/resultat/stil.css', quickExitUrl: 'https://vaer.example/' }),
    stilark: { url: '/resultat/stil.css', css: '' },
    kontor: false,
    demo: false,
    now: () => NOW,
  });
  return { resultater, kept };
};

const answered = (ord = 'sove bedre'): JsonObject => {
  const samtale = new Samtale();
  for (const said of ['#siling', '#start', ord]) samtale.say(said);
  return samtale.tilstand;
};

describe('the forms', () => {
  test('stand under the ids of the capabilities that ask them', () => {
    for (const [id, form] of skjemaer) expect(form.skjema.id).toBe(id);
    expect(skjemaer.has('siling')).toBe(true);
  });

  test('are all those that the assistant can ask', () => {
    const asking = evner.alle.filter(({ initial }) => 'valgte' in initial).map(({ id }) => id);

    expect(asking.filter((id) => !skjemaer.has(id))).toEqual([]);
  });
});

describe('a person’s results', () => {
  test('are those in which something was answered, named in the language of the conversation', async () => {
    const { resultater } = resultaterOver({ ...answered(), sprak: { valgt: 'nn' } });

    expect(await resultater.list('s1')).toEqual({
      sprak: 'nn',
      skjema: [{ id: 'siling', navn: 'Nokre spørsmål om situasjonen din' }],
    });
  });

  test('are none where nothing was answered, and none of what is no form', async () => {
    const { resultater, kept } = resultaterOver({ sprak: { valgt: 'nb' } });

    expect((await resultater.list('s1')).skjema).toEqual([]);
    for (const id of ['siling', 'sprak', 'finnes_ikke', '__proto__', 'constructor'])
      expect(await resultater.read('s1', id, 'json')).toBeNull();
    expect(kept).toEqual([]);
  });

  test('as data are in the format that is written down, with a neutral name', async () => {
    const fil = await resultaterOver(answered()).resultater.read('s1', 'siling', 'json');

    expect(fil).toMatchObject({ type: 'application/json; charset=utf-8', filnavn: 'svar-2026-11-23.json' });
    const data = resultat.parse(JSON.parse(String(fil!.data)));
    expect(data).toMatchObject({ tilstand: 'ikke_ferdig', slettes: '2027-02-21' });
    expect(data.deler[0]!.sporsmal[0]).toMatchObject({ id: 'mal', ord: 'sove bedre' });
  });

  test('as a page and as a PDF hold the same words', async () => {
    const { resultater } = resultaterOver(answered());
    const page = await resultater.read('s1', 'siling', 'html');
    const pdf = await resultater.read('s1', 'siling', 'pdf');

    expect(page).toMatchObject({ type: 'text/html; charset=utf-8', filnavn: null });
    expect(page!.data).toContain('sove bedre');
    expect(pdf).toMatchObject({ type: 'application/pdf', filnavn: 'svar-2026-11-23.pdf' });
    expect(Buffer.from(pdf!.data).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('keep the conversation for as long as the date on them says', async () => {
    const { resultater, kept } = resultaterOver(answered());
    await resultater.read('s1', 'siling', 'html');

    expect(kept).toEqual(['s1']);
  });

  test.each([
    ['nn', 'Lenka verkar ikkje lenger'],
    ['en', 'This link no longer works'],
    [null, 'Lenken virker ikke lenger'],
    ['<b>', 'Lenken virker ikke lenger'],
  ])('that are out of reach (%s) say so', (sprak, words) => {
    const page = resultaterOver({}).resultater.utlopt(sprak);

    expect(page).toContain(`<h1>${words}</h1>`);
    expect(page).not.toContain('<b>');
  });
});

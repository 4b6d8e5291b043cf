import { describe, expect, test } from '@jest/globals';
import type { DialogEvent } from '../../dialogs/dialog.ts';
import type { SkjemaData, Tilstand } from '../../dialogs/skjema/index.ts';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';
import { ALLE_SLAG } from './alleslag.ts';
import { felles, provdialog, textsFor } from './provskjema.ts';
import { Samtale, says } from './samtale.ts';

const texts = textsFor(ALLE_SLAG);
const dialog = provdialog(ALLE_SLAG);

const SVAR = {
  leier: '#leier.ja',
  husleie: '9000',
  barn: '2',
  frist: 'i morgen',
  start: 'i går',
  klokke: 'kl 10',
  borte: 'neste uke',
  tanker: 'ro',
  del: '#del.lege',
  hvem: '#hvem.ingen',
} as const;
type Sporsmal = keyof typeof SVAR;

/** A conversation that has come to a question. */
const at = (sporsmal: Sporsmal): Samtale => {
  const samtale = new Samtale(dialog);
  const before = Object.keys(SVAR).slice(0, Object.keys(SVAR).indexOf(sporsmal)) as readonly Sporsmal[];
  samtale.all('prov meg', '#start', ...before.map((id) => SVAR[id]));
  expect(samtale.state.her).toBe(sporsmal);
  return samtale;
};

const ids = (samtale: Samtale) => samtale.last?.reply.choices?.map(({ id }) => id);

describe('yes or no', () => {
  test('has its own buttons, in the language of the person, and is understood in words', () => {
    const samtale = at('leier');
    expect(samtale.last?.reply.choices?.map(({ label }) => label)).toEqual([
      'Ja',
      'Nei',
      'Hopp over',
      'Mer …',
    ]);

    samtale.all('joda');

    expect(samtale.state).toMatchObject({ her: 'husleie', svar: { leier: { valg: ['ja'], ord: 'joda' } } });
  });

  test('«nei takk» is no there, and decides what is asked', () => {
    const samtale = at('leier');

    samtale.all('nei takk');

    expect(samtale.state).toMatchObject({ her: 'barn', svar: { leier: { valg: ['nei'] } } });
  });

  test('what is neither is said to be so', () => {
    const { text } = at('leier').all('både ja og nei');

    expect(text).toContain('Du skrev «både ja og nei». Det har jeg tatt vare på.');
    expect(text).toContain('Jeg ser ikke om det er ja eller nei.');
  });
});

describe('an answer that is read out of words', () => {
  test('is kept as a value beside the words, and read back before the next question', () => {
    const samtale = at('frist');

    const { text } = samtale.all('på fredag');

    expect(samtale.state.svar.frist).toMatchObject({
      slag: 'svar',
      ord: 'på fredag',
      valg: [],
      vist: 'fredag 27. november 2026',
      verdi: { kind: 'dato', dato: '2026-11-27' },
    });
    expect(text).toBe('Notert: fredag 27. november.\n\nOm start.sporsmal');
  });

  test('is read back at the end in the language of then, with the words it was given in', () => {
    const samtale = at('hvem');
    samtale.sprak = 'en';

    const { text } = samtale.all('#hvem.ingen');

    expect(text).toContain('4. frist: Tuesday 24 November 2026 ("i morgen")');
    expect(text).toContain('3. barn: 2');
  });

  test('that can’t be is said why, and kept', () => {
    const samtale = at('frist');

    const { text } = samtale.all('30. februar');

    expect(text).toContain('30. februar finnes ikke.');
    expect(text).toContain('Om frist.igjen');
    expect(samtale.state).toMatchObject({ her: 'frist', utkast: { frist: ['30. februar'] } });
  });

  test('that was only half understood is said what of', () => {
    expect(at('frist').all('klokka ti').text).toContain(
      'Jeg forstod «klokka ti», men ikke hvilken dag det er.',
    );
  });

  test('in a question about something else is no answer', () => {
    const samtale = at('frist');

    samtale.all('kan jeg ringe på fredag?');

    expect(samtale.state).toMatchObject({ her: 'frist', utkast: {} });
  });

  test('can be changed in the same breath', () => {
    const samtale = at('klokke');

    samtale.all('endre frist til 30. november');
    expect(samtale.state).toMatchObject({
      her: 'klokke',
      svar: { frist: { verdi: { dato: '2026-11-30' } } },
    });
    samtale.all('endre frist til neste torsdag');

    expect(ids(samtale)).toEqual([
      'kandidat.dato_2026-11-26',
      'kandidat.dato_2026-12-03',
      'kandidat.ingen',
      'behold',
      'mer',
    ]);
  });
});

describe('an answer that may mean several things', () => {
  test('is asked about with the readings as buttons', () => {
    const samtale = at('frist');

    const reply = samtale.all('neste torsdag');

    expect(reply.text).toBe('Mener du torsdag 26. november eller torsdag 3. desember?');
    expect(reply.choices?.map(({ label }) => label)).toEqual([
      'torsdag 26. november',
      'torsdag 3. desember',
      'Noe annet',
      'Hopp over',
      'Mer …',
    ]);
    expect(reply.progress).toEqual({ number: 4, of: 10 });
  });

  test.each([['#kandidat.dato_2026-12-03'], ['den siste'], ['3. desember'], ['torsdag 3. desember']])(
    '«%s» settles it, with all words kept',
    (said) => {
      const samtale = at('frist');

      samtale.all('neste torsdag', said);

      expect(samtale.state).toMatchObject({
        her: 'start',
        venter: null,
        utkast: {},
        svar: { frist: { verdi: { kind: 'dato', dato: '2026-12-03' } } },
      });
      expect(samtale.state.svar.frist?.ord).toContain('neste torsdag');
    },
  );

  test('waits over a restart, a pause, a change of language and a question in between', () => {
    const before = at('frist');
    before.all('neste torsdag');
    const events = JSON.parse(JSON.stringify(before.events)) as DialogEvent[];
    const samtale = new Samtale(dialog, events.reduce(dialog.evolve, dialog.initial));

    samtale.all('hvorfor', 'pause', 'fortsett');
    samtale.sprak = 'en';

    expect(samtale.repeat()?.text).toBe('Do you mean Thursday 26 November or Thursday 3 December?');
    samtale.all('the first');
    expect(samtale.state.svar.frist?.verdi).toEqual({ kind: 'dato', dato: '2026-11-26' });
  });

  test('gives way to a new answer', () => {
    const samtale = at('frist');

    samtale.all('neste torsdag', 'nei forresten, 1. desember');

    expect(samtale.state.svar.frist?.verdi).toEqual({ kind: 'dato', dato: '2026-12-01' });
  });

  test('gives way to being skipped, and its words are kept', () => {
    const samtale = at('frist');

    samtale.all('neste torsdag', 'hopp over');

    expect(samtale.state).toMatchObject({
      her: 'start',
      venter: null,
      svar: { frist: { slag: 'hoppet_over' } },
      utkast: { frist: ['neste torsdag'] },
    });
  });

  test('none of them: the question comes again in other words, with another way', () => {
    const samtale = at('frist');

    const { text } = samtale.all('neste torsdag', '#kandidat.ingen');

    expect(text).toContain('Om frist.igjen');
    expect(text).toContain('55 55 33 33');
    expect(ids(samtale)).toEqual(['bruk_svar', 'person', 'hopp_over', 'mer']);
  });

  test('a button of another bubble is never taken for a day that stands here', () => {
    const samtale = at('frist');

    const reply = samtale.all('neste torsdag', '#kandidat.dato_2026-12-17');

    expect(says(reply, texts, 'nb', 'gammel_knapp')).toBe(true);
    expect(samtale.state.venter?.kandidater).toHaveLength(2);
  });

  test('of several choices one may be added after the other', () => {
    const samtale = at('hvem');

    samtale.all('nav', '#kandidat.valg_nav_gjeld', 'lege', '#ferdig');

    expect(samtale.state.svar.hvem).toMatchObject({ valg: ['nav_gjeld', 'lege'], ord: 'nav, lege' });
    expect(samtale.state.utkast).toEqual({});
  });
});

describe('after two misses', () => {
  test('the person’s own words may be the answer', () => {
    const samtale = at('frist');

    const { text } = samtale.all('snart', 'når jeg får svar');
    expect(says(samtale.last!.reply, texts, 'nb', 'mange_bom.egne_ord')).toBe(true);
    expect(text).toContain('Jeg fant ingen dato der.');
    samtale.all('#bruk_svar');

    expect(samtale.state.svar.frist).toMatchObject({
      slag: 'svar',
      ord: 'når jeg får svar',
      valg: [],
      vist: '',
    });
    expect(samtale.state.utkast).toEqual({ frist: ['snart'] });
  });

  test('no one is told to skip what must be answered', () => {
    const samtale = at('start');

    const reply = samtale.all('lenge siden', 'i morgen');

    expect(says(reply, texts, 'nb', 'mange_bom.egne_ord.ma_svares')).toBe(true);
    expect(reply.text).toContain(
      'Jeg leser det som tirsdag 24. november. Det kan ikke være etter mandag 23. november.',
    );
    expect(ids(samtale)).toEqual(['bruk_svar', 'person', 'mer']);
  });

  test('words that there is no room for are not offered as the answer', () => {
    const samtale = at('tanker');

    const reply = samtale.all('x'.repeat(41), 'y'.repeat(50));

    expect(reply.text).toContain('Det er 10 tegn for langt. Det er plass til 40.');
    expect(ids(samtale)).toEqual(['person', 'hopp_over', 'mer']);
  });

  test.each(SPRAK)('the bubble is at most 60 words, at every question (%s)', (sprak) => {
    for (const id of Object.keys(SVAR) as readonly Sporsmal[]) {
      const samtale = at(id);
      samtale.sprak = sprak;
      for (const said of [
        'så mange ord at ingen vet hva de skal gjøre med alle sammen her',
        'blæ blæ',
        'uff da',
      ]) {
        const words = samtale.all(said).text.split(/\s+/).length;
        expect([id, said, words <= 60]).toEqual([id, said, true]);
      }
    }
  });
});

describe('what was stored before there were values and readings', () => {
  /** As version 1 of the engine kept it: no `venter`, no `verdi`. */
  const OLD: readonly DialogEvent[] = [
    { dialog: 'prov', type: 'startet', skjema: 'prov', versjon: 1, sporsmal: ['frist', 'tanker'] },
    { dialog: 'prov', type: 'begynt' },
    { dialog: 'prov', type: 'spurt', sporsmal: 'frist' },
    { dialog: 'prov', type: 'utkast', sporsmal: 'frist', tekst: '👍' },
    {
      dialog: 'prov',
      type: 'besvart',
      sporsmal: 'frist',
      ord: 'på fredag',
      valg: [],
      vist: '',
      hvordan: 'tekst',
    },
    { dialog: 'prov', type: 'spurt', sporsmal: 'tanker' },
  ];
  const frist = { id: 'frist', kind: 'fritekst', ...felles } as const;
  const V1: SkjemaData = {
    ...ALLE_SLAG,
    sporsmal: [frist, { ...frist, id: 'tanker' }],
  };
  const V2: SkjemaData = {
    ...V1,
    versjon: 2,
    sporsmal: [
      { ...frist, kind: 'dato' },
      { ...frist, id: 'tanker' },
    ],
  };

  const stateBefore = (): Tilstand => {
    const old = provdialog(V1);
    const { venter: _, ...kept } = OLD.reduce(old.evolve, old.initial);
    return kept;
  };

  test('is read, and goes on', () => {
    const samtale = new Samtale(provdialog(V1), stateBefore());

    const { text } = samtale.all('ro');

    expect(samtale.state.fase).toBe('opplesing');
    expect(text).toContain('1. frist: «på fredag» (du skrev også «👍»)');
  });

  test('stands as it was given when a newer version asks for a day', () => {
    const samtale = new Samtale(provdialog(V2), stateBefore());

    const { text } = samtale.all('ro');
    expect(text).toContain('1. frist: «på fredag»');
    samtale.all('endre 1', 'neste torsdag');

    expect(samtale.state.venter?.kandidater).toHaveLength(2);
  });

  test('a value of another kind than the newer version asks for is asked anew', () => {
    const before = new Samtale(provdialog(V2));
    before.all('prov meg', '#start', 'i morgen');
    const V3: SkjemaData = {
      ...V2,
      versjon: 3,
      sporsmal: [
        { ...frist, kind: 'tall' },
        { ...frist, id: 'tanker' },
      ],
    };
    const samtale = new Samtale(provdialog(V3), before.state);

    samtale.all('ro');

    expect(samtale.state).toMatchObject({ her: 'frist', utkast: { frist: ['i morgen'] } });
  });
});

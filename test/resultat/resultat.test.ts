import { describe, expect, test } from '@jest/globals';
import { harResultat, type Resultat, resultatOf } from '../../dialogs/resultat/index.ts';
import { initial, type Tilstand } from '../../dialogs/skjema/index.ts';
import { form, NOW, options, sa, tilstand, uten, valgte } from './skjema.ts';

const resultat = (about: Partial<Tilstand>): Resultat => resultatOf(form, tilstand(about), options);

const question = ({ deler }: Resultat, id: string) =>
  deler.flatMap(({ sporsmal }) => sporsmal).find((one) => one.id === id)!;

describe('the result', () => {
  test('names the form, its version, the times, and that nothing is sent', () => {
    const done = resultat({ fase: 'fullfort', startet: NOW - 60_000, ferdig: NOW - 1000 });

    expect(done).toMatchObject({
      format: 'brobygger.resultat',
      versjon: 1,
      skjema: { id: 'prov', versjon: 2, navn: 'Noen spørsmål' },
      tilstand: 'ferdig',
      startet: '2026-11-23T10:59:00.000Z',
      ferdig: '2026-11-23T10:59:59.000Z',
      laget: '2026-11-23T11:00:00.000Z',
      slettes: '2027-02-21',
      status: 'ikke_sendt',
    });
  });

  test('of a form that is half filled in says so, and gives what there is', () => {
    const half = resultat({ svar: { onske: sa('sove') }, her: 'bor' });

    expect(half).toMatchObject({ tilstand: 'ikke_ferdig', ferdig: null, startet: null });
    expect(half.linjer).toEqual([
      { id: 'mal', navn: 'nb Mål', sporsmal: 'onske', svar: '«sove»', ord: 'sove' },
    ]);
  });

  test('gives each question with number, name, words, half of Nav and Nav’s own names', () => {
    const { deler } = resultat({ svar: { kontakt: valgte('lege', 'nav') } });

    expect(deler[0]!.navn).toBe('nb Hverdag');
    expect(deler[0]!.sporsmal.find(({ id }) => id === 'kontakt')).toMatchObject({
      nummer: 3,
      navn: 'nb kontakt kort',
      sporsmal: 'nb kontakt sporsmal',
      nav: 'kontaktpersoner',
      halvdel: 'felles',
      sensitiv: false,
      slag: 'svar',
      svar: 'nb Lege, nb Nav',
      ord: null,
      valg: [
        { id: 'lege', tekst: 'nb Lege', nav: 'FASTLEGE' },
        { id: 'nav', tekst: 'nb Nav', nav: null },
      ],
    });
  });

  test('is told in the language that is asked for; the person’s words stay', () => {
    const { deler, linjer } = resultatOf(form, tilstand({ svar: { onske: sa('sove') } }), {
      ...options,
      sprak: 'en',
    });

    expect(deler[0]!.navn).toBe('en Hverdag');
    expect(linjer[0]).toMatchObject({ navn: 'en Mål', ord: 'sove' });
  });

  test('does not take a question for asked that was never put', () => {
    const half = resultat({ svar: { onske: sa('sove') }, her: 'bor' });

    expect(question(half, 'bor').slag).toBe('ikke_svart');
    expect(question(half, 'kontakt')).toMatchObject({ slag: 'ikke_spurt', nummer: 3 });
    expect(question(half, 'hjem')).toMatchObject({ slag: 'ikke_spurt', nummer: null });
    expect(question(half, 'gjeld')).toMatchObject({ slag: 'ikke_spurt', nummer: null });
  });

  test.each(['hoppet_over', 'vil_ikke_svare', 'vet_ikke', 'med_person'] as const)(
    'keeps «%s» apart from the others, without an answer',
    (slag) => {
      expect(question(resultat({ svar: { onske: uten(slag) } }), 'onske')).toMatchObject({
        slag,
        svar: null,
        ord: null,
        valg: [],
        verdi: null,
      });
    },
  );

  test('gives no line for a question that was passed over', () => {
    expect(resultat({ svar: { onske: uten('hoppet_over') } }).linjer[0]).toMatchObject({
      svar: null,
      ord: null,
    });
  });

  test('keeps drafts, and taps that were not confirmed', () => {
    const half = resultat({
      utkast: { onske: ['kanskje sove'], annet: ['hei'] },
      valgte: { kontakt: { valg: ['lege'], ord: ['legen min'] } },
    });

    expect(question(half, 'onske')).toMatchObject({ slag: 'ikke_svart', utkast: ['kanskje sove'] });
    expect(question(half, 'kontakt')).toMatchObject({ utkast: ['legen min'], pabegynt: ['nb Lege'] });
    expect(half.utkast).toEqual(['hei']);
  });

  test('puts an answer aside whose question a changed answer took out', () => {
    const changed = resultat({ svar: { bor: valgte('nei'), hjem: sa('hos en venn') } });

    expect(question(changed, 'hjem').slag).toBe('ikke_spurt');
    expect(changed.utgatt).toEqual([
      { id: 'hjem', navn: 'nb hjem kort', svar: '«hos en venn»', ord: 'hos en venn', utkast: [] },
    ]);
  });

  test('keeps what was said at a question that the form no longer has', () => {
    const old = resultatOf(
      form,
      tilstand({
        versjon: 1,
        sporsmal: ['onske', 'gammel'],
        svar: { onske: sa('sove'), gammel: sa('noe gammelt') },
        utkast: { gammel: ['og et utkast'] },
      }),
      options,
    );

    expect(old.skjema.versjon).toBe(2);
    expect(old.utgatt).toEqual([
      { id: 'gammel', navn: null, svar: 'noe gammelt', ord: 'noe gammelt', utkast: ['og et utkast'] },
    ]);
    expect(question(old, 'onske').ord).toBe('sove');
  });
});

describe('the marks of an answer', () => {
  const marks = (about: Partial<Tilstand>, id = 'onske') => question(resultat(about), id).merker;

  test('say who wrote it, and when', () => {
    const av = (hvem: 'bruker' | 'hjelper' | 'mottak') =>
      marks({ svar: { onske: sa('sove', { av: hvem, tid: NOW }) } });

    expect(av('bruker')).toMatchObject({ av: 'bruker', tid: '2026-11-23T11:00:00.000Z' });
    expect(av('hjelper').av).toBe('hjelper');
    expect(av('mottak').av).toBe('mottak');
  });

  test('say nothing of who and when where that was not kept', () => {
    expect(marks({ svar: { onske: sa('sove') } })).toEqual({
      av: null,
      tid: null,
      blank: false,
      usikker: false,
      usikre_ord: [],
      sent: false,
      motstrid: [],
    });
  });

  test.each([
    ['hoppet_over', true],
    ['vil_ikke_svare', false],
    ['vet_ikke', false],
    ['med_person', false],
  ] as const)('«%s» is blank: %s', (slag, blank) => {
    expect(marks({ svar: { onske: uten(slag) } }).blank).toBe(blank);
  });

  test('an answer of nothing is blank, one that waits is, and one that was never asked for is not', () => {
    expect(marks({ svar: { onske: sa('  ') } }).blank).toBe(true);
    expect(marks({ her: 'onske' }).blank).toBe(true);
    expect(marks({ her: 'onske' }, 'kontakt').blank).toBe(false);
  });

  test.each([
    ['Jeg tror det er ca. 40 brev', ['tror', 'ca']],
    ['eg veit ikkje heilt, kanskje', ['kanskje', 'veit ikkje']],
    ["I don't know, maybe 3", ['maybe', 'dont know']],
  ])('«%s» holds words that may mean unsure', (ord, words) => {
    expect(marks({ svar: { onske: sa(ord) } })).toMatchObject({ usikker: true, usikre_ord: words });
  });

  test.each(['troen min', 'cafe', 'rundt i byen', 'jeg er sikker', 'sikkerhet', 'maybelline'])(
    '«%s» holds none',
    (ord) => {
      expect(marks({ svar: { onske: sa(ord) } })).toMatchObject({ usikker: false, usikre_ord: [] });
    },
  );

  test('«vet ikke» is unsure, said or pressed', () => {
    expect(marks({ svar: { onske: uten('vet_ikke') } }).usikker).toBe(true);
    expect(marks({ svar: { kontakt: valgte('vet_ikke') } }, 'kontakt').usikker).toBe(true);
  });

  test('say that it was changed after the reading back', () => {
    expect(marks({ svar: { onske: sa('sove', { sent: true }) } }).sent).toBe(true);
  });

  test('name the answers that do not go together, on both, with the text once', () => {
    const both = { deler: ['hverdag', 'penger'], svar: { bor: valgte('nei'), gjeld: valgte('nei') } };

    expect(resultat(both).motstrid).toEqual([
      {
        id: 'gjeld_kreditor',
        tekst: 'nb De to svarene peker hver sin vei.',
        sporsmal: ['gjeld', 'bor'],
      },
    ]);
    expect(marks(both, 'gjeld').motstrid).toEqual(['gjeld_kreditor']);
    expect(marks(both, 'bor').motstrid).toEqual(['gjeld_kreditor']);
    expect(marks(both, 'onske').motstrid).toEqual([]);
  });

  test('conclude nothing from silence', () => {
    const skipped = {
      deler: ['hverdag', 'penger'],
      svar: { bor: uten('hoppet_over'), gjeld: valgte('nei') },
    };

    expect(resultat(skipped).motstrid).toEqual([]);
    expect(resultat({ svar: { bor: valgte('nei') } }).motstrid).toEqual([]);
  });
});

describe('a form in which nothing was said', () => {
  test('has no result', () => {
    expect(harResultat(initial)).toBe(false);
    expect(harResultat(tilstand({ fase: 'intro' }))).toBe(false);
  });

  test('has one from the first word on', () => {
    expect(harResultat(tilstand({ svar: { onske: uten('hoppet_over') } }))).toBe(true);
    expect(harResultat(tilstand({ utkast: { onske: ['hm'] } }))).toBe(true);
  });
});

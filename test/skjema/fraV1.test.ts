import { describe, expect, test } from '@jest/globals';
import type { SkjemaData } from '../../dialogs/skjema/index.ts';
import { felles, provdialog, textsFor } from './provskjema.ts';
import { Samtale, says } from './samtale.ts';

/** What was published: the start of every case below. */
const V1: SkjemaData = {
  id: 'prov',
  versjon: 1,
  sporsmal: [
    { id: 'navn', kind: 'fritekst', ...felles },
    { id: 'jobb', kind: 'ett_valg', ...felles, valg: [{ id: 'ja' }, { id: 'nei' }, { id: 'kanskje' }] },
    { id: 'hvor', kind: 'fritekst', ...felles, vilkar: [{ sporsmal: 'jobb', blant: ['ja'] }] },
    {
      id: 'hjelp',
      kind: 'flere_valg',
      ...felles,
      valg: [{ id: 'penger' }, { id: 'bolig' }, { id: 'helse' }],
    },
    { id: 'jobb_og_penger', kind: 'fritekst', ...felles },
    { id: 'siste', kind: 'fritekst', ...felles },
  ],
  linjer: [{ id: 'hoved', sporsmal: 'navn' }],
};

const [navn, jobb, hvor, hjelp, jobbOgPenger, siste] = V1.sporsmal as [
  SkjemaData['sporsmal'][number],
  ...SkjemaData['sporsmal'],
];

/** Half filled in: all but the last question, in the person's own words. */
const HALF = [
  'prov meg',
  '#start',
  'orden i sakene',
  '#jobb.ja',
  'på lageret i Drammen',
  '#hjelp.penger',
  '#hjelp.bolig',
  '#ferdig',
  'jeg vil ha fast jobb og betale inkassoen',
];

const v2 = (...sporsmal: readonly (SkjemaData['sporsmal'][number] | undefined)[]): SkjemaData => ({
  ...V1,
  versjon: 2,
  sporsmal: sporsmal.filter((one) => one !== undefined),
});

/** The half-filled form in the new version, after one more message. */
const goOn = (data: SkjemaData, said: string, before: readonly string[] = HALF) => {
  const old = new Samtale(provdialog(V1));
  old.all(...before);
  const samtale = new Samtale(provdialog(data), old.state);
  const reply = samtale.all(said);
  const tells = (key: string) => says(reply, textsFor(data), 'nb', key);
  return { ...samtale.state, reply, tells, samtale };
};

describe('a form half filled in, in a version where', () => {
  test('a question is removed: its answer is put aside and named, and the rest goes on', () => {
    const { svar, utgatt, her, tells, reply } = goOn(v2(navn, jobb, hvor, hjelp, siste), 'til slutt dette');

    expect(utgatt.jobb_og_penger?.ord).toBe('jeg vil ha fast jobb og betale inkassoen');
    expect(svar.navn?.ord).toBe('orden i sakene');
    expect(svar.siste?.ord).toBe('til slutt dette');
    expect(her).toBeNull();
    expect(tells('migrert.fjernet')).toBe(true);
    expect(reply.text).toContain('betale inkassoen');
  });

  test('a question is split: what was said is offered in each part, and used when the person says so', () => {
    const parts = [
      { id: 'jobb_mal', kind: 'fritekst' as const, ...felles, delt_fra: 'jobb_og_penger' },
      { id: 'penge_mal', kind: 'fritekst' as const, ...felles, delt_fra: 'jobb_og_penger' },
    ];
    const { tells, her, samtale, utgatt } = goOn(
      v2(navn, jobb, hvor, hjelp, ...parts, siste),
      'og det var alt',
    );

    expect(tells('migrert.delt')).toBe(true);
    expect(tells('migrert.fjernet')).toBe(false);
    expect(samtale.state.svar.siste?.ord).toBe('og det var alt');
    expect(her).toBe('jobb_mal');
    expect(samtale.last?.reply.text).toContain('jeg vil ha fast jobb og betale inkassoen');
    expect(utgatt.jobb_og_penger?.ord).toBe('jeg vil ha fast jobb og betale inkassoen');

    samtale.all('#bruk_svar', 'betale inkassoen');

    expect(samtale.state.svar.jobb_mal?.ord).toBe('jeg vil ha fast jobb og betale inkassoen');
    expect(samtale.state.svar.penge_mal?.ord).toBe('betale inkassoen');
  });

  test('choices are called something else: the answers stand under the new names, and conditions still hold', () => {
    const renamedJobb = {
      id: 'jobb',
      kind: 'ett_valg' as const,
      ...felles,
      valg: [
        { id: 'har_jobb', tidligere: ['ja'] },
        { id: 'uten_jobb', tidligere: ['nei'] },
      ],
    };
    const renamedHvor = {
      id: 'hvor',
      kind: 'fritekst' as const,
      ...felles,
      vilkar: [{ sporsmal: 'jobb', blant: ['har_jobb'] }],
    };
    const renamedHjelp = {
      id: 'hjelp',
      kind: 'flere_valg' as const,
      ...felles,
      valg: [{ id: 'okonomi', tidligere: ['penger'] }, { id: 'bolig' }, { id: 'helse' }],
    };
    const { svar, tells } = goOn(
      v2(navn, renamedJobb, renamedHvor, renamedHjelp, jobbOgPenger, siste),
      'ferdig nå',
    );

    expect(svar.jobb?.valg).toEqual(['har_jobb']);
    expect(svar.hjelp?.valg).toEqual(['okonomi', 'bolig']);
    expect(svar.hvor?.ord).toBe('på lageret i Drammen');
    expect(tells('migrert')).toBe(true);
    expect(tells('migrert.uferdig')).toBe(false);
  });

  test('a choice is gone: the question is asked anew, and what was chosen is kept as words', () => {
    const without = { ...jobb, valg: [{ id: 'nei' }, { id: 'kanskje' }] } as SkjemaData['sporsmal'][number];
    const withoutHvor = { ...hvor, vilkar: [] } as SkjemaData['sporsmal'][number];
    const { svar, utkast, tells, her } = goOn(
      v2(navn, without, withoutHvor, hjelp, jobbOgPenger, siste),
      'til slutt dette',
    );

    expect(svar.jobb).toBeUndefined();
    expect(utkast.jobb).toEqual(['ja']);
    expect(tells('migrert.uferdig')).toBe(true);
    expect(her).toBe('jobb');
  });

  test('a condition is another: an answer that is no longer asked for is taken out, and it is said which', () => {
    const another = {
      ...hvor,
      vilkar: [{ sporsmal: 'jobb', blant: ['nei'] }],
    } as SkjemaData['sporsmal'][number];
    const { svar, tells, reply, samtale } = goOn(
      v2(navn, jobb, another, hjelp, jobbOgPenger, siste),
      'til slutt dette',
    );

    expect(tells('falt_bort')).toBe(true);
    expect(reply.text).toContain('hvor');
    expect(svar.hvor?.ord).toBe('på lageret i Drammen');

    samtale.all('endre 2 til nei');

    expect(says(samtale.last!.reply, textsFor(V1), 'nb', 'med_igjen')).toBe(true);
  });

  test('the order is another: every answer stands, and what is open is asked in the new order', () => {
    const { svar, her } = goOn(v2(siste, jobbOgPenger, hjelp, jobb, hvor, navn), 'dette er det siste');

    expect(svar.siste?.ord).toBe('dette er det siste');
    expect(Object.keys(svar).sort()).toEqual(['hjelp', 'hvor', 'jobb', 'jobb_og_penger', 'navn', 'siste']);
    expect(her).toBeNull();
  });

  test('sections came: what was answered is there when its section is picked', () => {
    const inSections: SkjemaData = {
      ...V1,
      versjon: 2,
      deler: [{ id: 'en' }, { id: 'to' }],
      sporsmal: V1.sporsmal.map((one, at) => ({ ...one, del: at < 3 ? 'en' : 'to' })),
    };
    const { samtale } = goOn(inSections, 'til slutt');
    samtale.all('#deler.to');

    expect(samtale.state.svar.jobb_og_penger?.ord).toBe('jeg vil ha fast jobb og betale inkassoen');
    expect(samtale.state.her).toBe('siste');
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Context, Input, Outcome } from '../../dialogs/dialog.ts';
import { isPaused, krise, kriseReply } from '../../dialogs/krise/index.ts';
import { loadKontor } from '../../knowledge/kontor/index.ts';
import { context, melding, START, say } from '../hjelp/dialog.ts';

type State = ReturnType<typeof krise.evolve>;

/** A message: words, or `#id` for a pressed button. */
const lines = (
  said: readonly string[],
  about: Partial<Context> = {},
): readonly { readonly state: State; readonly outcome: Outcome | null }[] => {
  let state: State = krise.initial;
  return said.map((line) => {
    const input: Input = line.startsWith('#') ? melding('', line.slice(1)) : melding(line);
    const next = say(krise, state, input, context(about));
    state = next.state;
    return next;
  });
};

const last = (said: readonly string[], about: Partial<Context> = {}) => lines(said, about).at(-1)!;
const routes = (said: readonly string[], about: Partial<Context> = {}) =>
  lines(said, about).map(({ outcome }) => outcome?.route ?? null);
const choices = (outcome: Outcome | null): readonly string[] =>
  (outcome?.reply.choices ?? []).map(({ id }) => id);

describe('a crisis', () => {
  test.each([
    ['livsfare', 'han puster ikke', ['ring_113', 'ring_112', 'krise_ikke_fare', 'krise_ikke_slik']],
    ['selvmord', 'jeg vil ikke leve', ['krise_haster', 'krise_ikke_fare', 'krise_ikke_slik']],
    ['vold', 'mannen min slår meg', ['lukk', 'krise_telefon_nei', 'krise_telefon_ja', 'krise_ikke_slik']],
    ['barn', 'naboens barn blir slått', ['ring_116111', 'ring_112', 'lukk', 'krise_ikke_slik', 'fortsett']],
    ['annen', 'søsteren min vil ikke leve', ['ring_113', 'krise_ikke_slik', 'fortsett']],
    ['trussel', 'jeg kommer og dreper dere', ['krise_klage', 'krise_klage_nei', 'krise_ikke_slik']],
    ['nodhjelp', 'har ikke mat til barna', ['ring_5555333', 'krise_ikke_ringt', 'fortsett']],
    ['bolig', 'jeg har ikke noe sted å sove i natt', ['ring_5555333', 'fortsett']],
  ])(
    '%s: is answered plainly, with its buttons, and puts what was going on on pause',
    (klasse, said, expected) => {
      const { state, outcome } = last([said]);

      expect(outcome?.route).toBe(`krise/${klasse}`);
      expect(choices(outcome).map((id) => id.replace('55553333', '5555333'))).toEqual(expected);
      expect(outcome?.reply).toMatchObject({ kind: 'krise' });
      expect(outcome?.reply.progress).toBeUndefined();
      expect(isPaused(state)).toBe(true);
      expect(krise.isRunning(state)).toBe(true);
    },
  );

  test('has at most six answers of at most six words, in each language', () => {
    for (const sprak of ['nb', 'nn', 'en'] as const)
      for (const said of [
        'han puster ikke',
        'jeg vil ikke leve',
        'mannen min slår meg',
        'naboens barn blir slått',
        'jeg kommer og dreper dere',
        'har ikke mat til barna',
      ]) {
        const found = last([said], { sprak }).outcome?.reply.choices ?? [];
        expect(found.length).toBeLessThanOrEqual(6);
        for (const { label } of found) expect(label.split(' ').length).toBeLessThanOrEqual(6);
      }
  });

  test('has the actions of the device: calling, and closing the page', () => {
    const [ring] = last(['han puster ikke']).outcome?.reply.choices ?? [];
    const [lukk] = last(['mannen min slår meg']).outcome?.reply.choices ?? [];

    expect(ring?.action).toEqual({ type: 'ring', tel: '113' });
    expect(lukk?.action).toEqual({ type: 'lukk' });
  });

  test('adds the children’s line when a child seems to write', () => {
    expect(last(['jeg er 14 år og vil ikke leve']).outcome?.reply.text).toContain('116 111');
  });

  test('is no matter of a button of another dialog, but is one when more was written than a button holds', () => {
    expect(krise.handle(krise.initial, melding('Jeg er utsatt for vold', 'vold'), context())).toBeNull();
    expect(
      krise.handle(
        krise.initial,
        melding('jeg vil ikke leve lenger og har tatt alle pillene', 'noe'),
        context(),
      )?.route,
    ).toMatch(/^krise\//);
  });
});

describe('afterwards', () => {
  test.each([
    ['«Det haster nå»', ['jeg vil ikke leve', '#krise_haster'], 'krise/haster', '113'],
    ['the same, written', ['jeg vil ikke leve', 'det haster'], 'krise/haster', '113'],
    ['«Jeg er ikke i fare nå»', ['jeg vil ikke leve', '#krise_ikke_fare'], 'krise/ikke_fare', '116 123'],
    ['the same, written', ['jeg vil ikke leve', 'jeg er ikke i fare nå'], 'krise/ikke_fare', '116 123'],
    ['«Jeg mente det ikke slik»', ['jeg vil ikke leve', '#krise_ikke_slik'], 'krise/ikke_slik', 'tatt feil'],
    [
      'others can see the phone',
      ['mannen min slår meg', '#krise_telefon_ja'],
      'krise/telefon_ja',
      'Lukk siden fort',
    ],
    ['the same, written', ['mannen min slår meg', 'ja'], 'krise/telefon_ja', 'slett alt'],
    ['nobody can see the phone', ['mannen min slår meg', 'nei'], 'krise/telefon_nei', '116 006'],
    [
      'a complaint',
      ['jeg kommer og dreper dere', '#krise_klage'],
      'krise/klage',
      'ikke ta imot klagen for Nav',
    ],
    ['no complaint', ['jeg kommer og dreper dere', 'nei'], 'krise/klage_nei', '113'],
    [
      'the phone is not answered',
      ['har ikke mat til barna', '#krise_ikke_ringt'],
      'krise/ikke_ringt',
      'nødssituasjon',
    ],
    ['anything else', ['jeg vil ikke leve', 'hva koster et frimerke'], 'krise/stille', '116 123'],
    ['"ja" to nothing', ['jeg vil ikke leve', 'ja'], 'krise/stille', '116 123'],
    ['"ja" a second time', ['mannen min slår meg', 'ja', 'ja'], 'krise/stille', '116 006'],
  ])('%s', (_what, said, route, holds) => {
    const { state, outcome } = last(said);

    expect(outcome?.route).toBe(route);
    expect(outcome?.reply.text).toContain(holds);
    expect(outcome?.reply).toMatchObject({ kind: 'krise' });
    expect(isPaused(state)).toBe(true);
  });

  test.each([
    ['nn', 'eg er ikkje i fare no', 'krise/ikke_fare'],
    ['nn', 'eg meinte det ikkje slik', 'krise/ikke_slik'],
    ['en', 'it is urgent now', 'krise/haster'],
    ['en', 'I am not in danger now', 'krise/ikke_fare'],
  ] as const)('answers in %s: «%s»', (sprak, said, route) => {
    expect(routes(['eg vil ikkje leve', said], { sprak }).at(-1)).toBe(route);
  });

  test.each(['#fortsett', 'Fortsett', 'fortsette', 'hald fram', 'continue'])(
    '«%s» lets what was going on come back',
    (said) => {
      const { state, outcome } = last(['jeg vil ikke leve', 'hei', said]);

      expect(outcome?.route).toBe('krise/fortsett');
      expect(outcome?.reply.choices).toBeUndefined();
      expect(isPaused(state)).toBe(false);
    },
  );

  test('a crisis of another kind is answered with its own text', () => {
    expect(routes(['jeg vil ikke leve', 'mannen min slår meg', 'hei'])).toEqual([
      'krise/selvmord',
      'krise/vold',
      'krise/stille',
    ]);
  });

  test('the same crisis is answered again', () => {
    expect(routes(['jeg vil ikke leve', 'jeg vil dø'])).toEqual(['krise/selvmord', 'krise/selvmord']);
  });

  test('deleting everything and changing language go past it', () => {
    expect(routes(['jeg vil ikke leve', 'slett alt'])).toEqual(['krise/selvmord', null]);
    expect(routes(['jeg vil ikke leve', 'nynorsk'])).toEqual(['krise/selvmord', null]);
  });

  test('opening the page again shows the numbers, calmly', () => {
    const { state } = last(['jeg vil ikke leve']);

    expect(krise.handle(state, START, context())?.route).toBe('krise/stille');
    expect(krise.handle(krise.initial, START, context())).toBeNull();
  });
});

describe('without a crisis', () => {
  test.each(['hei', 'ja', 'nei', 'Fortsett', 'det haster', 'slett alt', '#fortsett', '#ja'])(
    '«%s» is for others',
    (said) => {
      expect(routes([said])).toEqual([null]);
    },
  );
});

describe('to staff', () => {
  const kontor = loadKontor('demo');

  test.each(['bruker sier han vil dø', 'bruker kommer med kniv', 'naboens barn blir slått'])(
    '«%s»: what stops no one, and nothing asked',
    (said) => {
      const { state, outcome } = last([said], { kanal: 'teams', kontor });

      expect(outcome?.reply.text).toContain('§ 13 b');
      expect(outcome?.reply.text).toContain('Sosialfaglig vakt');
      expect(choices(outcome)).toEqual(['fortsett']);
      expect(isPaused(state)).toBe(true);
    },
  );

  test('an invented office is called so', () => {
    expect(
      last(['bruker sier han vil dø'], { kanal: 'teams', kontor, demo: true }).outcome?.reply.text,
    ).toContain('oppdiktet');
  });

  test('without office data says that it is not known', () => {
    expect(last(['bruker sier han vil dø'], { kanal: 'teams' }).outcome?.reply.text).toContain(
      'Det vet jeg ikke for ditt kontor',
    );
  });
});

describe('help today', () => {
  const said = ['har ikke mat til barna'];

  test('tells when the phone closes, and shows no button to a phone that is closed', () => {
    const open = last(said, { now: Date.parse('2026-11-27T13:18:00Z') }).outcome;
    const closed = last(said, { now: Date.parse('2026-11-27T14:18:00Z') }).outcome;

    expect(open?.reply.text).toMatch(/^Telefonen stenger kl\. 15\.00\./u);
    expect(choices(open)).toContain('ring_55553333');
    expect(closed?.reply.text).toMatch(/^Telefonen åpner mandag 30\. november kl\. 9\.00\./u);
    expect(choices(closed)).not.toContain('ring_55553333');
  });

  test('names the office’s duty phone when its data has one', () => {
    expect(last(said, { kontor: loadKontor('demo'), demo: true }).outcome?.reply.text).toContain(
      '00 00 00 00',
    );
  });

  test('gives the sentence to say', () => {
    expect(last(said).outcome?.reply.text).toContain(
      'Si: «Jeg er i en nødssituasjon og vil søke om nødhjelp i dag.» Skriv det øverst i søknaden.',
    );
  });
});

test('another dialog can show the text of a class; its buttons are answered here', () => {
  const reply = kriseReply('vold', context());

  expect(reply.text).toContain('116 006');
  expect(routes(['#krise_telefon_ja'])).toEqual(['krise/telefon_ja']);
});

test('an event of a shape that is not known changes nothing', () => {
  expect(krise.evolve(krise.initial, { dialog: 'krise', type: 'noe annet' })).toEqual(krise.initial);
  expect(
    krise.evolve(krise.initial, { dialog: 'krise', type: 'pauset', klasse: 'ukjent', spor: null }),
  ).toEqual(krise.initial);
});

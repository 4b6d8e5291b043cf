import { describe, expect, test } from '@jest/globals';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import { at, SPORSMAL, type Sporsmal, said } from './hjelpere.ts';

/** How each command is said, once as it should be and once in a hurry. */
const ORD = {
  tilbake: {
    nb: ['tilbake', 'gå tilbkae'],
    nn: ['gå attende', 'forrige spørsmal'],
    en: ['go back', 'previuos'],
  },
  hopp_over: {
    nb: ['hopp over', 'hoppover'],
    nn: ['hopp over', 'neste sporsmål'],
    en: ['skip this', 'skip qestion'],
  },
  vet_ikke: {
    nb: ['det vet jeg ikke', 'ingen anlese'],
    nn: ['det veit eg ikkje', 'anar ikkej'],
    en: ['no idea', 'no ieda'],
  },
  vil_ikke_svare: {
    nb: ['jeg vil ikke svare', 'vil ikke svarre'],
    nn: ['eg vil ikkje svare', 'vil ikkje svara'],
    en: ['prefer not to answer', "I won't answer"],
  },
  hvorfor: {
    nb: ['hvorfor?', 'hvorfr'],
    nn: ['kvifor spør du om det?', 'kvifr'],
    en: ['why?', 'why are you askign'],
  },
  hjelp: {
    nb: ['hjelp', 'hva mener du'],
    nn: ['forstår ikkje', 'kva meiner du?'],
    en: ['help', 'I dont understnad'],
  },
  pause: { nb: ['pause', 'pasue'], nn: ['ta ein pause', 'puase'], en: ['take a break', 'pause please'] },
  stopp: { nb: ['stopp', 'avslut'], nn: ['stopp her', 'avsltt'], en: ['stop', 'cancle'] },
  person: {
    nb: ['en person', 'snakke med et menneske'],
    nn: ['ein person', 'snakke med eit meneske'],
    en: ['a human', 'talk to a persn'],
  },
  fortsett: {
    nb: ['fortsett', 'fortset'],
    nn: ['hald fram', 'hald farm'],
    en: ['continue', 'please contiune'],
  },
  endre: {
    nb: ['jeg vil endre svaret på mål', 'ender 1'],
    nn: ['feil på 1', 'endra svaret på mål'],
    en: ['change my answer to question 1', 'chnage goal'],
  },
} as const satisfies { readonly [command: string]: { readonly [S in Sprak]: readonly string[] } };

type Kommando = keyof typeof ORD;

const after = (sporsmal: Sporsmal): Sporsmal | null => SPORSMAL[SPORSMAL.indexOf(sporsmal) + 1] ?? null;
const before = (sporsmal: Sporsmal): Sporsmal =>
  SPORSMAL[Math.max(0, SPORSMAL.indexOf(sporsmal) - 1)] as Sporsmal;

type Samtale = ReturnType<typeof at>;

const passed = (slag: string) => (samtale: Samtale, sporsmal: Sporsmal) => {
  expect(samtale.state.svar[sporsmal]).toMatchObject({ slag, ord: '' });
  expect(samtale.state.her).toBe(after(sporsmal));
};

const explained = (key: (sporsmal: Sporsmal) => string) => (samtale: Samtale, sporsmal: Sporsmal) => {
  expect([said(samtale, key(sporsmal)), said(samtale, `${sporsmal}.sporsmal`)]).toEqual([true, true]);
  expect(samtale.state.her).toBe(sporsmal);
};

const rests = (hviler: string) => (samtale: Samtale, sporsmal: Sporsmal) => {
  expect(samtale.state.hviler).toBe(hviler);
  expect(samtale.running).toBe(false);

  samtale.say(samtale.sprak === 'en' ? 'continue' : 'fortsett');

  expect(samtale.running).toBe(true);
  expect(said(samtale, `${sporsmal}.sporsmal`)).toBe(true);
};

const holds: { readonly [Name in Kommando]: (samtale: Samtale, sporsmal: Sporsmal) => void } = {
  tilbake: (samtale, sporsmal) => expect(samtale.state.her).toBe(before(sporsmal)),
  hopp_over: passed('hoppet_over'),
  vet_ikke: passed('vet_ikke'),
  vil_ikke_svare: passed('vil_ikke_svare'),
  hvorfor: explained((sporsmal) => `${sporsmal}.hvorfor`),
  hjelp: explained((sporsmal) => `${sporsmal}.hjelp`),
  pause: rests('pauset'),
  stopp: rests('stoppet'),
  person: explained(() => 'person'),
  fortsett: (samtale, sporsmal) => {
    expect([samtale.state.her, samtale.state.svar[sporsmal]]).toEqual([sporsmal, undefined]);
    expect(said(samtale, `${sporsmal}.sporsmal`)).toBe(true);
  },
  endre: (samtale) => expect(samtale.state.her).toBe('mal'),
};

type Row = readonly [words: string, command: Kommando, sporsmal: Sporsmal, sprak: Sprak];

const rows: readonly Row[] = Object.entries(ORD).flatMap(([command, words]) =>
  SPORSMAL.flatMap((sporsmal) =>
    Object.entries(words).flatMap(([sprak, list]) =>
      [...list].map((one: string): Row => [one, command as Kommando, sporsmal, sprak as Sprak]),
    ),
  ),
);

describe('every command at every question, in three languages', () => {
  test.each(rows)('«%s» is %s at %s (%s)', (words, command, sporsmal, sprak) => {
    const samtale = at(sporsmal, sprak);

    samtale.say(words);

    holds[command](samtale, sporsmal);
  });

  test('«vet ikke» is the choice where there is one', () => {
    const samtale = at('kontakt');
    samtale.say('vet ikke');

    expect(samtale.state.svar.kontakt).toMatchObject({ slag: 'svar', valg: ['vet_ikke'] });
  });

  test('«snakke med noen» is the choice where there is one', () => {
    const samtale = at('passer');
    samtale.say('snakke med noen');

    expect(samtale.state.svar.passer).toMatchObject({ slag: 'svar', valg: ['snakke'] });
  });
});

describe('the labels of the buttons', () => {
  const PLACES = ['intro', ...SPORSMAL, 'opplesing', 'fullfort'] as const;
  const setups = PLACES.flatMap((sted) =>
    (['nb', 'nn', 'en'] as const).flatMap((sprak) =>
      [
        [],
        ['tilbake'],
        ['hmm 17 hmm', 'hmm 17 hmm'],
        ['pause'],
        ['#mer'],
        ['endre'],
        ['endre', '#endre_flere'],
        ['#kontakt.lege'],
      ].map((first) => [sted, sprak, first] as const),
    ),
  );
  const same = ({ state, last }: Samtale) => ({
    fase: state.fase,
    her: state.her,
    hviler: state.hviler,
    reply: last?.reply,
  });

  test.each(setups)('written do what they do pressed, at %s in %s after %j', (sted, sprak, first) => {
    const come = () => {
      const samtale = at(sted, sprak);
      for (const one of first) samtale.say(one);
      return samtale;
    };
    const { choices = [], more = [] } = come().last?.reply ?? {};
    // «Slett» is the turn's; a chosen one that is written again stays chosen.
    const compared = [...choices, ...more].filter(({ id, chosen }) => id !== 'slett' && !chosen);

    for (const { id, label } of compared) {
      const [pressed, written] = [come(), come()];
      pressed.take(label, id);
      written.take(label, null);

      expect([label, same(written)]).toEqual([label, same(pressed)]);
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../dialogs/dialog.ts';
import { SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';
import { folg, type Sprakstate, sprakvalg } from '../../dialogs/sprakvalg/index.ts';
import { context, melding, START } from '../hjelp/dialog.ts';

/** A conversation's language after each message: as the turn does it, wishes first. */
const sprakEtter = (said: readonly string[], opened: Sprak = 'nb', state: Sprakstate = sprakvalg.initial) => {
  let now = state;
  for (const text of said) {
    const surroundings: Context = context({ sprak: now.valgt ?? opened });
    const events =
      sprakvalg.handle(now, melding(text), surroundings)?.events ?? folg(now, melding(text), surroundings);
    now = (JSON.parse(JSON.stringify(events)) as typeof events).reduce(sprakvalg.evolve, now);
  }
  return now.valgt ?? opened;
};

const ENGELSK = 'I need help because I have no money';
const NYNORSK = 'Eg veit ikkje kva eg skal gjere no';
const BOKMAL = 'Jeg vet ikke hva jeg skal gjøre nå';

describe('the language of a conversation', () => {
  test.each([
    [ENGELSK, 'en'],
    [NYNORSK, 'nn'],
  ] as const)('follows «%s»', (said, sprak) => expect(sprakEtter([said])).toBe(sprak));

  test('follows back again', () => expect(sprakEtter([ENGELSK, BOKMAL])).toBe('nb'));

  test('does not follow a single odd word, or words of both', () => {
    expect(sprakEtter(['sorry', 'ok weekend plan', 'ikkje', 'kva?', 'jeg har job interview'])).toBe('nb');
  });

  test('follows two messages on end that lean to it', () => {
    expect(sprakEtter(['can you'])).toBe('nb');
    expect(sprakEtter(['can you', 'help me please'])).toBe('en');
    expect(sprakEtter(['can you', BOKMAL, 'help me please'])).toBe('nb');
  });

  test('that the person has asked for holds, until another is asked for', () => {
    expect(sprakEtter(['nynorsk', BOKMAL, ENGELSK, ENGELSK])).toBe('nn');
    expect(sprakEtter(['nynorsk', 'kan vi ta det på engelsk?'])).toBe('en');
  });

  test('that it was opened in holds when that is nynorsk: no browser has it by itself', () => {
    expect(sprakEtter([BOKMAL, BOKMAL], 'nn')).toBe('nn');
    expect(sprakEtter([BOKMAL], 'en')).toBe('nb');
  });

  test('is never taken from a button, whose words are ours, or from an opening', () => {
    const pressed = { ...melding('I am afraid of someone', 'haster.vold') };

    expect(folg(sprakvalg.initial, pressed, context())).toEqual([]);
    expect(folg(sprakvalg.initial, { ...START, text: ENGELSK }, context())).toEqual([]);
  });

  test('that was picked before languages were followed is still picked', () => {
    expect(sprakEtter([BOKMAL], 'nb', { valgt: 'en' })).toBe('en');
  });
});

describe('a wish for a language', () => {
  const route = (text: string, choice: string | null = null, sprak: Sprak = 'nb') =>
    sprakvalg.handle(sprakvalg.initial, melding(text, choice), context({ sprak }))?.events[0]?.sprak ?? null;

  test.each([
    ['bokmål', 'nb'],
    ['bokmal', 'nb'],
    ['på norsk', 'nb'],
    ['in Norwegian', 'nb'],
    ['nynorsk', 'nn'],
    ['skriv nynorsk', 'nn'],
    ['kan du nynorsk', 'nn'],
    ['eg vil ha nynorsk', 'nn'],
    ['english', 'en'],
    ['på engelsk', 'en'],
    ['do you speak english', 'en'],
    ['English please', 'en'],
    ['kan vi snakke engelsk', 'en'],
  ])('«%s» is one for %s', (said, sprak) => expect(route(said)).toBe(sprak));

  test.each(['jeg vil lære engelsk', 'kurs i norsk', 'jeg snakker engelsk', 'hei', ''])(
    '«%s» is none',
    (said) => expect(route(said)).toBeNull(),
  );

  test('has a button for each language, and others are none', () => {
    expect(SPRAK.map((sprak) => route('', `sprak_${sprak}`))).toEqual([...SPRAK]);
    expect(route('english', 'brev')).toBeNull();
  });

  test('«norsk» keeps nynorsk for one who has it', () => expect(route('norsk', null, 'nn')).toBe('nn'));
});

import { describe, expect, test } from '@jest/globals';
import { CONTEXT } from '../skjema/samtale.ts';
import { at, dialog, SPORSMAL } from './hjelpere.ts';

describe('the way in', () => {
  test.each([
    'kartlegging',
    'start spørsmålene',
    'Start sporsmalene',
    'noen spørsmål om situasjonen min',
    'still meg spørsmål',
    'jeg vil svare på spørsmålene',
    'nokre spørsmål om situasjonen min',
    'start spørsmåla',
    'start the questions',
    'ask me questions please',
  ])('«%s» starts', (text) => {
    expect(at('ingen').say(text)?.route).toBe('siling/start');
  });

  test.each([
    'hei',
    'jeg har et spørsmål',
    'start',
    'fortsett',
    'endre svaret på mål',
    'tilbake',
    'hva er kartlegging?',
    '',
  ])('«%s» does not', (text) => {
    expect(at('ingen').say(text)).toBeNull();
  });

  test('the button starts, and pressed again it asks the same again', () => {
    const samtale = at('intro');
    expect(samtale.state.fase).toBe('intro');

    samtale.say('#siling');

    expect(samtale.state.fase).toBe('intro');
    expect(samtale.last?.route).toBe('siling/avstikker/gjenta');
  });

  test('the buttons of others are not for it, and are never answers', () => {
    for (const sted of ['ingen', 'intro', ...SPORSMAL, 'opplesing', 'fullfort'] as const) {
      const samtale = at(sted);
      const before = samtale.state;

      expect(samtale.take('Brev fra Nav', 'brev')).toBeNull();
      expect(samtale.take('Slett alt', 'slett')).toBeNull();
      expect(samtale.state).toBe(before);
    }
  });
});

describe('an opened conversation', () => {
  test.each(['ingen', 'intro', 'hjelp', 'fullfort'] as const)('is greeted by another, at %s', (sted) => {
    const opened = { text: '', choice: null, kind: 'start', masked: false, attachments: false } as const;

    expect(dialog().handle(at(sted).state, opened, CONTEXT)).toBeNull();
  });
});

describe('isRunning', () => {
  test.each(['intro', ...SPORSMAL, 'opplesing'] as const)(
    'is true at %s, and false when paused there',
    (sted) => {
      const samtale = at(sted);
      expect(samtale.running).toBe(true);

      samtale.say('pause');

      expect(samtale.running).toBe(false);
      expect(samtale.say('hva som helst')).toBeNull();
    },
  );

  test.each(['ingen', 'fullfort'] as const)('is false at %s', (sted) => expect(at(sted).running).toBe(false));
});

describe('repeat', () => {
  test.each(['intro', ...SPORSMAL, 'opplesing'] as const)(
    'gives the same again at %s, in the language of now',
    (sted) => {
      const samtale = at(sted);
      expect(samtale.repeat()).toEqual(samtale.last?.reply);

      samtale.sprak = 'en';

      expect(samtale.repeat()?.text).not.toBe(samtale.last?.reply.text);
      expect(samtale.repeat()?.choices?.map(({ id }) => id)).toEqual(
        samtale.last?.reply.choices?.map(({ id }) => id),
      );
    },
  );

  test.each(['ingen', 'fullfort'] as const)('gives nothing at %s', (sted) =>
    expect(at(sted).repeat()).toBeNull(),
  );
});

import { describe, expect, test } from '@jest/globals';
import { types } from '../skjema/samtale.ts';
import { at, said } from './hjelpere.ts';

describe('an answer that it is urgent', () => {
  test.each([
    ['#haster.nodhjelp', 'nodhjelp'],
    ['#haster.bolig', 'bolig'],
    ['#haster.vold', 'vold'],
    ['jeg er redd for noen', 'vold'],
    ['har ikke mat', 'nodhjelp'],
    ['2', 'bolig'],
  ])('«%s» leaves the questions with the text for %s, and nothing else', (words, klasse) => {
    const samtale = at('haster');

    const outcome = samtale.say(words);

    expect(outcome?.reply).toEqual({ text: `krise: ${klasse}`, kind: 'krise' });
    expect(types(outcome?.events ?? [])).toEqual(['besvart', 'forlatt']);
    expect(samtale.running).toBe(false);
    expect(samtale.repeat()).toBeNull();
  });

  test('gets the surroundings of the turn', () => {
    const samtale = at('haster', 'en', {
      forlat: (dor, { sprak }) => ({ events: [], reply: { text: `${dor} ${sprak}` } }),
    });

    expect(samtale.all('#haster.vold').text).toBe('vold en');
  });

  test('lets the rest lie until «fortsett», and does not ask it again', () => {
    const samtale = at('haster');
    samtale.say('#haster.bolig');
    expect(samtale.say('takk')).toBeNull();

    const reply = samtale.all('fortsett');

    expect(samtale.state.her).toBe('problem');
    expect(reply.progress).toEqual({ number: 3, of: 7 });
  });

  test('leaves also when an earlier answer is changed to it, and goes on where it was', () => {
    const samtale = at('venter');
    samtale.all('endre haster', '#haster.nodhjelp');
    expect(samtale.state.hviler).toBe('forlatt');

    samtale.say('fortsett');

    expect(samtale.state.her).toBe('venter');
  });

  test.each(['#haster.nei', '#haster.vil_ikke_si'])('«%s» goes on', (words) => {
    const samtale = at('haster');
    samtale.say(words);

    expect(samtale.state.her).toBe('problem');
  });
});

describe('words that Nav can’t receive here', () => {
  const notat = (text: string, { sprak }: { readonly sprak: string }) =>
    /søker om/.test(text) ? `Ikke sendt (${sprak}).` : null;

  test('are kept as the answer, and the reply begins with the sentence about it', () => {
    const samtale = at('mal', 'nn', { notat });

    const reply = samtale.all('jeg søker om sosialhjelp');

    expect(samtale.state.svar.mal?.ord).toBe('jeg søker om sosialhjelp');
    expect(reply.text.startsWith('Ikke sendt (nn).\n\n')).toBe(true);
    expect(said(samtale, 'haster.sporsmal')).toBe(true);
  });

  test.each(['intro', 'haster', 'kontakt', 'opplesing'] as const)(
    'are answered so at %s too, where they are no answer',
    (sted) => {
      const samtale = at(sted, 'nb', { notat });

      expect(samtale.all('jeg søker om sosialhjelp').text.startsWith('Ikke sendt (nb).')).toBe(true);
      expect(JSON.stringify(samtale.state.utkast)).toContain('jeg søker om sosialhjelp');
    },
  );

  test('are looked for in a changed answer', () => {
    const samtale = at('venter', 'nb', { notat });

    expect(samtale.all('endre mål til jeg søker om bolig').text.startsWith('Ikke sendt')).toBe(true);
  });

  test('are not looked for in commands and buttons', () => {
    const asked: string[] = [];
    const samtale = at('mal', 'nb', { notat: (text) => (asked.push(text) > 0 ? null : '') });
    samtale.all('hjelp', 'få jobb', '#haster.nei', 'pause');

    expect(asked).toEqual(['få jobb']);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Samtale } from '../hjelp/samtale.ts';

/** Ways into every kind of place that a conversation can be in. */
const STEDER: readonly (readonly [string, readonly string[]])[] = [
  ['the very beginning', []],
  ['after the greeting', ['hei']],
  ['the introduction of the questions', ['#siling']],
  ['an open question', ['#siling', '#start']],
  ['a choice', ['#siling', '#start', 'noe']],
  ['a choice of several', ['#siling', '#start', 'noe', 'nei', 'noe', 'noe']],
  ['the reading back', ['#siling', '#start', ...Array<string>(7).fill('#hopp_over')]],
  ['a pause of the questions', ['#siling', '#start', 'pause']],
  ['a question about deletion', ['slett']],
  ['an unknown', ['hva koster melk']],
];

const at = (said: readonly string[], samtale = new Samtale()): Samtale => {
  for (const words of said) samtale.say(words);
  return samtale;
};

describe('the first bubble', () => {
  test('says that it is a chatbot, not Nav, that nobody reads, and asks one thing', () => {
    const samtale = new Samtale();
    const text = samtale.start();

    expect(text).toMatch(/chatbot/);
    expect(text).toMatch(/ikke Nav/);
    expect(text).toMatch(/Ingen leser dette nå/);
    expect(text).toMatch(/fødselsnummer/);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(samtale.choices).toEqual(['haster', 'brev', 'siling', 'annet']);
  });

  test.each([
    ['nn', /Ingen les dette no/],
    ['en', /Nobody is reading this now/],
  ] as const)('in %s too', (sprak, expected) => {
    expect(new Samtale({ sprak }).start()).toMatch(expected);
  });
});

describe('crisis comes first', () => {
  test.each(STEDER)('at %s', (_where, said) => {
    const samtale = at(said);
    const text = samtale.say('jeg orker ikke leve lenger');

    expect(samtale.last?.reply.kind).toBe('krise');
    expect(text).toContain('116 123');
    expect(text).toContain('113');
    expect(samtale.last?.reply.progress).toBeUndefined();
  });

  test('while the service is paused', () => {
    const samtale = new Samtale();
    samtale.pauset = true;

    expect(samtale.say('hei')).toContain('satt på pause');
    expect(samtale.say('jeg orker ikke leve lenger')).toContain('116 123');
  });

  test('in Teams', () => {
    const samtale = new Samtale({ kanal: 'teams' });

    expect(samtale.say('brukeren min sier hun ikke orker å leve lenger')).toMatch(/113/);
  });

  test('what was going on waits until «Fortsett», and then comes again', () => {
    const samtale = at(['#siling', '#start', 'noe']);
    const question = samtale.last!.reply.text;
    samtale.say('jeg orker ikke leve lenger');

    expect(samtale.say('ok')).not.toContain(question);
    expect(samtale.say('Fortsett')).toContain(question);
    expect(samtale.say('nei')).toContain('Hva er vanskeligst nå?');
  });

  test('a change of language in the middle of it asks nothing again', () => {
    const samtale = at(['#siling', '#start', 'noe', 'jeg orker ikke leve lenger']);

    expect(samtale.say('english')).not.toMatch(/urgent today/);
    expect(samtale.say('continue')).toMatch(/urgent today/);
  });

  test('a person who wants everything deleted in the middle of it is heard', () => {
    const samtale = at(['jeg orker ikke leve lenger']);

    samtale.say('slett alt');

    expect(samtale.last?.reply.deleted).toBe(true);
  });

  test.each(['nodhjelp', 'bolig', 'vold'])('«haster» and then «%s» gives its text', (klasse) => {
    const samtale = at(['hei', '#haster']);
    samtale.say(`#${klasse}`);

    expect(samtale.last?.reply.kind).toBe('krise');
  });
});

describe('commands work everywhere', () => {
  test.each(STEDER)('«slett alt» at %s', (_where, said) => {
    const samtale = at(said);

    expect(samtale.say('slett alt')).toMatch(/slettet og kan ikke hentes fram/);
    expect(samtale.last?.reply.deleted).toBe(true);
  });

  test.each(STEDER)('a change of language at %s', (_where, said) => {
    const samtale = at(said);

    expect(samtale.say('english')).toMatch(/I will answer in English/);
    expect(samtale.say('hei')).not.toMatch(/[æøå]/);
  });

  test('a change of language asks the open question again, in that language', () => {
    const samtale = at(['#siling', '#start']);

    expect(samtale.say('nynorsk')).toMatch(/Kva vil du helst få til no\?/);
  });

  test('«slett» asks first, and «ja» is heard only right after', () => {
    const samtale = at(['slett']);
    expect(samtale.choices).toEqual(['slett_alt', 'behold']);
    samtale.say('hva koster melk');

    samtale.say('ja');

    expect(samtale.last?.reply.deleted).toBeUndefined();
    expect(at(['slett', 'ja']).last?.reply.deleted).toBe(true);
    expect(at(['slett', 'nei']).last?.reply.deleted).toBeUndefined();
  });

  test('a protected address is noticed in the middle of the questions, which then go on', () => {
    const samtale = at(['#siling', '#start']);
    const text = samtale.say('jeg har sperret adresse');

    expect(text).toMatch(/Jeg har sperret adresse/);
    expect(text).toMatch(/Hva vil du helst få til nå\?/);
  });
});

describe('the language follows the person', () => {
  test('from the message on in which it is clear, and it is remembered', () => {
    const samtale = at(['#siling', '#start']);

    expect(samtale.say('I want to find a job and a place to live')).toMatch(/Is anything urgent today\?/);
    expect(samtale.say('#haster.nei')).toMatch(/What is hardest now\?/);
  });

  test('not a single odd word, and not what was picked', () => {
    expect(at(['#siling', '#start']).say('deadline')).toMatch(/Er det noe som haster i dag\?/);
    expect(at(['#siling', '#start', 'nynorsk']).say('Jeg vil ikke miste leiligheten min')).toMatch(
      /Er det noko som hastar i dag\?/,
    );
  });

  test('a wish in a whole sentence is heard in the middle of the questions', () => {
    expect(at(['#siling', '#start']).say('kan vi ta det på engelsk?')).toMatch(
      /I will answer in English[\s\S]*What do you most want/,
    );
  });

  test('a crisis is answered in the language of the message, whatever was picked', () => {
    expect(at(['nynorsk']).say('I want to kill myself')).toMatch(/You can talk to someone now/);
    expect(at(['english']).say('eg orkar ikkje leve lenger')).toMatch(/Du kan snakke med nokon no/);
    expect(at([]).say('jeg orker ikke leve lenger')).toMatch(/Du kan snakke med noen nå/);
  });

  test('each reply says which language it is in, so that it is read aloud in it', () => {
    const sprak = (said: readonly string[]) => at(said).last?.reply.sprak;

    expect(sprak(['hei'])).toBe('nb');
    expect(sprak(['I want to find a job and a place to live'])).toBe('en');
    expect(sprak(['nynorsk'])).toBe('nn');
    expect(sprak(['english', 'jeg orker ikke leve lenger'])).toBe('nb');
    expect(sprak(['english', 'jeg orker ikke leve lenger', 'continue'])).toBe('en');
  });

  test('a deleted conversation leaves nothing of it', () => {
    const samtale = at(['I need help because I have no money', 'delete everything']);

    expect(samtale.tilstand).toEqual({});
  });
});

describe('what is said here has not reached Nav', () => {
  test.each(['jeg søker om sosialhjelp', 'jeg klager på vedtaket', 'meld meg som arbeidssøker'])(
    '«%s»',
    (said) => {
      const samtale = at(['hei']);

      expect(samtale.say(said)).toMatch(/Jeg kan ikke ta imot/);
      expect(samtale.last?.reply.status).toBe('ikke_sendt');
    },
  );
});

describe('the turn', () => {
  test('answers anything at any place with one bubble, at most eight buttons, and labels of six words', () => {
    const words = fc.oneof(
      fc.constantFrom(
        'ja',
        'nei',
        'hopp over',
        'tilbake',
        'stopp',
        'fortsett',
        'pause',
        'hvorfor',
        'english',
        'bokmål',
        'slett',
        'hei',
        '1',
        'ingen',
        'ferdig',
        'jeg orker ikke mer',
      ),
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '#siling',
        '#start',
        '#hopp_over',
        '#mer',
        '#haster',
        '#brev',
        '#annet',
        '#fortsett',
        '#stemmer',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 15 }), (said) => {
        const samtale = new Samtale();
        for (const one of said) {
          const text = samtale.say(one);
          const choices = samtale.last!.reply.choices ?? [];
          expect(text.trim()).not.toBe('');
          expect(choices.length).toBeLessThanOrEqual(8);
          for (const { label } of choices) expect(label.split(' ').length).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 150 },
    );
  });
});

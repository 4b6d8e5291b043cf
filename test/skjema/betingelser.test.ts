import { describe, expect, test } from '@jest/globals';
import { PROV_V1, provdialog, textsFor } from './provskjema.ts';
import { Samtale, says, types } from './samtale.ts';

const texts = textsFor(PROV_V1);
const dialog = provdialog(PROV_V1);
const begun = () => {
  const samtale = new Samtale(dialog);
  samtale.all('prov meg', '#start', 'fred');
  return samtale;
};

describe('questions with conditions', () => {
  test('are passed over, and not counted, while the condition does not hold', () => {
    const samtale = begun();

    const reply = samtale.all('#barn.nei');

    expect(samtale.state.her).toBe('krav');
    expect(reply.progress).toEqual({ number: 3, of: 6 });
  });

  test('are asked and counted when it holds', () => {
    const samtale = begun();

    const reply = samtale.all('#barn.ja');

    expect(samtale.state.her).toBe('alder');
    expect(reply.progress).toEqual({ number: 3, of: 8 });
  });

  test('fall away with what they hang on, are said so, and everything else stays', () => {
    const samtale = begun();
    samtale.all('#barn.ja', 'ti år', '#pass.skole', '#ferdig', '#krav.godtar');

    const reply = samtale.all('endre 2', '#barn.nei');

    expect(samtale.state.her).toBe('dag');
    expect(says(reply, texts, 'nb', 'falt_bort')).toBe(true);
    expect(reply.text).toContain('alder, pass');
    expect(reply.progress).toEqual({ number: 4, of: 6 });
  });

  test('come back with their answers when the condition holds again', () => {
    const samtale = begun();
    samtale.all('#barn.ja', 'ti år', '#pass.skole', '#ferdig', '#krav.godtar', 'endre 2', '#barn.nei');

    const reply = samtale.all('endre 2', '#barn.ja');

    expect(says(reply, texts, 'nb', 'med_igjen')).toBe(true);
    expect(samtale.state.svar.alder?.ord).toBe('ti år');
    expect(samtale.state.her).toBe('dag');
  });

  test('are asked when a change makes them needed, and only they', () => {
    const samtale = begun();
    samtale.all('#barn.nei', '#krav.godtar', '#dag.mandag', 'endre 2', '#barn.ja');
    expect(samtale.state.her).toBe('alder');

    samtale.all('to år', 'ingen');

    expect(samtale.state.her).toBe('frist');
  });

  test('do not stand in the result while they do not hold', () => {
    const samtale = begun();
    samtale.all(
      '#barn.ja',
      'ti år',
      '#pass.ingen',
      'endre barn',
      '#barn.nei',
      '#krav.godtar',
      '#dag.mandag',
      'a',
      'b',
      'ja',
    );

    expect(samtale.state.fase).toBe('fullfort');
    expect(Object.keys(Object(samtale.events.at(-1)?.svar)).sort()).toEqual([
      'annen',
      'barn',
      'dag',
      'frist',
      'krav',
      'onske',
    ]);
  });
});

describe('a question that must be answered', () => {
  test.each(['hopp over', 'vet ikke', 'vil ikke svare'])('is not left by «%s», which is said', (said) => {
    const samtale = begun();
    samtale.all('#barn.nei');

    const reply = samtale.all(said);

    expect(samtale.state.her).toBe('krav');
    expect(says(reply, texts, 'nb', 'ma_svares')).toBe(true);
    expect(reply.choices?.map(({ id }) => id)).toEqual(['krav.godtar', 'krav.avslar', 'mer']);
  });

  test('lets the person pause', () => {
    const samtale = begun();
    samtale.all('#barn.nei', 'pause');

    expect(samtale.running).toBe(false);
  });
});

describe('a long form', () => {
  test('shows the answers to change in pages', () => {
    const samtale = begun();
    const ids = () => samtale.last?.reply.choices?.map(({ id }) => id);
    samtale.all('#barn.ja', 'ti', '#pass.skole', '#ferdig', '#krav.godtar', '#dag.mandag', 'endre');
    expect(ids()).toEqual([
      'endre.onske',
      'endre.barn',
      'endre.alder',
      'endre.pass',
      'endre.krav',
      'endre.dag',
      'mer',
    ]);

    samtale.all('tilbake', 'snart', 'endre');
    expect(ids()).toEqual([
      'endre.onske',
      'endre.barn',
      'endre.alder',
      'endre.pass',
      'endre.krav',
      'endre_flere',
      'mer',
    ]);

    samtale.all('#endre_flere');
    expect(ids()).toEqual(['endre.dag', 'endre.frist', 'endre_flere', 'mer']);

    samtale.all('vis flere', '#endre.alder');
    expect(samtale.state.her).toBe('alder');
  });
});

describe('an answer that leaves the form', () => {
  test('is kept, gives the reply of the host, and lets the rest lie', () => {
    const samtale = begun();
    const reply = samtale.all('#barn.nei', '#krav.godtar', '#dag.aldri');

    expect(reply).toEqual({ text: 'forlatt: vold' });
    expect(samtale.state).toMatchObject({ hviler: 'forlatt', svar: { dag: { valg: ['aldri'] } } });
    expect(types(samtale.events).slice(-2)).toEqual(['besvart', 'forlatt']);
    expect(samtale.repeat()).toBeNull();
  });
});

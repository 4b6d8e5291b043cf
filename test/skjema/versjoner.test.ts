import { describe, expect, test } from '@jest/globals';
import { migrate, readSkjema } from '../../dialogs/skjema/index.ts';
import { PROV_V1, PROV_V2, provdialog, textsFor } from './provskjema.ts';
import { Samtale, says, types } from './samtale.ts';

const v1 = provdialog(PROV_V1);
const v2 = provdialog(PROV_V2);
const texts = textsFor(PROV_V2);

/** What was said to version 1, gone on with in version 2. */
const moved = (...said: readonly string[]) => {
  const before = new Samtale(v1);
  before.all('prov meg', '#start', ...said);
  return new Samtale(v2, before.state);
};

describe('migrate', () => {
  const form = readSkjema(PROV_V2, texts).skjema;

  test('does nothing to what is of the same version, or was never begun', () => {
    expect(migrate(form, v1.initial)).toBeNull();
    expect(migrate(readSkjema(PROV_V1, textsFor(PROV_V1)).skjema, moved('fred').state)).toBeNull();
  });

  test('names what is called something else, new, gone, and to be asked anew', () => {
    const { state } = moved('fred', '#barn.nei', '#krav.godtar', '#dag.mandag', 'fredag', 'mer å si');

    expect(migrate(form, state)).toMatchObject({
      fra: 1,
      til: 2,
      omdopt: { onske: 'mal' },
      nye: ['sted'],
      fjernet: ['frist'],
      uferdig: ['dag'],
      her: null,
    });
  });
});

describe('a form half filled in, in an earlier version', () => {
  test('goes on at the same question under its new name, and the answer is taken', () => {
    const samtale = moved();

    const reply = samtale.all('fred');

    expect(samtale.state.svar.mal?.ord).toBe('fred');
    expect(samtale.state.her).toBe('sted');
    expect(says(reply, texts, 'nb', 'migrert')).toBe(true);
    expect(says(reply, texts, 'nb', 'migrert.nye')).toBe(true);
  });

  test('asks the new question too, keeps the rest, and tells it once', () => {
    const samtale = moved('fred', '#barn.ja');
    samtale.all('ti år');
    expect(samtale.state).toMatchObject({
      versjon: 2,
      her: 'sted',
      svar: { mal: { ord: 'fred' }, alder: { ord: 'ti år' } },
    });

    const reply = samtale.all('Skien');

    expect(says(reply, texts, 'nb', 'migrert')).toBe(false);
    expect(samtale.state.her).toBe('pass');
  });

  test('takes no answer to a question that is gone: the words are kept beside, and another is asked', () => {
    const samtale = moved('fred', '#barn.nei', '#krav.godtar', '#dag.onsdag');
    expect(samtale.state.her).toBe('frist');

    samtale.all('på fredag');

    expect(samtale.state.her).toBe('sted');
    expect(samtale.state.utkast).toEqual({ annet: ['på fredag'] });
    expect(types(samtale.events)).toEqual(['migrert', 'utkast', 'spurt']);
  });

  test('puts aside the answer to a question that is gone, and says which', () => {
    const samtale = moved('fred', '#barn.nei', '#krav.godtar', '#dag.onsdag', 'på fredag');

    const reply = samtale.all('slutten');

    expect(samtale.state.utgatt.frist?.ord).toBe('på fredag');
    expect(says(reply, texts, 'nb', 'migrert.fjernet')).toBe(true);
    expect(reply.text).toContain('«på fredag»');
  });

  test('asks anew where the choice is gone, and keeps what was chosen', () => {
    const samtale = moved('fred', '#barn.nei', '#krav.godtar', '#dag.mandag', 'x', 'y');

    const reply = samtale.all('ja');
    expect(says(reply, texts, 'nb', 'migrert.uferdig')).toBe(true);
    expect(samtale.state.fase).toBe('sporsmal');
    samtale.all('Skien');

    expect(samtale.state.her).toBe('dag');
    expect(samtale.state.utkast.dag).toEqual(['mandag']);
  });

  test('does not confirm a reading back that has changed since', () => {
    const samtale = moved('fred', '#barn.nei', '#krav.godtar', '#dag.onsdag', 'x', 'y');

    samtale.all('det stemmer');

    expect(samtale.state).toMatchObject({ fase: 'sporsmal', her: 'sted' });
  });

  test('can be resumed after a pause, also when the question is gone', () => {
    const samtale = moved('fred', '#barn.nei', '#krav.godtar', '#dag.onsdag', 'pause');

    const reply = samtale.all('fortsett');

    expect(samtale.state.her).toBe('sted');
    expect(says(reply, texts, 'nb', 'sted.sporsmal')).toBe(true);
  });

  test('repeats the question of the new version', () => {
    expect(moved().repeat()?.text).toBe('Om mal.sporsmal');
    expect(moved('fred', '#barn.nei', '#krav.godtar', '#dag.onsdag').repeat()?.text).toBe('Om sted.sporsmal');
  });

  test('that is finished stays as it was until somebody wants to change it', () => {
    const samtale = moved('fred', '#barn.nei', '#krav.godtar', '#dag.onsdag', 'x', 'y', 'ja');
    expect(samtale.say('takk for hjelpen')).toBeNull();

    samtale.all('endre 1', 'ro');

    expect(samtale.state).toMatchObject({ versjon: 2, her: 'sted', svar: { mal: { ord: 'ro' } } });
  });
});

import { describe, expect, test } from '@jest/globals';
import { forslagEtter, nestesteg } from '../../dialogs/nestesteg/index.ts';
import { i, ord, resultat, Samtale, SELV, valg } from './hjelp.ts';

const trykk = (choice: string | null, text = '') =>
  ({ text, choice, kind: 'melding', masked: false, attachments: false }) as const;

const etterSiling = (svar = { passer: SELV }) =>
  forslagEtter(resultat(svar), i('nb'))
    .filter(({ dialog }) => dialog === 'nestesteg')
    .reduce((state, event) => nestesteg.evolve(state, event), nestesteg.initial);

describe('a proposal after the sieve', () => {
  test('waits until it is opened, so that "ja" is no answer to it before', () => {
    const state = etterSiling();

    expect(nestesteg.isRunning(state)).toBe(false);
    expect(nestesteg.handle(state, trykk(null, 'ja'), i('nb'))).toBeNull();
    expect(nestesteg.handle(state, trykk('nestesteg'), i('nb'))?.reply.text).toMatch(/Forslag:/);
    expect(nestesteg.handle(state, trykk(null, 'Se forslaget'), i('nb'))?.reply.text).toMatch(/Forslag:/);
  });

  test('is not there before the sieve is done', () => {
    expect(nestesteg.handle(nestesteg.initial, trykk('nestesteg'), i('nb'))).toBeNull();
    expect(nestesteg.repeat(nestesteg.initial, i('nb'))).toBeNull();
  });

  test('rests while something else is done, and is opened again by its button', () => {
    const samtale = new Samtale({ passer: SELV });
    const hvilt = (nestesteg.rest?.(samtale.state) ?? []).reduce(
      (state, event) => nestesteg.evolve(state, event),
      samtale.state,
    );

    expect(nestesteg.isRunning(samtale.state)).toBe(true);
    expect(nestesteg.isRunning(hvilt)).toBe(false);
    expect(nestesteg.handle(hvilt, trykk(null, 'ja'), i('nb'))).toBeNull();
    expect(nestesteg.handle(hvilt, trykk('nestesteg_enig'), i('nb'))?.route).toBe('nestesteg/enig');
  });

  test('is repeated as it stands, in another language too', () => {
    const samtale = new Samtale({ passer: SELV });
    samtale.si('uenig');

    expect(nestesteg.repeat(samtale.state, i('nb'))).toEqual(samtale.reply);
    expect(nestesteg.repeat(samtale.state, i('en'))?.text).toMatch(/What suits you better\?/);
  });

  test('takes an event that it does not know for nothing', () => {
    const state = etterSiling();

    expect(nestesteg.evolve(state, { dialog: 'nestesteg', type: 'noe_nytt' })).toBe(state);
  });

  test.each([
    ['what is named', { problem: ord('gjeld og dårlig helse') }, ['okonomi', 'helse', 'mal']],
    ['at most three', { problem: ord('gjeld, bolig, angst og barna') }, ['okonomi', 'bolig', 'helse']],
    ['nothing, when nothing was said', {}, []],
    ['no rus that nobody named', { problem: ord('russisk venn, sliter'), mal: ord('få orden') }, ['mal']],
    ['rus, when the person names it', { hjelp: ord('slutte med rus') }, ['rus', 'mal']],
    ['no rus that was denied', { hjelp: ord('jobb. har ikke noe rus') }, ['arbeid', 'mal']],
    [
      'English words',
      { problem: ord('too much debt'), mal: ord('learn Norwegian') },
      ['okonomi', 'sprak', 'mal'],
    ],
    [
      'nynorsk words',
      { problem: ord('rekningar eg ikkje opnar'), mal: ord('bustad') },
      ['okonomi', 'bolig', 'mal'],
    ],
  ])('points to sections of the longer form: %s', (_hva, svar, deler) => {
    const [, foreslatt] = forslagEtter(resultat(svar), i('nb'));

    expect(foreslatt).toMatchObject({ dialog: 'kartlegging', type: 'foreslatt', deler });
  });

  test.each([
    [{ problem: ord('regninger') }, ['sosialhjelp', 'rad_veiledning']],
    [{ venter: ord('nei, ingenting') }, ['rad_veiledning']],
    [{ venter: ord('svar på søknaden') }, ['ventetid', 'rad_veiledning']],
    [{ problem: ord('forstår ikke språket') }, ['tolk', 'rad_veiledning']],
    [{ kontakt: valg('Lege', 'lege') }, ['rad_veiledning']],
    [
      { kontakt: valg('Nav, jobb og penger, Lege', 'nav_jobb', 'lege') },
      ['vurdering', 'individuell_plan', 'innsyn', 'rad_veiledning'],
    ],
    [
      { problem: ord('avslag, gjeld og ikke jobb'), venter: ord('klagen') },
      ['klage', 'sosialhjelp', 'ventetid', 'rad_veiledning'],
    ],
  ])('shows what may be useful by what was answered: %j', (svar, ider) => {
    const [foreslatt] = forslagEtter(resultat(svar), i('nb'));

    expect(foreslatt).toMatchObject({ forslag: { rettigheter: ider.map((id) => ({ id })) } });
  });

  test('tells no right that is past its review', () => {
    const [foreslatt] = forslagEtter(
      resultat({ problem: ord('avslag') }),
      i('nb', { now: Date.parse('2030-01-01') }),
    );

    expect(foreslatt).toMatchObject({ forslag: { rettigheter: [] } });
  });
});

import { describe, expect, test } from '@jest/globals';
import { ikkenav, ikkenavNotat } from '../../dialogs/ikkenav/index.ts';
import { context, melding } from '../hjelp/dialog.ts';

const route = (text: string): string | null => ikkenav.handle({}, melding(text), context())?.route ?? null;

describe('an intent to apply, complain or report here', () => {
  test.each([
    ['jeg søker om sosialhjelp', 'ikkenav/soke'],
    ['Jeg vil søke om nødhjelp', 'ikkenav/soke'],
    ['eg søkjer om bustøtte', 'ikkenav/soke'],
    ['I want to apply for money', 'ikkenav/soke'],
    ['her er søknaden min', 'ikkenav/soke'],
    ['jeg klager på vedtaket', 'ikkenav/klage'],
    ['jeg vil klage', 'ikkenav/klage'],
    ['eg klagar på avslaget', 'ikkenav/klage'],
    ['I want to appeal the decision', 'ikkenav/klage'],
    ['meld meg som arbeidssøker', 'ikkenav/melde'],
    ['registrer meg', 'ikkenav/melde'],
    ['her er meldekortet', 'ikkenav/melde'],
  ])('«%s» is told that it has not reached Nav', (said, expected) => {
    expect(route(said)).toBe(expected);
  });

  test.each([
    'jeg søker jobb som kokk',
    'hva er klagefrist',
    'jeg har søkt om sosialhjelp før',
    'jeg beklager',
    'søker du noe',
    'naboen klager',
    'jeg er arbeidssøker',
  ])('«%s» is not', (said) => {
    expect(route(said)).toBeNull();
  });

  test('shows the status line and no number of days', () => {
    const reply = ikkenav.handle({}, melding('jeg klager på vedtaket'), context())?.reply;

    expect(reply?.status).toBe('ikke_sendt');
    expect(reply?.text).toContain('Fristen i brevet med svaret (vedtaket) gjelder');
    expect(reply?.text).not.toMatch(/\d+ (uker|dager)/);
  });

  test('given as an answer, is kept and said not to be sent', () => {
    expect(ikkenavNotat('jeg søker om sosialhjelp', { sprak: 'nn' })).toMatch(/ikkje sendt/);
    expect(ikkenavNotat('å jobbe mer', { sprak: 'nb' })).toBeNull();
  });
});

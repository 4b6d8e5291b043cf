import { describe, expect, test } from '@jest/globals';
import { lesResultat } from '../../../adapters/web/client/resultat.ts';

const lenker = {
  id: 'siling',
  navn: 'Noen spørsmål',
  html: '/resultat/t/siling',
  pdf: '/resultat/t/siling.pdf',
  json: '/resultat/t/siling.json',
};

describe('the list of forms from the server', () => {
  test('is read as it stands', () => {
    expect(lesResultat({ skjema: [lenker] })).toEqual([lenker]);
  });

  test.each([
    ['no list', {}],
    ['something else than a list', { skjema: 'siling' }],
    ['nothing', { skjema: [null, 'x', {}] }],
    ['a script for an address', { skjema: [{ ...lenker, pdf: 'javascript:alert(1)' }] }],
    ['another page', { skjema: [{ ...lenker, html: 'https://annen.example/resultat/' }] }],
  ])('with %s gives none', (_what, answer) => {
    expect(lesResultat(answer)).toEqual([]);
  });
});

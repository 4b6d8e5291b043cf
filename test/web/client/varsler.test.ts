import { expect, test } from '@jest/globals';
import { INGEN_LINJER } from '../../../adapters/web/client/linjer.ts';
import type { Tilstand } from '../../../adapters/web/client/tilstand.ts';
import { nyeVarsler } from '../../../adapters/web/client/varsler.ts';

const TILSTAND: Tilstand = {
  linjer: INGEN_LINJER,
  kontakt: true,
  tarTid: false,
  snartLukket: false,
  lukket: null,
};

test('what has become true is told once', () => {
  const uten = { ...TILSTAND, kontakt: false };

  expect(nyeVarsler(null, TILSTAND)).toEqual([]);
  expect(nyeVarsler(TILSTAND, uten)).toEqual(['utenNett']);
  expect(nyeVarsler(uten, { ...uten, snartLukket: true })).toEqual(['snartLukket']);
  expect(nyeVarsler(uten, TILSTAND)).toEqual([]);
});

test('what is true from the start is told', () => {
  expect(nyeVarsler(null, { ...TILSTAND, tarTid: true })).toEqual(['tarTid']);
});

import { describe, expect, test } from '@jest/globals';
import { loose } from '../../../../dialogs/sprak/sporsmal/index.ts';

describe('a slip of the finger', () => {
  test.each([
    ['tilbkae', 'tilbake'],
    ['fortset', 'fortsett'],
    ['psykologg', 'psykolog'],
  ])('«%s» may be «%s»', (said, meant) => expect(loose(said, meant)).toBe(true));

  test.each([
    ['andre', 'endre'],
    ['passe', 'pause'],
    ['slitt', 'slutt'],
    ['fortsatt', 'fortsett'],
    ['og', 'ok'],
    ['slått', 'slutt'],
    ['skutt', 'slutt'],
    ['valg', 'vald'],
    ['hjelm', 'hjelp'],
    ['ot', 'to'],
    ['penger', 'person'],
  ])('«%s» is not «%s»', (said, meant) => expect(loose(said, meant)).toBe(false));
});

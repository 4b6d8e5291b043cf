import { describe, expect, test } from '@jest/globals';
import { exact, fold, loose, phrases, readNames } from '../../../../dialogs/sprak/sporsmal/index.ts';

const OPTIONS = [
  { id: 'nav_jobb', names: phrases('Nav, jobb og penger|nav jobb') },
  { id: 'lege', names: phrases('Lege eller behandler|lege|fastlegen') },
  { id: 'andre', names: phrases('Andre') },
  { id: 'vet_ikke', names: phrases('Vet ikke') },
];
const read = (text: string) => readNames(fold(text), OPTIONS, loose);

describe('readNames', () => {
  test.each([
    ['lege', ['lege']],
    ['LEGE!', ['lege']],
    ['fastlgeen', ['lege']],
    ['jeg har kontakt', null],
    ['lege og nav jobb', ['lege', 'nav_jobb']],
    ['nav, jobb og penger', ['nav_jobb']],
    ['lege, lege', ['lege']],
    ['vet ikke', ['vet_ikke']],
    ['de andre', ['andre']],
  ])('«%s» names %j', (text, ids) => expect(read(text)).toEqual(ids));

  test.each(['ikke lege', 'lege, men ikke nå', 'uten lege', 'legevakt', 'endre', 'jeg og', ''])(
    '«%s» names nothing, since words are left over',
    (text) => expect(read(text)).toBeNull(),
  );

  test('exact takes no slip of the finger', () => {
    expect(readNames(fold('fastlgeen'), OPTIONS, exact)).toBeNull();
  });
});

import { describe, expect, test } from '@jest/globals';
import { recognizePercentage } from '../../../../dialogs/sprak/gjenkjenner/index.ts';

const found = (text: string) =>
  recognizePercentage(text, 'nb-no').map(({ text: words, resolution }) => `${words}=${resolution.value}`);

describe('percentages', () => {
  test.each([
    ['50 %', ['50 %=50']],
    ['50%', ['50%=50']],
    ['12,5 %', ['12,5 %=12.5']],
    ['12.5 %', ['12.5 %=12.5']],
    ['femti prosent', ['femti prosent=50']],
    ['femtiprosent', ['femtiprosent=50']],
    ['50 pst', ['50 pst=50']],
    ['50 prosentstilling', ['50 prosentstilling=50']],
    ['ei 40%-stilling', ['40%=40']],
    ['femti prosnt', ['femti prosnt=50']],
    ['en prosent', ['en prosent=1']],
    ['50-60 %', ['50=50', '60 %=60']],
    ['to til tre prosent', ['to=2', 'tre prosent=3']],
    ['halvannen prosent', ['halvannen prosent=1.5']],
    ['20 % av 50', ['20 %=20']],
  ])('%j has %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each('prosent|50|prosess|50 present|%|noen prosent|B50 %|2 prosesser|50 kr'.split('|'))(
    '%j has none',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

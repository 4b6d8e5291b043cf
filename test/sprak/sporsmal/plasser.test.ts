import { describe, expect, test } from '@jest/globals';
import { lesPlasser } from '../../../dialogs/sprak/sporsmal/index.ts';

const read = (text: string) => lesPlasser(text, 6);

describe('lesPlasser', () => {
  test.each([
    ['2', [2]],
    ['2.', [2]],
    ['nummer to', [2]],
    ['den andre', [2]],
    ['den første', [1]],
    ['det fyrste', [1]],
    ['the second one', [2]],
    ['the last one', [6]],
    ['siste', [6]],
    ['1 og 3', [1, 3]],
    ['1,3', [1, 3]],
    ['2 og 2', [2]],
    ['jeg tar nr 4', [4]],
    ['option five', [5]],
    ['one', [1]],
  ])('«%s» is %j', (text, numbers) => expect(read(text)).toEqual(numbers));

  test.each(['7', '0', '1 og 9', 'to barn', '2 uker', 'hei', '', 'den', '100', 'ikke 2'])(
    '«%s» is no number here',
    (text) => expect(read(text)).toBeNull(),
  );
});

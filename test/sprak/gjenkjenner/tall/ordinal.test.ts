import { describe, expect, test } from '@jest/globals';
import { recognizeOrdinal } from '../../../../dialogs/sprak/gjenkjenner/index.ts';

const found = (text: string, culture: 'nb-no' | 'nn-no' = 'nb-no') =>
  recognizeOrdinal(text, culture).map(({ text: words, resolution }) => `${words}=${resolution.value}`);

describe('ordinals', () => {
  test.each([
    ['den tredje', ['tredje=3']],
    ['den andre', ['andre=2']],
    ['andre gang', ['andre=2']],
    ['andre gong', ['andre=2']],
    ['andre', ['andre=2']],
    ['første og andre', ['første=1', 'andre=2']],
    ['fyrste gongen', ['fyrste=1']],
    ['tjueførste', ['tjueførste=21']],
    ['enogtyvende', ['enogtyvende=21']],
    ['hundre og første', ['hundre og første=101']],
    ['3. plass', ['3.=3']],
    ['3.', ['3.=3']],
    ['den 3.', ['3.=3']],
    ['3dje', ['3dje=3']],
    ['1. og 3.', ['1.=1', '3.=3']],
    ['2. etasje, 3. dør', ['2.=2', '3.=3']],
    ['sjuande forsøk', ['sjuande=7']],
  ])('%j has %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(
    'andre ting|de andre|noen andre|hverandre|for det første|for det andre|først|største|det er trettende|angre|fjerne|ferde|sette|3. mai|tredje mai|jeg har 3.|1. Kari|kl. 3.|§ 3.|3.5|0.|12.11.2026|tre|forsterker'.split(
      '|',
    ),
  )('%j has none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('«attende» is the eighteenth in bokmål, and "back" in nynorsk', () => {
    expect(found('den attende gangen')).toEqual(['attende=18']);
    expect(found('gå attende', 'nn-no')).toEqual([]);
    expect(found('den attande gongen', 'nn-no')).toEqual(['attande=18']);
  });
});

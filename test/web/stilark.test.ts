import { describe, expect, test } from '@jest/globals';
import { withoutLayers, withoutUnusedTokens } from '../../adapters/web/stilark.ts';

describe('a style sheet out of its layers', () => {
  test('keeps its rules, in their order', () => {
    const css = '@layer a,b;p{color:red}@layer a{p{margin:0}@media print{p{margin:1px}}}q{color:blue}';

    expect(withoutLayers(css)).toBe('p{color:red}p{margin:0}@media print{p{margin:1px}}q{color:blue}');
  });

  test('has none left, also of those inside each other', () => {
    expect(withoutLayers('@layer a{@layer b{p{margin:0}}}')).toBe('p{margin:0}');
  });

  test('fails loudly on a block that never closes', () => {
    expect(() => withoutLayers('@layer a{p{margin:0}')).toThrow('never closes');
  });
});

describe('a style sheet without unused tokens', () => {
  test('keeps a token that a rule uses, and those that it is made of', () => {
    const css = ':root{--ax-red: #f00;--ax-text: var(--ax-red)}p{color:var(--ax-text)}';

    expect(withoutUnusedTokens(css)).toBe(css);
  });

  test('leaves out a token that nothing uses, those that only it used, and the empty rule', () => {
    const css = ':root{--ax-red: #f00;--ax-text: var(--ax-red);--own: 1px}.dark{--ax-text: red}p{color:blue}';

    expect(withoutUnusedTokens(css)).toBe(':root{--own: 1px}p{color:blue}');
  });
});

/**
 * Aksel's style sheets made fit for old phones, and small.
 *
 * Aksel puts everything into cascade layers and leaves out browsers that don't know them (Safari before 15.4, Chrome
 * before 99): those drop a whole layer unread, and the page would stand there without any style.
 * Taken out of its layers, in the order in which it is imported, the same rules win as before.
 */

/** Where the block that opens at `open` ends: the index of its closing bracket. Aksel's sheets hold no brackets in strings. */
const closingBracket = (css: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('The style sheet has a block that never closes.');
};

/** Takes the rules out of their `@layer` blocks, and the layer statements away. */
export const withoutLayers = (css: string): string => {
  const layer = /@layer[^{;]*([{;])/.exec(css);
  if (!layer) return css;
  const before = css.slice(0, layer.index);
  const start = layer.index + layer[0].length;
  if (layer[1] === ';') return before + withoutLayers(css.slice(start));
  const end = closingBracket(css, start - 1);
  return before + withoutLayers(css.slice(start, end)) + withoutLayers(css.slice(end + 1));
};

const DECLARATION = /(--ax-[\w-]+):[^;{}]*;?/g;

/** Leaves out the design tokens that nothing uses, also those used only by such; what is left says the same. */
export const withoutUnusedTokens = (css: string): string => {
  const used = new Set(Array.from(css.matchAll(/var\((--ax-[\w-]+)/g), ([, name]) => name));
  const kept = css.replace(DECLARATION, (declaration, name: string) => (used.has(name) ? declaration : ''));
  return kept.length === css.length ? css.replace(/[^{}]+\{\}/g, '') : withoutUnusedTokens(kept);
};

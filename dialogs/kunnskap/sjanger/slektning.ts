import { pattern } from '../../sprak/gjenkjenn.ts';

const RELATIVE = pattern(
  String.raw`\b(?:sønnen|sonen|datteren|dattera|mora|moren|faren|mannen|kona|broren|søsteren|søstera|barnet|barnebarnet|bestemor|samboeren|sambuaren|kjæresten|kompisen|venninna|venninnen) (?:min|mi|vår)\b|\b(?:mamma|pappa|mor|far) (?:mi|min)?\b|\bmy (?:son|daughter|mother|father|husband|wife|brother|sister|mum|mom|dad|partner|friend)\b`,
);

/** Is it asked for somebody near? They get the rules, never the case (product rules 7). */
export const forSlektning = (ord: string): boolean => RELATIVE.test(ord);

import { fold } from '../sprak/sporsmal/index.ts';

/**
 * Words by which people say that they are not sure: bokmål, nynorsk and English together, since people mix them.
 * Only words that seldom mean anything else: «rundt», «mener», "about" and "around" are left out.
 */
const USIKRE_ORD = [
  'tror',
  'trur',
  'kanskje',
  'usikker',
  'usikre',
  'usikkert',
  'ikke sikker',
  'ikkje sikker',
  'vet ikke',
  'veit ikkje',
  'husker ikke',
  'hugsar ikkje',
  'ca',
  'cirka',
  'circa',
  'omtrent',
  'omkring',
  'om lag',
  'omlag',
  'antakelig',
  'antagelig',
  'sannsynligvis',
  'truleg',
  'muligens',
  'kan hende',
  'kanhende',
  'i think',
  'maybe',
  'perhaps',
  'unsure',
  'not sure',
  'do not know',
  'dont know',
  'cannot remember',
  'cant remember',
  'do not remember',
  'dont remember',
  'roughly',
  'approximately',
  'probably',
  'possibly',
  'i guess',
  'might be',
] as const;

/**
 * Those of the words above that stand in what was said, in the order of the list. That is all that is said about it: a mark
 * names the words, and concludes nothing from them.
 */
export const usikreOrd = (words: string): readonly string[] => {
  const said = ` ${fold(words).join(' ')} `;
  return USIKRE_ORD.filter((word) => said.includes(` ${word} `));
};

import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../dialogs/dialog.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import { Samtale } from '../hjelp/samtale.ts';
import { foreignTo, wordsIn } from '../sprak/alleKataloger.ts';

/** What is said, and what the answer must hold. `#id` presses a button. */
type Replikk = readonly [said: string, expected: RegExp];

const NYNORSK: readonly Replikk[] = [
  ['hei', /ingen les dette no/i],
  ['#siling', /7 korte spørsmål/],
  ['greitt, ja', /Kva vil du helst få til no\?/],
  ['kvifor spør du om det', /hjelpa bør starte med det du sjølv vil/],
  ['få orden på rekningane', /hastar i dag\?/],
  ['litt kanskje', /«litt kanskje»[\s\S]*Eg ser ikkje kva svar det er[\s\S]*Hastar noko av dette i dag\?/],
  ['veit ikkje heilt, alt er rot', /Du kan hoppe over\. Vil du heller snakke med eit menneske/],
  ['nei, ikkje i dag', /Kva er vanskelegast no\?/],
  ['mange brev eg ikkje opnar', /Kva treng du hjelp til\?/],
  ['kven får sjå dette?', /Ingen får sjå svara dine[\s\S]*Kva treng du hjelp til\?/],
  ['nokon som forklarer rekningane', /Kven har du kontakt med\?/],
  ['nav', /Meiner du «Nav, jobb og pengar» eller «Nav, sosialhjelp eller gjeld»\?/],
  ['den siste', /Valt: Nav, sosialhjelp eller gjeld/],
  ['fastlegen', /Lege eller behandlar/],
  ['ferdig', /Ventar du på svar eller pengar frå nokon\?/],
  ['ta ein pause', /Vi tek pause[\s\S]*Ikkje sendt til Nav/],
  ['hald fram', /Velkomen tilbake[\s\S]*Ventar du på svar/],
  ['svar frå Nav om sjukepengar', /Kva passar best no\?/],
  ['1 og 2', /Eg forstod «Klare meg sjølv» og «Snakke med nokon»\. Her kan du velje eitt svar\./],
  ['den andre', /Dette har du svart[\s\S]*Stemmer det\?/],
  ['endre mål til betale husleiga', /Svaret er endra[\s\S]*«betale husleiga»/],
  ['hopp over', /Ikkje sendt til Nav/],
  ['ja, det stemmer', /Dette er det viktigaste, med dine ord[\s\S]*Ikkje sendt til Nav/],
  ['kva er individuell plan', /plan[\s\S]*Kjelde: nav\.no\/individuell-plan/],
  ['slett alt', /Alt du skreiv her, er sletta/],
];

const ENGELSK: readonly Replikk[] = [
  ['hello, I need some help', /I can help you to find out/],
  ['start the questions', /7 short questions/],
  ['okay', /What do you most want to get done now\?/],
  ['why are you asking', /help should start with what you want/],
  ['sort out my bills', /Is anything urgent today\?/],
  ['a bit maybe', /"a bit maybe"[\s\S]*I cannot see which answer that is[\s\S]*Is any of this urgent/],
  ['all kinds of things', /You can skip this\. If you would rather talk to a human being/],
  ['not today', /What is hardest now\?/],
  ['many letters I do not open', /What do you need help with\?/],
  ['who can see this?', /Nobody sees your answers[\s\S]*What do you need help with\?/],
  ['someone to explain the bills', /Who are you in contact with\?/],
  ['nav', /Do you mean "Nav, work and money" or "Nav, social assistance or debt"\?/],
  ['the first one', /Chosen: Nav, work and money/],
  ['my doctor', /Doctor or therapist/],
  ['done', /Are you waiting for an answer or money/],
  ['take a break', /take a break[\s\S]*Not sent to Nav/],
  ['continue', /Welcome back[\s\S]*Are you waiting/],
  ['an answer about sick pay', /What suits you best now\?/],
  ['1 and 2', /I understood "[^"]+" and "[^"]+"\. You can choose one answer here\./],
  ['the second', /This is what you answered[\s\S]*Is it right\?/],
  ['change goal to pay the rent', /The answer is changed[\s\S]*"pay the rent"/],
  ['yes, thats right', /This is what matters most, in your own words[\s\S]*Not sent to Nav/],
  ['delete everything', /Everything you wrote here is deleted/],
];

/** What the prompts of the SDK say where they do not know the language. */
const SDK = /\b(Yes|Please|choose|choice|enter|Sorry|try again|invalid|option)\b|\(\d\)|\bor\b/;

const shownIn = ({ text, choices = [], more = [] }: Reply): readonly string[] => [
  text,
  ...[...choices, ...more].map(({ label }) => label),
];

/** Without what stands in quotation marks: the person's own words, and labels. */
const unquoted = (text: string): string => text.replace(/«[^»]*»|"[^"]*"/g, ' ');

/** Words of other languages in what the assistant says. */
const strange = (sprak: Sprak, shown: readonly string[]): readonly string[] => {
  const foreign = foreignTo(sprak);
  return shown
    .map(unquoted)
    .flatMap(wordsIn)
    .filter((word) => foreign.has(word));
};

const hold = (samtale: Samtale, sprak: Sprak, replikker: readonly Replikk[]): void => {
  for (const [said, expected] of replikker) {
    const text = samtale.say(said);
    const shown = shownIn(samtale.last!.reply);

    expect([said, text]).toEqual([said, expect.stringMatching(expected)]);
    expect([said, strange(sprak, shown)]).toEqual([said, []]);
    if (sprak !== 'en') expect([said, shown.filter((one) => SDK.test(one))]).toEqual([said, []]);
    expect([said, (unquoted(text).match(/\?/g) ?? []).length <= 1]).toEqual([said, true]);
  }
};

describe('a whole conversation', () => {
  test('in nynorsk has no bokmål in it, and no English', () => {
    const samtale = new Samtale({ sprak: 'nn' });
    expect(strange('nn', [samtale.start()])).toEqual([]);

    hold(samtale, 'nn', NYNORSK);
  });

  test('in English, begun on the bokmål page, has no Norwegian in it', () => {
    const samtale = new Samtale({ sprak: 'nb' });
    samtale.start();

    hold(samtale, 'en', ENGELSK);
  });

  test('the words that tell the languages apart are many', () => {
    expect(foreignTo('nn').size).toBeGreaterThan(500);
    expect(['ikke', 'jeg', 'hva', 'noen'].filter((word) => !foreignTo('nn').has(word))).toEqual([]);
    expect(['ikkje', 'eg', 'kva', 'nokon'].filter((word) => !foreignTo('nb').has(word))).toEqual([]);
  });
});

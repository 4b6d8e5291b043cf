import { pattern, plain } from '../sprak/gjenkjenn.ts';
import { avvist, egenSak, forSlektning, fremmed, smaprat, utenfor } from './sjanger/index.ts';
import type { Svar } from './svar.ts';
import { type Kunnskap, type Sporsmal, velg } from './velg.ts';

/** Answers and commands, and no question. */
const WORDLESS = pattern(
  String.raw`^(?:(?:ja|jo|nei|nope|nix|ok|okei|okay|greit|kanskje|kan hende|vet ikke|veit ikkje|vet ikke helt|fortsett|hald fram|gå videre|gå vidare|neste|tilbake|avbryt|hjelp|help|yes|no|maybe|continue|go on|next|back|hm+|eh+|æh|hæ|hva|kva|what|why|hvorfor|kvifor|mer|meir|more|takk|da|så|altså|bare|berre|litt)(?: |$))+$`,
);

const EMPTY = { vist: [], valg: [], treff: [], score: 0 } as const;

/**
 * What a question is answered with. First what is no question to the articles: another language, small talk, what is never
 * helped with. A question that only the person's own case answers gets the rule beside it, where there is one.
 */
export const besvar = (asked: Omit<Sporsmal, 'ord'>, kunnskap: Kunnskap): Svar => {
  const sporsmal: Sporsmal = { ...asked, ord: plain(asked.tekst) };
  const other = fremmed(asked.tekst);
  if (other) return { ...EMPTY, utfall: 'language', fremmed: other };
  const talk = smaprat(asked.tekst, sporsmal.ord);
  if (talk) return { ...EMPTY, utfall: 'small-talk', smaprat: talk };
  const refused = avvist(sporsmal.ord);
  if (refused) return { ...EMPTY, utfall: 'refuse', avvist: refused };
  if (WORDLESS.test(sporsmal.ord) || utenfor(sporsmal.ord)) return { ...EMPTY, utfall: 'not-covered' };
  const svar = velg(sporsmal, kunnskap);
  if (asked.rolle === 'bruker' && egenSak(sporsmal.ord)) return ownCase(svar);
  return forSlektning(sporsmal.ord) ? { ...svar, slektning: true } : svar;
};

const ownCase = (svar: Svar): Svar => ({
  ...svar,
  utfall: 'own-case',
  vist: svar.utfall === 'answer' ? svar.vist.filter(({ som }) => som === 'svar') : [],
  valg: [],
});

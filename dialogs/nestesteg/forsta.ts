import type { Input } from '../dialog.ts';
import { pattern, plain } from '../sprak/gjenkjenn.ts';
import { SPRAK, type Sprak } from '../sprak/katalog.ts';
import { fold, isPhrase, loose, phrases } from '../sprak/sporsmal/index.ts';
import { FORSLAG, type ForslagId, type Tilstand } from './hendelser.ts';
import { knapper, lesKnapp, type Trykk, tegnKnapp } from './knapper.ts';
import { tekster } from './tekster.ts';

/** What the person did with the proposal. `uenig` and `egne_ord` carry what was written, as it was written. */
export type Hensikt =
  | { readonly type: 'vis' | 'enig' | 'nyttig' | 'hvorfor' | 'tilbake' | 'ferdig' | 'igjen' }
  | { readonly type: 'velg'; readonly forslag: ForslagId }
  | { readonly type: 'rett'; readonly id: string }
  | { readonly type: 'uenig' | 'egne_ord'; readonly ord: string };

type Ordliste = Extract<keyof (typeof tekster)['nb'], `${string}.ord`>;

const fraser = (key: Ordliste) => SPRAK.flatMap((sprak) => phrases(tekster[sprak][key]));

const sier = ({ text }: Input, key: Ordliste): boolean => isPhrase(fold(text), fraser(key), loose);

/** The proposal, opened or opened again. */
export const vilSe = (input: Input): boolean =>
  input.choice === 'nestesteg' || (input.choice === null && sier(input, 'vis.ord'));

const UENIG = pattern(
  String.raw`^(?:(?:nei|no) )?(?:(?:jeg|eg|i) (?:er |am )?)?(?:helt |heilt |totally )?(?:uenig|ueinig|usamd|ikke enig|ikkje (?:einig|samd)|disagree|do not agree|don t agree|dont agree|not agree)\b`,
);
const NEI_FORDI = pattern(
  String.raw`^(?:nei|no) (?:fordi|for|det|da|då|dette|jeg|eg|ikke|ikkje|heller|because|i|that|it|this)\b`,
);

/** «Uenig, fordi …»: the words are kept whole. */
const innvending = ({ text }: Input): string | null => {
  const said = plain(text);
  const ren = /^(?:jeg er |eg er |i )?(?:uenig|ueinig|usamd|disagree)$/u.test(said);
  if (ren) return '';
  return UENIG.test(said) || (NEI_FORDI.test(said) && !text.trim().endsWith('?')) ? text : null;
};

const trykket = (knapp: Trykk): Hensikt => (knapp.type === 'uenig' ? { type: 'uenig', ord: '' } : knapp);

/** A number counts along the buttons shown; a written label is that button. */
const skrevetKnapp = (state: Tilstand, { text }: Input, sprak: Sprak): Hensikt | null => {
  const said = plain(text);
  const vist = knapper(state).map((knapp) => tegnKnapp(knapp, sprak));
  const funnet = /^[1-6]$/.test(said)
    ? vist[Number(said) - 1]
    : vist.find(({ label }) => plain(label) === said);
  const knapp = funnet && lesKnapp(funnet.id);
  return knapp ? trykket(knapp) : null;
};

/** What can be written wherever the proposal is open. */
const overalt = (input: Input): Hensikt | null => {
  if (vilSe(input)) return { type: 'vis' };
  const type = (['ferdig', 'nyttig', 'hvorfor', 'tilbake'] as const).find((one) => sier(input, `${one}.ord`));
  return type ? { type } : null;
};

const navngitt = (input: Input): Hensikt | null => {
  const forslag = FORSLAG.find((one) => sier(input, `${one}.ord`));
  return forslag ? { type: 'velg', forslag } : null;
};

/** Is the proposal itself in question? Then «ja» and «nei» are about it. */
const omForslaget = (input: Input): Hensikt | null => {
  if (sier(input, 'enig.ord') || sier(input, 'ja.ord')) return { type: 'enig' };
  if (sier(input, 'nei.ord')) return { type: 'uenig', ord: '' };
  const ord = innvending(input);
  return ord === null ? navngitt(input) : { type: 'uenig', ord };
};

/** Commands of forms, and questions, are for others. */
const FOR_ANDRE = pattern(String.raw`^(?:endre|start|stopp|stop|pause|change|meny|mer|hjelp|help)\b`);

/** «Hva passer bedre?» is answered by a step, or by anything in the person's own words. */
const iStedet = (input: Input): Hensikt | null => {
  if (sier(input, 'enig.ord') || sier(input, 'ja.ord')) return { type: 'igjen' };
  const said = plain(input.text);
  const andres = said === '' || input.text.trim().endsWith('?') || FOR_ANDRE.test(said);
  return navngitt(input) ?? (andres ? null : { type: 'egne_ord', ord: input.text });
};

const kanSiUenig = (input: Input): Hensikt | null => {
  const ord = innvending(input);
  return ord === null ? null : { type: 'uenig', ord };
};

const skrevet = (state: Tilstand, input: Input, sprak: Sprak): Hensikt | null => {
  const sagt = skrevetKnapp(state, input, sprak) ?? overalt(input);
  if (sagt) return sagt;
  if (state.sted === 'forslag') return omForslaget(input);
  return state.sted === 'uenig' ? iStedet(input) : kanSiUenig(input);
};

/** What an open proposal is answered with. Null: something else. */
export const forsta = (state: Tilstand, input: Input, sprak: Sprak): Hensikt | null => {
  if (input.choice === null) return skrevet(state, input, sprak);
  if (input.choice === 'nestesteg') return { type: 'vis' };
  if (input.choice === 'fortsett') return { type: 'tilbake' };
  const knapp = lesKnapp(input.choice);
  return knapp && trykket(knapp);
};

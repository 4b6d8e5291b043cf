import { type Katalog, katalog, type Sprak } from '../sprak/katalog.ts';
import { tekster as arbeid } from './deler/arbeid.tekster.ts';
import { tekster as bolig } from './deler/bolig.tekster.ts';
import { tekster as familie } from './deler/familie.tekster.ts';
import { tekster as helse } from './deler/helse.tekster.ts';
import { tekster as hindrer } from './deler/hindrer.tekster.ts';
import { tekster as hverdag } from './deler/hverdag.tekster.ts';
import { tekster as kontakt } from './deler/kontakt.tekster.ts';
import { tekster as mal } from './deler/mal.tekster.ts';
import { tekster as nettverk } from './deler/nettverk.tekster.ts';
import { tekster as okonomi } from './deler/okonomi.tekster.ts';
import { tekster as provd } from './deler/provd.tekster.ts';
import { tekster as redd } from './deler/redd.tekster.ts';
import { tekster as rus } from './deler/rus.tekster.ts';
import { tekster as sprak } from './deler/sprak.tekster.ts';
import { tekster as utdanning } from './deler/utdanning.tekster.ts';

const DELER: readonly Katalog[] = [
  mal,
  arbeid,
  utdanning,
  sprak,
  helse,
  okonomi,
  bolig,
  familie,
  nettverk,
  hverdag,
  rus,
  provd,
  kontakt,
  redd,
  hindrer,
];

/** The texts of all sections in one language. Their keys begin with the name of the section, so none hides another. */
const deler = (language: Sprak): Katalog[Sprak] =>
  Object.fromEntries(DELER.flatMap((del) => Object.entries(del[language])));

/** The texts of the form: those of its sections, and what belongs to the whole. */
export const tekster = katalog({
  nb: {
    ...deler('nb'),
    intro:
      'Her velger du selv hva du vil svare på. Hvert tema har høyst fem spørsmål. Etterpå får du se svarene dine samlet. Du kan hoppe over alt, og stoppe når du vil.\n\nDette er ikke en søknad. Ikke sendt til Nav.',
    'linje.problem': 'Problem',
    'linje.mal': 'Mål',
    'linje.hjelp': 'Hjelp',
    'start.ord':
      'start flere spørsmål|flere spørsmål|flere spørsmål om situasjonen min|flere spørsmål om meg|still meg flere spørsmål|still flere spørsmål|spør meg mer|spør meg om mer|ta flere spørsmål|svare på flere spørsmål|jeg vil svare på flere spørsmål|velg tema|velge tema|velge temaer|vis temaene|fortelle mer|fortelle mer om meg selv|fortelle mer om situasjonen min|grundig kartlegging|full kartlegging',
  },
  nn: {
    ...deler('nn'),
    intro:
      'Her vel du sjølv kva du vil svare på. Kvart tema har høgst fem spørsmål. Etterpå får du sjå svara dine samla. Du kan hoppe over alt, og stoppe når du vil.\n\nDette er ikkje ein søknad. Ikkje sendt til Nav.',
    'linje.problem': 'Problem',
    'linje.mal': 'Mål',
    'linje.hjelp': 'Hjelp',
    'start.ord':
      'start fleire spørsmål|fleire spørsmål|fleire spørsmål om situasjonen min|fleire spørsmål om meg|still meg fleire spørsmål|still fleire spørsmål|spør meg meir|spør meg om meir|ta fleire spørsmål|svare på fleire spørsmål|eg vil svare på fleire spørsmål|vel tema|velje tema|vis temaa|fortelje meir|fortelje meir om meg sjølv|fortelje meir om situasjonen min|grundig kartlegging|full kartlegging',
  },
  en: {
    ...deler('en'),
    intro:
      'Here you choose what you want to answer. Each topic has at most five questions. Afterwards you see all your answers in one place. You can skip everything, and stop whenever you like.\n\nThis is not an application. Not sent to Nav.',
    'linje.problem': 'Problem',
    'linje.mal': 'Goal',
    'linje.hjelp': 'Help',
    'start.ord':
      'start more questions|more questions|more questions about my situation|more questions about me|ask me more questions|ask more questions|ask me more|take more questions|answer more questions|i want to answer more questions|choose a topic|pick a topic|choose topics|show the topics|tell you more|tell more about myself|tell more about my situation',
  },
});

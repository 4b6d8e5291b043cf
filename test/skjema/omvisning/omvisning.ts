import { evner } from '../../../bot/turn/evner.ts';
import type { Form, Tilstand } from '../../../dialogs/skjema/index.ts';
import type { Sporsmal } from '../../../dialogs/skjema/skjema.ts';
import { SPRAKNAVN, type Sprak } from '../../../dialogs/sprak/katalog.ts';
import { Samtale } from '../../hjelp/samtale.ts';
import { type Gitt, svarPa } from './svarPa.ts';

/** A form among the assistant's own, under the name of its capability. */
export interface Vist {
  readonly id: string;
  readonly form: Form;
}

/** A conversation that stands at one question, with what was answered on the way there. */
export interface Sted {
  readonly samtale: Samtale;
  readonly question: Sporsmal;
  readonly gitt: ReadonlyMap<string, Gitt['svar']>;
}

export const stateOf = ({ id }: Vist, { tilstand }: Samtale): Tilstand => tilstand[id] as unknown as Tilstand;

/** The questions that come before this one when only those are answered that it depends on: all of its section. */
const before = ({ form }: Vist, question: Sporsmal): readonly Sporsmal[] => {
  const { sporsmal } = form.skjema;
  const own = sporsmal.filter(({ del }) => del === question.del);
  return own.slice(0, own.indexOf(question));
};

/** All that this question, and what it depends on, want of an earlier answer. */
const wantedOf = (vist: Vist, question: Sporsmal, earlier: Sporsmal) => {
  const chain = (one: Sporsmal): readonly Sporsmal[] => [
    one,
    ...one.vilkar.flatMap(({ sporsmal }) =>
      chain(vist.form.skjema.sporsmal.find(({ id }) => id === sporsmal)!),
    ),
  ];
  return chain(question).flatMap(({ vilkar }) => vilkar.filter(({ sporsmal }) => sporsmal === earlier.id));
};

/** Begins the form, and answers until this question is asked. */
export const standAt = (vist: Vist, sprak: Sprak, question: Sporsmal): Sted => {
  const samtale = new Samtale({ sprak });
  samtale.say(`#${vist.id}`);
  samtale.say('#start');
  if (question.del) {
    samtale.say(`#deler.${question.del}`);
    if (stateOf(vist, samtale).fase === 'varsel') samtale.say('#del_start');
  }
  const gitt = new Map<string, Gitt['svar']>();
  for (const earlier of before(vist, question)) {
    if (stateOf(vist, samtale).her !== earlier.id) continue;
    const { sagt, svar } = svarPa(earlier, sprak, wantedOf(vist, question, earlier));
    for (const said of sagt) samtale.say(said);
    gitt.set(earlier.id, svar);
  }
  return { samtale, question, gitt };
};

/** A conversation that goes another way from the same place. */
export const branch = ({ samtale, question, gitt }: Sted, sprak: Sprak): Sted => {
  const copy = new Samtale({ sprak });
  copy.tilstand = structuredClone(samtale.tilstand);
  copy.last = samtale.last;
  return { samtale: copy, question, gitt };
};

/** Every text that a person writes on the tour, by language. */
export const ORD: { readonly [S in Sprak]: { readonly [deed: string]: string } } = {
  nb: {
    tilbake: 'tilbake',
    hvorfor: 'hvorfor spør du om det',
    hopp_over: 'hopp over',
    vet_ikke: 'vet ikke',
    vil_ikke: 'vil ikke svare',
    med_person: 'ta det med en person i stedet',
    pause: 'pause',
    fortsett: 'fortsett',
    stopp: 'stopp',
    enkelt: 'enklere ord',
    avstikker: 'hva er individuell plan?',
    krise: 'jeg orker ikke leve lenger',
  },
  nn: {
    tilbake: 'gå attende',
    hvorfor: 'kvifor spør du',
    hopp_over: 'hopp over',
    vet_ikke: 'veit ikkje',
    vil_ikke: 'vil ikkje svare',
    med_person: 'ta det med ein person i staden',
    pause: 'ta ein pause',
    fortsett: 'hald fram',
    stopp: 'stopp',
    enkelt: 'enklare ord',
    avstikker: 'kva er individuell plan?',
    krise: 'eg orkar ikkje leve lenger',
  },
  en: {
    tilbake: 'go back',
    hvorfor: 'why do you ask',
    hopp_over: 'skip',
    vet_ikke: 'i dont know',
    vil_ikke: 'i would rather not answer',
    med_person: 'take it with a person instead',
    pause: 'take a break',
    fortsett: 'continue',
    stopp: 'stop',
    enkelt: 'simpler words',
    avstikker: 'what is an individual plan?',
    krise: 'i want to die',
  },
};

/** The name to write for another language than this one. */
export const annetSprak = (sprak: Sprak): Sprak => (sprak === 'en' ? 'nb' : 'en');
export const navnPa = (sprak: Sprak): string => SPRAKNAVN[sprak];

export const known = (id: string): boolean => evner.alle.some((capability) => capability.id === id);

import type { EventOf, SkjemaEvent } from '../events.ts';
import type { Chosen } from '../intent/index.ts';
import { hasWords } from '../match/index.ts';
import { NAV_TELEFON } from '../nav.ts';
import { hereOf } from '../path.ts';
import { labels, quote, shortened } from '../say.ts';
import { type Sporsmal, valgOf } from '../skjema.ts';
import type { Del, Steg, Tur } from '../turn.ts';
import { chosenNow, MANY_MISSES, usable } from '../view/buttons.ts';
import { again, onward } from './common.ts';

type Answer = Omit<EventOf<'besvart'>, 'type' | 'sporsmal' | 'vist'>;

/** Records an answer and goes on, or leaves the form where the choice says so. */
const take = (tur: Tur, question: Sporsmal, answer: Answer): Steg => {
  const { vert, context, state } = tur;
  const vist = labels(vert.form, context.sprak, question, answer.valg).join(', ');
  const event: SkjemaEvent = { type: 'besvart', sporsmal: question.id, vist, ...answer };
  const grunn = valgOf(question).find((valg) => answer.valg.includes(valg.id))?.forlat;
  if (grunn && vert.forlat) {
    return {
      events: [event, { type: 'forlatt', grunn }],
      deler: [],
      route: 'forlatt',
      instead: vert.forlat(grunn, context),
    };
  }
  const changed = state.svar[question.id]?.slag === 'svar';
  return onward(tur, [event], changed ? 'endret' : 'svar', changed ? [{ key: 'endret' }] : []);
};

/** Words at a question: the answer where it is open, and otherwise a draft. */
export const answerInWords = (tur: Tur, question: Sporsmal): Steg => {
  const { text } = tur.input;
  const open = question.kind === 'fritekst' && hasWords(text);
  return open ? take(tur, question, { ord: text, valg: [], hvordan: 'tekst' }) : miss(tur, question.id);
};

/** What does not fit is kept as a draft. The second wording follows from the state; after two, a way out comes first. */
const miss = (tur: Tur, sporsmal: string): Steg => {
  const { text } = tur.input;
  const many = tur.state.bom + 1 >= MANY_MISSES;
  return {
    events: [{ type: 'utkast', sporsmal, tekst: text }],
    deler: [
      ...(hasWords(text) ? [noted(tur, 'notert', text)] : []),
      ...(many ? [{ key: 'mange_bom', values: { telefon: NAV_TELEFON } }] : []),
    ],
    route: 'utkast',
  };
};

const noted = ({ vert, context }: Tur, key: string, text: string): Del => ({
  key,
  values: { ord: quote(vert.form, context.sprak, shortened(text)) },
});

/** Words where no question is asked: kept as a draft of `sporsmal`, and said so with the text `key`. */
export const note = (tur: Tur, sporsmal: string, key: string): Steg => {
  const { text } = tur.input;
  if (!hasWords(text)) return again(tur);
  return {
    events: [{ type: 'utkast', sporsmal, tekst: text }],
    deler: [noted(tur, key, text)],
    route: 'utkast',
  };
};

/** Takes the words of a question in between, or of a draft, as the answer after all. */
export const useWords = (tur: Tur): Steg => {
  const question = hereOf(tur.vert.form.skjema, tur.state);
  const words = question && usable(tur.state, question);
  return question && words ? take(tur, question, { ord: words, valg: [], hvordan: 'brukt' }) : again(tur);
};

/** Choices at a question: one is the answer; where several may be chosen each adds, until «Ferdig». */
export const answerInChoices = (tur: Tur, question: Sporsmal, chosen: Chosen): Steg => {
  const typed = chosen.how === 'tekst' ? tur.input.text : '';
  const alone = valgOf(question).some((valg) => valg.alene && chosen.valg.includes(valg.id));
  if (question.kind !== 'flere_valg' || alone) {
    return take(tur, question, { ord: typed, valg: [...chosen.valg], hvordan: chosen.how });
  }
  const event = added(tur, question, chosen, typed);
  return chosen.done ? takeSeveral(tur, question, event) : { events: [event], deler: [], route: 'valgt' };
};

/** Pressing a chosen one again takes it away. Written again, it stays. */
const added = (tur: Tur, question: Sporsmal, { valg, how }: Chosen, typed: string): EventOf<'valgt'> => {
  const before = chosenNow(tur.state, question);
  const away = how === 'knapp' && valg.every((id) => before.includes(id));
  const now = away ? before.filter((id) => !valg.includes(id)) : [...new Set([...before, ...valg])];
  const words = tur.state.valgte[question.id]?.ord ?? [];
  return {
    type: 'valgt',
    sporsmal: question.id,
    valg: now,
    ord: typed === '' ? [...words] : [...words, typed],
  };
};

const takeSeveral = (tur: Tur, question: Sporsmal, last: EventOf<'valgt'>): Steg => {
  const step = take(tur, question, { ord: last.ord.join(', '), valg: last.valg, hvordan: 'ferdig' });
  return { ...step, events: [last, ...step.events] };
};

/** «Ferdig»: what is chosen is the answer. With nothing chosen it says how to choose. */
export const finishChoosing = (tur: Tur): Steg => {
  const question = hereOf(tur.vert.form.skjema, tur.state);
  const valg = question ? [...chosenNow(tur.state, question)] : [];
  if (!question || valg.length === 0) return { ...again(tur), deler: [{ key: 'ingen_valgt' }] };
  const words = tur.state.valgte[question.id]?.ord ?? [];
  return take(tur, question, { ord: words.join(', '), valg, hvordan: 'ferdig' });
};

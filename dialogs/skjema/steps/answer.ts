import { nummer } from '../../../knowledge/krise/index.ts';
import { hasWords, type Verdi, vis } from '../../sprak/sporsmal/index.ts';
import type { EventOf, SkjemaEvent } from '../events.ts';
import { asChosen, readPrompt } from '../intent/chosen.ts';
import type { Chosen, Lest } from '../intent/index.ts';
import { valgOf } from '../kinds.ts';
import { NAV_TELEFON } from '../nav.ts';
import { hereOf } from '../path.ts';
import { definisjonOf } from '../prompt.ts';
import { labels, quote, shortened } from '../say.ts';
import type { Sporsmal } from '../skjema.ts';
import { evolve } from '../state.ts';
import type { Del, Steg, Tur } from '../turn.ts';
import { answerIds, chosenNow, itemsNow, MANY_MISSES, usable } from '../view/buttons.ts';
import { again, onward } from './common.ts';
import { added, meansNone } from './list.ts';

type Answer = Omit<EventOf<'besvart'>, 'type' | 'sporsmal' | 'vist'>;

/** Records an answer and goes on, or leaves the form where the choice says so. */
const take = (tur: Tur, question: Sporsmal, answer: Answer): Steg => {
  const { vert, context, state } = tur;
  const vist = shown(tur, question, answer);
  const event: SkjemaEvent = { type: 'besvart', sporsmal: question.id, vist, ...answer };
  const grunn = valgOf(question).find((valg) => answer.valg.includes(valg.id))?.forlat;
  if (grunn && vert.forlat) {
    const { events, reply } = vert.forlat(grunn, context);
    return {
      events: [event, { type: 'forlatt', grunn }],
      beside: events,
      deler: [],
      route: 'forlatt',
      instead: reply,
    };
  }
  const changed = state.svar[question.id]?.slag === 'svar';
  const told = [...(changed ? [{ key: 'endret' }] : []), ...receipts(question, answer)];
  return onward(tur, [event], changed ? 'endret' : 'svar', told);
};

/** What is said to a choice that must not be passed over in silence. */
const receipts = (question: Sporsmal, { valg }: Answer): readonly Del[] =>
  valgOf(question)
    .filter(({ id, kvittering }) => kvittering && valg.includes(id))
    .map(({ id }) => ({ key: `${question.id}.${id}.kvittering`, values: NUMRE }));

/** The telephone numbers that a form's texts may name: `{telefon}` is Nav's, `{hjelpetelefon}` is open day and night. */
const NUMRE = { telefon: NAV_TELEFON, hjelpetelefon: nummer('hjelpetelefonen') };

const shown = ({ vert, context }: Tur, question: Sporsmal, { valg, verdi }: Answer): string =>
  verdi && verdi.kind !== 'liste'
    ? vis(definisjonOf(vert.form, context.sprak, question), verdi, { sprak: context.sprak })
    : labels(vert.form, context.sprak, question, valg).join(', ');

/** Words at a question: the answer where it is open and there is room for them, and otherwise a draft. */
export const answerInWords = (tur: Tur, question: Sporsmal): Steg => {
  if (question.kind === 'liste') return answerInItems(tur, question);
  const open = question.kind === 'fritekst' && readPrompt(tur, question).type !== 'avvist';
  return open && hasWords(tur.input.text)
    ? take(tur, question, { ord: tur.input.text, valg: [], hvordan: 'tekst' })
    : miss(tur, question);
};

/** A list grows by what is said, until «Ferdig» or until it is full. Without anything to list, the words are the answer. */
const answerInItems = (tur: Tur, question: Extract<Sporsmal, { kind: 'liste' }>): Steg => {
  const { text } = tur.input;
  if (!hasWords(text)) return miss(tur, question);
  if (meansNone(text) && itemsNow(tur.state, question).length === 0) return takeList(tur, question, [], text);
  const event = added(tur, question);
  return event.ord.length < question.maks
    ? { events: [event], deler: [], route: 'valgt' }
    : takeList(tur, question, event.ord);
};

/** The whole list as the answer. */
export const takeList = (
  tur: Tur,
  question: Sporsmal,
  poster: readonly string[],
  ord = poster.join('; '),
): Steg =>
  take(tur, question, { ord, valg: [], verdi: { kind: 'liste', poster: [...poster] }, hvordan: 'ferdig' });

/** Something was understood: the answer, one of several, or nothing that can be. */
export const answerRead = (tur: Tur, question: Sporsmal, lesning: Lest): Steg => {
  if (lesning.type === 'avvist') return miss(tur, question);
  if (lesning.type === 'flertydig') return askWhich(tur, question, lesning.kandidater, tur.input.text);
  const { verdi, tilbake } = lesning;
  return readBackFirst(tilbake, takeRead(tur, question, verdi, tur.input.text));
};

/** «Mener du …?» follows from the state. Without candidates the question itself comes again. */
const askWhich = (tur: Tur, { id }: Sporsmal, kandidater: readonly Verdi[], tekst: string): Steg => {
  const event: SkjemaEvent = { type: 'flertydig', sporsmal: id, tekst, kandidater: [...kandidater] };
  return { events: [event], deler: wayOut(tur, event), route: 'flertydig' };
};

const takeRead = (tur: Tur, question: Sporsmal, verdi: Verdi, said: string): Steg => {
  const ord = [...(tur.state.venter?.ord ?? []), said].filter((words) => words !== '').join(', ');
  return take(tur, question, { ord, valg: [], verdi, hvordan: said === '' ? 'knapp' : 'tekst' });
};

const readBackFirst = (tilbake: string | null, steg: Steg): Steg =>
  tilbake === null ? steg : { ...steg, deler: [{ key: 'notat', values: { tekst: tilbake } }, ...steg.deler] };

/** «Mener du …?» is answered. None of them: the question comes again, in other words. */
export const answerCandidate = (tur: Tur, question: Sporsmal, verdi: Verdi | null): Steg => {
  const said = tur.input.choice === null ? tur.input.text : '';
  // «Noe annet», written, is the button: nothing to keep.
  if (verdi === null) return askWhich(tur, question, [], '');
  const how = said === '' ? 'knapp' : 'tekst';
  const chosen = verdi.kind === 'valg' ? asChosen(question, verdi.valg, how) : null;
  return chosen ? answerInChoices(tur, question, chosen) : takeRead(tur, question, verdi, said);
};

/**
 * What does not fit is kept as a draft, and it is said what was understood of it and what was not. The second wording
 * follows from the state; after two, another way comes first.
 */
const miss = (tur: Tur, question: Sporsmal): Steg => {
  const { text } = tur.input;
  const event: SkjemaEvent = { type: 'utkast', sporsmal: question.id, tekst: text };
  const first = tur.state.bom === 0 && hasWords(text);
  return {
    events: [event],
    deler: [...(first ? [noted(tur, 'notert', text)] : []), ...reason(tur, question), ...wayOut(tur, event)],
    route: 'utkast',
  };
};

const reason = (tur: Tur, question: Sporsmal): readonly Del[] => {
  const lesning = readPrompt(tur, question);
  return 'tekst' in lesning ? [{ key: 'notat', values: { tekst: lesning.tekst } }] : [];
};

/** Nobody is asked a third time without another way. */
const wayOut = (tur: Tur, event: SkjemaEvent): readonly Del[] => {
  const { form } = tur.vert;
  const after = evolve(tur.state, event);
  if (after.bom < MANY_MISSES) return [];
  const own = answerIds(form, after).includes('bruk_svar') ? '.egne_ord' : '';
  const must = hereOf(form.skjema, after)?.valgfritt ? '' : '.ma_svares';
  return [{ key: `mange_bom${own}${must}`, values: { telefon: NAV_TELEFON } }];
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
  const typed = [...(tur.state.venter?.ord ?? []), chosen.how === 'tekst' ? tur.input.text : '']
    .filter((words) => words !== '')
    .join(', ');
  const alone = valgOf(question).some((valg) => valg.alene && chosen.valg.includes(valg.id));
  if (question.kind !== 'flere_valg' || alone) {
    return take(tur, question, { ord: typed, valg: [...chosen.valg], hvordan: chosen.how });
  }
  const event = tapped(tur, question, chosen, typed);
  return chosen.done ? takeSeveral(tur, question, event) : { events: [event], deler: [], route: 'valgt' };
};

/** Pressing a chosen one again takes it away. Written again, it stays. */
const tapped = (tur: Tur, question: Sporsmal, { valg, how }: Chosen, typed: string): EventOf<'valgt'> => {
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

/** «Ferdig»: what is chosen, or listed, is the answer. With nothing chosen it says how to choose. */
export const finishChoosing = (tur: Tur): Steg => {
  const question = hereOf(tur.vert.form.skjema, tur.state);
  const poster = question?.kind === 'liste' ? itemsNow(tur.state, question) : [];
  if (question && poster.length > 0) return takeList(tur, question, poster);
  const valg = question ? [...chosenNow(tur.state, question)] : [];
  if (!question || valg.length === 0) return { ...again(tur), deler: [{ key: 'ingen_valgt' }] };
  const words = tur.state.valgte[question.id]?.ord ?? [];
  return take(tur, question, { ord: words.join(', '), valg, hvordan: 'ferdig' });
};

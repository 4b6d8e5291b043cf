import {
  ANNET,
  asked,
  draftsOf,
  evolve,
  type Form,
  labels,
  migrate,
  type Sporsmal,
  type Svar,
  say,
  shownAnswer,
  type Tilstand,
} from '../skjema/index.ts';
import type { Sprak } from '../sprak/katalog.ts';
import { FORMATVERSJON, type Resultat, type Resultatsporsmal } from './format.ts';
import { merkerOf } from './merker.ts';
import { motstridIn } from './motstrid.ts';
import { navnOf } from './navn.ts';

export interface ResultatOptions {
  /** The language of the texts. The person's own words stay as they are. */
  readonly sprak: Sprak;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day on which the conversation is deleted if nothing more is said, as YYYY-MM-DD. */
  readonly slettes: string;
}

/** A form, how far somebody has come in it, and in which language it is told. */
interface Grunnlag {
  readonly form: Form;
  readonly state: Tilstand;
  readonly sprak: Sprak;
  /** Where each question that is asked stands among the others, from 1. */
  readonly numre: ReadonlyMap<string, number>;
  readonly motstrid: Resultat['motstrid'];
}

/** Has the person said anything in this form? Without it there is no result to show. */
export const harResultat = (state: Tilstand): boolean =>
  state.skjema !== null &&
  [state.svar, state.utkast, state.utgatt, state.valgte].some((said) => Object.keys(said).length > 0);

/**
 * What a person has answered, as data: everything that was said, how it was said, and nothing that was not. A form that is
 * half filled in gives what there is. One begun in an older version is read as the newest would go on with it.
 */
export const resultatOf = (form: Form, stored: Tilstand, options: ResultatOptions): Resultat => {
  const state = inThisVersion(form, stored);
  const { sprak } = options;
  const numre = new Map(asked(form.skjema, state).map(({ id }, at) => [id, at + 1]));
  const grunnlag = { form, state, sprak, numre, motstrid: motstridIn(form, state, sprak) };
  return {
    format: 'brobygger.resultat',
    versjon: FORMATVERSJON,
    skjema: { id: form.skjema.id, versjon: form.skjema.versjon, navn: navnOf(form.skjema.id, sprak) },
    ...timesOf(state, options),
    status: 'ikke_sendt',
    linjer: linjerOf(grunnlag),
    deler: delerOf(grunnlag),
    motstrid: grunnlag.motstrid,
    utkast: [...draftsOf(state, ANNET)],
    utgatt: utgattOf(grunnlag),
  };
};

const inThisVersion = (form: Form, state: Tilstand): Tilstand => {
  const event = migrate(form.skjema, state);
  return event ? evolve(state, event) : state;
};

const iso = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString());

const timesOf = (state: Tilstand, { sprak, now, slettes }: ResultatOptions) => {
  const done = state.fase === 'fullfort';
  return {
    sprak,
    tilstand: done ? ('ferdig' as const) : ('ikke_ferdig' as const),
    startet: iso(state.startet),
    ferdig: done ? iso(state.ferdig) : null,
    laget: new Date(now).toISOString(),
    slettes,
  };
};

const linjerOf = ({ form, state, sprak, numre }: Grunnlag): Resultat['linjer'] =>
  form.skjema.linjer.map(({ id, sporsmal }) => {
    const question = form.skjema.sporsmal.find((one) => one.id === sporsmal);
    const svar = numre.has(sporsmal) ? state.svar[sporsmal] : undefined;
    const said = question && svar?.slag === 'svar';
    return {
      id,
      navn: say(form, sprak, `linje.${id}`),
      sporsmal,
      svar: said ? shownAnswer(form, sprak, question, svar) : null,
      ord: said ? svar.ord || null : null,
    };
  });

const delerOf = (grunnlag: Grunnlag): Resultat['deler'] => {
  const { form, sprak } = grunnlag;
  const questions = form.skjema.sporsmal;
  if (form.skjema.deler.length === 0)
    return [{ id: null, navn: null, sporsmal: questions.map((one) => sporsmalOf(grunnlag, one)) }];
  return form.skjema.deler.map(({ id }) => ({
    id,
    navn: say(form, sprak, `deler.${id}`),
    sporsmal: questions.filter(({ del }) => del === id).map((one) => sporsmalOf(grunnlag, one)),
  }));
};

const sporsmalOf = (grunnlag: Grunnlag, question: Sporsmal): Resultatsporsmal => {
  const { form, state, sprak, numre, motstrid } = grunnlag;
  const { id, nav, halvdel, sensitiv } = question;
  const svar = numre.has(id) ? state.svar[id] : undefined;
  const begun = numre.has(id) ? begunAt(grunnlag, question) : NOTHING_BEGUN;
  const slag = svar?.slag ?? (isAsked(state, id, begun) ? 'ikke_svart' : 'ikke_spurt');
  return {
    id,
    nummer: numre.get(id) ?? null,
    navn: say(form, sprak, `${id}.kort`),
    sporsmal: say(form, sprak, `${id}.sporsmal`),
    nav: nav ?? null,
    halvdel,
    sensitiv,
    slag,
    ...answerOf(grunnlag, question, svar),
    ...begun,
    merker: merkerOf({ id, slag, svar, motstrid }),
  };
};

type Begun = Pick<Resultatsporsmal, 'utkast' | 'pabegynt'>;
const NOTHING_BEGUN: Begun = { utkast: [], pabegynt: [] };

/** Words that were not used as the answer, and choices that were not confirmed. */
const begunAt = ({ form, state, sprak }: Grunnlag, question: Sporsmal): Begun => {
  const taps = state.valgte[question.id];
  return {
    utkast: [...draftsOf(state, question.id), ...(taps?.ord ?? [])],
    pabegynt: [...labels(form, sprak, question, taps?.valg ?? [])],
  };
};

/** What lies there without an answer shows that it was asked; else only the question that is being asked now was. */
const isAsked = ({ her, fase }: Tilstand, id: string, { utkast, pabegynt }: Begun): boolean =>
  (fase === 'sporsmal' && her === id) || utkast.length + pabegynt.length > 0;

const answerOf = ({ form, sprak }: Grunnlag, question: Sporsmal, svar: Svar | undefined) => {
  if (svar?.slag !== 'svar') return { svar: null, ord: null, valg: [], verdi: null };
  return {
    svar: shownAnswer(form, sprak, question, svar),
    ord: svar.ord || null,
    valg: valgOf(form, sprak, question, svar.valg),
    verdi: svar.verdi ?? null,
  };
};

const valgOf = (form: Form, sprak: Sprak, question: Sporsmal, ids: readonly string[]) => {
  const known = 'valg' in question ? question.valg : [];
  return ids.map((id) => ({
    id,
    tekst: labels(form, sprak, question, [id])[0] ?? id,
    nav: known.find((valg) => valg.id === id)?.nav ?? null,
  }));
};

/** What was said at questions that are not asked any more: a changed answer took them out, or a newer version. */
const utgattOf = (grunnlag: Grunnlag): Resultat['utgatt'] => {
  const { form, state, sprak, numre } = grunnlag;
  const fallen = form.skjema.sporsmal.filter(({ id }) => !numre.has(id));
  const known = new Set([...form.skjema.sporsmal.map(({ id }) => id), ANNET]);
  const gone = new Set([
    ...Object.keys(state.utgatt),
    ...Object.keys(state.utkast).filter((id) => !known.has(id)),
  ]);
  return [
    ...fallen.map((question) => ({
      id: question.id,
      navn: say(form, sprak, `${question.id}.kort`),
      ...leftOf(state.svar[question.id], begunAt(grunnlag, question), (svar) =>
        shownAnswer(form, sprak, question, svar),
      ),
    })),
    ...[...gone].map((id) => ({
      id,
      navn: null,
      ...leftOf(state.utgatt[id], { utkast: [...draftsOf(state, id)], pabegynt: [] }, asItStood),
    })),
  ].filter(({ svar, utkast }) => svar !== '' || utkast.length > 0);
};

/** The question is gone, and with it the labels: the answer as the person saw it then, and the words. */
const asItStood = ({ vist, ord }: Svar): string =>
  [vist, ord].filter((said, at, all) => said !== '' && all.indexOf(said) === at).join(' · ');

const leftOf = (svar: Svar | undefined, { utkast, pabegynt }: Begun, show: (svar: Svar) => string) => ({
  svar: svar?.slag === 'svar' ? show(svar) : pabegynt.join(', '),
  ord: svar?.ord || null,
  utkast,
});

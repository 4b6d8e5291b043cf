import type { Context } from '../../dialog.ts';
import { formatDate, isoDay } from '../../sprak/dato.ts';
import type { Sprak } from '../../sprak/katalog.ts';
import { NAV_TELEFON } from '../nav.ts';
import { asked, hereOf } from '../path.ts';
import { placeOf } from '../place.ts';
import { labels, quote, say, shortened, shownAnswer } from '../say.ts';
import { findSection } from '../sections.ts';
import type { Form, Sporsmal } from '../skjema.ts';
import type { Tilstand } from '../state.ts';
import type { Del, Vert } from '../turn.ts';
import { chosenNow, itemsNow, sectionPages, usable } from './buttons.ts';
import { pendingOf } from './pending.ts';
import { readBack, summary } from './readBack.ts';

/** The paragraphs of what is asked or shown now. `more`: something else is said before them, so be short where possible. */
export const paragraphs = (vert: Vert, state: Tilstand, context: Context, more: boolean): readonly Del[] => {
  const question = hereOf(vert.form.skjema, state);
  switch (placeOf(state)) {
    case 'intro':
      return [introduction(vert, state, more)];
    case 'deler':
      return [sections(vert, state, context), ...pageOf(vert, state)];
    case 'varsel':
      return warning(vert, state);
    case 'sporsmal':
      return question ? questionParagraphs(vert, state, context, question) : [];
    case 'opplesing':
      return [{ key: 'opplesing', values: { linjer: readBack(vert.form, state, context.sprak) } }];
    case 'velger':
      return [{ key: 'velger' }];
    case 'hviler':
      return [resting(state, context)];
    case 'fullfort':
      return ending(vert, state, context);
    default:
      return [];
  }
};

const introduction = ({ form: { skjema } }: Vert, state: Tilstand, again: boolean): Del => {
  if (again && skjema.deler.length > 0) return { key: 'intro.deler' };
  return { key: again ? 'intro.igjen' : 'intro', values: { antall: String(asked(skjema, state).length) } };
};

/** Which section to take: the first, or one more. */
const sections = ({ form }: Vert, { deler = [] }: Tilstand, { sprak }: Context): Del => {
  const last = deler.at(-1);
  return last === undefined
    ? { key: 'deler.velg' }
    : { key: 'deler.flere', values: { del: say(form, sprak, `deler.${last}`) } };
};

/** «Side 2 av 4», where there are more than fit. */
const pageOf = ({ form }: Vert, state: Tilstand): readonly Del[] => {
  const pages = sectionPages(form, state);
  const side = String((state.side ?? 0) + 1);
  return pages > 1 ? [{ key: 'deler.side', values: { side, sider: String(pages) } }] : [];
};

/** Before what is private: is this a good moment? */
const warning = ({ form }: Vert, { varsel, utfyller = 'bruker' }: Tilstand): readonly Del[] => {
  const section = findSection(form.skjema, varsel ?? '');
  return [
    ...(section ? [{ key: `deler.${section.id}.om` }] : []),
    ...(section?.barn ? [{ key: 'varsel.barn' }] : []),
    { key: utfyller === 'bruker' ? 'varsel' : 'varsel.andre' },
  ];
};

const resting = ({ hviler, fase }: Tilstand, { sprak, slettes }: Context): Del => {
  if (fase === 'intro') return { key: 'hviler.intro' };
  return {
    key: hviler === 'stoppet' ? 'hviler.stoppet' : 'hviler.pauset',
    values: { dato: formatDate(sprak, slettes) },
  };
};

const questionParagraphs = (
  vert: Vert,
  state: Tilstand,
  context: Context,
  question: Sporsmal,
): readonly Del[] => {
  const pending = pendingOf(vert.form, state, context, question);
  return pending
    ? [{ key: 'notat', values: { tekst: pending.sporsmal } }]
    : asking(vert, state, context, question);
};

const asking = (vert: Vert, state: Tilstand, context: Context, question: Sporsmal): readonly Del[] => [
  ...lastTime(vert, state, context, question),
  ...known(vert, state, context, question),
  ...wording(state).map((key) => ({ key: `${question.id}.${key}` })),
  ...chosenSoFar(vert, state, context, question),
];

/** After a miss in other words, or in the simplest ones with what may be answered. */
const wording = ({ enkelt, bom }: Tilstand): readonly string[] => {
  if (enkelt) return bom > 0 ? ['hjelp', 'enkel'] : ['enkel'];
  return [bom > 0 ? 'igjen' : 'sporsmal'];
};

/** The answer of last time, where a form is asked again and again. */
const lastTime = (
  { form }: Vert,
  { forrige, svar }: Tilstand,
  { sprak }: Context,
  question: Sporsmal,
): readonly Del[] => {
  const before = forrige?.svar[question.id];
  if (!forrige || before?.slag !== 'svar' || svar[question.id]) return [];
  const values = {
    dato: formatDate(sprak, isoDay(forrige.tid)),
    svar: shortened(shownAnswer(form, sprak, question, before)),
  };
  return [{ key: 'sist', values }];
};

/** What the person has said here before, so that nobody has to remember it. */
const known = ({ form }: Vert, state: Tilstand, { sprak }: Context, question: Sporsmal): readonly Del[] => {
  const answer = state.svar[question.id];
  const words = usable(state, question);
  const several = soFar(state, question).length > 0;
  const before: Del[] =
    answer?.slag === 'svar' && !several
      ? [{ key: 'du_svarte', values: { svar: shortened(shownAnswer(form, sprak, question, answer)) } }]
      : [];
  if (words === null || state.bom > 0) return before;
  return [
    ...before,
    {
      key: state.avstikker === null ? 'du_skrev' : 'kan_brukes',
      values: { ord: quote(form, sprak, shortened(words)) },
    },
  ];
};

const chosenSoFar = (
  { form }: Vert,
  state: Tilstand,
  { sprak }: Context,
  question: Sporsmal,
): readonly Del[] => {
  const chosen = soFar(state, question);
  if (chosen.length === 0) return [];
  return question.kind === 'liste'
    ? [
        {
          key: 'listet',
          values: { poster: chosen.map((one) => quote(form, sprak, shortened(one))).join(', ') },
        },
      ]
    : [{ key: 'valgt', values: { valg: labels(form, sprak, question, chosen).join(', ') } }];
};

/** What is there already of an answer that has several parts. */
const soFar = (state: Tilstand, question: Sporsmal): readonly string[] => {
  if (question.kind === 'flere_valg') return chosenNow(state, question);
  return question.kind === 'liste' ? itemsNow(state, question) : [];
};

const thanks = (form: Form, state: Tilstand, sprak: Sprak): Del => {
  const linjer = summary(form, state, sprak);
  return linjer === '' ? { key: 'slutt.uten_linjer' } : { key: 'slutt.linjer', values: { linjer } };
};

const ending = ({ form }: Vert, state: Tilstand, { sprak, slettes }: Context): readonly Del[] => [
  thanks(form, state, sprak),
  { key: 'slutt.status' },
  {
    key: form.skjema.neste === undefined ? 'slutt.videre' : 'slutt.neste',
    values: { telefon: NAV_TELEFON, dato: formatDate(sprak, slettes) },
  },
];

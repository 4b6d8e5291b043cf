import type { Context } from '../../dialog.ts';
import { formatDate } from '../../sprak/dato.ts';
import { valgOf } from '../kinds.ts';
import { NAV_TELEFON } from '../nav.ts';
import { asked, hereOf } from '../path.ts';
import { placeOf } from '../place.ts';
import { labels, quote, shortened, shownAnswer } from '../say.ts';
import type { Sporsmal } from '../skjema.ts';
import type { Tilstand } from '../state.ts';
import type { Del, Vert } from '../turn.ts';
import { chosenNow, usable } from './buttons.ts';
import { pendingOf } from './pending.ts';
import { readBack, summary } from './readBack.ts';

/** The paragraphs of what is asked or shown now. `more`: something else is said before them, so be short where possible. */
export const paragraphs = (vert: Vert, state: Tilstand, context: Context, more: boolean): readonly Del[] => {
  const question = hereOf(vert.form.skjema, state);
  switch (placeOf(state)) {
    case 'intro':
      return [
        {
          key: more ? 'intro.igjen' : 'intro',
          values: { antall: String(asked(vert.form.skjema, state.svar).length) },
        },
      ];
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
  ...known(vert, state, context, question),
  { key: `${question.id}.${state.bom > 0 ? 'igjen' : 'sporsmal'}` },
  ...chosenSoFar(vert, state, context, question),
];

/** What the person has said here before, so that nobody has to remember it. */
const known = ({ form }: Vert, state: Tilstand, { sprak }: Context, question: Sporsmal): readonly Del[] => {
  const answer = state.svar[question.id];
  const words = usable(state, question);
  const several = question.kind === 'flere_valg' && chosenNow(state, question).length > 0;
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
  const chosen = question.kind === 'flere_valg' ? chosenNow(state, question) : [];
  return chosen.length === 0
    ? []
    : [{ key: 'valgt', values: { valg: labels(form, sprak, question, chosen).join(', ') } }];
};

const ending = ({ form }: Vert, state: Tilstand, { sprak, slettes }: Context): readonly Del[] => [
  { key: 'slutt.linjer', values: { linjer: summary(form, state, sprak) } },
  { key: 'slutt.status' },
  ...asked(form.skjema, state.svar).flatMap((question) =>
    valgOf(question)
      .filter((valg) => valg.avslutning && state.svar[question.id]?.valg.includes(valg.id))
      .map((valg) => ({ key: `${question.id}.${valg.id}.avslutning`, values: { telefon: NAV_TELEFON } })),
  ),
  { key: 'slutt.videre', values: { telefon: NAV_TELEFON, dato: formatDate(sprak, slettes) } },
];

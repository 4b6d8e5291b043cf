import type { Enhet, Rolle } from '../../knowledge/artikkel/index.ts';
import type { Capability, Context, DialogEvent, Input, Outcome, Reply } from '../dialog.ts';
import { plain } from '../sprak/gjenkjenn.ts';
import { SPRAK, text } from '../sprak/katalog.ts';
import { ansatt } from './ansattekster.ts';
import { evolve, GRUNNER, type Grunn, type Hendelse, initial, type Tilstand } from './hendelser.ts';
import { type Kopi, kopiAv } from './kopier.ts';
import { svarPa } from './sporsmalet.ts';
import type { Svar } from './svar.ts';
import { tekster } from './tekster.ts';
import type { Kunnskap } from './velg.ts';
import { hjemmel, tilBruker, visForAnsatt } from './visAnsatt.ts';
import { visForBruker } from './visBruker.ts';

export { ansatt as ansattekster } from './ansattekster.ts';
export { GRUNNER, type Grunn } from './hendelser.ts';
export { tekster } from './tekster.ts';
export { TERSKLER, type Terskler } from './terskler.ts';
export { UTFALL, type Utfall } from './utfall.ts';
export type { Kunnskap } from './velg.ts';

const ID = 'kunnskap';

const stamped = (hendelse: Hendelse): DialogEvent => ({ dialog: ID, ...hendelse });

const roleOf = ({ kanal, rolle }: Context): Rolle => rolle ?? (kanal === 'teams' ? 'veileder' : 'bruker');

interface KunnskapOptions {
  /** The articles and their index: asked for when the first question comes. */
  readonly hent: () => Kunnskap;
  /** What is said when there is no answer, with the ways on. */
  readonly ukjent: (context: Context) => Reply;
}

/** Answers questions from the articles, each answer with its source and date. Pure; the articles and the index come in. */
export const createKunnskap = ({ hent, ukjent }: KunnskapOptions): Capability<Tilstand> => ({
  id: ID,
  initial,
  isRunning: () => false,
  evolve,
  handle: (state, input, context) => {
    if (input.kind === 'start' || input.text === '') return null;
    const turn = { state, input, context, kunnskap: hent(), ukjent };
    return judged(turn) ?? copied(turn) ?? shown(turn) ?? answered(turn);
  },
});

interface Turn {
  readonly state: Tilstand;
  readonly input: Input;
  readonly context: Context;
  readonly kunnskap: Kunnskap;
  readonly ukjent: (context: Context) => Reply;
}

/** By the button, or by its words in any of the languages. */
const chose = ({ choice, text: said }: Input, key: keyof typeof tekster.nb): boolean =>
  choice === key || (choice === null && SPRAK.some((sprak) => plain(said) === plain(tekster[sprak][key])));

const judged = ({ state, input, context }: Turn): Outcome | null => {
  const { siste } = state;
  if (siste === null) return null;
  const tid = context.now;
  const grunn = state.grunn ? GRUNNER.find((one) => chose(input, one)) : undefined;
  if (grunn) return thanked({ type: 'begrunnet', enhet: siste, grunn, tid }, context);
  if (chose(input, 'nyttig')) return thanked({ type: 'vurdert', enhet: siste, nyttig: true, tid }, context);
  if (!chose(input, 'ikke_nyttig')) return null;
  return {
    events: [stamped({ type: 'vurdert', enhet: siste, nyttig: false, tid })],
    reply: {
      text: text(tekster, context.sprak, 'hva_var_galt'),
      choices: GRUNNER.map((id: Grunn) => ({ id, label: text(tekster, context.sprak, id) })),
    },
    route: 'kunnskap/vurdert',
  };
};

const thanked = (hendelse: Hendelse, { sprak }: Context): Outcome => ({
  events: [stamped(hendelse)],
  reply: { text: text(tekster, sprak, 'takk_vurdering') },
  route: 'kunnskap/vurdert',
});

const copied = ({ state, input, context, kunnskap }: Turn): Outcome | null => {
  const kopi = context.kanal === 'teams' ? kopiAv(input.text, input.choice) : null;
  return (
    kopi && {
      events: [],
      reply: { text: copyOf(kopi, unitOf(state.siste, kunnskap), context) },
      route: 'kunnskap/kopi',
    }
  );
};

const copyOf = (kopi: Kopi, enhet: Enhet | undefined, { sprak }: Context): string => {
  if (!enhet) return text(ansatt, sprak, 'ingenting_ansatt');
  const copy = kopi === 'hjemmel' ? hjemmel(enhet, sprak) : tilBruker(enhet, kopi);
  if (copy === null)
    return text(ansatt, sprak, kopi === 'hjemmel' ? 'ingen_hjemmel_ansatt' : 'ingen_tekst_ansatt');
  return `${text(ansatt, sprak, 'klar_ansatt')}\n\n${copy}`;
};

const unitOf = (id: string | null, { bibliotek }: Kunnskap): Enhet | undefined =>
  bibliotek.enheter.find((enhet) => enhet.id === id);

const SHOW = /^vis:/;

/** A passage was asked for by its button. */
const shown = (turn: Turn): Outcome | null => {
  const { input, kunnskap } = turn;
  const enhet =
    input.choice !== null && SHOW.test(input.choice)
      ? unitOf(input.choice.replace(SHOW, ''), kunnskap)
      : undefined;
  return enhet
    ? outcome(turn, { utfall: 'answer', vist: [{ enhet, som: 'svar' }], valg: [], treff: [], score: 1 })
    : null;
};

const answered = (turn: Turn): Outcome => {
  const { state, input, context, kunnskap } = turn;
  const forrige = state.siste?.split('#')[0] ?? null;
  return outcome(
    turn,
    svarPa({ tekst: input.text, sprak: context.sprak, rolle: roleOf(context), forrige }, kunnskap),
  );
};

const outcome = (turn: Turn, svar: Svar): Outcome => ({
  events: [stamped(remembered(turn, svar))],
  reply: replyOf(turn, svar),
  route: `kunnskap/${svar.utfall}`,
});

/** The ways on lie behind «Mer …» where there is an answer; who asks for help without saying with what is shown them. */
const replyOf = ({ context, ukjent }: Turn, svar: Svar): Reply => {
  const unknown = ukjent(context);
  if (context.kanal === 'teams') return visForAnsatt(svar, context.sprak) ?? unknown;
  const reply = visForBruker(svar, context.sprak);
  if (!reply || !unknown.choices) return reply ?? unknown;
  return svar.smaprat === 'hjelp'
    ? { ...reply, choices: unknown.choices }
    : { ...reply, more: unknown.choices };
};

const remembered = ({ input, context, kunnskap }: Turn, { utfall, vist, treff, score }: Svar): Hendelse => ({
  type: 'svart',
  utfall,
  vist: vist.map(({ enhet }) => enhet.id),
  treff: treff.map(({ enhet }) => enhet.id),
  score: Math.round(score * 1000) / 1000,
  tid: context.now,
  sprak: context.sprak,
  rolle: roleOf(context),
  ord: utfall === 'not-covered' ? kunnskap.sok.analyse(input.text, context.sprak).kjente : [],
});

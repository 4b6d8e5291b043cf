import type { Capability, Context, DialogEvent, Input, Outcome, Reply } from '../dialog.ts';
import { ikkenavNotat } from '../ikkenav/index.ts';
import type { Svar } from '../skjema/index.ts';
import { isoDay } from '../sprak/dato.ts';
import { foreslaDeler } from './deler.ts';
import { foresla } from './forslag.ts';
import { forsta, type Hensikt, vilSe } from './forsta.ts';
import { etter, evolve, type Hendelse, initial, isRunning, type Tilstand } from './hendelser.ts';
import { lesKnapp } from './knapper.ts';
import { vis } from './vis.ts';

export { FORSLAG, type ForslagId } from './hendelser.ts';
export { tekster } from './tekster.ts';

/** What the sieve ended with. */
export interface Resultat {
  readonly svar: { readonly [sporsmal: string]: Svar };
  readonly linjer: readonly { readonly id: string; readonly ord: string }[];
}

const ID = 'nestesteg';

const stemplet = (hendelse: Hendelse, { now }: Context): DialogEvent => ({
  dialog: ID,
  ...hendelse,
  tid: now,
});

const forslagAv = ({ svar }: Resultat, { now }: Context): Hendelse => ({
  type: 'foreslatt',
  forslag: foresla(svar, isoDay(now)),
});

/**
 * The events of a finished sieve: a proposal, which is opened by the choice `nestesteg`, and the sections of the longer form
 * that may be useful.
 */
export const forslagEtter = (resultat: Resultat, context: Context): readonly DialogEvent[] => [
  stemplet(forslagAv(resultat, context), context),
  {
    dialog: 'kartlegging',
    type: 'foreslatt',
    deler: foreslaDeler(resultat.svar),
    tid: context.now,
    sprak: context.sprak,
  },
];

/** The same, with the proposal opened at once. */
export const begynn = (
  resultat: Resultat,
  context: Context,
): { readonly events: readonly DialogEvent[]; readonly reply: Reply } => {
  const apnet = [forslagAv(resultat, context), { type: 'vist' } as const].reduce<Tilstand>(etter, initial);
  const vist = stemplet({ type: 'vist' }, context);
  return { events: [...forslagEtter(resultat, context), vist], reply: vis(apnet, context) };
};

/** What a step of the talk is remembered as. `igjen`: nothing happened, and the question comes once more. */
const hendelseAv = (hensikt: Hensikt): Hendelse | null => {
  switch (hensikt.type) {
    case 'igjen':
      return null;
    case 'vis':
    case 'tilbake':
      return { type: 'vist' };
    case 'velg':
      return { type: 'valgt', forslag: hensikt.forslag };
    case 'rett':
      return { type: 'lest', rettighet: hensikt.id };
    case 'uenig':
    case 'egne_ord':
      return { type: hensikt.type, ord: hensikt.ord };
    default:
      return { type: hensikt.type };
  }
};

/** Words that Nav can't receive here may stand in an objection too: that is said first (product rules 1). */
const medNotat = (reply: Reply, hensikt: Hensikt, context: Context): Reply => {
  const notat = 'ord' in hensikt ? ikkenavNotat(hensikt.ord, context) : null;
  return notat === null ? reply : { ...reply, text: `${notat}\n\n${reply.text}` };
};

const utfall = (state: Tilstand, hensikt: Hensikt, context: Context): Outcome => {
  const hendelse = hendelseAv(hensikt);
  const events = hendelse ? [stemplet(hendelse, context)] : [];
  const reply = vis(hendelse ? etter(state, hendelse) : state, context);
  return { events, reply: medNotat(reply, hensikt, context), route: `${ID}/${hensikt.type}` };
};

/** Its buttons work as long as they can be seen; words, only while it is open. */
const erForDenne = (state: Tilstand, input: Input): boolean =>
  isRunning(state) || vilSe(input) || (input.choice !== null && lesKnapp(input.choice) !== null);

/**
 * What comes after the seven questions: a proposal of the next step, with its reasons, and what may be useful to know. It
 * decides nothing (product rules 6): the person agrees, disagrees in their own words, or takes another step.
 */
export const nestesteg: Capability<Tilstand> & Required<Pick<Capability<Tilstand>, 'repeat'>> = {
  id: ID,
  initial,
  isRunning,
  evolve,
  handle: (state, input, context) => {
    if (input.kind !== 'melding' || !state.forslag || !erForDenne(state, input)) return null;
    const hensikt = forsta(state, input, context.sprak);
    return hensikt && utfall(state, hensikt, context);
  },
  rest: (state) => (isRunning(state) ? [{ dialog: ID, type: 'hviler' }] : []),
  repeat: (state, context) => (isRunning(state) ? vis(state, context) : null),
};

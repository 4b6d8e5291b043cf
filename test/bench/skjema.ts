import { parseArgs } from 'node:util';
import type { DialogEvent, Outcome } from '../../dialogs/dialog.ts';
import type { SkjemaData, Tilstand } from '../../dialogs/skjema/index.ts';
import { context, melding } from '../hjelp/dialog.ts';
import { felles, provdialog } from '../skjema/provskjema.ts';
import { Maaling, median } from './maaling.ts';

const HELP = `npm run bench:skjema   what a turn of a long form costs: 60 questions in 12 sections with 40 changed answers,
                       at the end against the start; how large it is; and folding 2,000 events
Exits 1 when a bar is missed. Needs a machine with nothing else going on.`;

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const SECTIONS = 12;
const IN_A_SECTION = 5;
const CHANGES = 40;
const CONVERSATIONS = 200;
const FOLDED = 2000;
const FOLDS = 50;
const MOST_BYTES = 2 * 1024 * 1024;

/** Two of five are open, so that the turns that are compared are of one kind: words in answer to an open question. */
const question = (del: number, nr: number): SkjemaData['sporsmal'][number] => {
  const id = `s${del}_${nr}`;
  const about = { id, ...felles, del: `s${del}` };
  if (nr === 2) return { kind: 'ja_nei', ...about };
  if (nr === 3) return { kind: 'skala', ...about };
  if (nr === 4) return { kind: 'fritekst', ...about, vilkar: [{ sporsmal: `s${del}_2`, blant: ['ja'] }] };
  return { kind: 'fritekst', ...about };
};

const each = <Made>(count: number, make: (nr: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

const LONG: SkjemaData = {
  id: 'prov',
  versjon: 1,
  deler: each(SECTIONS, (nr) => ({ id: `s${nr}` })),
  sporsmal: each(SECTIONS, (del) => each(IN_A_SECTION, (nr) => question(del, nr))).flat(),
  linjer: [{ id: 'hoved', sporsmal: 's1_1' }],
};

const dialog = provdialog(LONG);
const CONTEXT = context();
const WORDS = 'jeg vil helst ha en jobb der jeg kan være ute';

class Conversation {
  state: Tilstand = dialog.initial;
  readonly events: DialogEvent[] = [];

  /** Takes a message, and gives how many milliseconds the turn took: deciding, folding and saying. */
  take(text: string, choice: string | null = null): number {
    const started = performance.now();
    const outcome: Outcome | null = dialog.handle(this.state, melding(text, choice), CONTEXT);
    for (const event of outcome?.events ?? []) this.state = dialog.evolve(this.state, event);
    const ms = performance.now() - started;
    this.events.push(...(outcome?.events ?? []));
    return ms;
  }

  answer(): number {
    const kind = LONG.sporsmal.find(({ id }) => id === this.state.her)?.kind;
    if (kind === 'ja_nei') return this.take('Ja', `${this.state.her}.ja`);
    return kind === 'skala' ? this.take('3', `${this.state.her}.3`) : this.take(WORDS);
  }
}

/** A whole filling-in: the times of the first open question, and of the last after all changes. */
const fillIn = (): { readonly first: number; readonly last: number; readonly done: Conversation } => {
  const one = new Conversation();
  one.take('', 'prov');
  one.take('', 'start');
  one.take('', 'deler.s1');
  const first = one.answer();
  let last = Number.NaN;
  for (let nr = 2; nr <= SECTIONS * IN_A_SECTION; nr += 1) {
    if (one.state.fase === 'deler') one.take('', `deler.s${Math.ceil(nr / IN_A_SECTION)}`);
    const atTheEnd = nr === SECTIONS * IN_A_SECTION - 1;
    if (atTheEnd) for (let change = 1; change <= CHANGES; change += 1) changeOne(one, change);
    const ms = one.answer();
    if (atTheEnd) last = ms;
  }
  return { first, last, done: one };
};

/** An open answer of an earlier section is given anew. */
const changeOne = (one: Conversation, nr: number): void => {
  const section = (nr % (SECTIONS - 1)) + 1;
  one.take(`endre ${(section - 1) * IN_A_SECTION + 1}`);
  one.take(`${WORDS} ${nr}`);
};

const maaling = new Maaling();

const turns = (): Conversation => {
  for (let warm = 0; warm < 20; warm += 1) fillIn();
  const runs = each(CONVERSATIONS, fillIn);
  const first = median(runs.map((run) => run.first));
  const last = median(runs.map((run) => run.last));
  maaling.print({ what: 'a turn at the first open question (median)', value: first, unit: 'ms' });
  maaling.print({ what: 'a turn at the last one, after 40 changes (median)', value: last, unit: 'ms' });
  maaling.atMost('the last against the first', last / first, 'x', 1.2);
  return runs[0]!.done;
};

const size = ({ events, state }: Conversation): void => {
  const answered = Object.keys(state.svar).length;
  maaling.print({ what: 'questions answered', value: answered, unit: '' });
  maaling.print({
    what: 'changed answers',
    value: events.filter(({ type }) => type === 'endrer').length,
    unit: '',
  });
  maaling.atMost(
    'events and state as stored',
    Buffer.byteLength(JSON.stringify({ events, state })),
    'bytes',
    MOST_BYTES,
  );
};

const folding = ({ events }: Conversation): void => {
  const many = each(FOLDED, (nr) => events[nr % events.length]!);
  const fold = () => {
    const started = performance.now();
    many.reduce(dialog.evolve, dialog.initial);
    return performance.now() - started;
  };
  each(FOLDS, fold);
  maaling.atMost(`folding ${FOLDED} events (median)`, median(each(FOLDS, fold)), 'ms', 5);
};

const done = turns();
size(done);
folding(done);
maaling.finish();

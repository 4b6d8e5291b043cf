import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { DialogEvent, Outcome, Reply } from '../../dialogs/dialog.ts';
import type { Skjemadialog } from '../../dialogs/skjema/index.ts';
import { COMMANDS, type Command, saidFor } from '../../dialogs/skjema/match/commands.ts';
import { SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';
import { Samtale } from './samtale.ts';

const COMMAND_WORDS = [...COMMANDS].flatMap((command) => saidFor(command as Command));
const OTHER_WORDS = [
  'endre 1',
  'endre 3 til noe annet',
  'feil på 2',
  'change 9',
  'endre',
  '1',
  '2',
  '1 og 3',
  'siste',
  'nummer to',
  '17',
  'hva er individuell plan?',
  'who can see this?',
  'må jeg svare',
  '',
  ' ',
  '👍',
  '…',
  'ja',
  'nei',
  'jeg vil tilbake i jobb',
  'butikk i to år',
  'penger',
  'endre jobber til lager',
  'ingen',
  'prov meg',
  'kartlegging',
  'neste torsdag',
  '30. februar',
  'halv elleve',
  '2 eller 3',
  'ca 8000 i måneden',
  'mandag til onsdag',
  'next week',
  'noe annet',
  'i går',
  'joda',
];

/** One step: press or write something that was offered, say a command, say anything, change language. */
type Step =
  | { readonly kind: 'press' | 'press_more' | 'label'; readonly at: number }
  | { readonly kind: 'write' | 'press_any'; readonly text: string }
  | { readonly kind: 'sprak'; readonly sprak: Sprak };

const at = fc.nat({ max: 20 });
const words = (list: readonly string[]) => fc.constantFrom(...list);

export const steps = (buttons: readonly string[]): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: fc.record({ kind: fc.constant('press' as const), at }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('press_more' as const), at }) },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('label' as const), at }) },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant('write' as const), text: words(COMMAND_WORDS) }),
      },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('write' as const), text: words(OTHER_WORDS) }) },
      {
        weight: 6,
        arbitrary: fc.record({ kind: fc.constant('write' as const), text: fc.lorem({ maxCount: 5 }) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('write' as const),
          text: fc.string({ unit: 'grapheme', maxLength: 40 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('press_any' as const),
          text: words([...buttons, ...COMMANDS]),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('sprak' as const),
          sprak: words(SPRAK) as fc.Arbitrary<Sprak>,
        }),
      },
    ),
    { minLength: 10, maxLength: 80, size: 'max' },
  );

/** Walks, and checks after every step what must always hold. */
export const walk = (dialog: Skjemadialog, start: string, path: readonly Step[]): Samtale => {
  const samtale = new Samtale(dialog);
  const said = new Kept();
  take(samtale, said, () => samtale.take('', start));
  for (const step of path) {
    if (step.kind === 'sprak') samtale.sprak = step.sprak;
    else take(samtale, said, () => go(samtale, step));
  }
  expect(fold(dialog, samtale.events)).toEqual(samtale.state);
  return samtale;
};

const go = (samtale: Samtale, step: Exclude<Step, { kind: 'sprak' }>) => {
  if ('text' in step) {
    return step.kind === 'write' ? samtale.take(step.text, null) : samtale.take('', step.text);
  }
  const { choices = [], more = [] } = samtale.last?.reply ?? {};
  const offered = step.kind === 'press_more' ? more : choices;
  const choice = offered[step.at % Math.max(1, offered.length)];
  // Where there is nothing to press, the question is an open one.
  if (!choice) return samtale.take('noe å svare', null);
  return samtale.take(choice.label, step.kind === 'label' ? null : choice.id);
};

const take = (samtale: Samtale, said: Kept, act: () => ReturnType<Samtale['take']>): void => {
  const outcome = act();
  if (!outcome) return;
  for (const event of outcome.events) said.see(event);
  expect(said.missing(samtale)).toEqual([]);
  checkReply(outcome.reply);
  checkWayOut(samtale, outcome);
  checkRepeat(samtale, outcome.reply, outcome.route);
};

const fold = (dialog: Skjemadialog, events: readonly DialogEvent[]) =>
  (JSON.parse(JSON.stringify(events)) as DialogEvent[]).reduce(dialog.evolve, dialog.initial);

const ON_TOP = ['hopp_over', 'behold', 'mer', 'del_ferdig'];

const wordsOn = (label: string): number =>
  label.split(' ').filter((word) => word !== '' && word !== '…').length;

const checkReply = ({ text, choices = [], more = [], progress }: Reply): void => {
  const ids = choices.map(({ id }) => id);
  const { number, of } = progress ?? { number: 1, of: 1 };
  expect({
    silent: text.trim() === '',
    answers: ids.filter((id) => !ON_TOP.includes(id)).length <= 6 && more.length <= 6,
    twice: new Set(ids).size < ids.length,
    labels: [...choices, ...more]
      .map(({ label }) => wordsOn(label))
      .filter((count) => count < 1 || count > 6),
    progress: number >= 1 && number <= of,
  }).toEqual({ silent: false, answers: true, twice: false, labels: [], progress: true });
};

/** Whoever is not understood twice is shown another way, at every miss from then on. */
const checkWayOut = ({ state }: Samtale, { events, reply }: Outcome): void => {
  const misses = events.some(({ type }) => type === 'utkast' || type === 'flertydig');
  if (!misses || state.bom < 2 || state.fase !== 'sporsmal' || state.hviler !== null) return;
  const ids = reply.choices?.map(({ id }) => id) ?? [];
  expect(reply.text).toContain('55 55 33 33');
  expect(ids.some((id) => ['hopp_over', 'behold', 'person'].includes(id))).toBe(true);
  expect(reply.text.includes('«Bruk det som svar»') && !ids.includes('bruk_svar')).toBe(false);
};

const checkRepeat = (samtale: Samtale, reply: Reply, route: string): void => {
  const again = samtale.repeat();
  expect(again === null).toBe(!samtale.running);
  if (!again || route.endsWith('/mer')) return;
  expect(again.choices).toEqual(reply.choices);
  expect(again.progress).toEqual(reply.progress);
  if (samtale.state.fase !== 'intro') expect(reply.text.endsWith(again.text)).toBe(true);
};

/** All words that were given and never replaced, told from the events by rules of its own. */
class Kept {
  readonly #answers = new Map<string, string>();
  readonly #drafts = new Map<string, string[]>();
  readonly #reached = new Set<string>();
  /** Words of which it is asked what they meant. */
  readonly #asked = new Set<string>();

  see(event: DialogEvent): void {
    const sporsmal = String(event.sporsmal);
    const draft = String(event.tekst ?? '');
    switch (event.type) {
      case 'startet':
        this.#answers.clear();
        this.#drafts.clear();
        this.#reached.clear();
        this.#asked.clear();
        break;
      case 'utkast':
        if (draft !== '') this.#drafts.set(sporsmal, [...(this.#drafts.get(sporsmal) ?? []), draft]);
        break;
      case 'flertydig':
        if (draft !== '') {
          this.#drafts.set(sporsmal, [...(this.#drafts.get(sporsmal) ?? []), draft]);
          this.#asked.add(draft);
        }
        if ((event.kandidater as readonly unknown[]).length === 0) this.#asked.clear();
        break;
      case 'valgt':
        this.#settle(sporsmal);
        break;
      case 'spurt':
      case 'tilbake':
      case 'endrer':
      case 'lest_opp':
        this.#asked.clear();
        break;
      case 'besvart':
        this.#settle(sporsmal);
        this.#answer(sporsmal, String(event.ord));
        break;
      case 'vil_ikke_svare':
        this.#drafts.delete(sporsmal);
        this.#leave(sporsmal);
        break;
      case 'hoppet_over':
      case 'vet_ikke':
      case 'med_person':
        this.#leave(sporsmal);
    }
  }

  /** Words that became an answer are no drafts any more. */
  #settle(sporsmal: string): void {
    const drafts = (this.#drafts.get(sporsmal) ?? []).filter((draft) => !this.#asked.has(draft));
    this.#drafts.set(sporsmal, drafts);
    this.#asked.clear();
  }

  #answer(sporsmal: string, ord: string): void {
    const drafts = this.#reached.has(sporsmal)
      ? []
      : (this.#drafts.get(sporsmal) ?? []).filter((draft) => draft !== ord);
    this.#drafts.set(sporsmal, drafts);
    this.#answers.set(sporsmal, ord);
    this.#reached.add(sporsmal);
  }

  #leave(sporsmal: string): void {
    this.#answers.delete(sporsmal);
    this.#reached.add(sporsmal);
  }

  /** The words that are gone from the state; none must be. */
  missing({ state }: Samtale): readonly string[] {
    return [
      ...[...this.#answers].filter(([sporsmal, ord]) => state.svar[sporsmal]?.ord !== ord),
      ...[...this.#drafts].filter(([id, drafts]) => drafts.join() !== (state.utkast[id] ?? []).join()),
    ].map(([sporsmal, words]) => `${sporsmal}: ${words}`);
  }
}

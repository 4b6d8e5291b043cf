import type { DialogEvent, Outcome, Reply } from '../../dialogs/dialog.ts';
import type { Skjemadialog, Tilstand } from '../../dialogs/skjema/index.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import { context, melding, NOW } from '../hjelp/dialog.ts';

/** A source of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
export const tilfeldig = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What somebody saw and did at one question, as they would tell it themselves. */
interface Gjort {
  utfall: string | null;
  hvorfor: boolean;
  endret: boolean;
  ms: number | null;
}

/** One filling-in, as the one who did it would tell it. */
export interface Fortelling {
  readonly sporsmal: Map<string, Gjort>;
  begynt: boolean;
  opplest: boolean;
  slutt: string;
  sted: string;
}

export interface Simulert {
  readonly id: string;
  readonly sprak: Sprak;
  readonly av: string;
  /** What a conversation keeps of it. */
  readonly hendelser: readonly DialogEvent[];
  /** The last filling-in: the one that counts. */
  readonly fortalt: Fortelling;
}

const SVAR = [
  'Jeg vil tilbake i arbeid',
  'Økonomien er vanskelig om dagen',
  'Noen som kan forklare brevene',
  'Ryggen er dårlig om morgenen',
  'Vi mangler barnehageplass til høsten',
];
const DAG = 86_400_000;

/** How likely each thing is at a question, beside answering it. */
const SJANSER: readonly (readonly [Handling, number])[] = [
  ['hvorfor', 0.05],
  ['gå', 0.022],
  ['pause', 0.014],
  ['stopp', 0.012],
  ['hopp over', 0.07],
  ['vil ikke svare', 0.04],
  ['vet ikke', 0.045],
  ['ta det med en person i stedet', 0.03],
  ['tilbake', 0.03],
];
type Handling =
  | 'hvorfor'
  | 'gå'
  | 'pause'
  | 'stopp'
  | 'hopp over'
  | 'vil ikke svare'
  | 'vet ikke'
  | 'ta det med en person i stedet'
  | 'tilbake'
  | 'svar';

const UTFALL: { readonly [handling: string]: string } = {
  'hopp over': 'hoppet_over',
  'vil ikke svare': 'vil_ikke_svare',
  'vet ikke': 'vet_ikke',
  'ta det med en person i stedet': 'med_person',
};

/**
 * Somebody who fills in a form by chance, through the real dialog, and keeps account of it alone: from what was on the
 * screen before and after each thing they did, never from the events.
 */
class Person {
  readonly hendelser: DialogEvent[] = [];
  readonly sprak: Sprak;
  av = 'bruker';
  fortalt!: Fortelling;
  readonly #dialog: Skjemadialog;
  readonly #neste: () => number;
  #tilstand: Tilstand;
  #na: number;
  /** When the question on the screen came there; null after a pause. */
  #vistTid: number | null = null;
  #reply: Reply | null = null;

  constructor(dialog: Skjemadialog, neste: () => number) {
    this.#dialog = dialog;
    this.#neste = neste;
    this.#tilstand = dialog.initial;
    this.#na = NOW - Math.floor(20 + neste() * 60) * DAG;
    this.sprak = this.#velg([
      ['nb', 0.66],
      ['nn', 0.14],
      ['en', 0.2],
    ]);
  }

  fyllUt(): void {
    this.#press(this.#dialog.id);
    this.#nyFortelling();
    if (this.#neste() < 0.04) return;
    this.av = this.#velg([
      ['bruker', 0.72],
      ['hjelper', 0.16],
      ['mottak', 0.12],
    ]);
    if (this.av === 'hjelper') this.#press('hjelper');
    if (this.av === 'mottak') this.#skriv('nav skriver sammen med meg');
    this.#press('start');
    this.fortalt.begynt = true;
    this.#gaaGjennom();
    if (this.#tilstand.fase === 'fullfort' && this.#neste() < 0.05) this.#omIgjen();
  }

  #nyFortelling(): void {
    this.fortalt = {
      sporsmal: new Map(),
      begynt: false,
      opplest: false,
      slutt: 'borte',
      sted: ':innledning',
    };
  }

  #omIgjen(): void {
    this.#press('start_pa_nytt');
    this.#nyFortelling();
    this.#press('start');
    this.fortalt.begynt = true;
    this.#gaaGjennom();
  }

  #gaaGjennom(): void {
    this.#seSkjerm(null);
    while (this.#tilstand.fase !== 'fullfort' && this.#gjorNoe());
    if (this.#tilstand.fase === 'fullfort') this.fortalt.slutt = 'fullfort';
  }

  /** One thing at what is on the screen. False when the person has left. */
  #gjorNoe(): boolean {
    const { fase, hviler } = this.#tilstand;
    if (hviler !== null) return this.#kommTilbake(hviler);
    if (fase === 'deler' || fase === 'varsel') return this.#velgDel();
    return fase === 'opplesing' ? this.#vedOpplesing() : this.#vedSporsmal(this.#handling());
  }

  #handling(): Handling {
    return this.#velg<Handling>([...SJANSER, ['svar', 1]]);
  }

  #vedSporsmal(handling: Handling): boolean {
    const her = this.#tilstand.her!;
    if (handling === 'gå') return false;
    if (handling === 'svar') this.#svar(her);
    else if (handling === 'hvorfor') this.#spor(her);
    else if (handling === 'pause' || handling === 'stopp') this.#skriv(handling);
    else if (handling === 'tilbake') this.#skriv(handling);
    else this.#laVare(her, handling);
    return true;
  }

  #spor(her: string): void {
    this.#skriv('hvorfor');
    this.fortalt.sporsmal.get(her)!.hvorfor = true;
  }

  /** «Hopp over» at a question that has an answer keeps the answer. Words that stand on one of its buttons are the answer. */
  #laVare(her: string, handling: Handling): void {
    const gjort = this.fortalt.sporsmal.get(her)!;
    const harSvar = gjort.utfall === 'svart';
    const erValg = this.#reply?.choices?.some(({ id }) => id === `${her}.${UTFALL[handling]}`) === true;
    if (erValg) this.#svar(her, () => this.#skriv(handling));
    if (erValg || !this.#gikkVidere(her, () => this.#skriv(handling))) return;
    if (harSvar && handling === 'hopp over') return;
    gjort.utfall = UTFALL[handling]!;
    if (harSvar) gjort.endret = true;
  }

  #svar(her: string, gjor = () => this.#trykkEllerSkriv(her)): void {
    const vist = this.#vistTid;
    const gjort = this.fortalt.sporsmal.get(her)!;
    const harSvar = gjort.utfall === 'svart';
    if (!this.#gikkVidere(her, gjor)) return;
    if (harSvar) gjort.endret = true;
    else if (vist !== null) gjort.ms ??= this.#na - vist;
    gjort.utfall = 'svart';
  }

  #trykkEllerSkriv(her: string): void {
    const valg = (this.#reply?.choices ?? []).filter(({ id }) => id.startsWith(`${her}.`));
    const rolig = valg.filter(({ id }) => !/nodhjelp|bolig|vold/.test(id));
    if (valg.length === 0) this.#skriv(this.#en(SVAR));
    else this.#press(this.#en(this.#neste() < 0.85 && rolig.length > 0 ? rolig : valg).id);
    if (this.#reply?.choices?.some(({ id }) => id === 'ferdig')) this.#press('ferdig');
  }

  /** Did it lead away from the question? Then it was taken. */
  #gikkVidere(her: string, gjor: () => void): boolean {
    const antall = this.#skjermer;
    gjor();
    return this.#tilstand.her !== her || this.#tilstand.hviler !== null || this.#skjermer > antall + 1;
  }

  #vedOpplesing(): boolean {
    if (this.#neste() < 0.05) return false;
    if (this.#neste() < 0.12) {
      this.#press('endre_noe');
      const valg = (this.#reply?.choices ?? []).filter(({ id }) => id.startsWith('endre.'));
      this.#press(this.#en(valg).id);
      this.#svar(this.#tilstand.her!);
    } else this.#press('stemmer');
    return true;
  }

  #velgDel(): boolean {
    if (this.#neste() < 0.03) return false;
    const valg = (this.#reply?.choices ?? []).filter(({ id }) =>
      /^deler\.|^del_(start|ferdig|flere)/.test(id),
    );
    this.#press(this.#en(valg).id);
    return true;
  }

  #kommTilbake(hviler: string): boolean {
    this.fortalt.slutt = hviler;
    if (this.#neste() < 0.6) return false;
    this.#na += DAG;
    this.fortalt.slutt = 'borte';
    this.#press('fortsett');
    return true;
  }

  #skjermer = 0;

  #press(id: string): void {
    this.#si(id, id);
  }

  #skriv(ord: string): void {
    this.#si(ord, null);
  }

  #si(ord: string, valg: string | null): void {
    const before = this.#tilstand;
    this.#na += Math.floor((4 + this.#neste() * 90) * 1000);
    const input = melding(ord, valg);
    const om = context({ now: this.#na, sprak: this.sprak });
    const outcome: Outcome | null = this.#dialog.handle(before, input, om);
    if (outcome === null) throw new Error(`Nobody answers «${ord}».`);
    for (const event of outcome.events) this.#tilstand = this.#dialog.evolve(this.#tilstand, event);
    this.hendelser.push(...(JSON.parse(JSON.stringify(outcome.events)) as DialogEvent[]));
    this.#reply = outcome.reply;
    this.#skjermer += 1;
    if (this.fortalt) this.#seSkjerm(before);
  }

  /** What is on the screen now: a question that was not there before is reached, and its clock starts. */
  #seSkjerm(before: Tilstand | null): void {
    const { fase, her, hviler } = this.#tilstand;
    if (hviler !== null || before?.hviler) this.#vistTid = null;
    if (hviler !== null) return;
    if (fase === 'opplesing') this.fortalt.opplest = true;
    this.fortalt.sted = this.#stedNa(this.fortalt.sted);
    if (fase !== 'sporsmal' || her === null) return;
    const ny = before === null || before.her !== her;
    if (ny) this.#vistTid = this.#na;
    if (!this.fortalt.sporsmal.has(her))
      this.fortalt.sporsmal.set(her, { utfall: null, hvorfor: false, endret: false, ms: null });
  }

  #stedNa(sted: string): string {
    const { fase, her } = this.#tilstand;
    if (fase === 'sporsmal') return her!;
    return { deler: ':deler', varsel: ':deler', opplesing: ':opplesing' }[fase as string] ?? sted;
  }

  #en<T>(blant: readonly T[]): T {
    return blant[Math.floor(this.#neste() * blant.length)]!;
  }

  #velg<T>(sjanser: readonly (readonly [T, number])[]): T {
    let left = this.#neste();
    for (const [hva, sjanse] of sjanser) {
      left -= sjanse;
      if (left < 0) return hva;
    }
    return sjanser.at(-1)![0];
  }
}

/** So many people, each in a conversation of their own, fill in the form of `dialog`. The same seed gives the same people. */
export const simuler = (dialog: Skjemadialog, antall: number, seed = 1): readonly Simulert[] =>
  Array.from({ length: antall }, (_, nr) => {
    const person = new Person(dialog, tilfeldig(seed * 100_003 + nr));
    person.fyllUt();
    const { sprak, av, hendelser, fortalt } = person;
    return { id: `simulert-${seed}-${String(nr).padStart(4, '0')}`, sprak, av, hendelser, fortalt };
  });

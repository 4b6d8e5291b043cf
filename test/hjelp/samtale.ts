import { evner } from '../../bot/turn/evner.ts';
import type { Oppgave } from '../../bot/turn/oppgave.ts';
import { evolveWith } from '../../bot/turn/tilstand.ts';
import { tur } from '../../bot/turn/tur.ts';
import type { Kanal, Noticed, Outcome, Planned } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import type { Kontor } from '../../knowledge/kontor/index.ts';
import { context, melding, NOW, START } from './dialog.ts';

interface About {
  readonly sprak?: Sprak;
  readonly kanal?: Kanal;
  readonly kontor?: Kontor | null;
  readonly now?: number;
}

/** A whole conversation with the real turn, without store, threads or channel. */
export class Samtale {
  tilstand: JsonObject = {};
  last: Outcome | null = null;
  pauset = false;
  /** What the dialogs want to be told of later. */
  planned: readonly Planned[] = [];
  now: number;
  readonly #about: About;

  constructor(about: About = {}) {
    this.#about = about;
    this.now = about.now ?? NOW;
  }

  /** Says or presses (`#id`) something; gives the reply’s text. */
  say(said: string): string {
    const pressed = said.startsWith('#') ? said.slice(1) : null;
    return this.#turn(pressed ? melding(this.#labelOf(pressed), pressed) : melding(said));
  }

  start(): string {
    return this.#turn(START);
  }

  get choices(): readonly string[] {
    return (this.last?.reply.choices ?? []).map(({ id }) => id);
  }

  get route(): string | null {
    return this.last?.route ?? null;
  }

  #labelOf(id: string): string {
    const shown = [...(this.last?.reply.choices ?? []), ...(this.last?.reply.more ?? [])];
    return shown.find((choice) => choice.id === id)?.label ?? id;
  }

  /** The time of the first plan has come; gives what the person is told, or null. */
  due(): string | null {
    const [next, ...rest] = this.planned;
    if (!next) throw new Error('nothing is planned');
    this.planned = rest;
    this.now = Math.max(this.now, next.at);
    const outcome = this.#run({ notice: next });
    return outcome.reply?.text ?? null;
  }

  #turn(input: typeof START): string {
    const outcome = this.#run({ input }) as Outcome;
    this.last = JSON.parse(JSON.stringify(outcome)) as Outcome;
    return outcome.reply.text;
  }

  #run(til: Oppgave['til']): Noticed {
    const { kontor = null, kanal = 'web' } = this.#about;
    const sprak = (this.tilstand.sprak as { valgt?: Sprak } | undefined)?.valgt ?? this.#about.sprak ?? 'nb';
    const {
      kontor: _none,
      demo: _no,
      ...plain
    } = context({ kanal, sprak, now: this.now, forrigeRute: this.route, pauset: this.pauset });
    const outcome = tur(
      { tilstand: this.tilstand, til, context: plain },
      { kontor, demo: kontor?.demo ?? false },
    );
    this.planned = [...this.planned, ...(outcome.planned ?? [])];
    this.tilstand = outcome.reply?.deleted
      ? {}
      : outcome.events.reduce(evolveWith(evner.alle), this.tilstand);
    return outcome;
  }
}

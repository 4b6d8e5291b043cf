import { evner } from '../../bot/turn/evner.ts';
import { evolveWith } from '../../bot/turn/tilstand.ts';
import { tur } from '../../bot/turn/tur.ts';
import type { Kanal, Outcome } from '../../dialogs/dialog.ts';
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
  pause: string | null = null;
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

  #turn(input: typeof START): string {
    const { kontor = null, kanal = 'web' } = this.#about;
    const sprak = (this.tilstand.sprak as { valgt?: Sprak } | undefined)?.valgt ?? this.#about.sprak ?? 'nb';
    const {
      kontor: _none,
      demo: _no,
      ...plain
    } = context({ kanal, sprak, now: this.now, forrigeRute: this.route });
    const outcome = tur(
      { tilstand: this.tilstand, input, context: plain, pause: this.pause },
      { kontor, demo: kontor?.demo ?? false },
    );
    this.tilstand = outcome.reply.deleted ? {} : outcome.events.reduce(evolveWith(evner.alle), this.tilstand);
    this.last = JSON.parse(JSON.stringify(outcome)) as Outcome;
    return outcome.reply.text;
  }
}

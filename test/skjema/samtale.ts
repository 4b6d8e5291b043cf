import type { Context, DialogEvent, Outcome, Reply } from '../../dialogs/dialog.ts';
import type { Skjemadialog, Tilstand } from '../../dialogs/skjema/index.ts';
import { skjemaTekster } from '../../dialogs/skjema/index.ts';
import type { Katalog, Sprak } from '../../dialogs/sprak/katalog.ts';
import { context } from '../hjelp/dialog.ts';

export const CONTEXT: Context = context({ now: Date.UTC(2026, 10, 23, 12) });

/** A conversation with one form. `#id` presses the button `id`; anything else is written. */
export class Samtale {
  state: Tilstand;
  readonly events: DialogEvent[] = [];
  last: Outcome | null = null;
  sprak: Sprak = 'nb';
  readonly #dialog: Skjemadialog;

  constructor(dialog: Skjemadialog, state: Tilstand = dialog.initial) {
    this.#dialog = dialog;
    this.state = state;
  }

  get context(): Context {
    return { ...CONTEXT, sprak: this.sprak };
  }

  say(said: string): Outcome | null {
    const pressed = said.startsWith('#') ? said.slice(1) : null;
    return pressed === null ? this.take(said, null) : this.take(this.labelOf(pressed), pressed);
  }

  /** Takes a message in, with the text and the button as they come from a channel. */
  take(text: string, choice: string | null): Outcome | null {
    const input = { text, choice, kind: 'melding', masked: false, attachments: false } as const;
    const outcome = this.#dialog.handle(this.state, input, this.context);
    for (const event of outcome?.events ?? []) this.state = this.#dialog.evolve(this.state, event);
    this.events.push(...(outcome?.events ?? []));
    this.last = outcome ?? this.last;
    return outcome;
  }

  /** Says all of it, and gives the last reply. */
  all(...said: readonly string[]): Reply {
    for (const one of said) this.say(one);
    if (!this.last) throw new Error('nothing was answered');
    return this.last.reply;
  }

  repeat(): Reply | null {
    return this.#dialog.repeat(this.state, this.context);
  }

  get running(): boolean {
    return this.#dialog.isRunning(this.state);
  }

  labelOf(id: string): string {
    const { choices = [], more = [] } = this.last?.reply ?? {};
    return [...choices, ...more].find((choice) => choice.id === id)?.label ?? '';
  }
}

export const types = (events: readonly { readonly type: string }[]): string[] =>
  events.map((event) => event.type);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Does the reply hold the text of `key`, whatever was put into it? */
export const says = (reply: Reply, tekster: Katalog, sprak: Sprak, key: string): boolean => {
  const text = tekster[sprak][key] ?? skjemaTekster[sprak][key as keyof typeof skjemaTekster.nb];
  if (text === undefined) throw new Error(`no text ${key}`);
  return new RegExp(
    text
      .split(/\{\w+\}/)
      .map(literal)
      .join('[\\s\\S]+?'),
  ).test(reply.text);
};

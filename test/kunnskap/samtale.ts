import { kunnskap } from '../../bot/kunnskap.ts';
import type { Context, DialogEvent, Outcome, Reply } from '../../dialogs/dialog.ts';
import { createKunnskap } from '../../dialogs/kunnskap/index.ts';

const UKJENT: Reply = { text: 'Det vet jeg ikke.', choices: [{ id: 'haster', label: 'Noe som haster' }] };

const evne = createKunnskap({ hent: kunnskap, ukjent: () => UKJENT });

/** A conversation with the knowledge alone, over the articles that there are. */
export class Kunnskapssamtale {
  #state = evne.initial;
  readonly #context: Context;
  readonly events: DialogEvent[] = [];

  constructor(context: Partial<Context> = {}) {
    this.#context = {
      now: Date.UTC(2026, 10, 24, 9),
      kanal: 'web',
      kontor: null,
      demo: false,
      sprak: 'nb',
      slettes: '2027-02-22',
      forrigeRute: null,
      deltEnhet: false,
      pauset: false,
      ...context,
    };
  }

  /** Says something, or presses a button by its id (`#nyttig`). */
  si(said: string): Outcome {
    const choice = said.startsWith('#') ? said.slice(1) : null;
    const input = {
      text: choice ?? said,
      choice,
      kind: 'melding',
      masked: false,
      attachments: false,
    } as const;
    const outcome = evne.handle(this.#state, input, this.#context);
    if (!outcome) throw new Error(`«${said}» got no answer`);
    this.events.push(...outcome.events);
    this.#state = outcome.events.reduce(evne.evolve, this.#state);
    return outcome;
  }
}

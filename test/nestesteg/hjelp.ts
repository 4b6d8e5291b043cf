import type { Choice, Context, DialogEvent, Input, Reply } from '../../dialogs/dialog.ts';
import { begynn, nestesteg, type Resultat } from '../../dialogs/nestesteg/index.ts';
import type { Svar } from '../../dialogs/skjema/index.ts';
import { context } from '../hjelp/dialog.ts';

export const NA = Date.parse('2026-11-24T10:00:00Z');

export const i = (sprak: Context['sprak'], about: Partial<Context> = {}): Context =>
  context({ now: NA, kontor: null, demo: false, sprak, ...about });

/** An answer in the person's own words. */
export const ord = (tekst: string): Svar => ({ slag: 'svar', ord: tekst, valg: [], vist: tekst });

/** An answer by buttons. */
export const valg = (vist: string, ...ider: readonly string[]): Svar => ({
  slag: 'svar',
  ord: '',
  valg: [...ider],
  vist,
});

export const uten = (slag: Svar['slag']): Svar => ({ slag, ord: '', valg: [], vist: '' });

export const SELV = valg('Klare meg selv', 'selv');
export const SNAKKE = valg('Snakke med noen', 'snakke');
export const FLERE = valg('Møte flere samtidig', 'flere');
export const MER = valg('Flere spørsmål', 'mer');

export const resultat = (svar: Resultat['svar']): Resultat => ({ svar, linjer: [] });

/** A talk about one proposal: what is said or pressed (`#id`) in, the reply out. */
export class Samtale {
  readonly #context: Context;
  readonly events: DialogEvent[] = [];
  state = nestesteg.initial;
  reply: Reply;

  constructor(svar: Resultat['svar'], about: Context = i('nb')) {
    this.#context = about;
    const { events, reply } = begynn(resultat(svar), about);
    this.#skjer(events);
    this.reply = reply;
  }

  /** Null: it was not for the proposal. */
  si(sagt: string): Reply | null {
    const outcome = nestesteg.handle(this.state, this.#input(sagt), this.#context);
    if (!outcome) return null;
    this.#skjer(outcome.events);
    this.reply = outcome.reply;
    return outcome.reply;
  }

  get knapper(): readonly string[] {
    return (this.reply.choices ?? []).map(({ id }) => id);
  }

  #input(sagt: string): Input {
    const choice = sagt.startsWith('#') ? sagt.slice(1) : null;
    const label = (this.reply.choices ?? []).find(({ id }: Choice) => id === choice)?.label;
    return { text: label ?? sagt, choice, kind: 'melding', masked: false, attachments: false };
  }

  #skjer(events: readonly DialogEvent[]): void {
    const egne = events.filter(({ dialog }) => dialog === nestesteg.id);
    this.events.push(...egne);
    this.state = egne.reduce((state, event) => nestesteg.evolve(state, event), this.state);
  }
}

import type { Capability, Context, Input, Outcome } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';

/** A Monday at 12 in Norway, in winter. */
export const NOW = Date.parse('2026-11-23T11:00:00Z');

export const context = (about: Partial<Context> = {}): Context => ({
  now: NOW,
  kanal: 'web',
  kontor: null,
  demo: false,
  sprak: 'nb',
  slettes: '2027-02-21',
  forrigeRute: null,
  deltEnhet: false,
  pauset: false,
  ...about,
});

export const melding = (text: string, choice: string | null = null): Input => ({
  text,
  choice,
  kind: 'melding',
  masked: false,
  attachments: false,
});

export const START: Input = { text: '', choice: null, kind: 'start', masked: false, attachments: false };

/** Says something to one capability, and gives its state afterwards with what it answered. */
export const say = <State extends JsonObject>(
  capability: Capability<State>,
  state: State,
  said: Input,
  about: Context = context(),
): { readonly state: State; readonly outcome: Outcome | null } => {
  const outcome = capability.handle(state, said, about);
  return {
    outcome,
    state: (outcome?.events ?? []).reduce((now, event) => capability.evolve(now, event), state),
  };
};

import { type Activity, MessageFactory } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Capability, Context, DialogEvent, Input, Outcome, Reply } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';

/**
 * Hosts any of our dialogs as a botbuilder `Dialog`, so that the SDK's own tools (`DialogTestClient`, a dialog set) run it.
 * The dialog stays a pure function; its state is the fold of its events, kept in the SDK's dialog state.
 * It ends when the capability is no longer in the middle of anything; the result is its state.
 */
export class HostedDialog<State extends JsonObject> extends Dialog {
  readonly #capability: Capability<State>;
  readonly #context: (activity: Activity) => Context;

  constructor(capability: Capability<State>, context: (activity: Activity) => Context) {
    super(capability.id);
    this.#capability = capability;
    this.#context = context;
  }

  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#turn(dc, this.#capability.initial);
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#turn(dc, dc.activeDialog!.state.tilstand as State);
  }

  async #turn(dc: DialogContext, before: State): Promise<DialogTurnResult> {
    const { activity } = dc.context;
    const outcome = this.#capability.handle(before, toInput(activity), this.#context(activity));
    const after = this.#evolve(before, outcome);
    dc.activeDialog!.state.tilstand = after;
    if (outcome) await dc.context.sendActivity(toMessage(outcome.reply));
    return this.#capability.isRunning(after) ? Dialog.EndOfTurn : dc.endDialog(after);
  }

  #evolve(state: State, outcome: Outcome | null): State {
    return (outcome?.events ?? []).reduce(
      (now, event: DialogEvent) => this.#capability.evolve(now, event),
      state,
    );
  }
}

const toInput = ({ text, value }: Activity): Input => ({
  text: (text ?? '').trim(),
  choice: typeof value?.valg === 'string' ? value.valg : null,
  kind: 'melding',
  masked: false,
  attachments: false,
});

const toMessage = ({ text, choices }: Reply): Partial<Activity> =>
  choices?.length
    ? MessageFactory.suggestedActions(
        choices.map(({ label }) => label),
        text,
      )
    : MessageFactory.text(text);

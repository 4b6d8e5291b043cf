import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  TurnContext,
} from 'botbuilder';
import type { Connector, ConnectorOptions } from './connector.ts';
import { invokeAnswer } from './invoke.ts';
import { classify } from './levering.ts';
import type { Mottaker } from './port.ts';
import { forChannel } from './visning.ts';

/** An invoke's HTTP answer waits so long for its turn (design 3.1). */
const INVOKE_WAIT_MS = 4_000;

/** Activities that begin something to answer. Others (typing, reactions, updates) are acknowledged and left alone. */
const TAKEN_IN: readonly string[] = [
  ActivityTypes.Message,
  ActivityTypes.Invoke,
  ActivityTypes.ConversationUpdate,
];

/**
 * Teams, Azure Direct Line and the emulators, through the SDK's `CloudAdapter`: it authenticates and speaks the protocol;
 * the turn is ours. Replies go out after the commit, from the outbox, through a `TurnContext` made from the original
 * activity (`continueConversationAsync` alone sends them to a random activity id).
 */
export const openCloudAdapter = ({ mottaker, credentials, onError }: ConnectorOptions): Connector => {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(asConfiguration(credentials) as Record<string, string>),
  );
  adapter.onTurnError = async (_context, error) => {
    onError(error);
    throw new Error('The activity was not taken in. Send it again.');
  };
  const appId = credentials.MicrosoftAppId ?? '';
  return {
    handle: (req, res) => adapter.process(req as never, res, (context) => takeIn(mottaker, context)),
    send: async (original, reply) => {
      try {
        return { outcome: 'sent', kanalId: await sendAs(adapter, appId, original, reply) };
      } catch (error) {
        const levering = classify(error);
        if (levering.outcome === 'never') onError(error);
        return levering;
      }
    },
  };
};

/** The SDK asserts an app id for every type but none at all: without one it gets an empty configuration. */
const asConfiguration = ({
  MicrosoftAppId,
  MicrosoftAppPassword,
  MicrosoftAppType,
  MicrosoftAppTenantId,
}: ConnectorOptions['credentials']): Record<string, string | undefined> =>
  MicrosoftAppId ? { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } : {};

/** Stores the activity; only then does the adapter answer 200. When that fails it answers 500, and the channel sends again. */
const takeIn = async (mottaker: Mottaker, context: TurnContext): Promise<void> => {
  const { activity } = context;
  if (!TAKEN_IN.includes(activity.type) || isAboutOthers(activity)) return;
  const conversation = conversationOf(activity);
  const id = await mottaker.receive(conversation, activity, onceKey(activity));
  if (activity.type !== ActivityTypes.Invoke) return;
  await context.sendActivity(invokeAnswer(await mottaker.replyTo(conversation, id, INVOKE_WAIT_MS)));
};

/** A conversation update greets only when the assistant itself was added. */
const isAboutOthers = (activity: Activity): boolean =>
  activity.type === ActivityTypes.ConversationUpdate &&
  !activity.membersAdded?.some(({ id }) => id === activity.recipient?.id);

/** One stream a channel conversation. A thread in a Teams channel is one of its own. */
const conversationOf = ({ channelId, conversation }: Activity): string => `${channelId}:${conversation.id}`;

/** Channel and activity id name a delivery (design 5). A conversation update has an id of its own, or greets once. */
const onceKey = ({ channelId, id, type }: Activity): string => `${channelId}:${id ?? type}`;

/** What the channel answers is caught inside: the adapter's own error handler would hide which no it was. */
const sendAs = async (
  adapter: CloudAdapter,
  appId: string,
  original: Partial<Activity>,
  reply: Partial<Activity>,
): Promise<string | null> => {
  const reference = TurnContext.getConversationReference(original) as ConversationReference;
  let sending: Promise<string | null> = Promise.resolve(null);
  await adapter.continueConversationAsync(appId, reference, async (continued) => {
    const context = new TurnContext(adapter, original);
    for (const [key, value] of continued.turnState) context.turnState.set(key, value);
    sending = context
      .sendActivities([forChannel(reply, original.channelId ?? '')])
      .then(([response]) => response?.id ?? null);
    await sending.catch(() => {});
  });
  return sending;
};

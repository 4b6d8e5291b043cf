import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { parseFields } from './parsing.ts';
import type { IncomingActivity } from './port.ts';
import { ProtocolError } from './protocolError.ts';

/** In characters as people count them: an emoji outside the basic plane is one. */
export const MAX_TEXT_CHARACTERS = 10_000;

const MAX_KEY_LENGTH = 200;

/** Signals of the moment: taken politely, and neither handed on nor stored. */
const PASSING_TYPES = ['typing', 'conversationUpdate'] as const;
const TYPES = [
  'message',
  'event',
  'invoke',
  'messageReaction',
  'endOfConversation',
  ...PASSING_TYPES,
] as const;

const key = z.string().max(MAX_KEY_LENGTH, `must have at most ${MAX_KEY_LENGTH} characters`).optional();
const objects = z.array(z.looseObject({}));

/** What is taken from a client. Everything else (from, conversation, recipient, serviceUrl, …) is dropped: it is ours to say. */
const schema = z
  .object({
    type: z.enum(TYPES, `must be one of ${TYPES.join(', ')}`),
    text: z.string().optional(),
    textFormat: z.string().optional(),
    locale: z.string().optional(),
    name: z.string().optional(),
    value: z.unknown().optional(),
    valueType: z.string().optional(),
    code: z.string().optional(),
    replyToId: z.string().optional(),
    attachments: objects.optional(),
    entities: objects.optional(),
    reactionsAdded: objects.optional(),
    reactionsRemoved: objects.optional(),
    channelData: z.looseObject({ brobyggerId: key.nullable(), clientActivityID: key.nullable() }).optional(),
    id: key,
  })
  .refine(
    ({ type, text, value, attachments }) =>
      type !== 'message' || [text, value, attachments].some((part) => part !== undefined),
    {
      path: ['text'],
      message: 'a message must have a text, a value or attachments',
    },
  )
  .refine(({ type, name }) => !(type === 'event' || type === 'invoke') || name !== undefined, {
    path: ['name'],
    message: 'an event and an invoke must have a name',
  });

/** Reads what a client posted as the activity of `user`. `null`: a passing signal, not to be handed on. Throws 400. */
export const readActivity = (
  body: { readonly [field: string]: unknown },
  user: string,
): IncomingActivity | null => {
  const { id, ...activity } = parseFields(schema, body);
  checkLength(activity.text);
  if (PASSING_TYPES.some((type) => type === activity.type)) return null;
  const { brobyggerId, clientActivityID } = activity.channelData ?? {};
  return {
    activity: { ...activity, from: { id: user, name: '', role: 'user' } } as object as Partial<Activity>,
    key: brobyggerId || clientActivityID || id || null,
  };
};

const checkLength = (text = ''): void => {
  const { length } = [...text];
  if (length <= MAX_TEXT_CHARACTERS) return;
  const message = `The text has ${length} characters, and ${MAX_TEXT_CHARACTERS} is the most that can be taken at once. Nothing was stored: please send it in parts.`;
  throw new ProtocolError(400, 'MessageSizeTooBig', message);
};

import type { Activity } from 'botbuilder';
import { valgFor } from '../../dialogs/firord/index.ts';
import { finnFireOrd } from '../../knowledge/sprak/firord/index.ts';
import { evner } from '../turn/evner.ts';
import type { Samtaler } from '../turn/samtaler.ts';
import type { Firord } from './firord.ts';

/** What stands in the transcript in the words' place. */
const I_STEDET = '(fire ord)';

/** A message after its four words were taken out and tried. */
export interface Prove {
  readonly activity: Partial<Activity>;
  /** The conversation that they open, if they do, and there is something to get there. */
  readonly fra: string | null;
}

interface Deps {
  readonly samtaler: Pick<Samtaler, 'ledger'>;
  readonly firord: Pick<Firord, 'find'>;
}

/** Null for a message that is no four words. Tries are counted on the conversation that they are written in. */
export const tryWordsIn = async (
  { samtaler, firord }: Deps,
  conversation: string,
  activity: Partial<Activity>,
): Promise<Prove | null> => {
  const words = activity.type === 'message' ? finnFireOrd(withoutMention(activity.text ?? '')) : null;
  if (words === null) return null;
  if (isForMany(activity)) return { activity: told(activity, 'ikkeHer'), fra: null };
  const owner = await firord.find(words, conversation);
  if (owner === null) return { activity: told(activity, 'ukjent'), fra: null };
  if ('retryAfterS' in owner) return { activity: told(activity, 'mange'), fra: null };
  const { length } = formsIn((await samtaler.ledger(owner.conversation)).tilstand);
  return length > 0
    ? { activity: told(activity, 'hentet'), fra: owner.conversation }
    : { activity: told(activity, 'tomt'), fra: null };
};

/** Tells `til` what was answered in `fra`, each form by itself; once for each `key`. */
export const handOver = async (
  samtaler: Pick<Samtaler, 'ledger' | 'tell'>,
  { fra, til, key }: { readonly fra: string; readonly til: string; readonly key: string },
): Promise<void> => {
  const { tilstand } = await samtaler.ledger(fra);
  for (const dialog of formsIn(tilstand))
    await samtaler.tell(til, { dialog, data: { hentet: tilstand[dialog]! } }, `firord:${key}:${dialog}`);
};

/** Those that can be left half done and have something to show, in the order in which they are asked. */
const formsIn = (tilstand: object): readonly string[] =>
  evner.alle.filter(({ id, rest }) => rest !== undefined && id in tilstand).map(({ id }) => id);

const withoutMention = (text: string): string => text.replace(/<at>[^<]*<\/at>/g, ' ');

/** What stands in a group or a Teams channel, others read. */
const isForMany = ({ conversation }: Partial<Activity>): boolean =>
  conversation?.isGroup === true || ['channel', 'groupChat'].includes(conversation?.conversationType ?? '');

/** Where it came from and nothing else of it: channels repeat a message's words in several places. */
const told = (
  { type, id, timestamp, serviceUrl, channelId, conversation, from, recipient, locale }: Partial<Activity>,
  utfall: Parameters<typeof valgFor>[0],
): Partial<Activity> => {
  const kept = { type, id, timestamp, serviceUrl, channelId, conversation, from, recipient, locale };
  return { ...(kept as Partial<Activity>), text: I_STEDET, value: { valg: valgFor(utfall) } };
};

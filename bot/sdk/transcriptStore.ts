import type { Activity, PagedResult, TranscriptInfo, TranscriptStore } from 'botbuilder';
import type { JsonObject } from '../../dialogs/json.ts';
import type { Store } from '../../dialogs/store/index.ts';
import { maskActivity } from '../turn/maskering/index.ts';
import { TRANSKRIPT } from './collections.ts';

const PAGE = 20;

const streamOf = (channelId: string, conversationId: string): string =>
  `${TRANSKRIPT}:${channelId}:${conversationId}`;

/** botbuilder's `TranscriptStore` as a view over the store. Masks what it is given, like the way in of a turn. */
export const transcriptStoreOver = ({ streams, documents }: Store): TranscriptStore => ({
  logActivity: async (activity) => {
    const { channelId, conversation } = activity;
    const name = streamOf(channelId, conversation.id);
    const record = maskActivity(JSON.parse(JSON.stringify(activity)) as JsonObject).activity;
    const first = (await streams.version(name)) === 0;
    while (!(await streams.append(name, [record], { expected: await streams.version(name) })).ok);
    if (!first) return;
    const about = { channelId, conversationId: conversation.id, created: Date.now() };
    await documents.put(TRANSKRIPT, name, about, { owner: name, indexes: { channelId } });
  },
  getTranscriptActivities: async (channelId, conversationId, continuationToken, startDate) => {
    const after = Number(continuationToken ?? 0);
    const page = await streams.read(streamOf(channelId, conversationId), after, PAGE);
    const items = page
      .map(({ record }) => revive(record))
      .filter(({ timestamp }) => !startDate || !timestamp || timestamp >= startDate);
    return {
      items,
      continuationToken: page.length === PAGE ? String(page.at(-1)!.position) : '',
    } satisfies PagedResult<Activity>;
  },
  listTranscripts: async (channelId, continuationToken) => {
    const all = await documents.find(TRANSKRIPT, 'channelId', channelId);
    const from = Number(continuationToken ?? 0);
    const items = all.slice(from, from + PAGE).map(({ value }) => toInfo(value));
    return { items, continuationToken: from + PAGE < all.length ? String(from + PAGE) : '' };
  },
  deleteTranscript: (channelId, conversationId) => streams.remove(streamOf(channelId, conversationId)),
});

const revive = (record: JsonObject): Activity =>
  ({
    ...record,
    ...(record.timestamp ? { timestamp: new Date(String(record.timestamp)) } : {}),
  }) as unknown as Activity;

const toInfo = (value: JsonObject): TranscriptInfo => ({
  channelId: String(value.channelId),
  id: String(value.conversationId),
  created: new Date(Number(value.created)),
});

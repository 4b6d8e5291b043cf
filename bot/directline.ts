import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import type { Firord as Firordport, Handles, Samtaler as Kanalport } from '../adapters/directline/index.ts';
import { isSprak } from '../dialogs/sprak/katalog.ts';
import type { Store } from '../dialogs/store/index.ts';
import type { Firord } from './delt/firord.ts';
import type { Samtaler } from './turn/samtaler.ts';

/** The collection of the chat page's cookies: the hash of a handle → whose conversation it opens. */
export const HANDTAK = 'handtak';

/** The turn, as the Direct Line server wants it. */
export const forDirectLine = (samtaler: Samtaler): Kanalport => ({
  create: (id, { user, shared, sprak }) =>
    samtaler.create(id, {
      bruker: user,
      kanal: 'web',
      deltEnhet: shared,
      sprak: isSprak(sprak) ? sprak : 'nb',
    }),
  exists: (id) => samtaler.exists(id),
  start: async (id) => void (await samtaler.start(id)),
  receive: (id, incoming) => samtaler.receive(id, incoming),
  read: async (id, after) => {
    const { activities, watermark } = await samtaler.read(id, after);
    return { activities: activities as unknown as Activity[], watermark };
  },
  watch: (id, listener) => samtaler.watch(id, listener),
  watchTyping: (id, listener) => samtaler.watchTyping(id, listener),
});

/** Handles as documents that the conversation owns: deleted with it, a cookie opens nothing. */
export const handlesIn = ({ documents }: Store): Handles => ({
  save: async (hash, { conversation, user }) => {
    await documents.put(HANDTAK, hash, { conversation, user }, { owner: conversation });
  },
  find: async (hash) => {
    const found = await documents.get(HANDTAK, hash);
    return found ? (found.value as { conversation: string; user: string }) : null;
  },
  remove: (hash) => documents.delete(HANDTAK, hash),
});

/** Whoever has the words goes on with the conversation; what they said of their device now is what counts. */
export const firordFor = ({ create, find }: Firord, samtaler: Pick<Samtaler, 'resume'>): Firordport => ({
  create,
  open: async (words, { shared, from }) => {
    const owner = await find(words, from);
    if (owner !== null && 'conversation' in owner) await samtaler.resume(owner.conversation, shared);
    return owner;
  },
});

/** The key that signs tokens: from the configuration, else one that is made once and kept in the data folder. */
export const signingKey = async (secret: string | undefined, dataDir: string): Promise<Uint8Array> => {
  if (secret) return Buffer.from(secret, 'utf8');
  const file = join(dataDir, 'dev-directline.key');
  await writeFile(file, randomBytes(32), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return readFile(file);
};

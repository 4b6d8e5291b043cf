import type { Storage, StoreItems } from 'botbuilder';
import type { JsonObject } from '../../dialogs/json.ts';
import type { Documents } from '../../dialogs/store/index.ts';
import { BOTSTATE } from './collections.ts';

/** A document that was changed by somebody else since it was read (the SDK's contract: reject, and keep theirs). */
export class EtagConflictError extends Error {
  readonly code = 'etag_conflict';

  constructor(key: string) {
    super(`«${key}» was changed by somebody else.`);
  }
}

/** botbuilder's `Storage` as a view over the store. `eTag` is the document's version; `*` or none writes over. */
export const storageOver = (documents: Documents): Storage => ({
  read: async (keys) => {
    const found = await Promise.all(keys.map((key) => documents.get(BOTSTATE, key)));
    const items = found.flatMap((document) => (document ? [[document.id, withEtag(document)] as const] : []));
    return Object.fromEntries(items) as StoreItems;
  },
  write: async (changes) => {
    for (const [key, { eTag, ...value }] of Object.entries(changes)) {
      const expected = eTag && eTag !== '*' ? { expected: Number(eTag) } : {};
      const result = await documents.put(BOTSTATE, key, value as JsonObject, expected);
      if (!result.ok) throw new EtagConflictError(key);
    }
  },
  delete: async (keys) => {
    await Promise.all(keys.map((key) => documents.delete(BOTSTATE, key)));
  },
});

const withEtag = ({ value, version }: { value: JsonObject; version: number }) => ({
  ...value,
  eTag: String(version),
});

import type { KeyObject } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import type { JsonObject } from '../../../dialogs/json.ts';
import { type DataKey, type Envelope, type Place, seal, unseal } from '../envelope.ts';
import { StoreError } from '../storeError.ts';
import { ensureFolder, type Files, readIfThere } from './disk.ts';
import type { DocumentPlace } from './documentPlace.ts';

/** The stream that owns a document, and the key that it is sealed with. */
export interface Owner {
  readonly stream: string;
  readonly keyId: string;
}

const header = z.object({
  /** Hash of the owning stream, with the id of its key; null when nobody owns the document. */
  owner: z.object({ stream: z.string(), keyId: z.string() }).nullable(),
  /** Hashes of the index values, so that the entries can be unlinked also when the key is gone. */
  indexes: z.array(z.string()),
  sealed: z.base64(),
});

/** What lies in a document's file. Everything in clear is a keyed hash or a random id, and is authenticated. */
export type SealedDocument = z.infer<typeof header>;

/** A document with what belongs to its file. */
export interface FiledDocument {
  readonly content: {
    readonly id: string;
    readonly version: number;
    readonly value: JsonObject;
    /** Index values by index, so that they can be hashed anew under another master key. Missing in what was written before they were kept. */
    readonly values?: { readonly [index: string]: string };
  };
  readonly owner: Owner | null;
  /** Hashes of the index values. */
  readonly indexes: readonly string[];
}

export interface DocumentFileOptions {
  readonly place: DocumentPlace;
  readonly files: Files;
  readonly envelope: Envelope;
  /** The key that an owner has now. Null: the owner is gone. */
  readonly findKey: (stream: string) => Promise<DataKey | null>;
}

/**
 * A lowdb adapter for one sealed file. Reads null when there is no document, or when its owner's key has been thrown
 * away; throws `document_damaged` when it is not what was written there.
 */
export const documentFile = (options: DocumentFileOptions): Adapter<FiledDocument | null> => {
  const { place, files } = options;
  return {
    read: async () => {
      const sealed = await readSealed(place);
      const key = sealed && (await keyOf(options, sealed.owner));
      return sealed && key && open(place, sealed, key);
    },
    write: async (document) => {
      if (document === null) return;
      const { content, owner, indexes } = document;
      const key = await keyOf(options, owner);
      if (key === null) throw new StoreError('document_damaged', 'The owner of a document went away.');
      const sealed = seal(key, contentPlace(place, owner, indexes), JSON.stringify(content)).toString(
        'base64',
      );
      const bytes = Buffer.from(JSON.stringify({ owner, indexes, sealed }));
      await ensureFolder(dirname(place.path));
      await files.replace(place.path, bytes);
    },
  };
};

/** The file as it stands, without opening it. Null: there is none. */
export const readSealed = async (place: DocumentPlace): Promise<SealedDocument | null> => {
  const bytes = await readIfThere(place.path);
  if (bytes === null) return null;
  try {
    return header.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    throw damaged(place, { cause });
  }
};

const keyOf = async (
  { place, envelope, findKey }: DocumentFileOptions,
  owner: Owner | null,
): Promise<KeyObject | null> => {
  if (owner === null) return envelope.documentKey(['document', place.collection, place.hash]);
  const key = await findKey(owner.stream);
  return key?.id === owner.keyId ? key.secret : null;
};

const contentPlace = (place: DocumentPlace, owner: Owner | null, indexes: readonly string[]): Place => [
  'document',
  place.collection,
  place.hash,
  owner?.stream ?? '',
  owner?.keyId ?? '',
  ...indexes,
];

const open = (
  place: DocumentPlace,
  { owner, indexes, sealed }: SealedDocument,
  key: KeyObject,
): FiledDocument => {
  const text = unseal(key, contentPlace(place, owner, indexes), Buffer.from(sealed, 'base64'));
  if (text === null) throw damaged(place);
  return { content: JSON.parse(text) as FiledDocument['content'], owner, indexes };
};

const damaged = (place: DocumentPlace, options?: ErrorOptions): StoreError =>
  new StoreError(
    'document_damaged',
    `The document ${basename(place.path)} is damaged. Restore it from a backup, or delete it.`,
    options,
  );

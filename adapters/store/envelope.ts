import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/**
 * Where a ciphertext belongs, e.g. `['batch', streamHash, 4, 6]`. It is authenticated with the ciphertext, so that a
 * record which is moved or copied to another place can't be read there.
 */
export type Place = readonly (string | number | boolean)[];

/** The random key of one stream. Throwing it away deletes what was sealed with it. `id` is no secret. */
export interface DataKey {
  readonly id: string;
  readonly secret: KeyObject;
}

/** What the master key is used for. Each use has its own key (HKDF-SHA256), and the master key itself seals nothing. */
export interface Envelope {
  /** A keyed hash for names on disk and for index values: 32 hex characters. Without the key nobody can test a guess. */
  hash(...parts: readonly string[]): string;
  /** Seals a stream's data key together with the stream's name. `stream` is the hash of the name. */
  wrap(stream: string, key: DataKey, name: string): Buffer;
  /** Null when it was not wrapped for this stream and key id, or under another master key. */
  unwrap(
    stream: string,
    keyId: string,
    wrapped: Buffer,
  ): { readonly key: DataKey; readonly name: string } | null;
  /** The key of a document without an owner: its own for each place, so that no key seals many texts. */
  documentKey(place: Place): KeyObject;
}

const FORMAT = 1;
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES + TAG_BYTES;

// JSON keeps the parts of a place apart, and a lone surrogate from being mistaken for another.
const placeBytes = (place: Place): Buffer => Buffer.from(JSON.stringify(place));

/** AES-256-GCM with a random nonce: format byte, nonce, tag, ciphertext. */
export const seal = (key: KeyObject, place: Place, text: string): Buffer => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(placeBytes(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), iv, cipher.getAuthTag(), body]);
};

/** The text, or null when it was not sealed with this key for this place, or a bit of it was changed. */
export const unseal = (key: KeyObject, place: Place, sealed: Buffer): string | null => {
  if (sealed.length < HEAD_BYTES || sealed[0] !== FORMAT) return null;
  const iv = sealed.subarray(1, 1 + IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES }).setAAD(
    placeBytes(place),
  );
  decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, HEAD_BYTES));
  try {
    return decipher.update(sealed.subarray(HEAD_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
};

/** A new random data key. */
export const newDataKey = (): DataKey => ({
  id: randomBytes(6).toString('hex'),
  secret: createSecretKey(randomBytes(KEY_BYTES)),
});

/** `masterKey` is 32 bytes (see `loadMasterKey`). */
export const createEnvelope = (masterKey: Buffer): Envelope => {
  const derive = (use: string): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, 'brobygger', use, KEY_BYTES)));
  const [names, wrapping, documents] = [derive('names'), derive('wrapping'), derive('documents')];
  const wrapPlace = (stream: string, keyId: string): Place => ['key', stream, keyId];

  return {
    hash: (...parts) => createHmac('sha256', names).update(placeBytes(parts)).digest('hex').slice(0, 32),
    wrap: (stream, key, name) =>
      seal(
        wrapping,
        wrapPlace(stream, key.id),
        JSON.stringify([key.secret.export().toString('base64'), name]),
      ),
    unwrap: (stream, id, wrapped) => {
      const text = unseal(wrapping, wrapPlace(stream, id), wrapped);
      if (text === null) return null;
      const [secret, name] = JSON.parse(text) as [string, string];
      return { key: { id, secret: createSecretKey(secret, 'base64') }, name };
    },
    documentKey: (place) =>
      createSecretKey(createHmac('sha256', documents).update(placeBytes(place)).digest()),
  };
};

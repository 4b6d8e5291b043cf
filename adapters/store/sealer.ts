import { createEnvelope, seal, unseal } from './envelope.ts';

/** Seals texts that stand outside the store, under the same master key. */
export interface Sealer {
  /** Base64. */
  seal(text: string): string;
  /** A keyed hash, for names that must be found again: 32 hex characters. */
  hash(text: string): string;
  /** Null for what was not sealed by this, or was changed. */
  open(sealed: string): string | null;
}

/** `use` names what is sealed: what was sealed for one use can't be opened for another. */
export const createSealer = (masterKey: Buffer, use: string): Sealer => {
  const place = ['sealer', use];
  const envelope = createEnvelope(masterKey);
  const key = envelope.documentKey(place);
  return {
    hash: (text) => envelope.hash('sealer', use, text),
    seal: (text) => seal(key, place, text).toString('base64'),
    open: (sealed) => unseal(key, place, Buffer.from(sealed, 'base64')),
  };
};

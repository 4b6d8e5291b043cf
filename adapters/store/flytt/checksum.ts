import { createHmac, type Hmac } from 'node:crypto';

/**
 * A checksum over items in any order: the sum of their HMACs. The same contents give the same checksum under the same
 * key, and without the key it tells nothing of them.
 */
export interface Checksum {
  /** Begins an item; its parts are added with `update`. */
  item(head: readonly (string | number | boolean | null)[]): Item;
  /** 32 hex characters. */
  readonly sum: string;
}

export interface Item {
  update(text: string): void;
  end(): void;
}

const MODULUS = 2n ** 256n;

export const createChecksum = (key: string): Checksum => {
  let total = 0n;
  return {
    item: (head) => {
      const hmac = createHmac('sha256', key);
      addText(hmac, JSON.stringify(head));
      return {
        update: (text) => addText(hmac, text),
        end: () => {
          total = (total + BigInt(`0x${hmac.digest('hex')}`)) % MODULUS;
        },
      };
    },
    get sum() {
      return total.toString(16).padStart(64, '0').slice(0, 32);
    },
  };
};

/** With its length, so that no two lists of texts are taken for one. */
const addText = (hmac: Hmac, text: string): void => {
  hmac.update(`${text.length}:`).update(text);
};

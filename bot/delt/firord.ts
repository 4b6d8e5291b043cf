import { randomBytes, randomInt, type ScryptOptions, scrypt } from 'node:crypto';
import type { HandleOwner, NyeOrd, Rate, Vent } from '../../adapters/directline/index.ts';
import type { Klokke } from '../../dialogs/klokke.ts';
import { isoDay } from '../../dialogs/sprak/dato.ts';
import type { Documents } from '../../dialogs/store/index.ts';
import { lesOrd, trekkOrd } from '../../knowledge/sprak/firord/index.ts';
import { DRIFT } from '../drift/pause.ts';
import type { Samtaler } from '../turn/samtaler.ts';
import { serial } from '../turn/serial.ts';
import { rateIn } from './takt.ts';

/**
 * The collection of the four words that open conversations again: one document a conversation, owned by it, so that new words
 * take the place of the old, and deleting the conversation takes them with it. They are found by what scrypt makes of the words.
 */
export const FIRORD = 'firord';
export const NOKKEL = 'nokkel';

/** The salt of this installation, made once; with the operator's own documents. */
const SALT = 'firord-salt';

const HOUR_MS = 3_600_000;
/** 60 ms or so, and 32 MB, which Node takes for too much unless it is told. */
const SCRYPT: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 32;

interface Options {
  readonly documents: Documents;
  readonly samtaler: Pick<Samtaler, 'exists' | 'keep'>;
  readonly now: Klokke;
  /** Tries an hour by one address or channel conversation, and by all together. */
  readonly limits: { readonly perHour: number; readonly allPerHour: number };
}

export interface Firord {
  /** New words for a conversation. Those it had before open nothing any more. */
  create(owner: HandleOwner): Promise<NyeOrd | Vent>;
  /** Whose conversation the words open, or null. `from` is who asks: an address, or another conversation. */
  find(words: string, from: string): Promise<HandleOwner | Vent | null>;
}

/** The words are kept nowhere: not here, not in the conversation, not in the log. */
export const openFirord = async (options: Options): Promise<Firord> => {
  const { documents, samtaler, now } = options;
  const { tries, allTries } = ratesOf(options);
  const keyOf = keysWith(await saltIn(documents));
  return {
    create: async ({ conversation, user }) => {
      const retryAfterS = await tries.take(`firord-nye ${conversation}`);
      if (retryAfterS !== null) return { retryAfterS };
      const ord = trekkOrd((below) => randomInt(below));
      const utloper = await samtaler.keep(conversation);
      const indexes = { [NOKKEL]: await keyOf(ord.join(' ')) };
      await documents.put(FIRORD, conversation, { user, utloper }, { owner: conversation, indexes });
      return { ord, utloper };
    },
    find: async (words, from) => {
      const retryAfterS = (await tries.take(`firord ${from}`)) ?? (await allTries.take('firord'));
      if (retryAfterS !== null) return { retryAfterS };
      // What can't be read costs as much as what can.
      const key = await keyOf(lesOrd(words)?.join(' ') ?? words);
      const [found] = await documents.find(FIRORD, NOKKEL, key);
      if (!found || isoDay(now()) >= String(found.value.utloper)) return null;
      if (!(await samtaler.exists(found.id))) return null;
      return { conversation: found.id, user: String(found.value.user) };
    },
  };
};

const ratesOf = ({ documents, now, limits }: Options): { readonly tries: Rate; readonly allTries: Rate } => ({
  tries: rateIn(documents, { limit: limits.perHour, windowMs: HOUR_MS, now }),
  allTries: rateIn(documents, { limit: limits.allPerHour, windowMs: HOUR_MS, now }),
});

/** Of several instances that start at once, the first makes it. */
const saltIn = async (documents: Documents): Promise<Buffer> => {
  await documents.put(DRIFT, SALT, { salt: randomBytes(KEY_BYTES).toString('base64') }, { expected: 0 });
  const kept = await documents.get(DRIFT, SALT);
  return Buffer.from(String(kept!.value.salt), 'base64');
};

/** One at a time, so that many tries at once never take more than one try's memory. */
const keysWith = (salt: Buffer): ((text: string) => Promise<string>) => {
  const inOrder = serial();
  return (text) =>
    inOrder(
      () =>
        new Promise((resolve, reject) =>
          scrypt(text, salt, KEY_BYTES, SCRYPT, (error, key) =>
            error ? reject(error) : resolve(key.toString('hex')),
          ),
        ),
    );
};

import { type Envelope, type Place, seal, unseal } from '../envelope.ts';
import type { Change } from './changes.ts';

/** NOTIFY takes less than 8000 bytes; sealing and base64 make four of three. */
const MAX_BYTES = 5_500;

type Entry = readonly [name: string, version: number, revision: number];

/**
 * Writes changes as payloads of NOTIFY, and reads those of other open stores. What is announced is sealed, names and
 * all, under a key derived for the `origin`: the id of the open store that says it.
 */
export interface Announcements {
  /** As many payloads as it takes. */
  write(changes: Iterable<Change>): readonly string[];
  /** What another has changed. Nothing when it is our own announcement, or not written by one of us. */
  read(payload: string): readonly Change[];
}

export const createAnnouncements = (envelope: Envelope, origin: string): Announcements => {
  const placeOf = (from: string): Place => ['announcement', from];
  const ownKey = envelope.documentKey(placeOf(origin));

  return {
    write: (changes) =>
      inPortions(Array.from(changes, entryOf)).map(
        (text) => `${origin}:${seal(ownKey, placeOf(origin), text).toString('base64')}`,
      ),
    read: (payload) => {
      const [from = '', sealed = ''] = payload.split(':');
      if (from === origin) return [];
      const text = unseal(envelope.documentKey(placeOf(from)), placeOf(from), Buffer.from(sealed, 'base64'));
      if (text === null) return [];
      return (JSON.parse(text) as Entry[]).map(([name, version, revision]) => ({
        hash: envelope.hash('stream', name),
        name,
        version,
        revision,
      }));
    },
  };
};

const entryOf = ({ name, version, revision }: Change): string => {
  const entry: Entry = [name, version, revision];
  return JSON.stringify(entry);
};

/** JSON arrays of entries, none longer than fits. An entry that is too long by itself is left to polling. */
const inPortions = (entries: readonly string[]): string[] => {
  const portions: string[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry) + 1;
    if (size > MAX_BYTES) continue;
    if (size > room) {
      portions.push([]);
      room = MAX_BYTES;
    }
    portions.at(-1)!.push(entry);
    room -= size;
  }
  return portions.map((portion) => `[${portion.join()}]`);
};

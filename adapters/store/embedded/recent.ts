/**
 * The last records of one stream, as JSON texts: what `read` near the end is served from.
 * Texts are kept rather than objects, so that nobody can change what another reads.
 */
export interface Recent {
  /** Estimated memory. */
  readonly bytes: number;
  /** The texts after position `after`, at most `limit`; null when some of them are no longer kept. */
  slice(after: number, limit: number): readonly string[] | null;
  /** Adds what was appended; the oldest are let go. */
  push(texts: readonly string[]): void;
}

/** For each stream. A turn reads what came since its snapshot, which is far less. */
const KEPT_BYTES = 64 * 1024;

// Two bytes a character, and what the engine needs around a string.
const cost = (text: string): number => 2 * text.length + 48;

/** `next` is the position that the first pushed text gets. */
export const createRecent = (next: number): Recent => {
  let first = next;
  let texts: string[] = [];
  let bytes = 0;

  const letGo = () => {
    let gone = 0;
    for (; bytes > KEPT_BYTES; gone++) bytes -= cost(texts[gone]!);
    texts = texts.slice(gone);
    first += gone;
  };

  return {
    get bytes() {
      return bytes;
    },
    slice: (after, limit) => {
      const from = after + 1 - first;
      return from < 0 ? null : texts.slice(from, from + limit);
    },
    push: (added) => {
      for (const text of added) {
        texts.push(text);
        bytes += cost(text);
      }
      if (bytes > KEPT_BYTES) letGo();
    },
  };
};

import type { Report } from '../finding.ts';

/** That a stream changed. `revision` grows with each change of a stream. */
export interface Change {
  readonly hash: string;
  readonly name: string;
  readonly version: number;
  readonly revision: number;
}

type Listener = (stream: string, version: number) => void;

/** What changed, from whom it is heard to whom it is told: each change once, whichever way it comes. */
export interface Changes {
  watch(listener: Listener): () => void;
  /** This process wrote it. */
  own(change: Change): void;
  /** Another process wrote it, or this one: told only if it is news. */
  heard(change: Change): void;
  isNews(change: Pick<Change, 'hash' | 'revision'>): boolean;
  /** From now on it is no news, though nobody was told. */
  skip(change: Pick<Change, 'hash' | 'revision'>): void;
}

export interface ChangesOptions {
  readonly report: Report;
  /** Tells the other processes what this one wrote. */
  readonly announce: (change: Change) => void;
}

/** What was heard is kept in mind for longer than polling looks back, and at least for so many streams. */
const KEPT_MS = 120_000;
const KEPT_AT_LEAST = 1_000;

export const createChanges = ({ report, announce }: ChangesOptions): Changes => {
  const listeners = new Set<Listener>();
  const last = new Map<string, { readonly revision: number; readonly at: number }>();

  const isNews: Changes['isNews'] = ({ hash, revision }) => revision > (last.get(hash)?.revision ?? -1);

  const skip: Changes['skip'] = ({ hash, revision }) => {
    if (!isNews({ hash, revision })) return;
    const at = performance.now();
    last.delete(hash);
    last.set(hash, { revision, at });
    for (const [oldest, { at: then }] of last) {
      if (last.size <= KEPT_AT_LEAST || then > at - KEPT_MS) break;
      last.delete(oldest);
    }
  };

  const tell = ({ name, version }: Change): void => {
    for (const listener of listeners) {
      try {
        listener(name, version);
      } catch (error) {
        const kind = error instanceof Error ? error.name : 'unknown';
        report({ code: 'listener_failed', message: `A listener of the store threw (${kind}).` });
      }
    }
  };

  return {
    watch: (listener) => {
      // A function of our own, so that a listener added twice is told twice and stopped one at a time.
      const own: Listener = (stream, version) => listener(stream, version);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    own: (change) => {
      skip(change);
      tell(change);
      announce(change);
    },
    heard: (change) => {
      if (!isNews(change)) return;
      skip(change);
      tell(change);
    },
    isNews,
    skip,
  };
};

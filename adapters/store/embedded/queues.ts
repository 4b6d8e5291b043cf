/** Work one at a time for each key; different keys run at once. Keys without work take no memory. */
export interface Queues {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Is work waiting or under way for `key`? */
  busy(key: string): boolean;
}

export const createQueues = (): Queues => {
  const last = new Map<string, Promise<unknown>>();

  const run = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    // The next one waits until this is over, however it went; only the caller sees an error.
    const over = turn.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, over);
    void over.then(() => last.get(key) === over && last.delete(key));
    return turn;
  };

  return { run, busy: (key) => last.has(key) };
};

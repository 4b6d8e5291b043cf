/** Work one at a time for each key, in the order it was asked for. */
export interface Turns {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export const createTurns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();

  const run = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    const over: Promise<void> = turn
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => void (last.get(key) === over && last.delete(key)));
    last.set(key, over);
    return turn;
  };

  const idle = async () => {
    while (last.size > 0) await Promise.all(last.values());
  };
  return { run, idle };
};

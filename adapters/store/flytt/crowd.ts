/** Does `work` for each item, at most `limit` at once. The first fault stops it, after what is under way. */
export const forEachOf = async <T>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const iterator = items[Symbol.asyncIterator]();
  let over = false;
  const worker = async () => {
    while (!over) {
      const { value, done } = await iterator.next();
      if (done) over = true;
      else await work(value);
    }
  };
  const stopping = async () => {
    try {
      await worker();
    } catch (error) {
      over = true;
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: limit }, stopping));
  await iterator.return?.();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};

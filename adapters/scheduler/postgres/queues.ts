import type { PgBoss } from 'pg-boss';
import { queueName } from './queueName.ts';

/** A queue for each kind, so that jobs whose kind nobody here can do are left to wait, or to another instance. */
export interface Queues {
  /** Makes the queue where it is missing, and gives its name. */
  ensure(kind: string): Promise<string>;
}

export const createQueues = (boss: PgBoss): Queues => {
  const made = new Map<string, Promise<string>>();

  const make = async (kind: string): Promise<string> => {
    const name = queueName(kind);
    // `short`: of one key at most one job waits that was never tried, also when two instances plan it at once.
    await boss.createQueue(name, { policy: 'short' });
    return name;
  };

  return {
    ensure: (kind) => {
      const making = made.get(kind) ?? make(kind);
      made.set(kind, making);
      making.catch(() => made.delete(kind));
      return making;
    },
  };
};

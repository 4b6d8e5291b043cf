import type { Documents } from '../../../dialogs/store/index.ts';
import { createTurns } from './turns.ts';

/**
 * The first day on which a job can be due, in one small document: a start looks from there on, and finds what fell due
 * on days when nothing ran. It may be too early, never too late.
 */
export interface FirstDay {
  /** Null: there was never any job. */
  read(): Promise<number | null>;
  /** Before a job is written: durable when it resolves. Writes only when `day` is earlier. */
  lower(day: number): Promise<void>;
  /** After all days before `day` were found empty. Writes only when `day` is later. */
  raise(day: number): Promise<void>;
}

const ID = 'forste-dag';

export const createFirstDay = (documents: Documents, collection: string): FirstDay => {
  const turns = createTurns();
  let known: number | null | undefined;

  const current = async (): Promise<number | null> => {
    if (known === undefined) {
      const document = await documents.get(collection, ID);
      known = document && (document.value.dag as number);
    }
    return known;
  };

  const move = (choose: (day: number | null) => number | null): Promise<void> =>
    turns.run(ID, async () => {
      const day = await current();
      const chosen = choose(day);
      if (chosen === null || chosen === day) return;
      await documents.put(collection, ID, { dag: chosen });
      known = chosen;
    });

  return {
    read: () => turns.run(ID, current),
    lower: (day) => move((first) => Math.min(day, first ?? day)),
    raise: (day) => move((first) => (first === null ? null : Math.max(day, first))),
  };
};

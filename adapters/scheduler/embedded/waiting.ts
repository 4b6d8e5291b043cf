import type { Planned } from './planned.ts';

/**
 * A job as this process remembers it, to know when to look. The document decides: a job that stands here and has none
 * is forgotten when its time comes.
 */
export interface Waiting {
  readonly key: string;
  readonly kind: string;
  due: number;
  /** `taken`: its turn to begin is asked for. `runs`: its handler has been called; planned again, it is another job. */
  state: 'waits' | 'taken' | 'runs';
}

/** By key. */
export type WaitingJobs = Map<string, Waiting>;

export const waitingFor = ({ job: { key, kind }, due }: Planned): Waiting => ({
  key,
  kind,
  due,
  state: 'waits',
});

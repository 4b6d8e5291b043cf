import type { JsonObject } from '../../../dialogs/json.ts';
import type { Job } from '../../../dialogs/scheduler/index.ts';
import type { Documents, StoredDocument } from '../../../dialogs/store/index.ts';
import { createFirstDay } from './firstDay.ts';

/** The collection of the embedded scheduler: a document a job. */
export const PLANLAGT = 'planlagt';
const DAG = 'dag';
/** What it declares: the UTC day on which a job is due. */
export const PLANLAGT_INDEXES = [DAG];

const DAY_MS = 86_400_000;

/** A job with what has come of it so far. */
export interface Planned {
  readonly job: Job;
  /** When it is to be tried next. Never before it was planned, whatever `job.at` says. */
  readonly due: number;
  /** How often it has failed. */
  readonly tries: number;
}

/** A UTC day, counted from 1 January 1970. */
export const dayOf = (time: number): number => Math.floor(time / DAY_MS);

/** What is planned, durably. */
export interface PlannedJobs {
  /** False when a job stands there under the same key; that one stays as it is. */
  add(planned: Planned): Promise<boolean>;
  /** Puts it in the place of the one that stands there. */
  replace(planned: Planned): Promise<void>;
  get(key: string): Promise<Planned | null>;
  remove(key: string): Promise<void>;
  /** All that are due on one day. */
  ofDay(day: number): Promise<readonly Planned[]>;
  /** No job is due before this day. Null: none was ever planned. */
  firstDay(): Promise<number | null>;
  /** Remembers for the next start that no job is due before `day`. */
  raiseFirstDay(day: number): Promise<void>;
}

export const createPlannedJobs = (documents: Documents): PlannedJobs => {
  const firstDay = createFirstDay(documents, PLANLAGT);

  const write = async (planned: Planned, expected?: 0): Promise<boolean> => {
    const { job, due, tries } = planned;
    const { key, ...rest } = job;
    const day = dayOf(due);
    // First, so that no crash leaves a job on a day that nobody looks at.
    await firstDay.lower(day);
    const indexes = { [DAG]: String(day) };
    const value = { ...rest, due, tries };
    const put = await documents.put(PLANLAGT, idOf(key), value, {
      indexes,
      ...(expected === undefined ? {} : { expected }),
    });
    return put.ok;
  };

  return {
    add: (planned) => write(planned, 0),
    replace: async (planned) => void (await write(planned)),
    get: async (key) => {
      const document = await documents.get(PLANLAGT, idOf(key));
      return document && plannedIn(document);
    },
    remove: (key) => documents.delete(PLANLAGT, idOf(key)),
    ofDay: async (day) => (await documents.find(PLANLAGT, DAG, String(day))).map(plannedIn),
    firstDay: firstDay.read,
    raiseFirstDay: firstDay.raise,
  };
};

const PREFIX = 'jobb/';
const idOf = (key: string): string => PREFIX + key;

/** Null for the document that is no job. */
export const jobIn = (document: StoredDocument): Job | null =>
  document.id.startsWith(PREFIX) ? plannedIn(document).job : null;

const plannedIn = ({ id, value }: StoredDocument): Planned => {
  const { kind, at, data, due, tries } = value as Omit<Job, 'key'> & Omit<Planned, 'job'> & JsonObject;
  return { job: { key: id.slice(PREFIX.length), kind, at, data }, due, tries };
};

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './disk.ts';

/** A running process, so that it can be told from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** When it started, as the system counts; null where /proc does not exist. */
  readonly startTime: string | null;
}

export const thisProcess = (): ProcessIdentity => ({
  host: hostname(),
  pid: process.pid,
  startTime: startTimeOf(process.pid),
});

/** Does this process still run? Ask only about this machine: another one's numbers mean nothing here. */
export const isRunning = ({ pid, startTime }: ProcessIdentity): boolean => {
  if (!exists(pid)) return false;
  const present = startTimeOf(pid);
  return startTime === null || present === null || present === startTime;
};

const exists = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return errorCode(error) === 'EPERM';
  }
};

/** Field 22 of /proc/<pid>/stat. Field 2, the program's name in brackets, may hold spaces and brackets itself. */
const startTimeOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./process.ts', import.meta.url));

/** A real process with the store, and what it says. */
export interface StoreProcess {
  readonly pid: number;
  /** The next line it says. */
  next(): Promise<string>;
  /** Kills it without a chance to tidy up, and gives all that it had said. */
  kill(): Promise<readonly string[]>;
}

export const startProcess = (what: 'hold' | 'write', dataDir: string): StoreProcess => {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', SCRIPT, what, dataDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`The process ended after: ${said.join(', ')}`);
    said.push(value);
    return value;
  };
  return {
    pid: child.pid!,
    next,
    kill: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      for (let more = await lines.next(); !more.done; more = await lines.next()) said.push(more.value);
      return said;
    },
  };
};

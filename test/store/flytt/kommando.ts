import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Kjoring {
  readonly code: number | null;
  readonly signal: string | null;
  /** All that it printed. */
  readonly output: string;
}

/** `npm run store:flytt -- …`; with `killAfterMs` it is killed then, if it is still at it. */
export const storeFlytt = (
  args: readonly string[],
  env: { readonly [key: string]: string },
  killAfterMs?: number,
): Promise<Kjoring> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['bot/drift/flyttCommand.ts', ...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += String(chunk);
      });
    const timer =
      killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      done({ code, signal, output });
    });
  });

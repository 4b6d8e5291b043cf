import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs `npm run kartlegging:innsikt` on a data folder, and gives what it prints. Throws what it complains of. */
export const kommando = (dataDir: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bot/drift/innsiktCommand.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
};

/** Opens the page by a link; gives how to get its pages from then on. */
export const lukkOpp = async (url: string, lenke: string): Promise<(path: string) => Promise<string>> => {
  const billett = new URL(lenke).searchParams.get('billett')!;
  const apnet = await fetch(`${url}/innsikt/apne`, {
    method: 'POST',
    body: new URLSearchParams({ billett }),
    redirect: 'manual',
  });
  const cookie = (apnet.headers.get('set-cookie') ?? '').split(';')[0]!;
  return async (path) => (await fetch(`${url}${path}`, { headers: { cookie } })).text();
};

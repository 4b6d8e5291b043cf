import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Flaate } from './flaate.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** `npm run pause -- …` of whoever runs the service. */
export const pauseIn = ({ env }: Pick<Flaate, 'env'>, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bot/drift/pauseCommand.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  if (status !== 0) throw new Error(`pause ${args.join(' ')}: ${stdout}${stderr}`);
};

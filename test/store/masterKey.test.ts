import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Finding, loadMasterKey } from '../../adapters/store/index.ts';

describe('loadMasterKey', () => {
  let dataDir: string;
  let findings: Finding[];
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'brobygger-nokkel-'));
    findings = [];
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  const load = (masterKey?: string) =>
    loadMasterKey({ masterKey, dataDir, report: (finding) => findings.push(finding) });

  test('gives the configured key, and warns of nothing', () => {
    const key = Buffer.alloc(32, 7);

    expect(load(key.toString('base64'))).toEqual(key);
    expect(load(` ${key.toString('base64').replace('=', '')}\n`)).toEqual(key);
    expect(findings).toEqual([]);
  });

  test.each([
    ['too short', Buffer.alloc(31).toString('base64')],
    ['too long', Buffer.alloc(33).toString('base64')],
    ['not base64', '!'.repeat(44)],
    [
      'base64 with a typing error',
      `${Buffer.alloc(32, 7).toString('base64').slice(0, 20)} ${Buffer.alloc(32, 7).toString('base64').slice(20)}`,
    ],
    ['hex', Buffer.alloc(32, 7).toString('hex')],
  ])('refuses a key that is %s, and says how to make one', (_, masterKey) => {
    expect(() => load(masterKey)).toThrow('openssl rand -base64 32');
    expect(findings).toEqual([]);
  });

  test('does not repeat a key that it refuses', () => {
    const secret = 'dette-er-en-hemmelighet';

    expect(() => load(secret)).not.toThrow(secret);
  });

  test('without one makes a development key for this folder, and warns each time', async () => {
    const [first, second] = [load(), load()];

    expect(first).toHaveLength(32);
    expect(second).toEqual(first);
    expect(findings.map(({ code }) => code)).toEqual(['development_key', 'development_key']);
    expect((await stat(join(dataDir, 'development.key'))).mode & 0o777).toBe(0o600);
    dataDir = join(dataDir, 'ny', 'mappe');
    expect(load()).not.toEqual(first);
    dataDir = join(dataDir, '..', '..');
  });

  test('says so when the development key is damaged, and makes no other', async () => {
    await writeFile(join(dataDir, 'development.key'), 'ødelagt');

    expect(() => load()).toThrow(/development\.key can't be used/);
  });
});

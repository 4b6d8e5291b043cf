import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { freePort, startServer, temporaryFolder } from '../hjelp/server.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const ROOT = resolve(import.meta.dirname, '../..');
const run = (file: string, args: readonly string[], env: { readonly [key: string]: string } = {}) =>
  spawnSync(process.execPath, [file, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATA_DIR: folder.path, ...env },
  });
const pause = (...args: string[]) => run('bot/drift/pauseCommand.ts', args);

describe('the pause switch', () => {
  test('answers everyone politely, crisis first, over a restart, until it is ended', async () => {
    const options = { dataDir: folder.path, port: await freePort() };
    const server = await startServer(options);
    const chat = await Chat.open(server.url);

    expect(pause('vi', 'retter', 'en', 'feil').status).toBe(0);
    const paused = await chat.ask('hei');
    const crisis = await (await Chat.open(server.url)).ask('jeg vil ikke leve lenger');
    await server.stop();
    const again = await startServer(options);
    const still = await chat.at(again.url).ask('er du der');
    expect(JSON.parse(pause('--status').stdout)).toMatchObject({ pause: 'vi retter en feil' });
    expect(pause('--off').status).toBe(0);
    const open = await chat.ask('start spørsmålene');
    await again.stop();

    expect(paused.text).toContain('satt på pause');
    expect(crisis.text).toContain('116 123');
    expect(still.text).toContain('satt på pause');
    expect(open.text).not.toContain('satt på pause');
  }, 60_000);

  test('works when no server runs, and asks for a reason', async () => {
    expect(pause().status).toBe(1);
    expect(pause('natt').status).toBe(0);
    const server = await startServer({ dataDir: folder.path, port: await freePort() });
    const reply = await (await Chat.open(server.url)).ask('hei');
    await server.stop();
    pause('--off');

    expect(reply.text).toContain('satt på pause');
  }, 60_000);
});

describe('the program', () => {
  test('has help for every command', () => {
    for (const file of [
      'bot/main.ts',
      'bot/drift/pauseCommand.ts',
      'bot/drift/flyttCommand.ts',
      'bot/understand.ts',
      'knowledge/krise/laert/tren.ts',
      'test/sprak/klarspraakRapport.ts',
      'test/run.ts',
      'test/bench/turns.ts',
      'test/bench/store.ts',
      'test/bench/understand.ts',
      'test/bench/page.ts',
    ]) {
      const { status, stdout } = run(file, ['--help']);
      expect([file, status, stdout.length > 50]).toEqual([file, 0, true]);
    }
  });

  test('names every fault of a bad configuration, and exits 1', () => {
    const { status, stderr } = run('bot/main.ts', [], { PORT: 'abc', LOG_LEVEL: 'høy' });

    expect(status).toBe(1);
    expect(stderr).toMatch(/PORT[\s\S]*LOG_LEVEL|LOG_LEVEL[\s\S]*PORT/);
  });

  test('refuses production without credentials', () => {
    const { status, stderr } = run('bot/main.ts', [], { NODE_ENV: 'production' });

    expect(status).toBe(1);
    for (const key of ['MicrosoftAppId', 'MicrosoftAppPassword', 'DIRECTLINE_SECRET', 'MASTER_KEY'])
      expect(stderr).toContain(key);
  });

  test('refuses a data folder that another process holds, and says what to do', async () => {
    const server = await startServer({ dataDir: folder.path, port: await freePort() });
    const { status, stderr } = run('bot/main.ts', [], { PORT: String(await freePort()) });
    await server.stop();

    expect(status).toBe(1);
    expect(stderr).toContain(String(server.pid));
  });

  test('tells live from ready, and logs one line a turn without words', async () => {
    const server = await startServer({ dataDir: folder.path, port: await freePort() });
    const live = await fetch(`${server.url}/health/live`);
    await (await Chat.open(server.url)).ask('hemmelige ord');
    const code = await server.stop();
    const turns = server
      .output()
      .split('\n')
      .filter((line) => line.includes('"msg":"turn"'));

    expect(live.status).toBe(200);
    expect(code).toBe(0);
    expect(turns).toHaveLength(1);
    expect(JSON.parse(turns[0]!)).toMatchObject({
      samtale: expect.any(String),
      kanal: 'web',
      rute: expect.any(String),
      utfall: 'besvart',
      ms: expect.any(Number),
    });
    expect(server.output()).not.toContain('hemmelige');
  });

  test('listens on this machine only without credentials', async () => {
    const server = await startServer({
      dataDir: folder.path,
      port: await freePort(),
      env: { HOST: '0.0.0.0' },
    });
    const { networkInterfaces } = await import('node:os');
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    const reached = outside
      ? await fetch(server.url.replace('127.0.0.1', outside.address), {
          signal: AbortSignal.timeout(2_000),
        }).catch(() => null)
      : null;
    await server.stop();

    expect(reached).toBeNull();
  });
});

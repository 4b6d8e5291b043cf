import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AdminHandler, callAdmin, listenAdmin } from '../../adapters/store/index.ts';

describe('the admin socket', () => {
  let root: string;
  let dataDir: string;
  let closing: (() => Promise<void>)[];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'brobygger-admin-'));
    dataDir = root;
    closing = [];
  });
  afterEach(async () => {
    await Promise.all(closing.map((close) => close()));
    await rm(root, { recursive: true });
  });

  const listen = async (handlers: { readonly [command: string]: AdminHandler }) => {
    const admin = await listenAdmin(dataDir, handlers);
    closing.push(admin.close);
    return admin;
  };

  /** What comes back for bytes that are no command of ours. */
  const raw = async (text: string): Promise<string> => {
    const socket = createConnection(join(dataDir, 'admin.sock'));
    socket.end(text);
    let answer = '';
    socket.on('data', (part) => {
      answer += part;
    });
    await once(socket, 'close');
    return answer;
  };

  test('takes a command with its arguments and gives its result', async () => {
    await listen({ pause: async (args) => ({ fikk: args, når: null }) });

    const answer = await callAdmin(dataDir, 'pause', { grunn: 'prøve\nmed linjeskift', tall: [1, 2] });

    expect(answer).toEqual({
      ok: true,
      result: { fikk: { grunn: 'prøve\nmed linjeskift', tall: [1, 2] }, når: null },
    });
  });

  test('tells a refusal from a server that does not run', async () => {
    expect(await callAdmin(dataDir, 'pause')).toEqual({ ok: false, reason: 'no_server' });

    await listen({
      pause: async () => {
        throw new Error('Hvem som ber om det, mangler.');
      },
    });

    expect(await callAdmin(dataDir, 'pause')).toEqual({
      ok: false,
      reason: 'refused',
      error: 'Hvem som ber om det, mangler.',
    });
  });

  test.each(['ukjent', 'toString', '__proto__'])(
    'refuses the command %s, which nobody gave it',
    async (command) => {
      await listen({});

      expect(await callAdmin(dataDir, command)).toMatchObject({ ok: false, reason: 'refused' });
    },
  );

  test.each(['tull\n', '{"command":1}\n', '{}\n', '[]\n'])('refuses %j and goes on', async (text) => {
    await listen({ status: async () => 'i gang' });

    expect(JSON.parse(await raw(text))).toMatchObject({ ok: false });
    expect(await callAdmin(dataDir, 'status')).toEqual({ ok: true, result: 'i gang' });
  });

  test('survives one who says nothing and goes away', async () => {
    await listen({ status: async () => 'i gang' });

    expect(await raw('')).toBe('');
    expect(await raw('{"command":"sta')).toBe('');
    expect(await callAdmin(dataDir, 'status')).toEqual({ ok: true, result: 'i gang' });
  });

  test('does many commands at once', async () => {
    await listen({ ekko: async ({ n }) => n ?? null });

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => callAdmin(dataDir, 'ekko', { n })),
    );

    expect(answers).toEqual(Array.from({ length: 20 }, (_, n) => ({ ok: true, result: n })));
  });

  test('lets a command under way finish when it closes, and is gone afterwards', async () => {
    let started = () => {};
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    let finish = (_: string) => {};
    const admin = await listen({
      lang: () =>
        new Promise((resolve) => {
          finish = resolve;
          started();
        }),
    });
    const calling = callAdmin(dataDir, 'lang');
    await running;

    const closed = admin.close();
    finish('ferdig');

    expect(await calling).toEqual({ ok: true, result: 'ferdig' });
    await closed;
    expect(await readdir(dataDir)).toEqual([]);
    expect(await callAdmin(dataDir, 'lang')).toEqual({ ok: false, reason: 'no_server' });
  });

  test('says that nobody knows whether it was done when the server goes away before it answers', async () => {
    const server = createServer((socket) => socket.on('data', () => socket.destroy()));
    server.listen(join(dataDir, 'admin.sock'));
    await once(server, 'listening');
    closing.push(async () => void server.close());

    await expect(callAdmin(dataDir, 'pause')).rejects.toMatchObject({ code: 'admin_no_answer' });
  });

  test('takes the place of a socket that a crash left', async () => {
    await writeFile(join(dataDir, 'admin.sock'), '');

    await listen({ status: async () => 'i gang' });

    expect(await callAdmin(dataDir, 'status')).toEqual({ ok: true, result: 'i gang' });
  });

  test('works in folders whose path is too long for a socket, and leaves nothing elsewhere', async () => {
    dataDir = join(root, 'lang-mappe-æøå-'.repeat(8), 'b'.repeat(150));
    await mkdir(dataDir, { recursive: true });
    const shortcuts = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('bb-'));
    const before = await shortcuts();

    expect(await callAdmin(dataDir, 'status')).toEqual({ ok: false, reason: 'no_server' });
    const admin = await listen({ status: async () => 'i gang' });

    expect(await callAdmin(dataDir, 'status')).toEqual({ ok: true, result: 'i gang' });
    expect(await readdir(dataDir)).toEqual(['admin.sock']);
    await admin.close();
    expect(await readdir(dataDir)).toEqual([]);
    expect(await callAdmin(dataDir, 'status')).toEqual({ ok: false, reason: 'no_server' });
    expect(await shortcuts()).toEqual(before);
  });
});

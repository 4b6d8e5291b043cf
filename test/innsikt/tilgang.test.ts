import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lagLenke, mountInnsikt } from '../../adapters/web/innsikt/index.ts';
import { createHttpServer, listen, stopListening } from '../../bot/server.ts';
import { NOW } from '../hjelp/dialog.ts';

const signingKey = Buffer.alloc(32, 3);
const MINUTE = 60_000;

describe('the way into the insight page', () => {
  const server = createHttpServer();
  const used = new Set<string>();
  let now = NOW;
  let url = '';
  beforeAll(async () => {
    mountInnsikt(server, {
      kilde: { hent: async () => ({ tid: NOW, skjemaer: [] }), fremgang: { lest: 0, av: 0 } },
      sporsmal: () => null,
      signingKey,
      once: { use: async (id) => !used.has(id) && used.add(id) !== undefined },
      now: () => now,
      https: true,
      demo: false,
      kontor: false,
    });
    url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  });
  afterAll(() => stopListening(server));

  const billett = async (key: Uint8Array = signingKey): Promise<string> => {
    const lenke = await lagLenke({ signingKey: key, publicUrl: `${url}/`, now: () => now });
    return new URL(lenke).searchParams.get('billett')!;
  };
  const apne = (med: string) =>
    fetch(`${url}/innsikt/apne`, {
      method: 'POST',
      body: new URLSearchParams({ billett: med }),
      redirect: 'manual',
    });
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const les = (cookie: string) => fetch(`${url}/innsikt`, { headers: { cookie } });

  test('is shut without a session, and the page says how to get a link', async () => {
    const shut = await fetch(`${url}/innsikt`);
    expect(shut.status).toBe(403);
    expect(await shut.text()).toContain('npm run kartlegging:innsikt -- --lenke');
    expect((await les('brobygger_innsikt=x')).status).toBe(403);
  });

  test('a link leads to a button; looking at it does not use it up', async () => {
    const med = await billett();
    for (const _ of [1, 2]) {
      const side = await fetch(`${url}/innsikt?billett=${med}`);
      expect([side.status, (await side.text()).includes('action="/innsikt/apne"')]).toEqual([200, true]);
    }
    expect((await apne(med)).status).toBe(303);
  });

  test('the button opens once, for half an hour, with a cookie that goes nowhere else', async () => {
    const med = await billett();
    const open = await apne(med);
    expect(open.headers.get('location')).toBe('/innsikt');
    expect(open.headers.get('set-cookie')).toMatch(
      /; HttpOnly; SameSite=Strict; Path=\/innsikt; Max-Age=1800; Secure$/,
    );
    expect((await apne(med)).status).toBe(403);
    expect((await les(cookieOf(open))).status).toBe(200);
    now += 31 * MINUTE;
    expect((await les(cookieOf(open))).status).toBe(403);
  });

  test('a link lasts five minutes', async () => {
    const med = await billett();
    now += 6 * MINUTE;
    expect((await apne(med)).status).toBe(403);
    expect((await fetch(`${url}/innsikt?billett=${med}`)).status).toBe(403);
  });

  test('neither another’s signature nor a session in the place of a link opens it', async () => {
    expect((await apne(await billett(Buffer.alloc(32, 4)))).status).toBe(403);
    const okt = cookieOf(await apne(await billett())).split('=')[1]!;
    expect((await apne(okt)).status).toBe(403);
    expect((await les(`brobygger_innsikt=${await billett()}`)).status).toBe(403);
  });

  test('the page runs nothing, sends nothing elsewhere, and is kept nowhere', async () => {
    const side = await les(cookieOf(await apne(await billett())));
    expect(side.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(side.headers.get('cache-control')).toBe('no-store');
    expect(await side.text()).not.toMatch(/<script|style=|https?:/);
  });
});

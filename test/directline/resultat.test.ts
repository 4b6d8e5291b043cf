import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import type { Resultater } from '../../adapters/directline/index.ts';
import { SIGNING_KEY, START, startTjeneste, type Tjeneste } from './tjeneste.ts';

/** What was answered in each conversation: the whole content, as it would stand in a file. */
const answered = new Map<string, string>();

const resultater: Resultater = {
  stilark: { url: '/resultat/stil.css?v=1', css: 'p { margin: 0 }' },
  list: async (conversation) => ({
    sprak: 'nn',
    skjema: answered.has(conversation) ? [{ id: 'siling', navn: 'Nokre spørsmål' }] : [],
  }),
  read: async (conversation, skjema, slag) => {
    const said = answered.get(conversation);
    if (said === undefined || skjema !== 'siling') return null;
    if (slag === 'html') return { type: 'text/html; charset=utf-8', data: `<p>${said}</p>`, filnavn: null };
    const [type, data] = slag === 'pdf' ? ['application/pdf', Buffer.from(said)] : ['application/json', said];
    return { type: type as string, data: data as string, filnavn: `svar-2026-11-23.${slag}` };
  },
  utlopt: (sprak) => `<p>gått ut (${sprak})</p>`,
};

let tjeneste: Tjeneste;
beforeEach(async () => {
  answered.clear();
  tjeneste = await startTjeneste({ resultater });
});
afterEach(() => tjeneste.close());

interface Links {
  readonly skjema: readonly {
    readonly id: string;
    readonly navn: string;
    readonly html: string;
    readonly pdf: string;
    readonly json: string;
  }[];
}

/** Somebody who has answered something, with a token. */
const begin = async (said = 'sove') => {
  const { token, conversationId } = await tjeneste.begin();
  answered.set(conversationId, said);
  return { token, conversationId };
};

const linksOf = async (token: string) => {
  const { status, body } = await tjeneste.post('/chat/resultat', { token });
  expect(status).toBe(200);
  return (body as unknown as Links).skjema;
};

const open = async (path: string) => {
  const response = await fetch(tjeneste.url() + path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('links to one’s own answers', () => {
  test('are given for each form, to the one who has the token', async () => {
    const { token } = await begin();

    const ticket = '/resultat/[\\w.-]+/siling';
    expect(await linksOf(token)).toEqual([
      {
        id: 'siling',
        navn: 'Nokre spørsmål',
        html: expect.stringMatching(new RegExp(`^${ticket}$`)),
        pdf: expect.stringMatching(new RegExp(`^${ticket}\\.pdf$`)),
        json: expect.stringMatching(new RegExp(`^${ticket}\\.json$`)),
      },
    ]);
  });

  test('are none where nothing was answered', async () => {
    const { token } = await tjeneste.begin();

    expect(await linksOf(token)).toEqual([]);
  });

  test('are not given without a token, with a wrong one, or to another page', async () => {
    const { token } = await begin();

    expect((await tjeneste.post('/chat/resultat')).status).toBe(401);
    expect((await tjeneste.post('/chat/resultat', { token: `${token}x` })).status).toBe(403);
    const elsewhere = { token, headers: { Origin: 'https://annen.example' } };
    expect((await tjeneste.post('/chat/resultat', elsewhere)).status).toBe(403);
  });

  test('open the answers of that conversation only', async () => {
    const mine = await begin('mitt');
    await begin('en annens');
    const [links] = await linksOf(mine.token);

    expect((await open(links!.html)).text).toBe('<p>mitt</p>');
  });
});

describe('a file of answers', () => {
  test.each([
    ['html', 'text/html; charset=utf-8', null],
    ['pdf', 'application/pdf', 'attachment; filename="svar-2026-11-23.pdf"'],
    ['json', 'application/json', 'attachment; filename="svar-2026-11-23.json"'],
  ] as const)(
    '%s: is kept by nobody, told to nobody, and has a neutral name',
    async (slag, type, disposition) => {
      const { token } = await begin();
      const [links] = await linksOf(token);
      const { status, headers, text } = await open(links![slag]);

      expect({ status, text: text.includes('sove') }).toEqual({ status: 200, text: true });
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('content-disposition')).toBe(disposition);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('script-src');
    },
  );

  test('opens as often as one likes for five minutes, and then no more', async () => {
    const { token } = await begin();
    const [links] = await linksOf(token);

    tjeneste.clock.now += 5 * 60_000 - 1000;
    expect((await open(links!.pdf)).status).toBe(200);
    expect((await open(links!.pdf)).status).toBe(200);
    tjeneste.clock.now += 2000;
    const late = await open(links!.pdf);
    expect(late).toMatchObject({ status: 403, text: '<p>gått ut (nn)</p>' });
    expect(late.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(late.headers.get('cache-control')).toBe('no-store');
    expect(late.headers.get('content-disposition')).toBeNull();
  });

  test('is gone when the answers are', async () => {
    const { token, conversationId } = await begin();
    const [links] = await linksOf(token);
    answered.delete(conversationId);

    expect(await open(links!.html)).toMatchObject({ status: 404, text: '<p>gått ut (nn)</p>' });
  });

  test('does not open with what opens something else, nor with a ticket of another make', async () => {
    const { token, conversationId } = await begin();
    const [links] = await linksOf(token);
    const ticket = links!.html.split('/')[2]!;
    const sign = (audience: string, key = SIGNING_KEY) =>
      new SignJWT({ conv: conversationId, sprak: 'nb' })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(audience)
        .setExpirationTime(START / 1000 + 60)
        .sign(key);

    for (const other of [
      token,
      `${ticket.slice(0, -2)}xx`,
      await sign('stream'),
      await sign('resultat', new Uint8Array(32)),
    ])
      expect(await open(`/resultat/${other}/siling`)).toMatchObject({
        status: 403,
        text: '<p>gått ut (null)</p>',
      });
    expect((await tjeneste.post('/chat/resultat', { token: ticket })).status).toBe(403);
  });

  test.each(['/resultat/', '/resultat/x', '/resultat/a/b/c', '/resultat/a/siling.exe', '/resultat/a/%2e%2e'])(
    '%s is nothing',
    async (path) => {
      expect((await open(path)).status).toBe(404);
    },
  );

  test('of a form that is not there is nothing', async () => {
    const { token } = await begin();
    const [links] = await linksOf(token);

    expect((await open(links!.html.replace('siling', 'annet'))).status).toBe(404);
  });
});

describe('the style sheet of these pages', () => {
  test('is for everyone, and kept', async () => {
    const { status, headers, text } = await open(resultater.stilark.url);

    expect({ status, text }).toEqual({ status: 200, text: 'p { margin: 0 }' });
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(headers.get('cache-control')).toContain('immutable');
  });
});

describe('a server without forms', () => {
  test('has no answers to give', async () => {
    const bare = await startTjeneste();
    const { token } = await bare.begin();

    expect((await bare.post('/chat/resultat', { token })).body).toEqual({ skjema: [] });
    await bare.close();
  });
});

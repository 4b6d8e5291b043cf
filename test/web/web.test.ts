import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import restify from 'restify';
import { mountWeb } from '../../adapters/web/index.ts';

const server = restify.createServer({ name: 'brobygger' });
let url = '';

beforeAll(async () => {
  mountWeb(server, {
    demo: false,
    kontor: false,
    quickExitUrl: 'https://www.yr.no/',
    now: () => Date.UTC(2026, 10, 23, 9),
    frameAncestors: [],
    storageDays: 90,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const get = async (path: string, headers: { readonly [name: string]: string } = {}) => {
  const response = await fetch(url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const addressIn = (html: string, file: string): string => new RegExp(`"(/${file}\\?v=\\w+)"`).exec(html)![1]!;

describe('the page over HTTP', () => {
  test('comes in the language that the browser asks for, and says so', async () => {
    const { headers, text } = await get('/', { 'Accept-Language': 'nn-NO' });

    expect(headers.get('content-language')).toBe('nn');
    expect(headers.get('vary')).toContain('Accept-Language');
    expect(text).toContain('<html lang="nn"');
  });

  test('comes in the language that was chosen', async () => {
    expect((await get('/?sprak=en', { 'Accept-Language': 'nn' })).text).toContain('<html lang="en"');
  });

  test('tells the date 90 days from now', async () => {
    expect((await get('/')).text).toContain('data-slettes="2027-02-21"');
  });

  test('has the headers that close it in, and is kept by no cache', async () => {
    const { headers } = await get('/');

    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain(`wss://${new URL(url).host}`);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('microphone=()');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('has no script or style of its own, so that the policy needs no exception', async () => {
    const { text } = await get('/');

    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
    expect(text.match(/<script/g)).toHaveLength(1);
  });
});

describe('the script and the style sheet', () => {
  test('are kept for ever at the address in the page', async () => {
    const { text } = await get('/');

    for (const [file, type] of [
      ['app.js', 'text/javascript'],
      ['app.css', 'text/css'],
    ] as const) {
      const { status, headers } = await get(addressIn(text, file));
      expect(status).toBe(200);
      expect(headers.get('content-type')).toContain(type);
      expect(headers.get('cache-control')).toContain('immutable');
    }
  });

  test('at another address are there too, but asked for again', async () => {
    expect((await get('/app.js?v=old')).headers.get('cache-control')).toBe('no-cache');
  });

  test('are gzipped for those who take it, and plain for others', async () => {
    const zipped = await get('/app.css', { 'Accept-Encoding': 'gzip' });
    const plain = await get('/app.css', { 'Accept-Encoding': 'identity' });

    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(zipped.text).toBe(plain.text);
  });

  test('are together at most 60 kB gzipped', async () => {
    const sizes = ['/app.js', '/app.css'].map(async (path) => {
      const response = await fetch(url + path, { headers: { 'Accept-Encoding': 'gzip' } });
      return Number(response.headers.get('content-length'));
    });
    const [script, style] = await Promise.all(sizes);

    expect(script! + style!).toBeLessThanOrEqual(60_000);
    expect(script).toBeGreaterThan(1_000);
  });

  test('have no cascade layers, which old phones drop unread', async () => {
    expect((await get('/app.css')).text).not.toContain('@layer');
  });
});

test.each(['/favicon.svg', '/favicon.ico'])('%s is a neutral mark', async (path) => {
  const { status, headers } = await get(path);

  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('image/svg+xml');
});

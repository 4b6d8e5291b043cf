import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import restify from 'restify';
import { type Kunnskapskilde, mountKunnskap } from '../../../adapters/web/kunnskap/index.ts';
import { proveartikkel } from '../../artikkel/artikkel.ts';

const spurt: string[] = [];
const kilde: Kunnskapskilde = {
  artikler: () => new Map([['prove', proveartikkel({ hode: 'eldre_navn: [gammelt, "<b>fett</b>"]' })]]),
  svar: async (sporsmal) => {
    spurt.push(sporsmal);
    return { tekst: 'Det varer i <ett> år.\n\nKilde: nav.no', enheter: ['prove#varighet', 'borte#hva'] };
  },
};

const server = restify.createServer();
let base = '';

beforeAll(async () => {
  mountKunnskap(server, { kilde, kontor: false });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${server.address().port}`;
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));

const hent = async (path: string) => {
  const response = await fetch(base + path);
  return { status: response.status, headers: response.headers, html: await response.text() };
};

describe('the pages to read', () => {
  test('list the articles in the language asked for', async () => {
    const { status, headers, html } = await hent('/kunnskap?sprak=en');

    expect(status).toBe(200);
    expect(headers.get('content-language')).toBe('en');
    expect(html).toContain('<html lang="en">');
    expect(html).toMatch(/<a href="\/kunnskap\/prove\?sprak=en">Trial<\/a>/);
  });

  test('answer what is asked as the chat does, and link to the passages', async () => {
    const { html } = await hent('/kunnskap?q=hvor%20lenge&sprak=nb');

    expect(spurt.at(-1)).toBe('hvor lenge');
    expect(html).toContain('<p>Det varer i &lt;ett&gt; år.</p><p>Kilde: nav.no</p>');
    expect(html).toContain('href="/kunnskap/prove?sprak=nb#varighet"');
  });

  test('show what was written as text', async () => {
    const { html } = await hent(`/kunnskap?q=${encodeURIComponent('"><script>alert(1)</script>')}`);

    expect(html).not.toContain('<script');
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
  });

  test('show an article with each passage under its own anchor, its sources and the short form for staff', async () => {
    const { html } = await hent('/kunnskap/prove?sprak=nn');

    expect(html).toMatch(/<section class="enhet" id="varighet"[^>]*><h2[^>]*>Kor lenge varer det\?<\/h2>/);
    expect(html).toContain('Det varer i eitt år.');
    expect(html).toContain('<strong>1 år.</strong>');
    expect(html).toMatch(
      /href="https:\/\/www\.nav\.no\/prove">nav\.no\/prove<\/a>, 11\. juni 2026 \(lese 24\. november 2026\)/,
    );
    expect(html).toContain('prøvelova § 1');
    expect(html).toContain('gammelt, &lt;b&gt;fett&lt;/b&gt;');
  });

  test('say so when there is no such article, or the filter leaves none', async () => {
    const gone = await hent('/kunnskap/finnes_ikke');

    expect(gone.status).toBe(404);
    expect(gone.html).toContain('Artikkelen finnes ikke');
    expect((await hent('/kunnskap?slag=ytelse')).html).toContain('Ingen artikler passer');
  });

  test('run no script and say that this is a trial and not Nav', async () => {
    const { headers, html } = await hent('/kunnskap/prove');

    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(html).toContain('Prøveversjon. Ikke Nav.');
    expect(html).toContain('Fristen i brevet med svaret (vedtaket) gjelder.');
  });
});

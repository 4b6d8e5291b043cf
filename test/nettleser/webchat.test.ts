import { readFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { Chat } from '../hjelp/chat.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { browser, describeInBrowser } from './side.ts';

/** Another site that embeds Web Chat, as it comes from npm. */
const serveSite = (): Promise<HttpServer> =>
  new Promise((done) => {
    const site = createServer((req, res) => {
      const script = req.url === '/webchat.js';
      res.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
      res.end(script ? readFileSync(WEBCHAT) : HTML);
    });
    site.listen(0, '127.0.0.1', () => done(site));
  });

const WEBCHAT = resolve(import.meta.dirname, '../../node_modules/botframework-webchat/dist/webchat.js');

const HTML = `<!doctype html><html lang="nb"><title>Embedder</title><body><div id="webchat" style="height:640px"></div>
<script src="/webchat.js"></script></body></html>`;

/** What is typed or pressed at each question, and the words by which the next one is known. */
const SAMTALE = [
  ['Noen spørsmål om situasjonen min', 'Er du alene nå?'],
  ['Start', 'Hva vil du helst få til nå?'],
  ['jobbe med dyr', 'Er det noe som haster i dag?'],
  ['Nei', 'Hva er vanskeligst nå?'],
  ['brev', 'Hva trenger du hjelp til?'],
  ['noen som forklarer', 'Hvem har du kontakt med?'],
  ['ingen', 'Venter du på svar eller penger fra noen?'],
  ['nei', 'Hva passer best nå?'],
  ['Klare meg selv', 'jobbe med dyr'],
] as const;

describeInBrowser('unmodified Web Chat', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  let chat: Chat;

  let site: HttpServer;
  const origin = (): string => `http://127.0.0.1:${(site.address() as { port: number }).port}`;

  beforeAll(async () => {
    site = await serveSite();
    server = await startServer({
      dataDir: folder.path,
      port: await freePort(),
      env: { ALLOWED_ORIGINS: origin() },
    });
  });
  afterAll(async () => {
    site.close();
    await server.kill();
  });

  beforeEach(async () => {
    context = await browser!.newContext({ viewport: { width: 390, height: 844 }, locale: 'nb-NO' });
    page = await context.newPage();
    await page.goto(origin());
    chat = await Chat.open(server.url);
  });
  afterEach(() => context.close());

  const render = (webSocket: boolean): Promise<unknown> =>
    page.evaluate(`(() => {
      window.directLine = WebChat.createDirectLine({ token: ${JSON.stringify(chat.token)}, domain: '${server.url}/v3/directline', webSocket: ${webSocket}, pollingInterval: 300 });
      window.seen = [];
      window.directLine.activity$.subscribe((activity) => activity.type === 'message' && window.seen.push(activity.id));
      WebChat.renderWebChat({ directLine: window.directLine, locale: 'nb-NO' }, document.getElementById('webchat'));
    })()`);

  const hears = (words: string): Promise<void> =>
    page
      .locator('[aria-roledescription="transcript"], .webchat__basic-transcript')
      .getByText(words)
      .last()
      .waitFor({ timeout: 20_000 });

  const says = async (text: string): Promise<void> => {
    await page.locator('[data-id="webchat-sendbox-input"]').fill(text);
    await page.locator('[data-id="webchat-sendbox-input"]').press('Enter');
  };

  /** What the client got, against the `number` that the server has in the end: nothing lost, nothing twice. */
  const compare = async (number: number): Promise<void> => {
    await page.waitForFunction(`window.seen.length >= ${number}`, undefined, { timeout: 15_000 });
    const seen = await page.evaluate<string[]>('window.seen');
    const stored = (await chat.activities()).map(({ id }) => id);
    expect(stored).toHaveLength(number);
    expect([...seen].sort()).toEqual([...stored].sort());
  };

  test.each([
    ['web socket', true],
    ['polling', false],
  ])(
    'goes through the questions over %s',
    async (_how, webSocket) => {
      await render(webSocket);
      await hears('Hva gjelder det?');
      for (const [said, heard] of SAMTALE) {
        await says(said);
        await hears(heard);
      }
      await compare(1 + 2 * SAMTALE.length);
    },
    90_000,
  );

  test('goes on after its socket is cut, with no activity lost or doubled', async () => {
    await page.addInitScript(`(() => {
      const Real = window.WebSocket;
      window.sockets = [];
      window.WebSocket = class extends Real { constructor(...given) { super(...given); window.sockets.push(this); } };
    })()`);
    await page.reload();
    await render(true);
    await hears('Hva gjelder det?');
    await page.evaluate('window.sockets.forEach((socket) => socket.close())');
    await chat.ask('sagt mens forbindelsen var borte');

    await page.getByText('sagt mens forbindelsen var borte').last().waitFor({ timeout: 45_000 });
    await says('start spørsmålene');
    await hears('Er du alene nå?');
    await compare(5);
  }, 90_000);
});

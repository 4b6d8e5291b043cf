import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { WebOptions } from '../../adapters/web/index.ts';
import { type FakeServer, startFakeServer } from './fakeServer.ts';
import { launchBrowser } from './nettleser.ts';

/** A phone of a common size, in bokmål. */
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, locale: 'nb-NO' };

/** One test's surroundings: its own server and its own browser profile. */
export interface Side {
  readonly server: FakeServer;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Faults that the page's script threw. Each test ends with none. */
  readonly feil: readonly string[];
}

/** Null where none starts. */
export const browser: Browser | null = await launchBrowser();
afterAll(() => browser?.close());

/** Tests in a browser. Where none starts they count as skipped; `launchBrowser` has printed why. */
export const describeInBrowser = browser === null ? describe.skip : describe;

/** Gives every test of the file a new server and a new profile, and closes all of it again. */
export const medSide = (
  options: { readonly context?: BrowserContextOptions; readonly web?: Partial<WebOptions> } = {},
): (() => Side) => {
  let side: Side | null = null;
  beforeAll(() => {
    if (browser === null) throw new Error('No browser: the tests belong in describeInBrowser.');
  });
  beforeEach(async () => {
    const server = await startFakeServer(options.web);
    const context = await browser!.newContext({ ...PHONE, ...options.context });
    // The neutral page of the quick exit is on the net, and no test goes there.
    await context.route('https://**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Vær</title>' }),
    );
    const page = await context.newPage();
    const feil: string[] = [];
    page.on('pageerror', (error) => feil.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Trusted/.test(message.text()))
        feil.push(message.text());
    });
    side = { server, context, page, feil };
  });
  afterEach(async () => {
    const { server, context, feil } = side!;
    await context.close();
    await server.close();
    if (feil.length > 0) throw new Error(`The page threw: ${feil.join('; ')}`);
  });
  return () => side!;
};

/** Reads the opening, answers about the device, and waits for the first bubble. */
export const start = async ({ page, server }: Side, delt = false): Promise<void> => {
  await page.goto(server.url);
  await page.check(delt ? '#delt-ja' : '#delt-nei');
  await page.click('#start button');
  await page.waitForSelector('[data-boble]');
};

/** Writes and sends. */
export const skriv = async ({ page }: Side, tekst: string): Promise<void> => {
  await page.fill('#skriv', tekst);
  await page.press('#skriv', 'Enter');
};

/** Writes, sends, and waits for one more bubble. */
export const sporOgFaSvar = async (side: Side, tekst: string): Promise<void> => {
  const before = await side.page.locator('[data-boble]').count();
  await skriv(side, tekst);
  await side.page.locator('[data-boble]').nth(before).waitFor();
};

/** The words of each line, in order. */
export const linjer = ({ page }: Pick<Side, 'page'>): Promise<string[]> =>
  page.locator('.linjer .aksel-chat__bubble').allInnerTexts();

/** The keys under which the messages with these words arrived, one for each time. */
export const nokler = ({ server }: Side, tekst: string): readonly (string | null)[] =>
  server.kulisse.received.filter(({ activity }) => activity.text === tekst).map(({ key }) => key);

/** Evaluates an expression in the page. It stands as text, since the types of the DOM are not those of this program. */
export const iSiden = <Verdi>({ page }: Pick<Side, 'page'>, expression: string): Promise<Verdi> =>
  page.evaluate<Verdi>(expression);

/** Does the element that `selector` finds have the focus? */
export const harFokus = async ({ page }: Pick<Side, 'page'>, selector: string): Promise<boolean> =>
  (await page.locator(`${selector}:focus`).count()) === 1;

/** The words of the element as they are seen: what is hidden is left out. */
export const tekstI = (page: Page, selector: string): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count.
  page.locator(selector).first().innerText();

/** Words in the lines of the chat; the live region holds the newest bubble's words too. */
export const iLinjene = (page: Page, words: string): Locator =>
  page.locator('.linjer').getByText(words).last();

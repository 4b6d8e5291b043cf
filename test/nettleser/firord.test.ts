import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { browser, describeInBrowser } from './side.ts';

const SAGT = 'jeg lurer på noe om hagearbeid';

const ordPaaSida = (page: Page): Promise<string[]> => page.locator('.ordene li').allInnerTexts();

const lagret = (page: Page) =>
  page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');

/** The menu's dialog, up to the words. */
const hentOrd = async (page: Page): Promise<readonly string[]> => {
  await page.click('.meny > summary');
  await page.getByRole('button', { name: 'Fortsett på en annen enhet' }).click();
  await page.getByRole('button', { name: 'Gi meg fire ord' }).click();
  await page.locator('.ordene li').nth(3).waitFor();
  return ordPaaSida(page);
};

describeInBrowser('four words', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const contexts: BrowserContext[] = [];
  let server: Server;

  beforeEach(async () => {
    server = await startServer({ dataDir: folder.path, port: await freePort() });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await server.kill();
  });

  /** A device of its own, as narrow as phones come. */
  const device = async (): Promise<Page> => {
    const context = await browser!.newContext({ viewport: { width: 320, height: 640 }, locale: 'nb-NO' });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(server.url);
    return page;
  };

  const begin = async (page: Page): Promise<void> => {
    await page.check('#delt-nei');
    await page.click('#start button');
    await page.waitForSelector('[data-boble]');
    await page.fill('#skriv', SAGT);
    await page.press('#skriv', 'Enter');
    await page.locator('[data-boble]').nth(1).waitFor();
  };

  const goOn = async (page: Page, words: string, delt = false): Promise<void> => {
    await page.click('#fortsett summary');
    await page.check(delt ? '#delt-ja' : '#delt-nei');
    await page.fill('#ord', words);
    await page.press('#ord', 'Enter');
  };

  test('are shown large, kept nowhere, alone on paper, and gone when the dialog is closed', async () => {
    const page = await device();
    await begin(page);

    const ord = await hentOrd(page);

    expect(ord).toHaveLength(4);
    const dialog = await page.locator('.firord').textContent();
    for (const words of [
      'Mister du ordene, kan ingen hente svarene.',
      'Ordene virker til',
      'Ikke sendt til Nav.',
    ])
      expect(dialog).toContain(words);
    expect(await lagret(page)).not.toContain(ord[0]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.linjer').isVisible()).toBe(false);
    expect(await page.locator('.ordene').isVisible()).toBe(true);
    expect(await page.locator('.firord .knapper').isVisible()).toBe(false);
    expect(await page.locator('.firord').textContent()).toContain(server.url);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');

    await page.locator('.ordene').waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.body.className')).toBe('');
    expect(await page.content()).not.toContain(`<li>${ord[0]}</li>`);
  }, 60_000);

  test('are gone at once with the quick exit, which can be reached in the dialog', async () => {
    const page = await device();
    await page
      .context()
      .route('https://**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Et annet sted</title>' }),
      );
    await begin(page);
    const ord = await hentOrd(page);

    await page.locator('.firord').getByRole('button', { name: 'Lukk siden fort' }).click();
    await page.waitForURL('https://**');

    expect(await page.title()).toBe('Et annet sted');
    expect(await page.content()).not.toContain(ord[0]);
  }, 60_000);

  test('open the conversation at another device, with what was said, and a cookie brings it back there', async () => {
    const first = await device();
    await begin(first);
    const ord = await hentOrd(first);
    const second = await device();

    await goOn(second, ord.join(', ').toUpperCase());
    await second.locator('.linjer').getByText(SAGT, { exact: true }).waitFor();
    await second.fill('#skriv', 'og her er jeg igjen');
    await second.press('#skriv', 'Enter');
    await first
      .locator('.linjer')
      .getByText('og her er jeg igjen', { exact: true })
      .waitFor({ timeout: 15_000 });

    expect(await second.locator('.tilbake').textContent()).toBe('Du er tilbake i samtalen din.');
    expect(await lagret(second)).not.toContain(ord[0]);
    await second.reload();
    await second.locator('.linjer').getByText(SAGT, { exact: true }).waitFor();
  }, 60_000);

  test('at a device that others use leave nothing behind', async () => {
    const first = await device();
    await begin(first);
    const ord = await hentOrd(first);
    const second = await device();

    await goOn(second, ord.join(' '), true);
    await second.locator('.linjer').getByText(SAGT, { exact: true }).waitFor();

    expect(await second.context().cookies()).toEqual([]);
    expect(await lagret(second)).toBe('[{},{}]');
    await second.reload();
    await second.locator('#start button').waitFor();
    expect(await second.locator('[data-boble]').count()).toBe(0);
  }, 60_000);

  test('that are wrong are told kindly, and the opening and the question about the device come first', async () => {
    const page = await device();
    await page.click('#fortsett summary');
    await page.click('#fortsett button');
    expect(await page.locator('#ord-feil').textContent()).toBe('Skriv de fire ordene først.');

    await page.fill('#ord', 'fjell fjord gardin lampe');
    await page.click('#fortsett button');
    expect(await page.locator('#delt-mangler').isVisible()).toBe(true);
    expect(await page.locator('#delt-ja:focus').count()).toBe(1);

    await page.check('#delt-nei');
    await page.click('#fortsett button');
    await page.getByText('Ordene åpner ingen samtale.').waitFor();
    expect(await page.locator('#ord:focus').getAttribute('aria-invalid')).toBe('true');
    await page.click('#start button');
    await page.waitForSelector('[data-boble]');
  }, 60_000);
});

import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { lesPdf } from '../dokument/lesPdf.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { browser, describeInBrowser, iSiden } from './side.ts';

/** What looks like HTML is what the person wrote, and nothing else. */
const ONSKE = '<b onclick="alert(1)">sove</b> & betale husleia';

const hears = (page: Page, words: string): Promise<void> =>
  page.locator('[data-boble]').last().filter({ hasText: words }).waitFor({ timeout: 15_000 });

const funn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await iSiden<AxeResults>({ page }, 'axe.run(document)');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

describeInBrowser('the person’s own answers', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  let run = 0;

  beforeEach(async () => {
    run += 1;
    server = await startServer({ dataDir: `${folder.path}/${run}`, port: await freePort() });
    context = await browser!.newContext({ viewport: { width: 320, height: 640 }, locale: 'nb-NO' });
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await server.kill();
  });

  const enter = async (delt: 'ja' | 'nei'): Promise<void> => {
    await page.goto(server.url);
    await page.check(`#delt-${delt}`);
    await page.click('#start button');
    await hears(page, 'Hva gjelder det?');
  };

  /** Into the sieve, with one answer; the form stays half filled in. */
  const answer = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Noen spørsmål om situasjonen min' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await hears(page, 'Hva vil du helst få til nå?');
    await page.fill('#skriv', ONSKE);
    await page.press('#skriv', 'Enter');
    await hears(page, 'Er det noe som haster i dag?');
  };

  /** With the keyboard alone, to the link with this name. */
  const tabTo = async (name: string): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if (
        (await iSiden<string>({ page }, "(document.activeElement.textContent ?? '').trim()")).startsWith(name)
      )
        return;
    }
    throw new Error(`the keyboard never reached «${name}»`);
  };

  const openMenu = async (): Promise<void> => {
    const told = page.waitForResponse(/\/chat\/resultat$/);
    await page.click('.meny summary');
    await told;
  };

  test('are in the menu once there are any: a page to print, a PDF and data', async () => {
    await enter('nei');
    await openMenu();
    expect(await page.locator('.resultat').count()).toBe(0);
    await page.click('.meny summary');

    await answer();
    await openMenu();
    await page.locator('.resultat').waitFor();
    expect(await funn(page)).toEqual([]);
    expect(await iSiden<number>({ page }, 'document.documentElement.scrollWidth')).toBe(320);

    const opened = context.waitForEvent('page');
    await page.locator('.meny summary').focus();
    await tabTo('Skriv ut svarene mine');
    await page.keyboard.press('Enter');
    const print = await opened;
    await print.waitForLoadState();
    expect(await print.locator('.svar').first().textContent()).toContain('Ikke spurt ennå.');
    expect(await print.getByText(`«${ONSKE}»`).count()).toBe(2);
    expect(await print.locator('main b').count()).toBe(0);
    expect(await print.getByText('Ikke sendt til Nav.').count()).toBe(2);
    expect(await print.title()).not.toContain('Nav');
    expect(await iSiden<number>({ page: print }, 'document.documentElement.scrollWidth')).toBe(320);
    expect(await iSiden<string>({ page: print }, 'getComputedStyle(document.body).maxWidth')).not.toBe(
      'none',
    );
    expect(await funn(print)).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Last ned PDF' }).click();
    const pdf = await download;
    expect(pdf.suggestedFilename()).toMatch(/^svar-\d{4}-\d\d-\d\d\.pdf$/);
    const { pages, tagged } = await lesPdf(await readFile(await pdf.path()));
    expect(tagged).toBe(true);
    expect(pages.join('')).toContain(ONSKE);

    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Last ned data (JSON)' }).click();
    const json = await saved;
    expect(json.suggestedFilename()).toMatch(/^svar-.*\.json$/);
    expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toMatchObject({
      format: 'brobygger.resultat',
      tilstand: 'ikke_ferdig',
      skjema: { id: 'siling' },
    });
  }, 90_000);

  test('are saved on a device that others use only after a yes', async () => {
    await enter('ja');
    await answer();
    await openMenu();
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.getByRole('link', { name: 'Last ned PDF' }).click();

    expect(asked[0]).toContain('Andre kan åpne den');
    expect(downloads).toBe(0);
  }, 60_000);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { silingForm } from '../../dialogs/siling/index.ts';
import { createSkjemadialog } from '../../dialogs/skjema/index.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { kommando } from '../innsikt/adgang.ts';
import { lagre } from '../innsikt/lagre.ts';
import { simuler } from '../innsikt/simulering.ts';
import { browser, describeInBrowser, iSiden } from './side.ts';

const dialog = createSkjemadialog({
  id: 'siling',
  form: silingForm,
  forlat: () => ({ events: [], reply: { text: 'Ring 113.' } }),
});

describeInBrowser('the insight page', () => {
  const folder = temporaryFolder();
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    await lagre(folder.path, simuler(dialog, 120));
    server = await startServer({ dataDir: folder.path, port: await freePort() });
    const context = await browser!.newContext({ viewport: { width: 320, height: 640 } });
    page = await context.newPage();
  });
  afterAll(async () => {
    await page.context().close();
    await server.stop();
    folder.remove();
  });

  const funn = async (): Promise<string[]> => {
    await page.evaluate(axe.source);
    const { violations } = await iSiden<AxeResults>({ page }, 'axe.run(document)');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
  const ruller = () =>
    iSiden<boolean>({ page }, 'document.documentElement.scrollWidth > document.documentElement.clientWidth');

  test('is opened by the link and its button; axe finds nothing on the way', async () => {
    const lenke = kommando(folder.path, '--lenke');
    await page.goto(new URL('/innsikt', lenke).href);
    expect(await funn()).toEqual([]);
    await page.goto(lenke);
    expect(await funn()).toEqual([]);
    await page.getByRole('button', { name: 'Åpne' }).click();
    await page.locator('#trakt-h').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test.each([320, 390, 768, 1024, 1280])(
    'at %i pixels axe finds nothing, and nothing scrolls sideways',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      expect([await ruller(), await funn()]).toEqual([false, []]);
    },
  );

  test('at 320 pixels no words of a plot run into each other', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const overlapp = await iSiden<string[]>(
      { page },
      `Array.from(document.querySelectorAll('.plott .verdi')).filter((verdi) =>
        verdi.previousElementSibling.getBoundingClientRect().right > verdi.getBoundingClientRect().left
      ).map((verdi) => verdi.previousElementSibling.textContent)`,
    );
    expect(overlapp).toEqual([]);
  });

  test('shows a part when its link is followed, and says which', async () => {
    await page.getByRole('link', { name: 'Bokmål' }).click();
    await page.getByRole('heading', { name: /bokmål/ }).waitFor();
    expect(await page.locator('.valg [aria-current]').allTextContents()).toContain('Bokmål');
    expect([await ruller(), await funn()]).toEqual([false, []]);
  });

  test('tells a plot by name and description, and its figures in a table beside it', async () => {
    const plott = page.getByRole('img', { name: 'Nådd og svart for hvert spørsmål' });
    expect(await plott.count()).toBe(1);
    const rader = page.getByRole('table', { name: 'Nådd og svart' }).getByRole('row');
    expect(await rader.count()).toBe(silingForm.skjema.sporsmal.length + 1);
  });

  test('on paper shows the figures without the links', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav.valg').first().isVisible()).toBe(false);
    expect(await page.locator('.plott').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

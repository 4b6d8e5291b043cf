import { expect, test } from '@jest/globals';
import { describeInBrowser, medSide, type Side, skriv, sporOgFaSvar, start, tekstI } from './side.ts';

/** All that the browser keeps for the page. */
const lagret = async ({ page, context }: Side) => ({
  cookies: await context.cookies(),
  local: await page.evaluate(() => ({ ...localStorage })),
  session: await page.evaluate(() => ({ ...sessionStorage })),
});

const INGENTING = { cookies: [], local: {}, session: {} };

describeInBrowser('on a device that others use', () => {
  const side = medSide();

  test('nothing stays in the browser, and a reload begins at the opening', async () => {
    const { page } = side();
    await start(side(), true);
    await sporOgFaSvar(side(), 'hei');
    await page.fill('#skriv', 'halvferdig');
    expect(await lagret(side())).toEqual(INGENTING);

    await page.reload();
    await page.locator('#start button').waitFor();

    expect(await page.locator('[data-boble]').count()).toBe(0);
  });

  test('what lay there from before is taken away', async () => {
    const { page, context, server } = side();
    await start(side());
    await page.fill('#skriv', 'halvferdig');
    // Someone comes to the opening again: the server can't be asked about the cookie.
    await page.route('**/chat/igjen', (route) => route.abort());
    await page.goto(server.url);
    await page.check('#delt-ja');
    await page.click('#start button');
    await page.waitForSelector('[data-boble]');

    expect(await lagret(side())).toEqual(INGENTING);
    expect(await context.cookies()).toEqual([]);
  });

  test('after eight idle minutes the page asks, and any sign of life is an answer', async () => {
    const { page } = side();
    await page.clock.install();
    await start(side(), true);
    await page.clock.runFor(8 * 60_000 + 5_000);
    await page.getByText('Er du her? Samtalen lukker seg om 2 minutter.').first().waitFor();

    await page.getByRole('button', { name: 'Jeg er her' }).click();
    await page.clock.runFor(5 * 60_000);

    expect(await page.locator('.bunn').getByText('Er du her?').count()).toBe(0);
    expect(await page.locator('[data-boble]').count()).toBe(1);
  });

  test('after ten idle minutes the page forgets everything and says so', async () => {
    const { page } = side();
    await page.clock.install();
    await start(side(), true);
    await sporOgFaSvar(side(), 'en hemmelighet');
    await page.fill('#skriv', 'halvferdig');
    await page.clock.runFor(10 * 60_000 + 5_000);
    await page.getByText('Samtalen er lukket').waitFor();

    expect(await tekstI(page, 'main')).toContain('Det gikk 10 minutter uten at noe skjedde.');
    expect(await tekstI(page, 'main')).toContain('Ikke sendt til Nav.');
    expect(await page.content()).not.toMatch(/hemmelighet|halvferdig/);
    expect(await lagret(side())).toEqual(INGENTING);
    await page.getByRole('button', { name: 'Start en ny samtale' }).click();
    await page.locator('#start button').waitFor();
  });

  test('that slept for ten minutes forgets everything as it wakes', async () => {
    const { page, server } = side();
    await page.clock.install();
    await start(side(), true);
    await sporOgFaSvar(side(), 'en hemmelighet');
    server.kutt();
    await page.clock.fastForward(11 * 60_000);

    await page.getByText('Samtalen er lukket').waitFor();
    expect(await page.content()).not.toContain('hemmelighet');
  });

  test('a conversation that the server no longer lets in is closed here too', async () => {
    const { page, server } = side();
    await start(side(), true);
    server.uhell.status = 403;
    server.kutt();

    await page.getByText('Vi mistet kontakten med samtalen.').waitFor();
    expect(server.kulisse.count()).toBe(1);
  });

  test('a message that the server no longer takes closes it too, and is forgotten', async () => {
    const { page, server } = side();
    await start(side(), true);
    server.uhell.postStatus = 403;
    await skriv(side(), 'en hemmelighet');

    await page.getByText('Vi mistet kontakten med samtalen.').waitFor();
    expect(await page.content()).not.toContain('hemmelighet');
  });

  test('the person is warned before a file is left behind', async () => {
    const { page } = side();
    await start(side(), true);
    const spurt: string[] = [];
    page.on('dialog', (dialog) => {
      spurt.push(dialog.message());
      void dialog.dismiss();
    });
    await page.click('.meny summary');
    await page.getByText('Last ned samtalen').click();

    expect(spurt).toEqual([
      'Filen blir liggende på denne enheten. Andre kan åpne den. Vil du laste den ned?',
    ]);
  });
});

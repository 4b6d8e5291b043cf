import { expect, test } from '@jest/globals';
import { describeInBrowser, iSiden, medSide, type Side, sporOgFaSvar, start } from './side.ts';

const NEUTRAL = 'https://www.yr.no/';

const trykkShift = async ({ page }: Side): Promise<void> => {
  for (let ganger = 0; ganger < 3; ganger += 1) await page.keyboard.press('Shift');
};

/** The neutral page is shown, the server has forgotten this browser, and nothing of the conversation is left. */
const forventBorte = async ({ page, context, server }: Side): Promise<void> => {
  await page.waitForURL(NEUTRAL);
  expect(server.requests).toContain('POST /chat/slutt');
  expect(await context.cookies(server.url)).toEqual([]);
  await page.goto(server.url);
  await page.locator('#start button').waitFor();
  expect(await page.evaluate(() => ({ ...sessionStorage, ...localStorage }))).toEqual({});
};

describeInBrowser('«Lukk siden fort»', () => {
  const side = medSide();

  test('by the button leads to a neutral page, and back does not lead here', async () => {
    const { page, server } = side();
    await page.goto('https://www.nrk.no/');
    await start(side());
    await sporOgFaSvar(side(), 'en hemmelighet');
    await page.fill('#skriv', 'halvferdig');
    await page.click('#lukk');
    await page.waitForURL(NEUTRAL);
    await page.goBack();

    expect(page.url()).toBe('https://www.nrk.no/');
    expect(server.requests).toContain('POST /chat/slutt');
  });

  test('by the button clears the session', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'en hemmelighet');
    await page.fill('#skriv', 'halvferdig');
    await page.click('#lukk');

    await forventBorte(side());
  });

  test('by Shift three times clears the session, also from the input field', async () => {
    const { page } = side();
    await start(side());
    await page.fill('#skriv', 'halvferdig');
    await page.focus('#skriv');
    await trykkShift(side());

    await forventBorte(side());
  });

  test('works in the opening, and in a crisis bubble', async () => {
    const { page, server } = side();
    await page.goto(server.url);
    await page.locator('#start button').waitFor();
    await trykkShift(side());
    await page.waitForURL(NEUTRAL);

    await start(side());
    await sporOgFaSvar(side(), 'krise');
    await page.click('.valg [data-valg=lukk]');
    await page.waitForURL(NEUTRAL);
  });

  test('is not set off by capital letters', async () => {
    const { page } = side();
    await start(side());
    await page.focus('#skriv');
    for (const letter of 'NAV') await page.keyboard.press(`Shift+${letter}`);

    expect(await page.inputValue('#skriv')).toBe('NAV');
  });

  test('is on the screen however far down the person has scrolled', async () => {
    const { page } = side();
    await start(side());
    for (const tekst of ['mange valg', 'en', 'mange valg']) await sporOgFaSvar(side(), tekst);
    await iSiden(side(), 'window.scrollTo(0, document.body.scrollHeight)');
    const box = await page.locator('#lukk').boundingBox();

    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThan(80);
  });
});

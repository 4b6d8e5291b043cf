import { expect, test } from '@jest/globals';
import {
  describeInBrowser,
  iLinjene,
  iSiden,
  linjer,
  medSide,
  nokler,
  type Side,
  skriv,
  sporOgFaSvar,
  start,
  tekstI,
} from './side.ts';

const HOUR_MS = 3_600_000;

const setSynlighet = (side: Side, value: 'hidden' | 'visible') =>
  iSiden(
    side,
    `Object.defineProperty(document, 'visibilityState', { value: '${value}', configurable: true });
     document.dispatchEvent(new Event('visibilitychange'))`,
  );

/** The phone sleeps: the page is hidden, its streams die, and time goes by for the server. */
const sov = async (side: Side, ms: number): Promise<void> => {
  await setSynlighet(side, 'hidden');
  side.server.kutt();
  side.server.klokke.foranMs += ms;
};

const vakne = (side: Side) => setSynlighet(side, 'visible');

describeInBrowser('the conversation', () => {
  const side = medSide();

  test('is there after a reload, without the opening, with what was half written', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'hei');
    await page.fill('#skriv', 'halvferdig');
    const before = await linjer(side());

    await page.reload();
    await page.locator('[data-boble]').nth(1).waitFor();

    expect(await linjer(side())).toEqual(before);
    expect(await page.inputValue('#skriv')).toBe('halvferdig');
    expect(await page.isVisible('#apning')).toBe(false);
    expect(await tekstI(page, '#samtale')).toContain('Du er tilbake i samtalen din.');
    expect(await tekstI(page, '.banner')).toContain('Prøveversjon');
  });

  test('is there a week later, in a tab that was closed', async () => {
    const { page, context, server } = side();
    await start(side());
    await sporOgFaSvar(side(), 'hei');
    const before = await linjer(side());
    await page.close();
    server.klokke.foranMs += 7 * 24 * HOUR_MS;

    const ny = await context.newPage();
    await ny.goto(server.url);
    await ny.locator('[data-boble]').nth(1).waitFor();

    expect(await linjer({ page: ny })).toEqual(before);
  });

  test('goes on by itself after the token ran out in a sleeping phone, with history and unsent words', async () => {
    const { page, server } = side();
    await start(side());
    await sporOgFaSvar(side(), 'hei');
    await page.fill('#skriv', 'ikke sendt ennå');
    const before = await linjer(side());

    await sov(side(), 2 * HOUR_MS);
    await vakne(side());
    await page.press('#skriv', 'Enter');
    await iLinjene(page, 'Du skrev: ikke sendt ennå').waitFor();

    expect((await linjer(side())).slice(0, before.length)).toEqual(before);
    expect(server.kulisse.count()).toBe(1);
    expect(nokler(side(), 'ikke sendt ennå')).toHaveLength(1);
  });

  test('shows what was said while the phone slept', async () => {
    const { page, server } = side();
    await start(side());
    await sov(side(), 2 * HOUR_MS);
    server.kulisse.say({ text: 'Dette kom mens du sov.' });
    await vakne(side());

    await iLinjene(page, 'Dette kom mens du sov.').waitFor();
    expect((await linjer(side())).filter((linje) => linje === 'Dette kom mens du sov.')).toHaveLength(1);
  });

  test('that is deleted on the server makes way for a new one, and unsent words are kept', async () => {
    const { page, server } = side();
    await start(side());
    await sporOgFaSvar(side(), 'hei');
    await page.fill('#skriv', 'nytt spørsmål');
    server.kulisse.remove();
    server.kutt();
    await iLinjene(page, 'Du skrev: hei').waitFor({ state: 'detached' });
    await page.locator('[data-boble]').waitFor();
    await page.press('#skriv', 'Enter');
    await iLinjene(page, 'Du skrev: nytt spørsmål').waitFor();

    expect(await iLinjene(page, 'Du skrev: hei').count()).toBe(0);
  });
});

describeInBrowser('the connection', () => {
  const side = medSide();

  test('comes back after a cut, and says each thing once', async () => {
    const { page, server } = side();
    await start(side());
    server.kutt();
    server.kulisse.say({ text: 'Midt i bruddet.' });
    await iLinjene(page, 'Midt i bruddet.').waitFor();
    await sporOgFaSvar(side(), 'hei');

    expect(await linjer(side())).toEqual([expect.any(String), 'Midt i bruddet.', 'hei', 'Du skrev: hei']);
  });

  test('works without web sockets', async () => {
    const { server } = side();
    server.uhell.utenSocket = true;
    await start(side());
    await sporOgFaSvar(side(), 'hei');

    expect(await linjer(side())).toContain('Du skrev: hei');
    expect(server.openSockets()).toBe(0);
  });

  test('that is gone is told, what is written waits, and goes by itself afterwards', async () => {
    const { page, context, server } = side();
    await start(side());
    await context.setOffline(true);
    server.kutt();
    await skriv(side(), 'venter');
    await page.locator('.bunn .merknad').waitFor();
    expect(await tekstI(page, '.bunn .merknad')).toContain('Ingen kontakt akkurat nå.');

    await context.setOffline(false);
    await iLinjene(page, 'Du skrev: venter').waitFor();

    expect(nokler(side(), 'venter')).toHaveLength(1);
    expect(await page.locator('.bunn .merknad').count()).toBe(0);
  });
});

describeInBrowser('a message that does not get through', () => {
  const side = medSide();

  test('can be tried again, and is the same message then', async () => {
    const { page, server } = side();
    await start(side());
    const sendt: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/activities'))
        sendt.push(request.postDataJSON().channelData.brobyggerId);
    });
    server.uhell.postStatus = 400;
    await skriv(side(), 'hei');
    await page.getByText('Kom ikke fram.').first().waitFor();

    server.uhell.postStatus = null;
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await iLinjene(page, 'Du skrev: hei').waitFor();

    expect(sendt).toHaveLength(2);
    expect(new Set(sendt).size).toBe(1);
    expect(nokler(side(), 'hei')).toEqual([sendt[0]]);
  });

  test('survives a reload, and is sent then', async () => {
    const { page, server } = side();
    await start(side());
    server.uhell.postStatus = 400;
    await skriv(side(), 'hei');
    await page.getByText('Kom ikke fram.').first().waitFor();
    server.uhell.postStatus = null;
    await page.reload();

    await iLinjene(page, 'Du skrev: hei').waitFor();
    expect((await linjer(side())).filter((linje) => linje === 'hei')).toHaveLength(1);
  });

  test('that did arrive, though the answer was lost, is taken once', async () => {
    const { page, server } = side();
    await start(side());
    let tapt = false;
    await page.route('**/activities', async (route) => {
      if (route.request().method() !== 'POST' || tapt) return route.continue();
      tapt = true;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await sporOgFaSvar(side(), 'hei');
    await page.waitForTimeout(1_500);

    expect(await linjer(side())).toEqual([expect.any(String), 'hei', 'Du skrev: hei']);
    expect(new Set(nokler(side(), 'hei')).size).toBe(1);
    expect(server.kulisse.received.length).toBeGreaterThanOrEqual(1);
  });
});

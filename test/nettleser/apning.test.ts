import { expect, test } from '@jest/globals';
import { describeInBrowser, harFokus, linjer, medSide, sporOgFaSvar, start, tekstI } from './side.ts';

describeInBrowser('the opening', () => {
  const side = medSide();

  test('must be accepted before anything is asked of the server', async () => {
    const { page, server } = side();
    await page.goto(server.url);
    await page.locator('#start button').waitFor();

    expect(server.kulisse.count()).toBe(0);
    expect(await page.locator('#skriv').count()).toBe(0);
    expect(await tekstI(page, '#apning')).toContain('Jeg er en chatbot, ikke et menneske.');
  });

  test('asks for an answer about the device, in words and with the focus there', async () => {
    const { page, server } = side();
    await page.goto(server.url);
    expect(await page.locator('#start input:checked').count()).toBe(0);

    await page.click('#start button');

    expect(await page.isVisible('#delt-mangler')).toBe(true);
    expect(await harFokus(side(), '#delt-ja')).toBe(true);
    expect(await page.getAttribute('#delt-ja', 'aria-describedby')).toContain('delt-mangler');
    expect(server.kulisse.count()).toBe(0);
  });

  test('accepted, gives way to the chat, with the focus at its heading', async () => {
    const { page } = side();
    await start(side());

    expect(await page.isVisible('#apning')).toBe(false);
    expect(await page.isVisible('#skriv')).toBe(true);
    expect(await harFokus(side(), '#samtale h1')).toBe(true);
    expect(await linjer(side())).toHaveLength(1);
  });

  test('has a neutral title, and its banner stays in the chat', async () => {
    const { page } = side();
    await start(side());

    expect(await page.title()).toBe('Samtale');
    expect(await tekstI(page, '.banner')).toContain('Prøveversjon. Ikke Nav.');
  });
});

describeInBrowser('the language', () => {
  const side = medSide();

  test('changes in the opening without losing the answer about the device', async () => {
    const { page, server } = side();
    await page.goto(server.url);
    await page.check('#delt-ja');
    await page.click('[data-sprak=nn]');

    expect(await page.getAttribute('html', 'lang')).toBe('nn');
    expect(await tekstI(page, '#apning')).toContain('Eg er ein chatbot, ikkje eit menneske.');
    expect(await page.isChecked('#delt-ja')).toBe(true);
  });

  test('changes in the chat, on a shared device too, with everything still there, and the assistant is told', async () => {
    const { page, server } = side();
    await start(side(), true);
    await sporOgFaSvar(side(), 'hei');
    await page.fill('#skriv', 'halvferdig');
    const before = await linjer(side());
    await page.click('[data-sprak=en]');
    await page.locator('[data-boble]').nth(2).waitFor();

    expect(await linjer(side())).toEqual([...before, 'English', expect.any(String)]);
    expect(server.kulisse.received.at(-1)?.activity.value).toEqual({ valg: 'sprak_en' });
    expect(await page.inputValue('#skriv')).toBe('halvferdig');
    expect(await tekstI(page, '.bunn')).toContain('Not sent to Nav.');
    expect(await page.title()).toBe('Chat');
    expect(await page.getAttribute('[data-sprak=en]', 'aria-current')).toBe('true');
    expect(new URL(page.url()).search).toBe('?sprak=en');
  });

  test('of what is said goes with it', async () => {
    const { page, server } = side();
    await start(side());
    await page.click('[data-sprak=nn]');
    await sporOgFaSvar(side(), 'hei');

    expect(server.kulisse.received.at(-1)?.activity.locale).toBe('nn');
  });
});

describeInBrowser('without script', () => {
  const side = medSide({ context: { javaScriptEnabled: false } });

  test('the page shows its text, the crisis numbers and how to reach Nav, and the way out works', async () => {
    const { page, server } = side();
    await page.goto(server.url);
    const text = await tekstI(page, 'body');

    for (const words of [
      'Jeg er ikke Nav.',
      '116 123',
      '113',
      '55 55 33 33',
      'møte opp på Nav-kontoret',
      'Ikke sendt til Nav.',
    ])
      expect(text).toContain(words);
    expect(await page.isVisible('#start')).toBe(false);
    await page.click('#lukk');
    await page.waitForURL('https://www.yr.no/');
  });

  test('another language is a click away', async () => {
    const { page, server } = side();
    await page.goto(server.url);
    await page.click('[data-sprak=nn]');

    expect(await tekstI(page, 'body')).toContain('Eg er ikkje Nav.');
  });
});

import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import {
  describeInBrowser,
  harFokus,
  iLinjene,
  iSiden,
  linjer,
  medSide,
  nokler,
  skriv,
  sporOgFaSvar,
  start,
  tekstI,
} from './side.ts';

describeInBrowser('a message', () => {
  const side = medSide();

  test('is «sender …», then «sendt», and the focus stays in the field', async () => {
    const { page, server } = side();
    await start(side());
    server.uhell.ventMs = 300;
    await skriv(side(), 'hei');

    const tilstand = page.locator('.linjer .tilstand').last();
    expect(await tilstand.textContent()).toBe('sender …');
    await page.getByText('sendt til chatboten').waitFor();
    expect(await harFokus(side(), '#skriv')).toBe(true);
    expect(await page.inputValue('#skriv')).toBe('');
  });

  test('goes with Enter and with the button, while Shift and Enter makes a new line', async () => {
    const { page, server } = side();
    await start(side());
    await page.fill('#skriv', 'en');
    await page.press('#skriv', 'Shift+Enter');
    await page.keyboard.type('to');
    await page.click('.felt button');
    await page.locator('[data-boble]').nth(1).waitFor();

    expect(server.kulisse.received[0]?.activity.text).toBe('en\nto');
    expect(await harFokus(side(), '#skriv')).toBe(true);
  });

  test('of nothing but spaces is not sent', async () => {
    const { server } = side();
    await start(side());
    await skriv(side(), '   ');
    await sporOgFaSvar(side(), 'hei');

    expect(server.kulisse.received).toHaveLength(1);
  });

  test('that is too long is told in words, and kept', async () => {
    const { page, server } = side();
    await start(side());
    await page.fill('#skriv', 'å'.repeat(10_001));
    await page.press('#skriv', 'Enter');

    expect(await tekstI(page, '#for-lang')).toMatch(/10.001 tegn\. Det er plass til 10.000/);
    expect(server.kulisse.received).toHaveLength(0);
    expect((await page.inputValue('#skriv')).length).toBe(10_001);
  });

  test('is text and nothing else, from either side', async () => {
    const { page } = side();
    await start(side());
    const angrep = '<img src=x onerror="alert(1)"><b>fet</b> &amp; javascript:alert(1)';
    await sporOgFaSvar(side(), angrep);

    expect(await linjer(side())).toEqual([expect.any(String), angrep, `Du skrev: ${angrep}`]);
    expect(await page.locator('.linjer img, .linjer b').count()).toBe(0);
  });

  test('grows the field, down to what is written', async () => {
    const { page } = side();
    await start(side());
    const hoyde = () => page.locator('#skriv').evaluate((felt) => felt.clientHeight);
    const lav = await hoyde();
    await page.fill('#skriv', 'en\nto\ntre\nfire');

    expect(await hoyde()).toBeGreaterThan(lav * 1.5);
    await page.press('#skriv', 'Enter');
    expect(await hoyde()).toBe(lav);
  });
});

describeInBrowser('while the assistant works', () => {
  const side = medSide();

  test('it is shown as writing within a second, until the bubble is there', async () => {
    const { page, server } = side();
    await start(side());
    server.kulisse.pauseMs = 2_000;
    await skriv(side(), 'hei');

    await page.locator('.skriver').waitFor({ timeout: 1_000 });
    await page.locator('[data-boble]').nth(1).waitFor();
    expect(await page.locator('.skriver').count()).toBe(0);
  });

  test('a long wait is told, without a promise', async () => {
    const { page } = side();
    await page.clock.install();
    await start(side());
    await skriv(side(), 'taus');
    await page.getByText('sendt til chatboten').waitFor();
    await page.clock.fastForward(25_000);

    await page.locator('.bunn .merknad').waitFor();
    expect(await tekstI(page, '.bunn .merknad')).toContain('er tatt imot');
    expect(await page.locator('.skriver').count()).toBe(0);
  });
});

describeInBrowser('the choices', () => {
  const side = medSide();

  test('send their label and their id, go away, and leave the focus on the line that was said', async () => {
    const { page, server } = side();
    await start(side());
    await page.click('[data-valg=brev]');
    await page.locator('[data-boble]').nth(1).waitFor();

    expect(server.kulisse.received[0]?.activity).toMatchObject({
      text: 'Brev fra Nav',
      value: { valg: 'brev' },
    });
    expect(await page.locator('[data-valg]').count()).toBe(0);
    expect(await harFokus(side(), `[data-nokkel="${nokler(side(), 'Brev fra Nav')[0]}"]`)).toBe(true);
  });

  test('are those of the newest bubble only', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'mange valg');

    expect(await page.locator('[data-boble] .valg').count()).toBe(2);
    expect(await page.locator('[data-valg=brev]').count()).toBe(0);
    expect(await tekstI(page, '[data-boble]:last-of-type .fremdrift')).toBe('Spørsmål 3 av 12');
  });

  test('behind «Mer …» are folded until they are asked for', async () => {
    const { page } = side();
    await start(side());
    expect(await page.isVisible('[data-valg=hvorfor]')).toBe(false);

    await page.click('.mer summary');

    expect(await page.isVisible('[data-valg=hvorfor]')).toBe(true);
  });

  test('of a question with several answers show what is chosen, and keep the focus', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'flere');
    await page.focus('[data-valg=kurs]');
    await page.keyboard.press('Enter');
    await page.locator('[data-valg=kurs][aria-pressed=true]').waitFor();

    expect(await page.getAttribute('[data-valg=praksis]', 'aria-pressed')).toBe('false');
    expect(await page.getAttribute('[data-valg=ferdig]', 'aria-pressed')).toBeNull();
    expect(await harFokus(side(), '[data-valg=kurs]')).toBe(true);
  });

  test('that call or lead elsewhere are links', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'krise');
    expect(await page.getAttribute('.valg .ring', 'href')).toBe('tel:116123');
    expect(
      await page
        .locator('.boble--krise .aksel-chat__bubble a')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
    ).toEqual(['tel:116123', 'tel:116117', 'tel:113']);

    await sporOgFaSvar(side(), 'lenke');
    const lenke = page.getByText('Søknad på nav.no', { exact: false }).last();
    expect(await lenke.getAttribute('href')).toBe('https://www.nav.no/sosialhjelp');
    expect(await lenke.getAttribute('rel')).toContain('noreferrer');
  });

  test('with an address that is no web address are left out', async () => {
    const { page, server } = side();
    await start(side());
    server.kulisse.say({
      text: 'Se her.',
      brobygger: { valg: [{ id: 'x', label: 'Trykk', slag: 'lenke', verdi: 'javascript:alert(1)' }] },
    });
    await iLinjene(page, 'Se her.').waitFor();

    expect(await page.getByText('Trykk', { exact: true }).count()).toBe(0);
  });
});

/** Collects every text that comes into the live region, in `window.said`. */
const HUSK_DET_SOM_LESES = `
  window.said = [];
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const { textContent } of addedNodes) window.said.push(textContent);
    }).observe(document.getElementById('opplesning'), { childList: true, subtree: true });
  });`;

describeInBrowser('the live region', () => {
  const side = medSide();

  test('says each bubble once, and nothing of the history after a reload', async () => {
    const { page } = side();
    await page.addInitScript(HUSK_DET_SOM_LESES);
    const said = () => iSiden<string[]>(side(), 'window.said');
    await start(side());
    await sporOgFaSvar(side(), 'hei');
    expect(await said()).toEqual([expect.stringContaining('Hva gjelder det?'), 'Du skrev: hei']);

    await page.reload();
    await page.locator('[data-boble]').nth(1).waitFor();
    expect(await said()).toEqual([]);

    await sporOgFaSvar(side(), 'igjen');
    expect(await said()).toEqual(['Du skrev: igjen']);
    const live = page.locator('[aria-live], [role=log], [role=status], [role=alert]');
    // What stands in a closed dialog, or in the opening that is over, is not there for anybody.
    expect(await live.filter({ visible: true }).count()).toBe(1);
  });
});

describeInBrowser('the person’s own conversation', () => {
  const side = medSide();

  test('can be downloaded as text', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'hei');
    await page.click('.meny summary');
    const [fil] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Last ned samtalen').click(),
    ]);
    const tekst = await readFile(await fil.path(), 'utf8');

    expect(fil.suggestedFilename()).toMatch(/^samtale-\d{4}-\d\d-\d\d\.txt$/);
    expect(tekst).toContain('Du: hei');
    expect(tekst).toContain('Chatboten: Du skrev: hei');
    expect(tekst).toContain('Ikke sendt til Nav.');
  });

  test('is deleted only after one more question, and then gone from the page', async () => {
    const { page, server } = side();
    await start(side());
    await sporOgFaSvar(side(), 'hei');
    await page.click('.meny summary');
    await page.getByText('Slett alt og start på nytt').click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect(server.kulisse.received).toHaveLength(1);

    await page.getByText('Slett alt og start på nytt').click();
    await page.getByRole('button', { name: 'Slett alt', exact: true }).click();
    await iLinjene(page, 'Alt du skrev her, er slettet').waitFor();

    expect(await linjer(side())).toEqual(['Alt du skrev her, er slettet og kan ikke hentes fram.']);
    await page.reload();
    await iLinjene(page, 'Alt du skrev her, er slettet').waitFor();
    expect(await linjer(side())).toHaveLength(1);
  });

  test('is stopped with the word for it', async () => {
    const { page, server } = side();
    await start(side());
    await page.click('.meny summary');
    await page.getByText('Stopp', { exact: true }).click();
    await page.locator('[data-boble]').nth(1).waitFor();

    expect(server.kulisse.received[0]?.activity.text).toBe('stopp');
  });

  test('shows a removed number’s new words', async () => {
    const { page, server } = side();
    await start(side());
    await sporOgFaSvar(side(), 'et nummer');
    server.kulisse.rewrite('a2', '(nummer fjernet)');
    server.kulisse.say({ text: 'Jeg fjernet et nummer.', brobygger: { maskert: ['a2'] } });
    await iLinjene(page, 'Jeg fjernet et nummer.').waitFor();
    await iLinjene(page, '(nummer fjernet)').waitFor();

    expect(await page.getByText('et nummer', { exact: true }).count()).toBe(0);
  });

  test('on paper has the words, the date and the status line, and no buttons', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'mange valg');
    await page.emulateMedia({ media: 'print' });
    const text = await tekstI(page, 'body');

    expect(text).toContain('Ikke sendt til Nav.');
    expect(text).toMatch(/Hentet \d+\. \w+ \d{4} kl\./);
    expect(text).toContain('mange valg');
    for (const button of await page.locator('button, textarea, summary').all())
      expect(await button.isVisible()).toBe(false);
  });
});

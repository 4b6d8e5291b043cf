import { expect, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describeInBrowser, harFokus, iSiden, medSide, skriv, sporOgFaSvar, start } from './side.ts';

/** What axe finds, as «rule: element». The policy of the page lets no script in, so axe is evaluated from outside. */
const funn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await iSiden<AxeResults>({ page }, 'axe.run(document)');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

describeInBrowser('axe finds nothing', () => {
  const side = medSide();

  test('in the opening, as it is and with a missing answer, in three languages', async () => {
    const { page, server } = side();
    for (const sprak of ['nb', 'nn', 'en']) {
      await page.goto(`${server.url}/?sprak=${sprak}`);
      await page.locator('#start button').waitFor();
      expect(await funn(page)).toEqual([]);
      await page.click('#start button');
      expect(await funn(page)).toEqual([]);
    }
  });

  test.each(['hei', 'mange valg', 'krise', 'flere', 'lenke', 'feil'])(
    'in the chat after «%s»',
    async (tekst) => {
      await start(side());
      await sporOgFaSvar(side(), tekst);

      expect(await funn(side().page)).toEqual([]);
    },
  );

  test('with «Mer …», the menu and the numbers open, and in the question about deleting', async () => {
    const { page } = side();
    await start(side());
    await page.click('.mer summary');
    await page.click('.meny summary');
    await page.click('#hjelp summary');
    expect(await funn(page)).toEqual([]);

    await page.getByText('Slett alt og start på nytt').click();
    expect(await funn(page)).toEqual([]);
  });

  test('with a message that did not get through, one too long, and a choice that is made', async () => {
    const { page, server } = side();
    await start(side());
    await sporOgFaSvar(side(), 'flere');
    await page.click('[data-valg=kurs]');
    await page.locator('[aria-pressed=true]').waitFor();
    server.uhell.postStatus = 400;
    await skriv(side(), 'hei');
    await page.getByText('Kom ikke fram.').first().waitFor();
    await page.fill('#skriv', 'å'.repeat(10_001));

    expect(await funn(page)).toEqual([]);
  });

  test('while the assistant writes, and without contact', async () => {
    const { page, context, server } = side();
    await start(side());
    server.kulisse.pauseMs = 60_000;
    await skriv(side(), 'hei');
    await page.locator('.skriver').waitFor();
    expect(await funn(page)).toEqual([]);

    await context.setOffline(true);
    server.kutt();
    await page.locator('.bunn .merknad').waitFor();
    expect(await funn(page)).toEqual([]);
  });

  test('when a shared device asks whether anyone is there, and when it is closed', async () => {
    const { page } = side();
    await page.clock.install();
    await start(side(), true);
    await page.clock.runFor(8 * 60_000 + 5_000);
    await page.locator('.bunn .merknad').waitFor();
    await page.clock.resume();
    expect(await funn(page)).toEqual([]);

    await page.clock.fastForward(2 * 60_000);
    await page.getByText('Samtalen er lukket').waitFor();
    expect(await funn(page)).toEqual([]);
  });
});

describeInBrowser('with the keyboard alone', () => {
  const side = medSide();

  /** Tabs until the element has the focus, and fails when it never does. */
  const tabTil = async (page: Page, selector: string): Promise<void> => {
    for (let ganger = 0; ganger < 40; ganger += 1) {
      await page.keyboard.press('Tab');
      if (await harFokus({ page }, selector)) return;
    }
    throw new Error(`Tab never comes to ${selector}.`);
  };

  test('the person gets through the opening, chooses, opens «Mer …», writes and sends', async () => {
    const { page, server } = side();
    await page.goto(server.url);
    await page.locator('#start button').waitFor();
    await tabTil(page, '#delt-ja');
    await page.keyboard.press('ArrowDown');
    await tabTil(page, '#start button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-boble]');

    await tabTil(page, '[data-valg=haster]');
    await tabTil(page, '.mer summary');
    await page.keyboard.press('Enter');
    await tabTil(page, '[data-valg=pause]');
    await page.keyboard.press('Space');
    await page.locator('[data-boble]').nth(1).waitFor();

    await tabTil(page, '#skriv');
    await page.keyboard.type('mange valg');
    await page.keyboard.press('Enter');
    await page.locator('[data-valg=jobb]').waitFor();
    expect(server.kulisse.received.map(({ activity }) => activity.text)).toEqual([
      'Ta en pause',
      'mange valg',
    ]);
  });

  test('after a choice the next Tab comes to the new bubble: to «Les opp», then to its choices', async () => {
    const { page, server } = side();
    await start(side());
    server.kulisse.manus = () => ({
      text: 'Og så?',
      brobygger: { valg: [{ id: 'neste', label: 'Neste', slag: 'svar' }] },
    });
    await page.focus('[data-valg=brev]');
    await page.keyboard.press('Enter');
    await page.locator('[data-valg=neste]').waitFor();
    await page.keyboard.press('Tab');

    expect(await harFokus(side(), '[data-boble]:last-of-type .les-opp')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await harFokus(side(), '[data-valg=neste]')).toBe(true);
  });

  test('the question about deleting is left with Escape, back to where it was asked', async () => {
    const { page } = side();
    await start(side());
    await page.focus('.meny summary');
    await page.keyboard.press('Enter');
    await tabTil(page, '.meny li:last-child button');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');

    expect(await page.locator(':focus').textContent()).toBe('Slett alt og start på nytt');
  });

  test('what has the focus is not hidden behind the bars', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'mange valg');
    await iSiden(side(), 'window.scrollTo(0, 0)');
    for (const valg of ['penger', 'hopp_over']) {
      await page.focus(`[data-valg=${valg}]`);
      const box = (await page.locator(`[data-valg=${valg}]`).boundingBox())!;
      const bunn = (await page.locator('.bunn').boundingBox())!;
      const topp = (await page.locator('.topp').boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(topp.height);
      expect(box.y + box.height).toBeLessThanOrEqual(bunn.y);
    }
  });
});

const SCREENS = [
  { name: 'a phone of 320×640', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  { name: '1280×1024 at 400 %', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
];

describeInBrowser.each(SCREENS)('on $name', ({ viewport, deviceScaleFactor }) => {
  const side = medSide({ context: { viewport, deviceScaleFactor } });

  const ruller = () =>
    iSiden<boolean>(side(), 'document.documentElement.scrollWidth > document.documentElement.clientWidth');

  test('the opening needs no scrolling sideways', async () => {
    const { page, server } = side();
    await page.goto(server.url);
    await page.locator('#start button').waitFor();

    expect(await ruller()).toBe(false);
  });

  test.each(['mange valg', 'krise', 'flere', 'ordsomeraltforlangttilåståpåenlinje'.repeat(4)])(
    'the last bubble and every choice of «%s» are reached by scrolling down only',
    async (tekst) => {
      const { page } = side();
      await start(side());
      await sporOgFaSvar(side(), tekst);
      if (await page.locator('.mer summary').count()) await page.click('.mer summary');

      expect(await ruller()).toBe(false);
      const deler = await page
        .locator('[data-boble]:last-of-type .aksel-chat__bubble, .valg .aksel-button')
        .all();
      expect(deler.length).toBeGreaterThan(0);
      for (const del of deler) {
        await del.scrollIntoViewIfNeeded();
        const box = (await del.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      }
    },
  );

  test.each(['hei', 'mange valg'])('the newest bubble is in view when «%s» is answered', async (tekst) => {
    const { page } = side();
    await start(side());
    for (const ord of ['en', 'to', 'tre', tekst]) await sporOgFaSvar(side(), ord);
    const boble = (await page.locator('[data-boble] .aksel-chat__bubble').last().boundingBox())!;
    const topp = (await page.locator('.topp').boundingBox())!;
    const bunn = (await page.locator('.bunn').boundingBox())!;

    expect(boble.y).toBeGreaterThanOrEqual(topp.y + topp.height);
    expect(boble.y + boble.height).toBeLessThanOrEqual(Math.min(viewport.height, bunn.y));
  });

  test('choices stand under each other, and can be hit with a thumb', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'mange valg');
    const boxes = await Promise.all(
      (await page.locator('.aksel-chat__bubble-wrapper > .valg .aksel-button').all()).map((valg) =>
        valg.boundingBox(),
      ),
    );
    const synlige = boxes.flatMap((box) => box ?? []);

    for (const [nr, box] of synlige.entries()) {
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.x).toBe(synlige[0]!.x);
      if (nr > 0) expect(box.y).toBeGreaterThanOrEqual(synlige[nr - 1]!.y + synlige[nr - 1]!.height);
    }
  });

  test('the field and the status line are reached, and the way out is always there', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'mange valg');
    await page.locator('#skriv').scrollIntoViewIfNeeded();
    expect(await page.isVisible('.bunn .status')).toBe(true);
    const box = (await page.locator('#lukk').boundingBox())!;

    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.height).toBeGreaterThanOrEqual(44);
  });
});

/** The elements for which `condition` holds, among those that are seen; `e` is the element. */
const synlige = (selector: string, condition: string): string => `
  Array.from(document.querySelectorAll('${selector}'))
    .filter((e) => e.offsetParent !== null && ${condition})
    .map((e) => e.outerHTML.slice(0, 80))`;

describeInBrowser('the look', () => {
  const side = medSide();

  test('has no text under 16 pixels, and nothing to press under 44', async () => {
    const { page } = side();
    await start(side());
    await sporOgFaSvar(side(), 'krise');
    await page.click('.meny summary');
    const smaa = synlige('body *', 'e.innerText && parseFloat(getComputedStyle(e).fontSize) < 16');
    const lave = synlige('button, textarea, summary, .aksel-button, nav a', 'e.offsetHeight < 44');

    expect(await iSiden(side(), smaa)).toEqual([]);
    expect(await iSiden(side(), lave)).toEqual([]);
  });
});

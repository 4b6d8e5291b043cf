import type { Browser } from 'playwright-core';

/** An old phone far from a mast: 400 kbit/s each way, 300 ms to the server and back, and a processor six times slower. */
const NETWORK = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const CPU_SLOWDOWN = 6;
const FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime";

/** Milliseconds from the address was asked for. */
export interface Ventetid {
  /** The opening can be read: its first words are painted. */
  readonly lesbarMs: number;
  /** The opening's questions can be answered. */
  readonly sporsmalMs: number;
  /** The opening is accepted (at once), and the person can write. */
  readonly skriveMs: number;
  /** The assistant's first bubble is there. */
  readonly bobleMs: number;
}

/** How long a person with an old phone waits at `url`, for the first time and with an empty cache. */
export const maalVentetid = async (browser: Browser, url: string): Promise<Ventetid> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'nb-NO' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const begun = performance.now();
    const sinceBegun = () => Math.round(performance.now() - begun);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('#start button').waitFor();
    const sporsmalMs = sinceBegun();
    await page.check('#delt-nei');
    await page.click('#start button');
    await page.locator('#skriv').waitFor();
    await page.focus('#skriv');
    const skriveMs = sinceBegun();
    await page.locator('[data-boble]').waitFor();
    const bobleMs = sinceBegun();
    const lesbarMs = await page.evaluate<number>(FIRST_PAINT);
    return { lesbarMs: Math.round(lesbarMs), sporsmalMs, skriveMs, bobleMs };
  } finally {
    await context.close();
  }
};

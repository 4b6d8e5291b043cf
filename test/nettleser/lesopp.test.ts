import { expect, test } from '@jest/globals';
import {
  describeInBrowser,
  harFokus,
  iSiden,
  medSide,
  type Side,
  skriv,
  sporOgFaSvar,
  start,
} from './side.ts';

/**
 * A voice that records what it is asked to say, in `window.stemme`: the texts, their languages, how often it was silenced.
 * It says nothing to its end by itself; `window.stemme.ferdig()` ends what is being said.
 */
const stemme = (voices: readonly string[]): string => `
  window.stemme = { sagt: [], lang: [], stanset: 0, ko: [], ferdig() {
    for (const ytring of this.ko.splice(0)) ytring.onend?.();
  } };
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: {
    getVoices: () => ${JSON.stringify(voices)}.map((lang) => ({ lang })),
    speak(ytring) { stemme.sagt.push(ytring.text); stemme.lang.push(ytring.lang); stemme.ko.push(ytring); },
    cancel() { stemme.stanset += 1; for (const ytring of stemme.ko.splice(0)) ytring.onerror?.(); },
  } });`;

const UTEN_STEMME = `
  delete Window.prototype.speechSynthesis;
  delete window.speechSynthesis;`;

const HUSK_DET_SOM_LESES = `
  window.said = [];
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const { textContent } of addedNodes) window.said.push(textContent);
    }).observe(document.getElementById('opplesning'), { childList: true, subtree: true });
  });`;

const knapp = ({ page }: Side) => page.getByRole('button', { name: /^(Les opp|Read aloud)$/ }).last();
const sagt = (side: Side) => iSiden<string>(side, "stemme.sagt.join(' ')");
const stanset = (side: Side) => iSiden<number>(side, 'stemme.stanset');

describeInBrowser('«Les opp»', () => {
  const side = medSide();
  const medStemme = async (voices: readonly string[] = ['en-US', 'nb-NO']): Promise<void> => {
    await side().page.addInitScript(stemme(voices));
    await start(side());
  };

  test('reads what the assistant says for a voice, sentence by sentence, and is pressed until it is done', async () => {
    const { page, server } = side();
    await medStemme();
    server.kulisse.say({ text: 'Ring 113.', speak: 'Ring en en tre. Se nav.no/penger.' });
    await page.locator('[data-boble]').nth(1).waitFor();
    await knapp(side()).click();

    expect(await iSiden(side(), 'stemme.sagt')).toEqual(['Ring en en tre.', 'Se nav.no/penger.']);
    expect(await knapp(side()).getAttribute('aria-pressed')).toBe('true');
    await iSiden(side(), 'stemme.ferdig()');
    await page.locator('[aria-pressed=true]').waitFor({ state: 'detached' });
  });

  test('reads the text where there is no other', async () => {
    await medStemme();
    await sporOgFaSvar(side(), 'hei');
    await knapp(side()).click();

    expect(await sagt(side())).toBe('Du skrev: hei');
  });

  test('pressed again stops, with the keyboard alone, and keeps the focus', async () => {
    const { page } = side();
    await medStemme();
    await knapp(side()).focus();
    await page.keyboard.press('Enter');
    expect(await knapp(side()).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Space');

    expect(await knapp(side()).getAttribute('aria-pressed')).toBe('false');
    expect(await stanset(side())).toBe(1);
    expect(await harFokus(side(), '.les-opp')).toBe(true);
  });

  test('on another bubble stops the first', async () => {
    const { page } = side();
    await medStemme();
    await sporOgFaSvar(side(), 'hei');
    await page.locator('.les-opp').first().click();
    await page.locator('.les-opp').last().click();

    expect(
      await page.locator('.les-opp').evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed'))),
    ).toEqual(['false', 'true']);
  });

  test.each([
    ['nb-NO', ['en-US', 'nb_NO'], 'nb_NO'],
    ['nn-NO', ['en-US', 'nb-NO'], 'nb-NO'],
    ['nn-NO', ['nb-NO', 'nn-NO'], 'nn-NO'],
    ['nn-NO', [], 'nb-NO'],
    ['en-GB', ['nb-NO', 'en-US'], 'en-US'],
  ])('in %s, with the voices %j, asks for %s', async (locale, voices, lang) => {
    const { page, server } = side();
    await medStemme(voices);
    server.kulisse.say({ text: 'En to tre', locale });
    await page.locator('[data-boble]').nth(1).waitFor();
    await knapp(side()).click();

    expect(await iSiden(side(), 'stemme.lang')).toEqual([lang]);
  });

  test('is not heard through the live region', async () => {
    const { page } = side();
    await page.addInitScript(HUSK_DET_SOM_LESES);
    await medStemme();
    await sporOgFaSvar(side(), 'hei');
    const for_ = await iSiden<string[]>(side(), 'said');
    await knapp(side()).click();

    expect(await iSiden(side(), 'said')).toEqual(for_);
    expect(for_.join(' ')).not.toContain('Les opp');
    expect(await page.locator('#opplesning button').count()).toBe(0);
  });

  test('falls silent when the page is hidden, and when all is deleted', async () => {
    const { page } = side();
    await medStemme();
    await knapp(side()).click();
    await iSiden(
      side(),
      "Object.defineProperty(document, 'hidden', { configurable: true, value: true }), document.dispatchEvent(new Event('visibilitychange'))",
    );
    expect(await stanset(side())).toBe(1);
    expect(await knapp(side()).getAttribute('aria-pressed')).toBe('false');

    await knapp(side()).click();
    await skriv(side(), 'slett alt');
    // The page's policy lets nobody evaluate a string in it, so it is asked from outside.
    while ((await stanset(side())) < 2) await page.waitForTimeout(20);
    expect(await stanset(side())).toBe(2);
  });

  test('falls silent on the quick exit, before the page is gone', async () => {
    const { page } = side();
    const hendt: string[] = [];
    await page.exposeFunction('noter', (hva: string) => void hendt.push(hva));
    await medStemme();
    await knapp(side()).click();
    await iSiden(side(), "speechSynthesis.cancel = () => noter('stille')");
    for (let ganger = 0; ganger < 3; ganger += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.yr.no/');

    expect(hendt).toEqual(['stille']);
  });
});

describeInBrowser('a browser without a voice', () => {
  const side = medSide();

  test('has no button', async () => {
    const { page } = side();
    await page.addInitScript(UTEN_STEMME);
    await start(side());

    expect(await page.locator('.les-opp').count()).toBe(0);
  });
});

describeInBrowser('on a phone of 320×640', () => {
  const side = medSide({ context: { viewport: { width: 320, height: 640 } } });

  test('the button is seen whole, and can be hit with a thumb', async () => {
    const { page } = side();
    await page.addInitScript(stemme([]));
    await start(side());
    await sporOgFaSvar(side(), 'mange valg');
    await knapp(side()).scrollIntoViewIfNeeded();
    const box = (await knapp(side()).boundingBox())!;

    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.height).toBeGreaterThanOrEqual(44);
  });
});

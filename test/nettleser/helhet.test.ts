import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { storedEvents } from '../hjelp/lager.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { browser, describeInBrowser } from './side.ts';

/** What the person answers, in the order in which it is asked; `Nei` and the like are buttons. */
const SVAR = {
  mal: 'jobbe med dyr',
  problem: 'mange brev jeg ikke åpner',
  hjelp: 'noen som forklarer regningene',
  venter: 'svar på en søknad',
};

/** A person with a phone at our own page, in front of the real server. */
class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits for a bubble of the assistant that holds these words, as the newest. */
  async hears(words: string): Promise<void> {
    await this.page.locator('[data-boble]').last().filter({ hasText: words }).waitFor({ timeout: 15_000 });
  }

  async writes(text: string): Promise<void> {
    await this.page.fill('#skriv', text);
    await this.page.press('#skriv', 'Enter');
  }

  async presses(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click();
  }

  /** By the keyboard alone: Tab until the button has the focus, then Enter. */
  async tabsTo(label: string): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      await this.page.keyboard.press('Tab');
      if ((await this.page.evaluate<string>("(document.activeElement.textContent ?? '').trim()")) === label) {
        await this.page.keyboard.press('Enter');
        return;
      }
    }
    throw new Error(`the keyboard never reached «${label}»`);
  }

  async typesWithKeyboard(text: string): Promise<void> {
    for (let step = 0; step < 80 && !(await this.page.locator('#skriv:focus').count()); step += 1)
      await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
}

describeInBrowser('a person answers the questions', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  let server: Server;
  let context: BrowserContext;
  let person: Person;
  let options: { dataDir: string; port: number };
  let run = 0;

  beforeEach(async () => {
    run += 1;
    options = { dataDir: `${folder.path}/${run}`, port: await freePort() };
    server = await startServer(options);
    context = await browser!.newContext({ viewport: { width: 390, height: 844 }, locale: 'nb-NO' });
    person = new Person(await context.newPage());
  });
  afterEach(async () => {
    await context.close();
    await server.kill();
  });

  const accept = async (): Promise<string> => {
    await person.page.goto(server.url);
    await person.page.check('#delt-nei');
    const token = person.page.waitForResponse(/\/chat\/token$/);
    await person.page.click('#start button');
    const { conversationId } = (await (await token).json()) as { conversationId: string };
    await person.hears('Hva gjelder det?');
    return conversationId;
  };

  test('with buttons and words, a change, a question of their own, a reload and a killed server', async () => {
    const samtale = await accept();
    await person.presses('Noen spørsmål om situasjonen min');
    await person.presses('Start');
    await person.hears('Hva vil du helst få til nå?');
    await person.writes('noe helt annet');
    await person.hears('Er det noe som haster i dag?');
    await person.presses('Nei');
    await person.hears('Hva er vanskeligst nå?');
    await person.writes(SVAR.problem);
    await person.hears('Hva trenger du hjelp til?');

    await person.page.reload();
    await person.hears('Hva trenger du hjelp til?');
    expect(await person.page.locator('.linjer').textContent()).toContain(SVAR.problem);
    await person.writes('hvem kan se dette?');
    await person.hears('Hva trenger du hjelp til?');
    await person.writes(SVAR.hjelp);
    await person.hears('Hvem har du kontakt med?');

    await server.kill();
    server = await startServer(options);
    await person.presses('Lege eller behandler');
    await person.hears('Hvem har du kontakt med?');
    await person.presses('Ferdig');
    await person.hears('Venter du på svar eller penger fra noen?');
    await person.writes('endre svaret på mål');
    await person.hears('Hva vil du helst få til nå?');
    await person.writes(SVAR.mal);
    await person.hears('Venter du på svar eller penger fra noen?');
    await person.writes(SVAR.venter);
    await person.hears('Hva passer best nå?');
    await person.presses('Snakke med noen');
    await person.hears(SVAR.mal);
    await person.presses('Det stemmer');
    await person.hears('Ikke sendt til Nav.');
    await server.stop();

    const [ferdig] = await storedEvents(options.dataDir, samtale, 'fullfort');
    const stored = JSON.stringify(ferdig);
    for (const answer of Object.values(SVAR)) expect(stored).toContain(answer);
    for (const choice of ['nei', 'lege', 'snakke']) expect(stored).toContain(choice);
    expect(stored).not.toContain('noe helt annet');
  }, 90_000);

  test('in two tabs: what is said in one is heard in the other over the web socket, without asking', async () => {
    await accept();
    const other = new Person(await context.newPage());
    const socket = other.page.waitForEvent('websocket');
    await other.page.goto(server.url);
    await other.hears('Hva gjelder det?');
    await socket;
    const asked: string[] = [];
    other.page.on('request', (request) => void asked.push(request.url()));

    await person.writes('hva koster melk');
    await other.hears('Det vet jeg ikke');

    expect(asked).toEqual([]);
  }, 60_000);

  test('by the keyboard alone', async () => {
    const { page } = person;
    await page.goto(server.url.replace('127.0.0.1', 'localhost'));
    for (let step = 0; step < 40 && !(await page.locator('input[type=radio]:focus').count()); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await person.tabsTo('Jeg har lest dette. Start samtalen');
    await person.hears('Hva gjelder det?');
    await person.tabsTo('Noen spørsmål om situasjonen min');
    await person.hears('Er du alene nå?');
    await person.tabsTo('Start');
    await person.hears('Hva vil du helst få til nå?');
    await person.typesWithKeyboard(SVAR.mal);
    await person.hears('Er det noe som haster i dag?');
    await person.tabsTo('Nei');
    await person.hears('Hva er vanskeligst nå?');
    for (const next of [
      'Hva trenger du hjelp til?',
      'Hvem har du kontakt med?',
      'Venter du på svar',
      'Hva passer best nå?',
    ]) {
      await person.tabsTo('Hopp over');
      await person.hears(next);
    }
    await person.tabsTo('Klare meg selv');
    await person.hears(SVAR.mal);
    await person.tabsTo('Det stemmer');
    await person.hears('Ikke sendt til Nav.');
  }, 90_000);
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Manus } from './manus.ts';
import type { Boble, Resultat, Spiller } from './spill.ts';

/** What came into the page's live region: the words, and the language in which they are to be read. */
export interface Opplest {
  readonly tekst: string;
  readonly sprak: string;
}

/** What is seen of the newest bubble, and which one it is. */
interface Sett extends Boble {
  readonly id: string;
  readonly sprak: string;
}

/** What the script in the page sees. */
type Seende = Omit<Sett, 'merker'> & { readonly krise: boolean; readonly status: string };

const WAIT_MS = 15_000;

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'nb-NO' };

/** Collects every text that comes into a live region, in `window.opplest`. */
const HUSK_DET_SOM_LESES = `
  window.opplest = [];
  addEventListener('DOMContentLoaded', () => {
    const husk = (node) => window.opplest.push({ tekst: node.textContent, sprak: node.lang ?? '' });
    for (const region of document.querySelectorAll('[aria-live], [role=log], [role=status], [role=alert]'))
      new MutationObserver((changes) => {
        for (const change of changes)
          change.type === 'childList' ? change.addedNodes.forEach(husk) : husk(change.target);
      }).observe(region, { childList: true, characterData: true, subtree: true });
  });`;

/** The newest bubble as the page shows it. A link's word for the new tab is no part of its label. */
const SE_NYESTE = `(() => {
  const boble = [...document.querySelectorAll('[data-boble]')].at(-1);
  const ord = boble?.querySelector('.aksel-chat__bubble [lang]');
  if (!ord) return null;
  const avsnitt = [...ord.querySelectorAll('p')].map((p) => p.textContent);
  const uten = (knapp) => [...knapp.childNodes].filter((node) => !node.classList?.contains('sr-only'));
  return {
    id: boble.dataset.boble,
    sprak: ord.lang,
    tekst: avsnitt.join('\\n\\n'),
    knapper: [...boble.querySelectorAll('.valg a, .valg button')].map((knapp) =>
      uten(knapp).map((node) => node.textContent).join('').trim(),
    ),
    krise: boble.classList.contains('boble--krise'),
    status: document.querySelector('p.status')?.textContent ?? '',
  };
})()`;

/** The status line that stands below the conversation at all times, in the language of the page. */
const STATUS: readonly string[] = ['Ikke sendt til Nav.', 'Ikkje sendt til Nav.', 'Not sent to Nav.'];

/** A person with a phone at our own page, in front of a real server. */
export class INettleser implements Spiller {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #feil: string[] = [];
  readonly #kontekster: BrowserContext[] = [];
  /** What was announced at devices that were left. */
  readonly #opplest: Opplest[] = [];
  /** Every bubble that was met, in order. */
  readonly #bobler: Opplest[] = [];
  #page!: Page;
  #sist = '';

  private constructor(browser: Browser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  /** Reads the opening, answers about the device, and begins. */
  static async begynn(browser: Browser, url: string, { delt }: Manus): Promise<INettleser> {
    const person = new INettleser(browser, url);
    await person.#nyEnhet();
    await person.#page.check(delt ? '#delt-ja' : '#delt-nei');
    await person.#page.click('#start button');
    await person.#nyBoble();
    return person;
  }

  async naa(): Promise<Boble> {
    return (await this.#se())!;
  }

  async skriv(tekst: string): Promise<Boble> {
    await this.#page.fill('#skriv', tekst);
    await this.#page.press('#skriv', 'Enter');
    return this.#nyBoble();
  }

  async trykk(knapp: string): Promise<Boble> {
    const boble = this.#page.locator('[data-boble]').last();
    const treff = boble.locator('.valg').getByRole('button', { name: knapp, exact: true }).first();
    if (!(await treff.isVisible())) await boble.locator('.mer > summary').click();
    await treff.click();
    return this.#nyBoble();
  }

  async scene(navn: string): Promise<Boble> {
    switch (navn) {
      case 'fire ord, og en annen enhet':
        return this.#annenEnhet(false);
      case 'fire ord, og en enhet som andre bruker':
        return this.#annenEnhet(true);
      default:
        throw new Error(`no scene: ${navn}`);
    }
  }

  /** From the menu, as the person finds it. */
  async resultat(skjema: string): Promise<Resultat | null> {
    const svar = this.#page.waitForResponse(/\/chat\/resultat$/);
    await this.#page.click('.meny > summary');
    const { skjema: alle } = (await (await svar).json()) as { skjema: { id: string; json: string }[] };
    const ett = alle.find(({ id }) => id === skjema);
    if (ett) await this.#page.locator(`.meny a[href="${ett.json}"]`).waitFor();
    await this.#page.click('.meny > summary');
    return ett ? ((await (await this.#page.request.get(this.#url + ett.json)).json()) as Resultat) : null;
  }

  /** What was announced, at all devices, and the bubbles that there were. */
  async opplest(): Promise<{ readonly opplest: readonly Opplest[]; readonly bobler: readonly Opplest[] }> {
    return { opplest: [...this.#opplest, ...(await this.#opplestHer())], bobler: this.#bobler };
  }

  /** Closes the browser's windows. Gives what the page's script threw. */
  async lukk(): Promise<readonly string[]> {
    await Promise.all(this.#kontekster.map((kontekst) => kontekst.close()));
    return this.#feil;
  }

  #opplestHer(): Promise<readonly Opplest[]> {
    return this.#page.evaluate<readonly Opplest[]>('window.opplest');
  }

  async #nyEnhet(): Promise<void> {
    const kontekst = await this.#browser.newContext(PHONE);
    this.#kontekster.push(kontekst);
    this.#page = await kontekst.newPage();
    this.#page.on('pageerror', (error) => this.#feil.push(error.message));
    await this.#page.addInitScript(HUSK_DET_SOM_LESES);
    await this.#page.goto(this.#url);
  }

  async #annenEnhet(delt: boolean): Promise<Boble> {
    const ord = await this.#fireOrd();
    this.#opplest.push(...(await this.#opplestHer()));
    await this.#nyEnhet();
    await this.#page.click('#fortsett summary');
    await this.#page.check(delt ? '#delt-ja' : '#delt-nei');
    await this.#page.fill('#ord', ord.join(', ').toUpperCase());
    await this.#page.press('#ord', 'Enter');
    await this.#page.locator(`[data-boble="${this.#sist}"]`).waitFor();
    return this.naa();
  }

  async #fireOrd(): Promise<readonly string[]> {
    await this.#page.click('.meny > summary');
    await this.#page.getByRole('button', { name: 'Fortsett på en annen enhet' }).click();
    await this.#page.getByRole('button', { name: 'Gi meg fire ord' }).click();
    await this.#page.locator('.ordene li').nth(3).waitFor();
    return this.#page.locator('.ordene li').allInnerTexts();
  }

  /** The page's policy lets nothing wait inside it, so it is asked again and again. */
  async #nyBoble(): Promise<Boble> {
    const until = Date.now() + WAIT_MS;
    for (;;) {
      const sett = await this.#se();
      if (sett && sett.id !== this.#sist) return this.#husk(sett);
      if (Date.now() > until) throw new Error('no new bubble came');
      await new Promise((done) => setTimeout(done, 15));
    }
  }

  #husk(sett: Sett): Sett {
    this.#sist = sett.id;
    this.#bobler.push({ tekst: sett.tekst, sprak: sett.sprak });
    return sett;
  }

  async #se(): Promise<Sett | null> {
    const sett = await this.#page.evaluate<Seende | null>(SE_NYESTE);
    return (
      sett && {
        ...sett,
        merker: [...(sett.krise ? ['krise'] : []), ...(STATUS.includes(sett.status) ? ['ikke sendt'] : [])],
      }
    );
  }
}

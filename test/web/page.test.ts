import { describe, expect, test } from '@jest/globals';
import { type PageView, renderPage } from '../../adapters/web/page.ts';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';

const VIEW: PageView = {
  sprak: 'nb',
  slettes: '2027-02-21',
  demo: false,
  kontor: false,
  quickExitUrl: 'https://www.yr.no/',
  scriptUrl: '/app.js?v=1',
  styleUrl: '/app.css?v=1',
};

/** The words on the page, without its markup. */
const words = (view: Partial<PageView> = {}): string =>
  renderPage({ ...VIEW, ...view })
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1');

describe('the page without script', () => {
  test('holds the opening, word for word, with the date until which it is kept', () => {
    expect(words()).toContain(
      'Hei. Jeg er en chatbot, ikke et menneske. Jeg er ikke Nav. Dette er ikke en søknad eller en klage, og det melder deg ikke som arbeidssøker. Skal du søke, så ikke vent på denne samtalen. Ikke skriv fødselsnummer. Vi lagrer det du skriver til 21. februar 2027.',
    );
  });

  test.each([
    ['nb', 'Ikke sendt til Nav.', 'Lukk siden fort', '21. februar 2027'],
    ['nn', 'Ikkje sendt til Nav.', 'Lukk sida fort', '21. februar 2027'],
    ['en', 'Not sent to Nav.', 'Leave this page fast', '21 February 2027'],
  ] as const)('in %s has the status line, the way out and the date', (sprak, ...expected) => {
    for (const text of expected) expect(words({ sprak })).toContain(text);
    expect(renderPage({ ...VIEW, sprak })).toContain(`<html lang="${sprak}"`);
  });

  test.each(SPRAK)('in %s can be called from: crisis lines and Nav', (sprak) => {
    const html = renderPage({ ...VIEW, sprak });

    for (const tel of ['113', '112', '116123', '116117', '116006', '116111', '55553333'])
      expect(html).toContain(`href="tel:${tel}"`);
  });

  test('marks the language that it is in, and links to the others', () => {
    const html = renderPage({ ...VIEW, sprak: 'nn' });

    expect(html).toMatch(/href="\?sprak=nn"[^>]*aria-current="true"/);
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  test('asks about the device with no answer chosen beforehand', () => {
    const html = renderPage(VIEW);

    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).not.toContain('checked');
  });

  test('the way out is a link that works as it is', () => {
    expect(renderPage({ ...VIEW, quickExitUrl: 'https://www.nrk.no/?a=1&b="2"' })).toContain(
      'href="https://www.nrk.no/?a=1&amp;b=&quot;2&quot;"',
    );
  });
});

describe('the banner', () => {
  const TRIAL = 'Prøveversjon. Ikke Nav. Ingen leser det du skriver. Trenger du hjelp: 55 55 33 33.';
  const DEMO = 'Demokontor. Ingen leser dette.';

  test('without an office says that this is a trial and that nobody reads along', () => {
    expect(words()).toContain(TRIAL);
    expect(words()).not.toContain(DEMO);
  });

  test('with an invented office says so', () => {
    expect(words({ demo: true, kontor: true })).toContain(DEMO);
    expect(words({ demo: true, kontor: true })).not.toContain(TRIAL);
  });

  test('is not there with a real office', () => {
    expect(renderPage({ ...VIEW, kontor: true })).not.toContain('banner');
  });
});

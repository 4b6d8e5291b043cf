import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createDokument, stilark } from '../../adapters/dokument/index.ts';
import type { Innhold } from '../../dialogs/dokument/index.ts';
import { lesPdf, tett } from './lesPdf.ts';

const dokument = createDokument({
  stilarkUrl: '/stil.css?v=1',
  quickExitUrl: 'https://vaer.example/?a=1&b=2',
});

const innhold = (about: Partial<Innhold> = {}): Innhold => ({
  sprak: 'nb',
  tittel: 'Svarene dine',
  status: 'Ikke sendt til Nav.',
  slettes: 'Samtalen slettes 21. februar 2027.',
  varsler: ['Prøveversjon.'],
  hint: 'Skriv ut fra menyen.',
  blokker: [
    { slag: 'avsnitt', tekst: 'En kopi.' },
    { slag: 'overskrift', tekst: 'Svarene' },
    {
      slag: 'post',
      navn: '1. Mål',
      sporsmal: 'Hva vil du?',
      svar: ['«sove»'],
      merknader: ['Skrevet av deg.'],
    },
  ],
  ...about,
});

const withAnswer = (svar: string): Innhold =>
  innhold({ blokker: [{ slag: 'post', navn: 'Mål', sporsmal: null, svar: [svar], merknader: [] }] });

describe('the page to print', () => {
  test('says its language, and has one main heading, the others in order', () => {
    const html = dokument.html(innhold({ sprak: 'nn' }));

    expect(html).toContain('<html lang="nn">');
    expect(html.match(/<h[1-6]/g)).toEqual(['<h1', '<h2', '<h3']);
    expect(html).toContain('<p class="svar">«sove»</p>');
  });

  test('has the status line first and last, the date of deletion, the warning, and a way away', () => {
    const html = dokument.html(innhold());

    expect(html.match(/Ikke sendt til Nav\./g)).toHaveLength(2);
    expect(html).toContain('Samtalen slettes 21. februar 2027.');
    expect(html).toContain('<p class="varsel">Prøveversjon.</p>');
    expect(html).toContain('href="https://vaer.example/?a=1&amp;b=2">Lukk siden fort</a>');
  });

  test('has no script and no style of its own', () => {
    const html = dokument.html(withAnswer('<script>alert(1)</script>'));

    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    expect(html).toContain('<link rel="stylesheet" href="/stil.css?v=1">');
  });

  test('shows what looks like HTML as text', () => {
    const html = dokument.html(withAnswer(`<img src=x onerror="alert('1')"> &amp; </p>`));

    expect(html).toContain(
      '<p class="svar">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp;amp; &lt;/p&gt;</p>',
    );
  });

  test('of a message without dates has none', () => {
    expect(dokument.html(innhold({ slettes: null, hint: null }))).not.toMatch(/slettes|bare-skjerm/);
  });

  test('has a style sheet whose address changes with it', () => {
    expect(stilark.css).toBe(
      readFileSync(new URL('../../adapters/dokument/dokument.css', import.meta.url), 'utf8'),
    );
    expect(stilark.versjon).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('the PDF', () => {
  test('is tagged, and has title and language', async () => {
    const { tagged, tags, info } = await lesPdf(await dokument.pdf(innhold({ sprak: 'en' })));

    expect(tagged).toBe(true);
    expect(info).toMatchObject({ Title: 'Svarene dine', Language: 'en-GB' });
    expect(tags).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'Sect', 'H3', 'P']));
  });

  test('holds all of the contents, in order', async () => {
    const { pages } = await lesPdf(await dokument.pdf(innhold()));

    expect(tett(pages[0]!)).toContain(
      tett(
        'Prøveversjon. Svarene dine Ikke sendt til Nav. En kopi. Svarene 1. Mål Hva vil du? «sove» Skrevet av deg.',
      ),
    );
  });

  test('has status, date of deletion and page number on every page', async () => {
    const { pages } = await lesPdf(await dokument.pdf(withAnswer('mange ord her '.repeat(700))));

    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Ikke sendt til Nav. Samtalen slettes 21. februar 2027.');
      expect(page).toContain(`Side ${at + 1} av ${pages.length}`);
    }
  });

  test.each([
    ['Sámi', 'Gáŋgaviika, đuođđu, ŧ, čáppa, šaddu, žáhppu'],
    ['Cyrillic', 'Жить спокойно, працюю щодня'],
    ['Greek', 'Θέλω να κοιμηθώ'],
    ['Vietnamese', 'Tôi muốn ngủ ngon, ẩm thực, Nguyễn'],
    ['ligatures', 'ffi fl office Æøå «sitat» – — … €'],
  ])('shows %s, to be selected and copied', async (_what, words) => {
    const { pages } = await lesPdf(await dokument.pdf(withAnswer(words)));

    expect(tett(pages.join(''))).toContain(tett(words));
  });

  test('shows where it has no sign, and says where the words are', async () => {
    const { pages } = await lesPdf(await dokument.pdf(withAnswer('før 👩‍👩‍👧😀 mellom مرحبا etter')));

    expect(pages[0]).toContain('før [?] mellom [?] etter');
    expect(tett(pages[0]!)).toContain(tett('[?] betyr at denne fila ikke kan vise tegnene.'));
  });

  test('says nothing of that when all is shown', async () => {
    const { pages } = await lesPdf(await dokument.pdf(withAnswer('hva [?] betyr')));

    expect(tett(pages[0]!)).not.toContain('betyratdennefila');
  });

  test.each([
    ['10,000 letters without a space', 'langtord'.repeat(1250)],
    ['10,000 characters in words', 'noen ord '.repeat(1111)],
    ['many short lines', 'a\n'.repeat(1500)],
  ])('holds %s, all of them', async (_what, words) => {
    const { pages } = await lesPdf(await dokument.pdf(withAnswer(words)));

    const withoutFeet = pages.map((page) =>
      page.replace(/Ikke sendt til Nav\. Samtalen slettes.*/, '').replace(/Side \d+ av \d+/, ''),
    );
    expect(tett(withoutFeet.join(''))).toContain(tett(words));
  });

  test('leaves no heading alone at the foot of a page', async () => {
    const blokker = Array.from({ length: 40 }, (_, at) => [
      { slag: 'overskrift', tekst: `Del ${at}.` } as const,
      { slag: 'avsnitt', tekst: `${'linje\n'.repeat(at % 7)}slutt ${at}.` } as const,
    ]).flat();
    const { pages } = await lesPdf(await dokument.pdf(innhold({ blokker })));

    for (const page of pages) {
      const body = page.slice(0, page.indexOf('Ikke sendt til Nav. Samtalen')).trim();
      expect(body).not.toMatch(/Del \d+\.$/);
    }
  });
});

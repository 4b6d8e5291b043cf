import { isSprak, type Sprak } from '../../dialogs/sprak/katalog.ts';

/** Norwegian without a written form means bokmål; what is not here is skipped. */
const FROM_BROWSER: { readonly [code: string]: Sprak } = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

/** The languages of an Accept-Language header, most wanted first, without regions («nn-NO;q=0.8» is nn). */
const wantedLanguages = (header: string): readonly string[] =>
  header
    .split(',')
    .map((part) => {
      const [code = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { code: code.split('-')[0]!, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ code }) => code);

/** The language of the page: what the person chose (`?sprak=`), else what the browser asks for, else bokmål. */
export const chooseSprak = (chosen: string | null, acceptLanguage: string): Sprak => {
  if (isSprak(chosen)) return chosen;
  const wanted = wantedLanguages(acceptLanguage).find((code) => code in FROM_BROWSER);
  return wanted === undefined ? 'nb' : FROM_BROWSER[wanted]!;
};

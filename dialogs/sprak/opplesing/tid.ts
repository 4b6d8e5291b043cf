import type { Sprak } from '../katalog.ts';
import { bytt, ETTER, FORAN, forHvertSprak, iRekke, type Regel } from './regel.ts';
import { arstall, minutter, ordenstall, tallord } from './tallord.ts';

const MANEDER = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nn: 'januar februar mars april mai juni juli august september oktober november desember',
  en: 'January February March April May June July August September October November December',
} as const;

const maneder = (sprak: Sprak): readonly string[] => MANEDER[sprak].split(' ');

const isTime = (h: string, m: string): boolean => Number(h) < 25 && Number(m || 0) < 60;
const isDay = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** «ti tretti»: never «halv elleve», which is also said of the evening. */
const norskTid = (sprak: Sprak, h: string, m: string): string =>
  tallord(sprak, Number(h)) + minutter(sprak, Number(m || 0));

const KLOKKE = String.raw`(\d{1,2})(?:[.:](\d\d))?`;
const TIL = { nb: 'til', nn: 'til' } as const;

const norskKlokke = (sprak: 'nb' | 'nn'): Regel =>
  iRekke(
    bytt(
      new RegExp(
        `${FORAN}(?:kl\\.?|klokk(?:a|en|an)) ?${KLOKKE}(?: ?[–-] ?${KLOKKE})?(?!\\d|[.:]\\d)`,
        'giu',
      ),
      (alt, h, m, h2, m2) => {
        if (!isTime(h!, m!) || (h2 && !isTime(h2, m2!))) return alt;
        const til = h2 ? ` ${TIL[sprak]} ${norskTid(sprak, h2, m2!)}` : '';
        return `klokka ${norskTid(sprak, h!, m!)}${til}`;
      },
    ),
    bytt(new RegExp(`${FORAN}(\\d{1,2}):(\\d\\d)(?!:?\\d)`, 'gu'), (alt, h, m) =>
      isTime(h!, m!) ? norskTid(sprak, h!, m!) : alt,
    ),
    bytt(new RegExp(`${FORAN}kl\\.? (?=\\p{L})`, 'giu'), () => 'klokka '),
  );

const engelskTid = (h: number, m: number): string => {
  if (m === 0 && h === 12) return 'twelve noon';
  if (m === 0 && h % 24 === 0) return 'midnight';
  const half = h % 24 < 12 ? 'a.m.' : 'p.m.';
  return `${tallord('en', h % 12 === 0 ? 12 : h % 12)}${minutter('en', m)} ${half}`;
};

/** English texts have 24 hours and a colon: "14:05". One with am or pm is left to the voice. */
const engelskKlokke = bytt(
  new RegExp(`${FORAN}(\\d{1,2}):(\\d\\d)(?!:?\\d| ?[ap]\\.?m)`, 'giu'),
  (alt, h, m) => (isTime(h!, m!) ? engelskTid(Number(h), Number(m)) : alt),
);

const dag = (sprak: Sprak, day: string, month: string): string =>
  sprak === 'en'
    ? `the ${ordenstall('en', Number(day))} of ${month}`
    : `${ordenstall(sprak, Number(day))} ${month}`;

/** 27.11.2026, 27/11/2026 and 2026-11-27. */
const iTall = (sprak: Sprak): Regel => {
  const si = (alt: string, day: string, month: string, year: string): string =>
    isDay(day, month)
      ? `${dag(sprak, day, maneder(sprak)[Number(month) - 1]!)} ${arstall(sprak, Number(year))}`
      : alt;
  return iRekke(
    bytt(new RegExp(`${FORAN}(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})${ETTER}`, 'gu'), (alt, d, _s, m, y) =>
      si(alt, d!, m!, y!),
    ),
    bytt(new RegExp(`${FORAN}(\\d{4})-(\\d\\d)-(\\d\\d)${ETTER}`, 'gu'), (alt, y, m, d) =>
      si(alt, d!, m!, y!),
    ),
  );
};

/** The year in «november 2026»: elsewhere four digits may count something. */
const arEtterManed = (sprak: Sprak): Regel =>
  bytt(
    new RegExp(`${FORAN}(${maneder(sprak).join('|')}) (\\d{4})${ETTER}`, 'gu'),
    (_alt, month, year) => `${month} ${arstall(sprak, Number(year))}`,
  );

const engelskDag = bytt(
  new RegExp(
    `${FORAN}(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${maneder('en').join('|')})${ETTER}`,
    'gu',
  ),
  (alt, day, month) => (isDay(day!, '1') ? dag('en', day!, month!) : alt),
);

/** «27. november», «3. etasje»: a number with a point before a small letter. */
const norskOrden = (sprak: Sprak): Regel =>
  bytt(
    new RegExp(`${FORAN}([1-9]\\d?)\\. (?=\\p{Ll})`, 'gu'),
    (_alt, n) => `${ordenstall(sprak, Number(n))} `,
  );

/** Days and times of day. */
export const tid = forHvertSprak((sprak) =>
  sprak === 'en'
    ? iRekke(engelskKlokke, iTall('en'), engelskDag, arEtterManed('en'))
    : iRekke(norskKlokke(sprak), iTall(sprak), arEtterManed(sprak), norskOrden(sprak)),
);

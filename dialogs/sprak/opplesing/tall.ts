import type { Sprak } from '../katalog.ts';
import { bytt, ETTER, FORAN, forHvertSprak, iRekke, type Regel } from './regel.ts';
import { tallord } from './tallord.ts';

const KRONER = { nb: ['krone', 'kroner'], nn: ['krone', 'kroner'], en: ['krone', 'kroner'] } as const;
const PROSENT = { nb: 'prosent', nn: 'prosent', en: 'percent' } as const;
const TIL = { nb: 'til', nn: 'til', en: 'to' } as const;
const AV = { nb: 'av', nn: 'av', en: 'of' } as const;
/** What parts the thousands. In English a point is for decimals, in Norwegian a comma. */
const TUSENSKILLE = { nb: '[ .\u00a0\u202f]', nn: '[ .\u00a0\u202f]', en: '[ ,\u00a0\u202f]' } as const;

/** «4 500» is one number. */
const samlet = (sprak: Sprak): Regel => {
  const skille = TUSENSKILLE[sprak];
  return bytt(
    new RegExp(`(?<!\\d[ .,]?)(?<!\\p{L})\\d{1,3}(?:${skille}\\d{3})+(?![ .,]?\\d)`, 'gu'),
    (tall) => tall.replace(new RegExp(skille, 'g'), ''),
  );
};

const kroner = (sprak: Sprak): Regel => {
  const si = (tall: string): string => `${tall} ${KRONER[sprak][tall === '1' ? 0 : 1]}`;
  return iRekke(
    bytt(new RegExp(`${FORAN}(?:kr\\.?|NOK) ?(\\d+(?:[.,]\\d+)?)(?:,[-–])?`, 'gu'), (_alt, tall) =>
      si(tall!),
    ),
    bytt(/(?<!\d)(\d{1,12}(?:[.,]\d{1,2})?)(?: ?(?:kr|NOK)(?![\p{L}\d])|,[-–])/gu, (_alt, tall) => si(tall!)),
  );
};

/** Sums, shares, «3 av 7» and «9–15». */
export const tall = forHvertSprak((sprak) =>
  iRekke(
    samlet(sprak),
    kroner(sprak),
    bytt(/(\d) ?%/g, (_alt, siffer) => `${siffer} ${PROSENT[sprak]}`),
    bytt(
      new RegExp(`${FORAN}(\\d{1,2}) ${AV[sprak]} (\\d{1,2})${ETTER}`, 'gu'),
      (_alt, nr, av) => `${tallord(sprak, Number(nr))} ${AV[sprak]} ${tallord(sprak, Number(av))}`,
    ),
    bytt(/(\d) ?– ?(?=\d)/g, (_alt, siffer) => `${siffer} ${TIL[sprak]} `),
    // A hyphen may also part the figures of a reference: «9-15» goes up, «8-4» does not.
    bytt(new RegExp(`${FORAN}(?<!-)(\\d{1,3})-(\\d{1,3})(?![-\\p{L}\\d])`, 'gu'), (alt, fra, til) =>
      Number(fra) < Number(til) ? `${fra} ${TIL[sprak]} ${til}` : alt,
    ),
  ),
);

import type { Sprak } from '../katalog.ts';
import { findTelefon } from '../telefon.ts';
import { bytt, FORAN, forHvertSprak, iRekke, type Regel } from './regel.ts';
import { sifre } from './tallord.ts';

const PLUSS = { nb: 'pluss', nn: 'pluss', en: 'plus' } as const;

/** «fem fem, fem fem, tre tre, tre tre»: group by group, with a pause between. */
const grupper = (sprak: Sprak, nummer: string): string =>
  nummer
    .split(' ')
    .map((gruppe) => sifre(sprak, gruppe))
    .join(', ');

const iPar = (digits: string): string => digits.match(/\d\d/g)!.join(' ');

/** Numbers that the page makes links of: 113, 116 123, 55 55 33 33. */
const kjente =
  (sprak: Sprak): Regel =>
  (tekst) => {
    const funn = findTelefon(tekst);
    const start = (nr: number) => funn[nr]?.start ?? tekst.length;
    return (
      tekst.slice(0, start(0)) +
      funn.map(({ nummer, end }, nr) => grupper(sprak, nummer) + tekst.slice(end, start(nr + 1))).join('')
    );
  };

/** Telephone numbers, digit by digit. */
export const telefon = forHvertSprak((sprak) =>
  iRekke(
    bytt(
      /\+(\d{2}) ?((?:\d\d ?){3}\d\d)(?!\d)/g,
      (_alt, land, nummer) =>
        `${PLUSS[sprak]} ${sifre(sprak, land!)}, ${grupper(sprak, iPar(nummer!.replace(/ /g, '')))}`,
    ),
    kjente(sprak),
    bytt(new RegExp(`${FORAN}\\d{3} \\d{2} \\d{3}(?! ?\\d)`, 'gu'), (nummer) => grupper(sprak, nummer)),
    bytt(new RegExp(`${FORAN}\\d{8}(?!\\d)`, 'gu'), (nummer) => grupper(sprak, iPar(nummer))),
  ),
);

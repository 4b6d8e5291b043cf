import { bytt, forHvertSprak, iRekke } from './regel.ts';

const OG = { nb: 'og', nn: 'og', en: 'and' } as const;

/** Signs that are seen and not said. No tag of SSML can come through: the three signs that make one go first. */
export const tegn = forHvertSprak((sprak) =>
  iRekke(
    // First, and so that what comes after meets one space at a time, however many were written.
    bytt(/[^\S\n]+/g, () => ' '),
    bytt(/[<>]/g, () => ' '),
    bytt(/ ?& ?/g, () => ` ${OG[sprak]} `),
    bytt(/[«»“”„‟"]/g, () => ''),
    bytt(/…|\.{3,}/g, () => ''),
    bytt(/^ ?[-–•*·] /gmu, () => ''),
    bytt(/(\d) [–-] (?=\d)/g, (_alt, siffer) => `${siffer}–`),
    bytt(/[*•]/g, () => ''),
    bytt(/https?:\/\/(?:www\.)?/gi, () => ''),
    bytt(/ [–—→·|-] /g, () => ', '),
  ),
);

import { bytt, FORAN, forHvertSprak, iRekke, type Regel } from './regel.ts';

const PARAGRAF = {
  nb: ['paragraf', 'paragrafene', 'til'],
  nn: ['paragraf', 'paragrafane', 'til'],
  en: ['section', 'sections', 'to'],
} as const;

/** Short forms of laws, as people write them: with or without the point, before a paragraph or alone. */
const LOVER = {
  nb: {
    fvl: 'forvaltningsloven',
    ftrl: 'folketrygdloven',
    sotjl: 'sosialtjenesteloven',
    offl: 'offentleglova',
    aml: 'arbeidsmiljøloven',
    strl: 'straffeloven',
    bvl: 'barnevernsloven',
    pvl: 'personvernloven',
  },
  nn: {
    fvl: 'forvaltningslova',
    ftrl: 'folketrygdlova',
    sotjl: 'sosialtenestelova',
    offl: 'offentleglova',
    aml: 'arbeidsmiljølova',
    strl: 'straffelova',
    bvl: 'barnevernslova',
    pvl: 'personvernlova',
  },
  en: {
    fvl: 'the Public Administration Act',
    ftrl: 'the National Insurance Act',
    sotjl: 'the Social Services Act',
    offl: 'the Freedom of Information Act',
    aml: 'the Working Environment Act',
    strl: 'the Penal Code',
    bvl: 'the Child Welfare Act',
    pvl: 'the Personal Data Act',
  },
} as const;

/** The point of a short form is no full stop before a paragraph or a small letter. */
const lover = (navn: { readonly [kort: string]: string }): Regel =>
  bytt(
    new RegExp(`${FORAN}(${Object.keys(navn).join('|')})(?:\\.(?=,| ?§| \\p{Ll})|(?!\\p{L}))`, 'gu'),
    (_alt, kort) => navn[kort!]!,
  );

/** «§ 17», «§ 14 a», «§§ 17 og 18», «§ 8-4»: a chapter and a number are read after each other. */
const paragrafer = ([en, flere, til]: readonly [string, string, string]): Regel =>
  iRekke(
    bytt(
      /(§{1,2}) ?(\d{1,4}(?:-\d{1,4})?(?: ?[a-z](?![\p{L}\d]))?(?:(?:, | og | and | til | to | ?– ?)\d{1,4}(?:-\d{1,4})?){0,8})/gu,
      (_alt, tegn, liste) =>
        `${tegn!.length > 1 ? flere : en} ${liste!.replace(/(\d)-(\d)/g, '$1, $2').replace(/ ?– ?/g, ` ${til} `)}`,
    ),
    bytt(/§{1,2} ?/g, (tegn) => `${tegn.startsWith('§§') ? flere : en} `),
  );

/** References to law. */
export const lov = forHvertSprak((sprak) => iRekke(lover(LOVER[sprak]), paragrafer(PARAGRAF[sprak])));

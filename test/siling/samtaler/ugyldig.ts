import type { Sak } from './form.ts';

export const ugyldig: readonly Sak[] = [
  {
    navn: 'no match: kept, asked in other words, and after two a way out',
    sprak: 'nb',
    fra: 'haster',
    turer: [
      {
        sa: 'kanskje litt',
        sier: ['notert', 'haster.igjen'],
        sierIkke: ['mange_bom'],
        tilstand: { bom: 1, utkast: { haster: ['kanskje litt'] } },
      },
      {
        sa: 'alt er kaos',
        sier: ['mange_bom', 'haster.igjen'],
        tilstand: { bom: 2, utkast: { haster: ['kanskje litt', 'alt er kaos'] } },
      },
      { sa: '#person', sier: ['person', 'haster.igjen'], tilstand: { her: 'haster' } },
      {
        sa: 'nei',
        tilstand: { her: 'problem', bom: 0, utkast: { haster: ['kanskje litt', 'alt er kaos'] } },
      },
    ],
  },
  {
    navn: 'no words where words are asked for',
    sprak: 'en',
    fra: 'mal',
    turer: [
      { sa: '👍', sier: ['mal.igjen'], tilstand: { bom: 1, utkast: { mal: ['👍'] } } },
      { sa: '', sier: ['mal.igjen'], tilstand: { bom: 2, utkast: { mal: ['👍'] } } },
      { sa: '#bruk_svar', tilstand: { svar: { mal: { ord: '👍' } }, utkast: {}, her: 'haster' } },
    ],
  },
  {
    navn: 'two answers where one is asked for',
    sprak: 'nb',
    fra: 'passer',
    turer: [
      { sa: '1 og 2', sier: ['passer.igjen'], tilstand: { utkast: { passer: ['1 og 2'] } } },
      { sa: '9', sier: ['passer.igjen'] },
      { sa: 'den andre', tilstand: { svar: { passer: { valg: ['snakke'] } } } },
    ],
  },
  {
    navn: 'something beside an answer that stands alone',
    sprak: 'nn',
    fra: 'kontakt',
    turer: [
      {
        sa: 'lege og ingen',
        sier: ['kontakt.igjen'],
        tilstand: { utkast: { kontakt: ['lege og ingen'] }, valgte: {} },
      },
      { sa: 'ferdig', sier: ['ingen_valgt', 'kontakt.igjen'] },
      { sa: 'lege', sier: ['valgt', 'kontakt.sporsmal'] },
      { sa: 'ingen', sier: ['venter.sporsmal'], tilstand: { svar: { kontakt: { valg: ['ingen'] } } } },
    ],
  },
  {
    navn: 'written before the first question, and used when it comes',
    sprak: 'nb',
    fra: 'intro',
    turer: [
      {
        sa: 'jeg trenger en jobb',
        sier: ['intro.notert', 'intro.igjen'],
        tilstand: { utkast: { mal: ['jeg trenger en jobb'] } },
      },
      { sa: 'ok', sier: ['du_skrev', 'mal.sporsmal'] },
      { sa: '#bruk_svar', tilstand: { svar: { mal: { ord: 'jeg trenger en jobb' } }, utkast: {} } },
    ],
  },
  {
    navn: 'written at the reading back: kept beside the answers',
    sprak: 'nb',
    fra: 'opplesing',
    turer: [
      {
        sa: 'jeg har også en hund',
        sier: ['opplesing.notert', 'opplesing', 'opplesing.annet'],
        tilstand: { utkast: { annet: ['jeg har også en hund'] } },
      },
      { sa: 'ja', tilstand: { fase: 'fullfort', utkast: { annet: ['jeg har også en hund'] } } },
    ],
  },
  {
    navn: 'a part of the label, with the words kept, and one that two labels have',
    sprak: 'nb',
    fra: 'kontakt',
    turer: [
      { sa: 'nav', rute: 'siling/flertydig', tilstand: { bom: 1, utkast: { kontakt: ['nav'] } } },
      {
        sa: '#kandidat.valg_nav_jobb',
        sier: ['valgt'],
        tilstand: { utkast: {}, valgte: { kontakt: { valg: ['nav_jobb'], ord: ['nav'] } } },
      },
      { sa: 'noen andre', tilstand: { valgte: { kontakt: { valg: ['nav_jobb', 'andre'] } } } },
      { sa: 'ferdig', tilstand: { her: 'venter' } },
      { sa: 'nei', tilstand: { her: 'passer' } },
      { sa: 'klare meg', tilstand: { svar: { passer: { valg: ['selv'], ord: 'klare meg' } } } },
    ],
  },
  {
    navn: 'none of what it may have meant: another way, and the words are kept',
    sprak: 'nb',
    fra: 'passer',
    turer: [
      { sa: 'flere', rute: 'siling/flertydig', tilstand: { her: 'passer' } },
      { sa: 'noe annet', rute: 'siling/flertydig', sier: ['mange_bom', 'passer.igjen'] },
      {
        sa: 'flere spørsmål',
        tilstand: { svar: { passer: { valg: ['mer'] } }, utkast: { passer: ['flere'] } },
      },
    ],
  },
  {
    navn: 'slips of the finger',
    sprak: 'nb',
    fra: 'kontakt',
    turer: [
      { sa: 'sosialhjlep', tilstand: { valgte: { kontakt: { valg: ['nav_sosial'] } } } },
      { sa: 'behandlr', tilstand: { valgte: { kontakt: { valg: ['nav_sosial', 'lege'] } } } },
      { sa: 'FERDIG!', tilstand: { her: 'venter' } },
      { sa: 'nei', tilstand: { her: 'passer' } },
      { sa: 'snake med noen', tilstand: { svar: { passer: { valg: ['snakke'] } } } },
    ],
  },
];

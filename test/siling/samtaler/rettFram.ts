import type { Sak } from './form.ts';

const svar = (ord: string) => ({ slag: 'svar', ord, valg: [] });

export const rettFram: readonly Sak[] = [
  {
    navn: 'bokmål, in words all the way',
    sprak: 'nb',
    fra: 'ingen',
    turer: [
      { sa: 'kartlegging', sier: ['intro'], tilstand: { fase: 'intro' } },
      { sa: 'ja', sier: ['mal.sporsmal'], tilstand: { her: 'mal' } },
      { sa: 'jobbe med dyr', sier: ['haster.sporsmal'], tilstand: { svar: { mal: svar('jobbe med dyr') } } },
      { sa: 'nei', sier: ['problem.sporsmal'], tilstand: { svar: { haster: { valg: ['nei'] } } } },
      { sa: 'hodet er fullt, klarer halve dager', sier: ['hjelp.sporsmal'] },
      { sa: 'noen som blir med første dag', sier: ['kontakt.sporsmal'] },
      {
        sa: 'fastlegen og nav jobb',
        sier: ['valgt'],
        tilstand: { her: 'kontakt', valgte: { kontakt: { valg: ['lege', 'nav_jobb'] } } },
      },
      {
        sa: 'ferdig',
        sier: ['venter.sporsmal'],
        tilstand: { svar: { kontakt: { valg: ['lege', 'nav_jobb'] } } },
      },
      { sa: 'nei', sier: ['passer.sporsmal'], tilstand: { svar: { venter: svar('nei') } } },
      {
        sa: 'snakke med noen',
        sier: ['opplesing'],
        tilstand: { fase: 'opplesing', svar: { passer: { valg: ['snakke'] } } },
      },
      {
        sa: 'det stemmer',
        rute: 'siling/fullfort',
        sier: ['slutt.linjer', 'slutt.status', 'slutt.neste', 'slutt.neste'],
        tilstand: { fase: 'fullfort' },
      },
    ],
  },
  {
    navn: 'nynorsk, with buttons',
    sprak: 'nn',
    fra: 'ingen',
    turer: [
      { sa: 'nokre spørsmål om situasjonen min', sier: ['intro'] },
      { sa: '#start', sier: ['mal.sporsmal'] },
      { sa: 'få orden på rekningane', sier: ['haster.sporsmal'] },
      { sa: '#haster.vil_ikke_si', sier: ['problem.sporsmal'] },
      {
        sa: '#hopp_over',
        sier: ['hjelp.sporsmal'],
        tilstand: { svar: { problem: { slag: 'hoppet_over' } } },
      },
      { sa: 'nokon å ringe med', sier: ['kontakt.sporsmal'] },
      {
        sa: '#kontakt.ingen',
        sier: ['venter.sporsmal'],
        tilstand: { svar: { kontakt: { valg: ['ingen'], ord: '', vist: 'Ingen' } } },
      },
      { sa: 'svar på søknaden', sier: ['passer.sporsmal'] },
      { sa: '#passer.flere', sier: ['opplesing', 'svar.hoppet_over'] },
      {
        sa: '#stemmer',
        sier: ['slutt.linjer', 'slutt.neste'],
        tilstand: { fase: 'fullfort' },
      },
    ],
  },
  {
    navn: 'English, with numbers',
    sprak: 'en',
    fra: 'ingen',
    turer: [
      { sa: 'Start the questions', sier: ['intro'] },
      { sa: 'yes', sier: ['mal.sporsmal'] },
      { sa: 'find a flat', sier: ['haster.sporsmal'] },
      { sa: '4', sier: ['problem.sporsmal'], tilstand: { svar: { haster: { valg: ['nei'], ord: '' } } } },
      { sa: 'letters', sier: ['hjelp.sporsmal'] },
      { sa: 'reading them', sier: ['kontakt.sporsmal'] },
      { sa: '1 and 3', sier: ['valgt'] },
      {
        sa: 'the last one',
        sier: ['venter.sporsmal'],
        tilstand: { svar: { kontakt: { valg: ['nav_jobb', 'lege'] } } },
      },
      { sa: 'no', sier: ['passer.sporsmal'] },
      { sa: 'the first', sier: ['opplesing'], tilstand: { svar: { passer: { valg: ['selv'] } } } },
      { sa: 'right', sier: ['slutt.linjer', 'slutt.neste'], tilstand: { fase: 'fullfort' } },
    ],
  },
];

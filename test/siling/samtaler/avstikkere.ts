import type { Sak } from './form.ts';

export const avstikkere: readonly Sak[] = [
  {
    navn: 'a question that nobody answers yet, at a question with choices',
    sprak: 'nb',
    fra: 'haster',
    turer: [
      {
        sa: 'hva er individuell plan',
        sier: ['avstikker.annet', 'haster.sporsmal'],
        tilstand: { her: 'haster', utkast: {}, bom: 0 },
      },
      { sa: 'nei', tilstand: { her: 'problem' } },
    ],
  },
  {
    navn: 'a question at an open question, which was the answer after all',
    sprak: 'nb',
    fra: 'problem',
    turer: [
      {
        sa: 'hvorfor får jeg ikke svar fra Nav?',
        sier: ['avstikker.annet', 'kan_brukes', 'problem.sporsmal'],
        tilstand: { her: 'problem' },
      },
      {
        sa: '#bruk_svar',
        sier: ['hjelp.sporsmal'],
        tilstand: { svar: { problem: { ord: 'hvorfor får jeg ikke svar fra Nav?' } } },
      },
    ],
  },
  {
    navn: 'the known questions, in three languages',
    sprak: 'nb',
    fra: 'passer',
    turer: [
      { sa: 'hvem ser dette?', sier: ['avstikker.hvem_ser', 'passer.sporsmal'] },
      { sa: 'er du et menneske?', sier: ['avstikker.menneske', 'passer.sporsmal'] },
      { sa: 'kva skjer med svara mine?', sprak: 'nn', sier: ['avstikker.bruk_av_svar', 'passer.sporsmal'] },
      { sa: 'kor lenge blir det lagra?', sprak: 'nn', sier: ['avstikker.lagring', 'passer.sporsmal'] },
      {
        sa: 'do i have to answer?',
        sprak: 'en',
        sier: ['avstikker.ma_svare', 'passer.sporsmal'],
        tilstand: { her: 'passer' },
      },
    ],
  },
  {
    navn: 'several in a row, and the words of the last may be used',
    sprak: 'en',
    fra: 'mal',
    turer: [
      { sa: 'who can see this?', sier: ['avstikker.hvem_ser', 'kan_brukes'] },
      { sa: 'can I get a job?', sier: ['avstikker.annet', 'kan_brukes'] },
      {
        sa: 'use it as my answer',
        sier: ['haster.sporsmal'],
        tilstand: { svar: { mal: { ord: 'can I get a job?' } } },
      },
    ],
  },
  {
    navn: 'in the introduction, at the reading back, and while choosing what to change',
    sprak: 'nb',
    fra: 'intro',
    turer: [
      {
        sa: 'hvor lenge lagres det?',
        sier: ['avstikker.lagring', 'intro.igjen'],
        tilstand: { fase: 'intro' },
      },
      { sa: 'hvorfor', sier: ['intro.hvorfor', 'intro.igjen'] },
    ],
  },
  {
    navn: 'at the reading back',
    sprak: 'nb',
    fra: 'opplesing',
    turer: [
      { sa: 'hvem kan lese dette?', sier: ['avstikker.hvem_ser', 'opplesing'] },
      { sa: 'hvorfor', sier: ['opplesing.hvorfor', 'opplesing'] },
      { sa: '#endre_noe', sier: ['velger'] },
      { sa: 'hvorfor', sier: ['velger.hvorfor', 'velger'], tilstand: { velger: 0 } },
    ],
  },
  {
    navn: 'the menu behind «Mer …», as a bubble of its own',
    sprak: 'nn',
    fra: 'hjelp',
    turer: [
      { sa: '#mer', sier: ['meny'], sierIkke: ['hjelp.sporsmal'], tilstand: { her: 'hjelp' } },
      { sa: '#hvorfor', sier: ['hjelp.hvorfor', 'hjelp.sporsmal'] },
      { sa: 'meir', sier: ['meny'] },
      { sa: 'ein som kan lese for meg', sier: ['kontakt.sporsmal'] },
    ],
  },
  {
    navn: 'a person, where there is nobody: said plainly, and the words may be the answer',
    sprak: 'nb',
    fra: 'mal',
    turer: [
      { sa: 'snakke med noen', sier: ['person', 'kan_brukes', 'mal.sporsmal'] },
      { sa: '#bruk_svar', tilstand: { svar: { mal: { ord: 'snakke med noen' } } } },
    ],
  },
  {
    navn: 'the button of a question that is over',
    sprak: 'nb',
    fra: 'venter',
    turer: [
      {
        sa: '#haster.nodhjelp',
        sier: ['gammel_knapp', 'venter.sporsmal'],
        tilstand: { her: 'venter', hviler: null },
      },
      { sa: '#stemmer', sier: ['gammel_knapp', 'venter.sporsmal'], tilstand: { fase: 'sporsmal' } },
    ],
  },
];

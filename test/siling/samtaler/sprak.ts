import type { Sak } from './form.ts';

export const sprak: readonly Sak[] = [
  {
    navn: 'the questions follow the person, the answers stay as they were said',
    sprak: 'nb',
    fra: 'ingen',
    turer: [
      { sa: '#siling', sier: ['intro'] },
      { sa: '#start', sprak: 'en', sier: ['mal.sporsmal'] },
      { sa: 'få jobb', sier: ['haster.sporsmal'], tilstand: { svar: { mal: { ord: 'få jobb' } } } },
      {
        sa: 'Nei',
        sprak: 'nn',
        sier: ['problem.sporsmal'],
        tilstand: { svar: { haster: { valg: ['nei'], ord: 'Nei' } } },
      },
      { sa: 'the letters', sier: ['hjelp.sporsmal'] },
      { sa: 'skip', sier: ['kontakt.sporsmal'], tilstand: { svar: { hjelp: { slag: 'hoppet_over' } } } },
      { sa: 'doctor', sprak: 'nb', sier: ['valgt'] },
      {
        sa: 'Done',
        sier: ['venter.sporsmal'],
        tilstand: { svar: { kontakt: { valg: ['lege'], ord: 'doctor', vist: 'Lege eller behandler' } } },
      },
      { sa: 'nei', sprak: 'en', sier: ['passer.sporsmal'] },
      { sa: 'klare meg selv', sier: ['opplesing'], tilstand: { svar: { passer: { valg: ['selv'] } } } },
      { sa: 'ja', sier: ['slutt.linjer'], tilstand: { svar: { mal: { ord: 'få jobb' } } } },
    ],
  },
  {
    navn: 'nynorsk «no» (now) is no English "no"',
    sprak: 'nn',
    fra: 'haster',
    turer: [
      {
        sa: 'eg treng mat no',
        rute: 'siling/forlatt',
        tilstand: { svar: { haster: { valg: ['nodhjelp'] } } },
      },
    ],
  },
];

import type { Sak } from './form.ts';

export const avbrudd: readonly Sak[] = [
  {
    navn: 'stopped in the middle, and gone on with after all',
    sprak: 'nb',
    fra: 'hjelp',
    turer: [
      {
        sa: 'stopp',
        rute: 'siling/stoppet',
        sier: ['hviler.stoppet'],
        tilstand: { hviler: 'stoppet', svar: { mal: { ord: 'sove bedre' } } },
      },
      { sa: 'fortsett', sier: ['velkommen', 'hjelp.sporsmal'], tilstand: { hviler: null, her: 'hjelp' } },
    ],
  },
  {
    navn: 'stopped in English, and asked for again by name',
    sprak: 'en',
    fra: 'problem',
    turer: [
      { sa: 'I want to stop', sier: ['hviler.stoppet'] },
      {
        sa: 'start the questions',
        sier: ['velkommen', 'problem.sporsmal'],
        tilstand: { svar: { mal: { ord: 'sove bedre' } } },
      },
    ],
  },
  {
    navn: 'saved at the reading back without being confirmed',
    sprak: 'nn',
    fra: 'opplesing',
    turer: [
      { sa: 'lagre og stopp', sier: ['hviler.stoppet'], tilstand: { fase: 'opplesing', hviler: 'stoppet' } },
      { sa: 'hald fram', sier: ['opplesing'], tilstand: { hviler: null } },
    ],
  },
  {
    navn: 'not now, said to the introduction',
    sprak: 'nb',
    fra: 'intro',
    turer: [
      { sa: 'nei, ikke nå', sier: ['hviler.intro'], tilstand: { hviler: 'pauset', fase: 'intro' } },
      { sa: 'fortsett', sier: ['intro.igjen'], tilstand: { hviler: null, fase: 'intro' } },
      { sa: '#senere', tilstand: { hviler: 'pauset' } },
    ],
  },
  {
    navn: 'pause, and the same question again, with what was chosen so far',
    sprak: 'nb',
    fra: 'kontakt',
    turer: [
      { sa: '#kontakt.lege' },
      { sa: 'pause', rute: 'siling/pauset', sier: ['hviler.pauset'], tilstand: { hviler: 'pauset' } },
      {
        sa: 'fortset',
        sier: ['velkommen', 'kontakt.sporsmal', 'valgt'],
        tilstand: { her: 'kontakt', valgte: { kontakt: { valg: ['lege'] } } },
      },
      { sa: '#kontakt.andre' },
      { sa: 'ferdig', tilstand: { svar: { kontakt: { valg: ['lege', 'andre'] } } } },
    ],
  },
  {
    navn: 'pause by button, on again by the question’s own button',
    sprak: 'en',
    fra: 'haster',
    turer: [
      { sa: '#pause', tilstand: { hviler: 'pauset' } },
      {
        sa: '#haster.nei',
        sier: ['problem.sporsmal'],
        tilstand: { hviler: null, her: 'problem', svar: { haster: { valg: ['nei'] } } },
      },
    ],
  },
  {
    navn: 'paused, and an earlier answer changed',
    sprak: 'nn',
    fra: 'hjelp',
    turer: [
      { sa: 'ta ein pause', tilstand: { hviler: 'pauset' } },
      { sa: 'endre mål', sier: ['du_svarte', 'mal.sporsmal'], tilstand: { hviler: null, her: 'mal' } },
      { sa: 'kvile', sier: ['endret', 'hjelp.sporsmal'] },
    ],
  },
  {
    navn: 'started anew when it was finished, only on purpose',
    sprak: 'nb',
    fra: 'fullfort',
    turer: [
      { sa: 'still meg spørsmål', sier: ['ferdig_for', 'slutt.linjer'], tilstand: { fase: 'fullfort' } },
      { sa: 'start på nytt', sier: ['intro'], tilstand: { fase: 'intro', svar: {} } },
    ],
  },
];

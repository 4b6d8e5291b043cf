import type { Sak } from './form.ts';

export const nekting: readonly Sak[] = [
  {
    navn: 'a denied choice is not chosen',
    sprak: 'nb',
    fra: 'haster',
    turer: [
      {
        sa: 'jeg er ikke redd for noen',
        sier: ['haster.igjen'],
        tilstand: { hviler: null, her: 'haster' },
      },
      { sa: 'trenger ikke mat', tilstand: { her: 'haster', hviler: null } },
      { sa: 'det haster ikke', tilstand: { her: 'problem', svar: { haster: { valg: ['nei'] } } } },
    ],
  },
  {
    navn: 'no to a question of several: none of them',
    sprak: 'en',
    fra: 'kontakt',
    turer: [
      { sa: 'not my doctor', sier: ['kontakt.igjen'], tilstand: { valgte: {} } },
      { sa: 'no', tilstand: { her: 'venter', svar: { kontakt: { valg: ['ingen'] } } } },
    ],
  },
  {
    navn: 'no where no is no choice is not guessed at',
    sprak: 'nb',
    fra: 'passer',
    turer: [{ sa: 'nei', sier: ['passer.igjen'], tilstand: { her: 'passer', utkast: { passer: ['nei'] } } }],
  },
  {
    navn: 'no as an answer in words is an answer; «nei takk» is not',
    sprak: 'nb',
    fra: 'venter',
    turer: [
      { sa: 'nei', tilstand: { her: 'passer', svar: { venter: { slag: 'svar', ord: 'nei' } } } },
      { sa: 'nei takk', tilstand: { fase: 'opplesing', svar: { passer: { slag: 'hoppet_over' } } } },
    ],
  },
  {
    navn: 'words that only hold a command are answers',
    sprak: 'nb',
    fra: 'mal',
    turer: [
      { sa: 'jeg vil tilbake i jobb', tilstand: { svar: { mal: { ord: 'jeg vil tilbake i jobb' } } } },
      { sa: 'nei', tilstand: { her: 'problem' } },
      { sa: 'stopp meldekortene', tilstand: { svar: { problem: { ord: 'stopp meldekortene' } } } },
      { sa: 'hjelp til å endre livet', tilstand: { svar: { hjelp: { ord: 'hjelp til å endre livet' } } } },
    ],
  },
  {
    navn: 'no to the reading back: what is to be changed?',
    sprak: 'nn',
    fra: 'opplesing',
    turer: [
      { sa: 'nei', sier: ['velger'], tilstand: { velger: 0 } },
      { sa: '2', tilstand: { her: 'haster' } },
      { sa: 'ikkje i dag', sier: ['endret', 'opplesing'] },
    ],
  },
];

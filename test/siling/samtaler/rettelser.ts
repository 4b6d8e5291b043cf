import type { Sak } from './form.ts';

export const rettelser: readonly Sak[] = [
  {
    navn: 'back, a new answer, and on where it was left',
    sprak: 'nb',
    fra: 'problem',
    turer: [
      {
        sa: 'tilbake',
        sier: ['du_svarte', 'haster.sporsmal'],
        tilstand: { her: 'haster', svar: { haster: { valg: ['nei'] } } },
      },
      {
        sa: 'vil ikke si',
        sier: ['endret', 'problem.sporsmal'],
        tilstand: { her: 'problem', svar: { haster: { valg: ['vil_ikke_si'] } } },
      },
    ],
  },
  {
    navn: 'back twice, keeping the first and changing the second',
    sprak: 'nn',
    fra: 'hjelp',
    turer: [
      { sa: 'tilbake', tilstand: { her: 'problem' } },
      { sa: 'førre spørsmål', tilstand: { her: 'haster' } },
      {
        sa: 'behald svaret',
        rute: 'siling/beholdt',
        tilstand: { her: 'hjelp', svar: { problem: { ord: 'mange brev jeg ikke åpner' } } },
      },
    ],
  },
  {
    navn: 'the same answer corrected twice in a row',
    sprak: 'nb',
    fra: 'venter',
    turer: [
      { sa: 'endre svaret på mål', sier: ['du_svarte', 'mal.sporsmal'], tilstand: { her: 'mal' } },
      { sa: 'få jobb', sier: ['endret', 'venter.sporsmal'], tilstand: { svar: { mal: { ord: 'få jobb' } } } },
      { sa: 'feil på 1', tilstand: { her: 'mal' } },
      {
        sa: 'få jobb med dyr',
        sier: ['endret'],
        tilstand: { her: 'venter', svar: { mal: { ord: 'få jobb med dyr' } } },
      },
    ],
  },
  {
    navn: 'two answers corrected, the second before the first is given',
    sprak: 'en',
    fra: 'opplesing',
    turer: [
      { sa: 'change question 3', tilstand: { her: 'problem' } },
      { sa: 'no wait', tilstand: { her: null, svar: { problem: { ord: 'no wait' } } } },
      { sa: 'change my answer to hardest', tilstand: { her: 'problem' } },
      { sa: 'change goal', tilstand: { her: 'mal' } },
      {
        sa: 'sleep',
        sier: ['endret', 'opplesing'],
        tilstand: { fase: 'opplesing', svar: { mal: { ord: 'sleep' } } },
      },
    ],
  },
  {
    navn: 'the new answer in the same breath',
    sprak: 'nb',
    fra: 'venter',
    turer: [
      {
        sa: 'endre mål til å Sove Bedre',
        sier: ['endret'],
        tilstand: { her: 'venter', svar: { mal: { ord: 'å Sove Bedre' } } },
      },
      {
        sa: 'endre kontakt til gjeld',
        sier: ['endret'],
        tilstand: { her: 'venter', svar: { kontakt: { valg: ['nav_sosial'] } } },
      },
      {
        sa: 'endre haster til kanskje',
        sier: ['notert', 'haster.igjen'],
        tilstand: { her: 'haster', svar: { haster: { valg: ['nei'] } } },
      },
    ],
  },
  {
    navn: 'something changed, chosen from the list',
    sprak: 'nb',
    fra: 'opplesing',
    turer: [
      { sa: '#endre_noe', sier: ['velger'], tilstand: { velger: 0 } },
      { sa: 'det der', sier: ['velger.bom', 'velger'], tilstand: { velger: 0 } },
      { sa: '#endre_flere', tilstand: { velger: 1 } },
      { sa: '#endre.passer', sier: ['passer.sporsmal'], tilstand: { her: 'passer', velger: null } },
      {
        sa: '#passer.mer',
        sier: ['endret', 'opplesing'],
        tilstand: { fase: 'opplesing', svar: { passer: { valg: ['mer'] } } },
      },
    ],
  },
  {
    navn: 'the wish to change regretted',
    sprak: 'en',
    fra: 'hjelp',
    turer: [
      { sa: 'change', sier: ['velger'] },
      { sa: 'back', sier: ['hjelp.sporsmal'], tilstand: { her: 'hjelp', velger: null } },
    ],
  },
  {
    navn: 'nothing to change yet, and a question that has not come',
    sprak: 'nb',
    fra: 'mal',
    turer: [
      { sa: 'endre', sier: ['ingen_svar', 'mal.sporsmal'] },
      { sa: 'endre spørsmål 5', sier: ['ikke_nadd', 'mal.sporsmal'], tilstand: { her: 'mal', svar: {} } },
      { sa: 'tilbake', sier: ['forste', 'mal.sporsmal'] },
    ],
  },
  {
    navn: 'a tap taken back, and one more given',
    sprak: 'nb',
    fra: 'kontakt',
    turer: [
      { sa: '#kontakt.lege', tilstand: { valgte: { kontakt: { valg: ['lege'] } } } },
      { sa: '#kontakt.andre', tilstand: { valgte: { kontakt: { valg: ['lege', 'andre'] } } } },
      { sa: '#kontakt.lege', tilstand: { valgte: { kontakt: { valg: ['andre'] } } } },
      { sa: 'andre', tilstand: { valgte: { kontakt: { valg: ['andre'] } } } },
      {
        sa: '#ferdig',
        tilstand: { her: 'venter', svar: { kontakt: { valg: ['andre'], vist: 'Andre' } }, valgte: {} },
      },
    ],
  },
  {
    navn: 'an answer taken away',
    sprak: 'nb',
    fra: 'hjelp',
    turer: [
      { sa: 'endre vanskeligst', tilstand: { her: 'problem' } },
      {
        sa: '#vil_ikke_svare',
        sier: ['tatt_bort'],
        tilstand: { her: 'hjelp', svar: { problem: { slag: 'vil_ikke_svare', ord: '' } } },
      },
    ],
  },
  {
    navn: 'changed after it was finished: it is read back and confirmed again',
    sprak: 'nb',
    fra: 'fullfort',
    turer: [
      {
        sa: 'endre svaret på mål',
        sier: ['du_svarte', 'mal.sporsmal'],
        tilstand: { fase: 'sporsmal', her: 'mal' },
      },
      { sa: 'få jobb', sier: ['endret', 'opplesing'], tilstand: { fase: 'opplesing' } },
      {
        sa: 'ja',
        rute: 'siling/fullfort',
        sier: ['slutt.linjer'],
        tilstand: { svar: { mal: { ord: 'få jobb' } } },
      },
    ],
  },
  {
    navn: 'an earlier answer that is skipped stays',
    sprak: 'nb',
    fra: 'problem',
    turer: [
      { sa: 'tilbake', tilstand: { her: 'haster' } },
      {
        sa: 'hopp over',
        rute: 'siling/beholdt',
        tilstand: { her: 'problem', svar: { haster: { valg: ['nei'] } } },
      },
    ],
  },
  {
    navn: 'a new answer takes the place of all that was said there',
    sprak: 'nb',
    fra: 'haster',
    turer: [
      { sa: 'hmm hmm', tilstand: { utkast: { haster: ['hmm hmm'] } } },
      { sa: 'nei', tilstand: { utkast: { haster: ['hmm hmm'] } } },
      { sa: 'endre 2', tilstand: { her: 'haster' } },
      { sa: 'vil ikke si', tilstand: { utkast: {}, her: 'problem' } },
    ],
  },
];

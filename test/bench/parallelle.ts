/** The same said in Norwegian, in Swedish and in English: dates and times that all three recognizers know. */
export const PARALLELLE: readonly { readonly nb: string; readonly sv: string; readonly en: string }[] = [
  { nb: 'i dag', sv: 'idag', en: 'today' },
  { nb: 'i morgen', sv: 'imorgon', en: 'tomorrow' },
  { nb: 'i går', sv: 'igår', en: 'yesterday' },
  { nb: 'på fredag', sv: 'på fredag', en: 'on friday' },
  { nb: 'neste mandag', sv: 'nästa måndag', en: 'next monday' },
  { nb: 'forrige tirsdag', sv: 'förra tisdagen', en: 'last tuesday' },
  { nb: 'om tre dager', sv: 'om tre dagar', en: 'in three days' },
  { nb: 'for to uker siden', sv: 'för två veckor sedan', en: 'two weeks ago' },
  { nb: '26. november 2026', sv: '26 november 2026', en: '26 November 2026' },
  { nb: 'torsdag 3. desember', sv: 'torsdag 3 december', en: 'Thursday 3 December' },
  { nb: '2026-12-01', sv: '2026-12-01', en: '2026-12-01' },
  { nb: '4/3/2027', sv: '4/3/2027', en: '4/3/2027' },
  { nb: 'kl. 10.30', sv: 'kl. 10.30', en: 'at 10:30' },
  { nb: 'i morgen kl. 14', sv: 'imorgon kl. 14', en: 'tomorrow at 14:00' },
  {
    nb: 'kan vi ta møtet på torsdag kl. 13 i stedet?',
    sv: 'kan vi ta mötet på torsdag kl. 13 istället?',
    en: 'can we have the meeting on Thursday at 13:00 instead?',
  },
  {
    nb: 'jeg har hatt denne jobben siden 3. mars 2024',
    sv: 'jag har haft det här jobbet sedan 3 mars 2024',
    en: 'I have had this job since 3 March 2024',
  },
  {
    nb: 'jeg vet ikke helt hva jeg skal gjøre nå',
    sv: 'jag vet inte riktigt vad jag ska göra nu',
    en: 'I do not really know what to do now',
  },
];

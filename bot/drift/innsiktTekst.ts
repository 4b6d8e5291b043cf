import {
  type Celle,
  celle,
  HELE,
  type Mal,
  type Skjematabell,
  type Utsnitt,
  type Vist,
} from '../../dialogs/innsikt/index.ts';

/** What stands above the columns on a terminal, in order. */
const KOLONNER: readonly (readonly [Mal, string])[] = [
  ['nadd', 'nådd'],
  ['svart', 'svart'],
  ['hoppet_over', 'hoppet'],
  ['vil_ikke_svare', 'vil ikke'],
  ['vet_ikke', 'vet ikke'],
  ['med_person', 'person'],
  ['uten_svar', 'uten svar'],
  ['hvorfor', 'hvorfor'],
  ['endret', 'endret'],
  ['forlot', 'gikk her'],
];
const HODE: readonly Mal[] = [
  'personer',
  'begynt',
  'opplest',
  'fullfort',
  'underveis',
  'videre',
  'pauset',
  'stoppet',
  'forlatt',
  'borte',
];

const vist = (verdi: Vist | undefined): string => {
  if (verdi === 'faerre') return '<5';
  return verdi === undefined ? '-' : String(verdi);
};

/** One version of a form as text. «<5»: fewer than five; «skjult»: it would give such a figure away. */
export const tekstAv = (tabell: Skjematabell, utsnitt: Utsnitt): string => {
  const { skjema, versjon, sporsmal, celler, sekunder } = tabell;
  const les = (rad: string, mal: Mal) => vist(celler[celle(utsnitt, rad, mal)]);
  const tid = (id: string) => sekunder[celle(utsnitt, id, 'svart') as Celle];
  const rader = sporsmal.map((id) => [
    id,
    ...KOLONNER.map(([mal]) => les(id, mal)),
    tid(id) === undefined ? '-' : `${tid(id)} s`,
  ]);
  return [
    `${skjema}, version ${versjon}, ${utsnitt}`,
    HODE.map((mal) => `${mal} ${les(HELE, mal)}`).join(' · '),
    ...lined([['spørsmål', ...KOLONNER.map(([, navn]) => navn), 'median'], ...rader]),
    `gikk fra innledningen ${les(':innledning', 'forlot')} · valg av tema ${les(':deler', 'forlot')} · opplesingen ${les(':opplesing', 'forlot')}`,
  ].join('\n');
};

/** Columns under each other: the first to the left, figures to the right. */
const lined = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row.map((text, at) => (at === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[at]!))).join('  '),
  );
};

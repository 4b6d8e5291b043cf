import { type Case, cases, generated, type Kind } from './korpus.ts';

/** Prints the tables of README.md: `node test/sprak/korpus/tell.ts`. */
const KINDS: readonly Kind[] = [
  'date',
  'time',
  'datetime',
  'period',
  'duration',
  'number',
  'money',
  'yesno',
  'language',
];

const row = (name: string, of: readonly Case[]): string => {
  const lang = (wanted: Case['lang']): number => of.filter((one) => one.lang === wanted).length;
  const nothing = of.filter((one) => one.value === null).length;
  const ambiguous = of.filter((one) => one.candidates).length;
  return `| ${[name, of.length, lang('nb'), lang('nn'), lang('en'), nothing, ambiguous].join(' | ')} |`;
};

const table = (title: string, of: readonly Case[]): string =>
  [
    `| ${title} | all | nb | nn | en | must not match | several readings |`,
    '|---|---|---|---|---|---|---|',
    ...KINDS.map((kind) =>
      row(
        kind,
        of.filter((one) => one.kind === kind),
      ),
    ),
    row('**all**', of),
  ].join('\n');

console.log(`${table('by hand', cases())}\n\n${table('generated(1)', generated(1))}`);

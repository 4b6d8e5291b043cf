import { parseArgs } from 'node:util';
import { UTSNITT, type Utsnitt } from '../../dialogs/innsikt/index.ts';

export const HELP = `npm run kartlegging:innsikt                        figures on the forms: how far people come, what they do
npm run kartlegging:innsikt -- --skjema siling     one form only (siling, kartlegging, innsjekk)
npm run kartlegging:innsikt -- --versjon 1         one version only
npm run kartlegging:innsikt -- --utsnitt sprak.nn  a part of the filling-ins (see below)
npm run kartlegging:innsikt -- --json              all of it as JSON
npm run kartlegging:innsikt -- --lenke             a link to the page /innsikt: five minutes, one use

Parts: ${UTSNITT.join(' ')}

Counts people in all conversations that are stored, and keeps the figures for ten minutes. No figure from 1 to 4 is told:
it says «færre enn 5», and «skjult» where a larger one would give such a figure away. Never a person's words.
Speaks to the running service, or with DATABASE_URL to the database; when none runs, it reads the data folder itself.
docs/drift/innsikt.md says how to read it.`;

/** What was asked for on the command line. */
export interface Valg {
  readonly kind: 'hjelp' | 'lenke' | 'json' | 'tekst';
  readonly skjema: string | null;
  readonly versjon: number | null;
  readonly utsnitt: Utsnitt;
}

/** Throws what the operator is to read. */
export const readValg = (args: readonly string[]): Valg => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      skjema: { type: 'string' },
      versjon: { type: 'string' },
      utsnitt: { type: 'string', default: 'alle' },
      json: { type: 'boolean' },
      lenke: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const utsnitt = UTSNITT.find((one) => one === values.utsnitt);
  if (utsnitt === undefined)
    throw new Error(`There is no part «${values.utsnitt}». Parts: ${UTSNITT.join(' ')}`);
  const versjon = values.versjon === undefined ? null : Number(values.versjon);
  if (Number.isNaN(versjon)) throw new Error(`A version is a number, not «${values.versjon}».`);
  return { kind: kindOf(values), skjema: values.skjema ?? null, versjon, utsnitt };
};

const kindOf = (values: { readonly help?: boolean; readonly lenke?: boolean; readonly json?: boolean }) => {
  if (values.help) return 'hjelp';
  if (values.lenke) return 'lenke';
  return values.json ? 'json' : 'tekst';
};

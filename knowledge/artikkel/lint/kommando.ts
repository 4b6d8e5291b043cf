import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lesBibliotek } from '../bibliotek.ts';
import { dekningAv, dekningSchema, tellDekning, utelatteI } from './dekning.ts';
import { type Kilder, lesKilder } from './kilder.ts';
import { type Kontrollert, kontrollertSchema, merke } from './kontrollert.ts';
import { rekkerI, sjekkMotKilder } from './motKilder.ts';
import { type Feil, sjekkRegler } from './regler.ts';

const HELP = `Ser etter at artiklene er rette: form, kilder, tall, frister for ny lesing, relasjoner, ordvalg og dekning.

  npm run knowledge:lint                        alt; slutter med 1 når noe er galt
  npm run knowledge:lint -- aft s3_             bare feil i artikler som begynner slik
  npm run knowledge:lint -- --apne              viser også hvilke oppføringer som står åpne

  --kilder <mappe>  der rapportene ligger (seeds/ og research/); standard ../shared. Er de ikke der, må hver
                    tekst være den samme som da den sist ble holdt mot dem (knowledge/kontrollert.json).
  --skriv           skriver dekning.json og kontrollert.json på nytt etter kildene`;

const HOME = join(import.meta.dirname, '../..');
const inHome = (fil: string): string => join(HOME, fil);
const json = (fil: string): unknown => JSON.parse(readFileSync(inHome(fil), 'utf8'));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean' },
    apne: { type: 'boolean' },
    skriv: { type: 'boolean' },
    kilder: { type: 'string', default: join(HOME, '../../shared') },
  },
});

const main = (): number => {
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const bibliotek = lesBibliotek();
  const kilder = lesKilder(values.kilder);
  const checked = kontrollertSchema.parse(json('kontrollert.json'));
  if (kilder && values.skriv)
    writeFileSync(inHome('dekning.json'), `${JSON.stringify(dekningAv(kilder), null, 1)}\n`);
  const dekning = dekningSchema.parse(json('dekning.json'));
  const idag = new Date().toISOString().slice(0, 10);
  const wrong = [...sjekkRegler({ bibliotek, dekning, idag }), ...againstSources(kilder, checked)];
  for (const { sted, feil } of wrong.filter(({ sted }) => isAsked(sted))) console.log(`${sted}: ${feil}`);
  const groups = tellDekning(dekning, bibliotek.enheter, utelatteI(leftOut()));
  console.log(
    `\n${bibliotek.artikler.size} artikler, ${bibliotek.enheter.length} enheter, ${wrong.length} feil`,
  );
  for (const { navn, alle, dekket, utelatt, apne, holder } of groups) {
    console.log(
      `${navn}: ${dekket} dekket, ${utelatt} utelatt, ${apne.length} åpne av ${alle}${holder ? '' : ' — for mange åpne'}`,
    );
    if (values.apne) console.log(apne.filter(isAsked).join(' '));
  }
  return wrong.length > 0 || groups.some(({ holder }) => !holder) ? 1 : 0;

  function againstSources(from: Kilder | null, known: Kontrollert): readonly Feil[] {
    if (!from) {
      console.log('Rapportene er ikke her. Hver tekst må være den som sist ble holdt mot dem.');
      return bibliotek.enheter
        .filter((enhet) => known[enhet.id] !== merke(enhet))
        .map(({ id }) => ({ sted: id, feil: 'er endret etter at den ble holdt mot kildene' }));
    }
    const runs = rekkerI(from);
    const found = bibliotek.enheter.map((enhet) => ({ enhet, feil: sjekkMotKilder(enhet, from, runs) }));
    if (values.skriv) {
      const right = found
        .filter(({ feil }) => feil.length === 0)
        .map(({ enhet }) => [enhet.id, merke(enhet)]);
      writeFileSync(inHome('kontrollert.json'), `${JSON.stringify(Object.fromEntries(right), null, 1)}\n`);
    }
    return found.flatMap(({ feil }) => feil);
  }
};

const isAsked = (sted: string): boolean =>
  positionals.length === 0 || positionals.some((start) => sted.startsWith(start));
const leftOut = (): string =>
  existsSync(inHome('utelatt.md')) ? readFileSync(inHome('utelatt.md'), 'utf8') : '';

process.exitCode = main();

import { parseArgs } from 'node:util';
import { isSprak } from '../../dialogs/sprak/katalog.ts';
import { alleTekster, antallHarde, maal } from './klarspraak/maaling.ts';
import { rapport } from './klarspraak/rapport.ts';

const HJELP = `npm run klarspraak -- [--sprak nb|nn|en] [--harde] [--alle] [--tekst]

Måler alle tekster assistenten kan si, på bokmål, nynorsk og engelsk: katalogene, krisetekstene og bobler som er
satt sammen av flere. De verste står først, så et sammendrag for hvert språk.

Harde regler (avslutter med 1): tom tekst, «Vennligst»/«Beklager», «NAV», over 60 ord, mer enn ett spørsmål,
ord å unngå, ord innenfra, ord fra feil målform. Tekster til ansatte: 90 ord, og de to ordlistene er bare råd.
Råd: LIX over 40 (fra 20 ord og opp), setninger over 20 ord, passiv. Til ansatte: LIX 50, 25 ord.

  --sprak    bare ett språk
  --harde    bare tekster som bryter en hard regel
  --alle     også tekster uten merknad
  --tekst    vis teksten under hver linje
  --help     denne hjelpen
`;

const { values } = parseArgs({
  options: {
    sprak: { type: 'string' },
    harde: { type: 'boolean', default: false },
    alle: { type: 'boolean', default: false },
    tekst: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const ukjent = values.sprak !== undefined && !isSprak(values.sprak);

const main = async (): Promise<number> => {
  const tekster = (await alleTekster()).filter(({ sprak }) => sprak === (values.sprak ?? sprak));
  const maalinger = tekster.map((tekst) => maal(tekst));
  process.stdout.write(rapport(maalinger, values));
  return maalinger.some((maaling) => antallHarde(maaling) > 0) ? 1 : 0;
};

if (values.help || ukjent) process.stdout.write(HJELP);
process.exitCode = ukjent ? 2 : values.help ? 0 : await main();

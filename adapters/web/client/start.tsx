import { render } from 'preact';
import { SPRAKNAVN, type Sprak, text } from '../../../dialogs/sprak/katalog.ts';
import { tekster } from '../tekster.ts';
import { folgApning } from './apning.ts';
import { harSamtale, type Svar } from './direktelinje.ts';
import { folgFortsett } from './fortsett.ts';
import { folgHurtiglukk } from './hurtiglukk.ts';
import { createKladdelager, INGEN_KLADD } from './kladd.ts';
import { type Okt, startOkt } from './okt.ts';
import { lesOpp } from './opplesning.ts';
import { folgSprakvalg, sprakNa } from './sprak.ts';
import { folgStillhet, tiStille } from './stemme.ts';
import type { Tilstand } from './tilstand.ts';
import { nyeVarsler } from './varsler.ts';
import { Samtale } from './visning/samtale.tsx';

const rot = document.getElementById('samtale')!;
const lager = createKladdelager(() => sessionStorage);
let okt: Okt | null = null;
let igjen = false;
let vist: Tilstand | null = null;

const tegn = (): void => {
  if (okt)
    render(<Samtale okt={okt} tilstand={okt.tilstand()} sprak={sprakNa()} igjen={igjen} lukk={lukk} />, rot);
};

/** What changed is shown, and what the person must know without looking is read out. */
const endret = (tilstand: Tilstand): void => {
  const sprak = sprakNa();
  for (const varsel of nyeVarsler(vist, tilstand)) lesOpp(text(tekster, sprak, varsel), sprak);
  vist = tilstand;
  tegn();
};

const glem = (): void => {
  tiStille();
  okt?.glem();
  lager.glem();
};
const lukk = folgHurtiglukk(glem);

interface Begynnelse {
  readonly delt: boolean;
  readonly igjen: boolean;
  readonly forst?: Svar;
}

const start = (valg: Begynnelse): void => {
  if (okt) return;
  // What lies there is of another conversation than the one that the words opened.
  if (valg.delt || valg.forst) lager.glem();
  igjen = valg.igjen;
  document.getElementById('apning')!.hidden = true;
  document.getElementById('hjelp')!.removeAttribute('open');
  okt = startOkt({
    ...valg,
    sprak: sprakNa,
    kladd: valg.delt ? INGEN_KLADD : lager,
    onEndring: endret,
    onNyBoble: ({ tekst, sprak }) => lesOpp(tekst, sprak ?? sprakNa()),
  });
  tegn();
  if (valg.igjen && !valg.forst) return;
  window.scrollTo(0, 0);
  rot.querySelector<HTMLElement>('h1')?.focus();
};

/** The assistant is told in the person's name, so that what was asked comes again in the new language. */
const byttet = (sprak: Sprak): void => {
  okt?.si(SPRAKNAVN[sprak], `sprak_${sprak}`);
  tegn();
};

folgSprakvalg(byttet);
folgStillhet();
window.addEventListener('beforeprint', tegn);
const delt = folgApning((svar) => start({ delt: svar, igjen: false }));
folgFortsett({ delt, onApnet: (apnet) => start({ ...apnet, igjen: true }) });
void harSamtale().then((ja) => ja && start({ delt: false, igjen: true }));

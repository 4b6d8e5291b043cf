import { render } from 'preact';
import { SPRAKNAVN, type Sprak, text } from '../../../dialogs/sprak/katalog.ts';
import { tekster } from '../tekster.ts';
import { folgApning } from './apning.ts';
import { harSamtale } from './direktelinje.ts';
import { folgHurtiglukk } from './hurtiglukk.ts';
import { createKladdelager, INGEN_KLADD } from './kladd.ts';
import { type Okt, startOkt } from './okt.ts';
import { lesOpp } from './opplesning.ts';
import { folgSprakvalg, sprakNa } from './sprak.ts';
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
  okt?.glem();
  lager.glem();
};
const lukk = folgHurtiglukk(glem);

const start = (valg: { readonly delt: boolean; readonly igjen: boolean }): void => {
  if (okt) return;
  if (valg.delt) lager.glem();
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
  if (valg.igjen) return;
  window.scrollTo(0, 0);
  rot.querySelector<HTMLElement>('h1')?.focus();
};

/** The assistant is told in the person's name, so that what was asked comes again in the new language. */
const byttet = (sprak: Sprak): void => {
  okt?.si(SPRAKNAVN[sprak], `sprak_${sprak}`);
  tegn();
};

folgSprakvalg(byttet);
window.addEventListener('beforeprint', tegn);
folgApning((delt) => start({ delt, igjen: false }));
void harSamtale().then((ja) => ja && start({ delt: false, igjen: true }));

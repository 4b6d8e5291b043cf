import { render } from 'preact';
import { folgApning } from './apning.ts';
import { harSamtale } from './direktelinje.ts';
import { folgHurtiglukk } from './hurtiglukk.ts';
import { createKladdelager, INGEN_KLADD } from './kladd.ts';
import { type Okt, startOkt } from './okt.ts';
import { lesOpp } from './opplesning.ts';
import { folgSprakvalg, sprakNa } from './sprak.ts';
import { Samtale } from './visning/samtale.tsx';

const rot = document.getElementById('samtale')!;
const lager = createKladdelager(() => sessionStorage);
let okt: Okt | null = null;
let igjen = false;

const tegn = (): void => {
  if (okt) render(<Samtale okt={okt} tilstand={okt.tilstand()} sprak={sprakNa()} igjen={igjen} lukk={lukk} />, rot);
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
    onEndring: tegn,
    onNyBoble: ({ tekst, sprak }) => lesOpp(tekst, sprak ?? sprakNa()),
  });
  tegn();
  if (valg.igjen) return;
  window.scrollTo(0, 0);
  rot.querySelector<HTMLElement>('h1')?.focus();
};

folgSprakvalg(tegn);
window.addEventListener('beforeprint', tegn);
folgApning((delt) => start({ delt, igjen: false }));
void harSamtale().then((ja) => ja && start({ delt: false, igjen: true }));

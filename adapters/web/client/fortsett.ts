import { type Tekstnokkel, tekster } from '../tekster.ts';
import { Avslag, gjenoppta, type Svar } from './direktelinje.ts';
import { sprakNa } from './sprak.ts';

interface Options {
  /** Do others use this device? Null when the person has not said; then they are asked. */
  readonly delt: () => boolean | null;
  readonly onApnet: (apnet: { readonly delt: boolean; readonly forst: Svar }) => void;
}

const TEKSTER: { readonly [status: number]: Tekstnokkel } = {
  400: 'ordFeil',
  404: 'ordFeil',
  429: 'ordMange',
};

const feilFor = (error: unknown): Tekstnokkel =>
  (error instanceof Avslag && TEKSTER[error.status]) || 'ordUtenNett';

/** «Jeg har fire ord» in the opening: the same conversation again, after the opening was accepted. The words are kept nowhere. */
export const folgFortsett = ({ delt, onApnet }: Options): void => {
  const skjema = document.getElementById('fortsett') as HTMLFormElement;
  const felt = document.getElementById('ord') as HTMLInputElement;
  const feil = document.getElementById('ord-feil')!;
  let venter = false;

  const vis = (nokkel: Tekstnokkel | null): void => {
    feil.hidden = nokkel === null;
    feil.dataset.tekst = nokkel ?? 'ordFeil';
    feil.textContent = nokkel && tekster[sprakNa()][nokkel];
    felt.setAttribute('aria-invalid', String(nokkel !== null));
    if (nokkel !== null) felt.focus();
  };

  const send = async (): Promise<void> => {
    vis(null);
    if (felt.value.trim() === '') return vis('ordMangler');
    const svar = delt();
    if (svar === null) return;
    try {
      const forst = await gjenoppta(felt.value, svar);
      felt.value = '';
      onApnet({ delt: svar, forst });
    } catch (error) {
      vis(feilFor(error));
    }
  };

  skjema.addEventListener('submit', (event) => {
    event.preventDefault();
    if (venter) return;
    venter = true;
    void send().then(() => {
      venter = false;
    });
  });
  skjema.hidden = false;
};

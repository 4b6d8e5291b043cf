import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../../dialogs/sprak/dato.ts';
import { type Sprak, text } from '../../../../dialogs/sprak/katalog.ts';
import { firordtekster } from '../../firordtekster.ts';
import { tekster } from '../../tekster.ts';
import { Avslag, type NyeOrd } from '../direktelinje.ts';
import type { Kontekst } from './kontekst.ts';

interface Props extends Kontekst {
  readonly rot: RefObject<HTMLDialogElement | null>;
}

type Feil = 'feil' | 'mange';

/** While the words are shown, paper gets them and nothing of the conversation (`app.css`). */
const PAA_PAPIR = 'bare-ord';

const TOO_MANY = 429;

/** Opens the dialog. Safari before 15.4 has no dialog element: there it stands in the page. */
export const visFirord = (dialog: HTMLDialogElement | null): void => {
  if (typeof dialog?.showModal === 'function') dialog.showModal();
  else dialog?.setAttribute('open', '');
};

/**
 * The four words that open the conversation at another device: they come when they are asked for, since new ones make the old
 * useless. They live in this dialog only, and are gone when it is closed.
 */
export const Firord = ({ okt, sprak, lukk: lukkSiden, rot }: Props) => {
  const [ord, settOrd] = useState<NyeOrd | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  const venter = useRef(false);
  const glem = (): void => {
    settOrd(null);
    settFeil(null);
  };
  const lukk = (): void => {
    if (typeof rot.current?.close === 'function') rot.current.close();
    else rot.current?.removeAttribute('open');
    glem();
  };
  const hent = async (): Promise<void> => {
    if (venter.current) return;
    venter.current = true;
    settFeil(null);
    try {
      const nye = await okt.hentFirord();
      if (rot.current?.hasAttribute('open')) settOrd(nye);
    } catch (error) {
      settFeil(error instanceof Avslag && error.status === TOO_MANY ? 'mange' : 'feil');
    }
    venter.current = false;
  };
  return (
    <dialog ref={rot} class="sporsmal firord" aria-labelledby="firord-tittel" onClose={glem}>
      <h2 id="firord-tittel">{text(firordtekster, sprak, ord ? 'dine' : 'annenEnhet')}</h2>
      <div aria-live="polite">
        {ord ? <Ordene {...ord} sprak={sprak} /> : <p>{text(firordtekster, sprak, 'hva')}</p>}
        {feil && <p class="feil">{text(firordtekster, sprak, feil)}</p>}
      </div>
      <div class="knapper">
        <button
          type="button"
          class="aksel-button"
          data-variant="primary"
          onClick={() => (ord ? window.print() : void hent())}
        >
          {ord ? text(tekster, sprak, 'skrivUt') : text(firordtekster, sprak, 'gi')}
        </button>
        <button type="button" class="aksel-button" data-variant="secondary" onClick={lukk}>
          {ord ? text(firordtekster, sprak, 'lukk') : text(tekster, sprak, 'avbryt')}
        </button>
        {/* The one at the top of the page can't be reached while a dialog is open. */}
        <button
          type="button"
          class="aksel-button"
          data-variant="primary"
          data-color="neutral"
          onClick={lukkSiden}
        >
          {text(tekster, sprak, 'lukk')}
        </button>
      </div>
    </dialog>
  );
};

const Ordene = ({ ord, utloper, sprak }: NyeOrd & { readonly sprak: Sprak }) => {
  // As the words come and go, not after the next frame: a print in between would be of the wrong thing.
  useLayoutEffect(() => {
    document.body.classList.add(PAA_PAPIR);
    return () => document.body.classList.remove(PAA_PAPIR);
  }, []);
  return (
    <>
      <ol class="ordene" lang="nb">
        {ord.map((ett, nr) => (
          // Words never change places, and the same word may come twice.
          <li key={nr}>{ett}</li>
        ))}
      </ol>
      <p>{text(firordtekster, sprak, 'pass')}</p>
      <p>{text(firordtekster, sprak, 'andre')}</p>
      <p>{text(firordtekster, sprak, 'til', { dato: formatDate(sprak, utloper) })}</p>
      <p>
        {text(firordtekster, sprak, 'sted')} {location.origin}
      </p>
      <p class="status">{text(tekster, sprak, 'ikkeSendt')}</p>
    </>
  );
};

import { useRef } from 'preact/hooks';
import { type Sprak, text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';

interface Props {
  readonly sprak: Sprak;
  readonly onSlett: () => void;
}

/** «Slett alt», asked for once more. The browser's own dialog keeps the focus and gives it back. */
export const Slett = ({ sprak, onSlett }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const sporForst = (): void => {
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    // Safari before 15.4 has no dialog element.
    else if (window.confirm(text(tekster, sprak, 'slettForklaring'))) onSlett();
  };
  return (
    <>
      <button type="button" class="aksel-button" data-variant="tertiary" onClick={sporForst}>
        {text(tekster, sprak, 'slett')}
      </button>
      <dialog
        ref={dialog}
        class="sporsmal"
        aria-labelledby="slett-tittel"
        aria-describedby="slett-forklaring"
      >
        <h2 id="slett-tittel">{text(tekster, sprak, 'slettTittel')}</h2>
        <p id="slett-forklaring">{text(tekster, sprak, 'slettForklaring')}</p>
        <div class="knapper">
          <button
            type="button"
            class="aksel-button"
            data-variant="primary"
            data-color="danger"
            onClick={() => {
              dialog.current?.close();
              onSlett();
            }}
          >
            {text(tekster, sprak, 'slettJa')}
          </button>
          <button
            type="button"
            class="aksel-button"
            data-variant="secondary"
            onClick={() => dialog.current?.close()}
          >
            {text(tekster, sprak, 'avbryt')}
          </button>
        </div>
      </dialog>
    </>
  );
};

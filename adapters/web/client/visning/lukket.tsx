import { useEffect, useRef } from 'preact/hooks';
import { type Sprak, text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';

interface Props {
  readonly sprak: Sprak;
  readonly grunn: 'uvirksom' | 'avbrutt';
}

/** The conversation is over on this device: says so, and why. */
export const Lukket = ({ sprak, grunn }: Props) => {
  const tittel = useRef<HTMLHeadingElement>(null);
  useEffect(() => tittel.current?.focus(), []);
  return (
    <section class="lukket">
      <h1 ref={tittel} tabIndex={-1}>
        {text(tekster, sprak, 'lukketTittel')}
      </h1>
      <p>{text(tekster, sprak, grunn === 'uvirksom' ? 'lukketUvirksom' : 'lukketAvbrutt')}</p>
      <p class="status">{text(tekster, sprak, 'ikkeSendt')}</p>
      <button type="button" class="aksel-button" data-variant="primary" onClick={() => location.reload()}>
        {text(tekster, sprak, 'startNy')}
      </button>
    </section>
  );
};

import { useRef } from 'preact/hooks';
import { text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';
import { lastNed } from '../nedlasting.ts';
import type { Kontekst } from './kontekst.ts';
import { Slett } from './slett.tsx';

interface Props extends Pick<Kontekst, 'okt' | 'sprak'> {
  /** Says a command in the person's name. */
  readonly onSi: (ord: string) => void;
}

/** What the person can do with the conversation: take it along, print it, stop it, delete it. */
export const Meny = ({ okt, sprak, onSi }: Props) => {
  const meny = useRef<HTMLDetailsElement>(null);
  const si = (nokkel: 'slettKommando' | 'stoppKommando'): void => {
    meny.current?.removeAttribute('open');
    onSi(text(tekster, sprak, nokkel));
  };
  const hentFil = (): void => {
    // A file stays where others can find it: say so first.
    if (okt.delt && !window.confirm(text(tekster, sprak, 'lastNedDelt'))) return;
    lastNed(okt.tilstand().linjer, { sprak, now: Date.now() });
  };
  const knapp = (nokkel: 'lastNed' | 'skrivUt' | 'stopp', onClick: () => void) => (
    <li>
      <button type="button" class="aksel-button" data-variant="tertiary" onClick={onClick}>
        {text(tekster, sprak, nokkel)}
      </button>
    </li>
  );
  return (
    <details class="meny" ref={meny}>
      <summary>{text(tekster, sprak, 'meny')}</summary>
      <ul>
        {knapp('lastNed', hentFil)}
        {knapp('skrivUt', () => window.print())}
        {knapp('stopp', () => si('stoppKommando'))}
        <li>
          <Slett sprak={sprak} onSlett={() => si('slettKommando')} />
        </li>
      </ul>
    </details>
  );
};

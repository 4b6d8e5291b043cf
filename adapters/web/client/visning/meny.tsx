import { useRef, useState } from 'preact/hooks';
import { text } from '../../../../dialogs/sprak/katalog.ts';
import { firordtekster } from '../../firordtekster.ts';
import { tekster } from '../../tekster.ts';
import { lastNed } from '../nedlasting.ts';
import type { Kontekst } from './kontekst.ts';
import { Resultat } from './resultat.tsx';
import { Slett } from './slett.tsx';

interface Props extends Pick<Kontekst, 'okt' | 'sprak'> {
  /** Says a command in the person's name. */
  readonly onSi: (ord: string) => void;
  readonly onFirord: () => void;
}

/** What the person can do with the conversation: take it along, print it, stop it, delete it. */
export const Meny = ({ okt, sprak, onSi, onFirord }: Props) => {
  const meny = useRef<HTMLDetailsElement>(null);
  const [apnet, settApnet] = useState(0);
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
    <details class="meny" ref={meny} onToggle={() => meny.current?.open && settApnet(apnet + 1)}>
      <summary>{text(tekster, sprak, 'meny')}</summary>
      <ul>
        {knapp('lastNed', hentFil)}
        {knapp('skrivUt', () => window.print())}
        <li>
          <button type="button" class="aksel-button" data-variant="tertiary" onClick={onFirord}>
            {text(firordtekster, sprak, 'annenEnhet')}
          </button>
        </li>
        {knapp('stopp', () => si('stoppKommando'))}
        <li>
          <Slett sprak={sprak} onSlett={() => si('slettKommando')} />
        </li>
        {/* Last, since it comes a little later: nothing is pushed from under a finger. */}
        <Resultat okt={okt} sprak={sprak} apnet={apnet} />
      </ul>
    </details>
  );
};

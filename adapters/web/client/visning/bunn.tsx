import { text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';
import type { Tilstand } from '../tilstand.ts';
import type { Kontekst } from './kontekst.ts';
import { Skrivefelt } from './skrivefelt.tsx';

interface Props extends Pick<Kontekst, 'okt' | 'sprak'> {
  readonly tilstand: Tilstand;
  readonly onSi: (ord: string) => void;
}

/** The foot of the chat: what the person must know now, and the field to write in. */
export const Bunn = ({ okt, sprak, tilstand, onSi }: Props) => (
  <div class="bunn">
    {tilstand.snartLukket && (
      <div class="merknad">
        <p>{text(tekster, sprak, 'snartLukket')}</p>
        {/* Any touch or key counts as being here: the button needs no action of its own. */}
        <button type="button" class="aksel-button" data-variant="secondary">
          {text(tekster, sprak, 'erHer')}
        </button>
      </div>
    )}
    {!tilstand.kontakt && <p class="merknad">{text(tekster, sprak, 'utenNett')}</p>}
    {tilstand.tarTid && <p class="merknad">{text(tekster, sprak, 'tarTid')}</p>}
    <Skrivefelt sprak={sprak} kladd={okt.kladd} husk={okt.husk} onSend={onSi} />
  </div>
);

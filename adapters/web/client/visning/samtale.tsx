import { useRef } from 'preact/hooks';
import { text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';
import type { Valg } from '../aktivitet.ts';
import { alleLinjer, nokkelTil, nyesteBoble, venterSvar } from '../linjer.ts';
import type { Tilstand } from '../tilstand.ts';
import { hentetTekst } from '../utskrift.ts';
import { Bunn } from './bunn.tsx';
import { Firord, visFirord } from './firord.tsx';
import { useFokus } from './fokus.ts';
import type { Kontekst } from './kontekst.ts';
import { BotBoble, Egen } from './linje.tsx';
import { Lukket } from './lukket.tsx';
import { Meny } from './meny.tsx';
import { useRulling } from './rulling.ts';

interface Props extends Kontekst {
  readonly tilstand: Tilstand;
  /** The conversation was here before. */
  readonly igjen: boolean;
}

/** The chat, from the accepted opening on. */
export const Samtale = (props: Props) =>
  props.tilstand.lukket === null ? (
    <Apen {...props} />
  ) : (
    <Lukket sprak={props.sprak} grunn={props.tilstand.lukket} />
  );

const Apen = ({ okt, tilstand, sprak, igjen, lukk }: Props) => {
  const rot = useRef<HTMLDivElement>(null);
  const firord = useRef<HTMLDialogElement>(null);
  const { linjer } = tilstand;
  const alle = alleLinjer(linjer);
  const nyest = nyesteBoble(linjer);
  const fokus = useFokus(rot, nyest?.id);
  useRulling(rot, alle.map(nokkelTil).join());

  const svar = ({ id, label, valgt }: Valg): void => {
    const nokkel = okt.si(label, id);
    if (valgt === null) fokus.tilLinje(nokkel);
    else fokus.tilSammeValg(id);
  };
  return (
    <div ref={rot}>
      <div class="hode">
        <h1 tabIndex={-1}>{text(tekster, sprak, 'samtalen')}</h1>
        <Meny
          okt={okt}
          sprak={sprak}
          onSi={(ord) => fokus.tilLinje(okt.si(ord))}
          onFirord={() => visFirord(firord.current)}
        />
      </div>
      <Firord okt={okt} sprak={sprak} lukk={lukk} rot={firord} />
      <p class="bare-utskrift">
        {text(tekster, sprak, 'filTittel')} {hentetTekst({ sprak, now: Date.now() })}{' '}
        {text(tekster, sprak, 'ikkeSendt')}
      </p>
      {igjen && <p class="tilbake">{text(tekster, sprak, 'tilbake')}</p>}
      <ol class="linjer">
        {alle.map((linje) =>
          linje.fra === 'meg' ? (
            <Egen key={linje.nokkel} linje={linje} sprak={sprak} provIgjen={okt.provIgjen} />
          ) : (
            <BotBoble
              key={linje.id}
              boble={linje}
              sprak={sprak}
              nyest={linje === nyest}
              besvart={alle[alle.length - 1] !== linje}
              onSvar={svar}
              lukk={lukk}
            />
          ),
        )}
      </ol>
      {(linjer.skriver || venterSvar(linjer)) && !tilstand.tarTid && (
        <p class="skriver">
          <span class="prikker" aria-hidden="true">
            <span />
            <span />
            <span />
          </span>
          {text(tekster, sprak, 'skriverNa')}
        </p>
      )}
      <Bunn okt={okt} sprak={sprak} tilstand={tilstand} onSi={okt.si} />
    </div>
  );
};

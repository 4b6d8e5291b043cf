import { type Sprak, text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';
import type { Boble, Valg } from '../aktivitet.ts';
import { fremdriftstekst } from '../fremdrift.ts';
import type { EgenLinje } from '../linjer.ts';
import { kortTidspunkt } from '../tidspunkt.ts';
import { LesOpp } from './lesopp.tsx';
import { Ord } from './ord.tsx';
import { Valgliste } from './valg.tsx';

const Topptekst = ({
  navn,
  tid,
  sprak,
}: {
  readonly navn: string;
  readonly tid: number;
  readonly sprak: Sprak;
}) => (
  <p class="aksel-chat__top-text">
    <span class="navn">{navn}</span>{' '}
    <time dateTime={new Date(tid).toISOString()}>{kortTidspunkt(sprak, tid, Date.now())}</time>
  </p>
);

interface EgenProps {
  readonly linje: EgenLinje;
  readonly sprak: Sprak;
  readonly provIgjen: (nokkel: string) => void;
}

/** What the person said, with how far it has come. It can be given focus, so that a pressed button's focus has somewhere to go. */
export const Egen = ({ linje, sprak, provIgjen }: EgenProps) => (
  <li class="aksel-chat aksel-chat--right" data-color="accent" data-nokkel={linje.nokkel} tabIndex={-1}>
    <div class="aksel-chat__bubble-wrapper">
      <Topptekst navn={text(tekster, sprak, 'duSkrev')} tid={linje.tid} sprak={sprak} />
      <div class="aksel-chat__bubble">
        <Ord tekst={linje.tekst ?? text(tekster, sprak, 'nummerFjernet')} />
      </div>
      <div class="tilstand">
        {linje.tilstand === 'feilet' ? (
          <>
            <span class="feil">{text(tekster, sprak, 'ikkeKommetFram')}</span>{' '}
            <button
              type="button"
              class="aksel-button"
              data-variant="secondary"
              data-color="danger"
              onClick={() => provIgjen(linje.nokkel)}
            >
              {text(tekster, sprak, 'provIgjen')}
            </button>
          </>
        ) : (
          text(tekster, sprak, linje.tilstand)
        )}
      </div>
    </div>
  </li>
);

interface BobleProps {
  readonly boble: Boble;
  readonly sprak: Sprak;
  /** Only the newest bubble has its buttons. */
  readonly nyest: boolean;
  /** The person has said something after it. Then its one answer is given; a question with several stays open. */
  readonly besvart: boolean;
  readonly onSvar: (valg: Valg) => void;
  readonly lukk: () => void;
}

/** What the assistant said, with the answers to choose from if it is the newest. */
export const BotBoble = ({ boble, sprak, nyest, besvart, onSvar, lukk }: BobleProps) => {
  const krise = boble.slag === 'krise';
  const flere = boble.valg.some(({ valgt }) => valgt !== null);
  const igjen = (valg: readonly Valg[]) =>
    nyest ? valg.filter(({ slag }) => !besvart || flere || slag !== 'svar') : [];
  const svar = igjen(boble.valg);
  const mer = igjen(boble.mer);
  return (
    <li
      class={`aksel-chat aksel-chat--left boble--${boble.slag}`}
      data-color={krise || boble.slag === 'feil' ? 'danger' : 'neutral'}
      data-variant="subtle"
      data-boble={boble.id}
    >
      <div class="aksel-chat__bubble-wrapper">
        <Topptekst navn={text(tekster, sprak, 'assistenten')} tid={boble.tid} sprak={sprak} />
        <div class="aksel-chat__bubble">
          {boble.fremdrift && <p class="fremdrift">{fremdriftstekst(boble.fremdrift, sprak)}</p>}
          <div lang={boble.sprak ?? sprak}>
            <Ord tekst={boble.tekst} ring />
          </div>
        </div>
        {!krise && <LesOpp boble={boble} sprak={sprak} />}
        {svar.length > 0 && <Valgliste valg={svar} sprak={sprak} krise={krise} onSvar={onSvar} lukk={lukk} />}
        {mer.length > 0 && (
          <details class="mer">
            <summary>{text(tekster, sprak, 'mer')}</summary>
            <Valgliste valg={mer} sprak={sprak} krise={false} onSvar={onSvar} lukk={lukk} />
          </details>
        )}
        {/* In a crisis nothing stands between the words and the number to call. */}
        {krise && <LesOpp boble={boble} sprak={sprak} />}
      </div>
    </li>
  );
};

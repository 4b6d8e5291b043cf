import { useEffect, useState } from 'preact/hooks';
import { type Sprak, text } from '../../../../dialogs/sprak/katalog.ts';
import { resultattekster } from '../../resultattekster.ts';
import { tekster } from '../../tekster.ts';
import type { Skjemalenker } from '../resultat.ts';
import type { Kontekst } from './kontekst.ts';

interface Props extends Pick<Kontekst, 'okt' | 'sprak'> {
  /** How many times the menu was opened. The links hold for some minutes, so each time they are fetched anew. */
  readonly apnet: number;
}

/** The person's own answers, to print and to save; nothing where nothing has been answered. */
export const Resultat = ({ okt, sprak, apnet }: Props) => {
  const [skjema, settSkjema] = useState<readonly Skjemalenker[] | null>([]);
  useEffect(() => {
    if (apnet === 0) return undefined;
    let gjelder = true;
    okt.resultat().then(
      (funnet) => gjelder && settSkjema(funnet),
      () => gjelder && settSkjema(null),
    );
    return () => {
      gjelder = false;
    };
  }, [apnet, sprak]);
  if (skjema === null) return <li class="feil">{text(resultattekster, sprak, 'feil')}</li>;
  return (
    <>
      {skjema.map((ett) => (
        <EttSkjema key={ett.id} lenker={ett} sprak={sprak} delt={okt.delt} />
      ))}
    </>
  );
};

interface Ett {
  readonly lenker: Skjemalenker;
  readonly sprak: Sprak;
  readonly delt: boolean;
}

const EttSkjema = ({ lenker, sprak, delt }: Ett) => {
  const tittel = `resultat-${lenker.id}`;
  const sporForst = (event: Event): void => {
    // A file stays where others can find it: say so first.
    if (delt && !window.confirm(text(tekster, sprak, 'lastNedDelt'))) event.preventDefault();
  };
  return (
    <li class="resultat">
      <p id={tittel}>{text(resultattekster, sprak, 'svareneMine', { navn: lenker.navn })}</p>
      <ul aria-labelledby={tittel}>
        <li>
          <a
            class="aksel-button"
            data-variant="tertiary"
            href={lenker.html}
            target="_blank"
            rel="noreferrer noopener"
          >
            {text(resultattekster, sprak, 'skrivUt')} <Om sprak={sprak} nyFane />
          </a>
        </li>
        {(['pdf', 'json'] as const).map((slag) => (
          <li key={slag}>
            <a class="aksel-button" data-variant="tertiary" href={lenker[slag]} download onClick={sporForst}>
              {text(resultattekster, sprak, slag)} <Om sprak={sprak} />
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
};

/** What the words on a link are about, for those who hear it alone: the menu has another «Skriv ut». */
const Om = ({ sprak, nyFane = false }: { readonly sprak: Sprak; readonly nyFane?: boolean }) => (
  <span class="sr-only">
    {text(resultattekster, sprak, 'avSvarene')}
    {nyFane ? ` ${text(tekster, sprak, 'nyFane')}` : ''}
  </span>
);

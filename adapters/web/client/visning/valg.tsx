import { type Sprak, text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';
import type { Valg } from '../aktivitet.ts';

interface Props {
  readonly valg: readonly Valg[];
  readonly sprak: Sprak;
  readonly krise: boolean;
  readonly onSvar: (valg: Valg) => void;
  readonly lukk: () => void;
}

/** Answers under each other, full width: all are seen by scrolling down, never sideways. */
export const Valgliste = ({ valg, ...props }: Props) => (
  <ul class="valg" data-color="accent">
    {valg.map((ett) => (
      <li key={ett.id}>
        <EttValg valg={ett} {...props} />
      </li>
    ))}
  </ul>
);

const EttValg = ({ valg, sprak, krise, onSvar, lukk }: Omit<Props, 'valg'> & { readonly valg: Valg }) => {
  if (valg.slag === 'ring') return <Ring valg={valg} krise={krise} />;
  if (valg.slag === 'lenke') return <Lenke valg={valg} sprak={sprak} />;
  const pressed = valg.valgt ?? undefined;
  return (
    <button
      type="button"
      class="aksel-button"
      data-variant="secondary"
      data-valg={valg.id}
      aria-pressed={pressed}
      onClick={() => (valg.slag === 'lukk' ? lukk() : onSvar(valg))}
    >
      {valg.label}
    </button>
  );
};

const Ring = ({ valg, krise }: { readonly valg: Valg; readonly krise: boolean }) => (
  <a
    class="aksel-button ring"
    data-variant="primary"
    data-color={krise ? 'danger' : 'accent'}
    href={`tel:${valg.verdi.replace(/[^\d+]/g, '')}`}
  >
    {valg.label}
  </a>
);

/** Only the web's own addresses: a script can't hide in one. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

const Lenke = ({ valg, sprak }: { readonly valg: Valg; readonly sprak: Sprak }) =>
  isWebAddress(valg.verdi) ? (
    <a
      class="aksel-button"
      data-variant="secondary"
      href={valg.verdi}
      target="_blank"
      rel="noreferrer noopener"
    >
      {valg.label} <span class="sr-only">{text(tekster, sprak, 'nyFane')}</span>
    </a>
  ) : null;

import { avsnitt, delTekst } from '../../tekstdeler.ts';

/** Words that others wrote: always as text, never as HTML. With `ring`, telephone numbers can be called. */
export const Ord = ({ tekst, ring = false }: { readonly tekst: string; readonly ring?: boolean }) => (
  <>
    {avsnitt(tekst).map((ord, nr) => (
      // The words of a line never change places, so their number tells them apart.
      <p key={nr}>{ring ? <MedNumre ord={ord} /> : ord}</p>
    ))}
  </>
);

const MedNumre = ({ ord }: { readonly ord: string }) => (
  <>{delTekst(ord).map(({ tekst, tel }) => (tel === null ? tekst : <a href={`tel:${tel}`}>{tekst}</a>))}</>
);

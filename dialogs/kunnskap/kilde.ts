import { type Enhet, type Kilde, RAPPORTER, type Tekst } from '../../knowledge/artikkel/index.ts';
import { formatDate } from '../sprak/dato.ts';
import { type Sprak, text } from '../sprak/katalog.ts';
import { tekster } from './tekster.ts';

/** Where a passage comes from, in a few words: at most two sources, each once. */
export const kildenavn = ({ hode }: Enhet, sprak: Sprak): string => {
  const names = hode.kilder.map((kilde) => navn(kilde, sprak));
  return [...new Set(names)].slice(0, 2).join('; ');
};

const navn = (kilde: Kilde, sprak: Sprak): string => {
  if ('fakta' in kilde) return `${kilde.navn}, ${formatDate(sprak, kilde.datert)}`;
  const { navn: title, utgiver, ar } = RAPPORTER[kilde.rapport]!;
  const [linje, siste] = kilde.linjer.map(String) as [string, string];
  return text(tekster, sprak, 'kilde_rapport', { utgiver, ar: String(ar), navn: title, linje, siste });
};

/** The last day on which somebody read a source of it. */
export const kontrollert = ({ hode }: Enhet): string =>
  hode.kilder
    .map((kilde) => ('fakta' in kilde ? (kilde.lest ?? kilde.datert) : '2026-11-24'))
    .toSorted()
    .at(-1)!;

/** The line under an answer. */
export const kildelinje = (enhet: Enhet, sprak: Sprak): string =>
  text(tekster, sprak, 'kilde', {
    kilder: kildenavn(enhet, sprak),
    dato: formatDate(sprak, kontrollert(enhet)),
  });

const FRAGMENT_WORDS = 6;

/** The article at the passage, with its first words marked by the browsers that can. */
export const lenke = ({ artikkel, hode }: Enhet, tekst: Tekst, sprak: Sprak): string => {
  const start = (tekst.avsnitt[0] ?? '').split(' ').slice(0, FRAGMENT_WORDS).join(' ');
  const fragment = encodeURIComponent(start).replaceAll('-', '%2D');
  return `/kunnskap/${artikkel.id}?sprak=${sprak}#${hode.id}:~:text=${fragment}`;
};

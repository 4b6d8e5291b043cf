import { type Sprak, text } from '../../../dialogs/sprak/katalog.ts';
import { tekster } from '../tekster.ts';
import type { Boble, Telt } from './aktivitet.ts';

const filled = ({ nr, av }: Telt) => ({ nr: String(nr), av: String(av) });

/** «Spørsmål 3 av 7»; in a form with sections «Bolig: 3 av 5 · 8 av 15 i alt», the latter where it says something more. */
export const fremdriftstekst = (fremdrift: NonNullable<Boble['fremdrift']>, sprak: Sprak): string => {
  const { del, samlet, av } = fremdrift;
  if (del === '') return text(tekster, sprak, 'fremdrift', filled(fremdrift));
  const own = text(tekster, sprak, 'fremdriftDel', { del, ...filled(fremdrift) });
  return samlet && samlet.av > av
    ? `${own} · ${text(tekster, sprak, 'fremdriftSamlet', filled(samlet))}`
    : own;
};

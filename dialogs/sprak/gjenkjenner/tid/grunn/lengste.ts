import type { Funn } from './lesning.ts';
import type { Tekst } from './tekst.ts';

export type Regel<F extends Funn = Funn> = (tekst: Tekst, at: number) => F | undefined;

/** What the rule says that takes the most words; of two that take as many, the first. */
export const lengste = <F extends Funn>(
  rules: readonly Regel<F>[],
  tekst: Tekst,
  at: number,
): F | undefined => {
  let best: F | undefined;
  for (const rule of rules) {
    const found = rule(tekst, at);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
};

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const fokuser = (rot: HTMLElement | null, attributt: string, verdi: string): void => {
  const treff = Array.from(rot?.querySelectorAll<HTMLElement>(`[${attributt}]`) ?? []);
  treff.find((element) => element.getAttribute(attributt) === verdi)?.focus({ preventScroll: true });
};

/**
 * Where the focus goes when the pressed button disappears. After one answer it goes to the line that was said, so that the
 * next Tab comes to the new bubble's buttons. In a question with several answers it goes to the same button in the bubble
 * that takes the old one's place.
 */
export const useFokus = (rot: RefObject<HTMLElement | null>, nyesteBoble: string | undefined) => {
  const valgt = useRef<string | null>(null);
  useLayoutEffect(() => {
    const valg = valgt.current;
    valgt.current = null;
    if (valg !== null && document.activeElement === document.body) fokuser(rot.current, 'data-valg', valg);
  }, [nyesteBoble]);
  return {
    /** The line stands on the screen already. */
    tilLinje: (nokkel: string): void => fokuser(rot.current, 'data-nokkel', nokkel),
    tilSammeValg: (valg: string): void => {
      valgt.current = valg;
    },
  };
};

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Where the focus goes when the pressed button disappears: to the line it made, or to the same button in the next bubble. */
type Mal = { readonly nokkel: string } | { readonly valg: string };

const fokuser = (rot: HTMLElement, attributt: string, verdi: string): void => {
  const treff = Array.from(rot.querySelectorAll<HTMLElement>(`[${attributt}]`)).filter(
    (element) => element.getAttribute(attributt) === verdi,
  );
  treff[treff.length - 1]?.focus({ preventScroll: true });
};

/**
 * Keeps the focus where the person is. After one answer it stands on the line that was said, so that the next Tab comes to
 * the new bubble's buttons; in a question with several answers it stands on the same button in the bubble that replaces it.
 */
export const useFokus = (rot: RefObject<HTMLElement>, nyesteBoble: string | undefined) => {
  const onske = useRef<Mal | null>(null);

  useLayoutEffect(() => {
    const mal = onske.current;
    if (!mal || !rot.current) return;
    if (!('nokkel' in mal)) return;
    onske.current = null;
    fokuser(rot.current, 'data-nokkel', mal.nokkel);
  });

  useEffect(() => {
    const mal = onske.current;
    if (!mal || !rot.current || !('valg' in mal)) return;
    onske.current = null;
    if (document.activeElement === document.body) fokuser(rot.current, 'data-valg', mal.valg);
  }, [nyesteBoble]);

  return (mal: Mal): void => {
    onske.current = mal;
  };
};

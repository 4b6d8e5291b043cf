import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const hoyde = (element: HTMLElement | null): number => element?.offsetHeight ?? 0;

/** The field to write in stays at the bottom of the window, where the window is high enough for it (`app.css`). */
const folgerVinduet = (bunn: HTMLElement | null): boolean =>
  bunn !== null && getComputedStyle(bunn).position === 'sticky';

/**
 * Brings the newest line into view whenever there is another: all of it when it fits in the window, else its beginning,
 * so that nobody has to scroll back up to start reading.
 */
export const useRulling = (rot: RefObject<HTMLElement | null>, linjer: string): void => {
  useLayoutEffect(() => {
    const siste = rot.current?.querySelector<HTMLElement>('.linjer > li:last-child');
    if (!siste) return;
    const bunn = rot.current!.querySelector<HTMLElement>('.bunn');
    const fast = folgerVinduet(bunn);
    const ledig = window.innerHeight - hoyde(document.querySelector('.topp')) - (fast ? hoyde(bunn) : 0);
    if (siste.offsetHeight > ledig) siste.scrollIntoView({ block: 'start' });
    else if (fast) window.scrollTo(0, document.documentElement.scrollHeight);
    else siste.scrollIntoView({ block: 'end' });
  }, [linjer]);
};

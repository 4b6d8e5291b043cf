import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** How much of the window the bars at its top and bottom leave free. */
const ledigHoyde = (rot: HTMLElement): number => {
  const bunn = rot.querySelector<HTMLElement>('.bunn');
  const fast = bunn !== null && getComputedStyle(bunn).position !== 'static' ? bunn.offsetHeight : 0;
  return window.innerHeight - fast - (document.querySelector<HTMLElement>('.topp')?.offsetHeight ?? 0);
};

/**
 * Brings the newest line into view whenever there is another: down to its end when it fits in the window,
 * else to its beginning, so that nobody has to scroll back up to start reading.
 */
export const useRulling = (rot: RefObject<HTMLElement>, linjer: string): void => {
  useLayoutEffect(() => {
    const siste = rot.current?.querySelector<HTMLElement>('.linjer > li:last-child');
    if (!rot.current || !siste) return;
    const passer = siste.offsetHeight <= ledigHoyde(rot.current);
    if (passer) window.scrollTo(0, document.documentElement.scrollHeight);
    else siste.scrollIntoView({ block: 'start' });
  }, [linjer]);
};

import type { Sett } from './aktivitet.ts';
import { Avbrutt, Avslag, type Direktelinje } from './direktelinje.ts';
import { lytt } from './strom.ts';

interface Options {
  readonly linje: Direktelinje;
  readonly onSett: (sett: Sett) => void;
  /** Is there contact with the server? Told at each change and after each successful round. */
  readonly onKontakt: (kontakt: boolean) => void;
}

export interface Forbindelse {
  /** Asks the server now for what may have been missed. Failing is no matter: the connection tries by itself. */
  hent(): Promise<void>;
  /** Reads everything again from the start. */
  hentAlt(): Promise<void>;
  /** The page woke up, or the net came back: don't trust the old stream, try at once. */
  vekk(): void;
  /** Forget where we were: it is another conversation now. */
  begynnPaNytt(): void;
  stopp(): void;
}

const POLL_MS = 2_000;
const POLLS_BEFORE_SOCKET = 15;
const LONGEST_PAUSE_MS = 30_000;

/** After 1, 2, 3 … failures in a row: half a second, 1, 2 … at most 30 s, or what the server asks for. */
const pauseAfter = (failures: number, error: unknown): number =>
  Math.max(
    Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures),
    error instanceof Avslag ? Math.min(error.ventMs, 2 * LONGEST_PAUSE_MS) : 0,
  );

/** Keeps up with the conversation until it is stopped: over the web socket, by asking where there is none, and again after each break. */
export const holdForbindelse = ({ linje, onSett, onKontakt }: Options): Forbindelse => {
  let stoppet = false;
  let startet = false;
  let vannmerke = '';
  let feil = 0;
  let lukkStrom = (): void => {};
  let avbrytPause = (): void => {};

  const ta = (sett: Sett): void => {
    if (stoppet) return;
    if (sett.vannmerke !== '') vannmerke = sett.vannmerke;
    onSett(sett);
  };

  const hent = async (): Promise<void> => ta(await linje.hent(vannmerke));

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      avbrytPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const sporEnStund = async (): Promise<void> => {
    for (let ganger = 0; ganger < POLLS_BEFORE_SOCKET && !stoppet; ganger += 1) {
      await pause(POLL_MS);
      await hent();
    }
  };

  const runde = async (): Promise<void> => {
    const url = startet ? await linje.nyStrom(vannmerke) : await linje.start();
    startet = true;
    await hent();
    if (stoppet) return;
    feil = 0;
    onKontakt(true);
    const strom = lytt(url, ta);
    lukkStrom = strom.lukk;
    if (!(await strom.ferdig)) await sporEnStund();
  };

  const gaa = async (): Promise<void> => {
    while (!stoppet) {
      try {
        await runde();
        await pause(pauseAfter(0, null));
      } catch (error) {
        if (error instanceof Avbrutt) return;
        feil += 1;
        if (feil > 1) onKontakt(false);
        await pause(pauseAfter(feil, error));
      }
    }
  };
  void gaa();

  const vekk = (): void => {
    avbrytPause();
    lukkStrom();
  };
  return {
    hent: () => hent().catch(vekk),
    hentAlt: async () => linje.hent('').then(ta).catch(vekk),
    vekk,
    begynnPaNytt: () => {
      startet = false;
      vannmerke = '';
      vekk();
    },
    stopp: () => {
      stoppet = true;
      vekk();
    },
  };
};

/** Product rules 3: on a shared device the conversation ends after 10 idle minutes. The person is asked first. */
export const LUKKES_ETTER_MS = 10 * 60_000;
const SPOR_ETTER_MS = 8 * 60_000;

/** How it stands when nothing was done for `idleMs`. */
export const uvirksomhet = (idleMs: number): 'aktiv' | 'snart' | 'ute' => {
  if (idleMs >= LUKKES_ETTER_MS) return 'ute';
  return idleMs >= SPOR_ETTER_MS ? 'snart' : 'aktiv';
};

interface Fornyelse {
  readonly now: number;
  readonly hentet: number;
  readonly varerMs: number;
  /** When the person last did something here. */
  readonly sistAktiv: number;
  readonly delt: boolean;
}

/** Is it time for a new token? When half of its time is gone; on a shared device only if the person has done something since it was given. */
export const skalFornyes = ({ now, hentet, varerMs, sistAktiv, delt }: Fornyelse): boolean =>
  now - hentet >= varerMs / 2 && (!delt || sistAktiv > hentet);

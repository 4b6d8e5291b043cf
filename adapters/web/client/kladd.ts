import type { EgenLinje } from './linjer.ts';

/** What a reload must not lose: the half-written message, and what is not sent yet. */
export interface Kladd {
  readonly tekst: string;
  readonly usendte: readonly EgenLinje[];
}

export interface Kladdelager {
  les(): Kladd;
  skriv(kladd: Kladd): void;
  glem(): void;
}

const KEY = 'samtale';
const TOM: Kladd = { tekst: '', usendte: [] };

/** On a device that others use nothing is kept (product rules 3). */
export const INGEN_KLADD: Kladdelager = { les: () => TOM, skriv: () => {}, glem: () => {} };

/** Storage may be closed to us (private mode, full): then the page goes on without it. */
const tryTo = <Result>(action: () => Result, otherwise: Result): Result => {
  try {
    return action();
  } catch {
    return otherwise;
  }
};

/** Kept in this tab only, until it is closed. */
export const createKladdelager = (storage: () => Storage): Kladdelager => ({
  les: () => tryTo(() => ({ ...TOM, ...JSON.parse(storage().getItem(KEY) ?? '{}') }), TOM),
  skriv: (kladd) => tryTo(() => storage().setItem(KEY, JSON.stringify(kladd)), undefined),
  glem: () => tryTo(() => storage().removeItem(KEY), undefined),
});

import type { Ledger } from './ledger.ts';

/** Limits of a conversation. Defaults stand in `bot/config.ts`. */
export interface Limits {
  /** Messages taken in and not yet answered. */
  readonly atOnce: number;
  readonly perMinute: number;
  /** Days from the last message until the conversation is deleted (product rules 11). */
  readonly storageDays: number;
}

const MINUTE_MS = 60_000;

/**
 * Seconds to wait before one more message; 0 when it may come now. Not asked for a crisis message (product rules 2), nor over
 * the connector: its channels hold back their own users, and do not send again what was refused.
 */
export const retryAfterS = (ledger: Ledger, limits: Limits, now: number): number => {
  if (ledger.ventende.length >= limits.atOnce) return 1;
  const recent = ledger.tider.filter((tid) => tid > now - MINUTE_MS);
  const oldest = recent.at(-limits.perMinute);
  return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + MINUTE_MS - now) / 1000));
};

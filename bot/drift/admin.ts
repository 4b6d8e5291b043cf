import { setTimeout } from 'node:timers/promises';
import type { Json, JsonObject } from '../../dialogs/json.ts';
import type { Fremgang, Innsiktskilde, Innsiktsvar } from './innsikt.ts';
import type { Pausebryter } from './pause.ts';

interface Deps {
  readonly pause: Pausebryter;
  readonly counts: ReadonlyMap<string, number>;
  readonly innsikt: Pick<Innsiktskilde, 'hent' | 'fremgang'>;
  /** A link to the insight page, for one use. */
  readonly innsiktslenke: () => Promise<string>;
}

/** A command of the operator, as it comes over the admin socket. Throws what the operator is to read. */
export type AdminCommand = (args: JsonObject) => Promise<JsonObject>;

/** What is answered while the figures are counted, and when they are. */
export interface Innsiktstatus {
  readonly svar: Innsiktsvar | null;
  readonly fremgang: Fremgang;
}

/** So long the figures are waited for; then whoever asked is told how far the count has come, and asks again. */
const PATIENCE_MS = 1_000;

const textOf = (args: JsonObject, key: string): string => {
  const value = args[key];
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`«${key}» is missing.`);
  return value.trim();
};

/** What the operator can ask of the running service (`npm run pause`, `npm run kartlegging:innsikt`). */
export const adminCommands = ({
  pause,
  counts,
  innsikt,
  innsiktslenke,
}: Deps): { readonly [name: string]: AdminCommand } => ({
  pause: async (args) => ({ ...(await pause.on(textOf(args, 'grunn'), textOf(args, 'hvem'))) }),
  fortsett: async (args) => {
    await pause.off(textOf(args, 'hvem'));
    return {};
  },
  status: async () => ({ pause: pause.grunn, feil: Object.fromEntries(counts) }),
  innsikt: async () => {
    const svar = await Promise.race([innsikt.hent(), setTimeout(PATIENCE_MS, null, { ref: false })]);
    return { svar, fremgang: innsikt.fremgang } satisfies Innsiktstatus as unknown as { [key: string]: Json };
  },
  innsikt_lenke: async () => ({ lenke: await innsiktslenke() }),
});

import type { JsonObject } from '../../dialogs/json.ts';
import type { Pausebryter } from './pause.ts';

interface Deps {
  readonly pause: Pausebryter;
  readonly counts: ReadonlyMap<string, number>;
}

/** A command of the operator, as it comes over the admin socket. Throws what the operator is to read. */
export type AdminCommand = (args: JsonObject) => Promise<JsonObject>;

const textOf = (args: JsonObject, key: string): string => {
  const value = args[key];
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`«${key}» is missing.`);
  return value.trim();
};

/** What the operator can ask of the running service (`npm run pause`, with `--off` and `--status`). */
export const adminCommands = ({ pause, counts }: Deps): { readonly [name: string]: AdminCommand } => ({
  pause: async (args) => ({ ...(await pause.on(textOf(args, 'grunn'), textOf(args, 'hvem'))) }),
  fortsett: async (args) => {
    await pause.off(textOf(args, 'hvem'));
    return {};
  },
  status: async () => ({ pause: pause.grunn, feil: Object.fromEntries(counts) }),
});

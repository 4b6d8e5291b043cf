import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';

/** Enough for all scripts at once from one address. */
const GRENSER = { LIMIT_PER_MINUTE: '100000', LIMIT_AT_ONCE: '1000', LIMIT_WORDS_PER_HOUR: '1000' };

/** A server whose clock shows what a script says, with a folder of its own. */
export interface Scene {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server at another time. `klokke`: ISO 8601. */
export const startAt = async (dataDir: string, klokke: string): Promise<Server> =>
  startServer({
    dataDir,
    port: await freePort(),
    entry: 'test/samtaler/klokke.ts',
    env: { ...GRENSER, KLOKKE: klokke, LOG_LEVEL: 'warn' },
  });

/** `before` may put something into the folder before the server starts. */
export const apneScene = async (
  klokke: string,
  before: (dataDir: string) => Promise<void> = async () => {},
): Promise<Scene> => {
  const folder = temporaryFolder();
  await before(folder.path);
  const server = await startAt(folder.path, klokke);
  return {
    url: server.url,
    close: async () => {
      await server.kill();
      folder.remove();
    },
  };
};

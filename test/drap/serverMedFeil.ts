import { start } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';

/** The program as it is, with a turn in which some texts throw, exit or hang. */
const brobygger = await start({
  config: readConfig(process.env),
  demo: false,
  turnModule: new URL('./feilendeTur.ts', import.meta.url),
});
process.once('SIGTERM', () => void brobygger.close().then(() => process.exit(0)));

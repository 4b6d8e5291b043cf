import { start } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { GENERASJON } from '../../bot/turn/generasjon.ts';

/** The program as it will be one day: what it has touched, this one leaves alone. */
const brobygger = await start({
  config: readConfig(process.env),
  demo: false,
  generasjon: GENERASJON + 1,
});
process.once('SIGTERM', () => void brobygger.close().then(() => process.exit(0)));

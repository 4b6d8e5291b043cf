import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { callAdmin } from '../../adapters/store/index.ts';
import { ConfigError, readConfig } from '../config.ts';
import { openStore } from '../lager.ts';
import { Pausebryter } from './pause.ts';

const HELP = `npm run pause -- "why"    everyone gets a polite text; crisis numbers still come first
npm run pause -- --off    ends the pause
npm run pause -- --status shows whether the service is paused, and counts of faults

Speaks to the running service, or with DATABASE_URL to all of them through the database; when none runs, it is set
for the next start. Who and why are recorded.`;

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const ask = async (
  command: 'pause' | 'fortsett' | 'status',
  args: { readonly [key: string]: string },
): Promise<object> => {
  const config = readConfig(process.env);
  if (!config.DATABASE_URL) {
    const answer = await callAdmin(config.DATA_DIR, command, args);
    if (answer.ok) return answer.result as object;
    if (answer.reason === 'refused') return fail(`The service refused: ${answer.error}`);
  }
  const store = await openStore(config, () => {});
  const pause = await Pausebryter.open(store, Date.now);
  if (command === 'pause') await pause.on(args.grunn!, args.hvem!);
  if (command === 'fortsett') await pause.off(args.hvem!);
  await store.close();
  return { pause: pause.grunn };
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { off: { type: 'boolean' }, status: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const grunn = positionals.join(' ').trim();
  const hvem = userInfo().username;
  if (values.help) return console.log(HELP);
  if (values.status) return console.log(JSON.stringify(await ask('status', {}), null, 2));
  if (values.off) {
    await ask('fortsett', { hvem });
    return console.log('The pause is over.');
  }
  if (grunn === '') return fail(`Say why, so that those after you know.\n\n${HELP}`);
  await ask('pause', { grunn, hvem });
  console.log(`Paused by ${hvem}: ${grunn}`);
};

await main().catch((error: Error) =>
  fail(error instanceof ConfigError ? error.message : `Could not do that: ${error.message}`),
);

import { parseArgs } from 'node:util';
import { overdue } from '../knowledge/krise/index.ts';
import { type Brobygger, start } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { toFeil } from './turn/arbeidere.ts';

const HELP = `Brobygger: the assistant and its chat page.

  npm start            serves on PORT (3978), data in DATA_DIR (./data), without an office
  npm run demo         the same with an invented office; every page says so

All settings are environment variables; .env.example explains each. A file .env is read if there is one.`;

const { values } = parseArgs({ options: { demo: { type: 'boolean' }, help: { type: 'boolean' } } });

if (values.help) {
  console.log(HELP);
  process.exit(0);
}

try {
  run(await start({ config: readConfig(process.env), demo: values.demo === true }));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

function run(brobygger: Brobygger): void {
  for (const { nummer, sistKontrollert } of overdue(Date.now()))
    brobygger.log.warn(
      { nummer, sistKontrollert },
      'a crisis number was last checked more than 180 days ago',
    );
  console.log(`\nBrobygger: ${brobygger.url}\n`);
  const stop = () => void brobygger.close().then(() => process.exit(0));
  process.once('uncaughtException', (error) => {
    // Without its message, which could hold somebody's words. What was not finished is found again at the next start.
    brobygger.log.fatal(toFeil(error), 'the program ends after a fault of its own');
    process.exit(1);
  });
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return `${error.message}\n.env.example explains each key.`;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `The port is taken. Stop what uses it, or set PORT to another.`;
  return `Brobygger could not start: ${message}`;
}

import { openEmbeddedStore, StoreError } from '../../../adapters/store/index.ts';
import { COLLECTIONS_OF_PROCESS, MASTER_KEY_OF_PROCESS } from './processOptions.ts';

/*
 * A second process for the tests: `process.ts <what> <folder>`. It says one line for each thing that it has done.
 *
 *   hold    opens the store and keeps it until it is killed
 *   write   opens the store and writes without end, saying what was acknowledged
 */
const [what, dataDir = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const store = await openEmbeddedStore({
    dataDir,
    masterKey: MASTER_KEY_OF_PROCESS,
    collections: COLLECTIONS_OF_PROCESS,
    now: Date.now,
    report: () => undefined,
  });
  say('open');
  if (what === 'hold') setInterval(() => undefined, 1000);
  for (let n = 1; what === 'write'; n++) {
    const name = `s${n % 3}`;
    await store.streams.append(name, [{ n }], { expected: Math.ceil(n / 3) - 1 });
    await store.documents.put('utkast', name, { n }, { owner: name });
    say(String(n));
  }
} catch (error) {
  say(error instanceof StoreError ? error.code : String(error));
  process.exit(1);
}

import { openPostgresStore } from '../../../adapters/store/index.ts';
import { COLLECTIONS, MASTER_KEY } from './options.ts';

/** A second process for the tests: `process.ts <url> <lease>` takes the lease, says its fence, and keeps it till it dies. */
const [url = '', name = ''] = process.argv.slice(2);

const store = await openPostgresStore({
  url,
  masterKey: MASTER_KEY,
  collections: COLLECTIONS,
  report: () => undefined,
});
const lease = await store.leases.acquire(name, 3_600_000);
process.stdout.write(`${lease?.fence}\n`);

import { afterAll, beforeAll } from '@jest/globals';
import { type Postgres, startPostgres } from '../../hjelp/postgres.ts';
import { storeContract } from '../storeContract.ts';
import { createTemplate, openOn } from './databases.ts';

let postgres: Postgres;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await createTemplate(postgres);
});
afterAll(() => postgres.stop());

const openPostgres = openOn(() => url);

storeContract('The PostgreSQL store', openPostgres);

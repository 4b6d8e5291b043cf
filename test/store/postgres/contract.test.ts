import { afterAll, beforeAll } from '@jest/globals';
import { type Postgres, startPostgres } from '../../hjelp/postgres.ts';
import { storeContract } from '../storeContract.ts';
import { createTemplate, openOn } from './databases.ts';

let postgres: Postgres;
let template: string;
beforeAll(async () => {
  postgres = await startPostgres();
  template = await createTemplate(postgres);
});
afterAll(() => postgres.stop());

const openPostgres = openOn(
  () => postgres,
  () => template,
);

storeContract('The PostgreSQL store', openPostgres);

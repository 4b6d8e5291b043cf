import { afterAll, beforeAll } from '@jest/globals';
import { type Postgres, startPostgres } from '../hjelp/postgres.ts';
import { postgresBehaviour } from './postgres/behaviour.ts';
import { openOn, prepareTemplate } from './postgres/openPostgres.ts';
import { schedulerContract } from './schedulerContract.ts';

let postgres: Postgres;
let template: string;

beforeAll(async () => {
  postgres = await startPostgres();
  template = await prepareTemplate(postgres);
});
afterAll(() => postgres?.stop());

schedulerContract(
  'The scheduler on PostgreSQL',
  openOn(() => ({ postgres, template })),
);

postgresBehaviour((prepared) => postgres.freshDatabase(prepared ? template : undefined));

import { setTimeout as sleep } from 'node:timers/promises';
import { callAdmin } from '../../adapters/store/index.ts';
import { lagLenke } from '../../adapters/web/innsikt/index.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import { type Config, readConfig } from '../config.ts';
import { signingKey } from '../directline.ts';
import { openStore } from '../lager.ts';
import type { Innsiktstatus } from './admin.ts';
import { type Fremgang, Innsiktskilde, type Innsiktsvar } from './innsikt.ts';
import { tekstAv } from './innsiktTekst.ts';
import { HELP, readValg, type Valg } from './innsiktValg.ts';

const EVERY_MS = 1_000;

const tell = ({ lest, av }: Fremgang): void => {
  if (av > 0) console.error(`Read ${lest} of ${av} conversations.`);
};

/** What the running service says; null when none runs. */
const askService = async (config: Config, command: string): Promise<JsonObject | null> => {
  if (config.DATABASE_URL) return null;
  const answer = await callAdmin(config.DATA_DIR, command);
  if (answer.ok) return answer.result as JsonObject;
  if (answer.reason === 'refused') throw new Error(`The service refused: ${answer.error}`);
  return null;
};

const fromService = async (config: Config): Promise<Innsiktsvar | null> => {
  for (;;) {
    const status = (await askService(config, 'innsikt')) as Innsiktstatus | null;
    if (status === null || status.svar !== null) return status?.svar ?? null;
    tell(status.fremgang);
    await sleep(EVERY_MS);
  }
};

const fromStore = async (config: Config): Promise<Innsiktsvar> => {
  const store = await openStore(config, () => {});
  const kilde = new Innsiktskilde({ store, now: Date.now, storageDays: config.STORAGE_DAYS });
  const telling = setInterval(() => tell(kilde.fremgang), EVERY_MS);
  try {
    return await kilde.hent();
  } finally {
    clearInterval(telling);
    await store.close();
  }
};

/** With a database every instance opens what this process signs. Else only the service that has the folder can give a link. */
const lenke = async (config: Config): Promise<string> => {
  if (config.DATABASE_URL) {
    const publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
    const key = await signingKey(config.DIRECTLINE_SECRET, config.DATA_DIR);
    return lagLenke({ signingKey: key, publicUrl, now: Date.now });
  }
  const answer = await askService(config, 'innsikt_lenke');
  if (answer === null)
    throw new Error('The service is not running, so a link would lead nowhere. Start it first.');
  return String(answer.lenke);
};

const chosen = (svar: Innsiktsvar, { skjema, versjon }: Valg): Innsiktsvar => ({
  ...svar,
  skjemaer: svar.skjemaer.filter(
    (one) => (skjema === null || one.skjema === skjema) && (versjon === null || one.versjon === versjon),
  ),
});

const show = (svar: Innsiktsvar, { kind, utsnitt }: Valg): string => {
  if (kind === 'json') return JSON.stringify(svar, null, 2);
  const tables = svar.skjemaer.map((tabell) => tekstAv(tabell, utsnitt));
  return [
    `People, counted ${new Date(svar.tid).toISOString()}. «<5»: fewer than five. «skjult»: it would give such a figure away.`,
    ...(tables.length > 0 ? tables : ['Nobody has begun on any form.']),
  ].join('\n\n');
};

const main = async (): Promise<void> => {
  const valg = readValg(process.argv.slice(2));
  if (valg.kind === 'hjelp') return console.log(HELP);
  const config = readConfig(process.env);
  if (valg.kind === 'lenke') return console.log(await lenke(config));
  const svar = (await fromService(config)) ?? (await fromStore(config));
  console.log(show(chosen(svar, valg), valg));
};

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

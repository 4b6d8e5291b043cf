import type { Server } from 'restify';
import { lagLenke, mountInnsikt } from '../adapters/web/innsikt/index.ts';
import type { Klokke } from '../dialogs/klokke.ts';
import type { Store } from '../dialogs/store/index.ts';
import type { Config } from './config.ts';
import { onceIn } from './delt/engang.ts';
import { signingKey } from './directline.ts';
import { Innsiktskilde } from './drift/innsikt.ts';
import { skjemaer } from './skjemaer.ts';

interface Deps {
  readonly config: Config;
  readonly store: Store;
  readonly now: Klokke;
  readonly demo: boolean;
  /** An office is set up. */
  readonly kontor: boolean;
}

/** The insight page on `server`, the figures behind it, and the way to a link. */
export const openInnsikt = async (server: Server, { config, store, now, demo, kontor }: Deps) => {
  const innsikt = new Innsiktskilde({ store, now, storageDays: config.STORAGE_DAYS });
  const key = await signingKey(config.DIRECTLINE_SECRET, config.DATA_DIR);
  mountInnsikt(server, {
    kilde: innsikt,
    sporsmal: sporsmalstekst,
    signingKey: key,
    once: onceIn(store.documents),
    https: config.PUBLIC_URL?.startsWith('https:') ?? false,
    demo,
    kontor,
    now,
  });
  const publicUrl = () => config.PUBLIC_URL ?? `http://localhost:${server.address().port}`;
  return { innsikt, innsiktslenke: () => lagLenke({ signingKey: key, publicUrl: publicUrl(), now }) };
};

/** Only the version that is in the program has its texts here. */
const sporsmalstekst = (skjema: string, versjon: number, id: string) => {
  const form = skjemaer.get(skjema);
  const navn = form?.tekster.nb[`${id}.kort`];
  const tekst = form?.tekster.nb[`${id}.sporsmal`];
  if (form?.skjema.versjon !== versjon || navn === undefined || tekst === undefined) return null;
  return { navn, tekst };
};

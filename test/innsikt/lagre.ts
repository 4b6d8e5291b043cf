import { openStore } from '../../bot/lager.ts';
import { type SamtaleRecord, toStored } from '../../bot/turn/record.ts';
import { Register } from '../../bot/turn/register.ts';
import type { Store } from '../../dialogs/store/index.ts';
import { NOW } from '../hjelp/dialog.ts';
import type { Simulert } from './simulering.ts';

const recordsOf = ({ id, sprak, hendelser }: Simulert): readonly SamtaleRecord[] => [
  {
    type: 'opprettet',
    tid: NOW,
    samtale: id,
    bruker: `dl_${id}`,
    kanal: 'web',
    deltEnhet: false,
    sprak,
  },
  ...hendelser.map((event): SamtaleRecord => ({ type: 'hendelse', event })),
];

/** Puts each person's conversation into the store, as the turn would have left it. */
export const lagreI = async (store: Store, folk: readonly Simulert[]): Promise<void> => {
  for (const person of folk) {
    const { documents, streams } = store;
    const records = recordsOf(person).map(toStored);
    await streams.append(person.id, records, { expected: 0, pending: false });
    await new Register({ documents, samtale: person.id, now: Date.now, storageDays: 90 }).note();
  }
};

/** The same in a folder that no server has. */
export const lagre = async (dataDir: string, folk: readonly Simulert[]): Promise<void> => {
  const store = await openStore({ DATA_DIR: dataDir }, () => {});
  await lagreI(store, folk);
  await store.close();
};

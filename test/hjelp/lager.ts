import { openStore } from '../../bot/lager.ts';
import { fromStored, type SamtaleRecord } from '../../bot/turn/record.ts';

/** The records of a conversation, read from the folder of a server that has stopped. */
export const storedRecords = async (dataDir: string, samtale: string): Promise<readonly SamtaleRecord[]> => {
  const store = await openStore({ DATA_DIR: dataDir, MASTER_KEY: undefined }, () => {});
  const records = await store.streams.read(samtale, 0);
  await store.close();
  return records.map(({ record }) => fromStored(record));
};

/** What the dialogs of a conversation remembered, of one type. */
export const storedEvents = async (dataDir: string, samtale: string, type: string) =>
  (await storedRecords(dataDir, samtale)).flatMap((record) =>
    record.type === 'hendelse' && record.event.type === type ? [record.event] : [],
  );

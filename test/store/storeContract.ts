import { describe } from '@jest/globals';
import { deletionContract } from './contract/deletion.ts';
import { documentsContract } from './contract/documents.ts';
import { leasesContract } from './contract/leases.ts';
import { modelContract } from './contract/model.ts';
import { ownersContract } from './contract/owners.ts';
import type { OpenStore } from './contract/storeUnderTest.ts';
import { streamsContract } from './contract/streams.ts';

export type { OpenStore, StoreUnderTest } from './contract/storeUnderTest.ts';

/** What every adapter of the port `Store` does. Written against the port only; each adapter passes it unchanged. */
export const storeContract = (name: string, open: OpenStore): void => {
  describe(`${name} keeps the contract of Store`, () => {
    streamsContract(open);
    deletionContract(open);
    documentsContract(open);
    ownersContract(open);
    leasesContract(open);
    modelContract(open);
  });
};

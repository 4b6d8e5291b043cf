import { openEmbedded } from './embedded/folder.ts';
import { storeContract } from './storeContract.ts';

storeContract('The embedded store', openEmbedded);

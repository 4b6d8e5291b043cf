import { openEmbedded } from './embedded/openEmbedded.ts';
import { schedulerContract } from './schedulerContract.ts';

schedulerContract('The embedded scheduler', openEmbedded);

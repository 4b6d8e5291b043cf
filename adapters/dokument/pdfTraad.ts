import { parentPort, workerData } from 'node:worker_threads';
import type { Innhold } from '../../dialogs/dokument/index.ts';
import { somPdf } from './pdf.ts';

/** What runs in the thread of `traad.ts`: one document, and then the thread ends. */
parentPort?.postMessage(await somPdf(workerData as Innhold));

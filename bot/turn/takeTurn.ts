import { workerData } from 'node:worker_threads';
import type { Noticed } from '../../dialogs/dialog.ts';
import type { Oppgave } from './oppgave.ts';
import { type Hus, tur } from './tur.ts';

/** The module that the worker threads run. The office's data comes with the thread. */
export const takeTurn = (oppgave: Oppgave): Noticed => tur(oppgave, workerData as Hus);

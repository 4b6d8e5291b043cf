import { parentPort, workerData } from 'node:worker_threads';
import { skjul, tell, type Utfylling } from '../../dialogs/innsikt/index.ts';

/** The thread of `innsikt.ts`: filling-ins in, figures that may be shown out. */
parentPort?.postMessage(skjul(tell(workerData as readonly Utfylling[])));

import { parentPort, workerData } from 'node:worker_threads';
import type { Noticed } from '../../dialogs/dialog.ts';
import { type Svar, toFeil } from './arbeidere.ts';
import type { Oppgave, TakeTurn } from './oppgave.ts';

/** The worker thread: one turn at a time, in and out as messages. Started by `arbeidere.ts` only. */
const { takeTurn } = (await import(workerData.turnModule)) as { takeTurn: TakeTurn };

/** Every message gets exactly one reply, so a turn without one is a fault of the dialog; only a notice may be met with silence. */
const checked = (outcome: Noticed, { til }: Oppgave): Noticed => {
  const answered = typeof outcome?.reply?.text === 'string' || ('notice' in til && outcome?.reply === null);
  if (answered && Array.isArray(outcome.events)) return outcome;
  throw new TypeError('the turn gave no reply');
};

const answer = (svar: Svar) => parentPort?.postMessage(svar);

parentPort?.on('message', (oppgave: Oppgave) => {
  try {
    answer({ outcome: checked(takeTurn(oppgave), oppgave) });
  } catch (thrown) {
    answer({ feil: toFeil(thrown) });
  }
});

answer({ klar: true });

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Innhold } from '../../dialogs/dokument/index.ts';

const MODULE = new URL('./pdfTraad.ts', import.meta.url);

/**
 * A PDF, made in a thread of its own that ends with it: typesetting takes up to a second and loads fonts of some megabytes,
 * and meanwhile other people's messages must go on. Rejects with the thread's error.
 */
const make = async (innhold: Innhold): Promise<Uint8Array> => {
  const worker = new Worker(MODULE, { workerData: innhold });
  try {
    const [file] = (await once(worker, 'message')) as [Uint8Array];
    // A message from a thread is a plain array of bytes, whatever it was there.
    return Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  } finally {
    await worker.terminate();
  }
};

/** One at a time, in the order asked for, so that many at once take no more memory than one. */
export const pdfITraad = (): ((innhold: Innhold) => Promise<Uint8Array>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (innhold) => {
    const next = last.then(() => make(innhold));
    last = next.catch(() => {});
    return next;
  };
};

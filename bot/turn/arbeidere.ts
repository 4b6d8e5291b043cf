import { Worker } from 'node:worker_threads';
import type { Noticed } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import type { Oppgave } from './oppgave.ts';
import type { Forsokfeil } from './record.ts';

export type Resultat =
  | { readonly ok: true; readonly outcome: Noticed }
  | { readonly ok: false; readonly grunn: Exclude<Forsokfeil, 'avbrutt'>; readonly feil: Feil };

/** An error without its message, which could hold the person's words: its name and where it was thrown. */
export interface Feil {
  readonly navn: string;
  readonly rammer: readonly string[];
}

export const toFeil = (thrown: unknown): Feil => {
  const { name, stack } = thrown instanceof Error ? thrown : new Error();
  return {
    navn: name,
    rammer: (stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 8),
  };
};

export interface ArbeidereOptions {
  /** A module that exports `takeTurn`. */
  readonly turnModule: URL;
  /** Handed to every worker: the office's data and whether it is a demo. */
  readonly workerData: JsonObject;
  /** A turn that takes longer is stopped, thread and all. Milliseconds. */
  readonly timeoutMs: number;
  /** At most so many threads; more than one only while others are stuck. Default 8. */
  readonly max?: number;
  /** A turn that has run so long is taken to be stuck, and another thread is started beside it. Milliseconds, default 500. */
  readonly patienceMs?: number;
}

interface Job {
  readonly oppgave: Oppgave;
  readonly done: (resultat: Resultat) => void;
}

interface Arbeider {
  readonly thread: Worker;
  ready: boolean;
  job: Job | null;
  /** Its turn has run longer than turns do. */
  stuck: boolean;
  patience?: NodeJS.Timeout;
  limit?: NodeJS.Timeout;
}

/** What a worker posts back. */
export type Svar = { readonly outcome: Noticed } | { readonly feil: Feil } | { readonly klar: true };

/** A thread that can't even start is tried again after this. */
const RESTART_DELAY_MS = 1_000;

/**
 * The threads in which turns are computed, apart from the thread that takes messages in and keeps the sockets:
 * a dialog that throws, ends its process or never ends stops its own turn and nothing else.
 *
 * One thread computes some 1,500 turns a second. Another is started only while all there are seem stuck: more threads
 * under load would only take the processor from the one that works.
 */
export class Arbeidere {
  readonly #options: Required<ArbeidereOptions>;
  readonly #arbeidere = new Set<Arbeider>();
  readonly #queue: Job[] = [];
  readonly #ready = Promise.withResolvers<void>();
  #closed = false;

  constructor(options: ArbeidereOptions) {
    this.#options = { max: 8, patienceMs: 500, ...options };
    this.#ready.promise.catch(() => {});
    this.#start();
  }

  /** Resolves when the first thread can compute turns; rejects when it could not start. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Computes one turn. Never rejects: what goes wrong is in the result. */
  run(oppgave: Oppgave): Promise<Resultat> {
    return new Promise((done) => {
      const job: Job = { oppgave, done };
      const idle = [...this.#arbeidere].find((arbeider) => !arbeider.job);
      if (idle) this.#give(idle, job);
      else this.#queue.push(job);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#arbeidere].map(({ thread }) => thread.terminate()));
  }

  #start(): void {
    const { turnModule, workerData } = this.#options;
    const thread = new Worker(new URL('./arbeider.ts', import.meta.url), {
      workerData: { ...workerData, turnModule: turnModule.href },
    });
    const arbeider: Arbeider = { thread, ready: false, job: null, stuck: false };
    this.#arbeidere.add(arbeider);
    thread.on('message', (svar: Svar) => this.#heard(arbeider, svar));
    thread.on('error', (error) => this.#lost(arbeider, 'stanset', error));
    thread.on('exit', () => this.#lost(arbeider, 'stanset', new Error()));
  }

  /** A thread that was given up may have answered just before: its turn has failed already, and it gets no other. */
  #heard(arbeider: Arbeider, svar: Svar): void {
    if (!this.#arbeidere.has(arbeider)) return;
    if ('klar' in svar) this.#isReady(arbeider);
    else
      this.#answered(
        arbeider,
        'outcome' in svar ? { ok: true, ...svar } : { ok: false, grunn: 'kastet', ...svar },
      );
  }

  #isReady(arbeider: Arbeider): void {
    arbeider.ready = true;
    this.#ready.resolve();
    if (!arbeider.job) this.#next(arbeider);
  }

  #give(arbeider: Arbeider, job: Job): void {
    arbeider.job = job;
    arbeider.patience = setTimeout(() => this.#suspect(arbeider), this.#options.patienceMs);
    arbeider.limit = setTimeout(() => this.#giveUp(arbeider), this.#options.timeoutMs);
    arbeider.thread.postMessage(job.oppgave);
  }

  #suspect(arbeider: Arbeider): void {
    arbeider.stuck = true;
    const allStuck = [...this.#arbeidere].every((other) => other.stuck);
    if (allStuck && this.#arbeidere.size < this.#options.max) this.#start();
  }

  #rest(arbeider: Arbeider): void {
    clearTimeout(arbeider.patience);
    clearTimeout(arbeider.limit);
    arbeider.stuck = false;
    arbeider.job = null;
  }

  #answered(arbeider: Arbeider, resultat: Resultat): void {
    const { job } = arbeider;
    this.#rest(arbeider);
    this.#next(arbeider);
    job?.done(resultat);
  }

  #next(arbeider: Arbeider): void {
    const job = this.#queue.shift();
    if (job) this.#give(arbeider, job);
    else if ([...this.#arbeidere].some((other) => other !== arbeider && other.ready && !other.job))
      this.#retire(arbeider);
  }

  /** Was started while another was stuck, and is one too many now. */
  #retire(arbeider: Arbeider): void {
    this.#arbeidere.delete(arbeider);
    void arbeider.thread.terminate();
  }

  #giveUp(arbeider: Arbeider): void {
    this.#lost(arbeider, 'tid', new Error());
    void arbeider.thread.terminate();
  }

  /** The thread is gone (or given up): its turn has failed, and another takes its place. */
  #lost(arbeider: Arbeider, grunn: 'stanset' | 'tid', thrown: unknown): void {
    if (!this.#arbeidere.delete(arbeider)) return;
    const { job } = arbeider;
    this.#rest(arbeider);
    if (!arbeider.ready) this.#ready.reject(thrown);
    if (!this.#closed) setTimeout(() => this.#replace(), arbeider.ready ? 0 : RESTART_DELAY_MS).unref();
    job?.done({ ok: false, grunn, feil: toFeil(thrown) });
  }

  #replace(): void {
    if (!this.#closed && (this.#arbeidere.size === 0 || this.#queue.length > 0)) this.#start();
  }
}

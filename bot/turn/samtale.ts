import type { Context, Kanal, Notice, Noticed } from '../../dialogs/dialog.ts';
import type { Klokke } from '../../dialogs/klokke.ts';
import type { Job } from '../../dialogs/scheduler/index.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import type { Lease, Store } from '../../dialogs/store/index.ts';
import type { Arbeidere, Resultat } from './arbeidere.ts';
import { Backoff } from './backoff.ts';
import { BESKJED, isBeskjed, readBeskjed, toBeskjed } from './beskjed.ts';
import { type Faults, fault } from './feil.ts';
import { type Limits, retryAfterS } from './grense.ts';
import { type Inntak, type Redaction, toMottatt } from './inntak.ts';
import { readInput } from './input.ts';
import {
  type Evolve,
  hasWork,
  type Ledger,
  seenId,
  sprakOf,
  type Uplanlagt,
  type Usendt,
  type Ventende,
} from './ledger.ts';
import { activityId, type SamtaleRecord, type StoredActivity } from './record.ts';
import { Register } from './register.ts';
import { Strom } from './strom.ts';
import { setAsideRecords, stillReads, type Tur, turnRecords, utfallOf } from './turrecords.ts';

/** What a conversation needs of its surroundings. Joined in `bot/compose.ts`. */
export interface SamtaleDeps {
  readonly store: Store;
  readonly arbeidere: Pick<Arbeidere, 'run'>;
  readonly evolve: Evolve;
  readonly now: Klokke;
  readonly newId: () => string;
  readonly limits: Limits;
  /** Has the operator paused the service? */
  readonly paused: () => boolean;
  /** `GENERASJON`, of which a test may make another. */
  readonly generasjon: number;
  /** Hands something to the scheduler; what falls due comes back through `tell`. */
  readonly plan: (job: Job) => Promise<void>;
  /** Sends what is in the outbox; only conversations over the connector have one. */
  readonly send: Send;
  readonly log: TurnLog;
  readonly faults: Faults;
}

/** Hands a reply to the channel; `adresse` is what it answers, without its words. `later`: could not be reached, keep it. `never`: the channel refuses it for good. */
export type Send = (adresse: StoredActivity, reply: StoredActivity) => Promise<SendResult>;
export type SendResult =
  | { readonly outcome: 'sent'; readonly kanalId: string | null }
  | { readonly outcome: 'later' }
  | { readonly outcome: 'never' };

/** One line a turn: ids, channel, route, duration and outcome; never words. */
export type TurnLog = (line: {
  readonly samtale: string;
  readonly melding: string;
  readonly kanal: Kanal;
  readonly rute: string;
  readonly utfall: string;
  readonly ms: number;
  readonly feilId?: string;
}) => void;

/** What became of an incoming message. */
export type Mottak =
  | { readonly status: 'accepted'; readonly id: string; readonly duplicate: boolean }
  | { readonly status: 'limited'; readonly retryAfterS: number }
  | { readonly status: 'gone' };

/** `done`: all was handled that was there · `held`: by another process · `newer`: left to a newer program (`generasjon.ts`). */
type Stand = 'done' | 'held' | 'newer';

interface Decision {
  readonly mottak: Mottak;
  readonly records: readonly SamtaleRecord[];
  readonly redaction: Redaction | null;
}

const refuse = (mottak: Mottak): Decision => ({ mottak, records: [], redaction: null });
const GONE = refuse({ status: 'gone' });

/** A process that hangs loses its conversations after this; one that works renews its leases in good time. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
/** Another process holds the conversation: look again after this. */
const LEASE_RETRY_MS = 50;
/** A message is tried so many times before it is set aside (design 3.3). */
const TRIES = 3;
/** A turn that takes longer shows that it is being worked on. */
const TYPING_AFTER_MS = 300;

/**
 * One conversation: takes messages in, in order, and handles them one at a time.
 *
 * A message is acknowledged when it is stored; from then on it is handled once, whatever happens to the process:
 * what is stored and unhandled is found again at start (`Samtaler.recover`).
 */
export class Samtale {
  readonly id: string;
  readonly #deps: SamtaleDeps;
  readonly #strom: Strom;
  readonly #typing = new Set<() => void>();
  #busy: Promise<void> | null = null;
  readonly #register: Register;
  readonly #backoff = new Backoff();

  constructor(id: string, deps: SamtaleDeps) {
    this.id = id;
    this.#deps = deps;
    this.#strom = new Strom(deps.store, id, deps.evolve);
    const { store, now, limits } = deps;
    this.#register = new Register({
      documents: store.documents,
      samtale: id,
      now,
      storageDays: limits.storageDays,
    });
  }

  load(): Promise<Ledger> {
    return this.#strom.load();
  }

  get ledger(): Ledger {
    return this.#strom.ledger;
  }

  /** Is nothing under way, so that this object can be let go of? */
  get idle(): boolean {
    return this.#busy === null && !this.#backoff.waiting && this.#typing.size === 0;
  }

  /** Makes the conversation known. Does nothing when it is. */
  async create(about: { bruker: string; kanal: Kanal; deltEnhet: boolean; sprak: Sprak }): Promise<void> {
    await this.#strom.write((ledger) =>
      ledger.samtale ? [] : [{ type: 'opprettet', tid: this.#deps.now(), samtale: this.id, ...about }],
    );
    await this.#register.note();
  }

  /** Keeps the conversation from now on for as long as after a message. Gives the day on which it is deleted. */
  async keep(): Promise<string> {
    await this.#register.note();
    return this.#register.day;
  }

  /** The person goes on at a device that others use, or that they do not. */
  async resume(deltEnhet: boolean): Promise<void> {
    await this.#strom.write((ledger) =>
      ledger.samtale && ledger.deltEnhet !== deltEnhet
        ? [{ type: 'enhet', tid: this.#deps.now(), deltEnhet }]
        : [],
    );
    await this.#register.note();
  }

  /** Takes a message in. When this resolves with `accepted`, it is durable and will be answered. */
  async receive(inntak: Inntak): Promise<Mottak> {
    let decision: Decision = GONE;
    await this.#strom.write((ledger) => {
      decision = this.#decide(ledger, inntak);
      return decision.records;
    });
    const { mottak, redaction } = decision as Decision;
    if (redaction) await this.#strom.redact(redaction.position, redaction.before, redaction.after);
    this.wake();
    if (mottak.status === 'accepted') await this.#register.note();
    return mottak;
  }

  /** Tells the conversation of something that happened outside; once by `nokkel`. One that is gone is told nothing. */
  async tell(notice: Notice, nokkel: string): Promise<void> {
    await this.#strom.write((ledger) => {
      if (!ledger.samtale || seenId(ledger, nokkel)) return [];
      const id = activityId(this.id, ledger.version + 1);
      return [toBeskjed(notice, { id, tid: this.#deps.now(), nokkel })];
    });
    this.wake();
  }

  /** Handles what is unhandled. Returns at once; several calls are one. */
  wake(): void {
    if (this.#busy || !hasWork(this.#strom.ledger)) return;
    this.#busy = this.#work()
      .catch((error): Stand => {
        this.#deps.faults.count('arbeid', error);
        return 'held';
      })
      .then((stand) => this.#rest(stand));
  }

  /** Work may have come in while the last was being put away; without the lease, it is looked at again later. */
  #rest(stand: Stand): void {
    this.#busy = null;
    const { ventende, uplanlagt } = this.#strom.ledger;
    if (stand === 'newer' || ventende.length + uplanlagt.length === 0) return;
    if (stand === 'done') this.wake();
    else setTimeout(() => void this.#lookAgain(), LEASE_RETRY_MS).unref();
  }

  /** Whoever held the conversation may have done all there was. */
  async #lookAgain(): Promise<void> {
    await this.load().catch((error) => this.#deps.faults.count('arbeid', error));
    this.wake();
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    while (this.#busy) await this.#busy;
  }

  watchTyping(listener: () => void): () => void {
    this.#typing.add(listener);
    return () => void this.#typing.delete(listener);
  }

  #decide(ledger: Ledger, inntak: Inntak): Decision {
    if (!ledger.samtale) return GONE;
    const before = seenId(ledger, inntak.nokkel);
    if (before) return refuse({ status: 'accepted', id: before, duplicate: true });
    const wait = ledger.kanal === 'web' ? retryAfterS(ledger, this.#deps.limits, this.#deps.now()) : 0;
    if (wait > 0 && !inntak.erKrise()) return refuse({ status: 'limited', retryAfterS: wait });
    const id = activityId(this.id, ledger.version + 1);
    const { record, redaction } = toMottatt(inntak, ledger, { id, tid: this.#deps.now() });
    return { mottak: { status: 'accepted', id, duplicate: false }, records: [record], redaction };
  }

  async #work(): Promise<Stand> {
    const { leases } = this.#deps.store;
    const lease = await leases.acquire(this.id, LEASE_MS);
    if (!lease) return 'held';
    const renewing = setInterval(() => void leases.renew(lease, LEASE_MS).catch(() => {}), RENEW_MS);
    renewing.unref();
    try {
      const { kode } = await this.#strom.load();
      if (kode > this.#deps.generasjon) return 'newer';
      if (lease.abandoned) await this.#blame(lease);
      return (await this.#handleAll(lease)) ? 'done' : 'held';
    } finally {
      clearInterval(renewing);
      await leases.release(lease);
      await this.#strom.keepSnapshot();
    }
  }

  /** False when another process has the conversation. */
  async #handleAll(lease: Lease): Promise<boolean> {
    for (;;) {
      const next = this.#next(lease);
      if (!next) return true;
      if (!(await next())) return false;
    }
  }

  /** What is to be done first; what it gives tells whether the conversation is still ours. */
  #next(lease: Lease): (() => Promise<boolean>) | null {
    const { usendt, uplanlagt, ventende } = this.#strom.ledger;
    const [reply] = this.#backoff.waiting ? [] : usendt;
    const [planned] = uplanlagt;
    const [melding] = ventende;
    if (reply) return () => this.#sendOut(reply, lease);
    if (planned) return () => this.#handOver(planned, lease);
    return melding ? () => this.#handle(melding, lease) : null;
  }

  /** A kill between the two plans it twice under one key, which is once. */
  async #handOver({ position, at, dialog, data }: Uplanlagt, lease: Lease): Promise<boolean> {
    const key = activityId(this.id, position);
    await this.#deps.plan({ key, kind: BESKJED, at, data: { samtale: this.id, dialog, data } });
    const { ok } = await this.#strom.write(() => [{ type: 'overlatt', planlagt: position }], { lease });
    return ok;
  }

  /** A kill between the channel's yes and our record sends this reply twice (design 5): the window is one append. */
  async #sendOut({ position, adresse, activity }: Usendt, lease: Lease): Promise<boolean> {
    const result = await this.#deps.send(adresse, activity);
    if (result.outcome === 'later') {
      this.#backoff.wait(() => this.wake());
      return true;
    }
    this.#backoff.reset();
    const ut = result.outcome === 'sent';
    if (!ut) this.#deps.faults.count('usendt');
    const kanalId = ut ? result.kanalId : null;
    const { ok } = await this.#strom.write(() => [{ type: 'sendt', svar: position, ut, kanalId }], { lease });
    return ok;
  }

  /** The process that had the lease died: the message it was at may be why, so this counts as a try. */
  async #blame(lease: Lease): Promise<void> {
    const [first] = this.#strom.ledger.ventende;
    if (first) await this.#failed(first, { grunn: 'avbrutt', feil: null }, lease);
  }

  async #handle(melding: Ventende, lease: Lease): Promise<boolean> {
    const { now } = this.#deps;
    const started = now();
    if (this.#strom.ledger.forsok >= TRIES) return this.#setAside(melding, lease);
    const resultat = await this.#compute(melding);
    if (!resultat.ok) return this.#failed(melding, resultat, lease);
    const committed = await this.#commit(melding, resultat.outcome, lease);
    if (committed === 'done')
      this.#logTurn(melding, {
        rute: resultat.outcome.route,
        utfall: utfallOf(resultat.outcome),
        ms: now() - started,
      });
    return committed !== 'lost';
  }

  async #compute(melding: Ventende): Promise<Resultat> {
    const typing = setTimeout(() => this.#typing.forEach((show) => void show()), TYPING_AFTER_MS);
    try {
      const { tilstand } = this.#strom.ledger;
      const til = isBeskjed(melding.activity)
        ? { notice: readBeskjed(melding.activity) }
        : { input: readInput(melding) };
      return await this.#deps.arbeidere.run({ tilstand, til, context: this.#context() });
    } finally {
      clearTimeout(typing);
    }
  }

  #context(): Omit<Context, 'kontor' | 'demo'> {
    const { ledger } = this.#strom;
    const now = this.#deps.now();
    const { kanal, deltEnhet, rute } = ledger;
    return {
      now,
      kanal,
      deltEnhet,
      forrigeRute: rute,
      sprak: sprakOf(ledger),
      slettes: this.#register.day,
      pauset: this.#deps.paused(),
    };
  }

  /** `stale`: the message was redacted by another process while it was being answered, and is to be answered anew. */
  async #commit(melding: Ventende, outcome: Noticed, lease: Lease): Promise<'done' | 'stale' | 'lost'> {
    const forget = outcome.reply?.deleted === true;
    let stale = false;
    const decide = (ledger: Ledger): readonly SamtaleRecord[] => {
      stale = !stillReads(ledger, melding);
      if (stale) return [];
      return turnRecords(this.#tur(ledger, melding), outcome);
    };
    const { ok } = await this.#strom.write(decide, { lease, forget });
    if (!ok) return 'lost';
    if (forget && !stale) await this.#register.noteAnew();
    return stale ? 'stale' : 'done';
  }

  #tur(ledger: Ledger, melding: Ventende): Tur {
    return { ledger, melding, tid: this.#deps.now(), generasjon: this.#deps.generasjon };
  }

  async #failed(
    melding: Ventende,
    failure: { readonly grunn: 'avbrutt' | 'kastet' | 'stanset' | 'tid'; readonly feil: unknown },
    lease: Lease,
  ): Promise<boolean> {
    const feilId = this.#deps.newId();
    this.#deps.faults.report({ feilId, samtale: this.id, grunn: failure.grunn, feil: failure.feil });
    const { ok } = await this.#strom.write(
      () => [{ type: 'forsok', melding: melding.position, grunn: failure.grunn, feilId }],
      { lease },
    );
    return ok;
  }

  /** Three tries have failed: the person gets a polite text and a way to a human, and the queue goes on. */
  async #setAside(melding: Ventende, lease: Lease): Promise<boolean> {
    const feilId = this.#deps.newId();
    const outcome = fault(this.#context().sprak, feilId);
    const { ok } = await this.#strom.write((ledger) => setAsideRecords(this.#tur(ledger, melding), outcome), {
      lease,
    });
    if (ok) this.#logTurn(melding, { rute: outcome.route, utfall: 'avsatt', ms: 0, feilId });
    if (ok) this.#deps.faults.count('avsatt');
    return ok;
  }

  #logTurn(melding: Ventende, about: { rute: string; utfall: string; ms: number; feilId?: string }): void {
    this.#deps.log({
      samtale: this.id,
      melding: melding.activity.id,
      kanal: this.#strom.ledger.kanal,
      ...about,
    });
  }
}

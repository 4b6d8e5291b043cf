import type { Context, Kanal, Outcome } from '../../dialogs/dialog.ts';
import type { Klokke } from '../../dialogs/klokke.ts';
import { isoDay } from '../../dialogs/sprak/dato.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import type { Lease, Store } from '../../dialogs/store/index.ts';
import { toActivity } from './activity.ts';
import type { Arbeidere, Resultat } from './arbeidere.ts';
import { Backoff } from './backoff.ts';
import { type Faults, fault } from './feil.ts';
import { type Limits, retryAfterS } from './grense.ts';
import { type Inntak, type Redaction, toMottatt } from './inntak.ts';
import { readInput } from './input.ts';
import { type Evolve, hasWork, type Ledger, seenId, sprakOf, type Usendt, type Ventende } from './ledger.ts';
import { activityId, addressOf, type SamtaleRecord, type StoredActivity } from './record.ts';
import { Strom } from './strom.ts';

/** What a conversation needs of its surroundings. Joined in `bot/compose.ts`. */
export interface SamtaleDeps {
  readonly store: Store;
  readonly arbeidere: Arbeidere;
  readonly evolve: Evolve;
  readonly now: Klokke;
  readonly newId: () => string;
  readonly limits: Limits;
  /** Why the service is paused, or null. */
  readonly pause: () => string | null;
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

interface Decision {
  readonly mottak: Mottak;
  readonly records: readonly SamtaleRecord[];
  readonly redaction: Redaction | null;
}

const refuse = (mottak: Mottak): Decision => ({ mottak, records: [], redaction: null });
const GONE = refuse({ status: 'gone' });

/** The register of conversations: one document each, found by the day on which it is to be deleted. */
export const REGISTER = 'samtaler';

const DAY_MS = 86_400_000;

/** A lease is held so long at a time; a turn of 10 s has room in it. */
const LEASE_MS = 30_000;
/** Another process holds the conversation: look again after this. */
const LEASE_RETRY_MS = 500;
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
  /** The day of deletion that the register holds, as far as this process knows. */
  #registered: string | null = null;
  readonly #backoff = new Backoff();

  constructor(id: string, deps: SamtaleDeps) {
    this.id = id;
    this.#deps = deps;
    this.#strom = new Strom(deps.store, id, deps.evolve);
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
    await this.#register();
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
    if (mottak.status === 'accepted') await this.#register();
    return mottak;
  }

  /** Handles what is unhandled. Returns at once; several calls are one. */
  wake(): void {
    if (this.#busy || !hasWork(this.#strom.ledger)) return;
    this.#busy = this.#work()
      .catch((error) => {
        this.#deps.faults.count('arbeid', error);
        return false;
      })
      .then((goOn) => this.#rest(goOn));
  }

  /** Work may have come in while the last was being put away; without the lease, it is looked at again later. */
  #rest(goOn: boolean): void {
    this.#busy = null;
    if (this.#strom.ledger.ventende.length === 0) return;
    if (goOn) this.wake();
    else setTimeout(() => this.wake(), LEASE_RETRY_MS).unref();
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

  /** True when all was handled that was there; false when another process has the conversation. */
  async #work(): Promise<boolean> {
    const { leases } = this.#deps.store;
    const lease = await leases.acquire(this.id, LEASE_MS);
    if (!lease) return false;
    try {
      await this.#strom.load();
      if (lease.abandoned) await this.#blame(lease);
      return await this.#handleAll(lease);
    } finally {
      await leases.release(lease);
      await this.#strom.keepSnapshot();
    }
  }

  async #handleAll(lease: Lease): Promise<boolean> {
    for (;;) {
      const { usendt, ventende } = this.#strom.ledger;
      const [reply] = this.#backoff.waiting ? [] : usendt;
      const [melding] = ventende;
      if (!reply && !melding) return true;
      const goOn = reply ? await this.#sendOut(reply, lease) : await this.#handle(melding!, lease);
      if (!goOn || !(await this.#deps.store.leases.renew(lease, LEASE_MS))) return false;
    }
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
    const written = await this.#commit(melding, resultat.outcome, lease);
    if (written)
      this.#logTurn(melding, { rute: resultat.outcome.route, utfall: 'besvart', ms: now() - started });
    return written;
  }

  async #compute(melding: Ventende): Promise<Resultat> {
    const typing = setTimeout(() => this.#typing.forEach((show) => void show()), TYPING_AFTER_MS);
    try {
      const { tilstand } = this.#strom.ledger;
      const context = this.#context();
      return await this.#deps.arbeidere.run({
        tilstand,
        input: readInput(melding),
        context,
        pause: this.#deps.pause(),
      });
    } finally {
      clearTimeout(typing);
    }
  }

  #context(): Omit<Context, 'kontor' | 'demo'> {
    const { ledger } = this.#strom;
    const now = this.#deps.now();
    const { kanal, deltEnhet, rute } = ledger;
    return { now, kanal, deltEnhet, forrigeRute: rute, sprak: sprakOf(ledger), slettes: this.#deletionDay() };
  }

  /** Product rules 11: so many days after the last message. */
  #deletionDay(): string {
    return isoDay(this.#deps.now() + this.#deps.limits.storageDays * DAY_MS);
  }

  /** Notes the day of deletion in the register, once a day. */
  async #register(): Promise<void> {
    const slettes = this.#deletionDay();
    if (this.#registered === slettes) return;
    this.#registered = slettes;
    await this.#deps.store.documents.put(
      REGISTER,
      this.id,
      { id: this.id },
      { owner: this.id, indexes: { slettes } },
    );
  }

  async #commit(melding: Ventende, outcome: Outcome, lease: Lease): Promise<boolean> {
    const forget = outcome.reply.deleted === true;
    const decide = (ledger: Ledger): SamtaleRecord[] => {
      const head = forget ? this.#newBeginning(ledger, melding) : [];
      const events = outcome.events.map((event): SamtaleRecord => ({ type: 'hendelse', event }));
      const at = ledger.version + head.length + events.length + 1;
      return [
        ...head,
        ...events,
        this.#svar(melding, at, outcome),
        { type: 'ferdig', melding: melding.position, utfall: 'besvart', rute: outcome.route },
      ];
    };
    const { ok } = await this.#strom.write(decide, { lease, forget });
    if (ok && forget) await this.#registerAnew();
    return ok;
  }

  /** The register's entry went with all the rest; what stands here now has a day of deletion too. */
  #registerAnew(): Promise<void> {
    this.#registered = null;
    return this.#register();
  }

  /** What stands in a stream whose contents were deleted: that it exists, and what came in since. */
  #newBeginning(ledger: Ledger, melding: Ventende): SamtaleRecord[] {
    const { samtale, bruker, kanal, deltEnhet } = ledger;
    const sprak = sprakOf(ledger);
    const tid = this.#deps.now();
    const after = ledger.ventende.filter(({ position }) => position > melding.position);
    return [
      { type: 'slettet', tid, nokkel: melding.nokkel, id: melding.activity.id },
      { type: 'opprettet', tid, samtale, bruker, kanal, deltEnhet, sprak },
      ...after.map(({ position: _, ...kept }): SamtaleRecord => ({ type: 'mottatt', ...kept })),
    ];
  }

  #svar(melding: Ventende, position: number, outcome: Outcome): SamtaleRecord {
    const activity = toActivity(outcome.reply, {
      id: activityId(this.id, position),
      samtale: this.id,
      tid: this.#deps.now(),
      til: melding.activity,
      maskert: melding.maskert,
      ledger: this.#strom.ledger,
    });
    const adresse = this.#strom.ledger.kanal === 'web' ? null : addressOf(melding.activity, melding.kanalId);
    return { type: 'svar', tid: this.#deps.now(), melding: melding.position, activity, adresse };
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
    const { ok } = await this.#strom.write(
      (ledger) => [
        this.#svar(melding, ledger.version + 1, outcome),
        { type: 'ferdig', melding: melding.position, utfall: 'avsatt', rute: outcome.route },
      ],
      { lease },
    );
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

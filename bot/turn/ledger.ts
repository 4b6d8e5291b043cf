import type { Kanal } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import { isBeskjed } from './beskjed.ts';
import { addressOf, type SamtaleRecord, type StoredActivity } from './record.ts';

type Mottatt = Extract<SamtaleRecord, { type: 'mottatt' }>;

/** A message that is acknowledged and not yet handled: its record, and where it stands. */
export type Ventende = Omit<Mottatt, 'type'> & { readonly position: number };

/** A reply that waits for the connector. */
export interface Usendt {
  readonly position: number;
  readonly adresse: StoredActivity;
  readonly activity: StoredActivity;
}

/** Something planned that the scheduler does not have yet. */
export type Uplanlagt = Omit<Extract<SamtaleRecord, { type: 'planlagt' }>, 'type'> & {
  readonly position: number;
};

interface SeenKey {
  readonly nokkel: string;
  readonly id: string;
  readonly tid: number;
}

/**
 * The running account of a conversation: the fold of its stream. Plain JSON, so that it can be kept as a snapshot;
 * the dialogs' own state lies in `tilstand`, folded by them.
 */
export interface Ledger {
  readonly version: number;
  readonly samtale: string;
  readonly bruker: string;
  readonly kanal: Kanal;
  readonly deltEnhet: boolean;
  readonly sprak: Sprak;
  readonly ventende: readonly Ventende[];
  /** Failed tries on the first of `ventende`. */
  readonly forsok: number;
  readonly usendt: readonly Usendt[];
  readonly uplanlagt: readonly Uplanlagt[];
  /** Over the connector: where the person wrote from last. */
  readonly adresse: StoredActivity | null;
  readonly nokler: readonly SeenKey[];
  /** The newest message's position and text: a personal number can be split over two messages in a row. */
  readonly forrige: { readonly position: number; readonly id: string; readonly tekst: string } | null;
  /** When the newest messages came, for the limit a minute. */
  readonly tider: readonly number[];
  /** The route of the newest handled message. */
  readonly rute: string | null;
  /** The newest generation of the program that has handled messages here. */
  readonly kode: number;
  readonly tilstand: JsonObject;
}

export const emptyLedger: Ledger = {
  version: 0,
  samtale: '',
  bruker: '',
  kanal: 'web',
  deltEnhet: false,
  sprak: 'nb',
  ventende: [],
  forsok: 0,
  usendt: [],
  uplanlagt: [],
  adresse: null,
  nokler: [],
  forrige: null,
  tider: [],
  rute: null,
  kode: 0,
  tilstand: {},
};

/** How long a once-key is known: the last 500 messages, and all of the last 24 hours (design 3.2). */
const KEYS_KEPT = 500;
const KEY_LIFE_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60_000;

/** How the dialogs fold their own events (`bot/turn/tilstand.ts`). */
export type Evolve = (
  tilstand: JsonObject,
  event: JsonObject & { readonly dialog: string; readonly type: string },
) => JsonObject;

/** The account after one more record. Pure: the same records give the same account. */
export const applyRecord = (
  ledger: Ledger,
  position: number,
  record: SamtaleRecord,
  evolve: Evolve,
): Ledger => ({
  ...ledger,
  ...change(ledger, position, record, evolve),
  version: position,
});

const change = (ledger: Ledger, position: number, record: SamtaleRecord, evolve: Evolve): Partial<Ledger> => {
  switch (record.type) {
    case 'opprettet':
      return {
        samtale: record.samtale,
        bruker: record.bruker,
        kanal: record.kanal,
        deltEnhet: record.deltEnhet,
        sprak: record.sprak,
        adresse: record.adresse ?? null,
      };
    case 'mottatt':
      return received(ledger, position, record);
    case 'hendelse':
      return { tilstand: evolve(ledger.tilstand, record.event) };
    case 'svar':
      return record.adresse
        ? { usendt: [...ledger.usendt, { position, adresse: record.adresse, activity: record.activity }] }
        : {};
    case 'ferdig':
      return {
        ventende: ledger.ventende.filter((waiting) => waiting.position !== record.melding),
        forsok: 0,
        // What the person did not see is nothing that they can answer.
        rute: record.utfall === 'merket' ? ledger.rute : record.rute,
        kode: Math.max(ledger.kode, record.kode),
      };
    case 'planlagt': {
      const { type: _, ...planned } = record;
      return { uplanlagt: [...ledger.uplanlagt, { position, ...planned }] };
    }
    case 'overlatt':
      return { uplanlagt: ledger.uplanlagt.filter((planned) => planned.position !== record.planlagt) };
    case 'enhet':
      return { deltEnhet: record.deltEnhet };
    case 'redigert':
      return {};
    case 'forsok':
      return { forsok: ledger.forsok + 1 };
    case 'sendt':
      return { usendt: ledger.usendt.filter((reply) => reply.position !== record.svar) };
    case 'slettet':
      return {
        ...emptyLedger,
        kode: ledger.kode,
        nokler: [{ nokkel: record.nokkel, id: record.id, tid: record.tid }],
      };
  }
};

const received = (ledger: Ledger, position: number, record: Mottatt): Partial<Ledger> => {
  const { type: _, ...melding } = record;
  const { tid, nokkel, activity } = melding;
  const taken = {
    ventende: [...ledger.ventende, { position, ...melding }],
    nokler: keepKeys([...ledger.nokler, { nokkel, id: activity.id, tid }], tid),
  };
  if (isBeskjed(activity)) return taken;
  const text = activity.text;
  return {
    ...taken,
    adresse: ledger.kanal === 'web' ? null : addressOf(activity, null),
    forrige: typeof text === 'string' ? { position, id: activity.id, tekst: text } : ledger.forrige,
    tider: [...ledger.tider.filter((earlier) => earlier > tid - MINUTE_MS), tid],
  };
};

const keepKeys = (keys: readonly SeenKey[], now: number): readonly SeenKey[] => {
  const surplus = keys.length - KEYS_KEPT;
  if (surplus <= 0) return keys;
  const firstYoung = keys.findIndex((key) => key.tid > now - KEY_LIFE_MS);
  return keys.slice(Math.min(surplus, firstYoung === -1 ? surplus : firstYoung));
};

/** The id that the message with this once-key got, if it was taken in before. */
export const seenId = (ledger: Ledger, nokkel: string): string | null =>
  ledger.nokler.findLast((key) => key.nokkel === nokkel)?.id ?? null;

/** Is there work left: an unhandled message, a reply that has not gone out, or a plan that the scheduler does not have? */
export const hasWork = ({ ventende, usendt, uplanlagt }: Ledger): boolean =>
  ventende.length + usendt.length + uplanlagt.length > 0;

/** The language that the person has chosen here, else the one the conversation began in. */
export const sprakOf = ({ tilstand, sprak }: Ledger): Sprak => {
  const chosen = (tilstand.sprak as { readonly valgt?: Sprak } | undefined)?.valgt;
  return chosen ?? sprak;
};

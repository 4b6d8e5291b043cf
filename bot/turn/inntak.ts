import type { Activity } from 'botbuilder';
import type { Json, JsonObject } from '../../dialogs/json.ts';
import { classifyKrise } from '../../knowledge/krise/index.ts';
import type { Ledger } from './ledger.ts';
import { maskActivity, maskSplit } from './maskering/index.ts';
import { type SamtaleRecord, toStoredActivity } from './record.ts';

/** An incoming message after all that is done in memory, before anything is written. */
export interface Inntak {
  readonly nokkel: string;
  /** Normalised and masked, without attachments: these are not kept (product rules 3). */
  readonly activity: JsonObject & { readonly type: string };
  /** How many personal numbers were removed. */
  readonly maskert: number;
  readonly vedlegg: boolean;
  /** The activity's id in its own channel. */
  readonly kanalId: string | null;
  /** Is it a crisis message? It passes every limit (product rules 2). Asked only when a limit would stop it. */
  readonly erKrise: () => boolean;
}

/**
 * Normalise, mask, and be ready to classify: pure, and the only way in (design 3.1). With `trusted`, the addresses of the activity come
 * from an authenticated channel and are kept as they are: a reply must find back.
 */
export const takeIn = (incoming: Partial<Activity>, nokkel: string, trusted: boolean): Inntak => {
  const { attachments, ...rest } = incoming;
  const raw = JSON.parse(JSON.stringify(rest)) as JsonObject;
  const { activity, count } = maskActivity(raw);
  return {
    nokkel,
    activity: { ...activity, ...(trusted && addresses(raw, activity)), type: String(activity.type) },
    maskert: count,
    vedlegg: (attachments ?? []).some(isFile),
    kanalId: trusted && typeof raw.id === 'string' ? raw.id : null,
    erKrise: () => classifyKrise(textOf(activity)) !== null,
  };
};

const addresses = (raw: JsonObject, masked: JsonObject): JsonObject =>
  pick({
    serviceUrl: raw.serviceUrl,
    channelId: raw.channelId,
    conversation: raw.conversation,
    from: withId(masked.from, raw.from),
    recipient: withId(masked.recipient, raw.recipient),
  });

const withId = (masked: Json | undefined, raw: Json | undefined): Json | undefined =>
  isObject(masked) && isObject(raw) ? { ...masked, ...pick({ id: raw.id }) } : masked;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pick = (fields: { readonly [key: string]: Json | undefined }): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );

const textOf = (activity: JsonObject): string => (typeof activity.text === 'string' ? activity.text : '');

/** Teams sends the text of a message again as an HTML attachment; that is no file. */
const isFile = ({ contentType }: { contentType?: string }): boolean => contentType !== 'text/html';

/** An earlier message whose end turned out to be the first half of a personal number. */
export interface Redaction {
  readonly position: number;
  readonly before: string;
  readonly after: string;
}

/** The record of a message that is taken in, and what it shows must go from the one before. */
export const toMottatt = (
  { nokkel, activity, maskert, vedlegg, kanalId }: Inntak,
  ledger: Ledger,
  { id, tid }: { readonly id: string; readonly tid: number },
): { record: SamtaleRecord; redaction: Redaction | null } => {
  const split = ledger.forrige && maskSplit(ledger.forrige.tekst, textOf(activity));
  const stored = toStoredActivity(
    { ...activity, ...(split && { text: split.current }), timestamp: new Date(tid).toISOString() },
    id,
  );
  const lost = [...(split ? [ledger.forrige!.id] : []), ...(split || maskert > 0 ? [id] : [])];
  return {
    record: { type: 'mottatt', tid, nokkel, activity: stored, maskert: lost, vedlegg, kanalId },
    redaction: split && {
      position: ledger.forrige!.position,
      before: ledger.forrige!.tekst,
      after: split.previous,
    },
  };
};

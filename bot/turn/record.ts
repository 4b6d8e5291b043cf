import type { Activity } from 'botbuilder';
import type { DialogEvent, Kanal, Planned } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';

/** A Bot Framework activity as it is stored: plain JSON, normalised and masked. */
export type StoredActivity = JsonObject & { readonly id: string; readonly type: string };

/**
 * What a conversation's stream holds, in order. Everything else (state, transcript, what is unanswered) is a fold of it.
 * `tid` is milliseconds since 1970.
 */
export type SamtaleRecord =
  /** The first record of a conversation, and the second after its contents were deleted. */
  | {
      readonly type: 'opprettet';
      readonly tid: number;
      readonly samtale: string;
      readonly bruker: string;
      readonly kanal: Kanal;
      readonly deltEnhet: boolean;
      readonly sprak: Sprak;
      /** After a deletion: where the person is reached over the connector. */
      readonly adresse?: StoredActivity | null;
    }
  /** An acknowledged message, the start of the conversation, or something that happened outside (`beskjed.ts`). */
  | {
      readonly type: 'mottatt';
      readonly tid: number;
      /** The once-key; the same key again is the same message. */
      readonly nokkel: string;
      readonly activity: StoredActivity;
      /** The ids of the messages that lost a personal number: this one, and the one before when it was split over the two. */
      readonly maskert: readonly string[];
      readonly vedlegg: boolean;
      /** The activity's id in the channel that it came from, when that is not ours. */
      readonly kanalId: string | null;
    }
  /** What a dialog decided. */
  | { readonly type: 'hendelse'; readonly event: DialogEvent }
  /** A reply. `melding` is the position of what it answers. */
  | {
      readonly type: 'svar';
      readonly tid: number;
      readonly melding: number;
      readonly activity: StoredActivity;
      /** Over the connector: where it is to be sent. Stands here, so that it outlives the message that it answers. */
      readonly adresse: StoredActivity | null;
    }
  /** The message at `melding` is handled. `kode`: by which generation of the program (`generasjon.ts`). */
  | {
      readonly type: 'ferdig';
      readonly melding: number;
      readonly utfall: Utfall;
      readonly rute: string;
      readonly kode: number;
    }
  /** Something that a dialog wants to be told of later. */
  | ({ readonly type: 'planlagt' } & Planned)
  /** What was planned at `planlagt` is in the scheduler's hands. */
  | { readonly type: 'overlatt'; readonly planlagt: number }
  /** The person went on at another device, with their four words. */
  | { readonly type: 'enhet'; readonly tid: number; readonly deltEnhet: boolean }
  /** A personal number was removed from the message at `melding` and what quotes it: what was read before is to be read anew. */
  | { readonly type: 'redigert'; readonly melding: number }
  /** A try to handle the message at `melding` failed. */
  | { readonly type: 'forsok'; readonly melding: number; readonly grunn: Forsokfeil; readonly feilId: string }
  /** The reply at `svar` went out over the connector (`ut: true`), or never will. */
  | { readonly type: 'sendt'; readonly svar: number; readonly ut: boolean; readonly kanalId: string | null }
  /** Everything before was deleted. Holds the once-key of the message that asked, so that a retry is known again. */
  | { readonly type: 'slettet'; readonly tid: number; readonly nokkel: string; readonly id: string };

/** `merket`: a notice that the person did not need to see. */
export type Utfall = 'besvart' | 'merket' | 'avsatt';

/** `avbrutt`: the process died meanwhile · `kastet`: an exception · `stanset`: the thread ended · `tid`: over the time limit. */
export type Forsokfeil = 'avbrutt' | 'kastet' | 'stanset' | 'tid';

/** Records are plain JSON; the store's own shape and this union differ only in name. */
export const toStored = (record: SamtaleRecord): JsonObject => record as unknown as JsonObject;
export const fromStored = (record: JsonObject): SamtaleRecord => record as unknown as SamtaleRecord;

/** The id of the activity at a position, in the manner of Direct Line: `conversation|0000012`. */
export const activityId = (samtale: string, position: number): string =>
  `${samtale}|${String(position).padStart(7, '0')}`;

/** What a channel needs of a message to have it answered: who, where and its id; no words. */
export const addressOf = (activity: StoredActivity, kanalId: string | null): StoredActivity => {
  const { type, serviceUrl, channelId, conversation, from, recipient, locale } = activity;
  const address = { type, serviceUrl, channelId, conversation, from, recipient, locale, id: kanalId };
  return JSON.parse(JSON.stringify(address)) as StoredActivity;
};

/** The position in an activity's id. */
export const positionOf = (id: string): number => Number(id.slice(id.lastIndexOf('|') + 1));

/** Makes an activity storable: what JSON can't hold is left out, as it would be on the wire. */
export const toStoredActivity = (activity: Partial<Activity> | JsonObject, id: string): StoredActivity => ({
  ...(JSON.parse(JSON.stringify(activity)) as JsonObject & { type: string }),
  id,
});

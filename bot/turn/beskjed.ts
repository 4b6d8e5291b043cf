import type { Notice } from '../../dialogs/dialog.ts';
import type { SamtaleRecord, StoredActivity } from './record.ts';

/** The name of the activity, and of the scheduler's jobs, by which a conversation is told of what happened outside. */
export const BESKJED = 'beskjed';

/** As it stands in the conversation's stream: an event that no channel shows. */
export const toBeskjed = (
  { dialog, data }: Notice,
  { id, tid, nokkel }: { readonly id: string; readonly tid: number; readonly nokkel: string },
): Extract<SamtaleRecord, { type: 'mottatt' }> => ({
  type: 'mottatt',
  tid,
  nokkel,
  activity: { type: 'event', name: BESKJED, id, value: { dialog, data } },
  maskert: [],
  vedlegg: false,
  kanalId: null,
});

/** Only what is taken in by `Samtaler.tell` has this name and no sender: a channel's activities all have one. */
export const isBeskjed = ({ type, name, from }: StoredActivity): boolean =>
  type === 'event' && name === BESKJED && from === undefined;

export const readBeskjed = ({ value }: StoredActivity): Notice => value as unknown as Notice;

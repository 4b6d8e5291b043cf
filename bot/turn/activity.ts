import type { Choice, Reply } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import { speak } from '../../dialogs/sprak/opplesing/index.ts';
import { type Ledger, sprakOf } from './ledger.ts';
import type { StoredActivity } from './record.ts';

const LOCALE = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Who the assistant is in a transcript. */
export const BOT = { id: 'brobygger', name: 'Brobygger', role: 'bot' } as const;

interface Place {
  readonly id: string;
  readonly samtale: string;
  readonly tid: number;
  /** What is answered. */
  readonly til: StoredActivity;
  /** The ids of messages that lost a personal number: a client that shows them reads them again. */
  readonly maskert: readonly string[];
  readonly ledger: Ledger;
}

/**
 * A reply as a Bot Framework message activity. Any client can show it: text and suggested actions.
 * What our own page shows beside (progress, status line, «Mer …») lies in `channelData.brobygger`.
 */
export const toActivity = (reply: Reply, place: Place): StoredActivity => {
  const sprak = reply.sprak ?? sprakOf(place.ledger);
  return {
    type: 'message',
    id: place.id,
    timestamp: new Date(place.tid).toISOString(),
    channelId: String(place.til.channelId ?? 'directline'),
    conversation: (place.til.conversation as JsonObject | undefined) ?? { id: place.samtale },
    from: BOT,
    recipient: { id: place.ledger.bruker },
    locale: LOCALE[sprak],
    text: reply.text,
    textFormat: 'plain',
    speak: speak(reply, sprak),
    inputHint: inputHint(reply),
    ...replyTo(place.til),
    ...suggestedActions(reply),
    channelData: {
      brobygger: { ...channelData(reply), ...(place.maskert.length > 0 && { maskert: place.maskert }) },
    },
  };
};

/** Only what asks something opens a microphone by itself; in a crisis others may hear, and after deletion nothing is asked. */
const inputHint = ({ text, choices, kind, deleted }: Reply): 'expectingInput' | 'acceptingInput' => {
  const asks = text.trimEnd().endsWith('?') || choices?.some(({ action }) => !action);
  return asks && kind !== 'krise' && !deleted ? 'expectingInput' : 'acceptingInput';
};

/** The first greeting answers nobody's message. */
const replyTo = (til: StoredActivity): JsonObject => (til.type === 'event' ? {} : { replyToId: til.id });

const suggestedActions = ({ choices }: Reply): JsonObject =>
  choices?.length ? { suggestedActions: { to: [], actions: choices.map(toCardAction) } } : {};

const toCardAction = ({ label, action }: Choice): JsonObject => {
  switch (action?.type) {
    case 'ring':
      return { type: 'call', title: label, value: `tel:${action.tel.replaceAll(' ', '')}` };
    case 'lenke':
      return { type: 'openUrl', title: label, value: action.url };
    default:
      return { type: 'imBack', title: label, value: label };
  }
};

const channelData = (reply: Reply): JsonObject => ({
  slag: reply.kind ?? 'vanlig',
  valg: (reply.choices ?? []).map(toValg),
  mer: (reply.more ?? []).map(toValg),
  ...(reply.status && { status: reply.status }),
  ...(reply.progress && { fremdrift: toFremdrift(reply.progress) }),
  ...(reply.deleted && { slettet: true }),
});

/** `del` and `samlet` (in all) only where there are sections. */
const toFremdrift = ({ number, of, del, samlet }: NonNullable<Reply['progress']>): JsonObject => ({
  nr: number,
  av: of,
  ...(del !== undefined && { del }),
  ...(samlet && { samlet: { nr: samlet.number, av: samlet.of } }),
});

const toValg = ({ id, label, action, chosen }: Choice): JsonObject => ({
  id,
  label,
  slag: action?.type ?? 'svar',
  ...(action?.type === 'ring' && { verdi: action.tel }),
  ...(action?.type === 'lenke' && { verdi: action.url }),
  ...(chosen !== undefined && { valgt: chosen }),
});

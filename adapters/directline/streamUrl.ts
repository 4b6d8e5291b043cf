import { PROTOCOL_ROOT } from './routes.ts';
import { toWatermark } from './watermark.ts';

interface StreamPlace {
  readonly publicUrl: string;
  readonly conversation: string;
  readonly after: number;
  readonly ticket: string;
}

/** Made from the public URL, never from the request's `Host`, which whoever calls may write as they like. */
export const toStreamUrl = ({ publicUrl, conversation, after, ticket }: StreamPlace): string => {
  const url = new URL(`${PROTOCOL_ROOT}/conversations/${encodeURIComponent(conversation)}/stream`, publicUrl);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.search = new URLSearchParams({ watermark: toWatermark(after), t: ticket }).toString();
  return url.href;
};

const STREAM_PATH = new RegExp(`^${PROTOCOL_ROOT}/conversations/([^/]+)/stream$`);

/** The conversation in the path of a stream URL, or null when the path is another, or is wrongly encoded. */
export const conversationIn = (path: string): string | null => {
  const encoded = STREAM_PATH.exec(path)?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
};

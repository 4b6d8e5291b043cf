/** The codes that go out. The protocol names the first five; the rest follow its way of writing. */
export type ErrorCode =
  | 'BadArgument'
  | 'BadSyntax'
  | 'TokenExpired'
  | 'MessageSizeTooBig'
  | 'ServiceError'
  | 'ConversationNotFound'
  | 'ConversationEnded'
  | 'Conflict'
  | 'MethodNotAllowed'
  | 'NotFound'
  | 'RateLimited'
  | 'UnsupportedMediaType';

/** A refusal that the client is told of: a status of HTTP, a stable code, and a message for whoever builds a client. */
export class ProtocolError extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  /** Set on 429 only. */
  readonly retryAfterS: number | null;

  constructor(status: number, code: ErrorCode, message: string, retryAfterS: number | null = null) {
    super(message);
    this.name = 'ProtocolError';
    this.status = status;
    this.code = code;
    this.retryAfterS = retryAfterS;
  }
}

export const badArgument = (message: string): ProtocolError => new ProtocolError(400, 'BadArgument', message);

export const forbidden = (message: string): ProtocolError => new ProtocolError(403, 'BadArgument', message);

export const rateLimited = (message: string, retryAfterS: number): ProtocolError =>
  new ProtocolError(429, 'RateLimited', message, retryAfterS);

/** Answers every reading of a deleted conversation: the protocol's own client takes a 404 there as the end, and would try a 410 again for a quarter of an hour. */
export const conversationNotFound = (): ProtocolError =>
  new ProtocolError(
    404,
    'ConversationNotFound',
    'The conversation does not exist. It may have been deleted.',
  );

/** Answers every writing to a deleted conversation: a token for it was signed, so it did exist. */
export const conversationEnded = (): ProtocolError =>
  new ProtocolError(410, 'ConversationEnded', 'The conversation has been deleted. Nothing was stored.');

/** The protocol's body of every error. */
export const errorBody = (
  code: ErrorCode,
  message: string,
): { error: { code: ErrorCode; message: string } } => ({
  error: { code, message },
});

import type { Levering } from './port.ts';

/** The channel says that this will never be received: the conversation is gone, or the bot was removed from it. */
const REFUSED: readonly number[] = [400, 401, 403, 404, 410];

/** Tells "they answered no" from "we could not reach them": only the latter is tried again. */
export const classify = (error: unknown): Levering => {
  const { statusCode } = (typeof error === 'object' && error !== null ? error : {}) as {
    statusCode?: number;
  };
  return { outcome: statusCode !== undefined && REFUSED.includes(statusCode) ? 'never' : 'later' };
};

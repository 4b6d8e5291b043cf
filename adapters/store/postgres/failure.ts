import pg from 'pg';
import { StoreError } from '../storeError.ts';

/** Connection lost, server going down or coming up, too many connections, a standby before it is promoted. */
const LOST = /^(08|57P0[1-3]|53300|25006)/;
/** Serialization failure and deadlock: the statement was rolled back, and may do better the next time. */
const ROLLED_BACK = /^(40001|40P01)/;
/** What `pg` says without any code when a connection breaks or doesn't come in time. */
const BROKEN = /terminat|timeout|not queryable|closed|ended/i;
/** What Node says of a network. Other errors of Node's are faults of setup or program. */
const NETWORK =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EAI_AGAIN|ENOTFOUND|EADDRNOTAVAIL)$/;
/** SQLSTATEs whose messages speak of connections, names, rights and space, and hold no value of a statement. */
const TELLABLE = /^(08|28|3D|53|55|57|58|42501)/;

/** Errors of Node's own are no `instanceof Error` for code that runs in a context of its own, so their shape is asked for. */
const of = (error: unknown): { code: string; message: string; errors: readonly unknown[] } => {
  const { code = '', message = '', errors = [] } = Object(error);
  return { code: String(code), message: String(message), errors: Array.isArray(errors) ? errors : [] };
};

/** Did the connection break, so that nobody knows whether the statement was carried out? */
export const isLost = (error: unknown): boolean => {
  const { code, message, errors } = of(error);
  if (error instanceof pg.DatabaseError) return LOST.test(code);
  return NETWORK.test(code) || BROKEN.test(message) || errors.some(isLost);
};

/** May the same statement go well a little later? */
export const isPassing = (error: unknown): boolean => isLost(error) || ROLLED_BACK.test(of(error).code);

/** What may be told of an error: never values of a statement, never the URL with its password. */
export const toStoreError = (error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const { code, message } = of(error);
  const lost = isLost(error);
  const reason = [code && `[${code}]`, (lost || TELLABLE.test(code)) && message].filter(Boolean).join(' ');
  return lost
    ? new StoreError('database_unavailable', `The database can't be reached: ${reason}`)
    : new StoreError('database_failed', `The database refused: ${reason || 'unknown'}`);
};

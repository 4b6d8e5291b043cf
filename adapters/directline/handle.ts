import { createHash, randomBytes } from 'node:crypto';

/** The cookie holds an opaque handle, no token and no id: what it opens is looked up, and can be taken away. */
const COOKIE = 'brobygger';
const PATH = '/chat';
const MAX_AGE_S = 90 * 24 * 3600;

export const newHandle = (): string => randomBytes(32).toString('base64url');

/** What is stored in the handle's place, so that whoever reads the store can't use it as a cookie. */
export const hashOf = (handle: string): string => createHash('sha256').update(handle).digest('hex');

/** The handle in a `Cookie` header, or null. */
export const handleIn = (cookies: string | undefined): string | null =>
  (cookies ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) || null;

/** `Set-Cookie` that keeps the handle for 90 days, or with null forgets it. */
export const toCookie = (handle: string | null, secure: boolean): string =>
  [
    `${COOKIE}=${handle ?? ''}`,
    `Max-Age=${handle === null ? 0 : MAX_AGE_S}`,
    `Path=${PATH}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ');

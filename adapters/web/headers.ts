/** A host as it may stand in a policy. Anything else in the Host header is left out, and the page polls instead. */
const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i;

/** Older Safari does not count a web socket to the same host as 'self', so it is named. */
const socketsOf = (host: string): string => (HOST.test(host) ? ` ws://${host} wss://${host}` : '');

/**
 * What the page may do: run and look like what this server gives, talk to this server, and nothing else.
 * `require-trusted-types-for` makes it a fault to turn any text into HTML, wherever it came from.
 */
export const contentSecurityPolicy = (host: string, frameAncestors: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${socketsOf(host)}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Headers of every answer of the web page. */
export const COMMON_HEADERS: { readonly [name: string]: string } = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

import type { Firord, Handles, Once, Rate, Resultater, Samtaler } from './port.ts';

export interface DirectLineOptions {
  readonly samtaler: Samtaler;
  readonly handles: Handles;
  readonly firord: Firord;
  /** Opens `tokens/generate`, and `conversations` without a token. With `null` both are closed to it. Never for a browser. */
  readonly secret: string | null;
  /** Signs the tokens (HS256); at least 32 bytes. With a new key every token given out is foreign. */
  readonly signingKey: Uint8Array;
  /** Where the service is reached from outside, e.g. `https://brobygger.example`. Asked for each time, since a port may come late. */
  readonly publicUrl: () => string;
  /** Other pages (scheme, host and port) that may use the protocol and the stream. The public URL's own always may. */
  readonly allowedOrigins: readonly string[];
  /** New conversations from an address, which is often a whole office, a library or a mobile network: no limit for a person. */
  readonly newConversations: Rate;
  /** Remembers the stream URLs that were used. */
  readonly once: Once;
  /** What people have answered in forms, to take along. Default: nobody has answered anything. */
  readonly resultater?: Resultater;
  /** Default 1800, the protocol's own. */
  readonly tokenTtlS?: number;
  /** On a device that others use. Default 600. */
  readonly sharedTokenTtlS?: number;
  /** Default: when `publicUrl` is https. */
  readonly secureCookie?: boolean;
  /** How many proxies of ours stand in front. 0: `X-Forwarded-For` is not believed. */
  readonly trustProxyHops: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new, unguessable id that fits in a URL, e.g. `crypto.randomUUID`. */
  readonly newId: () => string;
  readonly log: Log;
  /** How often an open stream is shown to be alive, and a dead one is found out. Default 15,000. */
  readonly keepAliveMs?: number;
}

/** What is used of a logger. Nothing that a person wrote, and no token, handle or address, is ever given to it. */
export interface Log {
  error(fields: { readonly [name: string]: unknown }, message: string): void;
}

import { forbidden } from './protocolError.ts';

/** Which pages may use us. Only browsers send `Origin`; a caller without one is held by its token alone. */
export interface Origins {
  /** Is this another page that is let in? Then it gets CORS headers, which our own needs not. */
  isAllowedElsewhere(origin: string): boolean;
  /** Throws 403 for a page that is neither our own nor let in. */
  check(origin: string | undefined): void;
}

export const createOrigins = (options: {
  readonly publicUrl: () => string;
  readonly allowedOrigins: readonly string[];
}): Origins => {
  const elsewhere = new Set(options.allowedOrigins);
  const isOwn = (origin: string): boolean => origin === new URL(options.publicUrl()).origin;
  return {
    isAllowedElsewhere: (origin) => elsewhere.has(origin),
    check: (origin) => {
      if (origin === undefined || elsewhere.has(origin) || isOwn(origin)) return;
      throw forbidden('This page may not use this service: its origin is not allowed.');
    },
  };
};

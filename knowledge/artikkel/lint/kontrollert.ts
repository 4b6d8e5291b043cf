import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Enhet } from '../artikkel.ts';

/** `kontrollert.json`: the units whose texts were held against the sources, each with a mark of what was read. */
export const kontrollertSchema = z.record(z.string(), z.string());
export type Kontrollert = z.infer<typeof kontrollertSchema>;

/** A mark that changes when the text or what it cites does. */
export const merke = ({ hode, tekst }: Enhet): string =>
  createHash('sha256')
    .update(JSON.stringify([hode.per, hode.sted, hode.kilder, hode.avledet, tekst]))
    .digest('base64url')
    .slice(0, 12);

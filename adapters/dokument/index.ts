/** Documents that a person takes along: a page to print, and a PDF file. Implements the port `dialogs/dokument`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Dokument } from '../../dialogs/dokument/index.ts';
import { somHtml } from './html.ts';
import { pdfITraad } from './traad.ts';

const css = readFileSync(new URL('./dokument.css', import.meta.url), 'utf8');

/** The style sheet of every page made here. It is a file of its own, so that the page needs no exception in its policy. */
export const stilark = {
  css,
  /** Changes with the content, so that a browser can keep it for ever. */
  versjon: createHash('sha256').update(css).digest('hex').slice(0, 12),
} as const;

interface DokumentOptions {
  /** The address of `stilark` on this server. */
  readonly stilarkUrl: string;
  /** Where «Lukk siden fort» leads. */
  readonly quickExitUrl: string;
}

export const createDokument = ({ stilarkUrl, quickExitUrl }: DokumentOptions): Dokument => ({
  html: (innhold) => somHtml(innhold, { stilark: stilarkUrl, lukk: quickExitUrl }),
  pdf: pdfITraad(),
});

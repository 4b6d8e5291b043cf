import { resolve } from 'node:path';
import { frafallsarkMd, proberMd } from './prober.ts';
import { alleSkjemaer } from './skjemaer.ts';

const DOCS = resolve(import.meta.dirname, '../../docs/brukertest');

/** The sheets that are made of the forms: where each lies, and what it holds now. */
export const ark = async (): Promise<readonly { readonly path: string; readonly innhold: string }[]> => {
  const skjemaer = await alleSkjemaer();
  return [
    { path: resolve(DOCS, 'prober.md'), innhold: proberMd(skjemaer) },
    { path: resolve(DOCS, 'frafallsark.md'), innhold: frafallsarkMd(skjemaer) },
  ];
};

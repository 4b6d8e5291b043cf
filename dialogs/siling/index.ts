import { z } from 'zod';
import type { Context, Reply } from '../dialog.ts';
import { createSkjemadialog, type Form, readSkjema, type Skjemadialog } from '../skjema/index.ts';
import { silingsskjema } from './definisjon.ts';
import { tekster } from './tekster.ts';

export { tekster } from './tekster.ts';

const krise = z.enum(['nodhjelp', 'bolig', 'vold']);
export type Krise = z.infer<typeof krise>;

export interface SilingOptions {
  /** What is said to somebody who answers that it is urgent. Shown as it is; the questions lie until «fortsett». */
  readonly kriseReply: (klasse: Krise, context: Context) => Reply;
  /** A sentence to put before the reply to words that Nav can't receive here; null for all others. Default: none. */
  readonly notat?: (text: string, context: Context) => string | null;
}

/** The form, checked: a form or texts that are wrong never start. */
export const silingForm: Form = readSkjema(silingsskjema, tekster);

/**
 * The sieve: some questions about the situation of a person, and the three lines that come of them.
 * Started by the choice `siling`, or by asking for the questions.
 */
export const createSiling = ({ kriseReply, notat }: SilingOptions): Skjemadialog =>
  createSkjemadialog({
    id: 'siling',
    form: silingForm,
    forlat: (grunn, context) => kriseReply(krise.parse(grunn), context),
    ...(notat ? { notat } : {}),
  });

import { type Form, readSkjema } from '../skjema/index.ts';
import { innsjekksskjema } from './definisjon.ts';
import { tekster } from './tekster.ts';

export { innsjekksskjema, tekster };

/** A short check-in: how things are now, beside what was answered last time. Nothing is counted or drawn. */
export const innsjekkForm: Form = readSkjema(innsjekksskjema, tekster);

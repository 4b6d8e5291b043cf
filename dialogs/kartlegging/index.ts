import { type Form, readSkjema } from '../skjema/index.ts';
import { kartleggingsskjema } from './definisjon.ts';
import { tekster } from './tekster.ts';

export { kartleggingsskjema, tekster };

/** More questions about the situation of a person, in sections that the person picks. */
export const kartleggingForm: Form = readSkjema(kartleggingsskjema, tekster);

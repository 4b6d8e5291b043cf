import { type Form, readSkjema } from '../skjema/index.ts';
import { silingsskjema } from './definisjon.ts';
import { tekster } from './tekster.ts';

export { silingsskjema, tekster };

/** The sieve: some questions about the situation of a person, and the three lines that come of them. */
export const silingForm: Form = readSkjema(silingsskjema, tekster);

import { silingForm } from '../dialogs/siling/index.ts';
import type { Form } from '../dialogs/skjema/index.ts';

/** Every form, by the id of the capability that asks it: the state of a conversation holds its answers under the same id. */
export const skjemaer: ReadonlyMap<string, Form> = new Map([['siling', silingForm]]);

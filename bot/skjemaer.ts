import { innsjekkForm } from '../dialogs/innsjekk/index.ts';
import { kartleggingForm } from '../dialogs/kartlegging/index.ts';
import { silingForm } from '../dialogs/siling/index.ts';
import type { Form } from '../dialogs/skjema/index.ts';

/** Every form, by the id of the capability that asks it: a conversation's state holds the answers under the same id. */
export const skjemaer: ReadonlyMap<string, Form> = new Map([
  ['siling', silingForm],
  ['kartlegging', kartleggingForm],
  ['innsjekk', innsjekkForm],
]);

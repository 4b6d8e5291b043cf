import type { Input } from '../../dialogs/dialog.ts';
import type { Ventende } from './ledger.ts';

/** The activity by which a channel says that a conversation was opened. */
export const START = 'start';

/** What a dialog gets to see of a stored message. */
export const readInput = ({ activity, maskert, vedlegg }: Ventende): Input => {
  const { text, value, type, name } = activity;
  return {
    text: typeof text === 'string' ? text.trim() : '',
    choice: readChoice(value),
    kind: type === 'event' && name === START ? 'start' : 'melding',
    masked: maskert.length > 0,
    attachments: vedlegg,
  };
};

/** The id of the pressed button. Our page and cards say `{ valg: id }`; of an invoke it lies one level down. */
const readChoice = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { valg, action } = value as { valg?: unknown; action?: { data?: unknown } };
  if (typeof valg === 'string') return valg;
  return action?.data ? readChoice(action.data) : null;
};

import type { Noticed, Reply } from '../../dialogs/dialog.ts';
import { toActivity } from './activity.ts';
import { isBeskjed } from './beskjed.ts';
import { type Ledger, sprakOf, type Ventende } from './ledger.ts';
import { activityId, addressOf, type SamtaleRecord, type StoredActivity, type Utfall } from './record.ts';

/** A message, the account in which its turn is committed, and when and by which program. */
export interface Tur {
  readonly ledger: Ledger;
  readonly melding: Ventende;
  readonly tid: number;
  readonly generasjon: number;
}

/** Does the message still stand as it was when its answer was computed? */
export const stillReads = ({ ventende }: Ledger, { position, activity }: Ventende): boolean =>
  ventende.some((waiting) => waiting.position === position && waiting.activity.text === activity.text);

export const utfallOf = ({ reply }: Noticed): Utfall => (reply ? 'besvart' : 'merket');

/**
 * All that a turn leaves, in one append: what the dialogs remember, the reply, what is planned, and that the message is
 * handled. With a reply that deletes, a new beginning comes first.
 */
export const turnRecords = (tur: Tur, outcome: Noticed): readonly SamtaleRecord[] => {
  const { events, reply, planned = [], route } = outcome;
  const head = reply?.deleted ? newBeginning(tur) : [];
  return [
    ...head,
    ...events.map((event): SamtaleRecord => ({ type: 'hendelse', event })),
    ...(reply ? [svar(tur, reply, head.length + events.length)] : []),
    ...planned.map((plan): SamtaleRecord => ({ type: 'planlagt', ...plan })),
    ferdig(tur, utfallOf(outcome), route),
  ];
};

/** What is left of a message that could not be handled. A notice of that kind is no word to the person. */
export const setAsideRecords = (
  tur: Tur,
  { reply, route }: { readonly reply: Reply; readonly route: string },
): readonly SamtaleRecord[] => [
  ...(isBeskjed(tur.melding.activity) ? [] : [svar(tur, reply, 0)]),
  ferdig(tur, 'avsatt', route),
];

const ferdig = ({ melding, generasjon }: Tur, utfall: Utfall, rute: string): SamtaleRecord => ({
  type: 'ferdig',
  melding: melding.position,
  utfall,
  rute,
  kode: generasjon,
});

/** What stands in a stream whose contents were deleted: that it exists, and what came in since. */
const newBeginning = ({ ledger, melding, tid }: Tur): SamtaleRecord[] => {
  const { samtale, bruker, kanal, deltEnhet, adresse } = ledger;
  const sprak = sprakOf(ledger);
  const after = ledger.ventende.filter(({ position }) => position > melding.position);
  return [
    { type: 'slettet', tid, nokkel: melding.nokkel, id: melding.activity.id },
    { type: 'opprettet', tid, samtale, bruker, kanal, deltEnhet, sprak, adresse },
    ...after.map(({ position: _, ...kept }): SamtaleRecord => ({ type: 'mottatt', ...kept })),
  ];
};

/** The reply, `after` so many other records of the same append. */
const svar = ({ ledger, melding, tid }: Tur, reply: Reply, after: number): SamtaleRecord => {
  const { activity: said, maskert, position } = melding;
  const adresse = addressFor(melding, ledger);
  const activity = toActivity(reply, {
    id: activityId(ledger.samtale, ledger.version + after + 1),
    samtale: ledger.samtale,
    tid,
    til: isBeskjed(said) ? { ...adresse, ...said } : said,
    maskert,
    ledger,
  });
  return { type: 'svar', tid, melding: position, activity, adresse };
};

/** Over the connector: where a reply is sent. What answers nobody's message goes to where the person wrote from last. */
const addressFor = ({ activity, kanalId }: Ventende, { kanal, adresse }: Ledger): StoredActivity | null => {
  if (kanal === 'web') return null;
  return isBeskjed(activity) ? adresse : addressOf(activity, kanalId);
};

import { addDraft } from './drafts.ts';
import type { EventOf } from './events.ts';
import type { Tilstand } from './state.ts';

type ByQuestion<Value> = { readonly [sporsmal: string]: Value };

const filter = <Value>(record: ByQuestion<Value>, keep: (id: string) => boolean): ByQuestion<Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => keep(id)));

const map = <Value>(
  record: ByQuestion<Value>,
  make: (value: Value, id: string) => Value,
): ByQuestion<Value> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, make(value, id)]));

/** Each question that was split, with each of its parts. */
const partsOf = ({ delt = {} }: EventOf<'migrert'>): readonly (readonly [string, string])[] =>
  Object.entries(delt).flatMap(([from, parts]) => parts.map((to) => [from, to] as const));

/** The state under the names of a newer version. What no longer has a question is put aside, not thrown away. */
export const migrated = (state: Tilstand, event: EventOf<'migrert'>): Tilstand => {
  const rename = <Value>(record: ByQuestion<Value>): ByQuestion<Value> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [event.omdopt[id] ?? id, value]));
  const choices = (id: string, valg: readonly string[]): string[] =>
    valg.map((one) => event.valg?.[id]?.[one] ?? one);
  const svar = map(rename(state.svar), (one, id) => ({ ...one, valg: choices(id, one.valg) }));
  const stays = (id: string) => !event.fjernet.includes(id) && !event.uferdig.includes(id);
  const moved: Tilstand = {
    ...state,
    versjon: event.til,
    sporsmal: event.sporsmal,
    her: event.her,
    venter: null,
    svar: filter(svar, stays),
    valgte: filter(
      map(rename(state.valgte), (one, id) => ({ ...one, valg: choices(id, one.valg) })),
      stays,
    ),
    utkast: rename(state.utkast),
    utgatt: { ...state.utgatt, ...filter(svar, (id) => event.fjernet.includes(id)) },
  };
  const drafts = [...event.uferdig.map((id) => [id, id] as const), ...partsOf(event)];
  return drafts.reduce(
    (so, [from, to]) => addDraft(so, to, svar[from]?.ord || (svar[from]?.vist ?? '')),
    moved,
  );
};

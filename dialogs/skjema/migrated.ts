import { addDraft } from './drafts.ts';
import type { EventOf } from './events.ts';
import type { Tilstand } from './state.ts';

type ByQuestion<Value> = { readonly [sporsmal: string]: Value };

const filter = <Value>(record: ByQuestion<Value>, keep: (id: string) => boolean): ByQuestion<Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => keep(id)));

/** The state under the names of a newer version. What no longer has a question is put aside, not thrown away. */
export const migrated = (state: Tilstand, event: EventOf<'migrert'>): Tilstand => {
  const rename = <Value>(record: ByQuestion<Value>): ByQuestion<Value> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [event.omdopt[id] ?? id, value]));
  const svar = rename(state.svar);
  const stays = (id: string) => !event.fjernet.includes(id) && !event.uferdig.includes(id);
  const moved: Tilstand = {
    ...state,
    versjon: event.til,
    sporsmal: event.sporsmal,
    her: event.her,
    venter: null,
    svar: filter(svar, stays),
    valgte: filter(rename(state.valgte), stays),
    utkast: rename(state.utkast),
    utgatt: { ...state.utgatt, ...filter(svar, (id) => event.fjernet.includes(id)) },
  };
  return event.uferdig.reduce((so, id) => addDraft(so, id, svar[id]?.ord || (svar[id]?.vist ?? '')), moved);
};

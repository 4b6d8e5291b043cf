import type { SkjemaEvent } from '../events.ts';
import { asked, halfDone } from '../path.ts';
import { placeOf } from '../place.ts';
import { findSection } from '../sections.ts';
import { fold } from '../state.ts';
import type { Steg, Tur } from '../turn.ts';
import { sectionPages } from '../view/buttons.ts';
import { again } from './common.ts';

/** Goes to a section; where it asks about something private, it is first asked whether this is a good moment. */
export const pickSection = (tur: Tur, id: string): Steg => {
  const section = findSection(tur.vert.form.skjema, id);
  if (!section) return again(tur);
  return section.skjermet || section.barn
    ? { events: [{ type: 'varslet', del: id }], deler: [], route: 'varslet' }
    : enter(tur, id);
};

/** To the first question that is open there; where all are answered, to the first, as if it were to be changed. */
const enter = (tur: Tur, id: string): Steg => {
  const event: SkjemaEvent = { type: 'del_valgt', del: id };
  const state = fold(tur.state, [event]);
  const there = asked(tur.vert.form.skjema, state).filter(({ del }) => del === id);
  const question = there.find((one) => !state.svar[one.id]) ?? there[0];
  if (!question) return again(tur);
  return {
    events: [event, { type: 'spurt', sporsmal: question.id }],
    deler: [],
    route: 'del',
  };
};

export const beginSection = (tur: Tur): Steg => {
  const { varsel } = tur.state;
  return placeOf(tur.state) === 'varsel' && varsel ? enter(tur, varsel) : again(tur);
};

/** Not now: to the other sections. */
export const laterSection = (tur: Tur): Steg =>
  placeOf(tur.state) === 'varsel' ? { ...choose(0), deler: [{ key: 'varsel.senere' }] } : again(tur);

const choose = (side: number): Steg => ({
  events: [{ type: 'velger_del', side }],
  deler: [],
  route: 'deler',
});

/** From the middle of one section to the choice of another. What is open there can be taken up again. */
export const otherSection = (tur: Tur): Steg => {
  const { skjema } = tur.vert.form;
  if (skjema.deler.length === 0 || placeOf(tur.state) === 'intro') return again(tur);
  const event: SkjemaEvent = { type: 'velger_del', side: 0, utsatt: [...halfDone(skjema, tur.state)] };
  return { events: [event], deler: [], route: 'deler' };
};

/** The next page of the list; after the last, the first. */
export const moreSections = ({ vert, state }: Tur): Steg =>
  choose(((state.side ?? 0) + 1) % sectionPages(vert.form, state));

/** «Ferdig»: no more sections. Before the first there is nothing to read back. */
export const leaveSections = (tur: Tur): Steg =>
  (tur.state.deler ?? []).length === 0
    ? { events: [{ type: 'pauset' }], deler: [], route: 'pauset' }
    : { events: [{ type: 'lest_opp' }], deler: [], route: 'lest_opp' };

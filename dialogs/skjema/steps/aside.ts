import { formatDate } from '../../sprak/dato.ts';
import { SPRAK } from '../../sprak/katalog.ts';
import { fold } from '../../sprak/sporsmal/index.ts';
import type { Tema } from '../match/index.ts';
import { NAV_TELEFON } from '../nav.ts';
import { hereOf } from '../path.ts';
import { placeOf } from '../place.ts';
import { say } from '../say.ts';
import type { Steg, Tur } from '../turn.ts';
import { aside } from './common.ts';

/** The words of a message that may be the answer to an open question after all. */
const perhapsAnswer = ({ vert, state, input }: Tur): { words?: string } => {
  const open = hereOf(vert.form.skjema, state)?.kind === 'fritekst' && placeOf(state) === 'sporsmal';
  return open && input.choice === null ? { words: input.text } : {};
};

/** A question about something else: a fixed answer, and then the same question. */
export const explain = (tur: Tur, tema: Tema): Steg => {
  const values = { telefon: NAV_TELEFON, dato: formatDate(tur.context.sprak, tur.context.slettes) };
  return aside(tur, { tema, deler: [{ key: `avstikker.${tema}`, values }], ...perhapsAnswer(tur) });
};

/** «Snakke med noen» may be the answer to an open question. What stands on the button is not. */
export const person = (tur: Tur): Steg => {
  const onButton = SPRAK.some((sprak) => isSame(tur.input.text, say(tur.vert.form, sprak, 'knapp.person')));
  const deler = [{ key: 'person', values: { telefon: NAV_TELEFON } }];
  return aside(tur, { tema: 'person', deler, ...(onButton ? {} : perhapsAnswer(tur)) });
};

const isSame = (a: string, b: string): boolean => fold(a).join(' ') === fold(b).join(' ');

export const why = (tur: Tur): Steg => {
  const subject = placeOf(tur.state) === 'sporsmal' ? tur.state.her : placeOf(tur.state);
  return aside(tur, { tema: 'hvorfor', deler: [{ key: `${subject}.hvorfor` }] });
};

export const help = (tur: Tur): Steg => {
  const own = placeOf(tur.state) === 'sporsmal' ? [{ key: `${tur.state.her}.hjelp` }] : [];
  return aside(tur, { tema: 'hjelp', deler: [...own, { key: 'kommandoer' }] });
};

export const menu = (tur: Tur): Steg => ({ ...aside(tur, { tema: 'mer', deler: [] }), instead: 'meny' });

export const oldButton = (tur: Tur): Steg =>
  aside(tur, { tema: 'gammel_knapp', deler: [{ key: 'gammel_knapp' }] });

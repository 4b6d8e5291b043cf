import type { Choice, Reply } from '../../dialog.ts';
import { type Sprak, text } from '../katalog.ts';
import { tekster } from './tekster.ts';
import { uttal } from './uttal.ts';

/** A button's words inside a list: without the mark at their end. */
const navn = ({ label }: Choice, sprak: Sprak): string => uttal(label, sprak).replace(/[\s.,:;!?]{1,9}$/, '');

/** «a, b eller c»; with a longer pause between when a button itself holds a comma. */
const liste = (choices: readonly Choice[], sprak: Sprak): string => {
  const alle = choices.map((choice) => navn(choice, sprak)).filter((label) => label !== '');
  const skille = alle.some((label) => label.includes(',')) ? '; ' : ', ';
  if (alle.length < 2) return alle.join('');
  const siste = `${skille === '; ' ? ';' : ''} ${text(tekster, sprak, 'eller')} ${alle.at(-1)}`;
  return alle.slice(0, -1).join(skille) + siste;
};

const setning = (key: 'valgt' | 'svar' | 'trykk', choices: readonly Choice[], sprak: Sprak): string => {
  const valg = liste(choices, sprak);
  return valg === '' ? '' : text(tekster, sprak, key, { valg });
};

const fremdrift = ({ progress }: Reply, sprak: Sprak): string =>
  progress
    ? uttal(
        text(tekster, sprak, 'fremdrift', { nr: String(progress.number), av: String(progress.of) }),
        sprak,
      )
    : '';

/** The status line of product rules 1, unless the text says it itself. */
const statuslinje = ({ status, text: sagt }: Reply, sprak: Sprak): string => {
  const linje = status ? text(tekster, sprak, status) : '';
  return sagt.includes(linje) ? '' : linje;
};

/**
 * What a voice reads of a reply: which question it is, the text, what can be answered or pressed, the status line.
 *
 * Plain text for a speech engine (`activity.speak`), never SSML: what people wrote is text, and no `<`, `>` or `&` is left
 * in it. `sprak` is the language of the reply. What lies behind «Mer …» is not read; that there is more, is.
 */
export const speak = (reply: Reply, sprak: Sprak): string => {
  const choices = reply.choices ?? [];
  const svar = choices.filter(({ action }) => !action);
  return [
    fremdrift(reply, sprak),
    uttal(reply.text, sprak),
    setning(
      'valgt',
      svar.filter(({ chosen }) => chosen),
      sprak,
    ),
    setning('svar', svar, sprak),
    setning(
      'trykk',
      choices.filter(({ action }) => action),
      sprak,
    ),
    statuslinje(reply, sprak),
  ]
    .filter((del) => del !== '')
    .join(' ');
};

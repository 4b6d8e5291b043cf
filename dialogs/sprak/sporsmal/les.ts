import { readYesNo } from '../gjenkjenner/index.ts';
import type { Definisjon, DefinisjonOf, Malt } from './definisjon.ts';
import { fold, hasWords } from './frase/fold.ts';
import { readPassed } from './frase/passed.ts';
import { exact, loose } from './frase/phrase.ts';
import { annetFunn, iSprak, umuligDag } from './funn.ts';
import { type Brudd, bruddOf } from './lesere/grenser.ts';
import { finn } from './lesere/malt.ts';
import { kanIkkeVelges, lesOmtrent, lesOrdrett, type Nevnt } from './lesere/valg.ts';
import type { Lesning, Om, Sagt } from './lesning.ts';
import { iRekkefolge, type Verdi } from './verdi.ts';
import { antallsform, mener, si, vis, visISetning, visTall } from './vis.ts';

/** More than these are too many to choose between. */
const MOST_CANDIDATES = 4;

/**
 * What somebody answers to a question. Pure: neither clock, file nor network. The texts in what it gives are whole
 * sentences; what to ask again, and what other way to offer after two misses, is the caller's.
 */
export const les = (definisjon: Definisjon, { tekst, valg }: Sagt, om: Om): Lesning =>
  valg === null ? lesOrd(definisjon, tekst, om) : lesKnapp(definisjon, valg, om);

const lesKnapp = (definisjon: Definisjon, valg: string, om: Om): Lesning => {
  if (definisjon.kind === 'ja_nei' && (valg === 'ja' || valg === 'nei'))
    return forstatt({ kind: 'ja_nei', ja: valg === 'ja' });
  const known = 'valg' in definisjon && definisjon.valg.some(({ id }) => id === valg);
  return known ? forstatt({ kind: 'valg', valg: [valg] }) : ikke(definisjon, '', om);
};

const lesOrd = (definisjon: Definisjon, tekst: string, om: Om): Lesning => {
  switch (definisjon.kind) {
    case 'ja_nei':
      // «Nei takk» passes other questions by. Here it is an answer.
      return lesJaNei(tekst, om) ?? forbi(tekst) ?? ikke(definisjon, tekst, om);
    case 'ett_valg':
    case 'flere_valg':
      return (
        valgt(definisjon, lesOrdrett(definisjon, tekst), om) ??
        forbi(tekst, exact) ??
        valgt(definisjon, lesOmtrent(definisjon, tekst), om) ??
        forbi(tekst) ??
        ikke(definisjon, tekst, om)
      );
    case 'fritekst':
      return forbi(tekst) ?? lesFritekst(definisjon, tekst, om);
    default:
      return forbi(tekst) ?? lesMalt(definisjon, tekst, om) ?? ikke(definisjon, tekst, om);
  }
};

const forstatt = (verdi: Verdi, tilbake: string | null = null): Lesning => ({
  type: 'forstatt',
  verdi,
  tilbake,
});

const forbi = (tekst: string, like = loose): Lesning | null => {
  const passed = readPassed(tekst, like);
  return passed && { type: passed };
};

/** Nynorsk «no» is "now", so the English word is no answer in Norwegian. */
const ENGLISH_NO = /(?<!\p{L})no(?!\p{L})/iu;

const lesJaNei = (tekst: string, om: Om): Lesning | null => {
  const own = iSprak(tekst, om.sprak, (culture) =>
    culture === 'en-us' && om.sprak !== 'en' && ENGLISH_NO.test(tekst) ? null : readYesNo(tekst, culture),
  );
  if (!own) return null;
  const verdi: Verdi = { kind: 'ja_nei', ja: own.value === 'yes' };
  return forstatt(verdi, own.grad === 'trolig' ? lestSom({ kind: 'ja_nei' }, verdi, om) : null);
};

const valgt = (
  definisjon: DefinisjonOf<'ett_valg' | 'flere_valg'>,
  nevnt: Nevnt | null,
  om: Om,
): Lesning | null => {
  if (!nevnt) return null;
  const values = nevnt.ids.map((id): Verdi => ({ kind: 'valg', valg: [id] }));
  if (nevnt.type === 'flertydig') return flertydig(definisjon, values, om);
  const value: Verdi = { kind: 'valg', valg: [...nevnt.ids] };
  const grunn = kanIkkeVelges(definisjon, nevnt.ids);
  if (grunn === null) return forstatt(value);
  const svar = visISetning(definisjon, value, om);
  if (grunn === 'ikke_sammen')
    return { type: 'avvist', grunn, tekst: si(om.sprak, 'avvist.ikke_sammen', { svar }) };
  const maks = definisjon.kind === 'ett_valg' ? 1 : (definisjon.maks ?? definisjon.valg.length);
  const key = `avvist.for_mange.${antallsform(om.sprak, maks)}` as const;
  return { type: 'avvist', grunn, tekst: si(om.sprak, key, { svar, maks: visTall(om.sprak, maks) }) };
};

const lesFritekst = (definisjon: DefinisjonOf<'fritekst'>, tekst: string, om: Om): Lesning => {
  if (!hasWords(tekst)) return ikke(definisjon, tekst, om);
  const over = [...tekst].length - (definisjon.maks ?? Number.POSITIVE_INFINITY);
  if (over <= 0) return forstatt({ kind: 'fritekst', ord: tekst });
  const values = { over: visTall(om.sprak, over), maks: visTall(om.sprak, definisjon.maks ?? 0) };
  const key = `avvist.for_langt.${antallsform(om.sprak, over)}` as const;
  return { type: 'avvist', grunn: 'for_langt', tekst: si(om.sprak, key, values) };
};

const lesMalt = (definisjon: Malt, tekst: string, om: Om): Lesning | null => {
  const found = finn(definisjon, tekst, om);
  const kept = found.filter((one) => bruddOf(definisjon, one, om) === null);
  const [first, second] = kept;
  if (first && second) return flertydig(definisjon, kept, om);
  if (first)
    return forstatt(first, isPlain(definisjon, tekst, first, om) ? null : lestSom(definisjon, first, om));
  const [broken] = found;
  const brudd = broken && bruddOf(definisjon, broken, om);
  return broken && brudd ? avvist(definisjon, broken, brudd, om) : umulig(definisjon, tekst, om);
};

const umulig = (definisjon: Malt, tekst: string, om: Om): Lesning | null => {
  const svar = definisjon.kind === 'dato' ? umuligDag(tekst, om) : null;
  return svar === null
    ? null
    : { type: 'avvist', grunn: 'finnes_ikke', tekst: si(om.sprak, 'avvist.finnes_ikke', { svar }) };
};

const avvist = (definisjon: Malt, value: Verdi, { grunn, grense }: Brudd, om: Om): Lesning => ({
  type: 'avvist',
  grunn,
  tekst: si(om.sprak, `avvist.${grunn}` as 'avvist.for_lite', {
    svar: visISetning(definisjon, value, om),
    grense,
  }),
});

const flertydig = (definisjon: Definisjon, values: readonly Verdi[], om: Om): Lesning => {
  const kandidater = iRekkefolge(values);
  if (kandidater.length <= MOST_CANDIDATES)
    return { type: 'flertydig', kandidater, sporsmal: mener(definisjon, kandidater, om) };
  const shown = kandidater.slice(0, MOST_CANDIDATES).map((one) => visISetning(definisjon, one, om));
  return { type: 'ikke_forstatt', tekst: si(om.sprak, 'ikke.flere', { svar: `${shown.join(', ')} …` }) };
};

/** Is the value written just as it is shown? Then there is nothing to read back. */
const isPlain = (definisjon: Malt, tekst: string, value: Verdi, { sprak }: Om): boolean =>
  fold(tekst).join(' ') === fold(vis(definisjon, value, { sprak })).join(' ');

const lestSom = (definisjon: Definisjon, value: Verdi, om: Om): string =>
  si(om.sprak, 'lest', { svar: visISetning(definisjon, value, om) });

/** The kinds of which something else may stand in the text: a time where a date is asked for. */
const erMalt = (kind: Definisjon['kind']): kind is Malt['kind'] =>
  ['tall', 'belop', 'dato', 'klokkeslett', 'periode'].includes(kind);

const ikke = ({ kind }: Definisjon, tekst: string, om: Om): Lesning => {
  const funn = erMalt(kind) ? annetFunn(tekst, om) : null;
  return {
    type: 'ikke_forstatt',
    tekst:
      erMalt(kind) && funn !== null ? si(om.sprak, `delvis.${kind}`, { funn }) : si(om.sprak, `ikke.${kind}`),
  };
};

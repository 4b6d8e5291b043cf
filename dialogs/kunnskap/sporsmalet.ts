import type { Rolle, Sprak } from '../../knowledge/artikkel/index.ts';
import { plain } from '../sprak/gjenkjenn.ts';
import { besvar } from './besvar.ts';
import { delerAv } from './deler.ts';
import { lenerSeg } from './oppfolging.ts';
import type { Svar } from './svar.ts';
import type { Kunnskap } from './velg.ts';

export interface Spurt {
  readonly tekst: string;
  readonly sprak: Sprak;
  readonly rolle: Rolle;
  /** The article that the answer before was from, or null. */
  readonly forrige: string | null;
}

const MOST = 2;

/**
 * A message with one or several questions. One that leans on the answer before is asked about the same article. Where the
 * parts have answers of their own, these are shown together; else the message is taken as a whole.
 */
export const svarPa = (spurt: Spurt, kunnskap: Kunnskap): Svar => {
  const whole = besvarEtt(spurt, kunnskap);
  const parts = delerAv(spurt.tekst);
  if (parts.length < 2 || ['refuse', 'language', 'small-talk', 'own-case'].includes(whole.utfall))
    return whole;
  const answers = parts.map((tekst) =>
    besvarEtt({ ...spurt, tekst, forrige: articleOf(whole) ?? spurt.forrige }, kunnskap),
  );
  return joined(answers, whole);
};

const besvarEtt = (spurt: Spurt, kunnskap: Kunnskap): Svar => {
  const alone = besvar(spurt, kunnskap);
  const before = spurt.forrige ? kunnskap.bibliotek.artikler.get(spurt.forrige) : undefined;
  if (!before || !lenerSeg(plain(spurt.tekst)) || namesSomething(spurt, kunnskap)) return alone;
  const leaning = besvar({ ...spurt, tekst: `${before.navn[0]} ${spurt.tekst}` }, kunnskap);
  return leaning.utfall === 'answer' || alone.utfall === 'not-covered' ? leaning : alone;
};

const namesSomething = ({ tekst, sprak }: Spurt, { sok }: Kunnskap): boolean =>
  sok.analyse(tekst, sprak).navn.length > 0;

const articleOf = ({ vist }: Svar): string | null => vist[0]?.enhet.artikkel.id ?? null;

const joined = (answers: readonly Svar[], whole: Svar): Svar => {
  const found = answers.filter(({ utfall }) => utfall === 'answer');
  const shown = found.flatMap(({ vist }) => vist);
  const distinct = shown.filter((one, at) => shown.findIndex(({ enhet }) => enhet === one.enhet) === at);
  if (found.length < 2 || distinct.length < 2) return whole.vist.length > 0 ? whole : (found[0] ?? whole);
  const treff = found.flatMap((svar) => svar.treff.slice(0, 2));
  return {
    ...whole,
    utfall: 'answer',
    vist: distinct.slice(0, MOST),
    valg: [],
    treff: [...new Set([...treff, ...whole.treff])].slice(0, 5),
  };
};

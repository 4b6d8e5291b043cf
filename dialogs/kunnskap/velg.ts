import type { Bibliotek, Enhet, Rolle, Sprak } from '../../knowledge/artikkel/index.ts';
import type { Sok, Treff } from '../../knowledge/sok/index.ts';
import { omFortid, omNa } from './sjanger/index.ts';
import type { Svar, Vist } from './svar.ts';
import type { Terskler } from './terskler.ts';

export interface Kunnskap {
  readonly bibliotek: Bibliotek;
  readonly sok: Sok;
  readonly terskler: Terskler;
}

export interface Sporsmal {
  /** What was asked, as it was written. */
  readonly tekst: string;
  /** The same as plain words (`dialogs/sprak/gjenkjenn.ts`). */
  readonly ord: string;
  readonly sprak: Sprak;
  readonly rolle: Rolle;
}

const MOST = 5;

interface Funn {
  readonly dagens: readonly Treff[];
  readonly historie: readonly Treff[];
}

/** Finds the passage that answers, today's first (product rules 7); says so when there is none. */
export const velg = (sporsmal: Sporsmal, kunnskap: Kunnskap): Svar => {
  const { tekst, sprak, rolle } = sporsmal;
  const finn = (samling: 'dagens' | 'historie') =>
    kunnskap.sok.finn(tekst, { sprak, rolle, samling, antall: MOST });
  const funn = { dagens: finn('dagens'), historie: finn('historie') };
  const valgt = ofToday(sporsmal, funn, kunnskap) ?? ofThePast(sporsmal, funn, kunnskap);
  const all = [...funn.dagens, ...funn.historie].toSorted((a, b) => b.score - a.score);
  // What holds today before what was so then is a preface: the passage of the past is the answer.
  const answers = (valgt?.vist ?? []).toSorted(
    (a, b) => Number(a.som === 'i_dag') - Number(b.som === 'i_dag'),
  );
  const first = answers.flatMap(({ enhet }) => all.filter((treff) => treff.enhet === enhet));
  return {
    utfall: 'not-covered',
    vist: [],
    valg: [],
    ...valgt,
    treff: [...new Set([...first, ...all])].slice(0, MOST),
    score: all[0]?.score ?? 0,
  };
};

type Valgt = Pick<Svar, 'utfall' | 'vist'> & Partial<Pick<Svar, 'valg'>>;

const ofToday = (sporsmal: Sporsmal, funn: Funn, kunnskap: Kunnskap): Valgt | null => {
  const [best, next] = funn.dagens;
  const { terskler } = kunnskap;
  if (!best || !fits(best, sporsmal, kunnskap) || isOutdone(best, sporsmal, funn, kunnskap)) return null;
  if (next && inDoubt(best, next, terskler))
    return { utfall: 'clarify', vist: [], valg: [best.enhet, next.enhet] };
  return {
    utfall: 'answer',
    vist: [{ enhet: best.enhet, som: 'svar' }, ...andThen(sporsmal, funn, terskler)],
  };
};

/** Is it an answer, or does it only share some words with the question? */
const fits = (
  { score, dekning }: Treff,
  { tekst, sprak }: Sporsmal,
  { sok, terskler }: Kunnskap,
): boolean => {
  const { medNavn, utenNavn, sikker } = terskler;
  if (score >= sikker) return true;
  if (sok.analyse(tekst, sprak).navn.length > 0) return score >= medNavn;
  return score >= utenNavn.score && dekning >= utenNavn.dekning;
};

const logOdds = ({ score }: Treff): number => Math.log(score / (1 - score));

/** Does a report fit so much better that the question is about what it tells? */
const isOutdone = (
  best: Treff,
  { tekst, ord, sprak, rolle }: Sporsmal,
  funn: Funn,
  { sok, terskler }: Kunnskap,
): boolean => {
  const [past] = funn.historie;
  if (!past) return false;
  const { bruker, ansatt, fortid, sted } = terskler.forspring;
  const { navn, steder } = sok.analyse(tekst, sprak);
  const told = steder.length > 0 || (navn.length > 0 && navn.every((id) => HISTORIC.test(id)));
  const least =
    (rolle === 'bruker' ? bruker : ansatt) + (omFortid(ord) && !omNa(ord) ? fortid : 0) + (told ? sted : 0);
  return logOdds(past) - logOdds(best) > least;
};

/** Ids of what the reports tell begin with the number of the report. */
const HISTORIC = /^s\d_/;

/** Little was said, and two articles fit it alike. */
const inDoubt = (best: Treff, next: Treff, { tvil }: Terskler): boolean =>
  best.enhet.artikkel !== next.enhet.artikkel && best.ord.length <= 2 && logOdds(best) - logOdds(next) < tvil;

/** Who names both now and then gets both: today first, and one passage of the past. */
const andThen = (
  { ord }: Sporsmal,
  { historie: [past] }: Funn,
  { historieForBruker }: Terskler,
): readonly Vist[] =>
  past && omFortid(ord) && past.score >= historieForBruker ? [{ enhet: past.enhet, som: 'historie' }] : [];

const ofThePast = (sporsmal: Sporsmal, { historie: [best] }: Funn, kunnskap: Kunnskap): Valgt | null => {
  const { ord, rolle } = sporsmal;
  const { bibliotek, terskler } = kunnskap;
  const least = rolle === 'bruker' && !omFortid(ord) ? terskler.historieForBruker : 0;
  if (!best || best.score < least || !fits(best, sporsmal, kunnskap)) return null;
  const now = ofNow(best.enhet, bibliotek);
  const asked = omFortid(ord);
  const today: readonly Vist[] = now && (!asked || rolle === 'bruker') ? [{ enhet: now, som: 'i_dag' }] : [];
  return {
    utfall: asked || rolle !== 'bruker' ? 'answer' : 'historical-only',
    vist: [...today, { enhet: best.enhet, som: 'historie' }],
  };
};

/** The unit of today that holds what a passage of the past told. */
const ofNow = ({ hode }: Enhet, { artikler }: Bibliotek): Enhet | undefined => {
  const [id, enhet] = hode.i_dag[0]?.split('#') ?? [];
  const units = (id && artikler.get(id)?.enheter) || [];
  return units.find((one) => one.hode.id === enhet) ?? units[0];
};

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
  const first = valgt?.vist.flatMap(({ enhet }) => all.filter((treff) => treff.enhet === enhet)) ?? [];
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

const ofToday = (sporsmal: Sporsmal, funn: Funn, { terskler }: Kunnskap): Valgt | null => {
  const [best, next] = funn.dagens;
  if (!best || best.score < terskler.dagens) return null;
  const past = funn.historie[0]?.score ?? 0;
  const { ord, rolle } = sporsmal;
  if (omFortid(ord) && !omNa(ord) && past > best.score) return null;
  if (rolle !== 'bruker' && past > best.score + terskler.forspring) return null;
  if (next && inDoubt(best, next, terskler))
    return { utfall: 'clarify', vist: [], valg: [best.enhet, next.enhet] };
  return {
    utfall: 'answer',
    vist: [{ enhet: best.enhet, som: 'svar' }, ...andThen(sporsmal, funn, terskler)],
  };
};

/** Little was said, and two articles fit it alike. */
const inDoubt = (best: Treff, next: Treff, { tvil }: Terskler): boolean =>
  best.enhet.artikkel !== next.enhet.artikkel && best.ord.length <= 2 && best.score - next.score < tvil;

/** Who names both now and then gets both: today first, and one passage of the past. */
const andThen = (
  { ord }: Sporsmal,
  { historie: [past] }: Funn,
  { historieForBruker }: Terskler,
): readonly Vist[] =>
  past && omFortid(ord) && past.score >= historieForBruker ? [{ enhet: past.enhet, som: 'historie' }] : [];

const ofThePast = (
  { ord, rolle }: Sporsmal,
  { historie: [best] }: Funn,
  { bibliotek, terskler }: Kunnskap,
): Valgt | null => {
  const least = rolle === 'bruker' && !omFortid(ord) ? terskler.historieForBruker : terskler.historie;
  if (!best || best.score < least) return null;
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

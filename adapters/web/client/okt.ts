import type { Sprak } from '../../../dialogs/sprak/katalog.ts';
import type { Boble, Sett } from './aktivitet.ts';
import { createDirektelinje, type Svar } from './direktelinje.ts';
import { holdForbindelse } from './forbindelse.ts';
import type { Kladdelager } from './kladd.ts';
import {
  type EgenLinje,
  INGEN_LINJER,
  type Linjer,
  leggTil,
  manglerTekst,
  merk,
  nesteUsendte,
  nyeBobler,
  provAlleIgjen,
  taImot,
  usendte,
  venterSvar,
} from './linjer.ts';
import { startPuls } from './puls.ts';
import type { Tilstand } from './tilstand.ts';
import { createUtboks } from './utboks.ts';
import { nyUuid } from './uuid.ts';
import { skalFornyes, uvirksomhet } from './uvirksom.ts';

interface Options {
  readonly delt: boolean;
  /** The conversation was here before: what it holds is history and is not read out. */
  readonly igjen: boolean;
  /** It was opened with four words: what the server gave for them. */
  readonly forst?: Svar | undefined;
  readonly sprak: () => Sprak;
  readonly kladd: Kladdelager;
  readonly onEndring: (tilstand: Tilstand) => void;
  readonly onNyBoble: (boble: Boble) => void;
}

export type Okt = ReturnType<typeof startOkt>;

const CATCH_UP_AFTER_MS = 5_000;
const SLOW_AFTER_MS = 20_000;
const TRUSTED_SLEEP_MS = 20_000;
const TYPING_LASTS_MS = 30_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** One conversation on this page, from the accepted opening until it is closed: what is shown, sent, kept and forgotten. */
export const startOkt = ({ delt, igjen, forst, sprak, kladd, onEndring, onNyBoble }: Options) => {
  const husket = kladd.les();
  let tilstand: Tilstand = {
    linjer: leggTil(INGEN_LINJER, husket.usendte),
    kontakt: true,
    tarTid: false,
    snartLukket: false,
    lukket: null,
  };
  let { tekst } = husket;
  let lest = false;
  let sistAktiv = Date.now();
  let sistHort = Date.now();
  let ubesvartSiden = 0;

  const husk = (): void => kladd.skriv({ tekst, usendte: usendte(tilstand.linjer) });

  const endre = (endring: Partial<Tilstand>): void => {
    tilstand = { ...tilstand, ...endring };
    if (!venterSvar(tilstand.linjer)) ubesvartSiden = 0;
    else if (ubesvartSiden === 0) ubesvartSiden = Date.now();
    if (tilstand.lukket === null) husk();
    onEndring(tilstand);
  };
  const endreLinjer = (linjer: Linjer): void => endre({ linjer });

  const linje = createDirektelinje({
    delt,
    forst,
    sprak,
    onNySamtale: () => {
      endreLinjer({ ...INGEN_LINJER, venter: usendte(tilstand.linjer) });
      forbindelse.begynnPaNytt();
    },
    onAvbrutt: () => lukk('avbrutt'),
  });

  const utboks = createUtboks({
    pause,
    post: linje.post,
    neste: () => (tilstand.lukket === null ? nesteUsendte(tilstand.linjer) : undefined),
    onSendt: (nokkel, id) => endreLinjer(merk(tilstand.linjer, nokkel, { tilstand: 'sendt', id })),
    onFeilet: (nokkel) => endreLinjer(merk(tilstand.linjer, nokkel, { tilstand: 'feilet' })),
  });

  const taInn = ({ aktiviteter }: Sett): void => {
    sistHort = Date.now();
    const nye = nyeBobler(tilstand.linjer, aktiviteter);
    const linjer = taImot(tilstand.linjer, aktiviteter);
    endre({ linjer, tarTid: nye.length === 0 && tilstand.tarTid });
    if (lest || !igjen) nye.forEach(onNyBoble);
    lest = true;
    if (manglerTekst(linjer)) void forbindelse.hentAlt();
  };

  const lukk = (grunn: 'uvirksom' | 'avbrutt'): void => {
    stopp();
    kladd.glem();
    tekst = '';
    endre({ linjer: INGEN_LINJER, snartLukket: false, lukket: grunn });
  };

  const forbindelse = holdForbindelse({
    linje,
    onSett: taInn,
    onKontakt: (kontakt) => {
      endre({ kontakt, ...(kontakt && { linjer: provAlleIgjen(tilstand.linjer) }) });
      if (kontakt) void utboks.tom();
    },
  });

  const provFornye = (now: number): void => {
    const alder = linje.alder();
    if (alder && skalFornyes({ now, ...alder, sistAktiv, delt })) linje.forny().catch(forbindelse.vekk);
  };

  /** Shared devices only: asks whether anyone is there, and closes when nobody answers. */
  const passPaaUvirksom = (now: number): void => {
    const hvordan = uvirksomhet(now - sistAktiv);
    if (hvordan === 'ute') lukk('uvirksom');
    else if ((hvordan === 'snart') !== tilstand.snartLukket) endre({ snartLukket: hvordan === 'snart' });
  };

  /** An answer that does not come may be lost in a dead stream, so it is asked for; and a long wait is told. */
  const passPaaSvar = (now: number): void => {
    if (tilstand.linjer.skriver && now - sistHort > TYPING_LASTS_MS)
      endreLinjer({ ...tilstand.linjer, skriver: false });
    if (ubesvartSiden === 0) return;
    if (now - Math.max(ubesvartSiden, sistHort) > CATCH_UP_AFTER_MS) void forbindelse.hent();
    if (now - ubesvartSiden > SLOW_AFTER_MS && !tilstand.tarTid) endre({ tarTid: true });
  };

  const tikk = (): void => {
    const now = Date.now();
    if (delt) passPaaUvirksom(now);
    if (tilstand.lukket !== null) return;
    provFornye(now);
    passPaaSvar(now);
  };

  /** The phone slept, or the page comes back into view: a stream that was silent meanwhile is most likely dead. */
  const vakne = (): void => {
    tikk();
    if (tilstand.lukket !== null) return;
    if (Date.now() - sistHort > TRUSTED_SLEEP_MS || !tilstand.kontakt) forbindelse.vekk();
  };

  const aktiv = (): void => {
    if (uvirksomhet(Date.now() - sistAktiv) === 'ute') return;
    sistAktiv = Date.now();
    if (tilstand.snartLukket) endre({ snartLukket: false });
  };

  const stoppPuls = startPuls({ tikk, vakne, aktiv, paaNett: forbindelse.vekk });
  const stopp = (): void => {
    stoppPuls();
    forbindelse.stopp();
  };

  return {
    delt,
    /** The half-written message as it was when the page was left. */
    kladd: tekst,
    tilstand: () => tilstand,
    /** Remembers what stands in the input field. */
    husk: (ny: string): void => {
      tekst = ny;
      husk();
    },
    /** Shows and sends something the person said; gives the line's key. */
    si: (ord: string, valg: string | null = null): string => {
      const egen: EgenLinje = {
        fra: 'meg',
        nokkel: nyUuid(),
        tekst: ord,
        tid: Date.now(),
        valg,
        tilstand: 'sender',
        id: null,
      };
      endreLinjer(leggTil(tilstand.linjer, [egen]));
      if (lest) void utboks.tom();
      return egen.nokkel;
    },
    provIgjen: (nokkel: string): void => {
      endreLinjer(merk(tilstand.linjer, nokkel, { tilstand: 'sender' }));
      void utboks.tom();
    },
    hentFirord: linje.firord,
    resultat: linje.resultat,
    /** Ends everything here at once, and forgets it (quick exit). */
    glem: (): void => {
      stopp();
      kladd.glem();
    },
  };
};

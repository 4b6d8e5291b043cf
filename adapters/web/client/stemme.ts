import type { Sprak } from '../../../dialogs/sprak/katalog.ts';

/** Something to read aloud. */
export interface Opplesing {
  /** As a voice reads it: plain text. */
  readonly tekst: string;
  readonly sprak: Sprak;
  /** Called once, when all is read, when it was stopped, and when the browser could not. */
  readonly ferdig: () => void;
}

/** The voices to look for, best first; Norwegian has several names. */
const STEMMER: { readonly [S in Sprak]: readonly string[] } = {
  nb: ['nb-no', 'nb', 'no-no', 'no', 'nn-no', 'nn'],
  nn: ['nn-no', 'nn', 'nb-no', 'nb', 'no-no', 'no'],
  en: ['en-gb', 'en-us', 'en'],
};
/** What is asked for when the browser tells of no voice: nearly no device has one for nynorsk. */
const SPRAKKODE: { readonly [S in Sprak]: string } = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

/** Null in a browser that can't speak. */
const synthese = (): SpeechSynthesis | null =>
  'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window ? window.speechSynthesis : null;

export const kanLeseOpp = (): boolean => synthese() !== null;

let na: Opplesing | null = null;

const avslutt = (): void => {
  const ferdig = na?.ferdig;
  na = null;
  ferdig?.();
};

/** Android writes `nb_NO`. */
const kode = (stemme: SpeechSynthesisVoice): string => stemme.lang.replace('_', '-').toLowerCase();

const finnStemme = (synth: SpeechSynthesis, sprak: Sprak): SpeechSynthesisVoice | undefined => {
  const alle = synth.getVoices();
  const forst = STEMMER[sprak].find((onsket) => alle.some((stemme) => kode(stemme) === onsket));
  return alle.find((stemme) => kode(stemme) === forst);
};

/** Sentence by sentence: Chrome falls silent in the middle of one long text. */
const setninger = (tekst: string): readonly string[] => tekst.match(/\S[\s\S]*?(?:[.!?](?=\s)|$)/g) ?? [];

const ytringer = (
  { tekst, sprak }: Opplesing,
  synth: SpeechSynthesis,
): readonly SpeechSynthesisUtterance[] => {
  const stemme = finnStemme(synth, sprak);
  return setninger(tekst).map((setning) => {
    const ytring = new SpeechSynthesisUtterance(setning);
    ytring.lang = stemme?.lang ?? SPRAKKODE[sprak];
    if (stemme) ytring.voice = stemme;
    return ytring;
  });
};

/** Reads aloud; what was being read is stopped first. Where the browser can't, it is done at once. */
export const lesHoyt = (opplesing: Opplesing): void => {
  tiStille();
  const synth = synthese();
  const alle = synth ? ytringer(opplesing, synth) : [];
  na = opplesing;
  const slutt = (): void => {
    if (na === opplesing) avslutt();
  };
  if (alle.length === 0) slutt();
  for (const [nr, ytring] of alle.entries()) {
    ytring.onerror = slutt;
    if (nr === alle.length - 1) ytring.onend = slutt;
    synth!.speak(ytring);
  }
};

/** Stops at once, whatever is being read. */
export const tiStille = (): void => {
  if (na === null) return;
  avslutt();
  synthese()?.cancel();
};

/** Nothing is read on when the page is left or hidden: it may be another's ears by then. */
export const folgStillhet = (): void => {
  window.addEventListener('pagehide', tiStille);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) tiStille();
  });
};

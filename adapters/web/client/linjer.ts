import type { Aktivitet, Boble, Ytring } from './aktivitet.ts';

/** Something the person wrote, on its way or arrived. */
export interface EgenLinje {
  readonly fra: 'meg';
  /** The once-key: the same over every try, so that the server takes it once. */
  readonly nokkel: string;
  /** Null: the number in it was removed on the server, and the new text is not here yet. */
  readonly tekst: string | null;
  readonly tid: number;
  /** The id of the pressed button, if it was one. */
  readonly valg: string | null;
  readonly tilstand: 'sender' | 'sendt' | 'feilet';
  /** The server's id, once it is in the conversation's log. */
  readonly id: string | null;
  /** The conversation was deleted while this was on its way: only the server's log tells whether it was deleted too. */
  readonly uviss?: boolean;
}

export type Linje = Boble | EgenLinje;

/** What is shown of a conversation: what the server's log holds, in its order, then what it has not told back yet. */
export interface Linjer {
  readonly historie: readonly Linje[];
  readonly venter: readonly EgenLinje[];
  /** The assistant has said that it is writing. */
  readonly skriver: boolean;
  /** The conversation was deleted at this time: what is older and comes late is not shown again. */
  readonly slettet: number;
}

export const INGEN_LINJER: Linjer = { historie: [], venter: [], skriver: false, slettet: 0 };

export const alleLinjer = ({ historie, venter }: Linjer): readonly Linje[] => [...historie, ...venter];

/** Takes in what the server tells. The same activity told twice, or in two ways, changes nothing. */
export const taImot = (linjer: Linjer, aktiviteter: readonly Aktivitet[]): Linjer =>
  aktiviteter.reduce(taImotEn, utenMaskerte(linjer, aktiviteter));

/** The bubbles among `aktiviteter` that are not shown yet. */
export const nyeBobler = (
  { historie, slettet }: Linjer,
  aktiviteter: readonly Aktivitet[],
): readonly Boble[] =>
  aktiviteter.filter(
    (aktivitet): aktivitet is Boble =>
      aktivitet.fra === 'bot' && aktivitet.tid >= slettet && !historie.some(({ id }) => id === aktivitet.id),
  );

const taImotEn = (linjer: Linjer, aktivitet: Aktivitet): Linjer => {
  if (aktivitet.fra === 'skriver') return { ...linjer, skriver: true };
  if (aktivitet.tid < linjer.slettet) return linjer;
  return aktivitet.fra === 'bot' ? taImotBoble(linjer, aktivitet) : taImotYtring(linjer, aktivitet);
};

const taImotBoble = (linjer: Linjer, boble: Boble): Linjer => {
  if (linjer.historie.some(({ id }) => id === boble.id)) return linjer;
  if (boble.slettet) {
    const venter = usendte(linjer).map((linje) => ({ ...linje, uviss: true }));
    return { historie: [boble], venter, skriver: false, slettet: boble.tid };
  }
  return { ...linjer, historie: [...linjer.historie, boble], skriver: false };
};

/** The server's words are the true ones: a number may have been removed from what was written. */
const taImotYtring = (linjer: Linjer, { id, nokkel, tekst, tid }: Ytring): Linjer => {
  const egen: EgenLinje = { fra: 'meg', id, nokkel, tekst, tid, valg: null, tilstand: 'sendt' };
  const kjent = linjer.historie.some((linje) => linje.id === id);
  const historie = kjent
    ? linjer.historie.map((linje) => (linje.id === id ? egen : linje))
    : [...linjer.historie, egen];
  return { ...linjer, historie, venter: linjer.venter.filter((linje) => linje.nokkel !== nokkel) };
};

/** Only lines that stood here before: those that come in the same set have their new text already. */
const utenMaskerte = (linjer: Linjer, aktiviteter: readonly Aktivitet[]): Linjer => {
  const maskert = new Set(nyeBobler(linjer, aktiviteter).flatMap((boble) => boble.maskert));
  if (maskert.size === 0) return linjer;
  const fjern = <En extends Linje>(linje: En): En =>
    linje.fra === 'meg' && linje.id !== null && maskert.has(linje.id) ? { ...linje, tekst: null } : linje;
  return { ...linjer, historie: linjer.historie.map(fjern), venter: linjer.venter.map(fjern) };
};

/** Is there a line whose new text must be fetched? */
export const manglerTekst = (linjer: Linjer): boolean =>
  alleLinjer(linjer).some((linje) => linje.fra === 'meg' && linje.tekst === null);

/** Puts something the person wrote last, on its way. */
export const leggTil = (linjer: Linjer, egne: readonly EgenLinje[]): Linjer => ({
  ...linjer,
  venter: [
    ...linjer.venter,
    ...egne.filter(({ nokkel }) => !alleLinjer(linjer).some((linje) => nokkelTil(linje) === nokkel)),
  ],
});

/** What tells lines apart on the screen, also while one goes from waiting to sent. */
export const nokkelTil = (linje: Linje): string => (linje.fra === 'meg' ? linje.nokkel : linje.id);

/** Changes a waiting line; one that the server has told back meanwhile is sent, whatever the try said. */
export const merk = (
  linjer: Linjer,
  nokkel: string,
  endring: Pick<EgenLinje, 'tilstand'> & Partial<EgenLinje>,
): Linjer => ({
  ...linjer,
  venter: linjer.venter
    .map((linje) => (linje.nokkel === nokkel ? { ...linje, ...endring } : linje))
    .filter(({ tilstand, uviss }) => !(uviss && tilstand === 'sendt')),
});

/** Everything that did not get through is on its way again. */
export const provAlleIgjen = (linjer: Linjer): Linjer => ({
  ...linjer,
  venter: linjer.venter.map((linje) =>
    linje.tilstand === 'feilet' ? { ...linje, tilstand: 'sender' } : linje,
  ),
});

export const nesteUsendte = ({ venter }: Linjer): EgenLinje | undefined =>
  venter.find(({ tilstand }) => tilstand === 'sender');

/** What is not in the server's log for certain, and must survive a reload. */
export const usendte = ({ venter }: Linjer): readonly EgenLinje[] =>
  venter.filter(({ tilstand }) => tilstand !== 'sendt');

export const nyesteBoble = ({ historie }: Linjer): Boble | undefined =>
  [...historie].reverse().find((linje): linje is Boble => linje.fra === 'bot');

/** Has the server taken in something that the assistant has not answered yet? */
export const venterSvar = (linjer: Linjer): boolean => {
  const sendte = alleLinjer(linjer).filter((linje) => linje.fra === 'bot' || linje.tilstand === 'sendt');
  return sendte.length > 0 && sendte[sendte.length - 1]!.fra === 'meg';
};

import type { Fakta, Lagret, Manus, Steg } from './manus.ts';

/** A bubble of the assistant, as the person meets it. */
export interface Boble {
  readonly tekst: string;
  /** The labels of all buttons that can be pressed, those behind «Mer …» too. */
  readonly knapper: readonly string[];
  /** `krise` for a bubble with a number to call first; `ikke sendt` where the status line stands; `slettet`. */
  readonly merker: readonly string[];
}

/** A result as other tools read it (`docs/skjema/resultat.schema.json`), as far as scripts ask. */
export interface Resultat {
  readonly tilstand: string;
  readonly status: string;
  readonly skjema: { readonly versjon: number };
  readonly utkast: readonly string[];
  readonly deler: readonly {
    readonly sporsmal: readonly {
      readonly id: string;
      readonly slag: string;
      readonly svar: string | null;
      readonly merker: { readonly av: string | null; readonly sent: boolean };
    }[];
  }[];
}

/** Whoever speaks with the assistant for a script: over the protocol, or in a browser. */
export interface Spiller {
  /** The newest bubble. */
  naa(): Promise<Boble>;
  /** Writes, and waits for what is answered. */
  skriv(tekst: string): Promise<Boble>;
  /** Presses a button of the newest bubble, and waits for what is answered. */
  trykk(knapp: string): Promise<Boble>;
  /** What happens around the conversation; gives what is seen then. */
  scene(navn: string): Promise<Boble>;
  /** The person's own answers of a form; null if there are none. */
  resultat(skjema: string): Promise<Resultat | null>;
}

/**
 * Plays a script. Gives what was not as it should be, one line each. A button that is not there ends it: from there on the
 * conversation is another one.
 */
export const spill = async ({ steg }: Manus, spiller: Spiller): Promise<readonly string[]> => {
  const feil: string[] = [];
  let boble = await spiller.naa();
  let sagt = '';
  for (const ett of steg) {
    if (ett.slag === 'skriver' || ett.slag === 'trykker') sagt = ett.tekst;
    if (ett.slag === 'trykker' && !boble.knapper.includes(ett.tekst))
      return [...feil, `line ${ett.linje}: stopped, there is no button [${ett.tekst}] in: ${vist(boble)}`];
    const { funn, ny } = await ettSteg(ett, { spiller, boble });
    feil.push(...funn.map((hva) => `line ${ett.linje}, after «${sagt}»: ${hva}`));
    boble = ny;
  }
  return feil;
};

interface Sted {
  readonly spiller: Spiller;
  readonly boble: Boble;
}

interface Etter {
  readonly funn: readonly string[];
  readonly ny: Boble;
}

const ettSteg = async (steg: Steg, { spiller, boble }: Sted): Promise<Etter> => {
  switch (steg.slag) {
    case 'skriver':
      return { funn: [], ny: await spiller.skriv(steg.tekst) };
    case 'trykker':
      return { funn: [], ny: await spiller.trykk(steg.tekst) };
    case 'scene':
      return { funn: [], ny: await spiller.scene(steg.tekst) };
    case 'svar':
      return { funn: manglerI(steg.fakta, boble), ny: boble };
    case 'lagret':
      return { funn: sammenlikn(steg.felt, await spiller.resultat(steg.skjema)), ny: boble };
  }
};

const enLinje = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ');

const vist = ({ tekst, knapper }: Boble): string =>
  [enLinje(tekst), ...knapper.map((ett) => `[${ett}]`)].join(' ');

/** Which of the facts the bubble lacks, or holds though it must not. */
export const manglerI = (fakta: readonly Fakta[], boble: Boble): readonly string[] => {
  const tekst = enLinje(boble.tekst);
  const funn: string[] = [];
  let fra = 0;
  for (const ett of fakta) {
    const at = ett.slag === 'ord' && !ett.ikke ? tekst.indexOf(ett.verdi, fra) : -1;
    if (at >= 0) fra = at + ett.verdi.length;
    if (at < 0 && finnes(ett, { ...boble, tekst }) === ett.ikke) funn.push(beskrevet(ett, fra > 0));
    else if (at < 0 && ett.slag === 'ord' && !ett.ikke)
      funn.push(`${beskrevet(ett, false)} (it stands earlier)`);
  }
  return funn.length === 0 ? [] : [`${funn.join(', ')} in: ${vist(boble)}`];
};

const finnes = ({ slag, verdi, ikke }: Fakta, { tekst, knapper, merker }: Boble): boolean => {
  if (slag === 'knapp') return knapper.includes(verdi);
  if (slag === 'merke') return merker.includes(verdi);
  return ikke ? tekst.toLowerCase().includes(verdi.toLowerCase()) : tekst.includes(verdi);
};

const TEGN = { ord: ['"', '"'], knapp: ['[', ']'], merke: ['{', '}'] } as const;

const beskrevet = ({ slag, verdi, ikke }: Fakta, videre: boolean): string => {
  const [forst, sist] = TEGN[slag];
  return `${ikke ? 'must not hold' : videre ? 'lacks from here on' : 'lacks'} ${forst}${verdi}${sist}`;
};

const HVORDAN: { readonly [slag: string]: string } = {
  hoppet_over: 'hoppet over',
  vil_ikke_svare: 'vil ikke svare',
  vet_ikke: 'vet ikke',
  med_person: 'med en person',
  ikke_svart: 'ikke svart',
  ikke_spurt: 'ikke spurt',
};
const HVEM: { readonly [av: string]: string } = { bruker: 'bruker', hjelper: 'hjelper', mottak: 'mottak' };

/** A result's fields as a script writes them: «Nei av bruker», «hoppet over av hjelper», «ikke spurt». Own words stand in «». */
export const feltene = (resultat: Resultat): ReadonlyMap<string, string> =>
  new Map([
    ['status', resultat.status.replaceAll('_', ' ')],
    ['tilstand', resultat.tilstand.replaceAll('_', ' ')],
    ['versjon', String(resultat.skjema.versjon)],
    ['annet', resultat.utkast.map((ord) => `«${ord}»`).join(' ') || 'ingenting'],
    ...resultat.deler.flatMap(({ sporsmal }) =>
      sporsmal.map(({ id, slag, svar, merker }): readonly [string, string] => {
        const hva = HVORDAN[slag] ?? svar;
        const av = merker.av === null ? '' : ` av ${HVEM[merker.av]}`;
        return [id, `${hva}${av}${merker.sent ? ', endret sent' : ''}`];
      }),
    ),
  ]);

const sammenlikn = (felt: readonly Lagret[], resultat: Resultat | null): readonly string[] => {
  if (!resultat)
    return felt.length === 1 && felt[0]!.felt === 'tilstand' && felt[0]!.verdi === 'borte'
      ? []
      : ['nothing is stored'];
  const lagret = feltene(resultat);
  return felt.flatMap(({ linje, felt: navn, verdi }) =>
    lagret.get(navn) === verdi
      ? []
      : [`line ${linje}: ${navn} is ${lagret.get(navn) ?? 'no question'}, not ${verdi}`],
  );
};

import type { Sprak } from '../../dialogs/sprak/katalog.ts';

/** Something that an answer of the assistant must hold, or must not. */
export interface Fakta {
  readonly slag: 'ord' | 'knapp' | 'merke';
  readonly verdi: string;
  readonly ikke: boolean;
}

/** Something that stands in the stored result at the end. `del` is the form, `felt` a question or `status` and the like. */
export interface Lagret {
  readonly linje: number;
  readonly felt: string;
  readonly verdi: string;
}

/** A step of a script, with the line where it stands. */
export type Steg =
  /** What the person writes, or the label of the button that is pressed. */
  | { readonly slag: 'skriver' | 'trykker'; readonly linje: number; readonly tekst: string }
  /** About the newest bubble. The words must come in this order. */
  | { readonly slag: 'svar'; readonly linje: number; readonly fakta: readonly Fakta[] }
  /** Something that happens around the conversation. */
  | { readonly slag: 'scene'; readonly linje: number; readonly tekst: string }
  /** What is stored of a form. */
  | {
      readonly slag: 'lagret';
      readonly linje: number;
      readonly skjema: string;
      readonly felt: readonly Lagret[];
    };

/** A whole conversation as it should be, to be read by people: `README.md` says how it is written. */
export interface Manus {
  readonly tittel: string;
  readonly sprak: Sprak;
  /** What the clock shows in Norway, as `2026-11-24 10:30`. */
  readonly na: string;
  readonly hvorfor: string;
  /** The device is used by others too. */
  readonly delt: boolean;
  /** The name of a file with what was stored before the script begins; null for a new conversation. */
  readonly begynt: string | null;
  readonly steg: readonly Steg[];
}

/** A line that can't be read; says which. */
export class Manusfeil extends Error {
  readonly linje: number;

  constructor(linje: number, message: string) {
    super(`line ${linje}: ${message}`);
    this.linje = linje;
  }
}

interface Linje {
  readonly nr: number;
  readonly tekst: string;
}

const HODE = ['Tittel', 'Språk', 'Nå', 'Hvorfor', 'Delt', 'Begynt', 'Utelatt'] as const;
type Hodefelt = (typeof HODE)[number];
type Hode = ReadonlyMap<Hodefelt, string>;

const SPRAK: readonly string[] = ['nb', 'nn', 'en'];
const NA = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;
const STEG = /^(?<merke>[A-ZÆØÅ][a-zæøå]*)(?: (?<skjema>[a-z]+))?: ?(?<tekst>.*)$/;
const KNAPP = /^\[(?<navn>[^\]]+)\]$/;
const FAKTA = /^\s*,?\s*(?<ikke>ikke )?(?:"(?<ord>[^"]+)"|\[(?<knapp>[^\]]+)\]|\{(?<merke>[^}]+)\})\s*/u;
const FELT = /^(?<felt>[a-zæøå_]+): (?<verdi>.+)$/u;

/** Reads a script. Throws `Manusfeil`. */
export const lesManus = (tekst: string): Manus => {
  const linjer = tekst.split('\n').map((linje, at) => ({ nr: at + 1, tekst: linje.trimEnd() }));
  const tom = linjer.findIndex(({ tekst: ord }) => ord === '');
  if (tom < 0) throw new Manusfeil(1, 'there is no empty line after the head');
  const hode = lesHode(samlet(linjer.slice(0, tom)));
  return { ...omManuset(hode), steg: samlet(linjer.slice(tom)).map(lesSteg) };
};

/** Comments and empty lines away; a line that is indented goes on with the one before. */
const samlet = (linjer: readonly Linje[]): readonly Linje[] => {
  const hele: Linje[] = [];
  for (const linje of linjer) {
    if (linje.tekst === '' || linje.tekst.startsWith('#')) continue;
    const forrige = linje.tekst.startsWith(' ') ? hele.pop() : null;
    if (forrige === undefined) throw new Manusfeil(linje.nr, 'there is nothing to go on with');
    hele.push(forrige ? { ...forrige, tekst: `${forrige.tekst}\n${linje.tekst.trim()}` } : linje);
  }
  return hele;
};

const lesHode = (linjer: readonly Linje[]): Hode =>
  new Map(
    linjer.map(({ nr, tekst }) => {
      const felt = HODE.find((navn) => tekst.startsWith(`${navn}: `));
      if (!felt) throw new Manusfeil(nr, `no line of a head: ${tekst}`);
      return [felt, tekst.slice(felt.length + 2).replaceAll('\n', ' ')];
    }),
  );

const omManuset = (hode: Hode): Omit<Manus, 'steg'> => {
  const felt = (navn: Hodefelt): string => {
    const verdi = hode.get(navn);
    if (verdi === undefined) throw new Manusfeil(1, `the head lacks ${navn}`);
    return verdi;
  };
  const sprak = felt('Språk');
  const na = felt('Nå');
  if (!SPRAK.includes(sprak)) throw new Manusfeil(1, `no language: ${sprak}`);
  if (!NA.test(na)) throw new Manusfeil(1, `no time: ${na}`);
  return {
    tittel: felt('Tittel'),
    sprak: sprak as Sprak,
    na,
    hvorfor: felt('Hvorfor'),
    delt: hode.get('Delt') === 'ja',
    begynt: hode.get('Begynt') ?? null,
  };
};

const lesSteg = ({ nr: linje, tekst }: Linje): Steg => {
  const [forste, ...resten] = tekst.split('\n');
  const { merke, skjema, tekst: ord = '' } = STEG.exec(forste!)?.groups ?? {};
  const alt = [ord, ...resten].join(' ');
  switch (merke) {
    case 'B':
      return sagt(linje, alt);
    case 'A':
      return { slag: 'svar', linje, fakta: lesFakta(linje, alt) };
    case 'Scene':
      return { slag: 'scene', linje, tekst: alt };
    case 'Lagret':
      return {
        slag: 'lagret',
        linje,
        skjema: skjema ?? '',
        felt: resten.map((en, at) => lesFelt(linje + 1 + at, en)),
      };
    default:
      throw new Manusfeil(linje, `no step: ${forste}`);
  }
};

const sagt = (linje: number, ord: string): Steg => {
  const navn = KNAPP.exec(ord)?.groups?.navn;
  return navn === undefined
    ? { slag: 'skriver', linje, tekst: ord }
    : { slag: 'trykker', linje, tekst: navn };
};

const lesFakta = (linje: number, tekst: string): readonly Fakta[] => {
  const fakta: Fakta[] = [];
  for (let rest = tekst.trim(); rest !== ''; ) {
    const hit = FAKTA.exec(rest);
    if (!hit) throw new Manusfeil(linje, `no fact: ${rest}`);
    fakta.push(enFakta(hit.groups!));
    rest = rest.slice(hit[0].length);
  }
  if (fakta.length === 0) throw new Manusfeil(linje, 'an answer without facts');
  return fakta;
};

const enFakta = ({ ikke, ord, knapp, merke }: { [navn: string]: string | undefined }): Fakta => {
  const hva = { ikke: ikke !== undefined };
  if (ord !== undefined) return { ...hva, slag: 'ord', verdi: ord };
  if (knapp !== undefined) return { ...hva, slag: 'knapp', verdi: knapp };
  return { ...hva, slag: 'merke', verdi: merke! };
};

const lesFelt = (linje: number, tekst: string): Lagret => {
  const { felt, verdi } = FELT.exec(tekst)?.groups ?? {};
  if (felt === undefined || verdi === undefined) throw new Manusfeil(linje, `nothing stored: ${tekst}`);
  return { linje, felt, verdi };
};

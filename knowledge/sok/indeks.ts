import type { Artikkel, Enhet, Tekst } from '../artikkel/index.ts';
import { type Innhold, innholdAv, type Leser, sammenlagt } from './innhold.ts';
import { ENHETSNAVN } from './leksikon/sporreord.ts';
import { malformAv } from './malform.ts';
import { type Navnemal, Navneregister } from './navn.ts';
import { ordFra } from './ord.ts';
import { type Malform, Ordforrad, type Ordtelling } from './ordforrad.ts';
import { FELT, type Felt, type Parametre } from './parametre.ts';
import { delt, Postbygger, type Postliste } from './postliste.ts';
import { erSvak, tegnFor } from './termer.ts';

/**
 * All that is searched in: plain data, built once, that can be handed to other threads (`postMessage`); what is large lies in
 * memory that they share.
 */
export interface Indeks {
  readonly termer: readonly string[];
  /** How many units have each term. */
  readonly antall: Uint32Array;
  readonly enheter: Postliste;
  readonly fraser: Postliste;
  /** Which unit each phrase belongs to. */
  readonly fraseEnhet: Uint32Array;
  /** How much each phrase says in all, as `idf`. */
  readonly fraseSum: Float32Array;
  readonly telling: { readonly norsk: readonly Telt[]; readonly engelsk: readonly Telt[] };
  /** Words of the places that units are about. */
  readonly steder: readonly string[];
  readonly navn: readonly (readonly [string, readonly Navnemal[]])[];
}

type Telt = readonly [string, number];

/** How rare a term is among so many units. */
export const idf = (antall: number, enheter: number): number =>
  Math.log(1 + (enheter - antall + 0.5) / (antall + 0.5));

const artikleneI = (enheter: readonly Enhet[]): readonly Artikkel[] => [
  ...new Set(enheter.map(({ artikkel }) => artikkel)),
];

export const byggIndeks = (enheter: readonly Enhet[], parametre: Parametre): Indeks => {
  const telling = tell(enheter);
  const forrad = new Ordforrad(telling);
  const navn = Navneregister.av(artikleneI(enheter), forrad, parametre.eldreNavn);
  const leser: Leser = { forrad, navn, ledd: parametre.ledd };
  const felter = enheter.map((enhet) => felterAv(enhet, leser));
  const fraser = enheter.flatMap((enhet, n) =>
    fraserAv(enhet, leser).map((innhold) => ({ innhold, enhet: n })),
  );
  return {
    ...listene({ enheter, felter, fraser, parametre }),
    telling: { norsk: [...telling.norsk], engelsk: [...telling.engelsk] },
    steder: stedeneI(enheter),
    navn: navn.alle,
  };
};

const stedeneI = (enheter: readonly Enhet[]): readonly string[] => {
  const words = new Set(
    enheter.flatMap(({ hode }) =>
      (hode.sted.match(/\p{Lu}[\p{L}-]+/gu) ?? []).flatMap((word) => ordFra(word)),
    ),
  );
  words.delete('norge');
  return [...words];
};

const tekstAv = ({ overskrift, avsnitt }: Tekst): string => [overskrift, ...avsnitt].join('\n');

/** The words of the articles by language. `spor` are any language: words that the English texts have are theirs. */
const tell = (enheter: readonly Enhet[]): Ordtelling => {
  const norsk = new Map<string, number>();
  const engelsk = new Map<string, number>();
  for (const { tekst } of enheter) {
    for (const one of [tekst.nb, tekst.nn, tekst.veileder]) if (one) count(norsk, tekstAv(one));
    if (tekst.en) count(engelsk, tekstAv(tekst.en));
  }
  for (const { navn, eldre_navn, tittel } of artikleneI(enheter)) {
    for (const name of [...navn, ...eldre_navn]) countName(name, norsk, engelsk);
    count(norsk, `${tittel.nb} ${tittel.nn}`);
    count(engelsk, tittel.en);
  }
  return { norsk, engelsk };
};

const count = (counts: Map<string, number>, text: string): void => {
  for (const word of ordFra(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
};

const countName = (name: string, norsk: Map<string, number>, engelsk: Map<string, number>): void => {
  const words = ordFra(name);
  const english = words.length > 1 && words.every((word) => engelsk.has(word) && !norsk.has(word));
  count(english ? engelsk : norsk, name);
};

type Felter = Readonly<Record<Felt, Innhold>>;

const TOM: Innhold = { termer: new Map(), lengde: 0 };

const felterAv = (enhet: Enhet, leser: Leser): Felter => {
  const { artikkel, hode, tekst } = enhet;
  const { nb, nn, en, veileder } = tekst;
  const les = (text: string, malform: Malform): Innhold => innholdAv(text, malform, leser);
  const lesEn = (text: string): Innhold => les(text, malformI(text, leser));
  return {
    navn: medTegn(
      sammenlagt([...artikkel.navn, ...Object.values(artikkel.tittel)].map(lesEn)),
      tegnFor(artikkel.id),
    ),
    eldre: sammenlagt(artikkel.eldre_navn.map(lesEn)),
    overskrift: medTegn(
      sammenlagt([
        les(nb.overskrift, 'norsk'),
        ...(nn ? [les(nn.overskrift, 'norsk')] : []),
        ...(en ? [les(en.overskrift, 'engelsk')] : []),
        ...(veileder ? [les(veileder.overskrift, 'norsk')] : []),
      ]),
      ENHETSNAVN.get(hode.id),
    ),
    spor: summert(hode.spor.map(lesEn)),
    tekst: sammenlagt([
      les(nb.avsnitt.join('\n'), 'norsk'),
      ...(nn ? [les(nn.avsnitt.join('\n'), 'norsk')] : []),
      ...(en ? [les(en.avsnitt.join('\n'), 'engelsk')] : []),
    ]),
    veileder: veileder ? les(veileder.avsnitt.join('\n'), 'norsk') : TOM,
    stempel: les([hode.sted, hode.per.slice(0, 4), hode.lov?.nb ?? ''].join(' '), 'norsk'),
  };
};

const malformI = (text: string, { forrad }: Leser): Malform => malformAv(ordFra(text), forrad, 'norsk');

const medTegn = (innhold: Innhold, tegn: string | undefined): Innhold => {
  if (tegn) innhold.termer.set(tegn, 1);
  return innhold;
};

const summert = (all: readonly Innhold[]): Innhold => {
  const termer = new Map<string, number>();
  let lengde = 0;
  for (const one of all) {
    lengde += one.lengde;
    for (const [term, count] of one.termer) termer.set(term, (termer.get(term) ?? 0) + count);
  }
  return { termer, lengde };
};

/** The example questions of a unit: its `spor` and its headings, each with the article's own sign for the asking. */
const fraserAv = ({ artikkel, hode, tekst }: Enhet, leser: Leser): readonly Innhold[] => {
  const headings = Object.values(tekst).map(({ overskrift }) => overskrift);
  const aspect = ENHETSNAVN.get(hode.id);
  return [...hode.spor, ...headings]
    .map((phrase) =>
      medTegn(
        innholdAv(phrase, malformI(phrase, leser), leser),
        headings.includes(phrase) ? aspect : undefined,
      ),
    )
    .map((innhold) => ({ ...innhold, termer: new Map([...innhold.termer, [fritt(artikkel.id), 1]]) }));
};

/** The article's sign in a phrase that doesn't name it: found by the name, and not missed by a question without. */
const fritt = (artikkel: string): string => tegnFor(artikkel);

interface Grunnlag {
  readonly enheter: readonly Enhet[];
  readonly felter: readonly Felter[];
  readonly fraser: readonly { readonly innhold: Innhold; readonly enhet: number }[];
  readonly parametre: Parametre;
}

const listene = ({ felter, fraser, parametre }: Grunnlag) => {
  const nummer = new Map<string, number>();
  const poster = new Postbygger(nummer);
  const snitt = snittlengder(felter);
  felter.forEach((felt, n) => {
    for (const [term, vekt] of vekterAv(felt, snitt, parametre)) poster.add(term, n, vekt);
  });
  const fraseposter = new Postbygger(nummer);
  fraser.forEach(({ innhold }, n) => {
    for (const [term, vekt] of innhold.termer) fraseposter.add(term, n, Math.min(1, vekt));
  });
  const enheter = poster.ferdig();
  const antall = delt(Uint32Array, nummer.size);
  for (let n = 0; n < nummer.size; n += 1) antall[n] = enheter.start[n + 1]! - enheter.start[n]!;
  const idfAv = (term: string): number => idf(antall[nummer.get(term) ?? 0] ?? 0, felter.length);
  const fraseEnhet = delt(Uint32Array, fraser.length);
  const fraseSum = delt(Float32Array, fraser.length);
  fraser.forEach(({ innhold, enhet }, n) => {
    fraseEnhet[n] = enhet;
    fraseSum[n] = [...innhold.termer].reduce(
      (sum, [term, vekt]) => sum + tyngde(term, vekt, parametre) * idfAv(term),
      0,
    );
  });
  return { termer: [...nummer.keys()], antall, enheter, fraser: fraseposter.ferdig(), fraseEnhet, fraseSum };
};

/** Parts of compounds (below 1) and signs of articles say nothing that the words themselves don't. */
const tyngde = (term: string, vekt: number, { svak, sporreord }: Parametre): number => {
  if (vekt < 1 || term.startsWith('@')) return 0;
  if (term.startsWith('?')) return sporreord;
  return erSvak(term) ? svak : 1;
};

type Snitt = Readonly<Record<Felt, number>>;

const snittlengder = (felter: readonly Felter[]): Snitt =>
  Object.fromEntries(
    FELT.map((felt) => {
      const lengths = felter.map((one) => one[felt].lengde).filter((length) => length > 0);
      return [felt, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)];
    }),
  ) as Record<Felt, number>;

/** BM25F: what each term weighs in a unit, over all its fields, already saturated (0..1). */
const vekterAv = (
  felter: Felter,
  snitt: Snitt,
  { felt: felt_, k1 }: Parametre,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const felt of FELT) {
    const { vekt, b } = felt_[felt];
    const { termer, lengde } = felter[felt];
    const norm = 1 - b + (b * lengde) / Math.max(1, snitt[felt]);
    for (const [term, count] of termer) sums.set(term, (sums.get(term) ?? 0) + (vekt * count) / norm);
  }
  return new Map([...sums].map(([term, sum]) => [term, sum / (k1 + sum)]));
};

import type { Json, JsonObject } from '../json.ts';
import { isSprak, type Sprak } from '../sprak/katalog.ts';
import { AV, type Av, GIKK, type Slutt, type Spor, type Utfall, type Utfylling } from './utfylling.ts';

export interface Om {
  /** The conversation's id. */
  readonly samtale: string;
  /** The language of the conversation, for events that do not tell theirs. */
  readonly sprak: Sprak;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Who has written nothing for so long has gone. */
const BORTE_MS = 24 * 60 * 60 * 1000;

/**
 * The filling-ins of one conversation, from its events in order. Events of dialogs that are no forms are passed over.
 * Of an event only ids, kinds, times and languages are looked at: never `ord`, `vist`, `verdi` or `tekst`.
 */
export const lesUtfyllinger = (events: readonly JsonObject[], om: Om): readonly Utfylling[] => {
  const forms = new Map<string, Skjemales>();
  for (const event of events) {
    const dialog = textOf(event.dialog);
    const form = forms.get(dialog) ?? new Skjemales(om);
    forms.set(dialog, form);
    form.take(event);
  }
  return [...forms.values()].flatMap((form) => form.finish());
};

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const numberOf = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
const idsOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** A filling-in that is still being read. */
interface Apen extends Writable<Omit<Utfylling, 'lengde' | 'slutt' | 'spor'>> {
  readonly spor: Map<string, Writable<Spor>>;
  hviler: Slutt | null;
  ferdig: boolean;
  sist: number | null;
}

const UTFALL_OF: { readonly [type: string]: Utfall } = {
  besvart: 'svart',
  hoppet_over: 'hoppet_over',
  vil_ikke_svare: 'vil_ikke_svare',
  vet_ikke: 'vet_ikke',
  med_person: 'med_person',
};

/** Reads the events of one form of one conversation. */
class Skjemales {
  readonly #om: Om;
  readonly #done: Utfylling[] = [];
  #apen: Apen | null = null;
  /** All questions of the filling-in that were asked, by their newest ids. */
  #spurt = new Set<string>();
  /** When the question that stands was asked; null when nobody knows, or a pause came. */
  #klokke: { readonly sporsmal: string; readonly tid: number } | null = null;
  #nr = 0;

  constructor(om: Om) {
    this.#om = om;
  }

  take(event: JsonObject): void {
    const type = textOf(event.type);
    if (type === 'startet') this.#begin(event, event, ':innledning');
    if (type === 'hentet') this.#fetch(event);
    if (this.#apen === null) return;
    if (type === 'migrert') this.#migrate(event);
    this.#stamp(this.#apen, event);
    this.#place(this.#apen, type, event);
    this.#answer(this.#apen, type, event);
    this.#course(this.#apen, type);
  }

  finish(): readonly Utfylling[] {
    this.#close();
    return this.#done;
  }

  #begin(event: JsonObject, about: JsonObject, sted: string): void {
    this.#close();
    this.#spurt = new Set();
    const { skjema, versjon = 0, sporsmal = [] } = about;
    this.#open(event, textOf(skjema), { versjon, sporsmal, sted });
  }

  #open(event: JsonObject, skjema: string, about: JsonObject): void {
    this.#nr += 1;
    this.#klokke = null;
    this.#apen = {
      samtale: this.#om.samtale,
      nr: this.#nr,
      skjema,
      versjon: numberOf(about.versjon) ?? 0,
      rekkefolge: idsOf(about.sporsmal),
      sprak: this.#om.sprak,
      av: 'bruker',
      begynt: about.sted !== ':innledning',
      opplest: false,
      sted: textOf(about.sted),
      spor: new Map(),
      hviler: null,
      ferdig: false,
      sist: numberOf(event.tid),
    };
  }

  /** From another channel. Where it stood there is asked again here, and is then reached here. */
  #fetch(event: JsonObject): void {
    const there = objectOf(event.tilstand);
    if (textOf(there.skjema) !== '') this.#begin(event, there, textOf(there.her) || ':innledning');
  }

  /** The rest is told of the new version. A finished one stays where it was finished. */
  #migrate(event: JsonObject): void {
    const before = this.#apen!;
    if (before.ferdig) return;
    const renamed = objectOf(event.omdopt);
    this.#spurt = new Set([...this.#spurt].map((id) => textOf(renamed[id]) || id));
    this.#put(before, 'videre');
    const sted = textOf(event.her) || before.sted;
    this.#open(event, before.skjema, { versjon: event.til ?? 0, sporsmal: event.sporsmal ?? [], sted });
    Object.assign(this.#apen!, { sprak: before.sprak, av: before.av, begynt: before.begynt });
  }

  #stamp(apen: Apen, event: JsonObject): void {
    if (isSprak(textOf(event.sprak))) apen.sprak = textOf(event.sprak) as Sprak;
    for (const by of [event.av, event.hvem])
      if (AV.indexOf(textOf(by) as Av) > AV.indexOf(apen.av)) apen.av = textOf(by) as Av;
    apen.sist = numberOf(event.tid) ?? apen.sist;
  }

  #place(apen: Apen, type: string, event: JsonObject): void {
    const sporsmal = textOf(event.sporsmal);
    if (type === 'lest_opp') apen.opplest = true;
    if (['spurt', 'tilbake', 'endrer'].includes(type)) {
      this.#reach(apen, sporsmal);
      const tid = numberOf(event.tid);
      this.#klokke = tid === null ? null : { sporsmal, tid };
    }
    const sted = {
      spurt: sporsmal,
      tilbake: sporsmal,
      endrer: sporsmal,
      velger_del: ':deler',
      varslet: ':deler',
    }[type];
    const moved = type === 'lest_opp' ? ':opplesing' : sted;
    if (moved === undefined) return;
    apen.sted = moved;
    apen.hviler = null;
  }

  #answer(apen: Apen, type: string, event: JsonObject): void {
    const sporsmal = textOf(event.sporsmal);
    const known = apen.spor.get(sporsmal);
    if (known && type === 'avstikker' && event.tema === 'hvorfor') known.hvorfor = true;
    const utfall = UTFALL_OF[type];
    if (utfall === undefined) return;
    const spor = this.#reach(apen, sporsmal);
    if (spor.utfall === 'svart') spor.endret = true;
    else if (utfall === 'svart') spor.ms ??= this.#since(sporsmal, numberOf(event.tid));
    spor.utfall = utfall;
  }

  #course(apen: Apen, type: string): void {
    if (type === 'begynt' || apen.spor.size > 0) apen.begynt = true;
    if (type === 'fullfort') apen.ferdig = true;
    const rests = GIKK.find((slutt) => slutt === type);
    if (rests) apen.hviler = rests;
    if (type === 'gjenopptatt') apen.hviler = null;
    if (rests || type === 'gjenopptatt') this.#klokke = null;
  }

  #reach(apen: Apen, sporsmal: string): Writable<Spor> {
    const spor = apen.spor.get(sporsmal) ?? { utfall: null, hvorfor: false, endret: false, ms: null };
    apen.spor.set(sporsmal, spor);
    this.#spurt.add(sporsmal);
    return spor;
  }

  #since(sporsmal: string, tid: number | null): number | null {
    const asked = this.#klokke?.sporsmal === sporsmal ? this.#klokke.tid : null;
    return asked === null || tid === null ? null : Math.max(0, tid - asked);
  }

  #close(): void {
    const apen = this.#apen;
    if (apen) this.#put(apen, apen.ferdig ? 'fullfort' : (apen.hviler ?? this.#goneOrNot(apen)));
    this.#apen = null;
  }

  #goneOrNot({ sist }: Apen): Slutt {
    return sist !== null && this.#om.now - sist < BORTE_MS ? 'underveis' : 'borte';
  }

  #put({ hviler: _hviler, ferdig: _ferdig, sist: _sist, ...apen }: Apen, slutt: Slutt): void {
    // The part in the version before gets its length with the last part: both are one filling-in.
    this.#done.push({ ...apen, slutt, lengde: this.#spurt.size });
    if (slutt !== 'videre') this.#lengthen();
  }

  #lengthen(): void {
    for (let at = this.#done.length - 2; this.#done[at]?.slutt === 'videre'; at -= 1)
      this.#done[at] = { ...this.#done[at]!, lengde: this.#spurt.size };
  }
}

import { isSprak, type Sprak } from '../../../dialogs/sprak/katalog.ts';

/** A button of a bubble. `svar` sends its label; the others are done by the device. */
export interface Valg {
  readonly id: string;
  readonly label: string;
  readonly slag: 'svar' | 'ring' | 'lenke' | 'lukk';
  /** The number to call or the address to open; empty for the others. */
  readonly verdi: string;
  /** In a question with several answers: is it chosen? Null elsewhere. */
  readonly valgt: boolean | null;
}

/** What the assistant said. */
/** «3 av 7». */
export interface Telt {
  readonly nr: number;
  readonly av: number;
}

export interface Boble {
  readonly fra: 'bot';
  readonly id: string;
  readonly tekst: string;
  /** The text as a voice reads it; without one, the text. */
  readonly opplest: string;
  readonly sprak: Sprak | null;
  /** Milliseconds since 1970. */
  readonly tid: number;
  readonly slag: 'vanlig' | 'krise' | 'feil';
  /** In a form with sections counted in the section `del`, and in all that was picked. */
  readonly fremdrift: (Telt & { readonly del: string; readonly samlet: Telt | null }) | null;
  readonly valg: readonly Valg[];
  readonly mer: readonly Valg[];
  /** The conversation was deleted with this bubble. */
  readonly slettet: boolean;
  /** Own messages in which a number was removed afterwards. */
  readonly maskert: readonly string[];
}

/** What the person said, as the server has it. */
export interface Ytring {
  readonly fra: 'meg';
  readonly id: string;
  /** The once-key that the page gave it; else its id. */
  readonly nokkel: string;
  readonly tekst: string;
  readonly tid: number;
}

export type Aktivitet = Boble | Ytring | { readonly fra: 'skriver' };

type Fields = { readonly [field: string]: unknown };

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const oneOf = <Value extends string>(value: unknown, known: readonly Value[]): Value =>
  known.find((candidate) => candidate === value) ?? known[0]!;

const readValg = (raw: unknown): Valg => {
  const { id, label, slag, verdi, valgt } = fields(raw);
  return {
    id: string(id),
    label: string(label),
    slag: oneOf(slag, ['svar', 'ring', 'lenke', 'lukk']),
    verdi: string(verdi),
    valgt: typeof valgt === 'boolean' ? valgt : null,
  };
};

const readAlleValg = (raw: unknown): readonly Valg[] =>
  list(raw)
    .map(readValg)
    .filter(({ label }) => label !== '');

const readTelt = (raw: unknown): Telt | null => {
  const { nr, av } = fields(raw);
  return typeof nr === 'number' && typeof av === 'number' ? { nr, av } : null;
};

const readFremdrift = (raw: unknown): Boble['fremdrift'] => {
  const telt = readTelt(raw);
  const { del, samlet } = fields(raw);
  return telt && { ...telt, del: string(del), samlet: readTelt(samlet) };
};

const readSprak = (locale: unknown): Sprak | null => {
  const code = string(locale).slice(0, 2);
  return isSprak(code) ? code : null;
};

/** The button by which other clients ask for what lies behind «Mer …»; here it folds out without a message. */
const MER = 'mer';

const readBoble = (activity: Fields, tid: number): Boble => {
  const extra = fields(fields(activity.channelData).brobygger);
  const mer = readAlleValg(extra.mer);
  return {
    fra: 'bot',
    id: string(activity.id),
    tekst: string(activity.text),
    opplest: string(activity.speak) || string(activity.text),
    sprak: readSprak(activity.locale),
    tid,
    slag: oneOf(extra.slag, ['vanlig', 'krise', 'feil']),
    fremdrift: readFremdrift(extra.fremdrift),
    valg: readAlleValg(extra.valg).filter(({ id }) => mer.length === 0 || id !== MER),
    mer,
    slettet: extra.slettet === true,
    maskert: list(extra.maskert).map(string),
  };
};

const readYtring = (activity: Fields, tid: number): Ytring => {
  const id = string(activity.id);
  const nokkel = string(fields(activity.channelData).brobyggerId) || id;
  return { fra: 'meg', id, nokkel, tekst: string(activity.text), tid };
};

/** Reads one activity of the protocol. Null: one that this page has no use for. Without a timestamp it is from `now`. */
export const readAktivitet = (raw: unknown, now: number): Aktivitet | null => {
  const activity = fields(raw);
  const fromBot = fields(activity.from).role === 'bot';
  if (activity.type === 'typing') return fromBot ? { fra: 'skriver' } : null;
  if (activity.type !== 'message' || string(activity.id) === '') return null;
  const tid = Date.parse(string(activity.timestamp)) || now;
  return fromBot ? readBoble(activity, tid) : readYtring(activity, tid);
};

/** A set of activities with the watermark to ask from next time; empty when the set has none (typing). */
export interface Sett {
  readonly aktiviteter: readonly Aktivitet[];
  readonly vannmerke: string;
}

export const readSett = (raw: unknown, now: number): Sett => {
  const { activities, watermark } = fields(raw);
  const aktiviteter = list(activities)
    .map((activity) => readAktivitet(activity, now))
    .filter((aktivitet): aktivitet is Aktivitet => aktivitet !== null);
  return { aktiviteter, vannmerke: string(watermark) };
};

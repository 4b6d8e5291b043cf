/**
 * A part of a number. `ener`: 1–9. `tenaaring`: 0 and 10–19. `tier`: 20, 30 … 90. `under`: 21–99 in one word. `sett`: a
 * dozen. `orden`: an ordinal, which ends the number. `siffer`: digits, which begin it or
 * end it after «og».
 */
export interface Part {
  readonly kind:
    | 'ener'
    | 'tenaaring'
    | 'tier'
    | 'under'
    | 'hundre'
    | 'stor'
    | 'sett'
    | 'og'
    | 'orden'
    | 'siffer';
  readonly value: number;
  /** «En», «ei», «et»: as often an article as a number. */
  readonly article?: boolean;
}

/** How a part stands to the one before: in one word, after a hyphen, or after a space. */
export type Joint = 'word' | 'hyphen' | 'space';

/** A number that has been read so far. */
export interface Sum {
  /** What is finished: «to tusen» of «to tusen fem hundre». */
  readonly done: number;
  /** The group that is being read, below thousand or so. */
  readonly group: number;
  readonly last: Part['kind'] | null;
  /** The smallest multiplier used; the next must be smaller. */
  readonly scale: number;
  /** An «og» waits for what it joins. */
  readonly og: boolean;
  readonly ordinal: boolean;
}

export const NOTHING: Sum = {
  done: 0,
  group: 0,
  last: null,
  scale: Number.POSITIVE_INFINITY,
  og: false,
  ordinal: false,
};

export const worth = ({ done, group }: Sum): number => done + group;

const MULTIPLIED: ReadonlySet<Sum['last']> = new Set(['hundre', 'stor']);
const CENTURIES = [17, 18, 19, 20];

/** «Nittenåttifire»: a year in one word. */
const isYear = (sum: Sum, part: Part, joint: Joint): boolean =>
  joint === 'word' && !sum.og && sum.done === 0 && part.value >= 10 && CENTURIES.includes(sum.group);

/** A number below hundred after what has been read: null when the two are no number together. */
const addSmall = (sum: Sum, part: Part, joint: Joint): Sum | null => {
  const next: Sum = { ...sum, group: sum.group + part.value, last: part.kind, og: false };
  if (sum.last === null) return next;
  if (MULTIPLIED.has(sum.last)) return sum.og || !part.article || joint === 'word' ? next : null;
  if (sum.last === 'tier' && part.kind === 'ener' && !sum.og) return next;
  if (sum.last === 'ener' && part.kind === 'tier' && sum.og) return next;
  if ((sum.last === 'tenaaring' || sum.last === 'tier') && isYear(sum, part, joint))
    return { ...next, group: sum.group * 100 + part.value };
  return null;
};

const addHundred = (sum: Sum): Sum | null => {
  if (sum.group >= 100 || sum.last === 'sett' || (sum.og && sum.last !== 'stor')) return null;
  return { ...sum, group: (sum.group || 1) * 100, last: 'hundre', og: false };
};

/** Null for a bare «millioner», which says no number. */
const addScale = (sum: Sum, { value }: Part): Sum | null => {
  if (value >= sum.scale || sum.og || sum.last === 'sett') return null;
  if (sum.group === 0 && (value > 1000 || (sum.last !== null && sum.last !== 'stor'))) return null;
  return { ...sum, done: sum.done + (sum.group || 1) * value, group: 0, last: 'stor', scale: value };
};

const addSet = (sum: Sum, { value }: Part): Sum | null =>
  sum.og || sum.last === null ? null : { ...sum, done: worth(sum) * value, group: 0, last: 'sett' };

const addOrdinal = (sum: Sum, part: Part, joint: Joint): Sum | null => {
  if (part.value >= 100) {
    if (sum.og || (sum.last !== null && joint !== 'word')) return null;
    return { ...NOTHING, done: (worth(sum) || 1) * part.value, last: 'orden', ordinal: true };
  }
  const kind = part.value < 10 ? 'ener' : part.value % 10 === 0 && part.value >= 20 ? 'tier' : 'under';
  const next = addSmall(sum, { kind, value: part.value }, joint);
  return next && { ...next, last: 'orden', ordinal: true };
};

/** Digits begin a number, or end one after «og»: «3 hundre og 21», «to tusen og 50». */
const addDigits = (sum: Sum, { value }: Part): Sum | null => {
  if (sum.last === null) return { ...sum, group: value, last: 'siffer' };
  const fits = sum.og && MULTIPLIED.has(sum.last) && value > 0 && value < 100;
  return fits ? { ...sum, group: sum.group + value, last: 'siffer', og: false } : null;
};

/** The number with one part more, or null when the part does not belong to it. */
export const add = (sum: Sum, part: Part, joint: Joint): Sum | null => {
  if (sum.ordinal || (sum.last === 'siffer' && !['hundre', 'stor', 'sett'].includes(part.kind))) return null;
  if (joint === 'hyphen' && !(sum.last === 'tier' && ['ener', 'orden'].includes(part.kind))) return null;
  switch (part.kind) {
    case 'og':
      return sum.og || sum.last === null ? null : { ...sum, og: true };
    case 'hundre':
      return addHundred(sum);
    case 'stor':
      return addScale(sum, part);
    case 'sett':
      return addSet(sum, part);
    case 'orden':
      return addOrdinal(sum, part, joint);
    case 'siffer':
      return addDigits(sum, part);
    default:
      return addSmall(sum, part, joint);
  }
};

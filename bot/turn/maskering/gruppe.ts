/** Digits without anything between them, in a `lesbar` text. */
export interface Gruppe {
  readonly start: number;
  readonly end: number;
  /** For a `dato` the six that a fødselsnummer begins with. */
  readonly digits: string;
  /** `tvil`: some are letters that look like digits. `dato`: a date with all four digits of the year. */
  readonly kind: 'siffer' | 'tvil' | 'dato';
}

/** Identifiers, times and references: digits that belong to something else, and part what stands before and after. */
const SOMETHING_ELSE = [
  // A GUID.
  '(?<![0-9A-Za-z])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Za-z])',
  // A long hexadecimal id. Three runs of letters, since a word like "facade" can stand right before a number.
  '(?<![0-9A-Za-z])(?=[0-9]*[A-Fa-f]+[0-9]+[A-Fa-f]+[0-9]+[A-Fa-f])[0-9A-Fa-f]{16,}(?![0-9A-Za-z])',
  // A date of a law: LOV-2005-06-17-62.
  String.raw`(?<=\b(?:LOV|FOR)-)[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])`,
  // A timestamp: 2026-11-23T18:56:40.1234567Z. The time is optional.
  String.raw`(?<![0-9][./-]?)(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?)?(?![./-]?[0-9])`,
].join('|');

const DATE =
  '(?<![0-9][./-]?)(?<day>[0-9]{1,2})[./-](?<month>[0-9]{1,2})[./-](?:19|20)(?<year>[0-9]{2})(?![0-9]|[./-][0-9]{1,4}(?![0-9]))';

/** O, o, I and l count as digits between digits, and at the ends if they don't belong to a word. */
const DIGITS = String.raw`(?:(?<!\p{L})[OoIl]+)?[0-9](?:[OoIl]*[0-9])*(?:[OoIl]+(?!\p{L}))?`;

const PARTS = new RegExp(`(?<other>${SOMETHING_ELSE})|(?<date>${DATE})|${DIGITS}`, 'gu');

const LENGTH = 11;
const IBAN_LENGTH = 13;

const toDigits = (letters: string): string => letters.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1');

function digitGroup(start: number, written: string): Gruppe {
  const core = written.length > LENGTH ? written.replace(/[OoIl]+$/, '').replace(/^[OoIl]+/, '') : written;
  const coreStart = start + written.indexOf(core);
  const digits = toDigits(core);
  return {
    start: coreStart,
    end: coreStart + core.length,
    digits,
    kind: digits === core ? 'siffer' : 'tvil',
  };
}

/** NO93 and an account number in one piece: the two check digits of the IBAN are left out. */
function withoutIbanPrefix(group: Gruppe, chars: string): Gruppe {
  const isIban = group.digits.length === IBAN_LENGTH && chars.slice(group.start - 2, group.start) === 'NO';
  return isIban ? { ...group, start: group.start + 2, digits: group.digits.slice(2) } : group;
}

function toGroup(match: RegExpExecArray, chars: string): Gruppe {
  const { date, day, month, year } = match.groups!;
  if (date === undefined) return withoutIbanPrefix(digitGroup(match.index, match[0]), chars);
  const digits = `${day!.padStart(2, '0')}${month!.padStart(2, '0')}${year}`;
  return { start: match.index, end: match.index + date.length, digits, kind: 'dato' };
}

/** The groups of digits in a `lesbar` text, in order. Linear time. */
export const grupper = (chars: string): Gruppe[] =>
  [...chars.matchAll(PARTS)]
    .filter((match) => match.groups!.other === undefined)
    .map((match) => toGroup(match, chars));

/**
 * A text made easy to search for digits: every digit of every script is 0-9, every space ' ', every dash '-',
 * what can't be seen is left out, and each character is one code unit.
 * `at[i]` is where character i begins in the real text; one more entry holds the end of it.
 */
export interface Lesbar {
  readonly chars: string;
  readonly at: readonly number[];
}

/** Stands between two messages that are searched as one. It is never part of a text. */
export const JOIN = '\0';

const ASCII = /^[\t\n\x20-\x7F]$/;
const UNSEEN = /^[\p{M}\p{DI}\p{Cc}\p{Cs}]$/u;
const SPACE = /^\p{Z}$/u;
const DASH = /^[\p{Pd}\u2212]$/u;
const DECIMAL = /^\p{Nd}$/u;
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]$/u;

/** Digits stand in order from 0 to 9 in every script, and scripts with two rows of them have one right after the other. */
function decimalValue(char: string): string {
  const code = char.codePointAt(0)!;
  let zero = code;
  while (DECIMAL.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

function digitOf(char: string): string | null {
  const plain = char.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  return DECIMAL.test(char) ? decimalValue(char) : null;
}

function readable(char: string): string {
  if (ASCII.test(char)) return char;
  if (UNSEEN.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  if (DASH.test(char)) return '-';
  const digit = digitOf(char);
  if (digit !== null) return digit;
  if (LETTER_OR_NUMBER.test(char)) return char.length === 1 && !/\p{N}/u.test(char) ? char : 'x';
  return char.length === 1 ? char : '*';
}

/** A space as it stands in a web address. */
const ENCODED_SPACE = '%20';

export function lesbar(text: string): Lesbar {
  const chars: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; ) {
    const encoded = text.startsWith(ENCODED_SPACE, i);
    const source = encoded ? ENCODED_SPACE : String.fromCodePoint(text.codePointAt(i)!);
    const char = encoded ? ' ' : readable(source);
    if (char !== '') {
      chars.push(char);
      at.push(i);
    }
    i += source.length;
  }
  at.push(text.length);
  return { chars: chars.join(''), at };
}

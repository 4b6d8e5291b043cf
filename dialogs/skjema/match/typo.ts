/**
 * How many letters are missing, too many, wrong, or have changed places with their neighbour
 * (optimal string alignment). Words here are short, so the whole table is counted.
 */
export const distance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell(rows, row, { a, b, i, j }));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
};

interface Place {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
}

const cell = (rows: readonly number[][], row: readonly number[], { a, b, i, j }: Place): number => {
  const at = (up: number, left: number) => (up === 0 ? row[j - left] : rows[i - up]?.[j - left]) ?? 0;
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1;
  const cost = a[i - 1] === b[j - 1] ? 0 : 1;
  return Math.min(
    at(1, 0) + 1,
    at(0, 1) + 1,
    at(1, 1) + cost,
    swapped ? at(2, 2) + 1 : Number.POSITIVE_INFINITY,
  );
};

/** Words that lie one slip away from a command and mean something else. */
const OTHER_WORDS = ['fortsatt'];

const SHORT = 5;

const allowed = (word: string): number => (word.length <= 3 ? 0 : word.length <= 7 ? 1 : 2);

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/**
 * Is `said` the word `meant`, perhaps with a slip of the finger? The first letter is seldom wrong, so it must be right.
 * In a short word no letter may be another one: «slått» is not «slutt», and «valg» is not «vald».
 */
export const resembles = (said: string, meant: string): boolean => {
  if (said === meant) return true;
  if (said[0] !== meant[0] || Math.abs(said.length - meant.length) > 2 || OTHER_WORDS.includes(said))
    return false;
  const swapped = said.length === meant.length && meant.length <= SHORT;
  return swapped
    ? sameLetters(said, meant) && distance(said, meant) === 1
    : distance(said, meant) <= allowed(meant);
};

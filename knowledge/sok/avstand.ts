const VOKALER = 'aeiouyæøå';
/** Letters that sound alike or lie so that they are written for each other: cheap to change. */
const NAER: ReadonlyMap<string, number> = new Map(
  [
    'æe',
    'øo',
    'åa',
    'åo',
    'øe',
    'æa',
    'øu',
    'ck',
    'zs',
    'wv',
    'qk',
    'ij',
    'dt',
    'gk',
    'bp',
    'vf',
    'iy',
    'ei',
  ].flatMap((pair) => [[pair, 0.4] as const, [`${pair[1]}${pair[0]}`, 0.4] as const]),
);

const bytte = (a: string, b: string): number => {
  if (a === b) return 0;
  const near = NAER.get(a + b);
  if (near !== undefined) return near;
  return VOKALER.includes(a) && VOKALER.includes(b) ? 0.8 : 1;
};

/** What a letter too many or too few costs: less when it doubles its neighbour or is not heard. */
const tillegg = (word: string, at: number): number => {
  const letter = word[at]!;
  if (letter === word[at - 1] || letter === word[at + 1]) return 0.35;
  if ('hdtg'.includes(letter) && at > 0) return 0.7;
  if ((letter === 'h' || letter === 'j') && at === 0) return 0.8;
  return letter === 'e' || letter === 'j' || letter === 'v' ? 0.8 : 1;
};

const OVER = 99;

/** How far a word as written is from a word as it should be: 0 and up, about 1 for each typing error. `OVER` past `mest`. */
export const avstand = (written: string, meant: string, mest: number): number => {
  if (Math.abs(written.length - meant.length) > mest / 0.35) return OVER;
  let before: number[] = [];
  let row = [0];
  for (let j = 1; j <= meant.length; j += 1) row.push(row[j - 1]! + tillegg(meant, j - 1));
  for (let i = 1; i <= written.length; i += 1) {
    const next = [row[0]! + tillegg(written, i - 1)];
    let least = next[0]!;
    for (let j = 1; j <= meant.length; j += 1) {
      let cost = Math.min(
        row[j - 1]! + bytte(written[i - 1]!, meant[j - 1]!),
        row[j]! + tillegg(written, i - 1),
        next[j - 1]! + tillegg(meant, j - 1),
      );
      if (i > 1 && j > 1 && written[i - 1] === meant[j - 2] && written[i - 2] === meant[j - 1])
        cost = Math.min(cost, before[j - 2]! + 0.7);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > mest) return OVER;
    before = row;
    row = next;
  }
  return row[meant.length]!;
};

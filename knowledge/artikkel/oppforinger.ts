/** An entry of a digest that a unit covers or `utelatt.md` leaves out. */
export interface Oppforing {
  /** `s3.2.1` a heading (`cf.h1.3` in current-facts.md), `s3.2.1-p2` its second bullet, `s3.4-r5` its fifth row; `cf.5.6` a numbered fact. */
  readonly id: string;
  readonly linje: number;
  readonly tekst: string;
}

interface Kilde {
  /** `s0` … `s4` for the digests, `cf` for current-facts.md. */
  readonly navn: string;
  /** The sections that count, by the first number of their headings. */
  readonly deler: readonly string[];
}

const HEADING = /^#{2,4} +(?<nummer>\d+(?:[A-Z]|\.\d+)*[a-z]?(?:\.\d+)*)\.? /;
const OTHER_HEADING = /^#{2,4} +(?<tekst>.+)/;
const BULLET = /^\s*(?:[-*]|\d+\.) +\S/;
const ROW = /^\|/;
const RULE = /^\|[\s:|-]+\|?$/;
const NUMBERED = /^\|\s*(?<nummer>\d+\.\d+[a-z]?)\s*\|/;

/**
 * The headings, table rows and bullets of the sections that count. A row whose first cell is a number is named by it.
 * Ids change when the text above them under the same heading does.
 */
export const oppforingerI = (markdown: string, { navn, deler }: Kilde): readonly Oppforing[] => {
  const found: Oppforing[] = [];
  let under = '';
  let counts = { p: 0, r: 0 };
  let inTable = false;
  const lines = markdown.split('\n');
  const add = (id: string, at: number) => found.push({ id, linje: at + 1, tekst: lines[at]!.trim() });
  for (const [at, line] of lines.entries()) {
    const heading = HEADING.exec(line)?.groups?.nummer ?? unnumbered(line, under);
    if (heading !== undefined) {
      under = heading;
      counts = { p: 0, r: 0 };
      if (isIn(under, deler)) add(`${navn}.${navn === 'cf' ? 'h' : ''}${under}`, at);
    } else if (isIn(under, deler) && BULLET.test(line)) {
      counts.p += 1;
      add(`${navn}.${under}-p${counts.p}`, at);
    } else if (isIn(under, deler) && ROW.test(line) && inTable && !RULE.test(line)) {
      counts.r += 1;
      const number = NUMBERED.exec(line)?.groups?.nummer;
      add(number && navn === 'cf' ? `${navn}.${number}` : `${navn}.${under}-r${counts.r}`, at);
    }
    inTable = ROW.test(line);
  }
  return found;
};

const unnumbered = (line: string, under: string): string | undefined => {
  const text = OTHER_HEADING.exec(line)?.groups?.tekst;
  if (text === undefined) return undefined;
  return `${line.startsWith('## ') ? '' : `${under.split('.')[0]}.`}${text.split(' ')[0]!.replaceAll(/\W/g, '')}`;
};

const isIn = (under: string, deler: readonly string[]): boolean =>
  deler.includes(/^\d+b?/.exec(under)?.[0] ?? '');

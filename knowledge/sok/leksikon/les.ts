/** One line of a lexicon: what is written, and what it means, the likeliest reading first. */
export interface Oppslag {
  readonly skrevet: string;
  readonly betyr: readonly string[];
}

/**
 * Reads a lexicon: one entry per line, `written, also written = meaning | other meaning`. Empty lines and lines that begin
 * with `#` are for the reader.
 */
export const lesLeksikon = (text: string): readonly Oppslag[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap(entriesOf);

const entriesOf = (line: string): readonly Oppslag[] => {
  const [written = '', meant = ''] = line.split(/\s*=\s*/u);
  const betyr = meant.split(/\s*\|\s*/u);
  return written.split(/\s*,\s*/u).map((skrevet) => ({ skrevet, betyr }));
};

/** The words of a list, parted by spaces and new lines. */
export const lesOrd = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

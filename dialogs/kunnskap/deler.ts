/** Several questions in one message: parted at question marks, and where a new question word follows «og», «and» or a comma. */
const ASKS = String.raw`(?:hvor|kor|hva|kva|ka|hvem|kven|når|kva tid|hvorfor|kvifor|hvordan|korleis|kan|får|må|skal|er|how|what|when|who|where|why|can|do|does|is|must)`;
const BORDER = new RegExp(
  String.raw`\?+\s+|(?:,|;)?\s+(?:og|and|samt|men)\s+(?=${ASKS}\s)|[;,]\s+(?=${ASKS}\s+\p{L}+\s)`,
  'giu',
);
const FEWEST_WORDS = 3;
const MOST = 3;

/** The parts, in order; one when there is but one question. */
export const delerAv = (tekst: string): readonly string[] => {
  const parts = tekst.split(BORDER).map((part) => part.trim());
  const whole = parts.filter((part) => part.split(/\s+/).length >= FEWEST_WORDS);
  return whole.length > 1 ? whole.slice(0, MOST) : [tekst];
};

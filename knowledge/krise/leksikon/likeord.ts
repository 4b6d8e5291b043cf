const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Words that mean different things in Norwegian and English: there the language of the message decides. */
export const HOMOGRAFER = words(
  'i hit no her man do die rope bad gift far to me her of for so be at on an as hat mine min bite slit slip barn gun dem has ham us ill ring band slag hang hold bus mat take tale tar stole over live lever love just get got like hard her hell rest fall fast hands held helt men den dog god gang gave gate hun last most',
);

/** Common words that are one letter away from a word of the lexicon and mean something else: never corrected. */
export const VANLIGE_ORD = words('');

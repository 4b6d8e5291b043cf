const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Words that mean different things in Norwegian and English: there the language of the message decides. */
export const HOMOGRAFER = words(
  'i hit no her man do die rope bad gift far to me her of for so be at on an as hat mine min bite slit slip barn gun dem has ham us ill ring band slag hang hold bus mat take tale tar stole over live lever love just get got like hard her hell rest fall fast hands held helt men den dog god gang gave gate hun last most',
);

/** The classes whose words are recognised with a typing error. Others have too many neighbours among common words. */
export const RETTES = words(`
  SELVMORD SELVSKADE VOLDTA VOLD OVERGREP SYKTEGN PILLER PUST BRYST BLAAMERKE KRISESENTER BOSTEDSLOS NODHJELP
  FARLIGSTOFF HJELPERE RUSMIDDEL PULSAARE DREP SLAA SLAANAA SLAATT DO DOINF DOD LEVE LIV PARTNER FORELDER MEDISIN VAPEN
  TRUE STROM IKKE UTKASTET INGENSTED BARNA REDD
`);

/** Common words that look like a word of the lexicon with a typing error, or without æ, ø and å. */
export const VANLIGE_ORD = words('har bar lar bor for kar las mal vare');

/**
 * Short answers that are made of a verb and a person («det har jeg», «har eg ikkje», «vil ikke»), and the negation of
 * answers with a verb («det er greit» – «det er ikke greit»). Norwegian makes them all alike, so they are not listed.
 */
const VERB = 'har er vil kan skal må gjør gjer ønsker ønskjer ynskjer trenger treng'.split(' ');
const PERSON = 'jeg eg æ vi me'.split(' ');
const NEKTING = 'ikke ikkje itj'.split(' ');

/** «Kan jeg» and «skal vi» ask rather than answer, also without a question mark. */
const SVARER_OMVENDT = new Set('har er gjør gjer vil'.split(' '));
const OMVENDT_PERSON = new Set('jeg eg æ'.split(' '));

const omvendt = (verb: string, person: string): boolean =>
  SVARER_OMVENDT.has(verb) && OMVENDT_PERSON.has(person);

const pairs = VERB.flatMap((verb) => PERSON.map((person) => ({ verb, person })));

/** «Det har jeg», «jeg har», «eg har det», «har jeg». */
export const korteJa = (): readonly string[] =>
  pairs.flatMap(({ verb, person }) => [
    `det ${verb} ${person}`,
    `${person} ${verb}`,
    `${person} ${verb} det`,
    ...(omvendt(verb, person) ? [`${verb} ${person}`] : []),
  ]);

/** «Det har jeg ikke», «eg har ikkje det», «har eg ikkje», «har ikke», «vil ikkje det». */
export const korteNei = (): readonly string[] =>
  NEKTING.flatMap((ikke) => [
    ...VERB.flatMap((verb) => [`${verb} ${ikke}`, `${verb} ${ikke} det`]),
    ...pairs.flatMap(({ verb, person }) => [
      `det ${verb} ${person} ${ikke}`,
      `${person} ${verb} ${ikke}`,
      `${person} ${verb} ${ikke} det`,
      `${verb} ${person} ${ikke}`,
    ]),
  ]);

const MED_VERB = /^det (er|går|passer|passar|stemmer|høres|høyrest) (\S.*)$/u;
/** «Det er ikke klart» says that nobody knows, and «det er det ikke» is listed. */
const IKKE_NEKTET = new Set(['klart', 'det', 'jo', ...PERSON]);

/** «Det er ikke greit», «ikkje bra», of those that say «det er greit», «det går bra». */
export const nektede = (answers: readonly string[]): readonly string[] =>
  answers.flatMap((answer) => {
    const [, verb, rest = ''] = MED_VERB.exec(answer) ?? [];
    if (verb === undefined || IKKE_NEKTET.has(rest.split(' ')[0] ?? '')) return [];
    return NEKTING.flatMap((ikke) => [`det ${verb} ${ikke} ${rest}`, `${ikke} ${rest}`]);
  });

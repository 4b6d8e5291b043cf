import { fold, isPhrase, type Likeness, PASSED, phrases } from '../../sprak/sporsmal/index.ts';

/**
 * What a person may write in place of an answer, in bokmål, nynorsk and English. The labels of the buttons are
 * among them, so that a channel without buttons loses nothing (`test/siling/kommandoer.test.ts`).
 */
const SAID_ALWAYS = {
  tilbake:
    'tilbake|gå tilbake|ett spørsmål tilbake|forrige|forrige spørsmål|førre|førre spørsmål|gå attende|attende|back|go back|previous|previous question',
  hopp_over: PASSED.hoppet_over,
  vet_ikke: PASSED.vet_ikke,
  vil_ikke_svare: `${PASSED.vil_ikke_svare}|ta bort svaret|fjern svaret|slett svaret|remove the answer|remove my answer|delete the answer`,
  hvorfor:
    'hvorfor|hvorfor spør du|hvorfor spør du om det|hvorfor spør du om dette|hvorfor det|hvorfor må du vite det|kvifor|kvifor spør du|kvifor spør du om det|kvifor det|why|why do you ask|why do you ask that|why are you asking|why is that|why do you need to know',
  hjelp:
    'hjelp|hjelp meg|hva mener du|forstår ikke|forstår ikke spørsmålet|skjønner ikke|skjønner ikke spørsmålet|hva betyr det|kva meiner du|forstår ikkje|forstår ikkje spørsmålet|skjønar ikkje|kva betyr det|kommandoer|help|help me|what do you mean|i dont understand|dont understand|i dont understand the question|what does that mean',
  mer: 'mer|flere valg|meny|meir|fleire val|more|menu',
  pause:
    'pause|ta pause|ta en pause|ta ein pause|pausa|vent litt|fortsett senere|ta resten senere|hald fram seinare|ta resten seinare|take a break|have a break|continue later|later',
  stopp:
    'stopp|stoppe|stopp her|stopp nå|slutt|avslutt|avslutte|avbryt|avbryte|vil ikke mer|orker ikke mer|vil ikkje meir|orkar ikkje meir|stop|stop here|stop now|quit|exit|cancel',
  person:
    'person|en person|et menneske|snakke med noen|snakke med en person|snakke med et menneske|kan jeg snakke med noen|få snakke med noen|vil ha et menneske|ein person|eit menneske|snakke med nokon|snakke med ein person|snakke med eit menneske|kan eg få snakke med nokon|få snakke med nokon|a person|a human|human|talk to someone|talk to a person|talk to a human|speak to someone|speak to a person|speak with someone|talk to somebody',
  fortsett: 'fortsett|hald fram|continue|go on',
  slett: 'slett|slett alt|slette alt|delete|delete all|delete everything',
  med_person:
    'ta det med en person istede|ta det med en person isteden|ta det med en person|ta det med en person i stedet|ta dette med en person|vil heller ta det med en person|jeg tar det med en person|si det til en person|ta det med et menneske|ta det med ein person|ta det med ein person i staden|ta dette med ein person|ta det med eit menneske|take it with a person|take it with a person instead|take this with a person|talk to a person about it|rather tell a person|rather tell someone',
  hjelper:
    'noen hjelper meg|noen hjelper meg nå|jeg får hjelp|får hjelp av noen|en venn hjelper meg|en hjelper meg|noen skriver for meg|jeg skriver for en annen|nokon hjelper meg|nokon hjelper meg no|eg får hjelp|ein ven hjelper meg|nokon skriv for meg|someone helps me|someone is helping me|somebody helps me|i get help|someone writes for me',
  mottak:
    'nav skriver|nav skriver sammen med meg|nav hjelper meg|nav fyller ut|nav fyller ut sammen med meg|mottak fyller ut|mottak skriver|veilederen skriver|nav skriv|nav skriv saman med meg|nav fyller ut saman med meg|rettleiaren skriv|nav writes|nav writes with me|nav helps me|nav is writing|nav is writing with me',
  selv: 'jeg skriver sjøl|skriver sjøl|eg skriv sjøl|jeg skriver selv|jeg skriver selv nå|jeg er alene nå|eg skriv sjølv|eg skriv sjølv no|eg er åleine no|i write myself|i am writing myself|i am writing this myself|im writing myself|i am alone now',
  enkelt:
    'enklere ord|enkle ord|enklere|enkelt språk|enkelt|lettere ord|kan du si det enklere|si det enklere|enklare ord|enklare|enkelt språk|lettare ord|kan du seie det enklare|sei det enklare|simpler words|simple words|simpler|easier words|easy words|say it simpler',
  vanlig: 'vanlige ord|vanlig språk|vanlege ord|vanleg språk|usual words|normal words',
  bytt_del:
    'bytt tema|annet tema|et annet tema|andre temaer|velg tema|bytt del|byt tema|bytt til eit anna tema|anna tema|eit anna tema|andre tema|vel tema|another topic|other topics|change topic|switch topic|choose topic',
  bruk_svar: 'bruk det som svar|use it as my answer|use it as answer',
} as const;

/** Where the introduction stands. */
const INTRO = {
  start:
    'start nå|ja start|ok start|yes start|ok start now|start|ja|ok|okei|okay|klar|er klar|jada|jepp|greit|det er greit|kom igjen|begynn|sett i gang|fortsett|hald fram|yes|yeah|sure|begin|go on|continue|lets go|go',
  senere:
    'ta det senere|senere|nei|nei takk|nei ikke nå|nei ikke i dag|nei ikkje no|nei ikkje i dag|no thanks|no not now|ikke nå|ikke i dag|seinare|ta det seinare|ikkje no|ikkje i dag|do it later|later|no|not now|not today|nope',
} as const;

/** Where all answers have been read back. */
const OPPLESING = {
  stemmer:
    'det stemmer|stemmer|stemmer det|alt stemmer|alt er riktig|det er riktig alt sammen|alt er rett|ja|ja det stemmer|riktig|det er riktig|det er rett|rett|korrekt|ser bra ut|det er bra|that is right|thats right|right|correct|yes|yes thats right|looks good',
  endre_noe:
    'endre noe|endre noko|nei|det stemmer ikke|stemmer ikke|feil|det er feil|det stemmer ikkje|stemmer ikkje|change something|no|thats wrong|that is wrong|wrong|not right',
  lagre_stopp: 'lagre og stopp|lagre|lagre og avslutt|save and stop|save',
} as const;

/** Where there is an earlier answer to keep. */
const BEHOLD = {
  behold:
    'behold svaret|behold|behald svaret|behald|fortsett|hald fram|keep the answer|keep it|keep|continue|la det stå',
} as const;

/** Where several may be chosen. */
const FLERE = {
  ferdig:
    'ferdig|er ferdig|det var alt|det er alt|ikke flere|ikkje fleire|done|im done|finished|thats all|that is all',
} as const;

/** Where several things are said one by one. */
const LISTE = {
  angre:
    'ta bort siste|fjern siste|angre|ta bort den siste|fjern den siste|ta bort det siste|undo|remove the last|remove last',
  ferdig: 'ferdig|nei|nei takk|ikke fler|no|no thanks|nope|ikkje fleire no',
} as const;

/** Where it is asked which section to take. */
const DELER = {
  del_ferdig:
    'ferdig|er ferdig|det var alt|det er alt|nei|nei takk|ingen flere|ikke flere|ingen fleire|ikkje fleire|done|im done|finished|thats all|no|no thanks|no more',
  del_flere: 'vis flere|vis fleire|flere|fleire|andre|show more|more topics',
} as const;

/** Before a section that asks about something private. */
const VARSEL = {
  del_start:
    'start|ja|ja takk|ok|okei|greit|jeg er alene|det er greit|ta det nå|ta det no|do it now|ta dem likevel|ta dei likevel|eg er åleine|yes|yeah|sure|go on|take them anyway|i am alone',
  del_senere:
    'ta det senere|senere|nei|nei takk|ikke nå|hopp over|ta det seinare|seinare|ikkje no|later|no|not now|do it later|skip',
} as const;

/** Where the person is asked which answer to change. */
const VELGER = { endre_flere: 'vis flere|vis fleire|flere|fleire|show more' } as const;

/** Where nothing is asked, and something lies half done. */
const HVILER = {
  fortsett:
    'fortsett|fortsette|hald fram|halde fram|gå videre|gå vidare|videre|vidare|continue|go on|resume|carry on',
} as const;

/** Where all is done. */
const FULLFORT = {
  start_pa_nytt:
    'start på nytt|begynn på nytt|ta spørsmålene på nytt|ta spørsmåla på nytt|start again|start over|begin again',
} as const;

const SETS = {
  always: SAID_ALWAYS,
  intro: INTRO,
  opplesing: OPPLESING,
  behold: BEHOLD,
  flere: FLERE,
  liste: LISTE,
  deler: DELER,
  varsel: VARSEL,
  velger: VELGER,
  hviler: HVILER,
  fullfort: FULLFORT,
};

export type CommandSet = keyof typeof SETS;
type Names<Set> = Set extends unknown ? keyof Set : never;
export type Command = Names<(typeof SETS)[CommandSet]>;

const compiled = Object.fromEntries(
  Object.entries(SETS).map(([set, commands]) => [
    set,
    Object.entries(commands).map(([name, list]) => [name as Command, phrases(list)] as const),
  ]),
) as unknown as {
  readonly [Set in CommandSet]: readonly (readonly [Command, readonly (readonly string[])[]])[];
};

/** The command that the whole message is, from the sets that hold here; earlier sets first. Null for anything else. */
export const readCommand = (text: string, sets: readonly CommandSet[], like: Likeness): Command | null => {
  const words = fold(text);
  return hit(words, sets, like) ?? afterYesOrNo(words, sets, like);
};

const hit = (words: readonly string[], sets: readonly CommandSet[], like: Likeness): Command | null =>
  sets.flatMap((set) => compiled[set]).find(([, list]) => isPhrase(words, list, like))?.[0] ?? null;

const YES_OR_NO = ['ja', 'jo', 'nei', 'yes', 'no'];

/** «Nei, gå tilbake»: only for what means the same everywhere. «Nei, det stemmer» may mean two things. */
const afterYesOrNo = (
  [first = '', ...rest]: readonly string[],
  sets: readonly CommandSet[],
  like: Likeness,
): Command | null =>
  YES_OR_NO.includes(first) && rest.length > 0 && sets.includes('always')
    ? hit(rest, ['always'], like)
    : null;

/** The commands that hold wherever something is asked. */
export const ALWAYS = Object.keys(SAID_ALWAYS) as readonly (keyof typeof SAID_ALWAYS)[];

/** Every command by name: the ids of the engine's own buttons. */
export const COMMANDS: ReadonlySet<string> = new Set(Object.values(SETS).flatMap((set) => Object.keys(set)));

/** Everything that may be written for a command, as it stands in the lists; for the tests. */
export const saidFor = (command: Command): readonly string[] =>
  Object.values(SETS).flatMap((set) =>
    Object.entries(set).flatMap(([name, list]) => (name === command ? list.split('|') : [])),
  );

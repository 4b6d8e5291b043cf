/**
 * What shows that a message with grave words is no crisis. Each list belongs to one guard in `gjenkjenner.ts`.
 * They weigh less than somebody who says, about themselves and now, that they are in danger.
 */
export const VERN = {
  /** Asks about rules, courses, jobs, figures. Takes away bare words for the matter (`tema`). */
  omRegler: [
    'TEMA',
    '(jobber|jobbar|jobbe|arbeide|arbeider|work|working) (på|ved|med|dere|de|at|with|as|som)',
    '(hva|kva|ka|what) (er|betyr|tyder|is|are|does|menes) ',
    '(hvem|kven|who) (driver|driv|eier|ordner|translated|runs|kan|har|handsamar|betaler)',
    '(hvor|kor) (ofte|mange|mye|lang|stor)',
    'how (many|much|often|long)',
    '(er|finnes|finst|fins|har|is|are|do) (det|there|dere|de|krisesenter*|du|you) ',
    '(which|hvilken|hvilket|hvilke|kva for|hvilke) ',
    '(hvilket|hvilken|kva) (år|lov|paragraf*)',
    'SORG',
  ],
  /** Happened before ... */
  fortid: [
    'FORTID',
    'AARSTALL',
    'years ago',
    '(som|when) (ung|barn|young|a child|tenåring)',
    '(for|år|ti|tolv) ~ (siden|sidan|ago)',
  ],
  /** ... and is taken care of now. */
  behandlet: [
    'friskmeld*/tilfrisk*/recovered/rusfri/nykter/sober',
    '(er|am|blitt|vorte|ble|vart|kjenner meg) - (helt|heilt|fully|) - (frisk|stabil|trygg|trygt|well|fine|okay|healthy|stable|safe) (|nå|no|now|i dag|igjen|today)',
    'frisk (no|nå|i dag|og)',
    '(har|have|got|has) (det|) - (bra|godt|fint|greit|good|great) (|nå|i dag|no|now|therapist|help|therapy)',
    '(går|gjekk|gikk|going|gjeng) (det|) - (bra|fint|greit|well|fine|betre|bedre) (|nå|no|now|i dag)',
    '(får|fått|fekk|i|ferdig med|gjennom|har|getting|in|had|finished) - (god|) - (behandling|behandlinga|terapi|therapy|treatment)',
    'ferdig (hos|med) (psykolog*|terapi|behandling*)',
    '(better|well|fine) now',
    '(kommet|kome|komme) (over|gjennom|meg)',
    '(fikk|fekk|har fått) (kommunal|ny|) - (leilighet*|bolig*|bustad*|leilegheit*)',
    '(mange|many) (år|years) (siden|sidan|ago)',
    '(bor|bur) der (ennå|enno|fortsatt|nå)',
  ],
  /** A year, or years ago: an illness or a house of that time is no danger now. */
  lengeSiden: ['AARSTALL', '(år|years|åra) (siden|sidan|ago)', '(som|when) (ung|barn|young)'],
  /** Speaks of what the service is about. */
  tjenesten: [
    'TJENESTE',
    'TINGEST',
    'TEMA',
    '(hvordan|korleis|hvilke|hvilken|how) ~ (JEG|man|ein|i|vi)',
    '(rett på|rett til|krav på)',
    '(kan|får|må|can|do) (JEG|vi|i|we)',
  ],
  /** It is back: then it is not past. */
  tilbake: [
    '(igjen|tilbake|back|again|att|verre|worse|fortsatt|framleis|fremdeles|still|ennå|enno)',
    'TANKENE ~ (kommer|kjem)',
  ],
  /** What happens on a stage, in a book, or in an exercise. */
  oppdiktet: [
    'FIKSJON',
    '(lærte|lære|lærer|learned|learn|øvde|øver) & OPPLART',
    '(kurs|course) i/in (førstehjelp*|first - aid)',
  ],
} as const;

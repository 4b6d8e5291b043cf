/** Words for choosing in a list, Norwegian (nb, nn, dialect) and English together, since a list is answered in both. */

/** Say nothing about which one it is. */
export const FYLL = `jeg eg æ e vi me i tar tek ta velger vel velg vil ville ha skal må bli blir det den dei de dem denne dette takk tusen gjerne helst bare berre
  nummer nr no alternativ alternativet alternativa valg valget val valet svar svaret punkt punktet bokstav av på lista listen liste med om da då så hei ok ja tror trur kunne kan få tenker tenkjer
  the one ones number option answer choice please i take choose want pick will would like of them it that id ill go with for my a an thanks think`;

/** Not these: a filler may be a word of an option («med», «i»), and then it is read as that first. */
export const FLERE_SKILLER = 'og å samt pluss + & , ; / and plus men but';
export const ELLER = 'eller or';

export const ALLE = 'alle alt alle sammen samtlige all everything';
export const BEGGE = 'begge båe both';
/** After «alle» and «begge»: «alle tre», «begge to», «alle sammen», «begge deler». */
export const ETTER_ALLE =
  'sammen saman deler delar to tre fire fem seks sju åtte of them dem dei de disse desse two three four five six seven eight';
export const INGEN = 'ingen inga ingenting none neither ikkje ikke noen nokon noe noko not any';
export const UNNTATT = 'unntatt unntatt unnateke unntak bortsett utenom utanom minus uten utan except but';
export const ETTER_UNNTATT = 'fra frå for';
export const IKKE = 'ikke ikkje itj not';

/** Places counted from the ends. */
export const SISTE = 'siste sist sista sistnevnte nederste nederst nedste nedst last bottom';
export const NEST = 'nest nestsiste nestsist';
export const OVERSTE = 'øverste øverst øvste øvst førstnevnte top';
export const MIDTERSTE = 'midterste midtre midten midtarste mellomste middle';

/** English numbers, up to what a list has. */
export const ENGELSKE_TALL = 'one two three four five six seven eight nine ten';
export const ENGELSKE_ORDENSTALL = 'first second third fourth fifth sixth seventh eighth ninth tenth';

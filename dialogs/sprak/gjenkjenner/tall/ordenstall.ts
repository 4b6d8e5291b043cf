/** After these «andre» is the second one, not "others". */
export const FOR_ANDRE = 'den det hver kvar nummer nr annenhver annankvar';
/** And before these. */
export const ETTER_ANDRE =
  'gang gong gangen gongen alternativ alternativet valg valget val valet plass plassen etasje etasjen klasse klassen trinn juledag påskedag pinsedag januar februar mars april mai juni juli august september oktober november desember punkt avsnitt ledd kvartal halvår halvdel halvdelen omgang runde forsøk samtale samtalen møte møtet';
/** Between two ordinals: «første og andre». */
export const MELLOM_ORDENSTALL = 'og eller til - ,';

/** After these «trettende» is "tiring". */
export const FOR_TRETTENDE = 'er var blir ble så veldig ganske litt for svært mer meir mest';

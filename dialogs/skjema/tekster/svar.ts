import { katalog } from '../../sprak/katalog.ts';

/** What is said about the answers themselves: as they are given, missed, changed and read back. */
export const svar = katalog({
  nb: {
    sitat: '«{ord}»',
    notat: '{tekst}',
    notert: 'Du skrev {ord}. Det har jeg tatt vare på.',
    mange_bom:
      'Du kan hoppe over. Vil du heller snakke med et menneske, ring Nav: {telefon}, hverdager 9-15.',
    'mange_bom.ma_svares':
      'Du kan ta pause og svare senere. Vil du heller snakke med et menneske, ring Nav: {telefon}, hverdager 9-15.',
    'mange_bom.egne_ord':
      'Du kan trykke «Bruk det som svar», eller hoppe over. Et menneske: Nav {telefon}, hverdager 9-15.',
    'mange_bom.egne_ord.ma_svares':
      'Du kan trykke «Bruk det som svar», eller ta pause. Et menneske: Nav {telefon}, hverdager 9-15.',
    'svar.ja': 'Ja',
    'svar.nei': 'Nei',
    ingen_valgt: 'Du har ikke valgt noe ennå. Trykk på ett eller flere svar, og så «Ferdig».',
    valgt: 'Valgt: {valg}. Trykk på flere hvis du vil, og så «Ferdig».',
    du_svarte: 'Du har svart: {svar}. Svar på nytt hvis du vil endre det.',
    du_skrev: 'Du har skrevet {ord}. Du kan trykke «Bruk det som svar».',
    kan_brukes: 'Hvis {ord} er svaret ditt, trykk «Bruk det som svar».',
    endret: 'Svaret er endret.',
    tatt_bort: 'Svaret er tatt bort.',
    falt_bort: 'Disse svarene trengs ikke lenger, og er tatt ut: {sporsmal}.',
    med_igjen: 'Disse svarene er med igjen: {sporsmal}.',
    ma_svares: 'Dette trenger jeg svar på for å gå videre. Du kan ta pause og svare senere.',
    'svar.hoppet_over': 'hoppet over',
    'svar.vil_ikke_svare': 'vil ikke svare',
    'svar.vet_ikke': 'vet ikke',
    'svar.mangler': 'ikke svart',
    opplesing:
      'Nå er du gjennom alle spørsmålene. Dette har du svart:\n\n{linjer}\n\nIkke sendt til Nav. Stemmer det?',
    'opplesing.linje': '{nummer}. {sporsmal}: {svar}',
    'opplesing.ogsa': '(du skrev også {ord})',
    'opplesing.annet': 'Du skrev også: {ord}',
    'opplesing.notert':
      'Du skrev {ord}. Det står nederst nå. Vil du endre et svar, skriv «endre» og nummeret.',
    'opplesing.hvorfor': 'Jeg viser alle svarene, så du kan se om de er riktige før vi er ferdige.',
    velger:
      'Hvilket svar vil du endre? Trykk på det, eller skriv nummeret. Skriv «tilbake» hvis du ikke vil endre noe.',
    'velger.bom': 'Det fant jeg ikke blant svarene dine.',
    'velger.hvorfor': 'Du kan endre alle svar så ofte du vil.',
    ingen_svar: 'Du har ikke svart på noe ennå, så det er ingenting å endre.',
    ikke_nadd: 'Det spørsmålet har jeg ikke stilt ennå. Det kommer.',
  },
  nn: {
    sitat: '«{ord}»',
    notat: '{tekst}',
    notert: 'Du skreiv {ord}. Det har eg teke vare på.',
    mange_bom:
      'Du kan hoppe over. Vil du heller snakke med eit menneske, ring Nav: {telefon}, kvardagar 9-15.',
    'mange_bom.ma_svares':
      'Du kan ta pause og svare seinare. Vil du heller snakke med eit menneske, ring Nav: {telefon}, kvardagar 9-15.',
    'mange_bom.egne_ord':
      'Du kan trykkje «Bruk det som svar», eller hoppe over. Eit menneske: Nav {telefon}, kvardagar 9-15.',
    'mange_bom.egne_ord.ma_svares':
      'Du kan trykkje «Bruk det som svar», eller ta pause. Eit menneske: Nav {telefon}, kvardagar 9-15.',
    'svar.ja': 'Ja',
    'svar.nei': 'Nei',
    ingen_valgt: 'Du har ikkje valt noko enno. Trykk på eitt eller fleire svar, og så «Ferdig».',
    valgt: 'Valt: {valg}. Trykk på fleire om du vil, og så «Ferdig».',
    du_svarte: 'Du har svart: {svar}. Svar på nytt om du vil endre det.',
    du_skrev: 'Du har skrive {ord}. Du kan trykkje «Bruk det som svar».',
    kan_brukes: 'Om {ord} er svaret ditt, trykk «Bruk det som svar».',
    endret: 'Svaret er endra.',
    tatt_bort: 'Svaret er teke bort.',
    falt_bort: 'Desse svara trengst ikkje lenger, og er tekne ut: {sporsmal}.',
    med_igjen: 'Desse svara er med att: {sporsmal}.',
    ma_svares: 'Dette treng eg svar på for å gå vidare. Du kan ta pause og svare seinare.',
    'svar.hoppet_over': 'hoppa over',
    'svar.vil_ikke_svare': 'vil ikkje svare',
    'svar.vet_ikke': 'veit ikkje',
    'svar.mangler': 'ikkje svart',
    opplesing:
      'No er du gjennom alle spørsmåla. Dette har du svart:\n\n{linjer}\n\nIkkje sendt til Nav. Stemmer det?',
    'opplesing.linje': '{nummer}. {sporsmal}: {svar}',
    'opplesing.ogsa': '(du skreiv òg {ord})',
    'opplesing.annet': 'Du skreiv òg: {ord}',
    'opplesing.notert':
      'Du skreiv {ord}. Det står nedst no. Vil du endre eit svar, skriv «endre» og nummeret.',
    'opplesing.hvorfor': 'Eg viser alle svara, så du kan sjå om dei er rette før vi er ferdige.',
    velger:
      'Kva svar vil du endre? Trykk på det, eller skriv nummeret. Skriv «tilbake» om du ikkje vil endre noko.',
    'velger.bom': 'Det fann eg ikkje blant svara dine.',
    'velger.hvorfor': 'Du kan endre alle svara så ofte du vil.',
    ingen_svar: 'Du har ikkje svart på noko enno, så det er ingenting å endre.',
    ikke_nadd: 'Det spørsmålet har eg ikkje stilt enno. Det kjem.',
  },
  en: {
    sitat: '"{ord}"',
    notat: '{tekst}',
    notert: 'You wrote {ord}. I have kept it.',
    mange_bom:
      'You can skip this. If you would rather talk to a human being, call Nav: {telefon}, weekdays 9-15.',
    'mange_bom.ma_svares':
      'You can take a break and answer later. If you would rather talk to a human being, call Nav: {telefon}, weekdays 9-15.',
    'mange_bom.egne_ord':
      'You can press "Use it as my answer", or skip this. A human being: Nav {telefon}, weekdays 9-15.',
    'mange_bom.egne_ord.ma_svares':
      'You can press "Use it as my answer", or take a break. A human being: Nav {telefon}, weekdays 9-15.',
    'svar.ja': 'Yes',
    'svar.nei': 'No',
    ingen_valgt: 'You have not chosen anything yet. Press one or more answers, and then "Done".',
    valgt: 'Chosen: {valg}. Press more if you like, and then "Done".',
    du_svarte: 'You have answered: {svar}. Answer again if you want to change it.',
    du_skrev: 'You have written {ord}. You can press "Use it as my answer".',
    kan_brukes: 'If {ord} is your answer, press "Use it as my answer".',
    endret: 'The answer is changed.',
    tatt_bort: 'The answer is removed.',
    falt_bort: 'These answers are no longer needed, and are taken out: {sporsmal}.',
    med_igjen: 'These answers are back in: {sporsmal}.',
    ma_svares: 'I need an answer to this to go on. You can take a break and answer later.',
    'svar.hoppet_over': 'skipped',
    'svar.vil_ikke_svare': 'rather not answer',
    'svar.vet_ikke': 'do not know',
    'svar.mangler': 'not answered',
    opplesing:
      'You have been through all the questions. This is what you answered:\n\n{linjer}\n\nNot sent to Nav. Is it right?',
    'opplesing.linje': '{nummer}. {sporsmal}: {svar}',
    'opplesing.ogsa': '(you also wrote {ord})',
    'opplesing.annet': 'You also wrote: {ord}',
    'opplesing.notert':
      'You wrote {ord}. It is at the bottom now. To change an answer, write "change" and its number.',
    'opplesing.hvorfor': 'I show all the answers so that you can see if they are right before we finish.',
    velger:
      'Which answer do you want to change? Press it, or write its number. Write "back" if you do not want to change anything.',
    'velger.bom': 'I did not find that among your answers.',
    'velger.hvorfor': 'You can change every answer as often as you like.',
    ingen_svar: 'You have not answered anything yet, so there is nothing to change.',
    ikke_nadd: 'I have not asked that question yet. It will come.',
  },
});

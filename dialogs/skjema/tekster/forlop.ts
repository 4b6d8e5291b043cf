import { katalog } from '../../sprak/katalog.ts';

/** What is said at the edges: the introduction, pauses, the end, and a new version of the form. */
export const forlop = katalog({
  nb: {
    'intro.igjen':
      'Vil du svare på {antall} spørsmål nå? Du kan hoppe over alt, og du kan ta dette senere. Ikke sendt til Nav.',
    'intro.notert': 'Du skrev {ord}. Det har jeg tatt vare på. Du kan bruke det som svar når vi starter.',
    'intro.hvorfor': 'Når du har sagt det én gang her, er det lettere å si det til noen som kan hjelpe.',
    velkommen: 'Velkommen tilbake. Vi går videre der du var.',
    'hviler.intro': 'Det er helt i orden. Skriv «fortsett» når det passer for deg.',
    'hviler.pauset':
      'Vi tar pause. Svarene dine ligger her til {dato}. Ikke sendt til Nav. Skriv «fortsett» når du vil. Da kommer det samme spørsmålet igjen.',
    'hviler.stoppet':
      'Vi stopper her. Svarene dine ligger her til {dato}. Ikke sendt til Nav. Ombestemmer du deg, skriv «fortsett». Du kan også slette alt.',
    ferdig_for: 'Du har svart på disse spørsmålene før. Du kan endre et svar, eller starte på nytt.',
    'slutt.linjer': 'Takk. Dette er det viktigste, med dine ord:\n\n{linjer}',
    'slutt.status': 'Ikke sendt til Nav.',
    'slutt.videre':
      'Ingen får dette av seg selv. Vil du at Nav skal vite det, ring {telefon}, hverdager 9-15, og les det opp. Du kan laste ned, endre eller slette. Alt slettes {dato} hvis du ikke skriver mer.',
    migrert: 'Spørsmålene er litt endret siden sist. Det du har svart, er tatt vare på.',
    'migrert.nye': 'Nytt: {sporsmal}.',
    'migrert.fjernet': 'Ett eller flere spørsmål er tatt bort. Dette er derfor ikke med lenger: {svar}.',
    'migrert.uferdig': 'Svarene er nye her, så jeg spør igjen: {sporsmal}.',
  },
  nn: {
    'intro.igjen':
      'Vil du svare på {antall} spørsmål no? Du kan hoppe over alt, og du kan ta dette seinare. Ikkje sendt til Nav.',
    'intro.notert': 'Du skreiv {ord}. Det har eg teke vare på. Du kan bruke det som svar når vi startar.',
    'intro.hvorfor': 'Når du har sagt det éin gong her, er det lettare å seie det til nokon som kan hjelpe.',
    velkommen: 'Velkomen tilbake. Vi går vidare der du var.',
    'hviler.intro': 'Det er heilt i orden. Skriv «hald fram» når det passar for deg.',
    'hviler.pauset':
      'Vi tek pause. Svara dine ligg her til {dato}. Ikkje sendt til Nav. Skriv «hald fram» når du vil. Då kjem det same spørsmålet igjen.',
    'hviler.stoppet':
      'Vi stoppar her. Svara dine ligg her til {dato}. Ikkje sendt til Nav. Ombestemmer du deg, skriv «hald fram». Du kan òg slette alt.',
    ferdig_for: 'Du har svart på desse spørsmåla før. Du kan endre eit svar, eller starte på nytt.',
    'slutt.linjer': 'Takk. Dette er det viktigaste, med dine ord:\n\n{linjer}',
    'slutt.status': 'Ikkje sendt til Nav.',
    'slutt.videre':
      'Ingen får dette av seg sjølv. Vil du at Nav skal vite det, ring {telefon}, kvardagar 9-15, og les det opp. Du kan laste ned, endre eller slette det. Alt blir sletta {dato} om du ikkje skriv meir.',
    migrert: 'Spørsmåla er litt endra sidan sist. Det du har svart, er teke vare på.',
    'migrert.nye': 'Nytt: {sporsmal}.',
    'migrert.fjernet': 'Eitt eller fleire spørsmål er tekne bort. Dette er difor ikkje med lenger: {svar}.',
    'migrert.uferdig': 'Svara er nye her, så eg spør igjen: {sporsmal}.',
  },
  en: {
    'intro.igjen':
      'Do you want to answer {antall} questions now? You can skip everything, and you can do this later. Not sent to Nav.',
    'intro.notert': 'You wrote {ord}. I have kept it. You can use it as an answer when we start.',
    'intro.hvorfor': 'Once you have said it here, it is easier to say it to someone who can help.',
    velkommen: 'Welcome back. We go on where you were.',
    'hviler.intro': 'That is quite all right. Write "continue" when it suits you.',
    'hviler.pauset':
      'We take a break. Your answers stay here until {dato}. Not sent to Nav. Write "continue" when you like. Then the same question comes again.',
    'hviler.stoppet':
      'We stop here. Your answers stay here until {dato}. Not sent to Nav. If you change your mind, write "continue". You can also delete everything.',
    ferdig_for: 'You have answered these questions before. You can change an answer, or start over.',
    'slutt.linjer': 'Thank you. This is the most important, in your words:\n\n{linjer}',
    'slutt.status': 'Not sent to Nav.',
    'slutt.videre':
      'Nobody receives this automatically. If you want Nav to know, call {telefon}, weekdays 9-15, and read it out. You can download, change or delete it. Everything is deleted on {dato} if you write nothing more.',
    migrert: 'The questions have changed a little since last time. What you have answered is kept.',
    'migrert.nye': 'New: {sporsmal}.',
    'migrert.fjernet': 'One or more questions are taken away. So this is no longer included: {svar}.',
    'migrert.uferdig': 'The choices are new here, so I ask again: {sporsmal}.',
  },
});

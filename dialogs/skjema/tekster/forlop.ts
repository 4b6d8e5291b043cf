import { katalog } from '../../sprak/katalog.ts';

/** What is said at the edges: the introduction, pauses, the end, and a new version of the form. */
export const forlop = katalog({
  nb: {
    'intro.deler':
      'Vil du velge et tema nå? Du kan hoppe over alt, og du kan ta dette senere. Ikke sendt til Nav.',
    'deler.velg': 'Hva vil du begynne med? Velg ett tema. Hvert tema har noen få spørsmål.',
    'deler.flere': 'Du var sist på «{del}». Vil du ta et tema til? Trykk «Ferdig» når du har nok.',
    'deler.bom': 'Du skrev {ord}. Det har jeg tatt vare på. Trykk på et tema, eller skriv navnet på det.',
    'deler.hvorfor': 'Du velger selv hva du vil fortelle om. Hvert tema kan være nyttig alene.',
    varsel: 'Dette kan være privat. Er du alene nå? Du kan også ta dette senere.',
    'varsel.andre':
      'Dette er privat. Når noen andre skriver, hopper vi vanligvis over det. Vil du ta det likevel?',
    'varsel.barn':
      'Leser en i Nav at et barn er i fare, kan de ha plikt til å melde fra til barnevernet. Er du under 18, kan foreldrene dine be om å se det Nav har om deg.',
    'varsel.senere': 'Greit, da lar vi det ligge.',
    'varsel.hvorfor': 'Noen av svarene vil du kanskje ikke at andre skal se.',
    'skriver.hjelper':
      'Fint. Jeg noterer at noen hjelper deg. Det er dine svar som gjelder. Jobber hjelperen i Nav, skriv «Nav skriver».',
    'skriver.mottak': 'Jeg noterer at en i Nav skriver sammen med deg. Det er dine svar som gjelder.',
    'skriver.bruker': 'Greit. Jeg noterer at du skriver selv.',
    'enkelt.pa': 'Nå skriver jeg med enklere ord.',
    'enkelt.av': 'Nå skriver jeg med vanlige ord.',
    'migrert.delt': 'Ett spørsmål er delt i flere: {sporsmal}. Det du skrev, kan du bruke der.',
    'slutt.neste':
      'Ingen får dette av seg selv. Nav: {telefon}, hverdager 9-15. Alt slettes {dato} hvis du ikke skriver mer. Jeg har et forslag til neste steg.',
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
    'intro.deler':
      'Vil du velje eit tema no? Du kan hoppe over alt, og du kan ta dette seinare. Ikkje sendt til Nav.',
    'deler.velg': 'Kva vil du byrje med? Vel eitt tema. Kvart tema har nokre få spørsmål.',
    'deler.flere': 'Du var sist på «{del}». Vil du ta eit tema til? Trykk «Ferdig» når du har nok.',
    'deler.bom': 'Du skreiv {ord}. Det har eg teke vare på. Trykk på eit tema, eller skriv namnet på det.',
    'deler.hvorfor': 'Du vel sjølv kva du vil fortelje om. Kvart tema kan vere nyttig åleine.',
    varsel: 'Dette kan vere privat. Er du åleine no? Du kan òg ta dette seinare.',
    'varsel.andre':
      'Dette er privat. Når nokon andre skriv, hoppar vi vanlegvis over det. Vil du ta det likevel?',
    'varsel.barn':
      'Les ein i Nav at eit barn er i fare, kan dei ha plikt til å melde frå til barnevernet. Er du under 18, kan foreldra dine be om å sjå det Nav har om deg.',
    'varsel.senere': 'Greitt, då lèt vi det liggje.',
    'varsel.hvorfor': 'Nokre av svara vil du kanskje ikkje at andre skal sjå.',
    'skriver.hjelper':
      'Fint. Eg noterer at nokon hjelper deg. Det er dine svar som gjeld. Jobbar hjelparen i Nav, skriv «Nav skriv».',
    'skriver.mottak': 'Eg noterer at ein i Nav skriv saman med deg. Det er dine svar som gjeld.',
    'skriver.bruker': 'Greitt. Eg noterer at du skriv sjølv.',
    'enkelt.pa': 'No skriv eg med enklare ord.',
    'enkelt.av': 'No skriv eg med vanlege ord.',
    'migrert.delt': 'Eitt spørsmål er delt i fleire: {sporsmal}. Det du skreiv, kan du bruke der.',
    'slutt.neste':
      'Ingen får dette av seg sjølv. Nav: {telefon}, kvardagar 9-15. Alt blir sletta {dato} om du ikkje skriv meir. Eg har eit forslag til neste steg.',
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
    'intro.deler':
      'Do you want to choose a topic now? You can skip everything, and you can do this later. Not sent to Nav.',
    'deler.velg': 'What do you want to start with? Choose one topic. Each topic has a few questions.',
    'deler.flere':
      'Your last topic was "{del}". Do you want to take one more? Press "Done" when you have had enough.',
    'deler.bom': 'You wrote {ord}. I have kept it. Press a topic, or write its name.',
    'deler.hvorfor': 'You choose what you want to tell about. Each topic can be useful alone.',
    varsel: 'This may be private. Are you alone now? You can also do this later.',
    'varsel.andre':
      'This is private. When someone else writes, we usually skip it. Do you want to take it anyway?',
    'varsel.barn':
      'If someone in Nav reads that a child is in danger, they may have to tell child welfare. If you are under 18, your parents can ask to see what Nav has about you.',
    'varsel.senere': 'All right, we leave it.',
    'varsel.hvorfor': 'There may be answers that you do not want others to see.',
    'skriver.hjelper':
      'Good. I note that someone helps you. It is your answers that count. If your helper works in Nav, write "Nav writes".',
    'skriver.mottak': 'I note that someone in Nav writes with you. It is your answers that count.',
    'skriver.bruker': 'All right. I note that you write yourself.',
    'enkelt.pa': 'I use simpler words now.',
    'enkelt.av': 'I use the usual words now.',
    'migrert.delt': 'One question is now several: {sporsmal}. You can use what you wrote there.',
    'slutt.neste':
      'Nobody receives this automatically. Nav: {telefon}, weekdays 9-15. Everything is deleted on {dato} if you write nothing more. I have a suggestion for the next step.',
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

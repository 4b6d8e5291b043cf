import { katalog } from '../../sprak/katalog.ts';

/** What is said at the edges: the introduction, pauses, the end, and a new version of the form. */
export const forlop = katalog({
  nb: {
    'deler.side': 'Side {side} av {sider}.',
    'slutt.uten_linjer': 'Takk. Svarene dine ligger her.',
    'intro.deler':
      'Vil du velge et tema nå? Du kan hoppe over alt, og du kan ta dette senere. Ikke sendt til Nav.',
    'deler.velg': 'Hva vil du begynne med? Velg ett tema. Hvert tema har noen få spørsmål.',
    'deler.flere': 'Du var sist på «{del}». Vil du ta et tema til? Trykk «Ferdig» når du har nok.',
    'deler.bom': 'Du skrev {ord}. Det har jeg tatt vare på. Trykk på et tema, eller skriv navnet på det.',
    'deler.hvorfor': 'Du velger selv hva du vil fortelle om. Du kan ta ett tema, flere eller ingen.',
    varsel: 'Dette kan være privat. Er du alene nå? Du kan ta dette senere.',
    'varsel.andre': 'Når andre skriver, hopper vi oftest over private spørsmål. Vil du ta dem likevel?',
    'varsel.barn':
      'Svarene kan handle om barn. Leser Nav at et barn kan være i fare, kan Nav ha plikt til å melde fra til barnevernet. Du kan hoppe over. Er du under 18, kan foreldrene dine be om å se det Nav har om deg.',
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
      'Jeg sender det ikke til noen. Nav: {telefon}, hverdager 9-15. Alt slettes {dato} hvis du ikke skriver mer. Jeg har et forslag til neste steg.',
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
      'Jeg sender det ikke til noen. Vil du at Nav skal vite det, ring {telefon}, hverdager 9-15, og les det opp. Du kan laste det ned. Alt slettes {dato} hvis du ikke skriver mer.',
    migrert: 'Spørsmålene er litt endret siden sist. Det du har svart, er tatt vare på.',
    'migrert.nye': 'Nytt: {sporsmal}.',
    'migrert.fjernet': 'Ett eller flere spørsmål er tatt bort. Dette er derfor ikke med lenger: {svar}.',
    'migrert.uferdig': 'Svarene du kan velge, er nye her. Derfor spør jeg igjen: {sporsmal}.',
  },
  nn: {
    'deler.side': 'Side {side} av {sider}.',
    'slutt.uten_linjer': 'Takk. Svara dine ligg her.',
    'intro.deler':
      'Vil du velje eit tema no? Du kan hoppe over alt, og du kan ta dette seinare. Ikkje sendt til Nav.',
    'deler.velg': 'Kva vil du byrje med? Vel eitt tema. Kvart tema har nokre få spørsmål.',
    'deler.flere': 'Du var sist på «{del}». Vil du ta eit tema til? Trykk «Ferdig» når du har nok.',
    'deler.bom': 'Du skreiv {ord}. Det har eg teke vare på. Trykk på eit tema, eller skriv namnet på det.',
    'deler.hvorfor': 'Du vel sjølv kva du vil fortelje om. Du kan ta eitt tema, fleire eller ingen.',
    varsel: 'Dette kan vere privat. Er du åleine no? Du kan ta dette seinare.',
    'varsel.andre': 'Når andre skriv, hoppar vi oftast over private spørsmål. Vil du ta dei likevel?',
    'varsel.barn':
      'Svara kan handle om barn. Les Nav at eit barn kan vere i fare, kan Nav ha plikt til å melde frå til barnevernet. Du kan hoppe over. Er du under 18, kan foreldra dine be om å sjå det Nav har om deg.',
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
      'Eg sender det ikkje til nokon. Nav: {telefon}, kvardagar 9-15. Alt blir sletta {dato} om du ikkje skriv meir. Eg har eit forslag til neste steg.',
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
      'Eg sender det ikkje til nokon. Vil du at Nav skal vite det, ring {telefon}, kvardagar 9-15, og les det opp. Du kan laste det ned. Alt blir sletta {dato} om du ikkje skriv meir.',
    migrert: 'Spørsmåla er litt endra sidan sist. Det du har svart, er teke vare på.',
    'migrert.nye': 'Nytt: {sporsmal}.',
    'migrert.fjernet': 'Eitt eller fleire spørsmål er tekne bort. Dette er difor ikkje med lenger: {svar}.',
    'migrert.uferdig': 'Svara du kan velje, er nye her. Difor spør eg igjen: {sporsmal}.',
  },
  en: {
    'deler.side': 'Page {side} of {sider}.',
    'slutt.uten_linjer': 'Thank you. Your answers are here.',
    'intro.deler':
      'Do you want to choose a topic now? You can skip everything, and you can do this later. Not sent to Nav.',
    'deler.velg': 'What do you want to start with? Choose one topic. Each topic has a few questions.',
    'deler.flere':
      'Your last topic was "{del}". Do you want to do one more? Press "Done" when you want to stop.',
    'deler.bom': 'You wrote {ord}. I have kept it. Press a topic, or write its name.',
    'deler.hvorfor': 'You choose what you want to talk about. You can do one topic, several or none.',
    varsel: 'This may be private. Are you alone now? You can do this later.',
    'varsel.andre': 'When someone else writes, we usually skip private questions. Do you want them anyway?',
    'varsel.barn':
      'Your answers may be about children. If someone at Nav reads that a child may be in danger, they may have to tell child welfare. You can skip. If you are under 18, your parents can ask to see what Nav has about you.',
    'varsel.senere': 'All right, we will leave it for now.',
    'varsel.hvorfor': 'There may be answers that you do not want others to see.',
    'skriver.hjelper':
      'Good. I have noted that someone is helping you. Your answers are what count. If your helper works at Nav, write "Nav writes".',
    'skriver.mottak': 'I have noted that someone at Nav is writing with you. Your answers are what count.',
    'skriver.bruker': 'All right. I have noted that you are writing yourself.',
    'enkelt.pa': 'I will use simpler words now.',
    'enkelt.av': 'I will use the usual words now.',
    'migrert.delt': 'One question has become several: {sporsmal}. You can use what you wrote there.',
    'slutt.neste':
      'I send it to nobody. Nav: {telefon}, weekdays 9-15. Everything is deleted on {dato} if you write nothing more. I have a suggestion for the next step.',
    'intro.igjen':
      'Do you want to answer {antall} questions now? You can skip everything, and you can do this later. Not sent to Nav.',
    'intro.notert': 'You wrote {ord}. I have kept it. You can use it as an answer when we start.',
    'intro.hvorfor': 'Once you have said it here, it is easier to say it to someone who can help.',
    velkommen: 'Welcome back. We will go on from where you were.',
    'hviler.intro': 'That is quite all right. Write "continue" when it suits you.',
    'hviler.pauset':
      'Let us take a break. Your answers stay here until {dato}. Not sent to Nav. Write "continue" when you like. Then the same question comes again.',
    'hviler.stoppet':
      'We will stop here. Your answers stay here until {dato}. Not sent to Nav. If you change your mind, write "continue". You can also delete everything.',
    ferdig_for: 'You have answered these questions before. You can change an answer, or start over.',
    'slutt.linjer': 'Thank you. This is what matters most, in your own words:\n\n{linjer}',
    'slutt.status': 'Not sent to Nav.',
    'slutt.videre':
      'I send it to nobody. To let Nav know, call {telefon}, weekdays 9-15, and read it out. You can download it. Everything is deleted on {dato} if you write nothing more.',
    migrert: 'The questions have changed a little since last time. What you have answered is kept.',
    'migrert.nye': 'New: {sporsmal}.',
    'migrert.fjernet': 'One or more questions have gone. So this is no longer included: {svar}.',
    'migrert.uferdig': 'The choices are new here, so I will ask again: {sporsmal}.',
  },
});

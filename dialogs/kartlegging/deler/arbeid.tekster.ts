import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.arbeid': 'Arbeid og erfaring',
    'deler.arbeid.om': 'Nyttig når du vil ha jobb, bytte jobb eller lage en CV.',
    'deler.arbeid.ord': 'arbeid|jobb|jobber|erfaring|arbeidserfaring|jobben|jobbene mine|jobbsøking',

    'arbeid_onske.kort': 'Ønsket jobb',
    'arbeid_onske.sporsmal': 'Hva har du lyst til å jobbe med?',
    'arbeid_onske.igjen':
      'Hva har du lyst til å jobbe med? Noen få ord er nok, for eksempel «noe med dyr» eller «kokk». Du kan også hoppe over.',
    'arbeid_onske.enkel': 'Hva vil du jobbe med?',
    'arbeid_onske.hvorfor':
      'Når du sier hva du vil, er det lettere å finne noe som passer. Det kan være en jobb, et kurs eller praksis.',
    'arbeid_onske.hjelp':
      'Skriv et yrke, et sted eller noe du liker å gjøre. For eksempel «jobbe ute». Er ikke jobb viktig nå, kan du hoppe over.',
    'arbeid_onske.ord': 'ønskejobb|drømmejobb|jobben jeg vil ha|hva jeg vil jobbe med|jobbønske',

    'arbeid_na.kort': 'Jobb nå',
    'arbeid_na.sporsmal': 'Hvordan er det med jobb nå?',
    'arbeid_na.igjen':
      'Hvordan er det med jobb nå? Trykk på det som passer best, eller skriv for eksempel «mistet jobben». Du kan også hoppe over.',
    'arbeid_na.enkel': 'Hvordan er det med jobb?',
    'arbeid_na.hvorfor':
      'Nav spør om dette når du melder deg som arbeidssøker. Da har du svaret klart. Dette melder deg ikke som arbeidssøker.',
    'arbeid_na.hjelp':
      'Velg det som ligner mest. Er du permittert, eller har du sagt opp, velg «Jobben er slutt eller usikker».',
    'arbeid_na.har': 'Jeg har jobb',
    'arbeid_na.slutt': 'Jobben er slutt eller usikker',
    'arbeid_na.lenge': 'Over to år siden jobb',
    'arbeid_na.fullfort': 'Nettopp ferdig med skole',
    'arbeid_na.aldri': 'Har aldri hatt jobb',
    'arbeid_na.ord': 'jobb i dag|om jeg har jobb|jobbsituasjon|jobbsituasjonen',
    'arbeid_na.har.ord':
      'har jobb|er i jobb|i jobb|jobber|jobber litt|jobber deltid|deltid|deltidsjobb|fast jobb|vikar|ekstrahjelp|vil bytte jobb|vil jobbe mer',
    'arbeid_na.slutt.ord':
      'mistet jobben|mista jobben|mister jobben|sagt opp|har sagt opp|oppsagt|permittert|fikk sparken|fått sparken|usikker på jobben|jobben er usikker|jobben er slutt|firmaet gikk konkurs',
    'arbeid_na.lenge.ord':
      'lenge siden|det er lenge siden|mange år siden|lenge uten jobb|mer enn to år siden|over to år siden|ikke jobbet på lenge|ikke jobba på lenge|ikke jobbet på flere år',
    'arbeid_na.fullfort.ord':
      'ferdig med skolen|ferdig på skolen|nettopp ferdig|ferdig utdannet|ferdig med utdanning|ferdig i militæret|ferdig med militæret|ferdig med førstegangstjenesten',
    'arbeid_na.aldri.ord':
      'aldri|aldri jobbet|aldri jobba|aldri hatt jobb|aldri vært i jobb|har ikke hatt jobb|ikke hatt jobb før',

    'arbeid_jobber.kort': 'Jobbene dine',
    'arbeid_jobber.sporsmal': 'Hvilke jobber har du hatt? Skriv én om gangen, den siste først.',
    'arbeid_jobber.igjen':
      'Hvilke jobber har du hatt? Skriv den siste først, for eksempel «tre år som renholder». Du kan også hoppe over.',
    'arbeid_jobber.enkel': 'Hva har du jobbet med?',
    'arbeid_jobber.hvorfor':
      'Erfaring teller, også fra korte jobber. Da er det lettere å lage en CV. Nav spør også om den siste jobben.',
    'arbeid_jobber.hjelp':
      'Skriv én jobb, send den, og skriv så den neste. Korte jobber, praksis og jobb i andre land teller også.',
    'arbeid_jobber.ord': 'jobbene mine|jobber før|tidligere jobber|siste jobb|hva jeg har jobbet med',

    'arbeid_klart.kort': 'Klart til søknad',
    'arbeid_klart.sporsmal': 'Hva har du klart når du vil søke jobb? Du kan velge flere.',
    'arbeid_klart.igjen':
      'Hva har du klart når du vil søke jobb? Trykk på det du har, eller skriv for eksempel «CV». Du kan også hoppe over.',
    'arbeid_klart.enkel': 'Hva har du klart til en søknad?',
    'arbeid_klart.hvorfor':
      'Mangler du noe, kan du be om hjelp til å lage det. En CV eller en attest gjør det lettere å søke.',
    'arbeid_klart.hjelp':
      'Trykk på alt du har, og så «Ferdig». En attest er et papir fra en sjef om jobben du gjorde.',
    'arbeid_klart.cv': 'En CV',
    'arbeid_klart.attest': 'Attest fra en jobb',
    'arbeid_klart.referanse': 'Noen som kan anbefale meg',
    'arbeid_klart.soknad': 'En jobbsøknad',
    'arbeid_klart.ingenting': 'Ingenting ennå',
    'arbeid_klart.ord': 'papirer til søknad|cv og attest|hva jeg har klart',
    'arbeid_klart.cv.ord': 'cv|cven|har cv|gammel cv|cv på nett',
    'arbeid_klart.attest.ord': 'attest|attesten|attester|arbeidsattest|papir fra sjefen|papirer fra jobben',
    'arbeid_klart.referanse.ord':
      'referanse|referanser|en referanse|noen som kan gå god for meg|gamle sjefen min|tidligere sjef|sjefen min',
    'arbeid_klart.soknad.ord': 'søknad|en søknad|søknaden|søknadsbrev|jobbsøknad',
    'arbeid_klart.ingenting.ord':
      'ingenting|ingen ting|ikke noe|nei|ingen|har ikke noe|har ingenting|ikke noe ennå',

    'arbeid_vil.kort': 'Jobb framover',
    'arbeid_vil.sporsmal': 'Vil du ha jobb, eller en ny jobb, nå?',
    'arbeid_vil.igjen':
      'Vil du ha jobb, eller en ny jobb, nå? Trykk på ett svar, eller skriv for eksempel «noen timer i uka». Du kan også hoppe over.',
    'arbeid_vil.enkel': 'Vil du jobbe nå?',
    'arbeid_vil.hvorfor':
      'Noen vil jobbe fort, andre trenger tid. Da er det lettere å spørre om riktig hjelp. Svaret binder deg ikke.',
    'arbeid_vil.hjelp':
      'Svar slik det er for deg nå. Du kan ombestemme deg. Har du jobb og trives, velg «Vil bli der jeg jobber».',
    'arbeid_vil.na': 'Ja, så fort som mulig',
    'arbeid_vil.litt': 'Ja, noen timer i uka',
    'arbeid_vil.senere': 'Ja, men om en stund',
    'arbeid_vil.ikke': 'Nei, ikke nå',
    'arbeid_vil.bli': 'Vil bli der jeg jobber',
    'arbeid_vil.ord': 'om jeg vil ha jobb|vil ha jobb|når jeg vil jobbe',
    'arbeid_vil.na.ord':
      'så fort som mulig|så snart som mulig|med en gang|nå|ja nå|i dag|gjerne nå|straks|fortest mulig|asap',
    'arbeid_vil.litt.ord':
      'litt|ja litt|noen timer|noen timer i uka|deltid|halv stilling|halvt|en dag i uka|litt om gangen',
    'arbeid_vil.senere.ord':
      'om en stund|ikke ennå|ikke helt ennå|etter hvert|en gang|når jeg er klar|når jeg blir bedre',
    'arbeid_vil.ikke.ord':
      'nei|nei ikke nå|ikke nå|vil ikke jobbe|kan ikke jobbe|orker ikke|klarer ikke nå|for syk',
    'arbeid_vil.bli.ord':
      'bli|vil bli|bli der jeg er|vil bli i jobben|beholde jobben|trives i jobben|har jobb',

    'motstrid.arbeid_bli': 'Du svarte at du ikke har jobb, og at du vil bli der du jobber.',
  },
  nn: {
    'deler.arbeid': 'Arbeid og erfaring',
    'deler.arbeid.om': 'Nyttig når du vil ha jobb, byte jobb eller lage ein CV.',
    'deler.arbeid.ord': 'arbeid|jobb|jobbar|erfaring|arbeidserfaring|jobben|jobbane mine|jobbsøking',

    'arbeid_onske.kort': 'Ønskt jobb',
    'arbeid_onske.sporsmal': 'Kva har du lyst til å jobbe med?',
    'arbeid_onske.igjen':
      'Kva har du lyst til å jobbe med? Nokre få ord er nok, til dømes «noko med dyr» eller «kokk». Du kan òg hoppe over.',
    'arbeid_onske.enkel': 'Kva vil du jobbe med?',
    'arbeid_onske.hvorfor':
      'Når du seier kva du vil, er det lettare å finne noko som passar. Det kan vere ein jobb, eit kurs eller praksis.',
    'arbeid_onske.hjelp':
      'Skriv eit yrke, ein stad eller noko du liker å gjere. Til dømes «jobbe ute». Er ikkje jobb viktig no, kan du hoppe over.',
    'arbeid_onske.ord': 'ønskjejobb|draumejobb|jobben eg vil ha|kva eg vil jobbe med|jobbønske',

    'arbeid_na.kort': 'Jobb no',
    'arbeid_na.sporsmal': 'Korleis er det med jobb no?',
    'arbeid_na.igjen':
      'Korleis er det med jobb no? Trykk på det som passar best, eller skriv til dømes «mista jobben». Du kan òg hoppe over.',
    'arbeid_na.enkel': 'Korleis er det med jobb?',
    'arbeid_na.hvorfor':
      'Nav spør om dette når du melder deg som arbeidssøkjar. Då har du svaret klart. Dette melder deg ikkje som arbeidssøkjar.',
    'arbeid_na.hjelp':
      'Vel det som liknar mest. Er du permittert, eller har du sagt opp, vel «Jobben er slutt eller usikker».',
    'arbeid_na.har': 'Eg har jobb',
    'arbeid_na.slutt': 'Jobben er slutt eller usikker',
    'arbeid_na.lenge': 'Over to år sidan jobb',
    'arbeid_na.fullfort': 'Nettopp ferdig med skule',
    'arbeid_na.aldri': 'Har aldri hatt jobb',
    'arbeid_na.ord': 'jobb i dag|om eg har jobb|jobbsituasjon|jobbsituasjonen',
    'arbeid_na.har.ord':
      'har jobb|er i jobb|i jobb|jobbar|jobbar litt|jobbar deltid|deltid|deltidsjobb|fast jobb|vikar|ekstrahjelp|vil byte jobb|vil jobbe meir',
    'arbeid_na.slutt.ord':
      'mista jobben|har mista jobben|mistar jobben|sagt opp|har sagt opp|oppsagd|permittert|fekk sparken|fått sparken|usikker på jobben|jobben er usikker|jobben er slutt|firmaet gjekk konkurs',
    'arbeid_na.lenge.ord':
      'lenge sidan|det er lenge sidan|mange år sidan|lenge utan jobb|meir enn to år sidan|over to år sidan|ikkje jobba på lenge|ikkje jobba på fleire år',
    'arbeid_na.fullfort.ord':
      'ferdig med skulen|ferdig på skulen|nettopp ferdig|ferdig utdanna|ferdig med utdanning|ferdig i militæret|ferdig med militæret|ferdig med førstegongstenesta',
    'arbeid_na.aldri.ord':
      'aldri|aldri jobba|aldri hatt jobb|aldri vore i jobb|har ikkje hatt jobb|ikkje hatt jobb før',

    'arbeid_jobber.kort': 'Jobbane dine',
    'arbeid_jobber.sporsmal': 'Kva for jobbar har du hatt? Skriv éin om gongen, den siste først.',
    'arbeid_jobber.igjen':
      'Kva for jobbar har du hatt? Skriv den siste først, til dømes «tre år som reinhaldar». Du kan òg hoppe over.',
    'arbeid_jobber.enkel': 'Kva har du jobba med?',
    'arbeid_jobber.hvorfor':
      'Erfaring tel, òg frå korte jobbar. Då er det lettare å lage ein CV. Nav spør òg om den siste jobben.',
    'arbeid_jobber.hjelp':
      'Skriv éin jobb, send han, og skriv så den neste. Korte jobbar, praksis og jobb i andre land tel òg.',
    'arbeid_jobber.ord': 'jobbane mine|jobbar før|tidlegare jobbar|siste jobb|kva eg har jobba med',

    'arbeid_klart.kort': 'Klart til søknad',
    'arbeid_klart.sporsmal': 'Kva har du klart når du vil søkje jobb? Du kan velje fleire.',
    'arbeid_klart.igjen':
      'Kva har du klart når du vil søkje jobb? Trykk på det du har, eller skriv til dømes «CV». Du kan òg hoppe over.',
    'arbeid_klart.enkel': 'Kva har du klart til ein søknad?',
    'arbeid_klart.hvorfor':
      'Manglar du noko, kan du be om hjelp til å lage det. Ein CV eller ein attest gjer det lettare å søkje.',
    'arbeid_klart.hjelp':
      'Trykk på alt du har, og så «Ferdig». Ein attest er eit papir frå ein sjef om jobben du gjorde.',
    'arbeid_klart.cv': 'Ein CV',
    'arbeid_klart.attest': 'Attest frå ein jobb',
    'arbeid_klart.referanse': 'Nokon som kan tilrå meg',
    'arbeid_klart.soknad': 'Ein jobbsøknad',
    'arbeid_klart.ingenting': 'Ingenting enno',
    'arbeid_klart.ord': 'papir til søknad|cv og attest|kva eg har klart',
    'arbeid_klart.cv.ord': 'cv|cven|har cv|gammal cv|cv på nett',
    'arbeid_klart.attest.ord': 'attest|attesten|attestar|arbeidsattest|papir frå sjefen|papir frå jobben',
    'arbeid_klart.referanse.ord':
      'referanse|referansar|ein referanse|nokon som kan gå god for meg|gamle sjefen min|tidlegare sjef|sjefen min|nokon som kan anbefale meg',
    'arbeid_klart.soknad.ord': 'søknad|ein søknad|søknaden|søknadsbrev|jobbsøknad',
    'arbeid_klart.ingenting.ord':
      'ingenting|ingen ting|ikkje noko|nei|ingen|har ikkje noko|har ingenting|ikkje noko enno',

    'arbeid_vil.kort': 'Jobb framover',
    'arbeid_vil.sporsmal': 'Vil du ha jobb, eller ein ny jobb, no?',
    'arbeid_vil.igjen':
      'Vil du ha jobb, eller ein ny jobb, no? Trykk på eitt svar, eller skriv til dømes «nokre timar i veka». Du kan òg hoppe over.',
    'arbeid_vil.enkel': 'Vil du jobbe no?',
    'arbeid_vil.hvorfor':
      'Nokre vil jobbe fort, andre treng tid. Då er det lettare å spørje om rett hjelp. Svaret bind deg ikkje.',
    'arbeid_vil.hjelp':
      'Svar slik det er for deg no. Du kan ombestemme deg. Har du jobb og trivst, vel «Vil bli der eg jobbar».',
    'arbeid_vil.na': 'Ja, så fort som mogleg',
    'arbeid_vil.litt': 'Ja, nokre timar i veka',
    'arbeid_vil.senere': 'Ja, men om ei stund',
    'arbeid_vil.ikke': 'Nei, ikkje no',
    'arbeid_vil.bli': 'Vil bli der eg jobbar',
    'arbeid_vil.ord': 'om eg vil ha jobb|vil ha jobb|når eg vil jobbe',
    'arbeid_vil.na.ord':
      'så fort som mogleg|så snart som mogleg|med ein gong|ja no|no med ein gong|i dag|gjerne no|straks|snarast mogleg|asap',
    'arbeid_vil.litt.ord':
      'litt|ja litt|nokre timar|nokre timar i veka|deltid|halv stilling|halvt|ein dag i veka|litt om gongen',
    'arbeid_vil.senere.ord':
      'om ei stund|ikkje enno|ikkje heilt enno|etter kvart|ein gong|når eg er klar|når eg blir betre',
    'arbeid_vil.ikke.ord':
      'nei|nei ikkje no|ikkje no|vil ikkje jobbe|kan ikkje jobbe|orkar ikkje|klarer ikkje no|for sjuk',
    'arbeid_vil.bli.ord':
      'bli|vil bli|bli der eg er|vil bli i jobben|behalde jobben|trivst i jobben|har jobb',

    'motstrid.arbeid_bli': 'Du svarte at du ikkje har jobb, og at du vil bli der du jobbar.',
  },
  en: {
    'deler.arbeid': 'Work and experience',
    'deler.arbeid.om': 'Useful when you want a job, want to change jobs, or want to write a CV.',
    'deler.arbeid.ord': 'work|job|jobs|experience|work experience|my jobs|job search',

    'arbeid_onske.kort': 'Job you want',
    'arbeid_onske.sporsmal': 'What kind of work would you like?',
    'arbeid_onske.igjen':
      'What kind of work would you like? A few words are enough, for example "with animals" or "cook". You can also skip.',
    'arbeid_onske.enkel': 'What work do you want?',
    'arbeid_onske.hvorfor':
      'When you say what you want, it is easier to find something that suits you. It can be a job, a course or a work placement.',
    'arbeid_onske.hjelp':
      'Write a type of job, a place or something you like doing. For example "work outdoors". If work is not important now, you can skip.',
    'arbeid_onske.ord': 'dream job|job i want|the job i want|what i want to work with|wanted job',

    'arbeid_na.kort': 'Job now',
    'arbeid_na.sporsmal': 'What is your work situation now?',
    'arbeid_na.igjen':
      'What is your work situation now? Press what fits best, or write for example "lost my job". You can also skip.',
    'arbeid_na.enkel': 'How are things with work now?',
    'arbeid_na.hvorfor':
      'Nav asks this when you register as a job seeker. Then you have the answer ready. This does not register you.',
    'arbeid_na.hjelp':
      'Choose what is closest. If you are laid off or have resigned, choose "My job ended or is uncertain".',
    'arbeid_na.har': 'I have a job',
    'arbeid_na.slutt': 'My job ended or is uncertain',
    'arbeid_na.lenge': 'No job for over two years',
    'arbeid_na.fullfort': 'Just finished school',
    'arbeid_na.aldri': 'Never had a job',
    'arbeid_na.ord': 'job today|if i have a job|work situation|job situation',
    'arbeid_na.har.ord':
      'have a job|have job|have work|working|i work|i work a little|part time|work part time|temp|want to change jobs|want to work more',
    'arbeid_na.slutt.ord':
      'lost my job|lost job|losing my job|got fired|fired|resigned|quit my job|i quit my job|laid off|job is over|job ended|job is unsure|job is uncertain|company went bankrupt',
    'arbeid_na.lenge.ord':
      'long ago|a long time ago|many years ago|more than two years ago|over two years ago|not worked for years|havent worked for years|long time without work',
    'arbeid_na.fullfort.ord':
      'finished school|just graduated|graduated|finished my studies|finished my education|finished military service|out of the military',
    'arbeid_na.aldri.ord':
      'never|never worked|never had work|have never worked|have not had a job|no job before',

    'arbeid_jobber.kort': 'Your jobs',
    'arbeid_jobber.sporsmal': 'What jobs have you had? Write one at a time, the latest first.',
    'arbeid_jobber.igjen':
      'What jobs have you had? Write the latest first, for example "cleaner for three years". You can also skip.',
    'arbeid_jobber.enkel': 'What jobs have you had?',
    'arbeid_jobber.hvorfor':
      'Experience counts, also from short jobs. It makes writing a CV easier. Nav also asks about your latest job.',
    'arbeid_jobber.hjelp':
      'Write one job, send it, then write the next. Short jobs, work placements and jobs in other countries count too.',
    'arbeid_jobber.ord': 'my jobs|jobs before|earlier jobs|last job|latest job|what i have worked with',

    'arbeid_klart.kort': 'Ready to apply',
    'arbeid_klart.sporsmal':
      'What do you have ready when you want to apply for a job? You can choose several.',
    'arbeid_klart.igjen':
      'What do you have ready when you want to apply for a job? Press what you have, or write for example "CV". You can also skip.',
    'arbeid_klart.enkel': 'What do you have ready to apply?',
    'arbeid_klart.hvorfor':
      'If something is missing, you can ask for help to make it. A CV or a reference letter makes it easier to apply.',
    'arbeid_klart.hjelp':
      'Press all that you have, and then "Done". A reference letter is a paper from a boss about the work you did.',
    'arbeid_klart.cv': 'A CV',
    'arbeid_klart.attest': 'A reference letter',
    'arbeid_klart.referanse': 'Someone who can recommend me',
    'arbeid_klart.soknad': 'A job application',
    'arbeid_klart.ingenting': 'Nothing yet',
    'arbeid_klart.ord': 'papers for applying|cv and letters|what i have ready',
    'arbeid_klart.cv.ord': 'cv|my cv|have a cv|my resume|old cv|cv online',
    'arbeid_klart.attest.ord':
      'reference letter|letter from my boss|work certificate|attest|papers from work',
    'arbeid_klart.referanse.ord': 'reference|references|a reference|old boss|my old boss|my boss|former boss',
    'arbeid_klart.soknad.ord': 'application|an application|my application|cover letter|job application',
    'arbeid_klart.ingenting.ord': 'nothing|none|no|have nothing|not anything|not yet',

    'arbeid_vil.kort': 'Work ahead',
    'arbeid_vil.sporsmal': 'Do you want a job, or a new job, now?',
    'arbeid_vil.igjen':
      'Do you want a job, or a new job, now? Press one answer, or write for example "a few hours a week". You can also skip.',
    'arbeid_vil.enkel': 'Do you want to work now?',
    'arbeid_vil.hvorfor':
      'Some want to work soon, others need time. It makes it easier to ask for the right help. The answer does not bind you.',
    'arbeid_vil.hjelp':
      'Answer as it is for you now. You can change your mind. If you like the job you have, choose "Stay in my job".',
    'arbeid_vil.na': 'Yes, as soon as possible',
    'arbeid_vil.litt': 'Yes, a few hours a week',
    'arbeid_vil.senere': 'Yes, but in a while',
    'arbeid_vil.ikke': 'No, not now',
    'arbeid_vil.bli': 'Stay in my job',
    'arbeid_vil.ord': 'if i want a job|job ahead|when i want to work',
    'arbeid_vil.na.ord':
      'as soon as possible|soon as possible|right away|now|yes now|today|straight away|asap',
    'arbeid_vil.litt.ord':
      'a little|yes a little|a few hours|a few hours a week|part time|half time|one day a week|a bit at a time',
    'arbeid_vil.senere.ord':
      'in a while|not yet|not quite yet|some day|when i am ready|when im ready|when i feel better',
    'arbeid_vil.ikke.ord':
      'no|no not now|not now|dont want to work|cant work|cannot work|not able to work|too ill',
    'arbeid_vil.bli.ord': 'stay|want to stay|stay where i am|keep my job|like my job|have a job',

    'motstrid.arbeid_bli': 'You answered that you have no job, and that you want to stay in your job.',
  },
});

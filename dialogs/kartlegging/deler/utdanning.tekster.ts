import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.utdanning': 'Utdanning og opplæring',
    'deler.utdanning.om': 'Nyttig når du vil lære noe nytt, eller fullføre noe du har begynt på.',
    'deler.utdanning.ord': 'utdanning|utdannelse|opplæring|skole|skolegang|studier|lære noe',

    'utdanning_lare.kort': 'Vil lære',
    'utdanning_lare.sporsmal': 'Hva har du lyst til å lære?',
    'utdanning_lare.igjen':
      'Hva har du lyst til å lære? Noen få ord er nok, for eksempel «sveising» eller «bedre norsk». Du kan også hoppe over.',
    'utdanning_lare.enkel': 'Hva vil du lære?',
    'utdanning_lare.hvorfor':
      'Da er det lettere å finne et kurs eller en skole du selv vil ha. Du kan spørre Nav hva som er mulig.',
    'utdanning_lare.hjelp':
      'Det kan være et fag, et yrke eller noe praktisk. For eksempel «kjøre truck». Det trenger ikke være skole.',
    'utdanning_lare.ord': 'hva jeg vil lære|lyst til å lære|lære',

    'utdanning_hoyest.kort': 'Høyeste utdanning',
    'utdanning_hoyest.sporsmal': 'Hva er den høyeste utdanningen du har fullført?',
    'utdanning_hoyest.igjen':
      'Hva er den høyeste utdanningen du har fullført? Trykk på ett svar, eller skriv for eksempel «fagbrev». Du kan også hoppe over.',
    'utdanning_hoyest.enkel': 'Hvilken skole har du fullført?',
    'utdanning_hoyest.hvorfor':
      'Nav spør om det samme når du melder deg som arbeidssøker. Vil du ha mer skole, kan du spørre om opplæring.',
    'utdanning_hoyest.hjelp': 'Velg det høyeste du har fullført. Skole i andre land teller også.',
    'utdanning_hoyest.ingen': 'Ingen fullført skole',
    'utdanning_hoyest.grunnskole': 'Grunnskole',
    'utdanning_hoyest.vgs_start': 'Videregående, ett til to år',
    'utdanning_hoyest.vgs': 'Fagbrev eller hele videregående',
    'utdanning_hoyest.hoyere': 'Høyskole eller universitet',
    'utdanning_hoyest.ord': 'utdanningen min|utdanning|fullført skole|høyeste skole',
    'utdanning_hoyest.ingen.ord':
      'ingen|ingen skole|ingen utdanning|ikke noe skole|har ikke gått på skole|lite skole',
    'utdanning_hoyest.grunnskole.ord':
      'grunnskolen|ungdomsskole|ungdomsskolen|ungdomskole|folkeskole|folkeskolen|realskole|tiende klasse',
    'utdanning_hoyest.vgs_start.ord':
      'ett år på videregående|to år på videregående|ett til to år|grunnkurs|vg1|vg2|litt videregående|deler av videregående',
    'utdanning_hoyest.vgs.ord':
      'videregående|videregående skole|hele videregående|vgs|vg3|fagbrev|har fagbrev|svennebrev|gymnas|gymnaset|studiekompetanse|tre år på videregående',
    'utdanning_hoyest.hoyere.ord':
      'høyskole|høgskole|universitet|universitetet|bachelor|master|mastergrad|doktorgrad|høyere utdanning|sykepleier|lærer|ingeniør',

    'utdanning_godkjent.kort': 'Godkjent i Norge',
    'utdanning_godkjent.sporsmal': 'Er utdanningen din godkjent i Norge?',
    'utdanning_godkjent.igjen':
      'Er utdanningen din godkjent i Norge? Trykk på ett svar, eller skriv for eksempel «den er fra Norge». Du kan også hoppe over.',
    'utdanning_godkjent.enkel': 'Er utdanningen godkjent i Norge?',
    'utdanning_godkjent.hvorfor':
      'Nav spør om det samme. Er utdanningen fra et annet land, kan du spørre om hjelp til å få den godkjent.',
    'utdanning_godkjent.hjelp':
      'Godkjent betyr at norske myndigheter har sagt ja til utdanningen. Har du gått på skole i Norge, velg «Den er fra Norge».',
    'utdanning_godkjent.norge': 'Den er fra Norge',
    'utdanning_godkjent.ja': 'Ja, godkjent i Norge',
    'utdanning_godkjent.nei': 'Nei, ikke godkjent',
    'utdanning_godkjent.ikke_sjekket': 'Har ikke undersøkt det',
    'utdanning_godkjent.ord': 'godkjenning|godkjent|godkjent utdanning|om den er godkjent',
    'utdanning_godkjent.norge.ord':
      'fra norge|i norge|norsk|norsk skole|tatt i norge|utdannet i norge|gått på skole i norge',
    'utdanning_godkjent.ja.ord': 'ja|jada|den er godkjent|har godkjenning|fått godkjent',
    'utdanning_godkjent.nei.ord': 'nei|ikke godkjent|fikk avslag|fikk nei|ble ikke godkjent',
    'utdanning_godkjent.ikke_sjekket.ord':
      'ikke sjekket|ikke sjekka|har ikke sjekket|ikke søkt|har ikke søkt|ikke undersøkt|ikke spurt',

    'utdanning_avbrutt.kort': 'Ikke fullført',
    'utdanning_avbrutt.sporsmal': 'Har du begynt på en utdanning som du ikke fikk fullført?',
    'utdanning_avbrutt.igjen':
      'Har du begynt på en utdanning som du ikke fikk fullført? Skriv for eksempel «ja» eller «nei». Du kan også hoppe over.',
    'utdanning_avbrutt.enkel': 'Har du stoppet midt i en utdanning?',
    'utdanning_avbrutt.hvorfor':
      'Det du har gjort, kan telle med hvis du vil fortsette. Da kan du spørre om hjelp til å fullføre.',
    'utdanning_avbrutt.hjelp':
      'Det kan være skole, læretid, studier eller kurs. Svar «ja» eller «nei». Du trenger ikke si hvorfor.',
    'utdanning_avbrutt.ord':
      'ikke fullført utdanning|avbrutt utdanning|sluttet på skolen|noe jeg ikke fullførte',

    'utdanning_fullfore.kort': 'For å fullføre',
    'utdanning_fullfore.sporsmal': 'Hva ville gjort det lettere å fullføre? Du kan velge flere.',
    'utdanning_fullfore.igjen':
      'Hva ville gjort det lettere å fullføre? Trykk på det som passer, eller skriv for eksempel «mer praksis». Du kan også hoppe over.',
    'utdanning_fullfore.enkel': 'Hva kan hjelpe deg å fullføre?',
    'utdanning_fullfore.hvorfor':
      'Kanskje kan du få hjelp til noe av dette. Svaret viser hva du kan spørre om.',
    'utdanning_fullfore.hjelp':
      'Trykk på alt som passer, og så «Ferdig». Vil du heller lære noe annet, velg «Vil ikke fullføre det».',
    'utdanning_fullfore.penger': 'Penger å leve av',
    'utdanning_fullfore.tempo': 'Roligere tempo',
    'utdanning_fullfore.stotte': 'Noen å spørre om hjelp',
    'utdanning_fullfore.praksis': 'Mer praksis, mindre teori',
    'utdanning_fullfore.vil_ikke': 'Vil ikke fullføre det',
    'utdanning_fullfore.ord': 'fullføre|bli ferdig|hjelp til å fullføre|hva som gjør det lettere',
    'utdanning_fullfore.penger.ord':
      'penger|penga|økonomi|råd|råd til det|bedre økonomi|stipend|lån|støtte til å leve',
    'utdanning_fullfore.tempo.ord': 'tempo|saktere|mer tid|bedre tid|deltid|kortere dager|færre fag|roligere',
    'utdanning_fullfore.stotte.ord':
      'støtte|noen å spørre|en lærer|leksehjelp|hjelp med lekser|mentor|oppfølging|noen som hjelper',
    'utdanning_fullfore.praksis.ord':
      'praksis|mer praksis|mindre teori|praktisk|læreplass|lærling|mindre lesing',
    'utdanning_fullfore.vil_ikke.ord':
      'vil ikke|vil ikke fullføre|nei|noe annet heller|vil heller lære noe annet',
  },
  nn: {
    'deler.utdanning': 'Utdanning og opplæring',
    'deler.utdanning.om': 'Nyttig når du vil lære noko nytt, eller fullføre noko du har byrja på.',
    'deler.utdanning.ord': 'utdanning|opplæring|skule|skulegang|studium|lære noko',

    'utdanning_lare.kort': 'Vil lære',
    'utdanning_lare.sporsmal': 'Kva har du lyst til å lære?',
    'utdanning_lare.igjen':
      'Kva har du lyst til å lære? Nokre få ord er nok, til dømes «sveising» eller «betre norsk». Du kan òg hoppe over.',
    'utdanning_lare.enkel': 'Kva vil du lære?',
    'utdanning_lare.hvorfor':
      'Då er det lettare å finne eit kurs eller ein skule du sjølv vil ha. Du kan spørje Nav kva som er mogleg.',
    'utdanning_lare.hjelp':
      'Det kan vere eit fag, eit yrke eller noko praktisk. Til dømes «køyre truck». Det treng ikkje vere skule.',
    'utdanning_lare.ord': 'kva eg vil lære|lyst til å lære|lære',

    'utdanning_hoyest.kort': 'Høgste utdanning',
    'utdanning_hoyest.sporsmal': 'Kva er den høgste utdanninga du har fullført?',
    'utdanning_hoyest.igjen':
      'Kva er den høgste utdanninga du har fullført? Trykk på eitt svar, eller skriv til dømes «fagbrev». Du kan òg hoppe over.',
    'utdanning_hoyest.enkel': 'Kva for skule har du fullført?',
    'utdanning_hoyest.hvorfor':
      'Nav spør om det same når du melder deg som arbeidssøkjar. Vil du ha meir skule, kan du spørje om opplæring.',
    'utdanning_hoyest.hjelp': 'Vel det høgste du har fullført. Skule i andre land tel òg.',
    'utdanning_hoyest.ingen': 'Ingen fullført skule',
    'utdanning_hoyest.grunnskole': 'Grunnskule',
    'utdanning_hoyest.vgs_start': 'Vidaregåande, eitt til to år',
    'utdanning_hoyest.vgs': 'Fagbrev eller heile vidaregåande',
    'utdanning_hoyest.hoyere': 'Høgskule eller universitet',
    'utdanning_hoyest.ord': 'utdanninga mi|utdanning|fullført skule|høgste skule',
    'utdanning_hoyest.ingen.ord':
      'ingen|ingen skule|inga utdanning|ikkje noko skule|har ikkje gått på skule|lite skule',
    'utdanning_hoyest.grunnskole.ord':
      'grunnskulen|ungdomsskule|ungdomsskulen|ungdomskule|folkeskule|folkeskulen|realskule|tiande klasse',
    'utdanning_hoyest.vgs_start.ord':
      'eitt år på vidaregåande|to år på vidaregåande|eitt til to år|grunnkurs|vg1|vg2|litt vidaregåande|delar av vidaregåande',
    'utdanning_hoyest.vgs.ord':
      'vidaregåande|vidaregåande skule|heile vidaregåande|vgs|vg3|fagbrev|har fagbrev|sveinebrev|gymnas|gymnaset|studiekompetanse|tre år på vidaregåande',
    'utdanning_hoyest.hoyere.ord':
      'høgskule|universitet|universitetet|bachelor|master|mastergrad|doktorgrad|høgare utdanning|sjukepleiar|lærar|ingeniør',

    'utdanning_godkjent.kort': 'Godkjend i Noreg',
    'utdanning_godkjent.sporsmal': 'Er utdanninga di godkjend i Noreg?',
    'utdanning_godkjent.igjen':
      'Er utdanninga di godkjend i Noreg? Trykk på eitt svar, eller skriv til dømes «ho er frå Noreg». Du kan òg hoppe over.',
    'utdanning_godkjent.enkel': 'Er utdanninga godkjend i Noreg?',
    'utdanning_godkjent.hvorfor':
      'Nav spør om det same. Er utdanninga frå eit anna land, kan du spørje om hjelp til å få ho godkjend.',
    'utdanning_godkjent.hjelp':
      'Godkjend betyr at norske styresmakter har sagt ja til utdanninga. Har du gått på skule i Noreg, vel «Ho er frå Noreg».',
    'utdanning_godkjent.norge': 'Ho er frå Noreg',
    'utdanning_godkjent.ja': 'Ja, godkjend i Noreg',
    'utdanning_godkjent.nei': 'Nei, ikkje godkjend',
    'utdanning_godkjent.ikke_sjekket': 'Har ikkje undersøkt det',
    'utdanning_godkjent.ord': 'godkjenning|godkjend|godkjend utdanning|om ho er godkjend',
    'utdanning_godkjent.norge.ord':
      'frå noreg|i noreg|norsk|norsk skule|teken i noreg|utdanna i noreg|gått på skule i noreg',
    'utdanning_godkjent.ja.ord': 'ja|ja da|ho er godkjend|har godkjenning|fått ho godkjend',
    'utdanning_godkjent.nei.ord': 'nei|ikkje godkjend|fekk avslag|fekk nei|vart ikkje godkjend',
    'utdanning_godkjent.ikke_sjekket.ord':
      'ikkje sjekka|har ikkje sjekka|ikkje søkt|har ikkje søkt|ikkje undersøkt|ikkje spurt',

    'utdanning_avbrutt.kort': 'Ikkje fullført',
    'utdanning_avbrutt.sporsmal': 'Har du byrja på ei utdanning som du ikkje fekk fullført?',
    'utdanning_avbrutt.igjen':
      'Har du byrja på ei utdanning som du ikkje fekk fullført? Skriv til dømes «ja» eller «nei». Du kan òg hoppe over.',
    'utdanning_avbrutt.enkel': 'Har du stoppa midt i ei utdanning?',
    'utdanning_avbrutt.hvorfor':
      'Det du har gjort, kan telje med om du vil halde fram. Då kan du spørje om hjelp til å fullføre.',
    'utdanning_avbrutt.hjelp':
      'Det kan vere skule, læretid, studium eller kurs. Svar «ja» eller «nei». Du treng ikkje seie kvifor.',
    'utdanning_avbrutt.ord':
      'ikkje fullført utdanning|avbroten utdanning|slutta på skulen|noko eg ikkje fullførte',

    'utdanning_fullfore.kort': 'For å fullføre',
    'utdanning_fullfore.sporsmal': 'Kva ville gjort det lettare å fullføre? Du kan velje fleire.',
    'utdanning_fullfore.igjen':
      'Kva ville gjort det lettare å fullføre? Trykk på det som passar, eller skriv til dømes «meir praksis». Du kan òg hoppe over.',
    'utdanning_fullfore.enkel': 'Kva kan hjelpe deg å fullføre?',
    'utdanning_fullfore.hvorfor':
      'Kanskje kan du få hjelp til noko av dette. Svaret viser kva du kan spørje om.',
    'utdanning_fullfore.hjelp':
      'Trykk på alt som passar, og så «Ferdig». Vil du heller lære noko anna, vel «Vil ikkje fullføre det».',
    'utdanning_fullfore.penger': 'Pengar å leve av',
    'utdanning_fullfore.tempo': 'Rolegare tempo',
    'utdanning_fullfore.stotte': 'Nokon å be om hjelp',
    'utdanning_fullfore.praksis': 'Meir praksis, mindre teori',
    'utdanning_fullfore.vil_ikke': 'Vil ikkje fullføre det',
    'utdanning_fullfore.ord': 'fullføre|bli ferdig|hjelp til å fullføre|kva som gjer det lettare',
    'utdanning_fullfore.penger.ord':
      'pengar|økonomi|råd|råd til det|betre økonomi|stipend|lån|støtte til å leve',
    'utdanning_fullfore.tempo.ord':
      'tempo|saktare|meir tid|betre tid|deltid|kortare dagar|færre fag|rolegare',
    'utdanning_fullfore.stotte.ord':
      'støtte|nokon å spørje|ein lærar|leksehjelp|hjelp med lekser|mentor|oppfølging|nokon som hjelper|nokon å spørje om hjelp',
    'utdanning_fullfore.praksis.ord':
      'praksis|meir praksis|mindre teori|praktisk|læreplass|lærling|mindre lesing',
    'utdanning_fullfore.vil_ikke.ord':
      'vil ikkje|vil ikkje fullføre|nei|noko anna heller|vil heller lære noko anna',
  },
  en: {
    'deler.utdanning': 'Education and training',
    'deler.utdanning.om':
      'Useful when you want to learn something new, or finish something you have started.',
    'deler.utdanning.ord': 'education|training|school|schooling|studies|learning',

    'utdanning_lare.kort': 'Want to learn',
    'utdanning_lare.sporsmal': 'What would you like to learn?',
    'utdanning_lare.igjen':
      'What would you like to learn? A few words are enough, for example "welding" or "better Norwegian". You can also skip.',
    'utdanning_lare.enkel': 'What do you want to learn?',
    'utdanning_lare.hvorfor':
      'It makes it easier to find a course or school that you want yourself. You can ask Nav what is possible.',
    'utdanning_lare.hjelp':
      'It can be a subject, a trade or something practical. For example "drive a forklift". It need not be school.',
    'utdanning_lare.ord': 'what i want to learn|like to learn|learn',

    'utdanning_hoyest.kort': 'Highest education',
    'utdanning_hoyest.sporsmal': 'What is the highest level of education you have finished?',
    'utdanning_hoyest.igjen':
      'What is the highest level of education you have finished? Press one answer, or write for example "upper secondary". You can also skip.',
    'utdanning_hoyest.enkel': 'What school did you finish?',
    'utdanning_hoyest.hvorfor':
      'Nav asks the same when you register as a job seeker. If you want more school, you can ask about training.',
    'utdanning_hoyest.hjelp':
      'Choose the highest level you have finished. School in other countries counts too.',
    'utdanning_hoyest.ingen': 'I have not finished school',
    'utdanning_hoyest.grunnskole': 'Primary and lower secondary school',
    'utdanning_hoyest.vgs_start': 'Upper secondary, one or two years',
    'utdanning_hoyest.vgs': 'Trade certificate or upper secondary',
    'utdanning_hoyest.hoyere': 'College or university',
    'utdanning_hoyest.ord': 'my education|education|completed school|highest school',
    'utdanning_hoyest.ingen.ord':
      'none|no school|no education|never went to school|little school|no completed school|did not finish school',
    'utdanning_hoyest.grunnskole.ord':
      'primary school|lower secondary|secondary school|elementary school|middle school|compulsory school|grunnskole',
    'utdanning_hoyest.vgs_start.ord':
      'one year of upper secondary|two years of upper secondary|one to two years|some upper secondary|some high school|part of high school',
    'utdanning_hoyest.vgs.ord':
      'upper secondary|high school|trade certificate|craft certificate|fagbrev|apprenticeship|vocational school|sixth form',
    'utdanning_hoyest.hoyere.ord':
      'college|university|bachelor|bachelors|master|masters|phd|degree|higher education|nurse|teacher|engineer',

    'utdanning_godkjent.kort': 'Recognised in Norway',
    'utdanning_godkjent.sporsmal': 'Is your education recognised in Norway?',
    'utdanning_godkjent.igjen':
      'Is your education recognised in Norway? Press one answer, or write for example "it is from Norway". You can also skip.',
    'utdanning_godkjent.enkel': 'Is your education recognised in Norway?',
    'utdanning_godkjent.hvorfor':
      'Nav asks the same. If your education is from another country, you can ask for help to have it recognised.',
    'utdanning_godkjent.hjelp':
      'Recognised means that the authorities in Norway have accepted the education. If you went to school in Norway, choose "It is from Norway".',
    'utdanning_godkjent.norge': 'It is from Norway',
    'utdanning_godkjent.ja': 'Yes, recognised in Norway',
    'utdanning_godkjent.nei': 'No, not recognised',
    'utdanning_godkjent.ikke_sjekket': 'I have not looked into it',
    'utdanning_godkjent.ord': 'recognition|recognised|recognized|approved|approval|if it is recognised',
    'utdanning_godkjent.norge.ord':
      'from norway|in norway|norwegian|norwegian school|taken in norway|educated in norway|went to school in norway',
    'utdanning_godkjent.ja.ord': 'yes|it is recognised|it is recognized|it is approved|got it approved',
    'utdanning_godkjent.nei.ord': 'no|not recognised|not recognized|not approved|was refused|got a no',
    'utdanning_godkjent.ikke_sjekket.ord':
      'not checked|havent checked|have not checked|not applied|havent applied|havent asked|not looked into it',

    'utdanning_avbrutt.kort': 'Not finished',
    'utdanning_avbrutt.sporsmal': 'Did you start any education that you did not finish?',
    'utdanning_avbrutt.igjen':
      'Did you start any education that you did not finish? Write for example "yes" or "no". You can also skip.',
    'utdanning_avbrutt.enkel': 'Did you stop in the middle of school?',
    'utdanning_avbrutt.hvorfor':
      'What you have done may count if you want to go on. Then you can ask for help to finish it.',
    'utdanning_avbrutt.hjelp':
      'It can be school, an apprenticeship, studies or a course. Answer "yes" or "no". You need not say why.',
    'utdanning_avbrutt.ord':
      'unfinished education|not completed|dropped out|left school|something i did not finish',

    'utdanning_fullfore.kort': 'To finish it',
    'utdanning_fullfore.sporsmal': 'What would make it easier to finish it? You can choose several.',
    'utdanning_fullfore.igjen':
      'What would make it easier to finish it? Press what fits, or write for example "more practice". You can also skip.',
    'utdanning_fullfore.enkel': 'What can help you finish?',
    'utdanning_fullfore.hvorfor':
      'You may be able to get help with some of this. Your answer shows what to ask about.',
    'utdanning_fullfore.hjelp':
      'Press all that fit, and then "Done". If you would rather learn something else, choose "Do not want to finish it".',
    'utdanning_fullfore.penger': 'Money to live on',
    'utdanning_fullfore.tempo': 'A slower pace',
    'utdanning_fullfore.stotte': 'Someone to ask for help',
    'utdanning_fullfore.praksis': 'More practice, less theory',
    'utdanning_fullfore.vil_ikke': 'Do not want to finish it',
    'utdanning_fullfore.ord': 'completing|finishing|help to complete|what makes it easier',
    'utdanning_fullfore.penger.ord': 'money|finances|afford it|grant|loan|more money',
    'utdanning_fullfore.tempo.ord': 'pace|slower|more time|part time|shorter days|fewer subjects|calmer',
    'utdanning_fullfore.stotte.ord': 'support|someone to ask|a teacher|help with homework|mentor|follow up',
    'utdanning_fullfore.praksis.ord':
      'practice|more practice|less theory|practical|apprenticeship|less reading',
    'utdanning_fullfore.vil_ikke.ord':
      'dont want to|do not want to|no|something else|rather learn something else|do not want to complete it',
  },
});

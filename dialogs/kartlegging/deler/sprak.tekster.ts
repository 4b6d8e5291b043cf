import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.sprak': 'Språk, lesing og skriving',
    'deler.sprak.om': 'Nyttig når du vil snakke, lese eller skrive på en måte som er lett for deg.',
    'deler.sprak.ord': 'språk|språket|språket mitt|norsk|tolk|lese og skrive|lesing|skriving|dysleksi',

    'sprak_kan.kort': 'Språk du kan',
    'sprak_kan.sporsmal': 'Hvilke språk kan du? Skriv ett om gangen, det beste først.',
    'sprak_kan.igjen':
      'Hvilke språk kan du? Skriv ett om gangen, for eksempel «tigrinja» eller «tegnspråk». Du kan også hoppe over.',
    'sprak_kan.enkel': 'Hvilke språk kan du?',
    'sprak_kan.hvorfor': 'Språk er noe du kan bruke i en jobb. Trenger du tolk, må noen vite hvilket språk.',
    'sprak_kan.hjelp': 'Skriv ett språk, send det, og skriv så det neste. Språk du kan litt, teller også.',
    'sprak_kan.ord': 'språkene mine|språk jeg kan|hvilke språk jeg kan|morsmål|morsmålet mitt',

    'sprak_snakke.kort': 'Snakke norsk',
    'sprak_snakke.sporsmal': 'Hvor lett er det for deg å snakke norsk?',
    'sprak_snakke.igjen':
      'Hvor lett er det for deg å snakke norsk? Velg et tall fra 1 til 5, for eksempel «3». Du kan også hoppe over.',
    'sprak_snakke.enkel': 'Hvor lett er det å snakke norsk?',
    'sprak_snakke.hvorfor':
      'Er det vanskelig, kan du ha rett til tolk når du snakker med Nav. Du kan også spørre om norskkurs.',
    'sprak_snakke.hjelp':
      '1 er veldig vanskelig, 5 er veldig lett. Tenk på en samtale om noe viktig, for eksempel hos legen.',
    'sprak_snakke.lav': 'Veldig vanskelig',
    'sprak_snakke.hoy': 'Veldig lett',
    'sprak_snakke.ord': 'norsken min|å snakke norsk|norsk muntlig|hvor godt jeg snakker norsk',

    'sprak_lese.kort': 'Lese norsk',
    'sprak_lese.sporsmal': 'Hvor lett er det for deg å lese brev på norsk?',
    'sprak_lese.igjen':
      'Hvor lett er det for deg å lese brev på norsk? Velg et tall fra 1 til 5, for eksempel «3». Du kan også hoppe over.',
    'sprak_lese.enkel': 'Hvor lett er det å lese norsk?',
    'sprak_lese.hvorfor':
      'Mange synes brev fra Nav er vanskelige. Du kan be om å få dem forklart på telefon eller i et møte.',
    'sprak_lese.hjelp': '1 er veldig vanskelig, 5 er veldig lett. Tenk på et brev fra Nav eller kommunen.',
    'sprak_lese.lav': 'Veldig vanskelig',
    'sprak_lese.hoy': 'Veldig lett',
    'sprak_lese.ord': 'lesingen|lesing|å lese norsk|lese brev|hvor godt jeg leser norsk',

    'sprak_hjelp.kort': 'Hjelp med språk',
    'sprak_hjelp.sporsmal': 'Hva vil du ha hjelp til med språk og brev? Du kan velge flere.',
    'sprak_hjelp.igjen':
      'Hva vil du ha hjelp til med språk og brev? Trykk på det som passer, eller skriv for eksempel «skjema». Du kan også hoppe over.',
    'sprak_hjelp.enkel': 'Hva vil du ha hjelp til med språk?',
    'sprak_hjelp.hvorfor':
      'Mange vil ha hjelp med dette. Svaret viser hva du kan be om når du snakker med Nav.',
    'sprak_hjelp.hjelp': 'Trykk på alt som passer, og så «Ferdig». Du trenger ikke si hvorfor.',
    'sprak_hjelp.brev': 'Lese og forstå brev',
    'sprak_hjelp.skrive': 'Skrive svar og meldinger',
    'sprak_hjelp.skjema': 'Fylle ut skjema',
    'sprak_hjelp.telefon': 'Snakke i telefonen',
    'sprak_hjelp.selv': 'Klarer det fint selv',
    'sprak_hjelp.ord':
      'språkhjelp|hjelp med brev|hjelp til å lese|hjelp til å skrive|hjelp med lesing og skriving',
    'sprak_hjelp.brev.ord':
      'brev|brevene|lese|lese brev|forstå brev|lesing|å lese|høre brevet lest opp|noen som leser for meg',
    'sprak_hjelp.skrive.ord':
      'skrive|skriving|å skrive|skrive brev|skrive e post|svare på brev|meldinger|rettskriving',
    'sprak_hjelp.skjema.ord': 'skjema|skjemaer|søknader|fylle ut|papirer|søknad|skjemaer på nett',
    'sprak_hjelp.telefon.ord': 'telefon|telefonen|ringe|å ringe|snakke på telefon|prate i telefonen|tlf',
    'sprak_hjelp.selv.ord':
      'ingenting|ikke noe|nei|klarer meg|klarer meg selv|klarer det selv|trenger ikke hjelp|det går bra|det går fint',

    'sprak_tolk.kort': 'Tolk',
    'sprak_tolk.sporsmal': 'Vil du ha tolk når du snakker med Nav?',
    'sprak_tolk.igjen':
      'Vil du ha tolk når du snakker med Nav? Trykk på ett svar, eller skriv for eksempel «hver gang». Du kan også hoppe over.',
    'sprak_tolk.enkel': 'Vil du ha tolk?',
    'sprak_tolk.hvorfor':
      'Trenger du tolk, kan du ha rett til det. Det er gratis, og Nav bestiller. Barn skal aldri tolke.',
    'sprak_tolk.hjelp':
      'Jeg kan ikke bestille tolk. Si fra til Nav i god tid før møtet, for eksempel «jeg trenger tolk i arabisk».',
    'sprak_tolk.alltid': 'Ja, hver gang',
    'sprak_tolk.noen_ganger': 'Ja, når det er vanskelig',
    'sprak_tolk.tegn': 'Ja, tegnspråktolk',
    'sprak_tolk.nei': 'Nei, trenger ikke tolk',
    'sprak_tolk.ord': 'tolken|om jeg vil ha tolk|tolk i møter|tolking',
    'sprak_tolk.alltid.ord': 'hver gang|alltid|ja alltid|hele tiden|ja takk|ja|ja gjerne',
    'sprak_tolk.noen_ganger.ord':
      'noen ganger|iblant|av og til|når det er vanskelig|enkelte ganger|kommer an på|hvis det er viktig|i viktige møter',
    'sprak_tolk.tegn.ord': 'tegnspråk|tegnspråktolk|tegn|døv|er døv|hører dårlig|skrivetolk|hørselshemmet',
    'sprak_tolk.nei.ord':
      'nei|trenger ikke|trenger ikke tolk|ikke tolk|vil ikke ha tolk|uten tolk|det går bra uten',

    'motstrid.sprak_lese_selv':
      'Du svarte at det er vanskelig å lese brev på norsk, og at du klarer det fint selv.',
  },
  nn: {
    'deler.sprak': 'Språk, lesing og skriving',
    'deler.sprak.om': 'Nyttig når du vil snakke, lese eller skrive på ein måte som er lett for deg.',
    'deler.sprak.ord': 'språk|språket|språket mitt|norsk|tolk|lese og skrive|lesing|skriving|dysleksi',

    'sprak_kan.kort': 'Språk du kan',
    'sprak_kan.sporsmal': 'Kva for språk kan du? Skriv eitt om gongen, det beste først.',
    'sprak_kan.igjen':
      'Kva for språk kan du? Skriv eitt om gongen, til dømes «tigrinja» eller «teiknspråk». Du kan òg hoppe over.',
    'sprak_kan.enkel': 'Kva for språk kan du?',
    'sprak_kan.hvorfor': 'Språk er noko du kan bruke i ein jobb. Treng du tolk, må nokon vite kva for språk.',
    'sprak_kan.hjelp': 'Skriv eitt språk, send det, og skriv så det neste. Språk du kan litt, tel òg.',
    'sprak_kan.ord': 'språka mine|språk eg kan|kva for språk eg kan|kva språk eg kan|morsmål|morsmålet mitt',

    'sprak_snakke.kort': 'Snakke norsk',
    'sprak_snakke.sporsmal': 'Kor lett er det for deg å snakke norsk?',
    'sprak_snakke.igjen':
      'Kor lett er det for deg å snakke norsk? Vel eit tal frå 1 til 5, til dømes «3». Du kan òg hoppe over.',
    'sprak_snakke.enkel': 'Kor lett er det å snakke norsk?',
    'sprak_snakke.hvorfor':
      'Er det vanskeleg, kan du ha rett til tolk når du snakkar med Nav. Du kan òg spørje om norskkurs.',
    'sprak_snakke.hjelp':
      '1 er veldig vanskeleg, 5 er veldig lett. Tenk på ein samtale om noko viktig, til dømes hos legen.',
    'sprak_snakke.lav': 'Veldig vanskeleg',
    'sprak_snakke.hoy': 'Veldig lett',
    'sprak_snakke.ord': 'norsken min|å snakke norsk|norsk munnleg|kor godt eg snakkar norsk',

    'sprak_lese.kort': 'Lese norsk',
    'sprak_lese.sporsmal': 'Kor lett er det for deg å lese brev på norsk?',
    'sprak_lese.igjen':
      'Kor lett er det for deg å lese brev på norsk? Vel eit tal frå 1 til 5, til dømes «3». Du kan òg hoppe over.',
    'sprak_lese.enkel': 'Kor lett er det å lese norsk?',
    'sprak_lese.hvorfor':
      'Mange synest brev frå Nav er vanskelege. Du kan be om å få dei forklarte på telefon eller i eit møte.',
    'sprak_lese.hjelp': '1 er veldig vanskeleg, 5 er veldig lett. Tenk på eit brev frå Nav eller kommunen.',
    'sprak_lese.lav': 'Veldig vanskeleg',
    'sprak_lese.hoy': 'Veldig lett',
    'sprak_lese.ord': 'lesinga|lesing|å lese norsk|lese brev|kor godt eg les norsk',

    'sprak_hjelp.kort': 'Hjelp med språk',
    'sprak_hjelp.sporsmal': 'Kva vil du ha hjelp til med språk og brev? Du kan velje fleire.',
    'sprak_hjelp.igjen':
      'Kva vil du ha hjelp til med språk og brev? Trykk på det som passar, eller skriv til dømes «skjema». Du kan òg hoppe over.',
    'sprak_hjelp.enkel': 'Kva vil du ha hjelp til med språk?',
    'sprak_hjelp.hvorfor':
      'Mange vil ha hjelp med dette. Svaret viser kva du kan be om når du snakkar med Nav.',
    'sprak_hjelp.hjelp': 'Trykk på alt som passar, og så «Ferdig». Du treng ikkje seie kvifor.',
    'sprak_hjelp.brev': 'Lese og forstå brev',
    'sprak_hjelp.skrive': 'Skrive svar og meldingar',
    'sprak_hjelp.skjema': 'Fylle ut skjema',
    'sprak_hjelp.telefon': 'Snakke i telefonen',
    'sprak_hjelp.selv': 'Klarer det fint sjølv',
    'sprak_hjelp.ord':
      'språkhjelp|hjelp med brev|hjelp til å lese|hjelp til å skrive|kva eg vil ha hjelp til med språk',
    'sprak_hjelp.brev.ord':
      'brev|breva|lese|lese brev|forstå brev|lesing|å lese|høyre brevet lese opp|nokon som les for meg',
    'sprak_hjelp.skrive.ord':
      'skrive|skriving|å skrive|skrive brev|skrive e post|svare på brev|meldingar|rettskriving',
    'sprak_hjelp.skjema.ord': 'skjema|søknader|fylle ut|papir|søknad|skjema på nett',
    'sprak_hjelp.telefon.ord':
      'telefon|telefonen|ringje|ringe|å ringje|snakke på telefon|prate i telefonen|tlf',
    'sprak_hjelp.selv.ord':
      'ingenting|ikkje noko|nei|klarer meg|klarer meg sjølv|klarer det sjølv|treng ikkje hjelp|det går bra|det går fint',

    'sprak_tolk.kort': 'Tolk',
    'sprak_tolk.sporsmal': 'Vil du ha tolk når du snakkar med Nav?',
    'sprak_tolk.igjen':
      'Vil du ha tolk når du snakkar med Nav? Trykk på eitt svar, eller skriv til dømes «kvar gong». Du kan òg hoppe over.',
    'sprak_tolk.enkel': 'Vil du ha tolk?',
    'sprak_tolk.hvorfor':
      'Treng du tolk, kan du ha rett til det. Det er gratis, og Nav bestiller. Barn skal aldri tolke.',
    'sprak_tolk.hjelp':
      'Eg kan ikkje bestille tolk. Sei frå til Nav i god tid før møtet, til dømes «eg treng tolk i arabisk».',
    'sprak_tolk.alltid': 'Ja, kvar gong',
    'sprak_tolk.noen_ganger': 'Ja, når det er vanskeleg',
    'sprak_tolk.tegn': 'Ja, teiknspråktolk',
    'sprak_tolk.nei': 'Nei, treng ikkje tolk',
    'sprak_tolk.ord': 'tolken|om eg vil ha tolk|tolk i møte|tolking',
    'sprak_tolk.alltid.ord': 'kvar gong|alltid|ja alltid|heile tida|ja takk|ja|ja gjerne',
    'sprak_tolk.noen_ganger.ord':
      'nokre gonger|somme gonger|av og til|når det er vanskeleg|kjem an på|om det er viktig|i viktige møte',
    'sprak_tolk.tegn.ord':
      'teiknspråk|teiknspråktolk|teikn|døv|er døv|høyrer dårleg|skrivetolk|høyrselshemma',
    'sprak_tolk.nei.ord':
      'nei|treng ikkje|treng ikkje tolk|ikkje tolk|vil ikkje ha tolk|utan tolk|det går bra utan',

    'motstrid.sprak_lese_selv':
      'Du svarte at det er vanskeleg å lese brev på norsk, og at du klarer det fint sjølv.',
  },
  en: {
    'deler.sprak': 'Language, reading and writing',
    'deler.sprak.om': 'Useful when you want to talk, read or write in a way that is easy for you.',
    'deler.sprak.ord':
      'language|languages|my language|norwegian|interpreter|reading|writing|reading and writing|dyslexia',

    'sprak_kan.kort': 'Languages you know',
    'sprak_kan.sporsmal': 'Which languages do you know? Write one at a time, your best one first.',
    'sprak_kan.igjen':
      'Which languages do you know? Write one at a time, for example "Tigrinya" or "sign language". You can also skip.',
    'sprak_kan.enkel': 'Which languages do you know?',
    'sprak_kan.hvorfor':
      'Languages are something you can use in a job. If you need an interpreter, someone must know which language.',
    'sprak_kan.hjelp':
      'Write one language, send it, then write the next. Languages you know a little count too.',
    'sprak_kan.ord': 'my languages|languages i know|which languages i know|mother tongue|first language',

    'sprak_snakke.kort': 'Speaking Norwegian',
    'sprak_snakke.sporsmal': 'How easy is it for you to speak Norwegian?',
    'sprak_snakke.igjen':
      'How easy is it for you to speak Norwegian? Choose a number from 1 to 5, for example "3". You can also skip.',
    'sprak_snakke.enkel': 'How easy is it to speak Norwegian?',
    'sprak_snakke.hvorfor':
      'If it is hard, you may have a right to an interpreter when you talk to Nav. You can also ask about Norwegian classes.',
    'sprak_snakke.hjelp':
      '1 is very hard, 5 is very easy. Think of a conversation about something important, for example with a doctor.',
    'sprak_snakke.lav': 'Very hard',
    'sprak_snakke.hoy': 'Very easy',
    'sprak_snakke.ord': 'my norwegian|speak norwegian|spoken norwegian|how well i speak norwegian',

    'sprak_lese.kort': 'Reading Norwegian',
    'sprak_lese.sporsmal': 'How easy is it for you to read letters in Norwegian?',
    'sprak_lese.igjen':
      'How easy is it for you to read letters in Norwegian? Choose a number from 1 to 5, for example "3". You can also skip.',
    'sprak_lese.enkel': 'How easy is it to read Norwegian?',
    'sprak_lese.hvorfor':
      'Many people find letters from Nav hard. You can ask to have them explained on the telephone or in a meeting.',
    'sprak_lese.hjelp': '1 is very hard, 5 is very easy. Think of a letter from Nav or your municipality.',
    'sprak_lese.lav': 'Very hard',
    'sprak_lese.hoy': 'Very easy',
    'sprak_lese.ord': 'my reading|reading|read norwegian|reading letters|how well i read norwegian',

    'sprak_hjelp.kort': 'Help with language',
    'sprak_hjelp.sporsmal':
      'What would you like help with when you read, write or talk? You can choose several.',
    'sprak_hjelp.igjen':
      'What would you like help with when you read, write or talk? Press what fits, or write for example "forms". You can also skip.',
    'sprak_hjelp.enkel': 'What language help do you want?',
    'sprak_hjelp.hvorfor':
      'Many people want help with this. Your answer shows what to ask for when you talk to Nav.',
    'sprak_hjelp.hjelp': 'Press all that fit, and then "Done". You need not say why.',
    'sprak_hjelp.brev': 'Reading and understanding letters',
    'sprak_hjelp.skrive': 'Writing answers and messages',
    'sprak_hjelp.skjema': 'Filling in forms',
    'sprak_hjelp.telefon': 'Talking on the telephone',
    'sprak_hjelp.selv': 'I manage fine on my own',
    'sprak_hjelp.ord': 'language help|help with letters|help with reading|help with writing|help to read',
    'sprak_hjelp.brev.ord':
      'letters|reading|read|read letters|understand letters|reading letters|someone to read to me',
    'sprak_hjelp.skrive.ord': 'writing|write|write letters|emails|messages|answering letters|spelling',
    'sprak_hjelp.skjema.ord': 'forms|form|applications|fill in forms|fill in|paperwork|online forms',
    'sprak_hjelp.telefon.ord': 'telephone|phone|phone calls|calling|talk on the phone|calls',
    'sprak_hjelp.selv.ord':
      'nothing|no|none|manage|manage myself|i manage|dont need help|do not need help|its fine|i am fine|i manage well myself|on my own',

    'sprak_tolk.kort': 'Interpreter',
    'sprak_tolk.sporsmal': 'Do you want an interpreter when you talk to Nav?',
    'sprak_tolk.igjen':
      'Do you want an interpreter when you talk to Nav? Press one answer, or write for example "every time". You can also skip.',
    'sprak_tolk.enkel': 'Do you want an interpreter?',
    'sprak_tolk.hvorfor':
      'If you need an interpreter, you may have a right to one. It is free, and Nav books it. Children must never interpret.',
    'sprak_tolk.hjelp':
      'I cannot book an interpreter. Tell Nav well before the meeting, for example "I need an interpreter in Arabic".',
    'sprak_tolk.alltid': 'Yes, every time',
    'sprak_tolk.noen_ganger': 'Yes, when it is hard',
    'sprak_tolk.tegn': 'Yes, a sign language interpreter',
    'sprak_tolk.nei': 'No, I do not need one',
    'sprak_tolk.ord': 'the interpreter|if i want an interpreter|interpreting|translator',
    'sprak_tolk.alltid.ord': 'every time|always|yes always|all the time|yes thanks|yes|yes please',
    'sprak_tolk.noen_ganger.ord':
      'sometimes|now and then|when it is hard|when its hard|it depends|if it is important|in important meetings',
    'sprak_tolk.tegn.ord': 'sign language|sign language interpreter|sign|deaf|i am deaf|hard of hearing',
    'sprak_tolk.nei.ord':
      'no|dont need it|do not need it|no interpreter|without interpreter|dont want an interpreter',

    'motstrid.sprak_lese_selv':
      'You answered that letters in Norwegian are hard to read, and that you manage fine on your own.',
  },
});

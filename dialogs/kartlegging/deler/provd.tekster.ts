import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.provd': 'Hva du har prøvd før',
    'deler.provd.om': 'Nyttig når noen skal finne noe som passer bedre enn sist.',
    'deler.provd.ord': 'prøvd før|hva jeg har prøvd|tidligere kurs|kurs og praksis|praksis|tiltak|jobbkurs',

    'provd_har.kort': 'Prøvd før',
    'provd_har.sporsmal': 'Har du vært med på kurs, trening eller hjelp til jobb?',
    'provd_har.igjen':
      'Har du vært med på kurs, trening eller hjelp til jobb? Trykk på ett svar, eller skriv for eksempel «ja, før». Du kan også hoppe over.',
    'provd_har.enkel': 'Har du vært på kurs eller i praksis?',
    'provd_har.hvorfor':
      'Da slipper du kanskje å gjøre det samme en gang til. Passet det ikke, kan du be om noe annet.',
    'provd_har.hjelp':
      'Dette er kurs, trening eller hjelp til jobb (tiltak). For eksempel praksis på en arbeidsplass, jobbsøkerkurs eller norskkurs.',
    'provd_har.na': 'Ja, jeg er med nå',
    'provd_har.for': 'Ja, før',
    'provd_har.begge': 'Ja, både nå og før',
    'provd_har.nei': 'Nei, aldri',
    'provd_har.ord': 'prøvd noe|vært med på noe|om jeg har prøvd',
    'provd_har.na.ord':
      'nå|ja nå|er med nå|går på kurs|går på kurs nå|er i praksis|er i praksis nå|har praksis|i tiltak',
    'provd_har.for.ord':
      'før|tidligere|ja tidligere|har vært med|for lenge siden|det er lenge siden|ja før i tiden',
    'provd_har.begge.ord': 'begge|begge deler|både nå og før|nå og før|før og nå|hele tiden|mye',
    'provd_har.nei.ord': 'nei|aldri|har aldri vært med|ingenting|ikke noe|første gang|ikke prøvd',

    'provd_hva.kort': 'Kurs og trening',
    'provd_hva.sporsmal': 'Hva har du vært med på? Skriv én ting om gangen.',
    'provd_hva.igjen':
      'Hva har du vært med på? Skriv én ting, for eksempel «tre måneder praksis i butikk». Du kan også hoppe over.',
    'provd_hva.enkel': 'Hva har du prøvd?',
    'provd_hva.hvorfor':
      'Det gir oversikt over det du har gjort. Da kan du be om noe nytt, eller mer av det som var bra.',
    'provd_hva.hjelp':
      'Skriv én ting, send den, og skriv så den neste. Du trenger ikke huske navn eller årstall.',
    'provd_hva.ord': 'hva jeg har vært med på|kursene mine|kursene|praksisplassene',

    'provd_hjalp.kort': 'Hva som hjalp',
    'provd_hjalp.sporsmal': 'Hva var bra, eller hjalp litt?',
    'provd_hjalp.igjen':
      'Hva var bra, eller hjalp litt? For eksempel «en sjef som forklarte godt». Du kan også hoppe over.',
    'provd_hjalp.enkel': 'Hva var bra?',
    'provd_hjalp.hvorfor': 'Det som hjalp, kan du be om igjen. Små ting teller også.',
    'provd_hjalp.hjelp': 'Tenk på folk, steder, tempo og det du lærte. Hjalp ingenting, kan du skrive det.',
    'provd_hjalp.ord': 'det som hjalp|det som var bra|hva som var bra',

    'provd_stoppet.kort': 'Ikke så bra',
    'provd_stoppet.sporsmal': 'Hva gikk ikke så bra? Du kan velge flere.',
    'provd_stoppet.igjen':
      'Hva gikk ikke så bra? Trykk på det som passer, eller skriv for eksempel «for lite hjelp». Du kan også hoppe over.',
    'provd_stoppet.enkel': 'Hva var ikke bra?',
    'provd_stoppet.hvorfor':
      'Et kurs kan være feil for deg uten at du gjorde noe feil. Svaret viser hva du kan be om å få annerledes.',
    'provd_stoppet.hjelp': 'Trykk på alt som passer, og så «Ferdig». Du trenger ikke fortelle mer om det.',
    'provd_stoppet.passet': 'Det passet ikke for meg',
    'provd_stoppet.stotte': 'Jeg fikk for lite hjelp',
    'provd_stoppet.livet': 'Helse eller annet i livet',
    'provd_stoppet.jobb': 'Det ble ikke jobb',
    'provd_stoppet.bra': 'Alt gikk bra',
    'provd_stoppet.ord': 'det som ikke var bra|hva som ikke hjalp|hva som stoppet|hva som gikk galt',
    'provd_stoppet.passet.ord':
      'passet ikke|passa ikke|feil kurs|feil jobb|kjedelig|for lett|for vanskelig|trivdes ikke|ikke noe for meg|meningsløst',
    'provd_stoppet.stotte.ord':
      'for lite hjelp|lite hjelp|ingen hjelp|for lite støtte|ingen oppfølging|lite oppfølging|ingen hørte på meg|ble ikke hørt',
    'provd_stoppet.livet.ord':
      'helse|helsa|helsen|syk|ble syk|ble sjuk|sliten|vondt|familie|barna|flyttet|ting hjemme|privatlivet|for mye annet',
    'provd_stoppet.jobb.ord':
      'ikke jobb|fikk ikke jobb|ingen jobb|ingen jobb etterpå|førte ikke til noe|bare gratis arbeid',
    'provd_stoppet.bra.ord':
      'alt bra|alt var bra|ingenting|alt gikk fint|det gikk bra|det gikk fint|bare bra',

    'provd_tro.kort': 'Nyttig nå',
    'provd_tro.sporsmal': 'Hvor enig er du i dette: «Kurs, trening eller hjelp til jobb kan hjelpe meg nå»?',
    'provd_tro.igjen':
      'Hvor enig er du i dette: «Kurs, trening eller hjelp til jobb kan hjelpe meg nå»? Trykk på ett svar, eller skriv for eksempel «litt enig». Du kan også hoppe over.',
    'provd_tro.enkel': 'Er du enig: «Kurs kan hjelpe meg»?',
    'provd_tro.hvorfor': 'Det du selv tror, er viktig. Er du uenig, kan du si hva du heller trenger.',
    'provd_tro.hjelp': 'Velg det som ligner mest på det du mener. Du sier ikke ja til noe her.',
    'provd_tro.ord': 'om det kan hjelpe nå|tro på kurs|hva jeg tror om kurs',
  },
  nn: {
    'deler.provd': 'Kva du har prøvd før',
    'deler.provd.om': 'Nyttig når nokon skal finne noko som passar betre enn sist.',
    'deler.provd.ord': 'prøvd før|kva eg har prøvd|tidlegare kurs|kurs og praksis|praksis|tiltak|jobbkurs',

    'provd_har.kort': 'Prøvd før',
    'provd_har.sporsmal': 'Har du vore med på kurs, trening eller hjelp til jobb?',
    'provd_har.igjen':
      'Har du vore med på kurs, trening eller hjelp til jobb? Trykk på eitt svar, eller skriv til dømes «ja, før». Du kan òg hoppe over.',
    'provd_har.enkel': 'Har du vore på kurs eller i praksis?',
    'provd_har.hvorfor':
      'Då slepp du kanskje å gjere det same ein gong til. Passa det ikkje, kan du be om noko anna.',
    'provd_har.hjelp':
      'Dette er kurs, trening eller hjelp til jobb (tiltak). Til dømes praksis på ein arbeidsplass, jobbsøkjarkurs eller norskkurs.',
    'provd_har.na': 'Ja, eg er med no',
    'provd_har.for': 'Ja, før',
    'provd_har.begge': 'Ja, både no og før',
    'provd_har.nei': 'Nei, aldri',
    'provd_har.ord': 'prøvd noko|vore med på noko|om eg har prøvd',
    'provd_har.na.ord':
      'ja no|er med no|går på kurs|går på kurs no|er i praksis|er i praksis no|har praksis|i tiltak',
    'provd_har.for.ord':
      'før|tidlegare|ja tidlegare|har vore med|for lenge sidan|det er lenge sidan|ja før i tida',
    'provd_har.begge.ord': 'begge|begge delar|både no og før|no og før|før og no|heile tida|mykje',
    'provd_har.nei.ord': 'nei|aldri|har aldri vore med|ingenting|ikkje noko|første gong|ikkje prøvd',

    'provd_hva.kort': 'Kurs og trening',
    'provd_hva.sporsmal': 'Kva har du vore med på? Skriv éin ting om gongen.',
    'provd_hva.igjen':
      'Kva har du vore med på? Skriv éin ting, til dømes «tre månader praksis i butikk». Du kan òg hoppe over.',
    'provd_hva.enkel': 'Kva har du prøvd?',
    'provd_hva.hvorfor':
      'Det gir oversikt over det du har gjort. Då kan du be om noko nytt, eller meir av det som var bra.',
    'provd_hva.hjelp':
      'Skriv éin ting, send han, og skriv så den neste. Du treng ikkje hugse namn eller årstal.',
    'provd_hva.ord': 'kva eg har vore med på|kursa mine|kursa|praksisplassane',

    'provd_hjalp.kort': 'Kva som hjelpte',
    'provd_hjalp.sporsmal': 'Kva var bra, eller hjelpte litt?',
    'provd_hjalp.igjen':
      'Kva var bra, eller hjelpte litt? Til dømes «ein sjef som forklarte godt». Du kan òg hoppe over.',
    'provd_hjalp.enkel': 'Kva var bra?',
    'provd_hjalp.hvorfor': 'Det som hjelpte, kan du be om igjen. Små ting tel òg.',
    'provd_hjalp.hjelp': 'Tenk på folk, stader, tempo og det du lærte. Hjelpte ingenting, kan du skrive det.',
    'provd_hjalp.ord': 'det som hjelpte|det som var bra|kva som var bra',

    'provd_stoppet.kort': 'Ikkje så bra',
    'provd_stoppet.sporsmal': 'Kva gjekk ikkje så bra? Du kan velje fleire.',
    'provd_stoppet.igjen':
      'Kva gjekk ikkje så bra? Trykk på det som passar, eller skriv til dømes «for lite hjelp». Du kan òg hoppe over.',
    'provd_stoppet.enkel': 'Kva var ikkje bra?',
    'provd_stoppet.hvorfor':
      'Eit kurs kan vere feil for deg utan at du gjorde noko feil. Svaret viser kva du kan be om å få annleis.',
    'provd_stoppet.hjelp': 'Trykk på alt som passar, og så «Ferdig». Du treng ikkje fortelje meir om det.',
    'provd_stoppet.passet': 'Det passa ikkje for meg',
    'provd_stoppet.stotte': 'Eg fekk for lite hjelp',
    'provd_stoppet.livet': 'Helse eller anna i livet',
    'provd_stoppet.jobb': 'Det vart ikkje jobb',
    'provd_stoppet.bra': 'Alt gjekk bra',
    'provd_stoppet.ord': 'det som ikkje var bra|kva som ikkje hjelpte|kva som stoppa|kva som gjekk gale',
    'provd_stoppet.passet.ord':
      'passa ikkje|feil kurs|feil jobb|keisamt|for lett|for vanskeleg|treivst ikkje|ikkje noko for meg|meiningslaust',
    'provd_stoppet.stotte.ord':
      'for lite hjelp|lite hjelp|inga hjelp|for lite støtte|inga oppfølging|lite oppfølging|ingen høyrde på meg|vart ikkje høyrd',
    'provd_stoppet.livet.ord':
      'helse|helsa|sjuk|vart sjuk|blei sjuk|sliten|vondt|familie|barna|flytta|ting heime|privatlivet|for mykje anna',
    'provd_stoppet.jobb.ord':
      'ikkje jobb|fekk ikkje jobb|ingen jobb|ingen jobb etterpå|førte ikkje til noko|berre gratis arbeid',
    'provd_stoppet.bra.ord':
      'alt bra|alt var bra|ingenting|alt gjekk fint|det gjekk bra|det gjekk fint|berre bra',

    'provd_tro.kort': 'Nyttig no',
    'provd_tro.sporsmal': 'Kor samd er du i dette: «Kurs, trening eller hjelp til jobb kan hjelpe meg no»?',
    'provd_tro.igjen':
      'Kor samd er du i dette: «Kurs, trening eller hjelp til jobb kan hjelpe meg no»? Trykk på eitt svar, eller skriv til dømes «litt samd». Du kan òg hoppe over.',
    'provd_tro.enkel': 'Er du samd: «Kurs kan hjelpe meg»?',
    'provd_tro.hvorfor': 'Det du sjølv trur, er viktig. Er du usamd, kan du seie kva du heller treng.',
    'provd_tro.hjelp': 'Vel det som liknar mest på det du meiner. Du seier ikkje ja til noko her.',
    'provd_tro.ord': 'om det kan hjelpe no|tru på kurs|kva eg trur om kurs',
  },
  en: {
    'deler.provd': 'What you have tried before',
    'deler.provd.om': 'Useful when someone is to find something that suits you better than last time.',
    'deler.provd.ord':
      'tried before|what i have tried|earlier courses|courses|work practice|courses and practice|tiltak',

    'provd_har.kort': 'Tried before',
    'provd_har.sporsmal': 'Have you taken part in courses, training or help to get work?',
    'provd_har.igjen':
      'Have you taken part in courses, training or help to get work? Press one answer, or write for example "yes, before". You can also skip.',
    'provd_har.enkel': 'Have you done a course or work placement?',
    'provd_har.hvorfor':
      'Then you may not have to do the same again. If it did not suit you, you can ask for something else.',
    'provd_har.hjelp':
      'This is courses, training or help to get work (tiltak). For example a work placement, a job search course or Norwegian classes.',
    'provd_har.na': 'Yes, right now',
    'provd_har.for': 'Yes, before',
    'provd_har.begge': 'Yes, both now and before',
    'provd_har.nei': 'No, never',
    'provd_har.ord': 'tried something|taken part|if i have tried',
    'provd_har.na.ord':
      'now|yes now|taking part now|on a course|on a course now|in work practice|in training|i take part now|on a work placement|on a placement',
    'provd_har.for.ord': 'before|earlier|yes earlier|in the past|long ago|a long time ago|have taken part',
    'provd_har.begge.ord': 'both|now and before|both now and before|before and now|all the time|a lot',
    'provd_har.nei.ord': 'no|never|nothing|have never taken part|first time|not tried',

    'provd_hva.kort': 'Courses and training',
    'provd_hva.sporsmal': 'What have you taken part in? Write one thing at a time.',
    'provd_hva.igjen':
      'What have you taken part in? Write one thing, for example "three months of work in a shop". You can also skip.',
    'provd_hva.enkel': 'What have you tried?',
    'provd_hva.hvorfor':
      'It shows what you have done. Then you can ask for something new, or more of what was good.',
    'provd_hva.hjelp': 'Write one thing, send it, then write the next. You need not remember names or years.',
    'provd_hva.ord':
      'what i took part in|what i have taken part in|my courses|my work practice|my work placements',

    'provd_hjalp.kort': 'What helped',
    'provd_hjalp.sporsmal': 'What was good, or helped a little?',
    'provd_hjalp.igjen':
      'What was good, or helped a little? For example "a boss who explained well". You can also skip.',
    'provd_hjalp.enkel': 'What was good?',
    'provd_hjalp.hvorfor': 'You can ask again for what helped. Small things count too.',
    'provd_hjalp.hjelp':
      'Think of people, places, pace and what you learned. If nothing helped, you can write that.',
    'provd_hjalp.ord': 'the good|what was good|the things that helped',

    'provd_stoppet.kort': 'Not so good',
    'provd_stoppet.sporsmal': 'What did not go so well? You can choose several.',
    'provd_stoppet.igjen':
      'What did not go so well? Press what fits, or write for example "too little help". You can also skip.',
    'provd_stoppet.enkel': 'What was not good?',
    'provd_stoppet.hvorfor':
      'A course can be wrong for you without you doing anything wrong. Your answer shows what you can ask to have changed.',
    'provd_stoppet.hjelp': 'Press all that fit, and then "Done". You need not say more about it.',
    'provd_stoppet.passet': 'It did not suit me',
    'provd_stoppet.stotte': 'I got too little help',
    'provd_stoppet.livet': 'Health or other things in life',
    'provd_stoppet.jobb': 'It did not lead to work',
    'provd_stoppet.bra': 'It all went well',
    'provd_stoppet.ord': 'the bad|what was not good|what did not help|what went wrong',
    'provd_stoppet.passet.ord':
      'did not suit me|didnt suit me|wrong course|wrong job|boring|too easy|too hard|did not like it|not for me|pointless',
    'provd_stoppet.stotte.ord':
      'too little help|little help|hardly any help|too little support|no support|no follow up|nobody listened|was not heard',
    'provd_stoppet.livet.ord':
      'health|ill|got ill|sick|got sick|tired|in pain|family|children|moved|things at home|too much else',
    'provd_stoppet.jobb.ord':
      'no job|no work|did not get a job|didnt get a job|no job afterwards|led to nothing|free labour',
    'provd_stoppet.bra.ord': 'all good|everything was good|nothing|all went well|it went well|it was fine',

    'provd_tro.kort': 'Useful now',
    'provd_tro.sporsmal':
      'How far do you agree with this: "Courses, training or help to get work can help me now"?',
    'provd_tro.igjen':
      'How far do you agree with this: "Courses, training or help to get work can help me now"? Press one answer, or write for example "agree a little". You can also skip.',
    'provd_tro.enkel': 'Do you agree: "A course can help me"?',
    'provd_tro.hvorfor':
      'What you think yourself is important. If you disagree, you can say what you need instead.',
    'provd_tro.hjelp': 'Choose what is closest to what you think. You are not saying yes to anything here.',
    'provd_tro.ord': 'if it can help now|belief in courses|what i think of courses',
  },
});

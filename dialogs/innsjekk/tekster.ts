import { katalog } from '../sprak/katalog.ts';

/** The texts of the check-in. The keys are made of the ids in `definisjon.ts` (`dialogs/skjema/keys.ts`). */
export const tekster = katalog({
  nb: {
    intro:
      'Fint at du er her. {antall} korte spørsmål om hvordan det går nå. Det tar rundt tre minutter. Du kan hoppe over alt.\n\nDette er ikke en søknad. Ikke sendt til Nav.\n\nNoen av spørsmålene handler om helse og penger. Er du alene nå? Du kan ta dette senere.',
    'start.ord':
      'sjekke inn igjen|vil sjekke inn igjen|innsjekk|innsjekken|en innsjekk|sjekke inn|sjekk inn|jeg vil sjekke inn|ta en innsjekk|hvordan går det|hvordan går det med meg|hvordan det går|si hvordan det går|fortelle hvordan det går|ny innsjekk',
    'linje.endret': 'Endret',

    'privatliv.kort': 'Privatliv',
    'privatliv.sporsmal': 'Hvordan er det hjemme og med folk rundt deg nå?',
    'privatliv.igjen':
      'Hvordan er det hjemme og med folk rundt deg nå? Trykk på ett svar, eller skriv for eksempel «som før». Du kan også hoppe over.',
    'privatliv.enkel': 'Hvordan er det hjemme?',
    'privatliv.hvorfor':
      'Livet hjemme påvirker alt annet. Er noe vanskeligere nå, kan du spørre om hjelp med det først.',
    'privatliv.hjelp': 'Velg det som passer best for de siste ukene. Du trenger ikke forklare.',
    'privatliv.bedre': 'Bedre',
    'privatliv.som_for': 'Som før',
    'privatliv.darligere': 'Dårligere',
    'privatliv.vold': 'Jeg er redd for noen',

    'bolig.kort': 'Bolig',
    'bolig.sporsmal': 'Hvordan er det med stedet du bor?',
    'bolig.igjen':
      'Hvordan er det med stedet du bor? Trykk på ett svar, eller skriv for eksempel «bedre». Du kan også hoppe over.',
    'bolig.enkel': 'Hvordan er boligen din nå?',
    'bolig.hvorfor':
      'En trygg bolig gjør resten lettere. Mangler du et sted å sove, viser jeg hvor du kan få hjelp i dag.',
    'bolig.hjelp': 'Tenk på boligen, husleia og om du kan bli boende. Velg det som passer best.',
    'bolig.bedre': 'Bedre',
    'bolig.som_for': 'Som før',
    'bolig.darligere': 'Dårligere',
    'bolig.mangler': 'Mangler sted å sove',

    'helse.kort': 'Helse',
    'helse.sporsmal': 'Hvordan er helsa nå, slik du kjenner det?',
    'helse.igjen':
      'Hvordan er helsa nå, slik du kjenner det? Trykk på ett svar, eller skriv for eksempel «litt bedre». Du kan også hoppe over.',
    'helse.enkel': 'Hvordan er helsa?',
    'helse.hvorfor':
      'Helsa har mye å si for hva du orker. Er den dårligere, kan du spørre legen eller ta det roligere.',
    'helse.hjelp': 'Tenk på både kropp og humør. Du trenger ikke si hva det er.',
    'helse.bedre': 'Bedre',
    'helse.som_for': 'Som før',
    'helse.darligere': 'Dårligere',
    'helse.darligere.kvittering':
      'Det kan være tungt. Vil du snakke med noen om det, er {hjelpetelefon} åpen hele døgnet.',

    'okonomi.kort': 'Penger',
    'okonomi.sporsmal': 'Hvordan er det med pengene nå?',
    'okonomi.igjen':
      'Hvordan er det med pengene nå? Trykk på ett svar, eller skriv for eksempel «dårligere». Du kan også hoppe over.',
    'okonomi.enkel': 'Hvordan er det med penger?',
    'okonomi.hvorfor':
      'Er det strammere nå, kan du få råd om penger og gjeld. Mangler du mat i dag, viser jeg hvor du kan få hjelp.',
    'okonomi.hjelp': 'Tenk på regninger, gjeld og hva du har igjen til mat. Velg det som passer best.',
    'okonomi.bedre': 'Bedre',
    'okonomi.som_for': 'Som før',
    'okonomi.darligere': 'Dårligere',
    'okonomi.nodhjelp': 'Mangler mat eller medisin',

    'livsglede.kort': 'Livsglede',
    'livsglede.sporsmal': 'Hvordan er det med livsgleden nå?',
    'livsglede.igjen':
      'Hvordan er det med livsgleden nå? Trykk på ett svar, eller skriv for eksempel «som før». Du kan også hoppe over.',
    'livsglede.enkel': 'Hvordan er humøret?',
    'livsglede.hvorfor': 'Små gleder teller også. Er det lite av dem, kan det være godt å snakke med noen.',
    'livsglede.hjelp': 'Tenk på om du har noe å glede deg over. Velg det som passer best.',
    'livsglede.bedre': 'Bedre',
    'livsglede.som_for': 'Som før',
    'livsglede.darligere': 'Dårligere',
    'livsglede.darligere.kvittering':
      'Det kan være tungt. Vil du snakke med noen om det, er {hjelpetelefon} åpen hele døgnet.',

    'hjelp_stat.kort': 'Hjelp til jobb',
    'hjelp_stat.sporsmal': 'Er du fornøyd med hjelpen fra Nav med jobb og penger?',
    'hjelp_stat.igjen':
      'Er du fornøyd med hjelpen fra Nav med jobb og penger? Trykk på ett svar, eller skriv for eksempel «bare litt». Du kan også hoppe over.',
    'hjelp_stat.enkel': 'Er du fornøyd med hjelpen til jobb?',
    'hjelp_stat.hvorfor':
      'Da vet du om du vil be om noe annet. Du kan alltid si fra hvis hjelpen ikke passer.',
    'hjelp_stat.hjelp': 'Tenk på hjelp til å finne jobb, sykepenger, dagpenger og slikt. Ingen svar er feil.',
    'hjelp_stat.nei': 'Nei',
    'hjelp_stat.litt': 'Bare litt',
    'hjelp_stat.ganske': 'Ganske fornøyd',
    'hjelp_stat.veldig': 'Veldig fornøyd',
    'hjelp_stat.far_ikke': 'Får ikke hjelp der',

    'hjelp_kommune.kort': 'Hjelp fra kommunen',
    'hjelp_kommune.sporsmal': 'Er du fornøyd med hjelpen med sosialhjelp, gjeld eller bolig?',
    'hjelp_kommune.igjen':
      'Er du fornøyd med hjelpen med sosialhjelp, gjeld eller bolig? Trykk på ett svar, eller skriv for eksempel «ganske». Du kan også hoppe over.',
    'hjelp_kommune.enkel': 'Er du fornøyd med hjelpen fra kommunen?',
    'hjelp_kommune.hvorfor':
      'Det er den andre delen av Nav, den i kommunen. Da vet du om du vil be om noe annet der.',
    'hjelp_kommune.hjelp':
      'Tenk på hjelpen de siste ukene. Får du ikke hjelp der, velg det. Ingen svar er feil.',
    'hjelp_kommune.nei': 'Nei',
    'hjelp_kommune.litt': 'Bare litt',
    'hjelp_kommune.ganske': 'Ganske fornøyd',
    'hjelp_kommune.veldig': 'Veldig fornøyd',
    'hjelp_kommune.far_ikke': 'Får ikke hjelp der',

    'endret.kort': 'Endret',
    'endret.sporsmal': 'Hva har endret seg?',
    'endret.igjen':
      'Hva har endret seg? Noen få ord er nok, for eksempel «jeg sover bedre» eller «ingenting». Du kan også hoppe over.',
    'endret.enkel': 'Hva er nytt?',
    'endret.hvorfor': 'Du får se med egne ord hva som er nytt. Små ting er også verdt å skrive ned.',
    'endret.hjelp': 'Skriv det du vil huske fra de siste ukene, godt eller vondt. Ett ord er nok.',

    'privatliv.ord': 'hjemme|privat|privatlivet|familielivet',
    'privatliv.bedre.ord': 'litt bedre|mye bedre|det går bedre|bedre nå|bra|fint|det er bra',
    'privatliv.som_for.ord': 'det samme|samme|likt|uendret|som vanlig|helt likt|ingen endring|som sist',
    'privatliv.darligere.ord':
      'verre|litt dårligere|litt verre|mye verre|mye dårligere|dårlig|ikke bra|tyngre',
    'privatliv.vold.ord':
      'redd|redd for noen|redd hjemme|vold|redd for mannen min|redd for samboeren min|redd for eksen',
    'bolig.ord': 'boligen|stedet jeg bor|bosituasjonen',
    'bolig.bedre.ord':
      'litt bedre|mye bedre|det går bedre|bedre nå|bra|fint|det er bra|har fått bolig|fått leilighet',
    'bolig.som_for.ord': 'det samme|samme|likt|uendret|som vanlig|helt likt|ingen endring|som sist',
    'bolig.darligere.ord':
      'verre|litt dårligere|litt verre|mye verre|mye dårligere|dårlig|ikke bra|må flytte',
    'bolig.mangler.ord':
      'har ikke sted å sove|har ikke noe sted å sove|ingen steder å sove|hjemløs|uten bolig|kastet ut|står på gata',
    'helse.ord': 'helsa|helsen|formen',
    'helse.bedre.ord': 'litt bedre|mye bedre|det går bedre|bedre nå|bra|fint|det er bra|friskere',
    'helse.som_for.ord': 'det samme|samme|likt|uendret|som vanlig|helt likt|ingen endring|som sist',
    'helse.darligere.ord':
      'verre|litt dårligere|litt verre|mye verre|mye dårligere|dårlig|ikke bra|sykere|mer vondt',
    'okonomi.ord': 'økonomien|pengene|pengene mine|økonomi',
    'okonomi.bedre.ord': 'litt bedre|mye bedre|det går bedre|bedre nå|bra|fint|det er bra|mer penger',
    'okonomi.som_for.ord': 'det samme|samme|likt|uendret|som vanlig|helt likt|ingen endring|som sist',
    'okonomi.darligere.ord':
      'verre|litt dårligere|litt verre|mye verre|mye dårligere|dårlig|ikke bra|trangere|mer gjeld',
    'okonomi.nodhjelp.ord':
      'har ikke mat|har ikke penger til mat|tom for mat|har ikke medisin|har ikke strøm|mangler mat|mangler medisin|blakk|sulten',
    'livsglede.ord': 'livsgleden|gleden|humøret',
    'livsglede.bedre.ord':
      'litt bedre|mye bedre|det går bedre|bedre nå|bra|fint|det er bra|gladere|mer glede',
    'livsglede.som_for.ord': 'det samme|samme|likt|uendret|som vanlig|helt likt|ingen endring|som sist',
    'livsglede.darligere.ord':
      'verre|litt dårligere|litt verre|mye verre|mye dårligere|dårlig|ikke bra|tyngre|tungt',
    'hjelp_stat.ord': 'hjelpen til jobb|hjelpen fra nav|hjelpen om jobb',
    'hjelp_stat.nei.ord':
      'ikke fornøyd|misfornøyd|nei ikke fornøyd|dårlig|elendig|ikke i det hele tatt|ikke bra',
    'hjelp_stat.litt.ord': 'litt|sånn passe|litt fornøyd|delvis|sånn midt på',
    'hjelp_stat.ganske.ord': 'ganske|ja ganske|fornøyd|ja|ganske bra|ja fornøyd|ja stort sett',
    'hjelp_stat.veldig.ord': 'veldig|veldig bra|kjempefornøyd|svært fornøyd|ja veldig|kjempebra',
    'hjelp_stat.far_ikke.ord':
      'får ikke hjelp|ingen hjelp|får ingen hjelp|har ikke fått hjelp|ikke kontakt med dem',
    'hjelp_kommune.ord': 'hjelpen fra kommunen|hjelpen om sosialhjelp|hjelpen om gjeld',
    'hjelp_kommune.nei.ord':
      'ikke fornøyd|misfornøyd|nei ikke fornøyd|dårlig|elendig|ikke i det hele tatt|ikke bra',
    'hjelp_kommune.litt.ord': 'litt|sånn passe|litt fornøyd|delvis|sånn midt på',
    'hjelp_kommune.ganske.ord': 'ganske|ja ganske|fornøyd|ja|ganske bra|ja fornøyd|ja stort sett',
    'hjelp_kommune.veldig.ord': 'veldig|veldig bra|kjempefornøyd|svært fornøyd|ja veldig|kjempebra',
    'hjelp_kommune.far_ikke.ord':
      'får ikke hjelp|ingen hjelp|får ingen hjelp|har ikke fått hjelp|ikke kontakt med dem',
    'endret.ord': 'endring|endringen|det som har endret seg|hva som er nytt|hva som har endret seg',
  },
  nn: {
    intro:
      'Fint at du er her. {antall} korte spørsmål om korleis det går no. Det tek rundt tre minutt. Du kan hoppe over alt.\n\nDette er ikkje ein søknad. Ikkje sendt til Nav.\n\nNokre av spørsmåla handlar om helse og pengar. Er du åleine no? Du kan ta dette seinare.',
    'start.ord':
      'sjekke inn igjen|vil sjekke inn igjen|sjekke inn på nytt|innsjekk|innsjekken|ein innsjekk|sjekke inn|sjekk inn|eg vil sjekke inn|ta ein innsjekk|korleis går det|korleis går det med meg|korleis det går|seie korleis det går|fortelje korleis det går|ny innsjekk',
    'linje.endret': 'Endra',

    'privatliv.kort': 'Privatliv',
    'privatliv.sporsmal': 'Korleis er det heime og med folk rundt deg no?',
    'privatliv.igjen':
      'Korleis er det heime og med folk rundt deg no? Trykk på eitt svar, eller skriv til dømes «som før». Du kan òg hoppe over.',
    'privatliv.enkel': 'Korleis er det heime?',
    'privatliv.hvorfor':
      'Livet heime påverkar alt anna. Er noko vanskelegare no, kan du spørje om hjelp med det først.',
    'privatliv.hjelp': 'Vel det som passar best for dei siste vekene. Du treng ikkje forklare.',
    'privatliv.bedre': 'Betre',
    'privatliv.som_for': 'Som før',
    'privatliv.darligere': 'Dårlegare',
    'privatliv.vold': 'Eg er redd for nokon',

    'bolig.kort': 'Bustad',
    'bolig.sporsmal': 'Korleis er det med staden der du bur?',
    'bolig.igjen':
      'Korleis er det med staden der du bur? Trykk på eitt svar, eller skriv til dømes «betre». Du kan òg hoppe over.',
    'bolig.enkel': 'Korleis er bustaden din no?',
    'bolig.hvorfor':
      'Ein trygg bustad gjer resten lettare. Manglar du ein stad å sove, viser eg kvar du kan få hjelp i dag.',
    'bolig.hjelp': 'Tenk på bustaden, husleiga og om du kan bli buande. Vel det som passar best.',
    'bolig.bedre': 'Betre',
    'bolig.som_for': 'Som før',
    'bolig.darligere': 'Dårlegare',
    'bolig.mangler': 'Manglar stad å sove',

    'helse.kort': 'Helse',
    'helse.sporsmal': 'Korleis er helsa no, slik du kjenner det?',
    'helse.igjen':
      'Korleis er helsa no, slik du kjenner det? Trykk på eitt svar, eller skriv til dømes «litt betre». Du kan òg hoppe over.',
    'helse.enkel': 'Korleis er helsa?',
    'helse.hvorfor':
      'Helsa har mykje å seie for kva du orkar. Er ho dårlegare, kan du spørje legen eller ta det rolegare.',
    'helse.hjelp': 'Tenk på både kropp og humør. Du treng ikkje seie kva det er.',
    'helse.bedre': 'Betre',
    'helse.som_for': 'Som før',
    'helse.darligere': 'Dårlegare',
    'helse.darligere.kvittering':
      'Det kan vere tungt. Vil du snakke med nokon om det, er {hjelpetelefon} open heile døgnet.',

    'okonomi.kort': 'Pengar',
    'okonomi.sporsmal': 'Korleis er det med pengane no?',
    'okonomi.igjen':
      'Korleis er det med pengane no? Trykk på eitt svar, eller skriv til dømes «dårlegare». Du kan òg hoppe over.',
    'okonomi.enkel': 'Korleis er det med pengar?',
    'okonomi.hvorfor':
      'Er det strammare no, kan du få råd om pengar og gjeld. Manglar du mat i dag, viser eg kvar du kan få hjelp.',
    'okonomi.hjelp': 'Tenk på rekningar, gjeld og kva du har igjen til mat. Vel det som passar best.',
    'okonomi.bedre': 'Betre',
    'okonomi.som_for': 'Som før',
    'okonomi.darligere': 'Dårlegare',
    'okonomi.nodhjelp': 'Manglar mat eller medisin',

    'livsglede.kort': 'Livsglede',
    'livsglede.sporsmal': 'Korleis er det med livsgleda no?',
    'livsglede.igjen':
      'Korleis er det med livsgleda no? Trykk på eitt svar, eller skriv til dømes «som før». Du kan òg hoppe over.',
    'livsglede.enkel': 'Korleis er humøret?',
    'livsglede.hvorfor': 'Små gleder tel òg. Er det lite av dei, kan det vere godt å snakke med nokon.',
    'livsglede.hjelp': 'Tenk på om du har noko å glede deg over. Vel det som passar best.',
    'livsglede.bedre': 'Betre',
    'livsglede.som_for': 'Som før',
    'livsglede.darligere': 'Dårlegare',
    'livsglede.darligere.kvittering':
      'Det kan vere tungt. Vil du snakke med nokon om det, er {hjelpetelefon} open heile døgnet.',

    'hjelp_stat.kort': 'Hjelp til jobb',
    'hjelp_stat.sporsmal': 'Er du nøgd med hjelpa frå Nav med jobb og pengar?',
    'hjelp_stat.igjen':
      'Er du nøgd med hjelpa frå Nav med jobb og pengar? Trykk på eitt svar, eller skriv til dømes «berre litt». Du kan òg hoppe over.',
    'hjelp_stat.enkel': 'Er du nøgd med hjelpa til jobb?',
    'hjelp_stat.hvorfor':
      'Då veit du om du vil be om noko anna. Du kan alltid seie frå om hjelpa ikkje passar.',
    'hjelp_stat.hjelp':
      'Tenk på hjelp til å finne jobb, sjukepengar, dagpengar og slikt. Ingen svar er feil.',
    'hjelp_stat.nei': 'Nei',
    'hjelp_stat.litt': 'Berre litt',
    'hjelp_stat.ganske': 'Ganske nøgd',
    'hjelp_stat.veldig': 'Veldig nøgd',
    'hjelp_stat.far_ikke': 'Får ikkje hjelp der',

    'hjelp_kommune.kort': 'Hjelp frå kommunen',
    'hjelp_kommune.sporsmal': 'Er du nøgd med hjelpa med sosialhjelp, gjeld eller bustad?',
    'hjelp_kommune.igjen':
      'Er du nøgd med hjelpa med sosialhjelp, gjeld eller bustad? Trykk på eitt svar, eller skriv til dømes «ganske». Du kan òg hoppe over.',
    'hjelp_kommune.enkel': 'Er du nøgd med hjelpa frå kommunen?',
    'hjelp_kommune.hvorfor':
      'Det er den andre delen av Nav, den i kommunen. Då veit du om du vil be om noko anna der.',
    'hjelp_kommune.hjelp':
      'Tenk på hjelpa dei siste vekene. Får du ikkje hjelp der, vel det. Ingen svar er feil.',
    'hjelp_kommune.nei': 'Nei',
    'hjelp_kommune.litt': 'Berre litt',
    'hjelp_kommune.ganske': 'Ganske nøgd',
    'hjelp_kommune.veldig': 'Veldig nøgd',
    'hjelp_kommune.far_ikke': 'Får ikkje hjelp der',

    'endret.kort': 'Endra',
    'endret.sporsmal': 'Kva har endra seg?',
    'endret.igjen':
      'Kva har endra seg? Nokre få ord er nok, til dømes «eg søv betre» eller «ingenting». Du kan òg hoppe over.',
    'endret.enkel': 'Kva er nytt?',
    'endret.hvorfor': 'Du får sjå med eigne ord kva som er nytt. Små ting er òg verde å skrive ned.',
    'endret.hjelp': 'Skriv det du vil hugse frå dei siste vekene, godt eller vondt. Eitt ord er nok.',

    'privatliv.ord': 'heime|privat|privatlivet|familielivet',
    'privatliv.bedre.ord': 'litt betre|mykje betre|det går betre|betre no|bra|fint|det er bra',
    'privatliv.som_for.ord': 'det same|same|likt|uendra|som vanleg|heilt likt|inga endring|som sist',
    'privatliv.darligere.ord':
      'verre|litt dårlegare|litt verre|mykje verre|mykje dårlegare|dårleg|ikkje bra|tyngre',
    'privatliv.vold.ord':
      'redd|redd for nokon|redd heime|vald|redd for mannen min|redd for sambuaren min|redd for eksen',
    'bolig.ord': 'bustaden|staden eg bur|busituasjonen',
    'bolig.bedre.ord':
      'litt betre|mykje betre|det går betre|betre no|bra|fint|det er bra|har fått bustad|fått leilegheit',
    'bolig.som_for.ord': 'det same|same|likt|uendra|som vanleg|heilt likt|inga endring|som sist',
    'bolig.darligere.ord':
      'verre|litt dårlegare|litt verre|mykje verre|mykje dårlegare|dårleg|ikkje bra|må flytte',
    'bolig.mangler.ord':
      'har ikkje stad å sove|har ikkje nokon stad å sove|ingen stad å sove|heimlaus|utan bustad|kasta ut|står på gata',
    'helse.ord': 'helsa|forma',
    'helse.bedre.ord': 'litt betre|mykje betre|det går betre|betre no|bra|fint|det er bra|friskare',
    'helse.som_for.ord': 'det same|same|likt|uendra|som vanleg|heilt likt|inga endring|som sist',
    'helse.darligere.ord':
      'verre|litt dårlegare|litt verre|mykje verre|mykje dårlegare|dårleg|ikkje bra|sjukare|meir vondt',
    'okonomi.ord': 'økonomien|pengane|pengane mine|økonomi',
    'okonomi.bedre.ord': 'litt betre|mykje betre|det går betre|betre no|bra|fint|det er bra|meir pengar',
    'okonomi.som_for.ord': 'det same|same|likt|uendra|som vanleg|heilt likt|inga endring|som sist',
    'okonomi.darligere.ord':
      'verre|litt dårlegare|litt verre|mykje verre|mykje dårlegare|dårleg|ikkje bra|trongare|meir gjeld',
    'okonomi.nodhjelp.ord':
      'har ikkje mat|har ikkje pengar til mat|tom for mat|har ikkje medisin|har ikkje straum|manglar mat|manglar medisin|blakk|svolten',
    'livsglede.ord': 'livsgleda|gleda|humøret',
    'livsglede.bedre.ord':
      'litt betre|mykje betre|det går betre|betre no|bra|fint|det er bra|gladare|meir glede',
    'livsglede.som_for.ord': 'det same|same|likt|uendra|som vanleg|heilt likt|inga endring|som sist',
    'livsglede.darligere.ord':
      'verre|litt dårlegare|litt verre|mykje verre|mykje dårlegare|dårleg|ikkje bra|tyngre|tungt',
    'hjelp_stat.ord': 'hjelpa til jobb|hjelpa frå nav|hjelpa om jobb',
    'hjelp_stat.nei.ord':
      'ikkje nøgd|misnøgd|ikkje fornøgd|nei ikkje nøgd|dårleg|elendig|ikkje i det heile|ikkje bra',
    'hjelp_stat.litt.ord': 'litt|sånn passe|litt nøgd|delvis|midt på treet',
    'hjelp_stat.ganske.ord': 'ganske|ja ganske|nøgd|fornøgd|ja|ganske bra|ja nøgd|ja stort sett',
    'hjelp_stat.veldig.ord': 'veldig|veldig bra|kjempenøgd|svært nøgd|ja veldig|kjempebra',
    'hjelp_stat.far_ikke.ord':
      'får ikkje hjelp|inga hjelp|får inga hjelp|har ikkje fått hjelp|ikkje kontakt med dei',
    'hjelp_kommune.ord': 'hjelpa frå kommunen|hjelpa om sosialhjelp|hjelpa om gjeld',
    'hjelp_kommune.nei.ord':
      'ikkje nøgd|misnøgd|ikkje fornøgd|nei ikkje nøgd|dårleg|elendig|ikkje i det heile|ikkje bra',
    'hjelp_kommune.litt.ord': 'litt|sånn passe|litt nøgd|delvis|midt på treet',
    'hjelp_kommune.ganske.ord': 'ganske|ja ganske|nøgd|fornøgd|ja|ganske bra|ja nøgd|ja stort sett',
    'hjelp_kommune.veldig.ord': 'veldig|veldig bra|kjempenøgd|svært nøgd|ja veldig|kjempebra',
    'hjelp_kommune.far_ikke.ord':
      'får ikkje hjelp|inga hjelp|får inga hjelp|har ikkje fått hjelp|ikkje kontakt med dei',
    'endret.ord': 'endring|endringa|det som har endra seg|kva som er nytt|kva som har endra seg',
  },
  en: {
    intro:
      'Good that you are here. {antall} short questions about how things are now. It takes about three minutes. You can skip everything.\n\nThis is not an application. Not sent to Nav.\n\nSome of the questions are about health and money. Are you alone now? You can do this later.',
    'start.ord':
      'check in again|i want to check in again|check in|a check in|checkin|check-in|i want to check in|do a check in|how is it going|hows it going|how things are|say how it is going|tell you how it is going|new check in',
    'linje.endret': 'Changed',

    'privatliv.kort': 'Private life',
    'privatliv.sporsmal': 'How are things at home and with people around you now?',
    'privatliv.igjen':
      'How are things at home and with people around you now? Press one answer, or write for example "the same". You can also skip.',
    'privatliv.enkel': 'How are things at home?',
    'privatliv.hvorfor':
      'Life at home affects everything else. If something is harder now, you can ask for help with that first.',
    'privatliv.hjelp': 'Choose what fits the last few weeks best. You need not explain.',
    'privatliv.bedre': 'Better',
    'privatliv.som_for': 'The same',
    'privatliv.darligere': 'Worse',
    'privatliv.vold': 'I am afraid of someone',

    'bolig.kort': 'Housing',
    'bolig.sporsmal': 'How are things with the place you live?',
    'bolig.igjen':
      'How are things with the place you live? Press one answer, or write for example "better". You can also skip.',
    'bolig.enkel': 'How is your home now?',
    'bolig.hvorfor':
      'A safe home makes the rest easier. If you have nowhere to sleep, I show you where to get help today.',
    'bolig.hjelp': 'Think of your home, the rent and whether you can stay. Choose what fits best.',
    'bolig.bedre': 'Better',
    'bolig.som_for': 'The same',
    'bolig.darligere': 'Worse',
    'bolig.mangler': 'Nowhere to sleep',

    'helse.kort': 'Health',
    'helse.sporsmal': 'How is your health now, as you feel it?',
    'helse.igjen':
      'How is your health now, as you feel it? Press one answer, or write for example "a little better". You can also skip.',
    'helse.enkel': 'How is your health?',
    'helse.hvorfor':
      'Health decides much of what you can manage. If it is worse, you can ask your doctor or slow down a little.',
    'helse.hjelp': 'Think of both body and mood. You need not say what it is.',
    'helse.bedre': 'Better',
    'helse.som_for': 'The same',
    'helse.darligere': 'Worse',
    'helse.darligere.kvittering':
      'That can be hard. If you want to talk to someone about it, {hjelpetelefon} is open day and night.',

    'okonomi.kort': 'Money',
    'okonomi.sporsmal': 'How are things with money now?',
    'okonomi.igjen':
      'How are things with money now? Press one answer, or write for example "worse". You can also skip.',
    'okonomi.enkel': 'How are things with money?',
    'okonomi.hvorfor':
      'If money is tighter now, you can get advice on money and debt. If you lack food today, I show you where to get help.',
    'okonomi.hjelp': 'Think of bills, debt and what you have left for food. Choose what fits best.',
    'okonomi.bedre': 'Better',
    'okonomi.som_for': 'The same',
    'okonomi.darligere': 'Worse',
    'okonomi.nodhjelp': 'No food or medicine',

    'livsglede.kort': 'Joy in life',
    'livsglede.sporsmal': 'How do you feel about life now?',
    'livsglede.igjen':
      'How do you feel about life now? Press one answer, or write for example "the same". You can also skip.',
    'livsglede.enkel': 'How is your mood?',
    'livsglede.hvorfor': 'Small joys count too. If there are few of them, it can be good to talk to someone.',
    'livsglede.hjelp': 'Think of whether you have something to be happy about. Choose what fits best.',
    'livsglede.bedre': 'Better',
    'livsglede.som_for': 'The same',
    'livsglede.darligere': 'Worse',
    'livsglede.darligere.kvittering':
      'That can be hard. If you want to talk to someone about it, {hjelpetelefon} is open day and night.',

    'hjelp_stat.kort': 'Help with work',
    'hjelp_stat.sporsmal': 'Are you happy with the help from Nav with work and money?',
    'hjelp_stat.igjen':
      'Are you happy with the help from Nav with work and money? Press one answer, or write for example "just a little". You can also skip.',
    'hjelp_stat.enkel': 'Are you happy with the help with work?',
    'hjelp_stat.hvorfor':
      'Then you know if you want to ask for something else. You can always say so if the help does not suit you.',
    'hjelp_stat.hjelp':
      'Think of help to find work, sick pay, unemployment benefit and the like. No answer is wrong.',
    'hjelp_stat.nei': 'No',
    'hjelp_stat.litt': 'Just a little',
    'hjelp_stat.ganske': 'Quite happy',
    'hjelp_stat.veldig': 'Very happy',
    'hjelp_stat.far_ikke': 'I get no help there',

    'hjelp_kommune.kort': 'Municipality’s help',
    'hjelp_kommune.sporsmal': 'Are you happy with the help with social assistance, debt or housing?',
    'hjelp_kommune.igjen':
      'Are you happy with the help with social assistance, debt or housing? Press one answer, or write for example "quite". You can also skip.',
    'hjelp_kommune.enkel': 'Are you happy with the municipality’s help?',
    'hjelp_kommune.hvorfor':
      'This is the other part of Nav, the one in your municipality. Then you know if you want to ask for something else there.',
    'hjelp_kommune.hjelp':
      'Think of the help in the last few weeks. If you get no help there, choose that. No answer is wrong.',
    'hjelp_kommune.nei': 'No',
    'hjelp_kommune.litt': 'Just a little',
    'hjelp_kommune.ganske': 'Quite happy',
    'hjelp_kommune.veldig': 'Very happy',
    'hjelp_kommune.far_ikke': 'I get no help there',

    'endret.kort': 'Changed',
    'endret.sporsmal': 'What has changed?',
    'endret.igjen':
      'What has changed? A few words are enough, for example "I sleep better" or "nothing". You can also skip.',
    'endret.enkel': 'What is new?',
    'endret.hvorfor': 'You see in your own words what is new. Small things are worth writing down too.',
    'endret.hjelp':
      'Write what you want to remember from the last few weeks, good or bad. One word is enough.',

    'privatliv.ord': 'home|at home|private|home life|family life',
    'privatliv.bedre.ord': 'a little better|much better|its better|better now|good|fine|its good',
    'privatliv.som_for.ord': 'as before|same|unchanged|as usual|no change|like before|like last time',
    'privatliv.darligere.ord': 'a little worse|much worse|bad|not good|harder|its worse',
    'privatliv.vold.ord':
      'afraid|scared|scared of someone|afraid of someone|afraid at home|violence|scared of my husband|scared of my partner|scared of my ex',
    'bolig.ord': 'my home|the place i live|where i live',
    'bolig.bedre.ord':
      'a little better|much better|its better|better now|good|fine|its good|got a home|got a flat',
    'bolig.som_for.ord': 'as before|same|unchanged|as usual|no change|like before|like last time',
    'bolig.darligere.ord': 'a little worse|much worse|bad|not good|harder|its worse|have to move',
    'bolig.mangler.ord':
      'have nowhere to sleep|no place to sleep|homeless|no home|thrown out|evicted|on the street',
    'helse.ord': 'my health|how i feel',
    'helse.bedre.ord': 'a little better|much better|its better|better now|good|fine|its good|healthier',
    'helse.som_for.ord': 'as before|same|unchanged|as usual|no change|like before|like last time',
    'helse.darligere.ord': 'a little worse|much worse|bad|not good|harder|its worse|more ill|more pain',
    'okonomi.ord': 'economy|my money|finances|my finances',
    'okonomi.bedre.ord': 'a little better|much better|its better|better now|good|fine|its good|more money',
    'okonomi.som_for.ord': 'as before|same|unchanged|as usual|no change|like before|like last time',
    'okonomi.darligere.ord': 'a little worse|much worse|bad|not good|harder|its worse|tighter|more debt',
    'okonomi.nodhjelp.ord':
      'no food|no medicine|have no food|no money for food|cant afford food|no power|out of food|broke|hungry',
    'livsglede.ord': 'joy|my joy|my mood|happiness',
    'livsglede.bedre.ord':
      'a little better|much better|its better|better now|good|fine|its good|happier|more joy',
    'livsglede.som_for.ord': 'as before|same|unchanged|as usual|no change|like before|like last time',
    'livsglede.darligere.ord': 'a little worse|much worse|bad|not good|harder|its worse|heavy|less joy',
    'hjelp_stat.ord': 'help from nav|the help with work|help to find work',
    'hjelp_stat.nei.ord':
      'not satisfied|unhappy with it|no not satisfied|bad|terrible|not at all|not good|not happy',
    'hjelp_stat.litt.ord': 'a little|little|so so|partly|somewhat',
    'hjelp_stat.ganske.ord':
      'quite|yes quite|satisfied|yes|quite good|yes satisfied|yes mostly|quite satisfied|happy',
    'hjelp_stat.veldig.ord': 'very|very good|very satisfied|yes very|really good',
    'hjelp_stat.far_ikke.ord':
      'no help|get no help|i dont get help|have not had any help|not in contact with them',
    'hjelp_kommune.ord': 'help from the municipality|help with social assistance|help with debt',
    'hjelp_kommune.nei.ord':
      'not satisfied|unhappy with it|no not satisfied|bad|terrible|not at all|not good|not happy',
    'hjelp_kommune.litt.ord': 'a little|little|so so|partly|somewhat',
    'hjelp_kommune.ganske.ord':
      'quite|yes quite|satisfied|yes|quite good|yes satisfied|yes mostly|quite satisfied|happy',
    'hjelp_kommune.veldig.ord': 'very|very good|very satisfied|yes very|really good',
    'hjelp_kommune.far_ikke.ord':
      'no help|get no help|i dont get help|have not had any help|not in contact with them',
    'endret.ord': 'change|the change|what has changed|what changed|what is new',
  },
});

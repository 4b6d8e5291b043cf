import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.hverdag': 'Hverdagen din',
    'deler.hverdag.om': 'Nyttig når noen skal finne tid, sted og måte å møtes på som passer deg.',
    'deler.hverdag.ord': 'hverdag|hverdagen|hverdagen min|døgnrytme|søvn og reise|transport|nett og mobil',

    'hverdag_sovn.kort': 'Søvn',
    'hverdag_sovn.sporsmal': 'Når sover du som oftest?',
    'hverdag_sovn.igjen':
      'Når sover du som oftest? Trykk på ett svar, eller skriv for eksempel «om natten». Du kan også hoppe over.',
    'hverdag_sovn.enkel': 'Når sover du?',
    'hverdag_sovn.hvorfor':
      'Da er det lettere å finne tider som passer. Er søvn vanskelig, kan du spørre legen om hjelp.',
    'hverdag_sovn.hjelp': 'Tenk på de siste ukene. Velg det som passer best. Ingen svar er feil.',
    'hverdag_sovn.natt': 'Om natten',
    'hverdag_sovn.dag': 'Om dagen',
    'hverdag_sovn.varierer': 'Det varierer mye',
    'hverdag_sovn.lite': 'Jeg sover lite',
    'hverdag_sovn.ord': 'søvnen|søvnen min|døgnrytmen|når jeg sover',
    'hverdag_sovn.natt.ord': 'natt|natta|natten|på natta|om natta|vanlig|normalt|på natten',
    'hverdag_sovn.dag.ord':
      'dag|dagen|på dagen|på dagtid|dagtid|snudd døgnet|har snudd døgnet|om formiddagen',
    'hverdag_sovn.varierer.ord':
      'varierer|det varierer|opp og ned|hulter til bulter|litt av hvert|uregelmessig|forskjellig',
    'hverdag_sovn.lite.ord':
      'lite|sover lite|sover dårlig|sover nesten ikke|får ikke sove|ligger våken|nesten ikke|dårlig',

    'hverdag_morgen.kort': 'Morgenmøte',
    'hverdag_morgen.sporsmal': 'Hvor lett er det for deg å komme i et møte klokka ni?',
    'hverdag_morgen.igjen':
      'Hvor lett er det for deg å komme i et møte klokka ni? Velg et tall fra 1 til 5, for eksempel «3». Du kan også hoppe over.',
    'hverdag_morgen.enkel': 'Hvor lett er det å møte tidlig?',
    'hverdag_morgen.hvorfor':
      'Da vet du hvilket tidspunkt du kan be om. Er morgenen vanskelig, kan du spørre om en senere time.',
    'hverdag_morgen.hjelp': 'Tenk på en vanlig morgen nå for tiden. 1 er veldig vanskelig, 5 er veldig lett.',
    'hverdag_morgen.lav': 'Veldig vanskelig',
    'hverdag_morgen.hoy': 'Veldig lett',
    'hverdag_morgen.ord': 'morgen|morgenen|stå opp|møte om morgenen',

    'hverdag_reise.kort': 'Reise',
    'hverdag_reise.sporsmal': 'Hvordan kommer du deg fram? Du kan velge flere.',
    'hverdag_reise.igjen':
      'Hvordan kommer du deg fram? Trykk på det som passer, eller skriv for eksempel «buss». Du kan også hoppe over.',
    'hverdag_reise.enkel': 'Hvordan reiser du?',
    'hverdag_reise.hvorfor':
      'Reisen kan avgjøre hva du får til. Er det vanskelig, kan du spørre Nav om hjelp til reise, eller om å møtes på telefon.',
    'hverdag_reise.hjelp': 'Trykk på alt som passer, og så «Ferdig». For eksempel «Buss, tog eller båt».',
    'hverdag_reise.bil': 'Jeg kjører selv',
    'hverdag_reise.kollektiv': 'Buss, tog eller båt',
    'hverdag_reise.gar': 'Går eller sykler',
    'hverdag_reise.skyss': 'Noen kjører meg',
    'hverdag_reise.vanskelig': 'Det er vanskelig',
    'hverdag_reise.ord': 'reisen|transport|reisevei|komme meg fram|hvordan jeg reiser',
    'hverdag_reise.bil.ord': 'bil|bilen|egen bil|har bil|kjører|kjører bil|moped|scooter|motorsykkel',
    'hverdag_reise.kollektiv.ord':
      'buss|bussen|tog|toget|båt|båten|ferje|ferja|trikk|trikken|bane|banen|t bane|kollektiv|kollektivt',
    'hverdag_reise.gar.ord': 'går|gå|til fots|gåavstand|sykkel|sykler|sykle|på sykkel|sparkesykkel',
    'hverdag_reise.skyss.ord':
      'skyss|får skyss|blir kjørt|taxi|drosje|pasientreise|noen kjører|sitter på med noen|mamma kjører meg|mannen min kjører',
    'hverdag_reise.vanskelig.ord':
      'vanskelig|vanskelig å komme fram|kommer meg ikke fram|kommer meg ikke noe sted|tungvint|kommer meg ikke ut|problem',

    'hverdag_hinder.kort': 'Reisehindre',
    'hverdag_hinder.sporsmal': 'Hva gjør det vanskelig å komme seg fram? Du kan velge flere.',
    'hverdag_hinder.igjen':
      'Hva gjør det vanskelig å komme seg fram? Trykk på det som passer, eller skriv for eksempel «langt». Du kan også hoppe over.',
    'hverdag_hinder.enkel': 'Hva gjør reisen vanskelig?',
    'hverdag_hinder.hvorfor': 'Noe av dette går det an å søke hjelp til. Svaret viser hva du kan spørre om.',
    'hverdag_hinder.hjelp': 'Trykk på alt som passer, og så «Ferdig». For eksempel «Det koster for mye».',
    'hverdag_hinder.penger': 'Det koster for mye',
    'hverdag_hinder.langt': 'Langt, eller få busser',
    'hverdag_hinder.helse': 'Kroppen eller helsa',
    'hverdag_hinder.klaer': 'Mangler klær eller sko',
    'hverdag_hinder.utrygt': 'Jeg er utrygg ute',
    'hverdag_hinder.ord': 'hinder på reisen|det som gjør reisen vanskelig',
    'hverdag_hinder.penger.ord':
      'penger|dyrt|for dyrt|har ikke råd|har ikke råd til buss|ikke råd|billetten|koster for mye',
    'hverdag_hinder.langt.ord':
      'langt|lang vei|for langt|går ingen buss|ingen buss|få busser|bussen går sjelden|få avganger|tar lang tid',
    'hverdag_hinder.helse.ord': 'helse|helsa|kroppen|vondt|smerter|sliten|orker ikke|rullestol|dårlig rygg',
    'hverdag_hinder.klaer.ord':
      'klær|sko|vinterklær|vintersko|har ikke sko|har ikke klær|dårlige sko|mangler sko|mangler klær',
    'hverdag_hinder.utrygt.ord':
      'utrygg|utrygt|angst|tør ikke gå ut|tør ikke|redd for folk|tør ikke ta buss|mye folk',

    'hverdag_nett.kort': 'Nett og mobil',
    'hverdag_nett.sporsmal': 'Hva kan du bruke når du skal gjøre noe på nett? Du kan velge flere.',
    'hverdag_nett.igjen':
      'Hva kan du bruke når du skal gjøre noe på nett? Trykk på det som passer, eller skriv for eksempel «mobil». Du kan også hoppe over.',
    'hverdag_nett.enkel': 'Hva bruker du på nett?',
    'hverdag_nett.hvorfor':
      'Mye hos Nav skjer på nett. Er det vanskelig, kan du ringe eller spørre om papir og hjelp på kontoret.',
    'hverdag_nett.hjelp': 'Trykk på alt som passer, og så «Ferdig». Det er vanlig å trenge hjelp til dette.',
    'hverdag_nett.mobil': 'Mobil med nett',
    'hverdag_nett.maskin': 'Datamaskin eller nettbrett',
    'hverdag_nett.bankid': 'BankID',
    'hverdag_nett.trenger_hjelp': 'Jeg trenger hjelp til det',
    'hverdag_nett.ingen': 'Jeg bruker ikke nett',
    'hverdag_nett.ord': 'nett|mobilen|digitalt|data|internett',
    'hverdag_nett.mobil.ord': 'mobil|mobilen|telefon|telefonen|smarttelefon|iphone|android|mobilen min',
    'hverdag_nett.maskin.ord': 'pc|datamaskin|data|mac|laptop|nettbrett|ipad|maskin|bærbar',
    'hverdag_nett.bankid.ord': 'bank id|bankid på mobil|har bankid|kodebrikke',
    'hverdag_nett.trenger_hjelp.ord':
      'trenger hjelp|må ha hjelp|noen må hjelpe meg|får hjelp|sønnen min hjelper|dattera mi hjelper|får det ikke til',
    'hverdag_nett.ingen.ord':
      'ingen|ingenting|ikke noe|bruker ikke nett|har ikke nett|helst papir|papir|brev|har ikke mobil',
  },
  nn: {
    'deler.hverdag': 'Kvardagen din',
    'deler.hverdag.om': 'Nyttig når nokon skal finne tid, stad og måte å møtast på som passar deg.',
    'deler.hverdag.ord': 'kvardag|kvardagen|kvardagen min|døgnrytme|søvn og reise|transport|nett og mobil',

    'hverdag_sovn.kort': 'Søvn',
    'hverdag_sovn.sporsmal': 'Når søv du som oftast?',
    'hverdag_sovn.igjen':
      'Når søv du som oftast? Trykk på eitt svar, eller skriv til dømes «om natta». Du kan òg hoppe over.',
    'hverdag_sovn.enkel': 'Når søv du?',
    'hverdag_sovn.hvorfor':
      'Då er det lettare å finne tider som passar. Er søvn vanskeleg, kan du spørje legen om hjelp.',
    'hverdag_sovn.hjelp': 'Tenk på dei siste vekene. Vel det som passar best. Ingen svar er feil.',
    'hverdag_sovn.natt': 'Om natta',
    'hverdag_sovn.dag': 'Om dagen',
    'hverdag_sovn.varierer': 'Det varierer mykje',
    'hverdag_sovn.lite': 'Eg søv lite',
    'hverdag_sovn.ord': 'søvnen|søvnen min|døgnrytmen|når eg søv',
    'hverdag_sovn.natt.ord': 'natt|natta|på natta|vanleg|normalt',
    'hverdag_sovn.dag.ord':
      'dag|dagen|på dagen|på dagtid|dagtid|snudd døgnet|har snudd døgnet|om føremiddagen',
    'hverdag_sovn.varierer.ord':
      'varierer|det varierer|opp og ned|litt av kvart|uregelmessig|ulikt|forskjellig',
    'hverdag_sovn.lite.ord':
      'lite|søv lite|søv dårleg|søv nesten ikkje|får ikkje sove|ligg vaken|nesten ikkje|dårleg',

    'hverdag_morgen.kort': 'Morgonmøte',
    'hverdag_morgen.sporsmal': 'Kor lett er det for deg å kome i eit møte klokka ni?',
    'hverdag_morgen.igjen':
      'Kor lett er det for deg å kome i eit møte klokka ni? Vel eit tal frå 1 til 5, til dømes «3». Du kan òg hoppe over.',
    'hverdag_morgen.enkel': 'Kor lett er det å møte tidleg?',
    'hverdag_morgen.hvorfor':
      'Då veit du kva tidspunkt du kan be om. Er morgonen vanskeleg, kan du spørje om ein seinare time.',
    'hverdag_morgen.hjelp': 'Tenk på ein vanleg morgon no for tida. 1 er veldig vanskeleg, 5 er veldig lett.',
    'hverdag_morgen.lav': 'Veldig vanskeleg',
    'hverdag_morgen.hoy': 'Veldig lett',
    'hverdag_morgen.ord': 'morgon|morgonen|stå opp|møte om morgonen',

    'hverdag_reise.kort': 'Reise',
    'hverdag_reise.sporsmal': 'Korleis kjem du deg fram? Du kan velje fleire.',
    'hverdag_reise.igjen':
      'Korleis kjem du deg fram? Trykk på det som passar, eller skriv til dømes «buss». Du kan òg hoppe over.',
    'hverdag_reise.enkel': 'Korleis reiser du?',
    'hverdag_reise.hvorfor':
      'Reisa kan ha mykje å seie for kva du får til. Er ho vanskeleg, kan du spørje Nav om hjelp til reise, eller om å møtast på telefon.',
    'hverdag_reise.hjelp': 'Trykk på alt som passar, og så «Ferdig». Til dømes «Buss, tog eller båt».',
    'hverdag_reise.bil': 'Eg køyrer sjølv',
    'hverdag_reise.kollektiv': 'Buss, tog eller båt',
    'hverdag_reise.gar': 'Går eller syklar',
    'hverdag_reise.skyss': 'Nokon køyrer meg',
    'hverdag_reise.vanskelig': 'Det er vanskeleg',
    'hverdag_reise.ord': 'reisa|transport|reiseveg|kome meg fram|korleis eg reiser',
    'hverdag_reise.bil.ord': 'bil|bilen|eigen bil|har bil|køyrer|køyrer bil|moped|scooter|motorsykkel',
    'hverdag_reise.kollektiv.ord':
      'buss|bussen|tog|toget|båt|båten|ferje|ferja|trikk|trikken|bane|bana|t bane|kollektiv|kollektivt',
    'hverdag_reise.gar.ord': 'går|gå|til fots|gåavstand|sykkel|syklar|sykle|på sykkel|sparkesykkel',
    'hverdag_reise.skyss.ord':
      'skyss|får skyss|blir køyrd|taxi|drosje|pasientreise|nokon køyrer|sit på med nokon|mamma køyrer meg|mannen min køyrer',
    'hverdag_reise.vanskelig.ord':
      'vanskeleg|vanskeleg å kome fram|kjem meg ikkje fram|kjem meg ikkje nokon stad|tungvint|kjem meg ikkje ut|problem',

    'hverdag_hinder.kort': 'Reisehinder',
    'hverdag_hinder.sporsmal': 'Kva gjer det vanskeleg å kome seg fram? Du kan velje fleire.',
    'hverdag_hinder.igjen':
      'Kva gjer det vanskeleg å kome seg fram? Trykk på det som passar, eller skriv til dømes «langt». Du kan òg hoppe over.',
    'hverdag_hinder.enkel': 'Kva gjer reisa vanskeleg?',
    'hverdag_hinder.hvorfor':
      'Noko av dette går det an å søkje hjelp til. Svaret viser kva du kan spørje om.',
    'hverdag_hinder.hjelp': 'Trykk på alt som passar, og så «Ferdig». Til dømes «Det kostar for mykje».',
    'hverdag_hinder.penger': 'Det kostar for mykje',
    'hverdag_hinder.langt': 'Langt, eller få bussar',
    'hverdag_hinder.helse': 'Kroppen eller helsa',
    'hverdag_hinder.klaer': 'Manglar klede eller sko',
    'hverdag_hinder.utrygt': 'Eg er utrygg ute',
    'hverdag_hinder.ord': 'hinder på reisa|det som gjer reisa vanskeleg',
    'hverdag_hinder.penger.ord':
      'pengar|dyrt|for dyrt|har ikkje råd|har ikkje råd til buss|ikkje råd|billetten|kostar for mykje',
    'hverdag_hinder.langt.ord':
      'langt|lang veg|for langt|går ingen buss|ingen buss|få bussar|bussen går sjeldan|få avgangar|tek lang tid',
    'hverdag_hinder.helse.ord': 'helse|helsa|kroppen|vondt|smerter|sliten|orkar ikkje|rullestol|dårleg rygg',
    'hverdag_hinder.klaer.ord':
      'klede|klær|sko|vinterklede|vintersko|har ikkje sko|har ikkje klede|dårlege sko|manglar sko|manglar klede',
    'hverdag_hinder.utrygt.ord':
      'utrygg|utrygt|angst|torer ikkje gå ut|tør ikkje gå ut|tør ikkje|redd for folk|mykje folk',

    'hverdag_nett.kort': 'Nett og mobil',
    'hverdag_nett.sporsmal': 'Kva kan du bruke når du skal gjere noko på nett? Du kan velje fleire.',
    'hverdag_nett.igjen':
      'Kva kan du bruke når du skal gjere noko på nett? Trykk på det som passar, eller skriv til dømes «mobil». Du kan òg hoppe over.',
    'hverdag_nett.enkel': 'Kva bruker du på nett?',
    'hverdag_nett.hvorfor':
      'Mykje hos Nav skjer på nett. Er det vanskeleg, kan du ringje eller spørje om papir og hjelp på kontoret.',
    'hverdag_nett.hjelp': 'Trykk på alt som passar, og så «Ferdig». Det er vanleg å trenge hjelp til dette.',
    'hverdag_nett.mobil': 'Mobil med nett',
    'hverdag_nett.maskin': 'Datamaskin eller nettbrett',
    'hverdag_nett.bankid': 'BankID',
    'hverdag_nett.trenger_hjelp': 'Eg treng hjelp til det',
    'hverdag_nett.ingen': 'Eg bruker ikkje nett',
    'hverdag_nett.ord': 'nett|mobilen|digitalt|data|internett',
    'hverdag_nett.mobil.ord': 'mobil|mobilen|telefon|telefonen|smarttelefon|iphone|android|mobilen min',
    'hverdag_nett.maskin.ord': 'pc|datamaskin|data|mac|laptop|nettbrett|ipad|maskin|berbar',
    'hverdag_nett.bankid.ord': 'bank id|bankid på mobil|har bankid|kodebrikke',
    'hverdag_nett.trenger_hjelp.ord':
      'treng hjelp|må ha hjelp|nokon må hjelpe meg|får hjelp|sonen min hjelper|dottera mi hjelper|får det ikkje til',
    'hverdag_nett.ingen.ord':
      'ingen|ingenting|ikkje noko|bruker ikkje nett|har ikkje nett|helst papir|papir|brev|har ikkje mobil',
  },
  en: {
    'deler.hverdag': 'Your daily life',
    'deler.hverdag.om': 'Useful for finding a time, a place and a way to meet that suits you.',
    'deler.hverdag.ord': 'daily life|everyday life|my day|sleep and travel|transport|internet and phone',

    'hverdag_sovn.kort': 'Sleep',
    'hverdag_sovn.sporsmal': 'When do you usually sleep?',
    'hverdag_sovn.igjen':
      'When do you usually sleep? Press one answer, or write for example "at night". You can also skip.',
    'hverdag_sovn.enkel': 'When do you sleep?',
    'hverdag_sovn.hvorfor':
      'It makes it easier to find times that suit you. If sleep is hard, you can ask your doctor for help.',
    'hverdag_sovn.hjelp': 'Think of the last few weeks. Choose what fits best. No answer is wrong.',
    'hverdag_sovn.natt': 'At night',
    'hverdag_sovn.dag': 'In the daytime',
    'hverdag_sovn.varierer': 'It varies a lot',
    'hverdag_sovn.lite': 'I sleep little',
    'hverdag_sovn.ord': 'my sleep|day and night|when i sleep',
    'hverdag_sovn.natt.ord': 'night|nights|the night|normal|as usual',
    'hverdag_sovn.dag.ord': 'day|daytime|days|by day|during the day|in the morning',
    'hverdag_sovn.varierer.ord':
      'varies|it varies|up and down|irregular|different every day|all over the place',
    'hverdag_sovn.lite.ord':
      'little|sleep little|sleep badly|hardly sleep|i hardly sleep|cant sleep|lie awake|badly|not much',

    'hverdag_morgen.kort': 'Morning meeting',
    'hverdag_morgen.sporsmal': 'How easy is it for you to come to a meeting at nine in the morning?',
    'hverdag_morgen.igjen':
      'How easy is it for you to come to a meeting at nine in the morning? Choose a number from 1 to 5, for example "3". You can also skip.',
    'hverdag_morgen.enkel': 'How easy is an early meeting?',
    'hverdag_morgen.hvorfor':
      'Then you know what time to ask for. If mornings are hard, you can ask for a later appointment.',
    'hverdag_morgen.hjelp': 'Think of a usual morning these days. 1 is very hard, 5 is very easy.',
    'hverdag_morgen.lav': 'Very hard',
    'hverdag_morgen.hoy': 'Very easy',
    'hverdag_morgen.ord': 'morning|mornings|get up|early meeting',

    'hverdag_reise.kort': 'Travel',
    'hverdag_reise.sporsmal': 'How do you get around? You can choose several.',
    'hverdag_reise.igjen':
      'How do you get around? Press what fits, or write for example "bus". You can also skip.',
    'hverdag_reise.enkel': 'How do you travel?',
    'hverdag_reise.hvorfor':
      'Getting there can decide what you are able to do. If it is hard, you can ask Nav for help with travel, or to meet by phone.',
    'hverdag_reise.hjelp': 'Press all that fit, and then "Done". For example "Bus, train or boat".',
    'hverdag_reise.bil': 'I drive myself',
    'hverdag_reise.kollektiv': 'Bus, train or boat',
    'hverdag_reise.gar': 'Walk or cycle',
    'hverdag_reise.skyss': 'Someone drives me',
    'hverdag_reise.vanskelig': 'It is hard',
    'hverdag_reise.ord': 'my travel|transport|getting around|how i travel',
    'hverdag_reise.bil.ord': 'car|my car|own car|have a car|drive|moped|scooter|motorbike',
    'hverdag_reise.kollektiv.ord':
      'bus|the bus|train|the train|boat|ferry|tram|metro|underground|public transport',
    'hverdag_reise.gar.ord': 'walk|walking|on foot|cycle|cycling|bike|bicycle|by bike',
    'hverdag_reise.skyss.ord':
      'a lift|lift|get a lift|taxi|someone drives|my husband drives me|my mum drives me',
    'hverdag_reise.vanskelig.ord':
      'hard|difficult|cant get around|hard to get around|cant get anywhere|cant get out',

    'hverdag_hinder.kort': 'Travel problems',
    'hverdag_hinder.sporsmal': 'What makes it hard to get around? You can choose several.',
    'hverdag_hinder.igjen':
      'What makes it hard to get around? Press what fits, or write for example "far". You can also skip.',
    'hverdag_hinder.enkel': 'What makes travel hard?',
    'hverdag_hinder.hvorfor':
      'You can apply for help with some of this. Your answer shows what to ask about.',
    'hverdag_hinder.hjelp': 'Press all that fit, and then "Done". For example "It costs too much".',
    'hverdag_hinder.penger': 'It costs too much',
    'hverdag_hinder.langt': 'Far away, or few buses',
    'hverdag_hinder.helse': 'My body or health',
    'hverdag_hinder.klaer': 'I need clothes or shoes',
    'hverdag_hinder.utrygt': 'I feel unsafe outside',
    'hverdag_hinder.ord': 'what makes travel hard|getting there',
    'hverdag_hinder.penger.ord':
      'money|expensive|too expensive|cant afford it|cant afford the bus|the ticket|costs too much',
    'hverdag_hinder.langt.ord':
      'far|too far|long way|no bus|few buses|few departures|takes too long|far or few buses',
    'hverdag_hinder.helse.ord': 'health|my health|body|my body|pain|tired|no energy|wheelchair|bad back',
    'hverdag_hinder.klaer.ord':
      'clothes|shoes|winter clothes|winter shoes|no shoes|no clothes|bad shoes|no proper clothes',
    'hverdag_hinder.utrygt.ord':
      'unsafe|feel unsafe|anxiety|afraid to go out|dont dare to go out|scared of people|crowds',

    'hverdag_nett.kort': 'Internet and phone',
    'hverdag_nett.sporsmal': 'What can you use to do things online? You can choose several.',
    'hverdag_nett.igjen':
      'What can you use to do things online? Press what fits, or write for example "mobile". You can also skip.',
    'hverdag_nett.enkel': 'What do you use to go online?',
    'hverdag_nett.hvorfor':
      'Much at Nav is done online. If that is hard, you can call, or ask for paper and help at the office.',
    'hverdag_nett.hjelp': 'Press all that fit, and then "Done". Needing help with this is common.',
    'hverdag_nett.mobil': 'Mobile phone with internet',
    'hverdag_nett.maskin': 'Computer or tablet',
    'hverdag_nett.bankid': 'BankID',
    'hverdag_nett.trenger_hjelp': 'I need help with it',
    'hverdag_nett.ingen': 'I do not go online',
    'hverdag_nett.ord': 'internet|online|my phone|digital',
    'hverdag_nett.mobil.ord': 'mobile|my mobile|phone|my phone|smartphone|iphone|android',
    'hverdag_nett.maskin.ord': 'pc|computer|mac|laptop|tablet|ipad',
    'hverdag_nett.bankid.ord': 'bank id|bankid on my phone|have bankid',
    'hverdag_nett.trenger_hjelp.ord':
      'need help|i need help|someone must help me|get help|my son helps|my daughter helps|cant do it alone',
    'hverdag_nett.ingen.ord':
      'none|nothing|not online|no internet|dont use the internet|paper|letters|no phone',
  },
});

import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.kontakt': 'Hvem du har kontakt med',
    'deler.kontakt.om': 'Nyttig når flere hjelper deg, eller når du ikke vet hvem du skal spørre.',
    'deler.kontakt.ord':
      'kontakt|kontakter|kontaktene mine|hvem jeg har kontakt med|de som hjelper meg|hjelperne mine|lege og barnevern',

    'kontakt_nav.kort': 'Kontakt i Nav',
    'kontakt_nav.sporsmal': 'Hvem i Nav har du kontakt med? Du kan velge flere.',
    'kontakt_nav.igjen':
      'Hvem i Nav har du kontakt med? Trykk på det som passer, eller skriv for eksempel «sosialhjelp» eller «ingen». Du kan også hoppe over.',
    'kontakt_nav.enkel': 'Hvem i Nav hjelper deg?',
    'kontakt_nav.hvorfor':
      'Nav har to deler, og de vet ikke alltid om hverandre. Da ser du hvem du kan spørre om hva.',
    'kontakt_nav.hjelp':
      'Én del tar seg av jobb, sykepenger og dagpenger. Den andre tar seg av sosialhjelp, gjeld og bolig. Trykk på alle som passer, og så «Ferdig».',
    'kontakt_nav.nav_jobb': 'Nav, jobb og penger',
    'kontakt_nav.nav_sosial': 'Nav, sosialhjelp eller gjeld',
    'kontakt_nav.nav_usikker': 'Nav, men usikker på hvem',
    'kontakt_nav.venter': 'Jeg venter på kontakt',
    'kontakt_nav.ingen': 'Ingen i Nav',
    'kontakt_nav.ord': 'nav kontakt|kontakten i nav|hvem i nav',
    'kontakt_nav.nav_jobb.ord':
      'nav jobb|nav jobb og penger|jobb og penger|jobb|veileder|veilederen|jobbveileder|dagpenger|aap|sykepenger|uføretrygd|pensjon',
    'kontakt_nav.nav_sosial.ord':
      'nav sosialhjelp|sosialhjelp|gjeld|sosialhjelp og gjeld|sosialen|sosialkontoret|nav sosial|gjeldsrådgiver|gjeldsrådgiveren|kvp|kvalifiseringsprogrammet|bolig|startlån|bostøtte|kommunen',
    'kontakt_nav.nav_usikker.ord':
      'usikker|nav|bare nav|usikker på hvem|nav men husker ikke hvem|en eller annen i nav',
    'kontakt_nav.venter.ord':
      'venter|venter på svar|har søkt|venter på nav|venter på time|venter på å få noen',
    'kontakt_nav.ingen.ord':
      'ingen|ikke noen|nei|nei ingen|ikke kontakt med nav|har ikke kontakt|har ingen i nav',

    'kontakt_andre.kort': 'Andre hjelpere',
    'kontakt_andre.sporsmal': 'Hvem andre hjelper deg nå? Du kan velge flere.',
    'kontakt_andre.igjen':
      'Hvem andre hjelper deg nå? Trykk på det som passer, eller skriv for eksempel «legen» eller «ingen». Du kan også hoppe over.',
    'kontakt_andre.enkel': 'Hvem ellers hjelper deg?',
    'kontakt_andre.hvorfor':
      'Hjelpen blir bedre når de som hjelper, vet om hverandre. Du bestemmer om de skal det. Jeg tar ikke kontakt med noen.',
    'kontakt_andre.hjelp':
      'Trykk på alle som passer, og så «Ferdig». Du trenger ikke si hvorfor du har kontakt med dem.',
    'kontakt_andre.lege': 'Fastlegen',
    'kontakt_andre.behandler': 'Psykolog, DPS eller sykehus',
    'kontakt_andre.barnevern': 'Barnevernet',
    'kontakt_andre.andre': 'Skole, kommune eller andre',
    'kontakt_andre.ingen': 'Ingen andre',
    'kontakt_andre.ord': 'andre som hjelper|hvem andre|andre kontakter',
    'kontakt_andre.lege.ord': 'lege|legen|fastlege|doktor|doktoren|legen min|fastlegen min',
    'kontakt_andre.behandler.ord':
      'psykolog|psykologen|dps|sykehus|sykehuset|behandler|behandleren|terapeut|distriktspsykiatrisk|bup|fysioterapeut|ruspoliklinikk|lar',
    'kontakt_andre.barnevern.ord': 'barnevern|barneverntjenesten|barnevernstjenesten|bv',
    'kontakt_andre.andre.ord':
      'andre|noen andre|skole|skolen|kommune|kommunen|hjemmetjenesten|helsesykepleier|ppt|oppfølgingstjenesten|krisesenteret|advokat|advokaten|kriminalomsorgen|friomsorgen|arbeidsgiver|arbeidsgiveren|støttekontakt|ruskonsulent',
    'kontakt_andre.ingen.ord': 'ingen|ikke noen|nei|nei ingen|ingen flere|bare nav|har ingen',

    'kontakt_vet.kort': 'Egen kontakt',
    'kontakt_vet.sporsmal': 'Vet du hvem du skal ringe eller skrive til i Nav?',
    'kontakt_vet.igjen':
      'Vet du hvem du skal ringe eller skrive til i Nav? Svar for eksempel «ja» eller «nei». Du kan også hoppe over.',
    'kontakt_vet.enkel': 'Har du en egen kontakt i Nav?',
    'kontakt_vet.hvorfor':
      'Med en fast kontakt slipper du å fortelle alt på nytt. Vet du ikke, kan du spørre: «Hvem har saken min?»',
    'kontakt_vet.hjelp':
      'Svar «ja» hvis du kan nå en bestemt person eller et bestemt team. Svar «nei» hvis du må gjette.',
    'kontakt_vet.ord': 'egen kontakt i nav|min kontakt|fast kontakt|hvem jeg skal ringe',

    'kontakt_roller.kort': 'Kontaktpersoner',
    'kontakt_roller.sporsmal': 'Hvem er kontaktene dine? Skriv hva de jobber med, ikke navnet.',
    'kontakt_roller.igjen':
      'Hvem er kontaktene dine? Skriv hva de jobber med, for eksempel «veilederen min» eller «gjeldsrådgiveren». Du kan også hoppe over.',
    'kontakt_roller.enkel': 'Hvem snakker du med i Nav?',
    'kontakt_roller.hvorfor':
      'Da har du en liste å ta fram når du skal spørre om noe. Den kan også vise om du har mange å forholde deg til.',
    'kontakt_roller.hjelp':
      'Skriv én om gangen, opptil fem. For eksempel «veilederen min i Nav». Trykk «Ferdig» når du er ferdig.',
    'kontakt_roller.ord': 'kontaktperson|kontaktpersonen min|rollene|listen over kontakter',

    'kontakt_sammen.kort': 'Snakker sammen',
    'kontakt_sammen.sporsmal': 'Snakker de som hjelper deg, med hverandre?',
    'kontakt_sammen.igjen':
      'Snakker de som hjelper deg, med hverandre? Trykk på ett svar, eller skriv for eksempel «litt». Du kan også hoppe over.',
    'kontakt_sammen.enkel': 'Snakker hjelperne sammen?',
    'kontakt_sammen.hvorfor':
      'Snakker de ikke sammen, kan du be om et møte med flere (samarbeidsmøte). Du bestemmer selv om du vil det.',
    'kontakt_sammen.hjelp': 'Tenk på Nav, legen og andre som hjelper deg. Velg det du tror stemmer best.',
    'kontakt_sammen.ja': 'Ja, de snakker sammen',
    'kontakt_sammen.litt': 'Litt',
    'kontakt_sammen.nei': 'Nei, jeg må si alt selv',
    'kontakt_sammen.vil_ikke': 'Vil ikke at de gjør det',
    'kontakt_sammen.ord': 'om de snakker sammen|samarbeid|samarbeidet',
    'kontakt_sammen.ja.ord': 'ja|ja det gjør de|de snakker sammen|snakker sammen|samarbeider|de samarbeider',
    'kontakt_sammen.litt.ord': 'noen ganger|av og til|noen av dem|lite|ikke så mye|ja litt',
    'kontakt_sammen.nei.ord':
      'nei|nei det gjør de ikke|de snakker ikke sammen|ikke sammen|må si alt selv|må si alt på nytt',
    'kontakt_sammen.vil_ikke.ord':
      'vil ikke at de skal|vil ikke at de snakker sammen|jeg vil ikke at de snakker sammen',
  },
  nn: {
    'deler.kontakt': 'Kven du har kontakt med',
    'deler.kontakt.om': 'Nyttig når fleire hjelper deg, eller når du ikkje veit kven du skal spørje.',
    'deler.kontakt.ord':
      'kontakt|kontaktar|kontaktane mine|kven eg har kontakt med|dei som hjelper meg|hjelparane mine|lege og barnevern',

    'kontakt_nav.kort': 'Kontakt i Nav',
    'kontakt_nav.sporsmal': 'Kven i Nav har du kontakt med? Du kan velje fleire.',
    'kontakt_nav.igjen':
      'Kven i Nav har du kontakt med? Trykk på det som passar, eller skriv til dømes «sosialhjelp» eller «ingen». Du kan òg hoppe over.',
    'kontakt_nav.enkel': 'Kven i Nav hjelper deg?',
    'kontakt_nav.hvorfor':
      'Nav har to delar, og dei veit ikkje alltid om kvarandre. Då ser du kven du kan spørje om kva.',
    'kontakt_nav.hjelp':
      'Éin del tek seg av jobb, sjukepengar og dagpengar. Den andre tek seg av sosialhjelp, gjeld og bustad. Trykk på alle som passar, og så «Ferdig».',
    'kontakt_nav.nav_jobb': 'Nav, jobb og pengar',
    'kontakt_nav.nav_sosial': 'Nav, sosialhjelp eller gjeld',
    'kontakt_nav.nav_usikker': 'Nav, men usikker på kven',
    'kontakt_nav.venter': 'Eg ventar på kontakt',
    'kontakt_nav.ingen': 'Ingen i Nav',
    'kontakt_nav.ord': 'nav kontakt|kontakten i nav|kven i nav',
    'kontakt_nav.nav_jobb.ord':
      'nav jobb|nav jobb og pengar|jobb og pengar|jobb|rettleiar|rettleiaren|veileder|dagpengar|aap|sjukepengar|uføretrygd|pensjon',
    'kontakt_nav.nav_sosial.ord':
      'nav sosialhjelp|sosialhjelp|gjeld|sosialhjelp og gjeld|sosialen|sosialkontoret|nav sosial|gjeldsrådgjevar|gjeldsrådgjevaren|kvp|kvalifiseringsprogrammet|bustad|startlån|bustøtte|kommunen',
    'kontakt_nav.nav_usikker.ord':
      'usikker|nav|berre nav|usikker på kven|nav men hugsar ikkje kven|ein eller annan i nav',
    'kontakt_nav.venter.ord':
      'ventar|ventar på svar|har søkt|ventar på nav|ventar på time|ventar på å få nokon',
    'kontakt_nav.ingen.ord':
      'ingen|ikkje nokon|nei|nei ingen|ikkje kontakt med nav|har ikkje kontakt|har ingen i nav',

    'kontakt_andre.kort': 'Andre hjelparar',
    'kontakt_andre.sporsmal': 'Kven andre hjelper deg no? Du kan velje fleire.',
    'kontakt_andre.igjen':
      'Kven andre hjelper deg no? Trykk på det som passar, eller skriv til dømes «legen» eller «ingen». Du kan òg hoppe over.',
    'kontakt_andre.enkel': 'Kven elles hjelper deg?',
    'kontakt_andre.hvorfor':
      'Hjelpa blir betre når dei som hjelper, veit om kvarandre. Du bestemmer om dei skal det. Eg tek ikkje kontakt med nokon.',
    'kontakt_andre.hjelp':
      'Trykk på alle som passar, og så «Ferdig». Du treng ikkje seie kvifor du har kontakt med dei.',
    'kontakt_andre.lege': 'Fastlegen',
    'kontakt_andre.behandler': 'Psykolog, DPS eller sjukehus',
    'kontakt_andre.barnevern': 'Barnevernet',
    'kontakt_andre.andre': 'Skule, kommune eller andre',
    'kontakt_andre.ingen': 'Ingen andre',
    'kontakt_andre.ord': 'andre som hjelper|kven andre|andre kontaktar',
    'kontakt_andre.lege.ord': 'lege|legen|fastlege|doktor|doktoren|legen min|fastlegen min',
    'kontakt_andre.behandler.ord':
      'psykolog|psykologen|dps|sjukehus|sjukehuset|behandlar|behandlaren|terapeut|distriktspsykiatrisk|bup|fysioterapeut|ruspoliklinikk|lar',
    'kontakt_andre.barnevern.ord': 'barnevern|barneverntenesta|barnevernstenesta|bv',
    'kontakt_andre.andre.ord':
      'andre|nokon andre|skule|skulen|kommune|kommunen|heimetenesta|helsesjukepleiar|ppt|oppfølgingstenesta|krisesenteret|advokat|advokaten|kriminalomsorga|friomsorga|arbeidsgjevar|arbeidsgjevaren|støttekontakt|ruskonsulent',
    'kontakt_andre.ingen.ord': 'ingen|ikkje nokon|nei|nei ingen|ingen fleire|berre nav|har ingen',

    'kontakt_vet.kort': 'Eigen kontakt',
    'kontakt_vet.sporsmal': 'Veit du kven du skal ringje eller skrive til i Nav?',
    'kontakt_vet.igjen':
      'Veit du kven du skal ringje eller skrive til i Nav? Svar til dømes «ja» eller «nei». Du kan òg hoppe over.',
    'kontakt_vet.enkel': 'Har du ein eigen kontakt i Nav?',
    'kontakt_vet.hvorfor':
      'Med ein fast kontakt slepp du å fortelje alt på nytt. Veit du ikkje, kan du spørje: «Kven har saka mi?»',
    'kontakt_vet.hjelp':
      'Svar «ja» om du kan få tak i ein bestemt person eller eit bestemt team. Svar «nei» om du må gjette.',
    'kontakt_vet.ord': 'eigen kontakt i nav|min kontakt|fast kontakt|kven eg skal ringje',

    'kontakt_roller.kort': 'Kontaktpersonar',
    'kontakt_roller.sporsmal': 'Kven er kontaktane dine? Skriv kva dei jobbar med, ikkje namnet.',
    'kontakt_roller.igjen':
      'Kven er kontaktane dine? Skriv kva dei jobbar med, til dømes «rettleiaren min» eller «gjeldsrådgjevaren». Du kan òg hoppe over.',
    'kontakt_roller.enkel': 'Kven snakkar du med i Nav?',
    'kontakt_roller.hvorfor':
      'Då har du ei liste å ta fram når du skal spørje om noko. Ho kan òg vise om du har mange å halde styr på.',
    'kontakt_roller.hjelp':
      'Skriv éin om gongen, opptil fem. Til dømes «rettleiaren min i Nav». Trykk «Ferdig» når du er ferdig.',
    'kontakt_roller.ord': 'kontaktperson|kontaktpersonen min|rollene|lista over kontaktar',

    'kontakt_sammen.kort': 'Snakkar saman',
    'kontakt_sammen.sporsmal': 'Snakkar dei som hjelper deg, med kvarandre?',
    'kontakt_sammen.igjen':
      'Snakkar dei som hjelper deg, med kvarandre? Trykk på eitt svar, eller skriv til dømes «litt». Du kan òg hoppe over.',
    'kontakt_sammen.enkel': 'Snakkar hjelparane saman?',
    'kontakt_sammen.hvorfor':
      'Snakkar dei ikkje saman, kan du be om eit møte med fleire (samarbeidsmøte). Du bestemmer sjølv om du vil det.',
    'kontakt_sammen.hjelp': 'Tenk på Nav, legen og andre som hjelper deg. Vel det du trur stemmer best.',
    'kontakt_sammen.ja': 'Ja, dei snakkar saman',
    'kontakt_sammen.litt': 'Litt',
    'kontakt_sammen.nei': 'Nei, eg må seie alt sjølv',
    'kontakt_sammen.vil_ikke': 'Vil ikkje at dei gjer det',
    'kontakt_sammen.ord': 'om dei snakkar saman|samarbeid|samarbeidet',
    'kontakt_sammen.ja.ord': 'ja|ja det gjer dei|dei snakkar saman|snakkar saman|samarbeider|dei samarbeider',
    'kontakt_sammen.litt.ord': 'nokre gonger|av og til|nokre av dei|lite|ikkje så mykje|ja litt',
    'kontakt_sammen.nei.ord':
      'nei|nei det gjer dei ikkje|dei snakkar ikkje saman|ikkje saman|må seie alt sjølv|må seie alt på nytt',
    'kontakt_sammen.vil_ikke.ord':
      'vil ikkje at dei skal|vil ikkje at dei snakkar saman|eg vil ikkje at dei snakkar saman',
  },
  en: {
    'deler.kontakt': 'Who you are in contact with',
    'deler.kontakt.om': 'Useful when several people help you, or when you do not know who to ask.',
    'deler.kontakt.ord':
      'contact|contacts|my contacts|who i am in contact with|those who help me|my helpers|doctor and child welfare',

    'kontakt_nav.kort': 'Contact at Nav',
    'kontakt_nav.sporsmal': 'Who at Nav are you in contact with? You can choose several.',
    'kontakt_nav.igjen':
      'Who at Nav are you in contact with? Press what fits, or write for example "social assistance" or "no one". You can also skip.',
    'kontakt_nav.enkel': 'Who at Nav helps you?',
    'kontakt_nav.hvorfor':
      'Nav has two parts, and they do not always know about each other. This shows you who to ask about what.',
    'kontakt_nav.hjelp':
      'One part deals with work, sick pay and unemployment benefit. The other deals with social assistance, debt and housing. Press all that fit, and then "Done".',
    'kontakt_nav.nav_jobb': 'Nav, work and money',
    'kontakt_nav.nav_sosial': 'Nav, social assistance or debt',
    'kontakt_nav.nav_usikker': 'Nav, but unsure who',
    'kontakt_nav.venter': 'I am waiting for contact',
    'kontakt_nav.ingen': 'No one at Nav',
    'kontakt_nav.ord': 'nav contact|my nav contact|who at nav',
    'kontakt_nav.nav_jobb.ord':
      'nav work|nav job|nav work and money|work and money|work|job|adviser|my adviser|nav adviser|unemployment benefit|aap|sick pay|disability benefit|pension',
    'kontakt_nav.nav_sosial.ord':
      'nav social assistance|nav debt|social assistance|debt|social assistance and debt|social office|social services|debt adviser|kvp|housing|housing support|the municipality',
    'kontakt_nav.nav_usikker.ord': 'unsure|nav|just nav|not sure who|nav but not sure who|someone at nav',
    'kontakt_nav.venter.ord':
      'waiting|waiting for an answer|have applied|waiting for nav|waiting to get someone',
    'kontakt_nav.ingen.ord': 'no one|nobody|none|no|no contact with nav|no contact|not in contact with nav',

    'kontakt_andre.kort': 'Other helpers',
    'kontakt_andre.sporsmal': 'Who else helps you now? You can choose several.',
    'kontakt_andre.igjen':
      'Who else helps you now? Press what fits, or write for example "my doctor" or "no one". You can also skip.',
    'kontakt_andre.enkel': 'Who else helps you?',
    'kontakt_andre.hvorfor':
      'Help gets better when those who help know about each other. You decide if they should. I do not contact anyone.',
    'kontakt_andre.hjelp':
      'Press all that fit, and then "Done". You need not say why you are in contact with them.',
    'kontakt_andre.lege': 'My doctor (GP)',
    'kontakt_andre.behandler': 'Psychologist, DPS or hospital',
    'kontakt_andre.barnevern': 'Child welfare',
    'kontakt_andre.andre': 'School, municipality or others',
    'kontakt_andre.ingen': 'No one else',
    'kontakt_andre.ord': 'others who help|who else|other contacts',
    'kontakt_andre.lege.ord': 'doctor|my doctor|gp|the doctor|my gp',
    'kontakt_andre.behandler.ord':
      'psychologist|dps|hospital|the hospital|therapist|my therapist|psychiatrist|physiotherapist|rehab clinic',
    'kontakt_andre.barnevern.ord':
      'child welfare service|child welfare services|child protection|barnevernet|barnevern',
    'kontakt_andre.andre.ord':
      'others|someone else|school|the school|municipality|the municipality|home care|school nurse|crisis centre|lawyer|my lawyer|probation|employer|my employer|support worker',
    'kontakt_andre.ingen.ord': 'no one|nobody|none|no|only nav|nobody else',

    'kontakt_vet.kort': 'My contact',
    'kontakt_vet.sporsmal': 'Do you know who to call or write to at Nav?',
    'kontakt_vet.igjen':
      'Do you know who to call or write to at Nav? Answer for example "yes" or "no". You can also skip.',
    'kontakt_vet.enkel': 'Do you have your own contact at Nav?',
    'kontakt_vet.hvorfor':
      'With one contact you need not tell everything again. If you do not know, you can ask: "Who has my case?"',
    'kontakt_vet.hjelp':
      'Answer "yes" if you know which person or team to contact. Answer "no" if you have to guess.',
    'kontakt_vet.ord': 'own contact at nav|fixed contact|who to call',

    'kontakt_roller.kort': 'Your contacts',
    'kontakt_roller.sporsmal': 'Who are your contacts? Write what they do, not their name.',
    'kontakt_roller.igjen':
      'Who are your contacts? Write what they do, for example "my adviser" or "the debt adviser". You can also skip.',
    'kontakt_roller.enkel': 'Who do you talk to at Nav?',
    'kontakt_roller.hvorfor':
      'Then you have a list to look at when you need to ask something. It can also show if you have many people to keep track of.',
    'kontakt_roller.hjelp':
      'Write one at a time, up to five. For example "my adviser at Nav". Press "Done" when you have finished.',
    'kontakt_roller.ord': 'contact person|my contact person|the roles|list of contacts',

    'kontakt_sammen.kort': 'They talk together',
    'kontakt_sammen.sporsmal': 'Do those who help you talk to each other?',
    'kontakt_sammen.igjen':
      'Do those who help you talk to each other? Press one answer, or write for example "a little". You can also skip.',
    'kontakt_sammen.enkel': 'Do your helpers talk to each other?',
    'kontakt_sammen.hvorfor':
      'If they do not, you can ask for a meeting with several people (samarbeidsmøte). You decide if you want that.',
    'kontakt_sammen.hjelp':
      'Think of Nav, your doctor and others who help you. Choose what you think fits best.',
    'kontakt_sammen.ja': 'Yes, they talk to each other',
    'kontakt_sammen.litt': 'A little',
    'kontakt_sammen.nei': 'No, I have to say everything',
    'kontakt_sammen.vil_ikke': 'I do not want them to',
    'kontakt_sammen.ord': 'if they talk together|cooperation|working together',
    'kontakt_sammen.ja.ord':
      'yes|yes they do|they talk together|they work together|they cooperate|they talk to each other',
    'kontakt_sammen.litt.ord': 'sometimes|now and then|some of them|not much|yes a little|little',
    'kontakt_sammen.nei.ord':
      'no|no they dont|they dont talk|not together|i have to say everything myself|have to repeat everything|i tell everything myself',
    'kontakt_sammen.vil_ikke.ord': 'dont want them to|i dont want them to|i dont want them to talk',
  },
});

import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.nettverk': 'Folk rundt deg',
    'deler.nettverk.om': 'Nyttig hvis du vil ha med noen i møter, eller mangler noen å spørre.',
    'deler.nettverk.ord':
      'nettverk|nettverket|folk rundt meg|familie og venner|ledsager|ha med noen|noen som blir med',

    'nettverk_folk.kort': 'Folk å spørre',
    'nettverk_folk.sporsmal': 'Hvem kan du spørre om hjelp? Du kan velge flere.',
    'nettverk_folk.igjen':
      'Hvem kan du spørre om hjelp? Trykk på dem som passer, eller skriv for eksempel «venner» eller «ingen». Du kan også hoppe over.',
    'nettverk_folk.enkel': 'Hvem kan hjelpe deg?',
    'nettverk_folk.hvorfor':
      'Det kan være godt å vite hvem du kan spørre. Har du ingen, kan du spørre Nav om noen kan bli med deg.',
    'nettverk_folk.hjelp':
      'Trykk på alle som passer, og så «Ferdig». Skriver du selv, bruk ikke navn. Skriv for eksempel «søsteren min».',
    'nettverk_folk.familie': 'Noen i familien',
    'nettverk_folk.venner': 'Venner eller naboer',
    'nettverk_folk.hjelpere': 'Noen som hjelper i jobben sin',
    'nettverk_folk.andre': 'Noen andre',
    'nettverk_folk.ingen': 'Ingen akkurat nå',
    'nettverk_folk.ord': 'hvem jeg kan spørre|folk|folkene mine|folk rundt meg',
    'nettverk_folk.familie.ord':
      'familie|familien|mamma|pappa|mor|far|foreldre|foreldrene mine|søster|søsteren min|bror|broren min|søsken|mannen min|kona mi|kona|samboer|samboeren min|kjæreste|kjæresten min|sønnen min|dattera mi|datteren min|tante|onkel',
    'nettverk_folk.venner.ord':
      'venner|venn|en venn|ei venninne|venninne|venninner|kompis|kompiser|kamerat|kamerater|naboer|nabo|naboen|naboen min',
    'nettverk_folk.hjelpere.ord':
      'støttekontakt|støttekontakten|støttekontakten min|miljøarbeider|miljøarbeideren|hjemmetjenesten|sosialarbeider|sosialkurator|veileder|veilederen|lege|legen|fastlegen|psykolog|psykologen|behandler|behandleren|ruskonsulent',
    'nettverk_folk.andre.ord':
      'andre|en forening|forening|menigheten|kirken|moskeen|frivillige|frivilligsentral|frelsesarmeen|kirkens bymisjon|kollega|kollegaer|lærer|læreren',
    'nettverk_folk.ingen.ord':
      'ingen|ikke noen|har ingen|jeg har ingen|nei|nei ingen|ikkeno|har ikke noen|har ikke noen å spørre|alene|helt alene',

    'nettverk_nok.kort': 'Nok folk',
    'nettverk_nok.sporsmal': 'Hvor enig er du i dette: «Jeg har nok folk rundt meg»?',
    'nettverk_nok.igjen':
      'Hvor enig er du i dette: «Jeg har nok folk rundt meg»? Trykk på ett svar, eller skriv for eksempel «litt uenig». Du kan også hoppe over.',
    'nettverk_nok.enkel': 'Er du enig: «Jeg har nok folk»?',
    'nettverk_nok.hvorfor':
      'Noen vil treffe flere, andre vil ha ro. Vil du treffe flere, finnes det møteplasser å spørre om.',
    'nettverk_nok.hjelp':
      'Velg det som kjennes riktig i dag. Ingen svar er feil. Er du midt imellom, kan du velge «Verken enig eller uenig».',
    'nettverk_nok.ord': 'nok folk rundt meg|ensom|ensomhet',

    'nettverk_folge.kort': 'Ha med noen',
    'nettverk_folge.sporsmal': 'Vil du ha med noen når du skal i møter?',
    'nettverk_folge.igjen':
      'Vil du ha med noen når du skal i møter? Trykk på ett svar, eller skriv for eksempel «noen ganger». Du kan også hoppe over.',
    'nettverk_folge.enkel': 'Vil du ha med noen i møter?',
    'nettverk_folge.hvorfor':
      'Du kan ha med en du stoler på når du får råd og veiledning hos Nav. Mangler du noen, kan du spørre Nav.',
    'nettverk_folge.hjelp':
      'Tenk på møter hos Nav, legen eller en ny jobb. Velg det som passer best. Valget binder deg ikke.',
    'nettverk_folge.ja_har': 'Ja, jeg har noen',
    'nettverk_folge.ja_mangler': 'Ja, men jeg mangler noen',
    'nettverk_folge.iblant': 'Noen ganger',
    'nettverk_folge.nei': 'Nei, jeg går alene',
    'nettverk_folge.ord': 'følge|ledsager|bli med|blir med|noen med meg',
    'nettverk_folge.ja_har.ord':
      'ja|ja gjerne|ja takk|har noen|jeg har noen|ja jeg har en|ja søsteren min|ja mamma|vet hvem',
    'nettverk_folge.ja_mangler.ord':
      'mangler noen|har ingen|ja men har ingen|ja men jeg har ingen|jeg har ingen|vet ikke hvem',
    'nettverk_folge.iblant.ord': 'av og til|iblant|det kommer an på|kommer an på|kanskje|noen ganger ja|litt',
    'nettverk_folge.nei.ord': 'nei|nei takk|alene|går alene|jeg går alene|klarer meg selv|trenger ikke det',

    'nettverk_hvem.kort': 'Hvem blir med',
    'nettverk_hvem.sporsmal': 'Hvem vil du ha med?',
    'nettverk_hvem.igjen':
      'Hvem vil du ha med? Skriv for eksempel «søsteren min» eller «støttekontakten». Du trenger ikke skrive navn. Du kan også hoppe over.',
    'nettverk_hvem.enkel': 'Hvem skal være med?',
    'nettverk_hvem.hvorfor':
      'Da kan du si fra om det når dere avtaler et møte. Jeg spør ikke personen for deg.',
    'nettverk_hvem.hjelp':
      'Skriv hvem det er for deg, ikke navnet. For eksempel «broren min» eller «en venn».',
    'nettverk_hvem.ord': 'hvem som blir med|hvem jeg vil ha med|den som blir med',

    'nettverk_oppgave.kort': 'Hjelp i møtet',
    'nettverk_oppgave.sporsmal': 'Hva kan den som er med, hjelpe til med? Du kan velge flere.',
    'nettverk_oppgave.igjen':
      'Hva kan den som er med, hjelpe til med? Trykk på det som passer, eller skriv for eksempel «huske». Du kan også hoppe over.',
    'nettverk_oppgave.enkel': 'Hva kan den andre hjelpe med?',
    'nettverk_oppgave.hvorfor':
      'Da vet den som blir med, hva du ønsker. Det er også lettere å spørre Nav om en ledsager.',
    'nettverk_oppgave.hjelp':
      'Trykk på alt som passer, og så «Ferdig». For eksempel «Huske det som blir sagt».',
    'nettverk_oppgave.huske': 'Huske det som blir sagt',
    'nettverk_oppgave.forklare': 'Forklare ord og brev',
    'nettverk_oppgave.si_fra': 'Si det jeg vil si',
    'nettverk_oppgave.reise': 'Komme meg dit',
    'nettverk_oppgave.trygg': 'Være der, så er jeg tryggere',
    'nettverk_oppgave.ord': 'oppgaven|hva den andre skal gjøre|hva de skal hjelpe med',
    'nettverk_oppgave.huske.ord': 'huske|huske ting|skrive ned|notere|ta notater',
    'nettverk_oppgave.forklare.ord': 'forklare|forklare ting|lese|lese brev|oversette|vanskelige ord',
    'nettverk_oppgave.si_fra.ord': 'si fra|snakke for meg|si det for meg|prate for meg|tale min sak',
    'nettverk_oppgave.reise.ord': 'reise|kjøre|kjøre meg|skyss|følge meg dit|finne fram|komme dit',
    'nettverk_oppgave.trygg.ord': 'trygghet|bare være der|være der|støtte|støtte meg|tryggere|trygg',

    'motstrid.nettverk_sporre':
      'Du svarte at du ikke har noen å spørre om hjelp, og at du har noen som kan være med.',
  },
  nn: {
    'deler.nettverk': 'Folk rundt deg',
    'deler.nettverk.om': 'Nyttig om du vil ha med nokon i møte, eller manglar nokon å spørje.',
    'deler.nettverk.ord':
      'nettverk|nettverket|folk kring meg|folk rundt meg|familie og vener|følgje|ha med nokon|nokon som blir med',

    'nettverk_folk.kort': 'Folk å spørje',
    'nettverk_folk.sporsmal': 'Kven kan du spørje om hjelp? Du kan velje fleire.',
    'nettverk_folk.igjen':
      'Kven kan du spørje om hjelp? Trykk på dei som passar, eller skriv til dømes «vener» eller «ingen». Du kan òg hoppe over.',
    'nettverk_folk.enkel': 'Kven kan hjelpe deg?',
    'nettverk_folk.hvorfor':
      'Det kan vere godt å vite kven du kan spørje. Har du ingen, kan du spørje Nav om nokon kan bli med deg.',
    'nettverk_folk.hjelp':
      'Trykk på alle som passar, og så «Ferdig». Skriv du sjølv, bruk ikkje namn. Skriv til dømes «søstera mi».',
    'nettverk_folk.familie': 'Nokon i familien',
    'nettverk_folk.venner': 'Vener eller naboar',
    'nettverk_folk.hjelpere': 'Nokon som hjelper i jobben sin',
    'nettverk_folk.andre': 'Nokon andre',
    'nettverk_folk.ingen': 'Ingen akkurat no',
    'nettverk_folk.ord': 'kven eg kan spørje|folk|folka mine|folk rundt meg',
    'nettverk_folk.familie.ord':
      'familie|familien|mamma|pappa|mor|far|foreldre|foreldra mine|syster|systera mi|søster|søstera mi|bror|bror min|sysken|søsken|mannen min|kona mi|kona|sambuar|sambuaren min|kjærast|kjærasten min|sonen min|dottera mi|tante|onkel',
    'nettverk_folk.venner.ord':
      'vener|ven|ein ven|venn|venninne|venninner|kompis|kompisar|kamerat|kameratar|naboar|nabo|naboen|naboen min',
    'nettverk_folk.hjelpere.ord':
      'støttekontakt|støttekontakten|støttekontakten min|miljøarbeidar|miljøarbeidaren|heimetenesta|sosialarbeidar|sosialkurator|rettleiar|rettleiaren|lege|legen|fastlegen|psykolog|psykologen|behandlar|behandlaren|ruskonsulent',
    'nettverk_folk.andre.ord':
      'andre|ei foreining|foreining|kyrkjelyden|kyrkja|moskeen|frivillige|frivilligsentral|frelsesarmeen|kyrkjas bymisjon|kollega|kollegaer|lærar|læraren',
    'nettverk_folk.ingen.ord':
      'ingen|ikkje nokon|har ingen|eg har ingen|nei|nei ingen|har ikkje nokon|har ikkje nokon å spørje|åleine|heilt åleine|aleine',

    'nettverk_nok.kort': 'Nok folk',
    'nettverk_nok.sporsmal': 'Kor samd er du i dette: «Eg har nok folk rundt meg»?',
    'nettverk_nok.igjen':
      'Kor samd er du i dette: «Eg har nok folk rundt meg»? Trykk på eitt svar, eller skriv til dømes «litt usamd». Du kan òg hoppe over.',
    'nettverk_nok.enkel': 'Er du samd: «Eg har nok folk»?',
    'nettverk_nok.hvorfor':
      'Nokre vil treffe fleire, andre vil ha ro. Vil du treffe fleire, finst det møteplassar å spørje om.',
    'nettverk_nok.hjelp':
      'Vel det som kjennest rett i dag. Ingen svar er feil. Er du midt imellom, kan du velje «Verken samd eller usamd».',
    'nettverk_nok.ord': 'nok folk rundt meg|einsam|einsemd',

    'nettverk_folge.kort': 'Ha med nokon',
    'nettverk_folge.sporsmal': 'Vil du ha med nokon når du skal i møte?',
    'nettverk_folge.igjen':
      'Vil du ha med nokon når du skal i møte? Trykk på eitt svar, eller skriv til dømes «nokre gonger». Du kan òg hoppe over.',
    'nettverk_folge.enkel': 'Vil du ha med nokon i møte?',
    'nettverk_folge.hvorfor':
      'Du kan ha med ein du stolar på når du får råd og rettleiing hos Nav. Manglar du nokon, kan du spørje Nav.',
    'nettverk_folge.hjelp':
      'Tenk på møte hos Nav, legen eller ein ny jobb. Vel det som passar best. Valet bind deg ikkje.',
    'nettverk_folge.ja_har': 'Ja, eg har nokon',
    'nettverk_folge.ja_mangler': 'Ja, men eg manglar nokon',
    'nettverk_folge.iblant': 'Nokre gonger',
    'nettverk_folge.nei': 'Nei, eg går åleine',
    'nettverk_folge.ord': 'følgje|ledsagar|bli med|blir med|nokon med meg',
    'nettverk_folge.ja_har.ord':
      'ja|ja gjerne|ja takk|har nokon|eg har nokon|ja eg har ein|ja søstera mi|ja mamma|veit kven',
    'nettverk_folge.ja_mangler.ord':
      'manglar nokon|har ingen|ja men har ingen|ja men eg har ingen|eg har ingen|veit ikkje kven',
    'nettverk_folge.iblant.ord': 'av og til|iblant|det kjem an på|kjem an på|kanskje|nokre gonger ja|litt',
    'nettverk_folge.nei.ord':
      'nei|nei takk|åleine|aleine|går åleine|eg går åleine|klarer meg sjølv|treng ikkje det',

    'nettverk_hvem.kort': 'Kven blir med',
    'nettverk_hvem.sporsmal': 'Kven vil du ha med?',
    'nettverk_hvem.igjen':
      'Kven vil du ha med? Skriv til dømes «søstera mi» eller «støttekontakten». Du treng ikkje skrive namn. Du kan òg hoppe over.',
    'nettverk_hvem.enkel': 'Kven skal vere med?',
    'nettverk_hvem.hvorfor':
      'Då kan du seie frå om det når de avtaler eit møte. Eg spør ikkje personen for deg.',
    'nettverk_hvem.hjelp': 'Skriv kven det er for deg, ikkje namnet. Til dømes «bror min» eller «ein ven».',
    'nettverk_hvem.ord': 'kven som blir med|kven eg vil ha med|den som blir med',

    'nettverk_oppgave.kort': 'Hjelp i møtet',
    'nettverk_oppgave.sporsmal': 'Kva kan den som er med, hjelpe til med? Du kan velje fleire.',
    'nettverk_oppgave.igjen':
      'Kva kan den som er med, hjelpe til med? Trykk på det som passar, eller skriv til dømes «hugse». Du kan òg hoppe over.',
    'nettverk_oppgave.enkel': 'Kva kan den andre hjelpe med?',
    'nettverk_oppgave.hvorfor':
      'Då veit den som blir med, kva du ønskjer. Det er òg lettare å spørje Nav om ein ledsagar.',
    'nettverk_oppgave.hjelp': 'Trykk på alt som passar, og så «Ferdig». Til dømes «Hugse det som blir sagt».',
    'nettverk_oppgave.huske': 'Hugse det som blir sagt',
    'nettverk_oppgave.forklare': 'Forklare ord og brev',
    'nettverk_oppgave.si_fra': 'Seie det eg vil seie',
    'nettverk_oppgave.reise': 'Kome meg dit',
    'nettverk_oppgave.trygg': 'Vere der, så er eg tryggare',
    'nettverk_oppgave.ord': 'oppgåva|kva den andre skal gjere|kva dei skal hjelpe med',
    'nettverk_oppgave.huske.ord': 'hugse|hugse ting|huske|skrive ned|notere|ta notat',
    'nettverk_oppgave.forklare.ord': 'forklare|forklare ting|lese|lese brev|omsetje|vanskelege ord',
    'nettverk_oppgave.si_fra.ord': 'seie frå|snakke for meg|seie det for meg|prate for meg|tale mi sak',
    'nettverk_oppgave.reise.ord': 'reise|køyre|køyre meg|skyss|følgje meg dit|finne fram|kome dit',
    'nettverk_oppgave.trygg.ord': 'tryggleik|berre vere der|vere der|støtte|støtte meg|tryggare|trygg',

    'motstrid.nettverk_sporre':
      'Du svarte at du ikkje har nokon å spørje om hjelp, og at du har nokon som kan vere med.',
  },
  en: {
    'deler.nettverk': 'People around you',
    'deler.nettverk.om': 'Useful if you want someone with you in meetings, or have no one to ask.',
    'deler.nettverk.ord':
      'network|my network|family and friends|bring someone|someone to come along|companion',

    'nettverk_folk.kort': 'People to ask',
    'nettverk_folk.sporsmal': 'Who can you ask for help? You can choose several.',
    'nettverk_folk.igjen':
      'Who can you ask for help? Press those that fit, or write for example "friends" or "no one". You can also skip.',
    'nettverk_folk.enkel': 'Who can help you?',
    'nettverk_folk.hvorfor':
      'It can be good to know who you can ask. If you have no one, you can ask Nav if someone can come with you.',
    'nettverk_folk.hjelp':
      'Press all that fit, and then "Done". If you write, leave out names. Write for example "my sister".',
    'nettverk_folk.familie': 'Someone in my family',
    'nettverk_folk.venner': 'Friends or neighbours',
    'nettverk_folk.hjelpere': 'Someone whose job is to help',
    'nettverk_folk.andre': 'Someone else',
    'nettverk_folk.ingen': 'No one right now',
    'nettverk_folk.ord': 'who i can ask|people|my people|people around me',
    'nettverk_folk.familie.ord':
      'family|my family|mum|mom|dad|mother|father|parents|my parents|sister|my sister|brother|my brother|siblings|husband|my husband|wife|my wife|partner|my partner|boyfriend|girlfriend|my son|my daughter|aunt|uncle',
    'nettverk_folk.venner.ord':
      'friends|friend|a friend|my friend|my friends|mate|mates|neighbours|neighbour|my neighbour|neighbors',
    'nettverk_folk.hjelpere.ord':
      'support worker|my support worker|social worker|home care|adviser|my adviser|doctor|my doctor|gp|psychologist|therapist|my therapist',
    'nettverk_folk.andre.ord':
      'others|other people|a club|church|mosque|volunteers|volunteer centre|salvation army|colleague|colleagues|teacher',
    'nettverk_folk.ingen.ord':
      'no one|nobody|none|i have no one|i have nobody|no|no nobody|have no one to ask|alone|all alone',

    'nettverk_nok.kort': 'Enough people',
    'nettverk_nok.sporsmal': 'How far do you agree with this: "I have enough people around me"?',
    'nettverk_nok.igjen':
      'How far do you agree with this: "I have enough people around me"? Press one answer, or write for example "disagree a little". You can also skip.',
    'nettverk_nok.enkel': 'Do you agree: "I have enough people"?',
    'nettverk_nok.hvorfor':
      'Some want to meet more people, others want peace and quiet. If you want to meet people, there are places to ask about.',
    'nettverk_nok.hjelp':
      'Choose what feels right today. No answer is wrong. If you are in between, you can choose "Neither agree nor disagree".',
    'nettverk_nok.ord': 'enough people around me|lonely|loneliness',

    'nettverk_folge.kort': 'Bring someone',
    'nettverk_folge.sporsmal': 'Do you want someone with you in meetings?',
    'nettverk_folge.igjen':
      'Do you want someone with you in meetings? Press one answer, or write for example "sometimes". You can also skip.',
    'nettverk_folge.enkel': 'Do you want someone with you?',
    'nettverk_folge.hvorfor':
      'You can bring someone you trust when you get advice and guidance from Nav. If you have no one, you can ask Nav.',
    'nettverk_folge.hjelp':
      'Think of meetings at Nav, at the doctor or in a new job. Choose what fits best. The choice does not bind you.',
    'nettverk_folge.ja_har': 'Yes, I have someone',
    'nettverk_folge.ja_mangler': 'Yes, but I have no one',
    'nettverk_folge.iblant': 'Sometimes',
    'nettverk_folge.nei': 'No, I go alone',
    'nettverk_folge.ord': 'companion|come along|come with me|someone with me',
    'nettverk_folge.ja_har.ord':
      'yes|yes i do|have someone|i have someone|yes my sister|yes my mum|i know who|i know someone',
    'nettverk_folge.ja_mangler.ord':
      'no one to bring|i have no one|have no one|yes but no one|i have nobody|dont know who|do not know who',
    'nettverk_folge.iblant.ord': 'now and then|it depends|depends|maybe|at times|sometimes yes',
    'nettverk_folge.nei.ord': 'no|no thanks|alone|i go alone|on my own|by myself|i manage alone',

    'nettverk_hvem.kort': 'Who comes along',
    'nettverk_hvem.sporsmal': 'Who do you want to bring?',
    'nettverk_hvem.igjen':
      'Who do you want to bring? Write for example "my sister" or "my support worker". You need not write names. You can also skip.',
    'nettverk_hvem.enkel': 'Who will come with you?',
    'nettverk_hvem.hvorfor':
      'Then you can say so when you arrange a meeting. I do not ask the person for you.',
    'nettverk_hvem.hjelp': 'Write who it is to you, not their name. For example "my brother" or "a friend".',
    'nettverk_hvem.ord': 'who comes with me|who i want to bring|who will come',

    'nettverk_oppgave.kort': 'Meeting help',
    'nettverk_oppgave.sporsmal': 'What can the person with you help with? You can choose several.',
    'nettverk_oppgave.igjen':
      'What can the person with you help with? Press what fits, or write for example "remember". You can also skip.',
    'nettverk_oppgave.enkel': 'What can the other person do?',
    'nettverk_oppgave.hvorfor':
      'Then the person who comes knows what you want. It is also easier to ask Nav for someone to go with you.',
    'nettverk_oppgave.hjelp': 'Press all that fit, and then "Done". For example "Remember what is said".',
    'nettverk_oppgave.huske': 'Remember what is said',
    'nettverk_oppgave.forklare': 'Explain words and letters',
    'nettverk_oppgave.si_fra': 'Say what I want to say',
    'nettverk_oppgave.reise': 'Get me there',
    'nettverk_oppgave.trygg': 'Be there, so I feel safer',
    'nettverk_oppgave.ord': 'the task|what the other person should do|what they can do',
    'nettverk_oppgave.huske.ord': 'remember|remember things|write it down|take notes',
    'nettverk_oppgave.forklare.ord': 'explain|explain things|read|read letters|translate|difficult words',
    'nettverk_oppgave.si_fra.ord': 'speak up|speak for me|say it for me|talk for me',
    'nettverk_oppgave.reise.ord': 'travel|drive|drive me|a lift|take me there|find the way|get there',
    'nettverk_oppgave.trygg.ord': 'safety|just be there|be there|support|support me|safer|feel safe',

    'motstrid.nettverk_sporre':
      'You answered that you have no one to ask for help, and that you have someone to bring.',
  },
});

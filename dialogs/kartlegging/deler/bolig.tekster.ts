import { katalog } from '../../sprak/katalog.ts';

/** The texts of `bolig.ts`. */
export const tekster = katalog({
  nb: {
    'deler.bolig': 'Bolig',
    'deler.bolig.om': 'Nyttig når du vil ha råd om bolig, eller er usikker på hvor lenge du kan bo der.',
    'deler.bolig.ord': 'boligen|bosted|leilighet|leiligheten|bo|å bo|et sted å bo',

    'bolig_framover.kort': 'Sted å bo',
    'bolig_framover.ord': 'et sted å bo|bolig framover|om jeg har bolig',
    'bolig_framover.sporsmal': 'Har du et sted å bo de neste ukene?',
    'bolig_framover.igjen':
      'Har du et sted å bo de neste ukene? Trykk på ett svar, eller skriv for eksempel «det er usikkert». Du kan også hoppe over.',
    'bolig_framover.enkel': 'Har du et sted å bo?',
    'bolig_framover.hvorfor':
      'Et sted å sove kan ikke vente. Mangler du det, viser jeg deg hvor du kan få hjelp i dag.',
    'bolig_framover.hjelp':
      'Har du fått brev om å flytte ut, velg «Jeg mister boligen nå». Ikke skriv adressen.',
    'bolig_framover.fast': 'Ja, jeg bor fast',
    'bolig_framover.fast.ord': 'ja|bor fast|jeg bor fast|fast bolig|fast|ja det har jeg|trygt',
    'bolig_framover.usikkert': 'Ja, men det er usikkert',
    'bolig_framover.usikkert.ord':
      'usikkert|det er usikkert|litt usikkert|kanskje|foreløpig|ja foreløpig|ja men usikkert',
    'bolig_framover.miste': 'Jeg mister boligen nå',
    'bolig_framover.miste.ord':
      'må ut|jeg må ut|må flytte ut|må flytte|kastet ut|kasta ut|blir kastet ut|jeg blir kastet ut|utkastelse|tvangssalg|mister boligen|mister leiligheten|mister huset|sagt opp leia',
    'bolig_framover.uten': 'Nei, ingen steder å sove',
    'bolig_framover.uten.ord':
      'nei|ingen steder|ingen steder å sove|har ikke sted å sove|har ikke noe sted å sove|har ingen steder å sove|har ikke noe sted å bo|har ikke sted å bo|hjemløs|uten bolig|bor på gata|sover ute|sover i bilen|sover i bil',

    'bolig_slik.kort': 'Slik du bor',
    'bolig_slik.ord': 'hvordan jeg bor|bosituasjon|bosituasjonen|eier eller leier',
    'bolig_slik.sporsmal': 'Hvordan bor du nå?',
    'bolig_slik.igjen':
      'Hvordan bor du nå? Trykk på ett svar, eller skriv for eksempel «jeg leier». Du kan også hoppe over.',
    'bolig_slik.enkel': 'Hvordan bor du?',
    'bolig_slik.hvorfor': 'Hva slags hjelp som finnes, kommer an på hvordan du bor. Du trenger ikke si hvor.',
    'bolig_slik.hjelp':
      'Velg det som passer best. Et midlertidig sted er for eksempel et hospits eller et rom for en kort tid.',
    'bolig_slik.eier': 'Jeg eier',
    'bolig_slik.eier.ord': 'eier|eier selv|jeg eier selv|egen leilighet|eget hus|borettslag|vi eier',
    'bolig_slik.leier': 'Jeg leier',
    'bolig_slik.leier.ord':
      'leier|leier selv|leier leilighet|leier rom|leier et rom|hybel|på hybel|kommunal bolig|vi leier',
    'bolig_slik.hos_andre': 'Hos familie eller venner',
    'bolig_slik.hos_andre.ord':
      'hos familie|hos familien|hos venner|hos en venn|hos en kompis|hos kompis|hos foreldrene mine|hos mor|hos mamma|hos pappa|hos søstera mi|hos broren min|på sofaen|sover på sofaen',
    'bolig_slik.midlertidig': 'Et midlertidig sted',
    'bolig_slik.midlertidig.ord':
      'midlertidig|midlertidig bolig|hospits|på hospits|hotell|på hotell|campingvogn|i campingvogn|brakke|krisesenter|på krisesenter|natthjem',
    'bolig_slik.ansatte': 'En bolig med ansatte',
    'bolig_slik.ansatte.ord':
      'bolig med ansatte|omsorgsbolig|bofellesskap|i bofellesskap|institusjon|på institusjon|bemannet bolig|bolig med hjelp',

    'bolig_betale.kort': 'Betale for boligen',
    'bolig_betale.ord': 'husleie|husleia|husleien|boliglån|boliglånet|strøm|strømmen',
    'bolig_betale.sporsmal': 'Får du betalt for bolig og strøm i tide?',
    'bolig_betale.igjen':
      'Får du betalt for bolig og strøm i tide? Trykk på ett svar, eller skriv for eksempel «noen ganger». Du kan også hoppe over.',
    'bolig_betale.enkel': 'Får du betalt for boligen?',
    'bolig_betale.hvorfor':
      'Ligger du etter, er det lurt å få hjelp tidlig. Du kan be Nav om råd om hva du kan gjøre.',
    'bolig_betale.hjelp':
      'Tenk på husleie eller boliglån, og strøm, de siste månedene. Du trenger ikke skrive noe beløp.',
    'bolig_betale.ja': 'Ja, som regel',
    'bolig_betale.ja.ord': 'ja|som regel|stort sett|alltid|ja alltid|ja stort sett|det går bra|det går fint',
    'bolig_betale.for_sent': 'Noen ganger for sent',
    'bolig_betale.for_sent.ord':
      'noen ganger|av og til|for sent|litt for sent|innimellom|ikke alltid|det hender',
    'bolig_betale.ligger_etter': 'Nei, jeg ligger etter',
    'bolig_betale.ligger_etter.ord':
      'nei|ligger etter|jeg ligger etter|skylder husleie|skylder flere måneder|klarer det ikke|aldri|sjelden|ikke betalt',

    'bolig_vanskelig.kort': 'Vanskelig hjemme',
    'bolig_vanskelig.ord': 'problemer med boligen|feil med boligen|vanskelig med boligen',
    'bolig_vanskelig.sporsmal': 'Er noe vanskelig med boligen? Du kan velge flere.',
    'bolig_vanskelig.igjen':
      'Er noe vanskelig med boligen? Trykk på det som passer, eller skriv for eksempel «trangt». Du kan også hoppe over.',
    'bolig_vanskelig.enkel': 'Hva er vanskelig med boligen?',
    'bolig_vanskelig.hvorfor':
      'Det er vanskelig å hvile og komme på jobb når boligen ikke fungerer. Du kan be om råd om den.',
    'bolig_vanskelig.hjelp':
      'Trykk på alt som passer, og så «Ferdig». Det kan også være små ting, som dårlig varme eller mye støy.',
    'bolig_vanskelig.kulde': 'Kulde, fukt eller skader',
    'bolig_vanskelig.kulde.ord':
      'kaldt|kulde|det er kaldt|fukt|fuktig|mugg|muggsopp|skader|ødelagt|varmen|dårlig varme|trekk|lekkasje',
    'bolig_vanskelig.plass': 'Trangt eller lite ro',
    'bolig_vanskelig.plass.ord':
      'trangt|det er trangt|for lite|liten plass|lite plass|lite ro|bråk|støy|mye bråk|mye støy|naboer|naboene|nabobråk',
    'bolig_vanskelig.trapper': 'Trapper eller vanskelig inngang',
    'bolig_vanskelig.trapper.ord':
      'trapper|trappa|trappen|trappene|inngangen|vanskelig inngang|ikke heis|ingen heis|kommer meg ikke ut|dørene',
    'bolig_vanskelig.avstand': 'Langt til butikk og buss',
    'bolig_vanskelig.avstand.ord':
      'langt|avstand|avstanden|langt unna|langt til alt|langt til buss|langt til butikken|langt til jobb|ingen buss|dårlig buss|buss|bussen',
    'bolig_vanskelig.ingenting': 'Ingenting av dette',
    'bolig_vanskelig.ingenting.ord':
      'ingenting|ingen|ingen av dem|nei|nei ingenting|ikke noe|ikke noe av dette|alt er bra|det er bra|det går fint|det går bra|alt er greit',

    'bolig_onske.kort': 'Boligønske',
    'bolig_onske.ord': 'ønske om bolig|hvordan jeg vil bo|boligønsket',
    'bolig_onske.sporsmal': 'Hvordan vil du helst bo?',
    'bolig_onske.igjen':
      'Hvordan vil du helst bo? Noen få ord er nok, for eksempel «rolig, med egen inngang». Du kan også hoppe over.',
    'bolig_onske.enkel': 'Hvordan vil du bo?',
    'bolig_onske.hvorfor':
      'Hjelpen bør starte med det du selv vil. Jeg kan ikke skaffe bolig, men du får sagt ønsket ditt.',
    'bolig_onske.hjelp':
      'Skriv det som er viktigst for deg: ro, plass, pris eller noe annet. Vil du bo som nå, skriv det.',

    'motstrid.bolig_fast': 'Du svarte at du bor fast, og at stedet er midlertidig.',
  },
  nn: {
    'deler.bolig': 'Bustad',
    'deler.bolig.om': 'Nyttig når du vil ha råd om bustad, eller er usikker på kor lenge du kan bu der.',
    'deler.bolig.ord': 'bustaden|bolig|leilegheit|leilegheita|bu|å bu|ein stad å bu',

    'bolig_framover.kort': 'Stad å bu',
    'bolig_framover.ord': 'ein stad å bu|bustad framover|om eg har bustad',
    'bolig_framover.sporsmal': 'Har du ein stad å bu dei neste vekene?',
    'bolig_framover.igjen':
      'Har du ein stad å bu dei neste vekene? Trykk på eitt svar, eller skriv til dømes «det er usikkert». Du kan òg hoppe over.',
    'bolig_framover.enkel': 'Har du ein stad å bu?',
    'bolig_framover.hvorfor':
      'Ein stad å sove kan ikkje vente. Manglar du det, viser eg deg kvar du kan få hjelp i dag.',
    'bolig_framover.hjelp':
      'Har du fått brev om å flytte ut, vel «Eg mister bustaden no». Ikkje skriv adressa.',
    'bolig_framover.fast': 'Ja, eg bur fast',
    'bolig_framover.fast.ord': 'ja|bur fast|eg bur fast|fast bustad|fast|ja det har eg|trygt',
    'bolig_framover.usikkert': 'Ja, men det er usikkert',
    'bolig_framover.usikkert.ord':
      'usikkert|det er usikkert|litt usikkert|kanskje|førebels|ja førebels|ja men usikkert',
    'bolig_framover.miste': 'Eg mister bustaden no',
    'bolig_framover.miste.ord':
      'må ut|eg må ut|må flytte ut|må flytte|kasta ut|blir kasta ut|eg blir kasta ut|utkasting|utkastelse|tvangssal|mister bustaden|mister leilegheita|mister huset|sagt opp leiga',
    'bolig_framover.uten': 'Nei, ingen stad å sove',
    'bolig_framover.uten.ord':
      'nei|ingen stad|ingen stad å sove|har ikkje stad å sove|har ikkje nokon stad å sove|har ingen stad å sove|har ikkje nokon stad å bu|har ikkje stad å bu|heimlaus|utan bustad|bur på gata|søv ute|søv i bilen|søv i bil',

    'bolig_slik.kort': 'Slik du bur',
    'bolig_slik.ord': 'korleis eg bur|busituasjon|busituasjonen|eig eller leiger',
    'bolig_slik.sporsmal': 'Korleis bur du no?',
    'bolig_slik.igjen':
      'Korleis bur du no? Trykk på eitt svar, eller skriv til dømes «eg leiger». Du kan òg hoppe over.',
    'bolig_slik.enkel': 'Korleis bur du?',
    'bolig_slik.hvorfor': 'Kva slags hjelp som finst, kjem an på korleis du bur. Du treng ikkje seie kvar.',
    'bolig_slik.hjelp':
      'Vel det som passar best. Ein mellombels stad er til dømes eit hospits eller eit rom for ei kort tid.',
    'bolig_slik.eier': 'Eg eig',
    'bolig_slik.eier.ord': 'eig|eig sjølv|eg eig sjølv|eiga leilegheit|eige hus|burettslag|vi eig',
    'bolig_slik.leier': 'Eg leiger',
    'bolig_slik.leier.ord':
      'leiger|leige|leiger sjølv|leiger leilegheit|leiger rom|leiger eit rom|hybel|på hybel|kommunal bustad|vi leiger',
    'bolig_slik.hos_andre': 'Hos familie eller vener',
    'bolig_slik.hos_andre.ord':
      'hos familie|hos familien|hos vener|hos ein ven|hos ein kompis|hos kompis|hos foreldra mine|hos mor|hos mamma|hos pappa|hos søstera mi|hos broren min|på sofaen|søv på sofaen',
    'bolig_slik.midlertidig': 'Ein mellombels stad',
    'bolig_slik.midlertidig.ord':
      'mellombels|mellombels bustad|hospits|på hospits|hotell|på hotell|campingvogn|i campingvogn|brakke|krisesenter|på krisesenter|natthjem',
    'bolig_slik.ansatte': 'Ein bustad med tilsette',
    'bolig_slik.ansatte.ord':
      'bustad med tilsette|omsorgsbustad|bufellesskap|i bufellesskap|institusjon|på institusjon|bustad med hjelp',

    'bolig_betale.kort': 'Betale for bustaden',
    'bolig_betale.ord': 'husleige|husleiga|bustadlån|bustadlånet|straum|straumen',
    'bolig_betale.sporsmal': 'Får du betalt for bustad og straum i tide?',
    'bolig_betale.igjen':
      'Får du betalt for bustad og straum i tide? Trykk på eitt svar, eller skriv til dømes «nokre gonger». Du kan òg hoppe over.',
    'bolig_betale.enkel': 'Får du betalt for bustaden?',
    'bolig_betale.hvorfor':
      'Ligg du etter, er det lurt å få hjelp tidleg. Du kan be Nav om råd om kva du kan gjere.',
    'bolig_betale.hjelp':
      'Tenk på husleige eller bustadlån, og straum, dei siste månadene. Du treng ikkje skrive noko beløp.',
    'bolig_betale.ja': 'Ja, som regel',
    'bolig_betale.ja.ord':
      'ja|som regel|stort sett|alltid|ja alltid|ja stort sett|det går bra|det går fint|det går greitt',
    'bolig_betale.for_sent': 'Nokre gonger for seint',
    'bolig_betale.for_sent.ord':
      'nokre gonger|av og til|for seint|litt for seint|innimellom|ikkje alltid|det hender',
    'bolig_betale.ligger_etter': 'Nei, eg ligg etter',
    'bolig_betale.ligger_etter.ord':
      'nei|ligg etter|eg ligg etter|skuldar husleige|skuldar fleire månader|klarer det ikkje|aldri|sjeldan|ikkje betalt',

    'bolig_vanskelig.kort': 'Vanskeleg heime',
    'bolig_vanskelig.ord': 'problem med bustaden|feil med bustaden|vanskeleg med bustaden',
    'bolig_vanskelig.sporsmal': 'Er noko vanskeleg med bustaden? Du kan velje fleire.',
    'bolig_vanskelig.igjen':
      'Er noko vanskeleg med bustaden? Trykk på det som passar, eller skriv til dømes «trongt». Du kan òg hoppe over.',
    'bolig_vanskelig.enkel': 'Kva er vanskeleg med bustaden?',
    'bolig_vanskelig.hvorfor':
      'Det er vanskeleg å kvile og kome på jobb når bustaden ikkje fungerer. Du kan be om råd om han.',
    'bolig_vanskelig.hjelp':
      'Trykk på alt som passar, og så «Ferdig». Det kan òg vere små ting, som dårleg varme eller mykje støy.',
    'bolig_vanskelig.kulde': 'Kulde, fukt eller skadar',
    'bolig_vanskelig.kulde.ord':
      'kaldt|kulde|det er kaldt|fukt|fuktig|mugg|muggsopp|skadar|øydelagt|varmen|dårleg varme|trekk|lekkasje',
    'bolig_vanskelig.plass': 'Trongt eller lite ro',
    'bolig_vanskelig.plass.ord':
      'trongt|det er trongt|for lite|liten plass|lite plass|lite ro|bråk|støy|mykje bråk|mykje støy|naboar|naboane|nabobråk',
    'bolig_vanskelig.trapper': 'Trapper eller vanskeleg inngang',
    'bolig_vanskelig.trapper.ord':
      'trapper|trappa|trappene|inngangen|vanskeleg inngang|ikkje heis|ingen heis|kjem meg ikkje ut|dørene',
    'bolig_vanskelig.avstand': 'Langt til butikk og buss',
    'bolig_vanskelig.avstand.ord':
      'langt|avstand|avstanden|langt unna|langt til alt|langt til buss|langt til butikken|langt til jobb|ingen buss|dårleg buss|buss|bussen',
    'bolig_vanskelig.ingenting': 'Ingenting av dette',
    'bolig_vanskelig.ingenting.ord':
      'ingenting|ingen|ingen av dei|nei|nei ingenting|ikkje noko|ikkje noko av dette|alt er bra|det er bra|det går fint|det går bra|alt er greitt',

    'bolig_onske.kort': 'Bustadønske',
    'bolig_onske.ord': 'ønske om bustad|korleis eg vil bu|bustadønsket',
    'bolig_onske.sporsmal': 'Korleis vil du helst bu?',
    'bolig_onske.igjen':
      'Korleis vil du helst bu? Nokre få ord er nok, til dømes «roleg, med eigen inngang». Du kan òg hoppe over.',
    'bolig_onske.enkel': 'Korleis vil du bu?',
    'bolig_onske.hvorfor':
      'Hjelpa bør starte med det du sjølv vil. Eg kan ikkje skaffe bustad, men du får sagt ønsket ditt.',
    'bolig_onske.hjelp':
      'Skriv det som er viktigast for deg: ro, plass, pris eller noko anna. Vil du bu som no, skriv det.',

    'motstrid.bolig_fast': 'Du svarte at du bur fast, og at staden er mellombels.',
  },
  en: {
    'deler.bolig': 'Housing',
    'deler.bolig.om': 'Useful when you want advice about housing, or are not sure how long you can stay.',
    'deler.bolig.ord': 'home|my home|flat|apartment|where i live|living|a place to live',

    'bolig_framover.kort': 'Place to live',
    'bolig_framover.ord': 'a place to live|housing ahead|whether i have a home',
    'bolig_framover.sporsmal': 'Do you have a place to live in the next few weeks?',
    'bolig_framover.igjen':
      'Do you have a place to live in the next few weeks? Press one answer, or write for example "it is uncertain". You can also skip.',
    'bolig_framover.enkel': 'Do you have a place to live?',
    'bolig_framover.hvorfor':
      'A place to sleep cannot wait. If you have none, I show you where to get help today.',
    'bolig_framover.hjelp':
      'If you have had a letter about moving out, choose "I am losing my home now". Do not write the address.',
    'bolig_framover.fast': 'Yes, a permanent home',
    'bolig_framover.fast.ord': 'yes|permanently|permanent|permanent home|yes i have|yes i do|safe',
    'bolig_framover.usikkert': 'Yes, but it is uncertain',
    'bolig_framover.usikkert.ord':
      'uncertain|it is uncertain|its uncertain|maybe|perhaps|for now|yes for now',
    'bolig_framover.miste': 'I am losing my home now',
    'bolig_framover.miste.ord':
      'losing my home|i lose my home|losing my flat|evicted|i am being evicted|being evicted|eviction|have to move out|i have to move out|thrown out|being thrown out|forced sale',
    'bolig_framover.uten': 'No, nowhere to sleep',
    'bolig_framover.uten.ord':
      'no|nowhere|nowhere to sleep|i have nowhere to sleep|no place to sleep|no place to live|nowhere to live|homeless|i am homeless|living on the street|sleep outside|sleep in my car|sleeping in my car',

    'bolig_slik.kort': 'Your home',
    'bolig_slik.ord': 'how i live|housing situation|own or rent|how you live',
    'bolig_slik.sporsmal': 'What kind of home do you have now?',
    'bolig_slik.igjen':
      'What kind of home do you have now? Press one answer, or write for example "I rent". You can also skip.',
    'bolig_slik.enkel': 'What kind of home is it?',
    'bolig_slik.hvorfor':
      'What help there is depends on the kind of home you have. You need not say where it is.',
    'bolig_slik.hjelp':
      'Choose what fits best. A temporary place is for example a hostel or a room for a short time.',
    'bolig_slik.eier': 'I own it',
    'bolig_slik.eier.ord': 'own|i own|owner|my own flat|my own house|we own|we own it',
    'bolig_slik.leier': 'I rent',
    'bolig_slik.leier.ord':
      'rent|renting|i am renting|im renting|rent a flat|rent a room|council flat|municipal flat|we rent',
    'bolig_slik.hos_andre': 'With family or friends',
    'bolig_slik.hos_andre.ord':
      'with family|with my family|with friends|with a friend|with my parents|with my mother|with my sister|with my brother|on a sofa|on a couch|sofa surfing',
    'bolig_slik.midlertidig': 'In a temporary place',
    'bolig_slik.midlertidig.ord':
      'temporary|a temporary place|temporary place|temporary housing|hostel|a hostel|hotel|a hotel|caravan|a caravan|a shelter|shelter',
    'bolig_slik.ansatte': 'In a home with staff',
    'bolig_slik.ansatte.ord':
      'home with staff|a home with staff|care home|sheltered housing|supported housing|institution|in an institution',

    'bolig_betale.kort': 'Paying for housing',
    'bolig_betale.ord': 'rent and power|my rent|mortgage|power|electricity',
    'bolig_betale.sporsmal': 'Do you manage to pay for housing and power on time?',
    'bolig_betale.igjen':
      'Do you manage to pay for housing and power on time? Press one answer, or write for example "sometimes". You can also skip.',
    'bolig_betale.enkel': 'Can you pay for your home?',
    'bolig_betale.hvorfor':
      'If you are behind, it is wise to get help early. You can ask Nav for advice on what to do.',
    'bolig_betale.hjelp':
      'Think of rent or mortgage, and power, in the last few months. You need not write any amount.',
    'bolig_betale.ja': 'Yes, usually',
    'bolig_betale.ja.ord': 'yes|usually|as a rule|mostly|always|yes always|yes mostly|its fine',
    'bolig_betale.for_sent': 'Sometimes late',
    'bolig_betale.for_sent.ord': 'sometimes|late|too late|a bit late|now and then|not always|it happens',
    'bolig_betale.ligger_etter': 'No, I am behind',
    'bolig_betale.ligger_etter.ord':
      'no|behind|i am behind|im behind|i owe rent|never|rarely|i cant|not paid',

    'bolig_vanskelig.kort': 'Hard at home',
    'bolig_vanskelig.ord': 'problems with my home|hard about my home',
    'bolig_vanskelig.sporsmal': 'Is anything hard about your home? You can choose several.',
    'bolig_vanskelig.igjen':
      'Is anything hard about your home? Press what fits, or write for example "cramped". You can also skip.',
    'bolig_vanskelig.enkel': 'What is hard about your home?',
    'bolig_vanskelig.hvorfor':
      'It is hard to rest and get to work when a home does not work well. You can ask for advice about it.',
    'bolig_vanskelig.hjelp':
      'Press all that fit, and then "Done". It can be small things too, such as poor heating or a lot of noise.',
    'bolig_vanskelig.kulde': 'Cold, damp or damage',
    'bolig_vanskelig.kulde.ord':
      'cold|its cold|it is cold|damp|mould|damage|damages|broken|heating|poor heating|draught|leak',
    'bolig_vanskelig.plass': 'Cramped or little peace',
    'bolig_vanskelig.plass.ord':
      'cramped|too small|little space|no space|little peace|noise|noisy|a lot of noise|neighbours|noisy neighbours',
    'bolig_vanskelig.trapper': 'Stairs or difficult entrance',
    'bolig_vanskelig.trapper.ord':
      'stairs|the stairs|entrance|the entrance|difficult entrance|no lift|doors|the doors',
    'bolig_vanskelig.avstand': 'Far from shops and buses',
    'bolig_vanskelig.avstand.ord':
      'far|far away|distance|the distance|far from everything|far from the shop|far from the bus|far from work|no bus|bus|buses',
    'bolig_vanskelig.ingenting': 'None of this',
    'bolig_vanskelig.ingenting.ord':
      'none|nothing|none of these|none of them|no|no nothing|all is fine|its fine|it is fine|everything is fine',

    'bolig_onske.kort': 'Home you want',
    'bolig_onske.ord': 'my housing wish|how i want to live|the home i want',
    'bolig_onske.sporsmal': 'What kind of home would you most like?',
    'bolig_onske.igjen':
      'What kind of home would you most like? A few words are enough, for example "quiet, with my own entrance". You can also skip.',
    'bolig_onske.enkel': 'What home do you want?',
    'bolig_onske.hvorfor':
      'Help should start with what you want yourself. I cannot find you a home, but you get to say what you wish for.',
    'bolig_onske.hjelp':
      'Write what matters most to you: peace, space, price or something else. To live as you do now is an answer too.',

    'motstrid.bolig_fast': 'You answered that you have a permanent home, and that the place is temporary.',
  },
});

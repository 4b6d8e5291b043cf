import { katalog } from '../../sprak/katalog.ts';

/** The texts of `familie.ts`. */
export const tekster = katalog({
  nb: {
    'deler.familie': 'Familie og omsorg',
    'deler.familie.om': 'Nyttig når planer skal passe med dem du bor sammen med og tar vare på.',
    'deler.familie.ord': 'familie|familien|omsorg|barn|barna|ungene|foreldre',

    'familie_bor.kort': 'Bor sammen med',
    'familie_bor.ord': 'hvem jeg bor med|dem jeg bor med',
    'familie_bor.sporsmal': 'Hvem bor du sammen med? Du kan velge flere.',
    'familie_bor.igjen':
      'Hvem bor du sammen med? Trykk på det som passer, eller skriv for eksempel «partner». Du kan også hoppe over.',
    'familie_bor.enkel': 'Hvem bor du med?',
    'familie_bor.hvorfor':
      'De du bor med, merker også det du bestemmer. Da kan du be om planer som passer for alle hjemme.',
    'familie_bor.hjelp':
      'Trykk på alle som passer, og så «Ferdig». Bor noen hos deg bare noen dager, kan du ta dem med. Ikke skriv navn.',
    'familie_bor.alene': 'Jeg bor alene',
    'familie_bor.alene.ord': 'alene|bor alene|helt alene|ingen|ingen andre|bare meg|bare jeg|for meg selv',
    'familie_bor.partner': 'Partner',
    'familie_bor.partner.ord':
      'partneren min|partneren|mann|mannen|mannen min|kone|kona|kona mi|samboer|samboeren|samboeren min|kjæreste|kjæresten|kjæresten min|ektefelle',
    'familie_bor.barn': 'Barn',
    'familie_bor.barn.ord':
      'barna|barna mine|barnet|barnet mitt|unger|ungene|ungene mine|ungen|sønn|sønnen|sønnen min|datter|dattera|dattera mi|datteren min',
    'familie_bor.slekt': 'Foreldre eller annen familie',
    'familie_bor.slekt.ord':
      'foreldre|foreldrene|foreldrene mine|mor|mora mi|moren min|mamma|far|faren min|pappa|søster|søstera mi|søsteren min|bror|broren min|søsken|familie|familien|annen familie|besteforeldre',
    'familie_bor.andre': 'Andre',
    'familie_bor.andre.ord':
      'noen andre|venner|en venn|en venninne|kompis|en kompis|kollektiv|i kollektiv|bofellesskap',

    'familie_hjemme.kort': 'Hjemme nå',
    'familie_hjemme.ord': 'hjemme|hvordan det er hjemme|stemningen hjemme',
    'familie_hjemme.sporsmal': 'Hvordan er det hjemme nå?',
    'familie_hjemme.igjen':
      'Hvordan er det hjemme nå? Trykk på ett svar, eller skriv for eksempel «slitsomt». Du kan også hoppe over.',
    'familie_hjemme.enkel': 'Hvordan er det hjemme?',
    'familie_hjemme.hvorfor':
      'Alle skal være trygge hjemme. Er du redd for noen, viser jeg deg hvor du kan få hjelp nå.',
    'familie_hjemme.hjelp':
      'Velg det som ligner mest. Kan andre se skjermen din, kan du hoppe over nå og svare senere.',
    'familie_hjemme.fint': 'Det går fint',
    'familie_hjemme.fint.ord':
      'fint|bra|greit|helt greit|ok|går bra|det går bra|helt fint|rolig|trygt|trygt og greit|godt',
    'familie_hjemme.slitsomt': 'Slitsomt, men trygt',
    'familie_hjemme.slitsomt.ord':
      'slitsomt|sliten|litt slitsomt|veldig slitsomt|travelt|tungt|hektisk|mye å gjøre',
    'familie_hjemme.uro': 'Mye krangling eller uro',
    'familie_hjemme.uro.ord':
      'krangel|krangling|mye krangling|mye krangel|krangler|vi krangler|vi krangler mye|uro|mye uro|bråk|mye bråk|vanskelig',
    'familie_hjemme.redd': 'Jeg er redd for noen',
    'familie_hjemme.redd.ord':
      'redd|er redd|redd for noen|utrygt|utrygg|jeg er utrygg|ikke trygt|ikke trygg|vold|redd hjemme|redd for mannen min|redd for kona mi|redd for samboeren min|redd for eksen|redd for eksen min',

    'familie_ansvar.kort': 'Ansvar for andre',
    'familie_ansvar.ord': 'ansvar|ansvaret|omsorgsansvar|dem jeg tar vare på',
    'familie_ansvar.sporsmal': 'Har du ansvar for noen i hverdagen? Du kan velge flere.',
    'familie_ansvar.igjen':
      'Har du ansvar for noen i hverdagen? Trykk på det som passer, eller skriv for eksempel «syke eller eldre». Du kan også hoppe over.',
    'familie_ansvar.enkel': 'Hvem tar du vare på?',
    'familie_ansvar.hvorfor':
      'Den som tar vare på andre, kan trenge tider som passer. Noen kan også søke Nav om penger til barnepass.',
    'familie_ansvar.hjelp':
      'Trykk på alt som passer, og så «Ferdig». Det kan være barn, en syk partner eller foreldre. Ikke skriv navn.',
    'familie_ansvar.barn_fast': 'Barn som bor hos meg',
    'familie_ansvar.barn_fast.ord':
      'barn|barna|barna mine|barnet mitt|unger|ungene|ungene mine|har barn|jeg har barn|sønnen min|dattera mi|datteren min|barn hos meg',
    'familie_ansvar.barn_delt': 'Barn hos meg noen dager',
    'familie_ansvar.barn_delt.ord':
      'barn noen dager|noen dager|delt bosted|annenhver uke|barn annenhver uke|annenhver helg|barn annenhver helg|barn i helgene|samvær|delt omsorg|barn av og til',
    'familie_ansvar.barn_borte': 'Barn som bor et annet sted',
    'familie_ansvar.barn_borte.ord':
      'barn som ikke bor hos meg|barna bor ikke hos meg|barna bor et annet sted|barn i fosterhjem|barna bor hos faren|barna bor hos moren|barn i utlandet',
    'familie_ansvar.voksen': 'Syke eller eldre',
    'familie_ansvar.voksen.ord':
      'syke|eldre|en syk|gamle|foreldre|foreldrene mine|gamle foreldre|mor|mora mi|moren min|far|faren min|mannen min|kona mi|partneren min|en syk partner|bror|søster',
    'familie_ansvar.ingen': 'Nei, ingen',
    'familie_ansvar.ingen.ord':
      'nei|ingen|ingen andre|bare meg selv|bare meg|ikke noen|har ikke ansvar|nei det har jeg ikke',

    'familie_deler.kort': 'Hjelp med ansvaret',
    'familie_deler.ord': 'deler ansvaret|alene om ansvaret|alene med ansvaret|avlastning',
    'familie_deler.sporsmal': 'Er du alene om ansvaret?',
    'familie_deler.igjen':
      'Er du alene om ansvaret? Trykk på ett svar, eller skriv for eksempel «litt hjelp». Du kan også hoppe over.',
    'familie_deler.enkel': 'Er du alene om det?',
    'familie_deler.hvorfor':
      'Den som er mye alene med ansvar, kan trenge litt fri (avlastning). Du kan be om råd om hva du kan søke om.',
    'familie_deler.hjelp': 'Tenk på en vanlig uke. Velg det som passer best.',
    'familie_deler.alene': 'Ja, mest alene',
    'familie_deler.alene.ord':
      'ja|alene|mest alene|helt alene|ja helt alene|jeg er alene|alenemor|alenefar|aleneforelder|bare meg',
    'familie_deler.noe_hjelp': 'Jeg får litt hjelp',
    'familie_deler.noe_hjelp.ord':
      'litt hjelp|litt|noe hjelp|får litt hjelp|får hjelp|får hjelp av familien|mor hjelper|besteforeldrene hjelper|avlastning|av og til',
    'familie_deler.delt': 'Nei, vi deler på det',
    'familie_deler.delt.ord':
      'nei|deler|vi deler|vi er to|vi er to om det|delt|halvt om halvt|partneren min også',

    'familie_rekke.kort': 'Barn og tid',
    'familie_rekke.ord': 'barnepass|tid til jobb|det jeg trenger',
    'familie_rekke.sporsmal': 'Hva trenger du for å rekke jobb eller kurs? Du kan velge flere.',
    'familie_rekke.igjen':
      'Hva trenger du for å rekke jobb eller kurs? Trykk på det som passer, eller skriv for eksempel «litt fri». Du kan også hoppe over.',
    'familie_rekke.enkel': 'Hva trenger du for å jobbe?',
    'familie_rekke.hvorfor':
      'Uten barnepass er det vanskelig å si ja til jobb eller kurs. Svaret viser hva du kan be om hjelp til.',
    'familie_rekke.hjelp':
      'Trykk på alt som passer, og så «Ferdig». Tenk på en vanlig dag, fra morgen til kveld.',
    'familie_rekke.barnehage': 'Plass i barnehage eller SFO',
    'familie_rekke.barnehage.ord':
      'barnehage|barnehageplass|plass i barnehage|sfo|aks|plass på sfo|sfo plass|dagmamma|barnevakt|barnepass',
    'familie_rekke.hente': 'Noen som kan hente barna',
    'familie_rekke.hente.ord':
      'hente|henting|hente barna|hente og bringe|noen som henter|noen som kan hente|levering|levere og hente|kjøring',
    'familie_rekke.sykt_barn': 'Hjelp når barn er syke',
    'familie_rekke.sykt_barn.ord':
      'sykt barn|syke barn|når barna er syke|når barnet er sykt|barn er syke|sykdom|sjuke unger',
    'familie_rekke.avlastning': 'Litt fri (avlastning)',
    'familie_rekke.avlastning.ord':
      'avlastning|fri|en pause|litt fri|besøkshjem|avlastningshjem|støttekontakt|litt avlastning',
    'familie_rekke.ingenting': 'Trenger ikke noe mer',
    'familie_rekke.ingenting.ord':
      'ingenting|ingen|nei|ikke noe|nei ingenting|det går fint|det går bra|ingen av dem|ingenting mangler|trenger ikke noe',

    'motstrid.familie_alene': 'Du svarte at du bor alene, og at barn bor hos deg.',
  },
  nn: {
    'deler.familie': 'Familie og omsorg',
    'deler.familie.om': 'Nyttig når planar skal passe med dei du bur saman med og tek vare på.',
    'deler.familie.ord': 'familie|familien|omsorg|barn|barna|ungane|foreldre',

    'familie_bor.kort': 'Bur saman med',
    'familie_bor.ord': 'kven eg bur med|dei eg bur med',
    'familie_bor.sporsmal': 'Kven bur du saman med? Du kan velje fleire.',
    'familie_bor.igjen':
      'Kven bur du saman med? Trykk på det som passar, eller skriv til dømes «partnar». Du kan òg hoppe over.',
    'familie_bor.enkel': 'Kven bur du med?',
    'familie_bor.hvorfor':
      'Dei du bur med, merkar òg det du bestemmer. Då kan du be om planar som passar for alle heime.',
    'familie_bor.hjelp':
      'Trykk på alle som passar, og så «Ferdig». Bur nokon hos deg berre nokre dagar, kan du ta dei med. Ikkje skriv namn.',
    'familie_bor.alene': 'Eg bur åleine',
    'familie_bor.alene.ord':
      'åleine|aleine|bur åleine|heilt åleine|ingen|ingen andre|berre meg|berre eg|for meg sjølv',
    'familie_bor.partner': 'Partnar',
    'familie_bor.partner.ord':
      'partnaren min|partnaren|mann|mannen|mannen min|kone|kona|kona mi|sambuar|sambuaren|sambuaren min|kjærast|kjærasten|kjærasten min|ektefelle',
    'familie_bor.barn': 'Barn',
    'familie_bor.barn.ord':
      'barna|barna mine|barnet|barnet mitt|ungar|ungane|ungane mine|ungen|son|sonen|sonen min|dotter|dottera|dottera mi',
    'familie_bor.slekt': 'Foreldre eller annan familie',
    'familie_bor.slekt.ord':
      'foreldre|foreldra|foreldra mine|mor|mora mi|mamma|far|faren min|pappa|syster|søster|systera mi|søstera mi|bror|broren min|sysken|søsken|familie|familien|annan familie|besteforeldre',
    'familie_bor.andre': 'Andre',
    'familie_bor.andre.ord':
      'nokon andre|vener|ein ven|ei venninne|kompis|ein kompis|kollektiv|i kollektiv|bufellesskap',

    'familie_hjemme.kort': 'Heime no',
    'familie_hjemme.ord': 'heime|korleis det er heime|stemninga heime',
    'familie_hjemme.sporsmal': 'Korleis er det heime no?',
    'familie_hjemme.igjen':
      'Korleis er det heime no? Trykk på eitt svar, eller skriv til dømes «slitsamt». Du kan òg hoppe over.',
    'familie_hjemme.enkel': 'Korleis er det heime?',
    'familie_hjemme.hvorfor':
      'Alle skal vere trygge heime. Er du redd for nokon, viser eg deg kvar du kan få hjelp no.',
    'familie_hjemme.hjelp':
      'Vel det som liknar mest. Kan andre sjå skjermen din, kan du hoppe over no og svare seinare.',
    'familie_hjemme.fint': 'Det går fint',
    'familie_hjemme.fint.ord':
      'fint|bra|greitt|heilt greitt|ok|går bra|det går bra|heilt fint|roleg|trygt|trygt og greitt|godt',
    'familie_hjemme.slitsomt': 'Slitsamt, men trygt',
    'familie_hjemme.slitsomt.ord':
      'slitsamt|slitsomt|sliten|litt slitsamt|veldig slitsamt|travelt|tungt|hektisk|mykje å gjere',
    'familie_hjemme.uro': 'Mykje krangling eller uro',
    'familie_hjemme.uro.ord':
      'krangel|krangling|mykje krangling|mykje krangel|kranglar|vi kranglar|vi kranglar mykje|uro|mykje uro|bråk|mykje bråk|vanskeleg',
    'familie_hjemme.redd': 'Eg er redd for nokon',
    'familie_hjemme.redd.ord':
      'redd|er redd|redd for nokon|utrygt|utrygg|eg er utrygg|ikkje trygt|ikkje trygg|vald|redd heime|redd for mannen min|redd for kona mi|redd for sambuaren min|redd for eksen|redd for eksen min',

    'familie_ansvar.kort': 'Ansvar for andre',
    'familie_ansvar.ord': 'ansvar|ansvaret|omsorgsansvar|dei eg tek vare på',
    'familie_ansvar.sporsmal': 'Har du ansvar for nokon i kvardagen? Du kan velje fleire.',
    'familie_ansvar.igjen':
      'Har du ansvar for nokon i kvardagen? Trykk på det som passar, eller skriv til dømes «sjuke eller eldre». Du kan òg hoppe over.',
    'familie_ansvar.enkel': 'Kven tek du vare på?',
    'familie_ansvar.hvorfor':
      'Den som tek vare på andre, kan trenge tider som passar. Nokre kan òg søkje Nav om pengar til barnepass.',
    'familie_ansvar.hjelp':
      'Trykk på alt som passar, og så «Ferdig». Det kan vere barn, ein sjuk partnar eller foreldre. Ikkje skriv namn.',
    'familie_ansvar.barn_fast': 'Barn som bur hos meg',
    'familie_ansvar.barn_fast.ord':
      'barn|barna|barna mine|barnet mitt|ungar|ungane|ungane mine|har barn|eg har barn|sonen min|dottera mi|barn hos meg',
    'familie_ansvar.barn_delt': 'Barn hos meg nokre dagar',
    'familie_ansvar.barn_delt.ord':
      'barn nokre dagar|nokre dagar|delt bustad|annakvar veke|barn annakvar veke|annakvar helg|barn annakvar helg|barn i helgane|samvær|delt omsorg|barn av og til',
    'familie_ansvar.barn_borte': 'Barn som bur ein annan stad',
    'familie_ansvar.barn_borte.ord':
      'barn som ikkje bur hos meg|barna bur ikkje hos meg|barna bur ein annan stad|barn i fosterheim|barna bur hos faren|barna bur hos mora|barn i utlandet',
    'familie_ansvar.voksen': 'Sjuke eller eldre',
    'familie_ansvar.voksen.ord':
      'sjuke|eldre|ein sjuk|gamle|foreldre|foreldra mine|gamle foreldre|mor|mora mi|far|faren min|mannen min|kona mi|partnaren min|ein sjuk partnar|bror|syster|søster',
    'familie_ansvar.ingen': 'Nei, ingen',
    'familie_ansvar.ingen.ord':
      'nei|ingen|ingen andre|berre meg sjølv|berre meg|ikkje nokon|har ikkje ansvar|nei det har eg ikkje',

    'familie_deler.kort': 'Hjelp med ansvaret',
    'familie_deler.ord': 'deler ansvaret|åleine om ansvaret|åleine med ansvaret|avlasting',
    'familie_deler.sporsmal': 'Er du åleine om ansvaret?',
    'familie_deler.igjen':
      'Er du åleine om ansvaret? Trykk på eitt svar, eller skriv til dømes «litt hjelp». Du kan òg hoppe over.',
    'familie_deler.enkel': 'Er du åleine om det?',
    'familie_deler.hvorfor':
      'Den som er mykje åleine med ansvar, kan trenge litt fri (avlasting). Du kan be om råd om kva du kan søkje om.',
    'familie_deler.hjelp': 'Tenk på ei vanleg veke. Vel det som passar best.',
    'familie_deler.alene': 'Ja, mest åleine',
    'familie_deler.alene.ord':
      'ja|åleine|aleine|mest åleine|heilt åleine|ja heilt åleine|eg er åleine|åleinemor|åleinefar|åleineforelder|berre meg',
    'familie_deler.noe_hjelp': 'Eg får litt hjelp',
    'familie_deler.noe_hjelp.ord':
      'litt hjelp|litt|noko hjelp|får litt hjelp|får hjelp|får hjelp av familien|mor hjelper|besteforeldra hjelper|avlasting|av og til',
    'familie_deler.delt': 'Nei, vi deler på det',
    'familie_deler.delt.ord':
      'nei|deler|vi deler|vi er to|vi er to om det|delt|halvt om halvt|partnaren min òg',

    'familie_rekke.kort': 'Barn og tid',
    'familie_rekke.ord': 'barnepass|tid til jobb|det eg treng',
    'familie_rekke.sporsmal': 'Kva treng du for å rekke jobb eller kurs? Du kan velje fleire.',
    'familie_rekke.igjen':
      'Kva treng du for å rekke jobb eller kurs? Trykk på det som passar, eller skriv til dømes «litt fri». Du kan òg hoppe over.',
    'familie_rekke.enkel': 'Kva treng du for å jobbe?',
    'familie_rekke.hvorfor':
      'Utan barnepass er det vanskeleg å seie ja til jobb eller kurs. Svaret viser kva du kan be om hjelp til.',
    'familie_rekke.hjelp':
      'Trykk på alt som passar, og så «Ferdig». Tenk på ein vanleg dag, frå morgon til kveld.',
    'familie_rekke.barnehage': 'Plass i barnehage eller SFO',
    'familie_rekke.barnehage.ord':
      'barnehage|barnehageplass|plass i barnehage|sfo|plass på sfo|sfo plass|dagmamma|barnevakt|barnepass',
    'familie_rekke.hente': 'Nokon som kan hente barna',
    'familie_rekke.hente.ord':
      'hente|henting|hente barna|hente og bringe|nokon som hentar|nokon som kan hente|levering|levere og hente|køyring',
    'familie_rekke.sykt_barn': 'Hjelp når barn er sjuke',
    'familie_rekke.sykt_barn.ord':
      'sjukt barn|sjuke barn|når barna er sjuke|når barnet er sjukt|barn er sjuke|sjukdom|sjuke ungar',
    'familie_rekke.avlastning': 'Litt fri (avlasting)',
    'familie_rekke.avlastning.ord':
      'avlasting|avlastning|fri|ein pause|litt fri|besøksheim|avlastingsheim|støttekontakt|litt avlasting',
    'familie_rekke.ingenting': 'Treng ikkje noko meir',
    'familie_rekke.ingenting.ord':
      'ingenting|ingen|nei|ikkje noko|nei ingenting|det går fint|det går bra|ingen av dei|ingenting manglar|treng ikkje noko',

    'motstrid.familie_alene': 'Du svarte at du bur åleine, og at barn bur hos deg.',
  },
  en: {
    'deler.familie': 'Family and care',
    'deler.familie.om': 'Useful when plans need to fit those you live with and take care of.',
    'deler.familie.ord': 'family|my family|care|children|kids|my kids|parents',

    'familie_bor.kort': 'Living with',
    'familie_bor.ord': 'who i live with|those i live with',
    'familie_bor.sporsmal': 'Who do you live with? You can choose several.',
    'familie_bor.igjen':
      'Who do you live with? Press what fits, or write for example "partner". You can also skip.',
    'familie_bor.enkel': 'Who do you live with?',
    'familie_bor.hvorfor':
      'What you decide also affects those you live with. Then you can ask for plans that suit everyone at home.',
    'familie_bor.hjelp':
      'Press all that fit, and then "Done". If somebody stays with you only some days, you can count them. Do not write names.',
    'familie_bor.alene': 'I live alone',
    'familie_bor.alene.ord': 'alone|all alone|nobody|no one|by myself|just me|only me',
    'familie_bor.partner': 'Partner',
    'familie_bor.partner.ord':
      'my partner|husband|my husband|wife|my wife|boyfriend|my boyfriend|girlfriend|my girlfriend|spouse',
    'familie_bor.barn': 'Children',
    'familie_bor.barn.ord': 'child|my child|my children|kids|my kids|son|my son|daughter|my daughter',
    'familie_bor.slekt': 'Parents or other family',
    'familie_bor.slekt.ord':
      'parents|my parents|mother|my mother|mum|father|my father|dad|sister|my sister|brother|my brother|family|my family|other family|grandparents',
    'familie_bor.andre': 'Others',
    'familie_bor.andre.ord': 'other people|friends|a friend|flatmates|flatmate|a shared flat|shared flat',

    'familie_hjemme.kort': 'At home now',
    'familie_hjemme.ord': 'at home|how it is at home|home now',
    'familie_hjemme.sporsmal': 'How are things at home now?',
    'familie_hjemme.igjen':
      'How are things at home now? Press one answer, or write for example "tiring". You can also skip.',
    'familie_hjemme.enkel': 'How are things at home?',
    'familie_hjemme.hvorfor':
      'Everyone should be safe at home. If you are afraid of someone, I show you where to get help now.',
    'familie_hjemme.hjelp':
      'Choose what is most like it. If others can see your screen, you can skip now and answer later.',
    'familie_hjemme.fint': 'Things are fine',
    'familie_hjemme.fint.ord': 'fine|good|ok|okay|its fine|it is fine|all good|calm|safe|quite fine',
    'familie_hjemme.slitsomt': 'Tiring, but safe',
    'familie_hjemme.slitsomt.ord': 'tiring|tired|exhausting|a bit tiring|very tiring|busy|heavy|a lot to do',
    'familie_hjemme.uro': 'A lot of arguing or tension',
    'familie_hjemme.uro.ord':
      'arguing|a lot of arguing|much arguing|arguments|we argue|we argue a lot|quarrels|fighting|unrest|noise|difficult|hard|tension|a lot of unrest',
    'familie_hjemme.redd': 'I am afraid of someone',
    'familie_hjemme.redd.ord':
      'afraid|scared|scared of someone|afraid of someone|unsafe|not safe|i am not safe|violence|afraid at home|scared of my husband|scared of my wife|scared of my partner|scared of my ex',

    'familie_ansvar.kort': 'Caring for others',
    'familie_ansvar.ord': 'responsibility|care|caring|those i take care of',
    'familie_ansvar.sporsmal': 'Do you take care of anyone in daily life? You can choose several.',
    'familie_ansvar.igjen':
      'Do you take care of anyone in daily life? Press what fits, or write for example "ill or elderly people". You can also skip.',
    'familie_ansvar.enkel': 'Who do you take care of?',
    'familie_ansvar.hvorfor':
      'If you take care of others, you may need hours that suit. Some can also apply to Nav for money for childcare.',
    'familie_ansvar.hjelp':
      'Press all that fit, and then "Done". It can be children, an ill partner or parents. Do not write names.',
    'familie_ansvar.barn_fast': 'Children who live with me',
    'familie_ansvar.barn_fast.ord':
      'children|my children|kids|my kids|child|my child|i have children|i have kids|my son|my daughter',
    'familie_ansvar.barn_delt': 'Children with me some days',
    'familie_ansvar.barn_delt.ord':
      'some days|children some days|every other week|every second week|every other weekend|weekends|shared custody|children now and then',
    'familie_ansvar.barn_borte': 'Children who live elsewhere',
    'familie_ansvar.barn_borte.ord':
      'children who do not live with me|my children live elsewhere|my children live with their father|my children live with their mother|children in foster care|children abroad',
    'familie_ansvar.voksen': 'Ill or elderly people',
    'familie_ansvar.voksen.ord':
      'ill|elderly|sick people|old people|parents|my parents|mother|my mother|father|my father|my husband|my wife|my partner|an ill partner|brother|sister',
    'familie_ansvar.ingen': 'No, nobody',
    'familie_ansvar.ingen.ord': 'no|nobody|no one|none|only myself|just me|just myself|no i dont',

    'familie_deler.kort': 'Help with care',
    'familie_deler.ord': 'sharing the care|alone with the care|respite',
    'familie_deler.sporsmal': 'Are you on your own with this?',
    'familie_deler.igjen':
      'Are you on your own with this? Press one answer, or write for example "some help". You can also skip.',
    'familie_deler.enkel': 'Are you on your own with it?',
    'familie_deler.hvorfor':
      'If you are often on your own with it, you may need a break now and then. You can ask for advice on what to apply for.',
    'familie_deler.hjelp': 'Think of an ordinary week. Choose what fits best.',
    'familie_deler.alene': 'Yes, mostly on my own',
    'familie_deler.alene.ord':
      'yes|alone|mostly alone|all alone|i am alone|single mother|single father|single parent|just me|on my own|by myself',
    'familie_deler.noe_hjelp': 'I get some help',
    'familie_deler.noe_hjelp.ord':
      'some help|a little help|a little|some|i get help|my family helps|my mother helps|respite|now and then',
    'familie_deler.delt': 'No, we share it',
    'familie_deler.delt.ord':
      'no|shared|we share|we are two|there are two of us|half and half|my partner too',

    'familie_rekke.kort': 'Children and time',
    'familie_rekke.ord': 'childcare|time for work|what i need for work',
    'familie_rekke.sporsmal': 'What do you need to manage work or a course? You can choose several.',
    'familie_rekke.igjen':
      'What do you need to manage work or a course? Press what fits, or write for example "a break". You can also skip.',
    'familie_rekke.enkel': 'What do you need to go to work?',
    'familie_rekke.hvorfor':
      'Without childcare it is hard to say yes to work or a course. Your answer shows what to ask for help with.',
    'familie_rekke.hjelp':
      'Press all that fit, and then "Done". Think of an ordinary day, from morning to evening.',
    'familie_rekke.barnehage': 'Nursery or after-school place (SFO)',
    'familie_rekke.barnehage.ord':
      'kindergarten|a kindergarten place|nursery|after school|after school care|sfo|childcare|babysitter|childminder',
    'familie_rekke.hente': 'Someone to fetch the children',
    'familie_rekke.hente.ord':
      'fetching|fetch|picking up|pick up|pick up the kids|someone to pick up|bringing and fetching|driving',
    'familie_rekke.sykt_barn': 'Help when children are ill',
    'familie_rekke.sykt_barn.ord':
      'ill child|sick child|sick children|when the children are ill|when kids are sick|illness',
    'familie_rekke.avlastning': 'A break now and then',
    'familie_rekke.avlastning.ord': 'a break|break|respite|respite care|time off|some time off',
    'familie_rekke.ingenting': 'I need nothing more',
    'familie_rekke.ingenting.ord':
      'nothing|none|no|no nothing|its fine|it is fine|none of them|i lack nothing|nothing is missing|i need nothing',

    'motstrid.familie_alene': 'You answered that you live alone, and that children live with you.',
  },
});

import { katalog } from '../../sprak/katalog.ts';

/** The texts of `rus.ts`. */
export const tekster = katalog({
  nb: {
    'deler.rus': 'Rus',
    'deler.rus.om': 'Frivillig: her kan du si om du vil ha hjelp, eller heller ta det med en person.',
    'deler.rus.ord': 'rusen|alkohol|rusmidler|drikking|drikkinga|hasj|rus og medisiner',

    'rus_start.kort': 'Om rus',
    'rus_start.ord': 'om jeg vil svare om rus|starten om rus',
    'rus_start.sporsmal':
      'Rus kan virke inn på helse, penger og jobb, og det finnes hjelp. Derfor spør jeg. Du kan ta det med en person i stedet, for eksempel fastlegen. Vil du svare på noen få spørsmål om rus her?',
    'rus_start.igjen':
      'Vil du svare på noen få spørsmål om rus her? Trykk på ett svar, eller skriv for eksempel «heller med en person». Du kan også hoppe over.',
    'rus_start.enkel': 'Vil du svare om rus her?',
    'rus_start.hvorfor':
      'Noen får hjelp sent fordi ingen spurte. Du bestemmer selv, og et nei betyr bare at du ikke vil svare her.',
    'rus_start.hjelp':
      'Med rus mener jeg alkohol, andre rusmidler eller for mye medisin. Jeg spør ikke hva du tar eller hvor mye.',
    'rus_start.ja': 'Ja, her',
    'rus_start.ja.ord': 'ja|ja det er greit|greit|ok|det går bra|det går fint|ja det kan jeg|her',
    'rus_start.person': 'Heller med en person',
    'rus_start.person.kvittering':
      'Greit. Fastlegen er et godt sted å begynne. Du kan også ringe Nav: {telefon}, hverdager 9-15.',
    'rus_start.person.ord':
      'med en person|en person|heller et menneske|med et menneske|et menneske|heller med noen|med noen|heller med lege|med legen|med fastlegen|snakke med noen',
    'rus_start.nei': 'Nei, ikke nå',
    'rus_start.nei.ord':
      'nei|ikke nå|nei helst ikke|helst ikke|ikke aktuelt|ikke i dag|en annen gang|senere|angår ikke meg',

    'rus_hverdag.kort': 'Rus i hverdagen',
    'rus_hverdag.ord': 'hverdag og rus|rusen i hverdagen',
    'rus_hverdag.sporsmal': 'Hvor enig er du i dette: «Rus gjør hverdagen min vanskeligere»?',
    'rus_hverdag.igjen':
      'Hvor enig er du i dette: «Rus gjør hverdagen min vanskeligere»? Trykk på ett svar, eller skriv for eksempel «litt enig». Du kan også hoppe over.',
    'rus_hverdag.enkel': 'Er du enig: «Rus gjør dagen min vanskelig»?',
    'rus_hverdag.hvorfor':
      'Det viktige er hvordan dagene dine er, ikke hva du tar. Er de tunge, kan du be om hjelp.',
    'rus_hverdag.hjelp': 'Tenk på de siste ukene. Gjelder det ikke deg, kan du svare «helt uenig».',

    'rus_utover.kort': 'Følger av rus',
    'rus_utover.ord': 'hva rusen går ut over|det rusen går ut over|går ut over',
    'rus_utover.sporsmal': 'Hva går rusen ut over? Du kan velge flere.',
    'rus_utover.igjen':
      'Hva går rusen ut over? Trykk på det som passer, eller skriv for eksempel «penger». Du kan også hoppe over.',
    'rus_utover.enkel': 'Hva blir vanskelig av rus?',
    'rus_utover.hvorfor': 'Da ser du selv hva som kan bli lettere, og hva du vil ha hjelp til først.',
    'rus_utover.hjelp': 'Trykk på alt som passer, og så «Ferdig». Du trenger ikke forklare noe.',
    'rus_utover.sovn': 'Søvn eller helse',
    'rus_utover.sovn.ord': 'søvn|søvnen|sover dårlig|helse|helsa|helsen|kroppen|hodet|psyken|humøret',
    'rus_utover.penger': 'Penger',
    'rus_utover.penger.ord': 'pengene|økonomi|økonomien|regninger|gjeld',
    'rus_utover.avtaler': 'Jobb, kurs eller avtaler',
    'rus_utover.avtaler.ord':
      'jobb|jobben|kurs|kurset|avtaler|avtalene|møter|skole|skolen|stå opp|komme meg opp',
    'rus_utover.folk': 'Familie eller venner',
    'rus_utover.folk.ord': 'familie|familien|venner|vennene|folk|forholdet|partneren min|de rundt meg|hjemme',
    'rus_utover.ingenting': 'Ingenting av dette',
    'rus_utover.ingenting.ord':
      'ingenting|ingen|ingen av dem|nei|nei ingenting|ikke noe|ikke noe av dette|det går bra|det går fint',

    'rus_vil.kort': 'Rus framover',
    'rus_vil.ord': 'hva jeg vil med rusen|det jeg vil med rus|ønske om rus',
    'rus_vil.sporsmal': 'Hva vil du selv når det gjelder rus?',
    'rus_vil.igjen':
      'Hva vil du selv når det gjelder rus? Trykk på ett svar, eller skriv for eksempel «trappe ned». Du kan også hoppe over.',
    'rus_vil.enkel': 'Hva vil du selv?',
    'rus_vil.hvorfor': 'Hjelpen bør starte med det du selv vil. Ingen svar er feil.',
    'rus_vil.hjelp': 'Velg det som ligner mest i dag. Du kan ombestemme deg, og det binder deg ikke til noe.',
    'rus_vil.slutte': 'Slutte helt',
    'rus_vil.slutte.ord':
      'slutte|bli rusfri|rusfri|bli edru|edru|slutte å drikke|slutte å ruse meg|bli nykter|kutte ut',
    'rus_vil.mindre': 'Drikke eller bruke mindre',
    'rus_vil.mindre.ord':
      'mindre|ruse meg litt mindre|drikke mindre|drikke litt mindre|trappe ned|trappe litt ned|kutte ned|røyke mindre|ruse meg mindre|bruke mindre',
    'rus_vil.snakke': 'Snakke med noen først',
    'rus_vil.snakke.ord':
      'snakke|snakke om det|snakke om det først|prate|prate med noen|få hjelp|finne ut av det|tenke',
    'rus_vil.som_na': 'Ha det som nå',
    'rus_vil.som_na.ord':
      'som nå|ingenting|ikke endre noe|ikke forandre noe|det er greit som det er|det er fint som det er|la det være',
    'rus_vil.ikke_aktuelt': 'Det gjelder ikke meg',
    'rus_vil.ikke_aktuelt.ord':
      'ruser meg ikke|ikke aktuelt|gjelder ikke meg|angår ikke meg|drikker ikke|jeg drikker ikke|bruker ikke noe|er rusfri|jeg er rusfri|har sluttet|jeg har sluttet|er edru|jeg ruser meg ikke',

    'rus_noen.kort': 'Hjelp med rus',
    'rus_noen.ord': 'noen å snakke med|hjelp mot rus|rushjelp',
    'rus_noen.sporsmal': 'Har du noen å snakke med om rus?',
    'rus_noen.igjen':
      'Har du noen å snakke med om rus? Trykk på ett svar, eller skriv for eksempel «fastlegen». Du kan også hoppe over.',
    'rus_noen.enkel': 'Har du noen å snakke med?',
    'rus_noen.hvorfor':
      'Har du noen alt, slipper du å starte på nytt. Vil du ha noen, er fastlegen et sted å begynne.',
    'rus_noen.hjelp': 'Det kan være lege, behandler, en i kommunen, familie eller en venn. Ikke skriv navn.',
    'rus_noen.behandler': 'Ja, lege eller behandler',
    'rus_noen.behandler.ord':
      'lege|legen|fastlege|fastlegen|behandler|behandleren|psykolog|psykologen|ruskonsulent|ruskonsulenten|rusteam|rusteamet|lar|dps|poliklinikk|ruspoliklinikk|oppfølgingsteam',
    'rus_noen.andre': 'Ja, noen andre',
    'rus_noen.andre.ord':
      'ja|noen andre|andre|familie|familien|venner|en venn|kompis|en kompis|kjæresten|samboeren|aa|na|anonyme alkoholikere|prest|presten',
    'rus_noen.onsker': 'Nei, men jeg vil gjerne',
    'rus_noen.onsker.ord':
      'vil gjerne|ønsker det|vil ha noen|vil ha hjelp|trenger noen|nei men vil gjerne|nei men jeg vil|gjerne',
    'rus_noen.nei': 'Nei, trenger det ikke',
    'rus_noen.nei.ord': 'nei|ingen|nei ingen|trenger det ikke|trenger ikke|vil ikke ha hjelp|klarer meg selv',
  },
  nn: {
    'deler.rus': 'Rus',
    'deler.rus.om': 'Frivillig: her kan du seie om du vil ha hjelp, eller heller ta det med ein person.',
    'deler.rus.ord': 'rusen|alkohol|rusmiddel|drikking|drikkinga|hasj|rus og medisinar',

    'rus_start.kort': 'Om rus',
    'rus_start.ord': 'om eg vil svare om rus|starten om rus',
    'rus_start.sporsmal':
      'Rus kan verke inn på helse, pengar og jobb, og det finst hjelp. Difor spør eg. Du kan ta det med ein person i staden, til dømes fastlegen. Vil du svare på nokre få spørsmål om rus her?',
    'rus_start.igjen':
      'Vil du svare på nokre få spørsmål om rus her? Trykk på eitt svar, eller skriv til dømes «heller med ein person». Du kan òg hoppe over.',
    'rus_start.enkel': 'Vil du svare om rus her?',
    'rus_start.hvorfor':
      'Nokre får hjelp seint fordi ingen spurde. Du bestemmer sjølv, og eit nei betyr berre at du ikkje vil svare her.',
    'rus_start.hjelp':
      'Med rus meiner eg alkohol, andre rusmiddel eller for mykje medisin. Eg spør ikkje kva du tek eller kor mykje.',
    'rus_start.ja': 'Ja, her',
    'rus_start.ja.ord': 'ja|ja det er greitt|greitt|ok|det går bra|det går fint|ja det kan eg|her',
    'rus_start.person': 'Heller med ein person',
    'rus_start.person.kvittering':
      'Greitt. Fastlegen er ein god stad å byrje. Du kan òg ringje Nav: {telefon}, kvardagar 9-15.',
    'rus_start.person.ord':
      'med ein person|ein person|heller eit menneske|med eit menneske|eit menneske|heller med nokon|med nokon|heller med lege|med legen|med fastlegen|snakke med nokon',
    'rus_start.nei': 'Nei, ikkje no',
    'rus_start.nei.ord':
      'nei|ikkje no|nei helst ikkje|helst ikkje|ikkje aktuelt|ikkje i dag|ein annan gong|seinare|gjeld ikkje meg',

    'rus_hverdag.kort': 'Rus i kvardagen',
    'rus_hverdag.ord': 'kvardag og rus|rusen i kvardagen',
    'rus_hverdag.sporsmal': 'Kor samd er du i dette: «Rus gjer kvardagen min vanskelegare»?',
    'rus_hverdag.igjen':
      'Kor samd er du i dette: «Rus gjer kvardagen min vanskelegare»? Trykk på eitt svar, eller skriv til dømes «litt samd». Du kan òg hoppe over.',
    'rus_hverdag.enkel': 'Er du samd: «Rus gjer dagen min vanskeleg»?',
    'rus_hverdag.hvorfor':
      'Det viktige er korleis dagane dine er, ikkje kva du tek. Er dei tunge, kan du be om hjelp.',
    'rus_hverdag.hjelp': 'Tenk på dei siste vekene. Gjeld det ikkje deg, kan du svare «heilt usamd».',

    'rus_utover.kort': 'Følgjer av rus',
    'rus_utover.ord': 'kva rusen går ut over|det rusen går ut over|går ut over',
    'rus_utover.sporsmal': 'Kva går rusen ut over? Du kan velje fleire.',
    'rus_utover.igjen':
      'Kva går rusen ut over? Trykk på det som passar, eller skriv til dømes «pengar». Du kan òg hoppe over.',
    'rus_utover.enkel': 'Kva blir vanskeleg av rus?',
    'rus_utover.hvorfor': 'Då ser du sjølv kva som kan bli lettare, og kva du vil ha hjelp til først.',
    'rus_utover.hjelp': 'Trykk på alt som passar, og så «Ferdig». Du treng ikkje forklare noko.',
    'rus_utover.sovn': 'Søvn eller helse',
    'rus_utover.sovn.ord': 'søvn|søvnen|søv dårleg|helse|helsa|kroppen|hovudet|psyken|humøret',
    'rus_utover.penger': 'Pengar',
    'rus_utover.penger.ord': 'pengane|økonomi|økonomien|rekningar|gjeld',
    'rus_utover.avtaler': 'Jobb, kurs eller avtalar',
    'rus_utover.avtaler.ord':
      'jobb|jobben|kurs|kurset|avtalar|avtalane|møte|skule|skulen|stå opp|kome meg opp',
    'rus_utover.folk': 'Familie eller vener',
    'rus_utover.folk.ord': 'familie|familien|vener|venene|folk|forholdet|partnaren min|dei rundt meg|heime',
    'rus_utover.ingenting': 'Ingenting av dette',
    'rus_utover.ingenting.ord':
      'ingenting|ingen|ingen av dei|nei|nei ingenting|ikkje noko|ikkje noko av dette|det går bra|det går fint',

    'rus_vil.kort': 'Rus framover',
    'rus_vil.ord': 'kva eg vil med rusen|det eg vil med rus|ønske om rus',
    'rus_vil.sporsmal': 'Kva vil du sjølv når det gjeld rus?',
    'rus_vil.igjen':
      'Kva vil du sjølv når det gjeld rus? Trykk på eitt svar, eller skriv til dømes «trappe ned». Du kan òg hoppe over.',
    'rus_vil.enkel': 'Kva vil du sjølv?',
    'rus_vil.hvorfor': 'Hjelpa bør starte med det du sjølv vil. Ingen svar er feil.',
    'rus_vil.hjelp': 'Vel det som liknar mest i dag. Du kan ombestemme deg, og det bind deg ikkje til noko.',
    'rus_vil.slutte': 'Slutte heilt',
    'rus_vil.slutte.ord':
      'slutte|bli rusfri|rusfri|bli edru|edru|slutte å drikke|slutte å rusa meg|slutte å ruse meg|bli edrueleg|kutte ut',
    'rus_vil.mindre': 'Drikke eller bruke mindre',
    'rus_vil.mindre.ord':
      'mindre|ruse meg litt mindre|drikke mindre|drikke litt mindre|trappe ned|trappe litt ned|kutte ned|røykje mindre|ruse meg mindre|bruke mindre',
    'rus_vil.snakke': 'Snakke med nokon først',
    'rus_vil.snakke.ord':
      'snakke|snakke om det|snakke om det først|prate|prate med nokon|få hjelp|finne ut av det|tenkje',
    'rus_vil.som_na': 'Ha det som no',
    'rus_vil.som_na.ord':
      'som no|ingenting|ikkje endre noko|ikkje forandre noko|det er greitt som det er|det er fint som det er|la det vere',
    'rus_vil.ikke_aktuelt': 'Det gjeld ikkje meg',
    'rus_vil.ikke_aktuelt.ord':
      'rusar meg ikkje|ikkje aktuelt|gjeld ikkje meg|drikk ikkje|eg drikk ikkje|brukar ikkje noko|er rusfri|eg er rusfri|har slutta|eg har slutta|er edru|eg rusar meg ikkje',

    'rus_noen.kort': 'Hjelp med rus',
    'rus_noen.ord': 'nokon å snakke med|hjelp mot rus|rushjelp',
    'rus_noen.sporsmal': 'Har du nokon å snakke med om rus?',
    'rus_noen.igjen':
      'Har du nokon å snakke med om rus? Trykk på eitt svar, eller skriv til dømes «fastlegen». Du kan òg hoppe over.',
    'rus_noen.enkel': 'Har du nokon å snakke med?',
    'rus_noen.hvorfor':
      'Har du nokon alt, slepp du å starte på nytt. Vil du ha nokon, er fastlegen ein stad å byrje.',
    'rus_noen.hjelp':
      'Det kan vere lege, behandlar, ein i kommunen, familie eller ein ven. Ikkje skriv namn.',
    'rus_noen.behandler': 'Ja, lege eller behandlar',
    'rus_noen.behandler.ord':
      'lege|legen|fastlege|fastlegen|behandlar|behandlaren|psykolog|psykologen|ruskonsulent|ruskonsulenten|rusteam|rusteamet|lar|dps|poliklinikk|ruspoliklinikk|oppfølgingsteam',
    'rus_noen.andre': 'Ja, nokon andre',
    'rus_noen.andre.ord':
      'ja|nokon andre|andre|familie|familien|vener|ein ven|kompis|ein kompis|kjærasten|sambuaren|aa|na|anonyme alkoholikarar|prest|presten',
    'rus_noen.onsker': 'Nei, men eg vil gjerne',
    'rus_noen.onsker.ord':
      'vil gjerne|ønskjer det|vil ha nokon|vil ha hjelp|treng nokon|nei men vil gjerne|nei men eg vil|gjerne',
    'rus_noen.nei': 'Nei, treng det ikkje',
    'rus_noen.nei.ord': 'nei|ingen|nei ingen|treng det ikkje|treng ikkje|vil ikkje ha hjelp|klarer meg sjølv',
  },
  en: {
    'deler.rus': 'Alcohol and drugs',
    'deler.rus.om': 'Optional: here you can say if you want help, or if you would rather tell a person.',
    'deler.rus.ord': 'drugs|alcohol|drinking|drink|substances|medicines',

    'rus_start.kort': 'Alcohol and drugs',
    'rus_start.ord': 'about drugs|about alcohol|whether i want to answer',
    'rus_start.sporsmal':
      'Alcohol and drugs can affect health, money and work, and there is help. That is why I ask. You can talk to a person instead, for example your GP. Do you want to answer a few questions about it here?',
    'rus_start.igjen':
      'Do you want to answer a few questions about alcohol and drugs here? Press one answer, or write for example "rather with a person". You can also skip.',
    'rus_start.enkel': 'Can I ask about alcohol and drugs?',
    'rus_start.hvorfor': 'Some get help late because nobody asked. You decide, and a no only means not here.',
    'rus_start.hjelp': 'I mean alcohol, drugs or too much medicine. I do not ask what you take or how much.',
    'rus_start.ja': 'Yes, here',
    'rus_start.ja.ord': 'yes|yes thats fine|thats fine|ok|okay|its fine|it is fine|here',
    'rus_start.person': 'Rather with a person',
    'rus_start.person.kvittering':
      'All right. Your doctor (fastlege) is a good place to start. You can also call Nav: {telefon}, weekdays 9-15.',
    'rus_start.person.ord':
      'with a person|a person|rather a human being|with a human being|a human being|rather with someone|with someone|with my doctor|talk to someone',
    'rus_start.nei': 'No, not now',
    'rus_start.nei.ord': 'no|not now|rather not|no rather not|not today|another time|not relevant',

    'rus_hverdag.kort': 'Effect on days',
    'rus_hverdag.ord': 'alcohol in daily life|drugs in daily life',
    'rus_hverdag.sporsmal': 'How far do you agree with this: "Alcohol or drugs make my daily life harder"?',
    'rus_hverdag.igjen':
      'How far do you agree with this: "Alcohol or drugs make my daily life harder"? Press one answer, or write for example "agree a little". You can also skip.',
    'rus_hverdag.enkel': 'Do you agree: "Alcohol or drugs make life hard"?',
    'rus_hverdag.hvorfor':
      'What matters is how your days are, not what you take. If they are hard, you can ask for help.',
    'rus_hverdag.hjelp':
      'Think of the last few weeks. If it is not about you, you can answer "completely disagree".',

    'rus_utover.kort': 'What it affects',
    'rus_utover.ord': 'what suffers|what alcohol affects|what drugs affect',
    'rus_utover.sporsmal': 'What do alcohol or drugs affect? You can choose several.',
    'rus_utover.igjen':
      'What do alcohol or drugs affect? Press what fits, or write for example "money". You can also skip.',
    'rus_utover.enkel': 'What does it make harder?',
    'rus_utover.hvorfor': 'You see for yourself what could get easier, and what you want help with first.',
    'rus_utover.hjelp': 'Press all that fit, and then "Done". You need not explain anything.',
    'rus_utover.sovn': 'Sleep or health',
    'rus_utover.sovn.ord': 'sleep|my sleep|health|my health|body|my head|mood|my mood',
    'rus_utover.penger': 'Money',
    'rus_utover.penger.ord': 'my money|finances|bills|debt',
    'rus_utover.avtaler': 'Work, courses or appointments',
    'rus_utover.avtaler.ord': 'work|my job|job|courses|course|appointments|meetings|school|getting up',
    'rus_utover.folk': 'Family or friends',
    'rus_utover.folk.ord': 'family|my family|friends|my friends|people|my partner|the people around me|home',
    'rus_utover.ingenting': 'None of this',
    'rus_utover.ingenting.ord': 'none|nothing|none of these|none of them|no|no nothing|its fine|it is fine',

    'rus_vil.kort': 'What you want',
    'rus_vil.ord': 'what i want about drugs|what i want about alcohol|my wish',
    'rus_vil.sporsmal': 'What do you want yourself when it comes to alcohol or drugs?',
    'rus_vil.igjen':
      'What do you want yourself when it comes to alcohol or drugs? Press one answer, or write for example "cut down". You can also skip.',
    'rus_vil.enkel': 'What do you want yourself?',
    'rus_vil.hvorfor': 'Help should start with what you want yourself. No answer is wrong.',
    'rus_vil.hjelp': 'Choose what is closest today. You can change your mind, and it does not bind you.',
    'rus_vil.slutte': 'Stop completely',
    'rus_vil.slutte.ord':
      'stop drinking|stop taking drugs|quit completely|get sober|sober|get clean|become clean',
    'rus_vil.mindre': 'Drink or use less',
    'rus_vil.mindre.ord':
      'less|take less|use less|drink less|drink a little less|cut down|cut back|smoke less|reduce',
    'rus_vil.snakke': 'Talk to someone first',
    'rus_vil.snakke.ord':
      'talk|talk about it|talk to someone|talk about it first|get help|think about it|find out',
    'rus_vil.som_na': 'Keep things as they are',
    'rus_vil.som_na.ord':
      'as it is|as now|nothing|change nothing|its fine as it is|it is fine as it is|leave it|keep it as it is',
    'rus_vil.ikke_aktuelt': 'It is not about me',
    'rus_vil.ikke_aktuelt.ord':
      'i take nothing|i use nothing|i dont drink|i dont drink or use|i do not drink|i dont take anything|not relevant|its not about me|i am sober|i have stopped|i have quit|i am clean|i do not drink or use',

    'rus_noen.kort': 'Someone to ask',
    'rus_noen.ord': 'someone to talk to|help with drugs|help with alcohol',
    'rus_noen.sporsmal': 'Do you have anyone to talk to about alcohol or drugs?',
    'rus_noen.igjen':
      'Do you have anyone to talk to about alcohol or drugs? Press one answer, or write for example "my doctor". You can also skip.',
    'rus_noen.enkel': 'Do you have anyone to talk to?',
    'rus_noen.hvorfor':
      'If you already have someone, you need not start over. If you want someone, your GP is a place to begin.',
    'rus_noen.hjelp':
      'It can be a doctor, a therapist, someone at the municipality, family or a friend. Do not write names.',
    'rus_noen.behandler': 'Yes, a doctor or therapist',
    'rus_noen.behandler.ord':
      'doctor|my doctor|a doctor|gp|my gp|therapist|a therapist|psychologist|a psychologist|clinic|treatment team',
    'rus_noen.andre': 'Yes, someone else',
    'rus_noen.andre.ord':
      'yes|someone else|others|family|my family|friends|a friend|my partner|aa|na|alcoholics anonymous|a priest',
    'rus_noen.onsker': 'No, but I want to',
    'rus_noen.onsker.ord':
      'i want to|i would like to|i want someone|i want help|i need someone|no but i would like to',
    'rus_noen.nei': 'No, I do not need that',
    'rus_noen.nei.ord':
      'no|nobody|no one|none|i need nobody|no need|i do not need it|i dont need it|i manage',
  },
});

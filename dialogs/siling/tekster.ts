import { katalog } from '../sprak/katalog.ts';

/** The texts of the sieve. The keys are made of the ids in `definisjon.ts` (`dialogs/skjema/keys.ts`). */
export const tekster = katalog({
  nb: {
    intro:
      '{antall} korte spørsmål om situasjonen din. Det tar rundt fem minutter. Etterpå er det lettere å si hva du trenger. Du kan hoppe over alt.\n\nDette er ikke en søknad. Ikke sendt til Nav.\n\nNoen av spørsmålene kan handle om helse og penger. Er du alene nå? Du kan ta dette senere.',
    nestesteg: 'Se forslaget',
    'linje.problem': 'Problem',
    'linje.mal': 'Mål',
    'linje.hjelp': 'Hjelp',

    'mal.kort': 'Mål',
    'mal.sporsmal': 'Hva vil du helst få til nå?',
    'mal.igjen':
      'Hva vil du helst få til nå? Noen få ord er nok, for eksempel «sove bedre» eller «betale husleia». Du kan også hoppe over.',
    'mal.enkel': 'Hva vil du nå?',
    'mal.hvorfor': 'Jeg spør fordi hjelpen bør starte med det du selv vil. Ingen svar er feil.',
    'mal.hjelp':
      'Skriv det som er viktigst for deg nå, stort eller lite. For eksempel «få jobb» eller «orden på regningene». Skriv som du snakker.',

    'haster.kort': 'Haster',
    'haster.sporsmal': 'Er det noe som haster i dag?',
    'haster.igjen':
      'Haster noe av dette i dag? Trykk på ett svar, eller skriv for eksempel «nei». Du kan også hoppe over.',
    'haster.enkel': 'Haster noe i dag?',
    'haster.hvorfor': 'Noe kan ikke vente. Haster det, viser jeg deg hvor du kan få hjelp i dag.',
    'haster.hjelp': 'Velg det som passer best. Er det flere ting, velg det som haster mest.',
    'haster.nodhjelp': 'Mat, medisin, strøm',
    'haster.bolig': 'Sted å sove',
    'haster.vold': 'Jeg er redd for noen',
    'haster.nei': 'Nei',
    'haster.vil_ikke_si': 'Vil ikke si',

    'problem.kort': 'Vanskeligst',
    'problem.sporsmal': 'Hva er vanskeligst nå?',
    'problem.igjen':
      'Hva er vanskeligst nå? Noen få ord er nok, for eksempel «mange brev jeg ikke åpner». Du kan også hoppe over.',
    'problem.enkel': 'Hva er vanskelig?',
    'problem.hvorfor':
      'Den som skal hjelpe, bør vite hva som stopper deg. Du bestemmer selv hvor mye du sier.',
    'problem.hjelp':
      'Skriv det som plager deg mest. Det kan være penger, helse, jobb, bolig, familie eller noe helt annet. Ett ord er nok.',

    'hjelp.kort': 'Hjelp',
    'hjelp.sporsmal': 'Hva trenger du hjelp til?',
    'hjelp.igjen':
      'Hva trenger du hjelp til? Noen få ord er nok, for eksempel «noen som forklarer regningene». Du kan også hoppe over.',
    'hjelp.enkel': 'Hva vil du ha hjelp til?',
    'hjelp.hvorfor': 'Da får du si med egne ord hva som ville hjulpet. Da slipper andre å gjette.',
    'hjelp.hjelp':
      'Skriv hva noen kan gjøre for deg, eller sammen med deg. For eksempel «bli med første dag på jobb».',

    'kontakt.kort': 'Kontakt',
    'kontakt.sporsmal': 'Hvem har du kontakt med? Du kan velge flere.',
    'kontakt.igjen':
      'Hvem har du kontakt med? Trykk på dem du har kontakt med, eller skriv for eksempel «lege» eller «ingen». Du kan også hoppe over.',
    'kontakt.enkel': 'Hvem hjelper deg i dag?',
    'kontakt.hvorfor':
      'Da ser du selv hvem som alt kan hjelpe, og du slipper å fortelle alt på nytt. Jeg tar ikke kontakt med noen av dem.',
    'kontakt.hjelp':
      'Trykk på alle som passer, og så «Ferdig». Nav har to deler: en for jobb og penger, og en for sosialhjelp og gjeld.',
    'kontakt.nav_jobb': 'Nav, jobb og penger',
    'kontakt.nav_sosial': 'Nav, sosialhjelp eller gjeld',
    'kontakt.lege': 'Lege eller behandler',
    'kontakt.andre': 'Andre',
    'kontakt.ingen': 'Ingen',
    'kontakt.vet_ikke': 'Vet ikke',

    'venter.kort': 'Venter på',
    'venter.sporsmal': 'Venter du på svar eller penger fra noen?',
    'venter.igjen':
      'Venter du på svar eller penger fra noen? Skriv for eksempel «svar fra Nav om sykepenger» eller «nei». Du kan også hoppe over.',
    'venter.enkel': 'Venter du på penger eller svar?',
    'venter.hvorfor': 'Det er lettere å spørre om noe når du vet hva du venter på, og hvem du venter på.',
    'venter.hjelp':
      'Skriv hva du venter på, hvem som skal svare, og hvor lenge du har ventet. Skriv «nei» hvis du ikke venter på noe.',

    'passer.kort': 'Passer best',
    'passer.sporsmal': 'Hva passer best nå?',
    'passer.igjen':
      'Hva passer best nå? Trykk på ett svar, eller skriv for eksempel «snakke med noen». Du kan også hoppe over.',
    'passer.enkel': 'Hva vil du gjøre nå?',
    'passer.hvorfor':
      'Noen vil klare seg selv, andre vil snakke med noen. Du bestemmer, og du kan ombestemme deg.',
    'passer.hjelp': 'Velg det som kjennes greit i dag. Valget binder deg ikke til noe.',
    'passer.selv': 'Klare meg selv',
    'passer.snakke': 'Snakke med noen',
    'passer.flere': 'Møte flere samtidig',
    'passer.mer': 'Flere spørsmål',

    'start.ord':
      'noen spørsmål|svare på noen spørsmål|jeg vil svare på noen spørsmål|kan du stille meg noen spørsmål|start spørsmålene|begynn spørsmålene|ta spørsmålene|noen spørsmål om situasjonen min|noen spørsmål om situasjonen din|spørsmål om situasjonen min|kartlegging|kartlegg meg|still meg spørsmål|still meg noen spørsmål|still spørsmål|spør meg|svare på spørsmål|svare på spørsmålene|fortsett spørsmålene',
    'mal.ord': 'målet|målet mitt|hva jeg vil|ønske',
    'haster.ord': 'som haster|hva som haster|haster i dag|haste',
    'haster.nodhjelp.ord':
      'mat|medisin|medisiner|strøm|nødhjelp|penger til mat|har ikke mat|har ikke penger|har ikke penger til mat|har ikke strøm|har ikke medisin|har ikke råd til mat|tom for mat|sulten|blakk',
    'haster.bolig.ord':
      'sove|bolig|sted å bo|har ikke sted å sove|har ikke noe sted å sove|har ikke et sted å sove|har ingen steder å sove|ingen steder å sove|hjemløs|uten bolig|overnatting|tak over hodet',
    'haster.vold.ord':
      'redd|redd for noen|vold|redd hjemme|redd for mannen min|redd for samboeren min|redd for eksen|redd for eksen min',
    'haster.nei.ord':
      'nope|niks|nei takk|ingenting|ingenting haster|det haster ikke|haster ikke|nei det haster ikke|ikke i dag|nei ikke i dag|nei det går bra|det går bra|nei ikke nå|ikke akkurat nå',
    'haster.vil_ikke_si.ord': 'vil ikke si det|helst ikke',
    'problem.ord': 'problem|problemet|vanskelig|vanskeligste|hva som er vanskeligst|som er vanskeligst',
    'hjelp.ord': 'hjelpen|hva jeg trenger|hva jeg trenger hjelp til',
    'kontakt.ord': 'kontakter|kontaktene|hvem jeg har kontakt med',
    'kontakt.nav_jobb.ord':
      'nav jobb|nav jobb og penger|jobb og penger|jobb|veileder|veilederen|dagpenger|aap|sykepenger',
    'kontakt.nav_sosial.ord':
      'nav sosialhjelp|nav gjeld|nav sosialhjelp og gjeld|sosialhjelp|gjeld|sosialhjelp eller gjeld|sosialhjelp og gjeld|sosialen|sosialkontoret|gjeldsrådgiver|gjeldsrådgiveren|nav sosial',
    'kontakt.lege.ord':
      'lege|legen|fastlege|fastlegen|behandler|behandleren|lege og behandler|psykolog|psykologen|terapeut|dps|sykehus|sykehuset',
    'kontakt.andre.ord':
      'noen andre|barnevern|barnevernet|politi|politiet|advokat|advokaten|arbeidsgiver|arbeidsgiveren|sjefen|familie|familien|venner|skole|skolen|støttekontakt',
    'kontakt.ingen.ord':
      'ikke noen|ingen kontakt|nei|nei ingen|ikke kontakt med noen|har ikke kontakt med noen|ingen av dem',
    'kontakt.vet_ikke.ord': 'usikker|husker ikke|vet ikke helt|er ikke sikker',
    'venter.ord': 'venter|hva jeg venter på|som jeg venter på|ventingen',
    'passer.ord': 'passer|hva som passer|hva som passer best|som passer best',
    'passer.selv.ord':
      'selv|meg selv|klare det selv|klarer meg selv|alene|på egen hånd|fikse det selv|gjøre det selv',
    'passer.snakke.ord': 'snakke|prate|prate med noen|samtale|en samtale',
    'passer.flere.ord':
      'møte|møte flere|flere samtidig|møte med flere|samarbeidsmøte|felles møte|trekantsamtale',
    'passer.mer.ord': 'mer spørsmål|still flere spørsmål|spørsmål|flere spørsmål takk',
  },
  nn: {
    intro:
      '{antall} korte spørsmål om situasjonen din. Det tek rundt fem minutt. Etterpå er det lettare å seie kva du treng. Du kan hoppe over alt.\n\nDette er ikkje ein søknad. Ikkje sendt til Nav.\n\nNokre av spørsmåla kan handle om helse og pengar. Er du åleine no? Du kan ta dette seinare.',
    nestesteg: 'Sjå forslaget',
    'linje.problem': 'Problem',
    'linje.mal': 'Mål',
    'linje.hjelp': 'Hjelp',

    'mal.kort': 'Mål',
    'mal.sporsmal': 'Kva vil du helst få til no?',
    'mal.igjen':
      'Kva vil du helst få til no? Nokre få ord er nok, til dømes «sove betre» eller «betale husleiga». Du kan òg hoppe over.',
    'mal.enkel': 'Kva vil du no?',
    'mal.hvorfor': 'Eg spør fordi hjelpa bør starte med det du sjølv vil. Ingen svar er feil.',
    'mal.hjelp':
      'Skriv det som er viktigast for deg no, stort eller lite. Til dømes «få jobb» eller «orden på rekningane». Skriv som du snakkar.',

    'haster.kort': 'Hastar',
    'haster.sporsmal': 'Er det noko som hastar i dag?',
    'haster.igjen':
      'Hastar noko av dette i dag? Trykk på eitt svar, eller skriv til dømes «nei». Du kan òg hoppe over.',
    'haster.enkel': 'Hastar noko i dag?',
    'haster.hvorfor': 'Noko kan ikkje vente. Hastar det, viser eg deg kvar du kan få hjelp i dag.',
    'haster.hjelp': 'Vel det som passar best. Er det fleire ting, vel det som hastar mest.',
    'haster.nodhjelp': 'Mat, medisin, straum',
    'haster.bolig': 'Stad å sove',
    'haster.vold': 'Eg er redd for nokon',
    'haster.nei': 'Nei',
    'haster.vil_ikke_si': 'Vil ikkje seie',

    'problem.kort': 'Vanskelegast',
    'problem.sporsmal': 'Kva er vanskelegast no?',
    'problem.igjen':
      'Kva er vanskelegast no? Nokre få ord er nok, til dømes «mange brev eg ikkje opnar». Du kan òg hoppe over.',
    'problem.enkel': 'Kva er vanskeleg?',
    'problem.hvorfor':
      'Den som skal hjelpe, bør vite kva som stoppar deg. Du bestemmer sjølv kor mykje du seier.',
    'problem.hjelp':
      'Skriv det som plagar deg mest. Det kan vere pengar, helse, jobb, bustad, familie eller noko heilt anna. Eitt ord er nok.',

    'hjelp.kort': 'Hjelp',
    'hjelp.sporsmal': 'Kva treng du hjelp til?',
    'hjelp.igjen':
      'Kva treng du hjelp til? Nokre få ord er nok, til dømes «nokon som forklarer rekningane». Du kan òg hoppe over.',
    'hjelp.enkel': 'Kva vil du ha hjelp til?',
    'hjelp.hvorfor': 'Då får du seie med eigne ord kva som ville hjelpt. Då slepp andre å gjette.',
    'hjelp.hjelp':
      'Skriv kva nokon kan gjere for deg, eller saman med deg. Til dømes «bli med første dagen på jobb».',

    'kontakt.kort': 'Kontakt',
    'kontakt.sporsmal': 'Kven har du kontakt med? Du kan velje fleire.',
    'kontakt.igjen':
      'Kven har du kontakt med? Trykk på dei du har kontakt med, eller skriv til dømes «lege» eller «ingen». Du kan òg hoppe over.',
    'kontakt.enkel': 'Kven hjelper deg i dag?',
    'kontakt.hvorfor':
      'Då ser du sjølv kven som alt kan hjelpe, og du slepp å fortelje alt på nytt. Eg tek ikkje kontakt med nokon av dei.',
    'kontakt.hjelp':
      'Trykk på alle som passar, og så «Ferdig». Nav har to delar: ein for jobb og pengar, og ein for sosialhjelp og gjeld.',
    'kontakt.nav_jobb': 'Nav, jobb og pengar',
    'kontakt.nav_sosial': 'Nav, sosialhjelp eller gjeld',
    'kontakt.lege': 'Lege eller behandlar',
    'kontakt.andre': 'Andre',
    'kontakt.ingen': 'Ingen',
    'kontakt.vet_ikke': 'Veit ikkje',

    'venter.kort': 'Ventar på',
    'venter.sporsmal': 'Ventar du på svar eller pengar frå nokon?',
    'venter.igjen':
      'Ventar du på svar eller pengar frå nokon? Skriv til dømes «svar frå Nav om sjukepengar» eller «nei». Du kan òg hoppe over.',
    'venter.enkel': 'Ventar du på pengar eller svar?',
    'venter.hvorfor': 'Det er lettare å spørje om noko når du veit kva du ventar på, og kven du ventar på.',
    'venter.hjelp':
      'Skriv kva du ventar på, kven som skal svare, og kor lenge du har venta. Skriv «nei» om du ikkje ventar på noko.',

    'passer.kort': 'Passar best',
    'passer.sporsmal': 'Kva passar best no?',
    'passer.igjen':
      'Kva passar best no? Trykk på eitt svar, eller skriv til dømes «snakke med nokon». Du kan òg hoppe over.',
    'passer.enkel': 'Kva vil du gjere no?',
    'passer.hvorfor':
      'Nokre vil klare seg sjølve, andre vil snakke med nokon. Du bestemmer, og du kan ombestemme deg.',
    'passer.hjelp': 'Vel det som kjennest greitt i dag. Valet bind deg ikkje til noko.',
    'passer.selv': 'Klare meg sjølv',
    'passer.snakke': 'Snakke med nokon',
    'passer.flere': 'Møte fleire samtidig',
    'passer.mer': 'Fleire spørsmål',

    'start.ord':
      'nokre spørsmål|svare på nokre spørsmål|eg vil svare på nokre spørsmål|kan du stille meg nokre spørsmål|start spørsmåla|byrj på spørsmåla|begynn på spørsmåla|ta spørsmåla|nokre spørsmål om situasjonen min|nokre spørsmål om situasjonen din|kartlegg meg no|still meg nokre spørsmål|spør meg|svare på spørsmåla|hald fram med spørsmåla',
    'mal.ord': 'målet|målet mitt|kva eg vil|ynske',
    'haster.ord': 'som hastar|kva som hastar|hastar i dag|haste',
    'haster.nodhjelp.ord':
      'mat|medisin|medisinar|straum|naudhjelp|pengar til mat|har ikkje mat|har ikkje pengar|har ikkje pengar til mat|har ikkje straum|har ikkje medisin|har ikkje råd til mat|tom for mat|svolten|blakk',
    'haster.bolig.ord':
      'sove|bustad|stad å bu|har ikkje stad å sove|har ikkje nokon stad å sove|har ingen stad å sove|ingen stad å sove|heimlaus|utan bustad|overnatting|tak over hovudet',
    'haster.vold.ord':
      'redd|redd for nokon|vald|redd heime|redd for mannen min|redd for sambuaren min|redd for eksen|redd for eksen min',
    'haster.nei.ord':
      'nei takk|ingenting|ingenting hastar|det hastar ikkje|hastar ikkje|nei det hastar ikkje|ikkje i dag|nei ikkje i dag|nei det går bra|det går fint|nei ikkje no|ikkje akkurat no',
    'haster.vil_ikke_si.ord': 'vil ikkje seie det|helst ikkje',
    'problem.ord': 'problem|problemet|vanskeleg|vanskelegaste|kva som er vanskelegast|som er vanskelegast',
    'hjelp.ord': 'hjelpa|kva eg treng|kva eg treng hjelp til',
    'kontakt.ord': 'kontaktar|kontaktane|kven eg har kontakt med',
    'kontakt.nav_jobb.ord':
      'nav jobb|nav jobb og pengar|jobb og pengar|jobb|rettleiar|rettleiaren|dagpengar|aap|sjukepengar',
    'kontakt.nav_sosial.ord':
      'nav sosialhjelp|nav gjeld|nav sosialhjelp og gjeld|sosialhjelp|gjeld|sosialhjelp eller gjeld|sosialhjelp og gjeld|sosialen|sosialkontoret|gjeldsrådgjevar|gjeldsrådgjevaren|nav sosial',
    'kontakt.lege.ord':
      'lege|legen|fastlege|fastlegen|behandlar|behandlaren|lege og behandlar|psykolog|psykologen|terapeut|dps|sjukehus|sjukehuset',
    'kontakt.andre.ord':
      'nokon andre|barnevern|barnevernet|politi|politiet|advokat|advokaten|arbeidsgjevar|arbeidsgjevaren|sjefen|familie|familien|vener|skule|skulen|støttekontakt',
    'kontakt.ingen.ord':
      'ikkje nokon|ingen kontakt|nei|nei ingen|ikkje kontakt med nokon|har ikkje kontakt med nokon|ingen av dei',
    'kontakt.vet_ikke.ord': 'usikker|hugsar ikkje|veit ikkje heilt|er ikkje sikker',
    'venter.ord': 'ventar|kva eg ventar på|som eg ventar på|ventinga',
    'passer.ord': 'passar|kva som passar|kva som passar best|som passar best',
    'passer.selv.ord': 'sjølv|meg sjølv|klare det sjølv|klarer meg sjølv|åleine|på eiga hand|gjere det sjølv',
    'passer.snakke.ord': 'snakke|prate|prate med nokon|samtale|ein samtale',
    'passer.flere.ord':
      'møte|møte fleire|fleire samtidig|møte med fleire|samarbeidsmøte|felles møte|trekantsamtale',
    'passer.mer.ord': 'meir spørsmål|still fleire spørsmål|spørsmål|fleire spørsmål takk',
  },
  en: {
    intro:
      '{antall} short questions about your situation. It takes about five minutes. Afterwards it is easier to say what you need. You can skip everything.\n\nThis is not an application. Not sent to Nav.\n\nSome of the questions may touch on health and money. Are you alone now? You can do this later.',
    nestesteg: 'See the suggestion',
    'linje.problem': 'Problem',
    'linje.mal': 'Goal',
    'linje.hjelp': 'Help',

    'mal.kort': 'Goal',
    'mal.sporsmal': 'What do you most want to get done now?',
    'mal.igjen':
      'What do you most want to get done now? A few words are enough, for example "sleep better" or "pay the rent". You can also skip.',
    'mal.enkel': 'What do you want now?',
    'mal.hvorfor': 'I ask because help should start with what you want yourself. No answer is wrong.',
    'mal.hjelp':
      'Write what matters most to you now, big or small. For example "get a job" or "sort out my bills". Write the way you talk.',

    'haster.kort': 'Urgent',
    'haster.sporsmal': 'Is anything urgent today?',
    'haster.igjen':
      'Is any of this urgent today? Press one answer, or write for example "no". You can also skip.',
    'haster.enkel': 'Is anything urgent today?',
    'haster.hvorfor': 'Some things cannot wait. If something is urgent, I show you where to get help today.',
    'haster.hjelp': 'Choose what fits best. If there are several things, choose the most urgent one.',
    'haster.nodhjelp': 'Food, medicine, power',
    'haster.bolig': 'A place to sleep',
    'haster.vold': 'I am afraid of someone',
    'haster.nei': 'No',
    'haster.vil_ikke_si': 'I would rather not say',

    'problem.kort': 'Hardest',
    'problem.sporsmal': 'What is hardest now?',
    'problem.igjen':
      'What is hardest now? A few words are enough, for example "many letters I do not open". You can also skip.',
    'problem.enkel': 'What is hard?',
    'problem.hvorfor': 'Those who help should know what is stopping you. You decide how much you say.',
    'problem.hjelp':
      'Write what troubles you most. It can be money, health, work, housing, family or something else. One word is enough.',

    'hjelp.kort': 'Help',
    'hjelp.sporsmal': 'What do you need help with?',
    'hjelp.igjen':
      'What do you need help with? A few words are enough, for example "someone to explain the bills". You can also skip.',
    'hjelp.enkel': 'What do you want help with?',
    'hjelp.hvorfor': 'You get to say in your own words what would help. Then others need not guess.',
    'hjelp.hjelp':
      'Write what someone could do for you, or together with you. For example "come along on my first day at work".',

    'kontakt.kort': 'Contact',
    'kontakt.sporsmal': 'Who are you in contact with? You can choose several.',
    'kontakt.igjen':
      'Who are you in contact with? Press those you are in contact with, or write for example "doctor" or "no one". You can also skip.',
    'kontakt.enkel': 'Who helps you today?',
    'kontakt.hvorfor':
      'It shows you who can already help, and saves you telling everything again. I do not contact any of them.',
    'kontakt.hjelp':
      'Press all that fit, and then "Done". Nav has two parts: one for work and money, and one for social assistance and debt.',
    'kontakt.nav_jobb': 'Nav, work and money',
    'kontakt.nav_sosial': 'Nav, social assistance or debt',
    'kontakt.lege': 'Doctor or therapist',
    'kontakt.andre': 'Others',
    'kontakt.ingen': 'No one',
    'kontakt.vet_ikke': 'Do not know',

    'venter.kort': 'Waiting for',
    'venter.sporsmal': 'Are you waiting for an answer or money from anyone?',
    'venter.igjen':
      'Are you waiting for an answer or money from anyone? Write for example "an answer from Nav about sick pay" or "no". You can also skip.',
    'venter.enkel': 'Are you waiting for money or an answer?',
    'venter.hvorfor':
      'It is easier to ask about something when you know what you are waiting for, and from whom.',
    'venter.hjelp':
      'Write what you are waiting for, who should answer, and how long you have waited. Write "no" if you are not waiting.',

    'passer.kort': 'What suits you',
    'passer.sporsmal': 'What suits you best now?',
    'passer.igjen':
      'What suits you best now? Press one answer, or write for example "talk to someone". You can also skip.',
    'passer.enkel': 'What do you want to do now?',
    'passer.hvorfor':
      'Some want to manage on their own, others want to talk to someone. You decide, and you can change your mind.',
    'passer.hjelp': 'Choose what feels all right today. The choice does not bind you.',
    'passer.selv': 'Manage on my own',
    'passer.snakke': 'Talk to someone',
    'passer.flere': 'Meet several people together',
    'passer.mer': 'More questions',

    'start.ord':
      'some questions|answer some questions|i want to answer some questions|can you ask me some questions|start the questions|begin the questions|take the questions|some questions about my situation|questions about my situation|ask me questions|ask me some questions|ask me|answer questions|answer the questions|continue the questions',
    'mal.ord': 'my goal|the goal|what i want',
    'haster.ord': 'urgent today|what is urgent|whats urgent',
    'haster.nodhjelp.ord':
      'food|medicine|medicines|power|electricity|money for food|no food|have no food|have no money|have no power|cant afford food|hungry|broke',
    'haster.bolig.ord':
      'sleep|housing|somewhere to sleep|place to stay|place to live|nowhere to sleep|have nowhere to sleep|homeless|roof over my head',
    'haster.vold.ord':
      'afraid|scared|scared of someone|afraid of someone|violence|afraid at home|scared of my husband|scared of my partner|scared of my ex',
    'haster.nei.ord':
      'nope|no thanks|nothing|nothing urgent|its not urgent|not urgent|not today|no not today|no its fine|its fine|not right now',
    'haster.vil_ikke_si.ord': 'dont want to say|id rather not|rather not|do not want to say',
    'problem.ord': 'problem|the problem|my problem|the hardest|what is hardest|whats hardest',
    'hjelp.ord': 'the help|what i need|what i need help with',
    'kontakt.ord': 'contacts|my contacts|who i am in contact with',
    'kontakt.nav_jobb.ord':
      'nav work|nav job|nav work and money|work and money|work|job|unemployment benefit|sick pay|nav adviser',
    'kontakt.nav_sosial.ord':
      'nav social assistance|nav debt|social assistance|social assistance or debt|social assistance and debt|debt|social office|social services|debt adviser',
    'kontakt.lege.ord': 'doctor|my doctor|gp|therapist|psychologist|hospital|doctor and therapist',
    'kontakt.andre.ord':
      'someone else|other|other people|child welfare|police|lawyer|employer|boss|family|friends|school',
    'kontakt.ingen.ord': 'nobody|none|no one at all|no|no one really|none of them',
    'kontakt.vet_ikke.ord': 'dont know|not sure|cant remember|i dont know',
    'venter.ord': 'waiting|what i am waiting for|what im waiting for',
    'passer.ord': 'suits|suits me|what suits me|what suits me best|what suits you best',
    'passer.selv.ord': 'on my own|myself|manage myself|by myself|alone|do it myself',
    'passer.snakke.ord': 'talk|a talk|chat with someone|have a talk',
    'passer.flere.ord': 'meet several|meeting|a meeting|several together|meet together|joint meeting',
    'passer.mer.ord': 'ask more questions|questions|more questions please',
  },
});

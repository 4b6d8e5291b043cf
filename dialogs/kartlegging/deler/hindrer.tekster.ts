import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.hindrer': 'Hva stopper deg, hva hjelper',
    'deler.hindrer.om': 'Nyttig når du vil si kort hva som er vanskelig, og hva som ville hjulpet.',
    'deler.hindrer.ord':
      'hindringer|hva stopper meg|hva som stopper meg|hva hjelper|hva som hjelper|hva hindrer|det som stopper meg',

    'hindrer_mest.kort': 'Stopper mest',
    'hindrer_mest.sporsmal': 'Hva stopper deg mest nå?',
    'hindrer_mest.igjen':
      'Hva stopper deg mest nå? Noen få ord er nok, for eksempel «jeg får ikke sove». Du kan også hoppe over.',
    'hindrer_mest.enkel': 'Hva er mest i veien?',
    'hindrer_mest.hvorfor':
      'Den som skal hjelpe, bør vite hva som er i veien. Du bestemmer selv hvor mye du sier.',
    'hindrer_mest.hjelp':
      'Skriv det som er mest i veien for det du vil. Det kan være stort eller lite. For eksempel «regningene».',
    'hindrer_mest.ord': 'hinder|hindring|hindringen|største hinder|det som stopper meg mest',

    'hindrer_jobb.kort': 'Hinder for jobb',
    'hindrer_jobb.sporsmal':
      'Er det noe annet enn helse som gjør det vanskelig å søke jobb eller være i jobb?',
    'hindrer_jobb.igjen':
      'Er det noe annet enn helse som gjør det vanskelig å søke jobb eller være i jobb? Svar for eksempel «ja» eller «nei». Du kan også hoppe over.',
    'hindrer_jobb.enkel': 'Er noe annet i veien for jobb?',
    'hindrer_jobb.hvorfor':
      'Nav spør om det samme når du melder deg som arbeidssøker. Er svaret ja, kan du be om mer hjelp fra en veileder.',
    'hindrer_jobb.hjelp':
      'Tenk på språk, lesing, skriving, familie eller noe annet. Svar «ja» hvis noe av dette gjør jobb vanskelig.',
    'hindrer_jobb.ord': 'hindringer for jobb|andre forhold|andre problemer',

    'hindrer_hva.kort': 'Hva hindrer',
    'hindrer_hva.sporsmal': 'Hva gjør det vanskelig? Du kan velge flere.',
    'hindrer_hva.igjen':
      'Hva gjør det vanskelig? Trykk på det som passer, eller skriv for eksempel «språk». Du kan også hoppe over.',
    'hindrer_hva.enkel': 'Hva er vanskelig?',
    'hindrer_hva.hvorfor':
      'Noe av dette finnes det hjelp til, som norskkurs, barnehage eller gjeldsrådgivning. Svaret viser hva du kan spørre om.',
    'hindrer_hva.hjelp':
      'Trykk på alt som passer, og så «Ferdig». For eksempel «Språk, lesing eller skriving».',
    'hindrer_hva.sprak': 'Språk, lesing eller skriving',
    'hindrer_hva.familie': 'Familie eller omsorg',
    'hindrer_hva.okonomi': 'Penger, gjeld eller bolig',
    'hindrer_hva.tro': 'Redd for ikke å klare det',
    'hindrer_hva.erfaring': 'Dårlige erfaringer med hjelp',
    'hindrer_hva.ord': 'det som hindrer meg i jobb|det vanskelige',
    'hindrer_hva.sprak.ord':
      'språk|norsk|språket|lesing|skriving|lese|skrive|lese og skrive|dysleksi|leser dårlig|dårlig norsk|kan ikke så godt norsk',
    'hindrer_hva.familie.ord':
      'familie|familien|barn|barna|ungene|omsorg|pleie|syk mor|sykt barn|barnehage|barnepass|alene med barn',
    'hindrer_hva.okonomi.ord':
      'penger|gjeld|bolig|økonomi|regninger|inkasso|husleie|har ikke råd|trekk i lønn|namsmannen',
    'hindrer_hva.tro.ord':
      'selvtillit|dårlig selvtillit|dårlig selvbilde|tør ikke|redd for å feile|tror ikke jeg klarer det|klarer det ikke|motivasjon',
    'hindrer_hva.erfaring.ord':
      'dårlige erfaringer|stoler ikke på nav|dårlig erfaring|lei av nav|blir ikke hørt|ingen hører på meg|mobbing',

    'hindrer_klar.kort': 'Hvor klar',
    'hindrer_klar.sporsmal': 'Hvor klar er du for et lite steg nå?',
    'hindrer_klar.igjen':
      'Hvor klar er du for et lite steg nå? Velg et tall fra 1 til 5, for eksempel «2». Du kan også hoppe over.',
    'hindrer_klar.enkel': 'Hvor klar er du nå?',
    'hindrer_klar.hvorfor': 'Svaret hjelper deg å si fra om farten: ta det rolig nå, eller komme i gang.',
    'hindrer_klar.hjelp':
      'Et lite steg kan være én telefon eller ett møte. 1 er ikke klar nå, 5 er helt klar.',
    'hindrer_klar.lav': 'Ikke klar nå',
    'hindrer_klar.hoy': 'Helt klar',
    'hindrer_klar.ord': 'klar|hvor klar jeg er|et lite steg|små steg',

    'hindrer_hjelper.kort': 'Hva hjelper',
    'hindrer_hjelper.sporsmal': 'Hva hjelper deg, eller kunne hjulpet deg?',
    'hindrer_hjelper.igjen':
      'Hva hjelper deg, eller kunne hjulpet deg? Skriv for eksempel «en fast person å ringe». Du kan også hoppe over.',
    'hindrer_hjelper.enkel': 'Hva kan hjelpe deg?',
    'hindrer_hjelper.hvorfor':
      'Du vet best hva som virker for deg. Da slipper andre å gjette, og du kan be om akkurat det.',
    'hindrer_hjelper.hjelp':
      'Skriv noe som har hjulpet før, eller noe du ønsker deg. For eksempel «at noen blir med meg».',
    'hindrer_hjelper.ord': 'det som hjelper|hva som hjelper meg|hva som kan hjelpe|ønsket hjelp',
  },
  nn: {
    'deler.hindrer': 'Kva stoppar deg, kva hjelper',
    'deler.hindrer.om': 'Nyttig når du vil seie kort kva som er vanskeleg, og kva som ville hjelpt.',
    'deler.hindrer.ord':
      'hindringar|kva stoppar meg|kva som stoppar meg|kva hjelper|kva som hjelper|kva hindrar|det som stoppar meg',

    'hindrer_mest.kort': 'Stoppar mest',
    'hindrer_mest.sporsmal': 'Kva stoppar deg mest no?',
    'hindrer_mest.igjen':
      'Kva stoppar deg mest no? Nokre få ord er nok, til dømes «eg får ikkje sove». Du kan òg hoppe over.',
    'hindrer_mest.enkel': 'Kva er mest i vegen?',
    'hindrer_mest.hvorfor':
      'Den som skal hjelpe, bør vite kva som er i vegen. Du bestemmer sjølv kor mykje du seier.',
    'hindrer_mest.hjelp':
      'Skriv det som er mest i vegen for det du vil. Det kan vere stort eller lite. Til dømes «rekningane».',
    'hindrer_mest.ord': 'hinder|hindring|hindringa|største hinder|det som stoppar meg mest',

    'hindrer_jobb.kort': 'Hinder for jobb',
    'hindrer_jobb.sporsmal':
      'Er det noko anna enn helse som gjer det vanskeleg å søkje jobb eller vere i jobb?',
    'hindrer_jobb.igjen':
      'Er det noko anna enn helse som gjer det vanskeleg å søkje jobb eller vere i jobb? Svar til dømes «ja» eller «nei». Du kan òg hoppe over.',
    'hindrer_jobb.enkel': 'Er noko anna i vegen for jobb?',
    'hindrer_jobb.hvorfor':
      'Nav spør om det same når du melder deg som arbeidssøkjar. Er svaret ja, kan du be om meir hjelp frå ein rettleiar.',
    'hindrer_jobb.hjelp':
      'Tenk på språk, lesing, skriving, familie eller noko anna. Svar «ja» om noko av dette gjer jobb vanskeleg.',
    'hindrer_jobb.ord': 'hindringar for jobb|andre forhold|andre problem',

    'hindrer_hva.kort': 'Kva hindrar',
    'hindrer_hva.sporsmal': 'Kva gjer det vanskeleg? Du kan velje fleire.',
    'hindrer_hva.igjen':
      'Kva gjer det vanskeleg? Trykk på det som passar, eller skriv til dømes «språk». Du kan òg hoppe over.',
    'hindrer_hva.enkel': 'Kva er vanskeleg?',
    'hindrer_hva.hvorfor':
      'Noko av dette finst det hjelp til, som norskkurs, barnehage eller gjeldsrådgjeving. Svaret viser kva du kan spørje om.',
    'hindrer_hva.hjelp': 'Trykk på alt som passar, og så «Ferdig». Til dømes «Språk, lesing eller skriving».',
    'hindrer_hva.sprak': 'Språk, lesing eller skriving',
    'hindrer_hva.familie': 'Familie eller omsorg',
    'hindrer_hva.okonomi': 'Pengar, gjeld eller bustad',
    'hindrer_hva.tro': 'Redd for ikkje å klare det',
    'hindrer_hva.erfaring': 'Dårlege erfaringar med hjelp',
    'hindrer_hva.ord': 'det som hindrar meg i jobb|det vanskelege',
    'hindrer_hva.sprak.ord':
      'språk|norsk|språket|lesing|skriving|lese|skrive|lese og skrive|dysleksi|les dårleg|dårleg norsk|kan ikkje så godt norsk',
    'hindrer_hva.familie.ord':
      'familie|familien|barn|barna|borna|ungane|omsorg|pleie|sjuk mor|sjukt barn|barnehage|barnepass|åleine med barn',
    'hindrer_hva.okonomi.ord':
      'pengar|gjeld|bustad|økonomi|rekningar|inkasso|husleige|har ikkje råd|trekk i løn|namsmannen',
    'hindrer_hva.tro.ord':
      'sjølvtillit|dårleg sjølvtillit|dårleg sjølvbilete|torer ikkje|tør ikkje|redd for å feile|trur ikkje eg klarer det|klarer det ikkje|motivasjon',
    'hindrer_hva.erfaring.ord':
      'dårlege erfaringar|stolar ikkje på nav|dårleg erfaring|lei av nav|blir ikkje høyrd|ingen høyrer på meg|mobbing',

    'hindrer_klar.kort': 'Kor klar',
    'hindrer_klar.sporsmal': 'Kor klar er du for eit lite steg no?',
    'hindrer_klar.igjen':
      'Kor klar er du for eit lite steg no? Vel eit tal frå 1 til 5, til dømes «2». Du kan òg hoppe over.',
    'hindrer_klar.enkel': 'Kor klar er du no?',
    'hindrer_klar.hvorfor': 'Svaret hjelper deg å seie frå om farten: ta det roleg no, eller kome i gong.',
    'hindrer_klar.hjelp':
      'Eit lite steg kan vere éin telefon eller eitt møte. 1 er ikkje klar no, 5 er heilt klar.',
    'hindrer_klar.lav': 'Ikkje klar no',
    'hindrer_klar.hoy': 'Heilt klar',
    'hindrer_klar.ord': 'klar|kor klar eg er|eit lite steg|små steg',

    'hindrer_hjelper.kort': 'Kva hjelper',
    'hindrer_hjelper.sporsmal': 'Kva hjelper deg, eller kunne hjelpt deg?',
    'hindrer_hjelper.igjen':
      'Kva hjelper deg, eller kunne hjelpt deg? Skriv til dømes «ein fast person å ringje». Du kan òg hoppe over.',
    'hindrer_hjelper.enkel': 'Kva kan hjelpe deg?',
    'hindrer_hjelper.hvorfor':
      'Du veit best kva som verkar for deg. Då slepp andre å gjette, og du kan be om akkurat det.',
    'hindrer_hjelper.hjelp':
      'Skriv noko som har hjelpt før, eller noko du ønskjer deg. Til dømes «at nokon blir med meg».',
    'hindrer_hjelper.ord': 'det som hjelper|kva som hjelper meg|kva som kan hjelpe|ønskt hjelp',
  },
  en: {
    'deler.hindrer': 'What stops you, what helps',
    'deler.hindrer.om': 'Useful when you want to say in a few words what is hard, and what would help.',
    'deler.hindrer.ord':
      'obstacles|barriers|what stops me|what is stopping me|what helps|what gets in the way|what holds me back',

    'hindrer_mest.kort': 'Biggest obstacle',
    'hindrer_mest.sporsmal': 'What is most in your way now?',
    'hindrer_mest.igjen':
      'What is most in your way now? A few words are enough, for example "I cannot sleep". You can also skip.',
    'hindrer_mest.enkel': 'What stops you most?',
    'hindrer_mest.hvorfor': 'Those who help should know what is in the way. You decide how much you say.',
    'hindrer_mest.hjelp':
      'Write what is most in the way of what you want. It can be big or small. For example "the bills".',
    'hindrer_mest.ord': 'obstacle|barrier|the obstacle|what stops me most',

    'hindrer_jobb.kort': 'Work obstacles',
    'hindrer_jobb.sporsmal': 'Does anything other than health make it hard to look for work or have a job?',
    'hindrer_jobb.igjen':
      'Does anything other than health make it hard to look for work or have a job? Answer for example "yes" or "no". You can also skip.',
    'hindrer_jobb.enkel': 'Does anything else keep you from work?',
    'hindrer_jobb.hvorfor':
      'Nav asks the same when you register as a job seeker. If the answer is yes, you can ask an adviser for more help.',
    'hindrer_jobb.hjelp':
      'Think of language, reading, writing, family or something else. Answer "yes" if any of it makes work hard.',
    'hindrer_jobb.ord': 'obstacles to work|other problems|other matters',

    'hindrer_hva.kort': 'What is hard',
    'hindrer_hva.sporsmal': 'What makes it hard? You can choose several.',
    'hindrer_hva.igjen':
      'What makes it hard? Press what fits, or write for example "language". You can also skip.',
    'hindrer_hva.enkel': 'What is hard?',
    'hindrer_hva.hvorfor':
      'There is help for some of this, like Norwegian classes, childcare or debt advice. Your answer shows what to ask about.',
    'hindrer_hva.hjelp': 'Press all that fit, and then "Done". For example "Language, reading or writing".',
    'hindrer_hva.sprak': 'Language, reading or writing',
    'hindrer_hva.familie': 'Family or care',
    'hindrer_hva.okonomi': 'Money, debt or housing',
    'hindrer_hva.tro': 'Afraid of not managing it',
    'hindrer_hva.erfaring': 'Bad experiences with help',
    'hindrer_hva.ord': 'what keeps me from work|the hard part',
    'hindrer_hva.sprak.ord':
      'language|norwegian|the language|reading|writing|reading and writing|dyslexia|poor norwegian|my norwegian is not good',
    'hindrer_hva.familie.ord':
      'family|my family|children|my children|kids|care|caring|sick mother|sick child|childcare|kindergarten|alone with children',
    'hindrer_hva.okonomi.ord': 'money|debt|housing|bills|debt collection|rent|cant afford it|my finances',
    'hindrer_hva.tro.ord':
      'confidence|low confidence|low self esteem|dont dare|afraid to fail|i dont think i can|i cant do it|motivation|afraid i cannot manage it',
    'hindrer_hva.erfaring.ord':
      'bad experience|bad experiences|dont trust nav|tired of nav|nobody listens|no one listens to me|bullying|bad experience of getting help',

    'hindrer_klar.kort': 'How ready',
    'hindrer_klar.sporsmal': 'How ready are you for a small step now?',
    'hindrer_klar.igjen':
      'How ready are you for a small step now? Choose a number from 1 to 5, for example "2". You can also skip.',
    'hindrer_klar.enkel': 'How ready are you now?',
    'hindrer_klar.hvorfor': 'Your answer helps you say how fast to go: take it slowly now, or get started.',
    'hindrer_klar.hjelp':
      'A small step can be one call or one meeting. 1 is not ready now, 5 is fully ready.',
    'hindrer_klar.lav': 'Not ready now',
    'hindrer_klar.hoy': 'Fully ready',
    'hindrer_klar.ord': 'ready|how ready i am|a small step|small steps',

    'hindrer_hjelper.kort': 'What helps',
    'hindrer_hjelper.sporsmal': 'What helps you, or could help you?',
    'hindrer_hjelper.igjen':
      'What helps you, or could help you? Write for example "one person I can call". You can also skip.',
    'hindrer_hjelper.enkel': 'What can help you?',
    'hindrer_hjelper.hvorfor':
      'You know best what works for you. Then others need not guess, and you can ask for just that.',
    'hindrer_hjelper.hjelp':
      'Write something that has helped before, or something you wish for. For example "someone coming with me".',
    'hindrer_hjelper.ord': 'what helps me|what could help me|the help i want',
  },
});

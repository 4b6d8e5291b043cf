import { katalog } from '../../sprak/katalog.ts';

/** The texts of `helse.ts`. */
export const tekster = katalog({
  nb: {
    'deler.helse': 'Helse',
    'deler.helse.om': 'Nyttig hvis jobb, kurs eller hjelp skal passe til helsa di.',
    'deler.helse.ord': 'helsa|helsen|helsa mi|psykisk helse|kroppen|sykdom|psyken',

    'helse_energi.kort': 'Energi',
    'helse_energi.ord': 'energien|kreftene|krefter|overskudd',
    'helse_energi.sporsmal': 'Hvor mye energi har du på en vanlig dag?',
    'helse_energi.igjen':
      'Hvor mye energi har du på en vanlig dag? Velg et tall fra 1 til 5, for eksempel «2». Du kan også hoppe over.',
    'helse_energi.enkel': 'Hvor mye energi har du?',
    'helse_energi.hvorfor':
      'Jobb og kurs bør passe til det du orker. Vet du det selv, er det lettere å be om riktig tempo.',
    'helse_energi.hjelp':
      '1 er nesten ingen energi, 5 er nok til alt. Tenk på en vanlig dag, ikke den beste eller den verste.',
    'helse_energi.lav': 'Nesten ingen',
    'helse_energi.hoy': 'Nok til alt',
    'helse_energi.1.ord': 'ingen|ingenting|null|helt tom|utslitt|helt utslitt|helt ferdig|ingen energi',
    'helse_energi.2.ord': 'litt|lite|veldig lite|ikke mye|ikke så mye|ganske lite|lite energi',
    'helse_energi.3.ord': 'middels|midt på treet|sånn passe|passe|både og|det varierer|varierer|opp og ned',
    'helse_energi.4.ord': 'ganske mye|en god del|bra|ganske bra|godt',
    'helse_energi.5.ord': 'mye|masse|veldig mye|nok|full av energi|mye energi',

    'helse_hverdag.kort': 'Helse i hverdagen',
    'helse_hverdag.ord': 'hverdagen og helsa|vanskelig på grunn av helsa',
    'helse_hverdag.sporsmal': 'Er noe vanskelig i hverdagen på grunn av helsa? Du kan velge flere.',
    'helse_hverdag.igjen':
      'Er noe vanskelig i hverdagen på grunn av helsa? Trykk på det som passer, eller skriv for eksempel «starte dagen». Du kan også hoppe over.',
    'helse_hverdag.enkel': 'Hva er vanskelig på grunn av helsa?',
    'helse_hverdag.hvorfor':
      'Hverdagen sier mer enn navnet på en sykdom. Da er det lettere å finne jobb, kurs eller hjelp som passer.',
    'helse_hverdag.hjelp': 'Trykk på alt som passer, og så «Ferdig». Du trenger ikke si hva som feiler deg.',
    'helse_hverdag.komme_i_gang': 'Starte dagen',
    'helse_hverdag.komme_i_gang.ord':
      'stå opp|komme i gang|komme meg opp|komme opp|komme meg i gang|få gjort noe|få gjort ting|komme ut|komme meg ut|komme meg ut av senga',
    'helse_hverdag.folge_med': 'Følge med og huske',
    'helse_hverdag.folge_med.ord':
      'følge med|huske|huske ting|konsentrere meg|konsentrasjon|konsentrasjonen|hukommelsen|hodet|tenke klart|lese brev',
    'helse_hverdag.kropp': 'Gå, stå eller løfte',
    'helse_hverdag.kropp.ord':
      'gå|stå|løfte|sitte|sitte lenge|bære|kroppen|kropp|ryggen|rygg|knærne|vondt|smerter|smertene|bevege meg',
    'helse_hverdag.folk': 'Være blant folk',
    'helse_hverdag.folk.ord':
      'folk|andre folk|møte folk|være med folk|være sammen med folk|mange folk|butikken|snakke med folk|angst for folk',
    'helse_hverdag.ingenting': 'Ingenting av dette',
    'helse_hverdag.ingenting.ord':
      'ingenting|ingen|ingen av dem|nei|nei ingenting|ikke noe|ikke noe av dette|alt går fint|det går fint|det går bra',

    'helse_hinder.kort': 'Helse og jobb',
    'helse_hinder.ord': 'helsa og jobb|hindrer helsa|om helsa hindrer',
    'helse_hinder.sporsmal': 'Hindrer helsa deg i å søke jobb eller være i jobb?',
    'helse_hinder.igjen':
      'Gjør helsa det vanskelig å søke jobb eller være i jobb? Svar for eksempel «ja» eller «nei». Du kan også hoppe over.',
    'helse_hinder.enkel': 'Gjør helsa det vanskelig å jobbe?',
    'helse_hinder.hvorfor':
      'Nav spør om nesten det samme når du melder deg som arbeidssøker. Svarer du ja, kan du be Nav om mer hjelp.',
    'helse_hinder.hjelp':
      'Svar ja hvis kroppen eller psyken gjør det vanskelig, helt eller delvis. Det holder at du merker det selv.',

    'helse_lettere.kort': 'Lettere i jobb',
    'helse_lettere.ord': 'hva som gjør jobb lettere|det som gjør jobb lettere|tilpasning',
    'helse_lettere.sporsmal': 'Hva ville gjort det lettere å jobbe eller gå på kurs?',
    'helse_lettere.igjen':
      'Hva ville gjort det lettere å jobbe eller gå på kurs? Noen få ord er nok, for eksempel «korte dager». Du kan også hoppe over.',
    'helse_lettere.enkel': 'Hva gjør jobb lettere for deg?',
    'helse_lettere.hvorfor': 'Du vet best hva som hjelper deg. Da kan du be om det på en jobb eller et kurs.',
    'helse_lettere.hjelp':
      'Skriv det som hjelper deg, stort eller lite. For eksempel «starte senere på dagen» eller «et rolig rom».',

    'helse_behandling.kort': 'Behandling',
    'helse_behandling.ord': 'behandlingen|lege|legen|operasjon|operasjonen|sykehus',
    'helse_behandling.sporsmal': 'Går du til behandling, eller venter du på det?',
    'helse_behandling.igjen':
      'Går du til behandling, eller venter du på det? Trykk på ett svar, eller skriv for eksempel «nei». Du kan også hoppe over.',
    'helse_behandling.enkel': 'Hvordan er det med behandling?',
    'helse_behandling.hvorfor':
      'Behandling tar tid og krefter. Du kan be om at jobb eller kurs tar hensyn til det.',
    'helse_behandling.hjelp':
      'Det kan være lege, psykolog, operasjon eller opptrening. Du trenger ikke si hva behandlingen er for.',
    'helse_behandling.i_gang': 'Jeg får behandling nå',
    'helse_behandling.i_gang.ord':
      'får behandling|går til behandling|jeg går til behandling|under behandling|er i behandling|jeg er i behandling|behandling|går til psykolog|går til fysioterapeut',
    'helse_behandling.har_time': 'Jeg venter og har time',
    'helse_behandling.har_time.ord':
      'har time|jeg har time|har fått time|jeg har fått time|skal opereres|skal på sykehuset|ja jeg har time',
    'helse_behandling.uten_time': 'Jeg venter uten time',
    'helse_behandling.uten_time.ord':
      'venter|jeg venter|venteliste|står på venteliste|på venteliste|i kø|står i kø|har ikke fått time|ikke time ennå|ja venter',
    'helse_behandling.nei': 'Nei, ikke nå',
    'helse_behandling.nei.ord':
      'nei|ikke nå|ingen behandling|nei ingen behandling|ferdig behandlet|ingen av delene',
  },
  nn: {
    'deler.helse': 'Helse',
    'deler.helse.om': 'Nyttig om jobb, kurs eller hjelp skal passe til helsa di.',
    'deler.helse.ord': 'helsa|helsa mi|psykisk helse|kroppen|sjukdom|psyken',

    'helse_energi.kort': 'Energi',
    'helse_energi.ord': 'energien|kreftene|krefter|overskot',
    'helse_energi.sporsmal': 'Kor mykje energi har du på ein vanleg dag?',
    'helse_energi.igjen':
      'Kor mykje energi har du på ein vanleg dag? Vel eit tal frå 1 til 5, til dømes «2». Du kan òg hoppe over.',
    'helse_energi.enkel': 'Kor mykje energi har du?',
    'helse_energi.hvorfor':
      'Jobb og kurs bør passe til det du orkar. Veit du det sjølv, er det lettare å be om rett tempo.',
    'helse_energi.hjelp':
      '1 er nesten ingen energi, 5 er nok til alt. Tenk på ein vanleg dag, ikkje den beste eller den verste.',
    'helse_energi.lav': 'Nesten ingen',
    'helse_energi.hoy': 'Nok til alt',
    'helse_energi.1.ord': 'ingen|ingenting|null|heilt tom|utsliten|heilt utsliten|heilt ferdig|ingen energi',
    'helse_energi.2.ord': 'litt|lite|veldig lite|ikkje mykje|ikkje så mykje|ganske lite|lite energi',
    'helse_energi.3.ord': 'middels|midt på treet|sånn passe|passe|både og|det varierer|varierer|opp og ned',
    'helse_energi.4.ord': 'ganske mykje|ein god del|bra|ganske bra|godt',
    'helse_energi.5.ord': 'mykje|masse|veldig mykje|nok|full av energi|mykje energi',

    'helse_hverdag.kort': 'Helse i kvardagen',
    'helse_hverdag.ord': 'kvardagen og helsa|vanskeleg på grunn av helsa',
    'helse_hverdag.sporsmal': 'Er noko vanskeleg i kvardagen på grunn av helsa? Du kan velje fleire.',
    'helse_hverdag.igjen':
      'Er noko vanskeleg i kvardagen på grunn av helsa? Trykk på det som passar, eller skriv til dømes «starte dagen». Du kan òg hoppe over.',
    'helse_hverdag.enkel': 'Kva er vanskeleg på grunn av helsa?',
    'helse_hverdag.hvorfor':
      'Kvardagen seier meir enn namnet på ein sjukdom. Då er det lettare å finne jobb, kurs eller hjelp som passar.',
    'helse_hverdag.hjelp': 'Trykk på alt som passar, og så «Ferdig». Du treng ikkje seie kva som feilar deg.',
    'helse_hverdag.komme_i_gang': 'Starte dagen',
    'helse_hverdag.komme_i_gang.ord':
      'stå opp|kome i gang|kome meg opp|kome opp|kome meg i gang|komme i gang|få gjort noko|få gjort ting|kome ut|kome meg ut|kome meg ut av senga',
    'helse_hverdag.folge_med': 'Følgje med og hugse',
    'helse_hverdag.folge_med.ord':
      'følgje med|følge med|hugse|hugse ting|konsentrere meg|konsentrasjon|konsentrasjonen|minnet|hovudet|tenkje klart|lese brev',
    'helse_hverdag.kropp': 'Gå, stå eller løfte',
    'helse_hverdag.kropp.ord':
      'gå|stå|løfte|sitje|sitje lenge|bere|kroppen|kropp|ryggen|rygg|knea|vondt|smerter|smertene|røre meg',
    'helse_hverdag.folk': 'Vere blant folk',
    'helse_hverdag.folk.ord':
      'folk|andre folk|møte folk|vere med folk|vere saman med folk|mange folk|butikken|snakke med folk|angst for folk',
    'helse_hverdag.ingenting': 'Ingenting av dette',
    'helse_hverdag.ingenting.ord':
      'ingenting|ingen|ingen av dei|nei|nei ingenting|ikkje noko|ikkje noko av dette|alt går fint|det går fint|det går bra',

    'helse_hinder.kort': 'Helse og jobb',
    'helse_hinder.ord': 'helsa og jobb|hindrar helsa|om helsa hindrar',
    'helse_hinder.sporsmal': 'Hindrar helsa deg i å søkje jobb eller vere i jobb?',
    'helse_hinder.igjen':
      'Gjer helsa det vanskeleg å søkje jobb eller vere i jobb? Svar til dømes «ja» eller «nei». Du kan òg hoppe over.',
    'helse_hinder.enkel': 'Gjer helsa det vanskeleg å jobbe?',
    'helse_hinder.hvorfor':
      'Nav spør om nesten det same når du melder deg som arbeidssøkjar. Svarar du ja, kan du be Nav om meir hjelp.',
    'helse_hinder.hjelp':
      'Svar ja om kroppen eller psyken gjer det vanskeleg, heilt eller delvis. Det held at du merkar det sjølv.',

    'helse_lettere.kort': 'Lettare i jobb',
    'helse_lettere.ord': 'kva som gjer jobb lettare|det som gjer jobb lettare|tilpassing',
    'helse_lettere.sporsmal': 'Kva ville gjort det lettare å jobbe eller gå på kurs?',
    'helse_lettere.igjen':
      'Kva ville gjort det lettare å jobbe eller gå på kurs? Nokre få ord er nok, til dømes «korte dagar». Du kan òg hoppe over.',
    'helse_lettere.enkel': 'Kva gjer jobb lettare for deg?',
    'helse_lettere.hvorfor':
      'Du veit best kva som hjelper deg. Då kan du be om det på ein jobb eller eit kurs.',
    'helse_lettere.hjelp':
      'Skriv det som hjelper deg, stort eller lite. Til dømes «starte seinare på dagen» eller «eit roleg rom».',

    'helse_behandling.kort': 'Behandling',
    'helse_behandling.ord': 'behandlinga|lege|legen|operasjon|operasjonen|sjukehus',
    'helse_behandling.sporsmal': 'Går du til behandling, eller ventar du på det?',
    'helse_behandling.igjen':
      'Går du til behandling, eller ventar du på det? Trykk på eitt svar, eller skriv til dømes «nei». Du kan òg hoppe over.',
    'helse_behandling.enkel': 'Korleis er det med behandling?',
    'helse_behandling.hvorfor':
      'Behandling tek tid og krefter. Du kan be om at jobb eller kurs tek omsyn til det.',
    'helse_behandling.hjelp':
      'Det kan vere lege, psykolog, operasjon eller opptrening. Du treng ikkje seie kva behandlinga er for.',
    'helse_behandling.i_gang': 'Eg får behandling no',
    'helse_behandling.i_gang.ord':
      'får behandling|går til behandling|eg går til behandling|under behandling|er i behandling|eg er i behandling|behandling|går til psykolog|går til fysioterapeut',
    'helse_behandling.har_time': 'Eg ventar og har time',
    'helse_behandling.har_time.ord':
      'har time|eg har time|har fått time|eg har fått time|skal opererast|skal på sjukehuset|ja eg har time',
    'helse_behandling.uten_time': 'Eg ventar utan time',
    'helse_behandling.uten_time.ord':
      'ventar|eg ventar|venteliste|står på venteliste|på venteliste|i kø|står i kø|har ikkje fått time|ikkje time enno|ja ventar',
    'helse_behandling.nei': 'Nei, ikkje no',
    'helse_behandling.nei.ord':
      'nei|ikkje no|inga behandling|nei inga behandling|ferdig behandla|ingen av delane',
  },
  en: {
    'deler.helse': 'Health',
    'deler.helse.om': 'Useful when work, courses or help need to suit your health.',
    'deler.helse.ord': 'my health|mental health|body|illness|sickness',

    'helse_energi.kort': 'Energy',
    'helse_energi.ord': 'my energy|strength|how much energy',
    'helse_energi.sporsmal': 'How much energy do you have on an ordinary day?',
    'helse_energi.igjen':
      'How much energy do you have on an ordinary day? Choose a number from 1 to 5, for example "2". You can also skip.',
    'helse_energi.enkel': 'How much energy do you have?',
    'helse_energi.hvorfor':
      'Work and courses should suit what you can manage. If you know it yourself, it is easier to ask for the right pace.',
    'helse_energi.hjelp':
      '1 is almost no energy, 5 is enough for everything. Think of an ordinary day, not the best or the worst.',
    'helse_energi.lav': 'Almost none',
    'helse_energi.hoy': 'Enough for everything',
    'helse_energi.1.ord': 'none|nothing|zero|no energy|exhausted|worn out|completely empty',
    'helse_energi.2.ord': 'a little|little|very little|not much|not so much|low',
    'helse_energi.3.ord': 'some|medium|so so|in between|it varies|varies|up and down|average',
    'helse_energi.4.ord': 'quite a lot|a good deal|good|quite good|fairly good',
    'helse_energi.5.ord': 'a lot|lots|plenty|very much|enough|full of energy',

    'helse_hverdag.kort': 'Health, daily life',
    'helse_hverdag.ord': 'health in daily life|hard because of my health',
    'helse_hverdag.sporsmal':
      'Is anything hard in daily life because of your health? You can choose several.',
    'helse_hverdag.igjen':
      'Is anything hard in daily life because of your health? Press what fits, or write for example "starting the day". You can also skip.',
    'helse_hverdag.enkel': 'What is hard because of your health?',
    'helse_hverdag.hvorfor':
      'Daily life says more than the name of an illness. It makes it easier to find work, courses or help that suits you.',
    'helse_hverdag.hjelp': 'Press all that fit, and then "Done". You need not say what is wrong with you.',
    'helse_hverdag.komme_i_gang': 'Starting the day',
    'helse_hverdag.komme_i_gang.ord':
      'getting up|get up|get started|getting out|getting out of bed|getting things done|getting started',
    'helse_hverdag.folge_med': 'Concentrating and remembering',
    'helse_hverdag.folge_med.ord':
      'concentrating|remembering|concentration|concentrate|focus|focusing|memory|remember things|thinking clearly|reading letters',
    'helse_hverdag.kropp': 'Walking, standing or lifting',
    'helse_hverdag.kropp.ord':
      'walking|standing|lifting|sitting|carrying|my body|body|my back|knees|pain|pains|moving',
    'helse_hverdag.folk': 'Being among people',
    'helse_hverdag.folk.ord':
      'people|other people|meeting people|being with people|crowds|the shop|talking to people',
    'helse_hverdag.ingenting': 'None of this',
    'helse_hverdag.ingenting.ord':
      'none|nothing|none of these|none of them|no|no nothing|all is fine|its fine|it is fine',

    'helse_hinder.kort': 'Health and work',
    'helse_hinder.ord': 'my health and work|does my health stop me',
    'helse_hinder.sporsmal': 'Does your health stop you from looking for work or having a job?',
    'helse_hinder.igjen':
      'Does your health make it hard to look for work or have a job? Answer for example "yes" or "no". You can also skip.',
    'helse_hinder.enkel': 'Does your health make work hard?',
    'helse_hinder.hvorfor':
      'Nav asks almost the same when you register as a job seeker. If you answer yes, you can ask Nav for more help.',
    'helse_hinder.hjelp':
      'Answer yes if your body or mind makes it hard, fully or partly. It is enough that you notice it yourself.',

    'helse_lettere.kort': 'Easier at work',
    'helse_lettere.ord': 'what makes work easier|what would make work easier|adjustments',
    'helse_lettere.sporsmal': 'What would make it easier to work or take a course?',
    'helse_lettere.igjen':
      'What would make it easier to work or take a course? A few words are enough, for example "short days". You can also skip.',
    'helse_lettere.enkel': 'What makes work easier for you?',
    'helse_lettere.hvorfor': 'You know best what helps you. Then you can ask for it in a job or on a course.',
    'helse_lettere.hjelp':
      'Write what helps you, big or small. For example "start later in the day" or "a quiet room".',

    'helse_behandling.kort': 'Treatment',
    'helse_behandling.ord': 'my treatment|doctor|operation|surgery|hospital',
    'helse_behandling.sporsmal': 'Are you having treatment, or waiting for it?',
    'helse_behandling.igjen':
      'Are you having treatment, or waiting for it? Press one answer, or write for example "no". You can also skip.',
    'helse_behandling.enkel': 'How are things with treatment?',
    'helse_behandling.hvorfor':
      'Treatment takes time and strength. You can ask for work or courses to take it into account.',
    'helse_behandling.hjelp':
      'It can be a doctor, a psychologist, surgery or physiotherapy. You need not say what the treatment is for.',
    'helse_behandling.i_gang': 'I am having treatment now',
    'helse_behandling.i_gang.ord':
      'having treatment|in treatment|i am in treatment|treatment|i get treatment|i see a psychologist|seeing a psychologist',
    'helse_behandling.har_time': 'Waiting, with an appointment',
    'helse_behandling.har_time.ord':
      'i have an appointment|have an appointment|got an appointment|appointment|yes i have an appointment',
    'helse_behandling.uten_time': 'Waiting, no appointment yet',
    'helse_behandling.uten_time.ord':
      'waiting|i am waiting|im waiting|waiting list|on a waiting list|on the waiting list|no appointment|no appointment yet|yes waiting',
    'helse_behandling.nei': 'No, not now',
    'helse_behandling.nei.ord': 'no|not now|no treatment|neither|finished treatment',
  },
});

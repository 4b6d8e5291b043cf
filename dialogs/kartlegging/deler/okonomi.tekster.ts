import { katalog } from '../../sprak/katalog.ts';

/** The texts of `okonomi.ts`. */
export const tekster = katalog({
  nb: {
    'deler.okonomi': 'Penger og gjeld',
    'deler.okonomi.om':
      'Nyttig når du vil be om riktig hjelp med regninger, gjeld eller penger du venter på.',
    'deler.okonomi.ord': 'økonomi|økonomien|penger|pengene|gjeld og penger|økonomi og gjeld',

    'okonomi_mat.kort': 'Penger til mat',
    'okonomi_mat.ord': 'mat|maten|penger til medisin|penger nå',
    'okonomi_mat.sporsmal': 'Har du penger til mat, medisin og strøm nå?',
    'okonomi_mat.igjen':
      'Har du penger til mat, medisin og strøm nå? Trykk på ett svar, eller skriv for eksempel «så vidt». Du kan også hoppe over.',
    'okonomi_mat.enkel': 'Har du penger til mat?',
    'okonomi_mat.hvorfor':
      'Mat og medisin kan ikke vente. Er det tomt, viser jeg deg hvor du kan få hjelp i dag.',
    'okonomi_mat.hjelp': 'Tenk på dagene fram til du får penger igjen. Velg det som passer best.',
    'okonomi_mat.ja': 'Ja',
    'okonomi_mat.ja.ord': 'jada|jepp|jeg har nok|har nok|nok|det går bra|det går fint|går greit',
    'okonomi_mat.knapt': 'Ja, så vidt',
    'okonomi_mat.knapt.ord':
      'knapt|det blir knapt|så vidt|det går så vidt|nesten tomt|ikke helt|stramt|litt knapt|ja men det blir knapt|ja men knapt|det er knapt',
    'okonomi_mat.tomt': 'Nei, det er tomt',
    'okonomi_mat.tomt.ord':
      'nei|tomt|helt tomt|blakk|helt blakk|tom for penger|tom for mat|ikke til mat|har ikke penger|har ikke penger til mat|har ikke mat|har ikke råd til mat|ingen penger|null på konto|ikke penger til medisin',

    'okonomi_brev.kort': 'Brev og regninger',
    'okonomi_brev.ord': 'brev|brevene|regninger|regningene|posten|post',
    'okonomi_brev.sporsmal': 'Hva slags brev har du liggende? Du kan velge flere.',
    'okonomi_brev.igjen':
      'Hva slags brev har du liggende? Trykk på det som passer, eller skriv for eksempel «inkasso». Du kan også hoppe over.',
    'okonomi_brev.enkel': 'Hvilke brev har du hjemme?',
    'okonomi_brev.hvorfor':
      'Mange har brev de ikke orker å åpne. Du kan be Nav om råd om penger, og ta med brevene som de er.',
    'okonomi_brev.hjelp':
      'Trykk på alt som passer, og så «Ferdig». Brev på mobilen teller også. Du trenger ikke åpne noe nå.',
    'okonomi_brev.uapnet': 'Brev jeg ikke har åpnet',
    'okonomi_brev.uapnet.ord':
      'uåpna brev|uåpnede brev|uåpnet post|uåpna post|brev jeg ikke åpner|mange brev jeg ikke åpner|brev jeg ikke tør åpne|tør ikke åpne|åpner ikke posten|åpner ikke brev|en haug med brev|bunke med brev',
    'okonomi_brev.ubetalt': 'Regninger jeg ikke har betalt',
    'okonomi_brev.ubetalt.ord':
      'regninger|regningene|ubetalte regninger|ubetalt|purring|purringer|regninger jeg ikke får betalt|strømregning|strømregninga',
    'okonomi_brev.inkasso': 'Brev om inkasso',
    'okonomi_brev.inkasso.ord':
      'inkasso|inkassobrev|inkassokrav|inkassosak|inkassosaker|fra inkasso|inkassoselskap',
    'okonomi_brev.namsmann': 'Brev fra namsmannen',
    'okonomi_brev.namsmann.ord':
      'namsmannen|namsmann|utlegg|utleggstrekk|lønnstrekk|trekk i lønna|trekk i trygda|trekk|fra namsmannen',
    'okonomi_brev.ingen': 'Ingen slike brev',
    'okonomi_brev.ingen.ord':
      'ingen|ingen brev|nei|nei ingen|ingenting|ikke noe|ikke noe av dette|har ingen brev|ikke noen brev|ingen av dem',

    'okonomi_gjeld.kort': 'Gjeld',
    'okonomi_gjeld.ord': 'gjelda|gjelden|gjelda mi|det jeg skylder|hva jeg skylder|lån',
    'okonomi_gjeld.sporsmal': 'Vet du hvor mye du skylder?',
    'okonomi_gjeld.igjen':
      'Vet du hvor mye du skylder? Trykk på ett svar, eller skriv for eksempel «omtrent». Du kan også hoppe over.',
    'okonomi_gjeld.enkel': 'Har du oversikt over gjelda?',
    'okonomi_gjeld.hvorfor': 'Mange vet ikke helt hva de skylder. Du kan be Nav om hjelp til å finne det ut.',
    'okonomi_gjeld.hjelp':
      'Tenk på lån, kredittkort, inkasso, husleie og strøm. Du trenger ikke skrive noe beløp.',
    'okonomi_gjeld.kjent': 'Ja, jeg har oversikt',
    'okonomi_gjeld.kjent.ord':
      'ja|oversikt|har oversikt|full oversikt|ja helt|jeg vet det|ja det vet jeg|jeg har oversikt',
    'okonomi_gjeld.omtrent': 'Omtrent',
    'okonomi_gjeld.omtrent.ord': 'sånn omtrent|cirka|sånn cirka|ca|noenlunde|delvis|ja omtrent|omtrentlig',
    'okonomi_gjeld.ukjent': 'Nei, jeg mangler oversikt',
    'okonomi_gjeld.ukjent.ord':
      'nei|ingen oversikt|har ikke oversikt|jeg har ikke oversikt|mangler oversikt|ikke oversikt|mista oversikten|mistet oversikten',
    'okonomi_gjeld.ingen': 'Jeg skylder ikke noe',
    'okonomi_gjeld.ingen.ord':
      'ingenting|ingen gjeld|har ikke gjeld|jeg har ikke gjeld|har ingen gjeld|skylder ingenting|jeg skylder ingenting|skylder ikke noe|gjeldfri|null|ikke noe gjeld',

    'okonomi_hjelp.kort': 'Hjelp med gjeld',
    'okonomi_hjelp.ord': 'hjelp med gjelda|gjeldshjelp|gjeldsråd',
    'okonomi_hjelp.sporsmal': 'Hva ville hjelpe mest med det du skylder?',
    'okonomi_hjelp.igjen':
      'Hva ville hjelpe mest med det du skylder? Trykk på ett svar, eller skriv for eksempel «oversikt». Du kan også hoppe over.',
    'okonomi_hjelp.enkel': 'Hva vil du ha hjelp til med gjelda?',
    'okonomi_hjelp.hvorfor':
      'Alle kan be Nav om råd om penger og gjeld, også de som ikke får sosialhjelp. Svaret viser hva du kan be om.',
    'okonomi_hjelp.hjelp':
      'Velg det som ville lettet mest nå. Du kan ombestemme deg, og jeg starter ingenting.',
    'okonomi_hjelp.oversikt': 'Oversikt over alt jeg skylder',
    'okonomi_hjelp.oversikt.ord': 'oversikt|en oversikt|få oversikt|oversikt over gjelda|hva jeg skylder',
    'okonomi_hjelp.avtale': 'Å betale litt om gangen',
    'okonomi_hjelp.avtale.ord':
      'avtale|en avtale|betalingsavtale|nedbetaling|nedbetalingsavtale|avdrag|betale litt om gangen|mindre avdrag|gjeldsordning',
    'okonomi_hjelp.sammen': 'Noen som hjelper meg med det',
    'okonomi_hjelp.sammen.ord':
      'noen å ringe sammen med|noen sammen med meg|åpne brevene sammen|noen som åpner brevene|noen som ringer|ringe|skrive|gjeldsrådgiver|en gjeldsrådgiver|noen',
    'okonomi_hjelp.selv': 'Jeg ordner det selv',
    'okonomi_hjelp.selv.ord':
      'selv|klarer meg selv|klarer det selv|ordner det|ingen hjelp|trenger ikke hjelp|ingenting|nei',

    'okonomi_venter.kort': 'Venter på penger',
    'okonomi_venter.ord': 'venter|pengene jeg venter på|ventetid|venting',
    'okonomi_venter.sporsmal': 'Venter du på penger fra Nav eller andre?',
    'okonomi_venter.igjen':
      'Venter du på penger fra Nav eller andre? Trykk på ett svar, eller skriv for eksempel «over en måned». Du kan også hoppe over.',
    'okonomi_venter.enkel': 'Venter du på penger?',
    'okonomi_venter.hvorfor':
      'Du kan alltid spørre hvor saken ligger. Da er det greit å vite hvor lenge du har ventet.',
    'okonomi_venter.hjelp':
      'Det kan være sykepenger, sosialhjelp, lønn eller noe annet. Regn fra den dagen du søkte.',
    'okonomi_venter.kort_tid': 'Ja, under en måned',
    'okonomi_venter.kort_tid.ord':
      'under en måned|mindre enn en måned|noen uker|et par uker|noen dager|en uke|to uker|tre uker|kort tid|ja noen uker|siden forrige uke',
    'okonomi_venter.lang_tid': 'Ja, over en måned',
    'okonomi_venter.lang_tid.ord':
      'over en måned|mer enn en måned|flere måneder|to måneder|tre måneder|mange måneder|lenge|veldig lenge|ja lenge|evigheter|et halvt år',
    'okonomi_venter.nei': 'Nei',
    'okonomi_venter.nei.ord':
      'nei da|nope|ingenting|nei ingenting|venter ikke|jeg venter ikke|ikke nå|nei ikke nå',

    'motstrid.okonomi_skylder':
      'Du svarte at du ikke skylder noe, og at du har brev om inkasso eller fra namsmannen.',
  },
  nn: {
    'deler.okonomi': 'Pengar og gjeld',
    'deler.okonomi.om': 'Nyttig når du vil be om rett hjelp med rekningar, gjeld eller pengar du ventar på.',
    'deler.okonomi.ord': 'økonomi|økonomien|pengar|pengane|gjeld og pengar|økonomi og gjeld',

    'okonomi_mat.kort': 'Pengar til mat',
    'okonomi_mat.ord': 'mat|maten|pengar til medisin|pengar no',
    'okonomi_mat.sporsmal': 'Har du pengar til mat, medisin og straum no?',
    'okonomi_mat.igjen':
      'Har du pengar til mat, medisin og straum no? Trykk på eitt svar, eller skriv til dømes «så vidt». Du kan òg hoppe over.',
    'okonomi_mat.enkel': 'Har du pengar til mat?',
    'okonomi_mat.hvorfor':
      'Mat og medisin kan ikkje vente. Er det tomt, viser eg deg kvar du kan få hjelp i dag.',
    'okonomi_mat.hjelp': 'Tenk på dagane fram til du får pengar igjen. Vel det som passar best.',
    'okonomi_mat.ja': 'Ja',
    'okonomi_mat.ja.ord': 'jada|jepp|eg har nok|har nok|nok|det går bra|det går fint|går greitt',
    'okonomi_mat.knapt': 'Ja, så vidt',
    'okonomi_mat.knapt.ord':
      'knapt|det blir knapt|så vidt|det går så vidt|nesten tomt|ikkje heilt|stramt|litt knapt|ja men det blir knapt|ja men knapt|det er knapt',
    'okonomi_mat.tomt': 'Nei, det er tomt',
    'okonomi_mat.tomt.ord':
      'nei|tomt|heilt tomt|blakk|heilt blakk|tom for pengar|tom for mat|ikkje til mat|har ikkje pengar|har ikkje pengar til mat|har ikkje mat|har ikkje råd til mat|ingen pengar|null på konto|ikkje pengar til medisin',

    'okonomi_brev.kort': 'Brev og rekningar',
    'okonomi_brev.ord': 'brev|breva|rekningar|rekningane|posten|post',
    'okonomi_brev.sporsmal': 'Kva slags brev har du liggjande? Du kan velje fleire.',
    'okonomi_brev.igjen':
      'Kva slags brev har du liggjande? Trykk på det som passar, eller skriv til dømes «inkasso». Du kan òg hoppe over.',
    'okonomi_brev.enkel': 'Kva brev har du heime?',
    'okonomi_brev.hvorfor':
      'Mange har brev dei ikkje orkar å opne. Du kan be Nav om råd om pengar, og ta med breva som dei er.',
    'okonomi_brev.hjelp':
      'Trykk på alt som passar, og så «Ferdig». Brev på mobilen tel òg. Du treng ikkje opne noko no.',
    'okonomi_brev.uapnet': 'Brev eg ikkje har opna',
    'okonomi_brev.uapnet.ord':
      'uopna brev|uopna post|brev eg ikkje opnar|mange brev eg ikkje opnar|brev eg ikkje tør opne|tør ikkje opne|torer ikkje opne|opnar ikkje posten|opnar ikkje brev|ein haug med brev|bunke med brev',
    'okonomi_brev.ubetalt': 'Rekningar eg ikkje har betalt',
    'okonomi_brev.ubetalt.ord':
      'rekningar|rekningane|ubetalte rekningar|ubetalt|purring|purringar|rekningar eg ikkje får betalt|straumrekning|straumrekninga',
    'okonomi_brev.inkasso': 'Brev om inkasso',
    'okonomi_brev.inkasso.ord':
      'inkasso|inkassobrev|inkassokrav|inkassosak|inkassosaker|frå inkasso|inkassoselskap',
    'okonomi_brev.namsmann': 'Brev frå namsmannen',
    'okonomi_brev.namsmann.ord':
      'namsmannen|namsmann|utlegg|utleggstrekk|lønstrekk|trekk i løna|trekk i trygda|trekk|frå namsmannen',
    'okonomi_brev.ingen': 'Ingen slike brev',
    'okonomi_brev.ingen.ord':
      'ingen|ingen brev|nei|nei ingen|ingenting|ikkje noko|ikkje noko av dette|har ingen brev|ikkje nokon brev|ingen av dei',

    'okonomi_gjeld.kort': 'Gjeld',
    'okonomi_gjeld.ord': 'gjelda|gjelda mi|det eg skuldar|kva eg skuldar|lån',
    'okonomi_gjeld.sporsmal': 'Veit du kor mykje du skuldar?',
    'okonomi_gjeld.igjen':
      'Veit du kor mykje du skuldar? Trykk på eitt svar, eller skriv til dømes «omtrent». Du kan òg hoppe over.',
    'okonomi_gjeld.enkel': 'Har du oversikt over gjelda?',
    'okonomi_gjeld.hvorfor':
      'Mange veit ikkje heilt kva dei skuldar. Du kan be Nav om hjelp til å finne det ut.',
    'okonomi_gjeld.hjelp':
      'Tenk på lån, kredittkort, inkasso, husleige og straum. Du treng ikkje skrive noko beløp.',
    'okonomi_gjeld.kjent': 'Ja, eg har oversikt',
    'okonomi_gjeld.kjent.ord':
      'ja|oversikt|har oversikt|full oversikt|ja heilt|eg veit det|ja det veit eg|eg har oversikt',
    'okonomi_gjeld.omtrent': 'Omtrent',
    'okonomi_gjeld.omtrent.ord': 'sånn omtrent|cirka|sånn cirka|ca|nokolunde|delvis|ja omtrent',
    'okonomi_gjeld.ukjent': 'Nei, eg manglar oversikt',
    'okonomi_gjeld.ukjent.ord':
      'nei|inga oversikt|ingen oversikt|har ikkje oversikt|eg har ikkje oversikt|manglar oversikt|ikkje oversikt|mista oversikta|mista oversikten',
    'okonomi_gjeld.ingen': 'Eg skuldar ikkje noko',
    'okonomi_gjeld.ingen.ord':
      'ingenting|inga gjeld|ingen gjeld|har ikkje gjeld|eg har ikkje gjeld|har inga gjeld|skuldar ingenting|eg skuldar ingenting|skuldar ikkje noko|gjeldfri|null|ikkje noko gjeld',

    'okonomi_hjelp.kort': 'Hjelp med gjeld',
    'okonomi_hjelp.ord': 'hjelp med gjelda|gjeldshjelp|gjeldsråd',
    'okonomi_hjelp.sporsmal': 'Kva ville hjelpe mest med det du skuldar?',
    'okonomi_hjelp.igjen':
      'Kva ville hjelpe mest med det du skuldar? Trykk på eitt svar, eller skriv til dømes «oversikt». Du kan òg hoppe over.',
    'okonomi_hjelp.enkel': 'Kva vil du ha hjelp til med gjelda?',
    'okonomi_hjelp.hvorfor':
      'Alle kan be Nav om råd om pengar og gjeld, òg dei som ikkje får sosialhjelp. Svaret viser kva du kan be om.',
    'okonomi_hjelp.hjelp': 'Vel det som ville letta mest no. Du kan ombestemme deg, og eg startar ingenting.',
    'okonomi_hjelp.oversikt': 'Oversikt over alt eg skuldar',
    'okonomi_hjelp.oversikt.ord': 'oversikt|ei oversikt|få oversikt|oversikt over gjelda|kva eg skuldar',
    'okonomi_hjelp.avtale': 'Å betale litt om gongen',
    'okonomi_hjelp.avtale.ord':
      'avtale|ein avtale|betalingsavtale|nedbetaling|nedbetalingsavtale|avdrag|betale litt om gongen|mindre avdrag|gjeldsordning',
    'okonomi_hjelp.sammen': 'Nokon som hjelper meg med det',
    'okonomi_hjelp.sammen.ord':
      'nokon å ringe saman med|nokon saman med meg|opne breva saman|nokon som opnar breva|nokon som ringer|ringe|skrive|gjeldsrådgjevar|ein gjeldsrådgjevar|nokon',
    'okonomi_hjelp.selv': 'Eg ordnar det sjølv',
    'okonomi_hjelp.selv.ord':
      'sjølv|klarer meg sjølv|klarer det sjølv|ordnar det|inga hjelp|treng ikkje hjelp|ingenting|nei',

    'okonomi_venter.kort': 'Ventar på pengar',
    'okonomi_venter.ord': 'ventar|pengane eg ventar på|ventetid|venting',
    'okonomi_venter.sporsmal': 'Ventar du på pengar frå Nav eller andre?',
    'okonomi_venter.igjen':
      'Ventar du på pengar frå Nav eller andre? Trykk på eitt svar, eller skriv til dømes «over ein månad». Du kan òg hoppe over.',
    'okonomi_venter.enkel': 'Ventar du på pengar?',
    'okonomi_venter.hvorfor':
      'Du kan alltid spørje kvar saka ligg. Då er det greitt å vite kor lenge du har venta.',
    'okonomi_venter.hjelp':
      'Det kan vere sjukepengar, sosialhjelp, løn eller noko anna. Rekn frå den dagen du søkte.',
    'okonomi_venter.kort_tid': 'Ja, under ein månad',
    'okonomi_venter.kort_tid.ord':
      'under ein månad|mindre enn ein månad|nokre veker|eit par veker|nokre dagar|ei veke|to veker|tre veker|kort tid|ja nokre veker|sidan førre veke',
    'okonomi_venter.lang_tid': 'Ja, over ein månad',
    'okonomi_venter.lang_tid.ord':
      'over ein månad|meir enn ein månad|fleire månader|to månader|tre månader|mange månader|lenge|veldig lenge|ja lenge|eit halvt år',
    'okonomi_venter.nei': 'Nei',
    'okonomi_venter.nei.ord':
      'nei då|ingenting|nei ingenting|ventar ikkje|eg ventar ikkje|ikkje no|nei ikkje no',

    'motstrid.okonomi_skylder':
      'Du svarte at du ikkje skuldar noko, og at du har brev om inkasso eller frå namsmannen.',
  },
  en: {
    'deler.okonomi': 'Money and debt',
    'deler.okonomi.om': 'Useful when you want the right help with bills, debt or money you are waiting for.',
    'deler.okonomi.ord': 'money|debt|debts|my money|finances|economy',

    'okonomi_mat.kort': 'Money for food',
    'okonomi_mat.ord': 'food|money for medicine|money now',
    'okonomi_mat.sporsmal': 'Do you have money for food, medicine and power now?',
    'okonomi_mat.igjen':
      'Do you have money for food, medicine and power now? Press one answer, or write for example "only just". You can also skip.',
    'okonomi_mat.enkel': 'Do you have money for food?',
    'okonomi_mat.hvorfor':
      'Food and medicine cannot wait. If there is nothing left, I show you where to get help today.',
    'okonomi_mat.hjelp': 'Think of the days until you get money again. Choose what fits best.',
    'okonomi_mat.ja': 'Yes',
    'okonomi_mat.ja.ord': 'yeah|yep|enough|i have enough|its fine|it is fine|im fine',
    'okonomi_mat.knapt': 'Yes, only just',
    'okonomi_mat.knapt.ord':
      'tight|its tight|barely|only just|just about|not quite|almost nothing|yes but it is tight|it is tight',
    'okonomi_mat.tomt': 'No, there is nothing left',
    'okonomi_mat.tomt.ord':
      'no|nothing|nothing left|broke|i am broke|im broke|no money|i have no money|no money for food|no food|cant afford food|out of money|no money for medicine',

    'okonomi_brev.kort': 'Letters and bills',
    'okonomi_brev.ord': 'letters|my letters|bills|my bills|mail|post',
    'okonomi_brev.sporsmal': 'Which of these letters do you have? You can choose several.',
    'okonomi_brev.igjen':
      'Which of these letters do you have? Press what fits, or write for example "debt collection". You can also skip.',
    'okonomi_brev.enkel': 'What letters do you have at home?',
    'okonomi_brev.hvorfor':
      'Many people have letters they cannot face opening. You can ask Nav for advice on money, and bring the letters as they are.',
    'okonomi_brev.hjelp':
      'Press all that fit, and then "Done". Letters on your phone count too. You need not open anything now.',
    'okonomi_brev.uapnet': 'Letters I have not opened',
    'okonomi_brev.uapnet.ord':
      'unopened letters|unopened mail|unopened post|letters i dont open|afraid to open|dont open my mail|a pile of letters|many letters i do not open',
    'okonomi_brev.ubetalt': 'Bills I have not paid',
    'okonomi_brev.ubetalt.ord': 'bills|unpaid bills|unpaid|reminders|a reminder|bills i cant pay|power bill',
    'okonomi_brev.inkasso': 'Letters about debt collection',
    'okonomi_brev.inkasso.ord': 'debt collection|debt collectors|debt collector|collection letters|inkasso',
    'okonomi_brev.namsmann': 'Letters from the enforcement officer (namsmannen)',
    'okonomi_brev.namsmann.ord':
      'namsmannen|enforcement|enforcement officer|bailiff|the bailiff|deductions|deduction from pay|seizure',
    'okonomi_brev.ingen': 'No such letters',
    'okonomi_brev.ingen.ord': 'none|no|no letters|nothing|none of these|none of them|i have no letters',

    'okonomi_gjeld.kort': 'Debt',
    'okonomi_gjeld.ord': 'debts|my debt|what i owe|loans',
    'okonomi_gjeld.sporsmal': 'Do you know how much you owe?',
    'okonomi_gjeld.igjen':
      'Do you know how much you owe? Press one answer, or write for example "roughly". You can also skip.',
    'okonomi_gjeld.enkel': 'Do you know what you owe?',
    'okonomi_gjeld.hvorfor':
      'Many people do not know exactly what they owe. You can ask Nav for help to find out.',
    'okonomi_gjeld.hjelp':
      'Think of loans, credit cards, debt collection, rent and power. You need not write any amount.',
    'okonomi_gjeld.kjent': 'Yes, I know',
    'okonomi_gjeld.kjent.ord': 'yes|i know|yes exactly|i know it|i have an overview',
    'okonomi_gjeld.omtrent': 'Roughly',
    'okonomi_gjeld.omtrent.ord': 'about|more or less|approximately|sort of|partly|yes roughly',
    'okonomi_gjeld.ukjent': 'No, I do not know',
    'okonomi_gjeld.ukjent.ord': 'no|no overview|lost track|i have lost track|no clue how much',
    'okonomi_gjeld.ingen': 'I owe nothing',
    'okonomi_gjeld.ingen.ord': 'nothing|no debt|i have no debt|i dont owe anything|debt free|zero|none',

    'okonomi_hjelp.kort': 'Help with debt',
    'okonomi_hjelp.ord': 'debt help|debt advice|help with my debt',
    'okonomi_hjelp.sporsmal': 'What would help most with what you owe?',
    'okonomi_hjelp.igjen':
      'What would help most with what you owe? Press one answer, or write for example "an overview". You can also skip.',
    'okonomi_hjelp.enkel': 'What help do you want with debt?',
    'okonomi_hjelp.hvorfor':
      'Everyone can ask Nav for advice on money and debt, also without getting social assistance. Your answer shows what to ask for.',
    'okonomi_hjelp.hjelp':
      'Choose what would be the greatest relief now. You can change your mind, and I start nothing.',
    'okonomi_hjelp.oversikt': 'An overview of my debts',
    'okonomi_hjelp.oversikt.ord': 'overview|an overview|get an overview|what i owe',
    'okonomi_hjelp.avtale': 'Paying a little at a time',
    'okonomi_hjelp.avtale.ord':
      'payment plan|a payment plan|a plan|an agreement|instalments|pay a little at a time',
    'okonomi_hjelp.sammen': 'Someone to help me with it',
    'okonomi_hjelp.sammen.ord':
      'someone to call with|someone with me|open the letters together|someone who calls|calling|writing|a debt adviser|debt adviser|someone',
    'okonomi_hjelp.selv': 'I will sort it out myself',
    'okonomi_hjelp.selv.ord':
      'myself|on my own|i manage|i manage myself|no help|i need no help|nothing|no|i sort it out myself',

    'okonomi_venter.kort': 'Waiting for money',
    'okonomi_venter.ord': 'waiting|the money i am waiting for|the wait',
    'okonomi_venter.sporsmal': 'Are you waiting for money from Nav or others?',
    'okonomi_venter.igjen':
      'Are you waiting for money from Nav or others? Press one answer, or write for example "over a month". You can also skip.',
    'okonomi_venter.enkel': 'Are you waiting for money?',
    'okonomi_venter.hvorfor':
      'You can always ask where your case is. Then it is good to know how long you have waited.',
    'okonomi_venter.hjelp':
      'It can be sick pay, social assistance, wages or something else. Count from the day you applied.',
    'okonomi_venter.kort_tid': 'Yes, under a month',
    'okonomi_venter.kort_tid.ord':
      'under a month|less than a month|a few weeks|some weeks|a couple of weeks|a few days|a week|two weeks|three weeks|not long',
    'okonomi_venter.lang_tid': 'Yes, over a month',
    'okonomi_venter.lang_tid.ord':
      'over a month|more than a month|several months|two months|three months|many months|long|a long time|very long|ages|half a year',
    'okonomi_venter.nei': 'No',
    'okonomi_venter.nei.ord': 'nope|nothing|no nothing|im not|not waiting|i am not waiting|not now',

    'motstrid.okonomi_skylder':
      'You answered that you owe nothing, and that you have letters about debt collection or from the enforcement officer.',
  },
});

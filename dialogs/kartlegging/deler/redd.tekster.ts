import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.redd': 'Redd for å miste noe',
    'deler.redd.om': 'Nyttig hvis noe skal endre seg, og du vil vite hva du bør spørre om først.',
    'deler.redd.ord':
      'redd for å miste|hva jeg er redd for|hva er du redd for å miste|bekymringer|bekymret|utrygg',

    'redd_hva.kort': 'Redd for',
    'redd_hva.sporsmal': 'Hva er du redd for å miste? Du kan velge flere.',
    'redd_hva.igjen':
      'Hva er du redd for å miste? Trykk på det som passer, eller skriv for eksempel «pengene». Du kan også hoppe over.',
    'redd_hva.enkel': 'Hva vil du ikke miste?',
    'redd_hva.hvorfor':
      'Mange er utrygge når noe skal endre seg. Du kan spørre om det først, før du sier ja til noe nytt.',
    'redd_hva.hjelp': 'Trykk på alt som passer, og så «Ferdig». For eksempel «Penger jeg lever av».',
    'redd_hva.penger': 'Penger jeg lever av',
    'redd_hva.bolig': 'Stedet jeg bor',
    'redd_hva.behandling': 'Hjelp eller behandling',
    'redd_hva.folk': 'Barn eller andre nær meg',
    'redd_hva.ingenting': 'Ingenting akkurat nå',
    'redd_hva.ord': 'hva jeg er redd for å miste|frykt|det jeg er redd for',
    'redd_hva.penger.ord':
      'penger|pengene|økonomi|inntekt|inntekten|sosialhjelp|sosialhjelpen|aap|uføretrygd|dagpenger|lønn|stønaden|overgangsstønad',
    'redd_hva.bolig.ord':
      'bolig|boligen|leilighet|leiligheten|huset|hjemmet|et sted å bo|rommet|hybelen|leiekontrakten',
    'redd_hva.behandling.ord':
      'hjelpen|behandling|behandlingen|dps|psykologen|legen|veilederen|medisin|medisinen|medisiner|støttekontakten',
    'redd_hva.folk.ord':
      'barna|barn|barnet|barnet mitt|ungene|sønnen min|dattera mi|familien|kjæresten|mannen min|kona mi|venner|samvær|omsorgen',
    'redd_hva.ingenting.ord': 'ingenting|ikke noe|nei|nei ingenting|er ikke redd|jeg er ikke redd|ingen ting',

    'redd_penger.kort': 'Penger i dag',
    'redd_penger.sporsmal': 'Har du det du trenger i dag, som mat og medisin?',
    'redd_penger.igjen':
      'Har du det du trenger i dag, som mat og medisin? Trykk på ett svar, eller skriv for eksempel «snart slutt». Du kan også hoppe over.',
    'redd_penger.enkel': 'Har du mat og medisin i dag?',
    'redd_penger.hvorfor': 'Mangler du noe i dag, viser jeg hvor du kan få hjelp nå.',
    'redd_penger.hjelp': 'Tenk på mat, medisin og strøm. Velg det som passer best i dag.',
    'redd_penger.har': 'Ja, i dag går det',
    'redd_penger.snart_slutt': 'Ja, men snart er det slutt',
    'redd_penger.mangler': 'Nei, jeg mangler noe nå',
    'redd_penger.ord': 'mat og medisin|nok penger i dag',
    'redd_penger.har.ord': 'ja|det går|går greit|har det jeg trenger|ja det går bra|det går bra',
    'redd_penger.snart_slutt.ord':
      'snart slutt|litt|lite igjen|snart tom|holder ikke måneden ut|ja men ikke lenge|nesten tomt',
    'redd_penger.mangler.ord':
      'nei|mangler mat|mangler medisin|mangler strøm|har ikke mat|har ikke penger til mat|har ikke medisin|har ikke strøm|ingenting å spise|tom for mat|blakk|sulten',

    'redd_bolig.kort': 'Boligen nå',
    'redd_bolig.sporsmal': 'Holder du på å miste boligen nå?',
    'redd_bolig.igjen':
      'Holder du på å miste boligen nå? Trykk på ett svar, eller skriv for eksempel «kanskje senere». Du kan også hoppe over.',
    'redd_bolig.enkel': 'Må du flytte ut nå?',
    'redd_bolig.hvorfor': 'Haster det, viser jeg hvor du kan få hjelp med en gang.',
    'redd_bolig.hjelp': 'Velg «Ja, nå» hvis du ikke vet hvor du skal sove de nærmeste dagene.',
    'redd_bolig.nei': 'Nei, jeg bor trygt nå',
    'redd_bolig.senere': 'Kanskje senere',
    'redd_bolig.na': 'Ja, nå',
    'redd_bolig.ord': 'miste boligen|boligen akkurat nå|stedet jeg bor nå',
    'redd_bolig.nei.ord': 'nei|ikke nå|bor trygt|nei det går bra|nei ikke nå',
    'redd_bolig.senere.ord':
      'kanskje|om en stund|om noen måneder|på sikt|skylder husleie|har fått varsel|ja men ikke nå|oppsagt',
    'redd_bolig.na.ord':
      'ja|nå|ja i dag|ja i morgen|kastes ut|blir kastet ut|kastet ut|utkastelse|har ikke sted å sove|må ut nå|står på gata|i morgen',

    'redd_mest.kort': 'Mest redd for',
    'redd_mest.sporsmal': 'Hva uroer deg mest ved det?',
    'redd_mest.igjen':
      'Hva uroer deg mest ved det? Skriv for eksempel «at pengene kommer for sent». Du kan også hoppe over.',
    'redd_mest.enkel': 'Hva er du mest redd for?',
    'redd_mest.hvorfor':
      'Da vet du hva du kan spørre om: hva som skjer, når det skjer, og hvem som har ansvaret.',
    'redd_mest.hjelp':
      'Skriv med dine ord. Noen få ord er nok, for eksempel «at jeg mister behandleren min».',
    'redd_mest.ord': 'mest redd|det jeg er mest redd for|det som uroer meg|største bekymring',

    'redd_si_fra.kort': 'Si fra',
    'redd_si_fra.sporsmal':
      'Hvor enig er du i dette: «Jeg tør å si fra til Nav når noe ikke passer for meg»?',
    'redd_si_fra.igjen':
      'Hvor enig er du i dette: «Jeg tør å si fra til Nav når noe ikke passer for meg»? Trykk på ett svar, eller skriv for eksempel «litt enig». Du kan også hoppe over.',
    'redd_si_fra.enkel': 'Er du enig: «Jeg tør å si fra»?',
    'redd_si_fra.hvorfor':
      'Det kan være vanskelig å si nei. Du kan spørre: «Er dette et krav?» Du kan også ta med en du stoler på.',
    'redd_si_fra.hjelp':
      'Velg det som kjennes riktig for deg. Ingen svar er feil. Nav ser ikke svaret uten at du viser det.',
    'redd_si_fra.ord': 'om jeg tør å si fra|si nei',
  },
  nn: {
    'deler.redd': 'Redd for å miste noko',
    'deler.redd.om': 'Nyttig om noko skal endre seg, og du vil vite kva du bør spørje om først.',
    'deler.redd.ord':
      'redd for å miste|kva eg er redd for|kva er du redd for å miste|uro|uroa|bekymringar|utrygg',

    'redd_hva.kort': 'Redd for',
    'redd_hva.sporsmal': 'Kva er du redd for å miste? Du kan velje fleire.',
    'redd_hva.igjen':
      'Kva er du redd for å miste? Trykk på det som passar, eller skriv til dømes «pengane». Du kan òg hoppe over.',
    'redd_hva.enkel': 'Kva vil du ikkje miste?',
    'redd_hva.hvorfor':
      'Mange er utrygge når noko skal endre seg. Du kan spørje om det først, før du seier ja til noko nytt.',
    'redd_hva.hjelp': 'Trykk på alt som passar, og så «Ferdig». Til dømes «Pengar eg lever av».',
    'redd_hva.penger': 'Pengar eg lever av',
    'redd_hva.bolig': 'Staden der eg bur',
    'redd_hva.behandling': 'Hjelp eller behandling',
    'redd_hva.folk': 'Barn eller andre nær meg',
    'redd_hva.ingenting': 'Ingenting akkurat no',
    'redd_hva.ord': 'kva eg er redd for å miste|frykt|det eg er redd for',
    'redd_hva.penger.ord':
      'pengar|pengane|økonomi|inntekt|inntekta|sosialhjelp|sosialhjelpa|aap|uføretrygd|dagpengar|løn|stønaden|overgangsstønad',
    'redd_hva.bolig.ord':
      'bustad|bustaden|leilegheit|leilegheita|huset|heimen|ein stad å bu|rommet|hybelen|leigekontrakten',
    'redd_hva.behandling.ord':
      'hjelpa|behandling|behandlinga|dps|psykologen|legen|rettleiaren|medisin|medisinen|medisinar|støttekontakten',
    'redd_hva.folk.ord':
      'barna|borna|barn|barnet|barnet mitt|ungane|sonen min|dottera mi|familien|kjærasten|mannen min|kona mi|vener|samvær|omsorga',
    'redd_hva.ingenting.ord':
      'ingenting|ikkje noko|nei|nei ingenting|er ikkje redd|eg er ikkje redd|ingen ting',

    'redd_penger.kort': 'Pengar i dag',
    'redd_penger.sporsmal': 'Har du det du treng i dag, som mat og medisin?',
    'redd_penger.igjen':
      'Har du det du treng i dag, som mat og medisin? Trykk på eitt svar, eller skriv til dømes «snart slutt». Du kan òg hoppe over.',
    'redd_penger.enkel': 'Har du mat og medisin i dag?',
    'redd_penger.hvorfor': 'Manglar du noko i dag, viser eg kvar du kan få hjelp no.',
    'redd_penger.hjelp': 'Tenk på mat, medisin og straum. Vel det som passar best i dag.',
    'redd_penger.har': 'Ja, i dag går det',
    'redd_penger.snart_slutt': 'Ja, men snart er det slutt',
    'redd_penger.mangler': 'Nei, eg manglar noko no',
    'redd_penger.ord': 'mat og medisin|nok pengar i dag',
    'redd_penger.har.ord': 'ja|det går|går greitt|har det eg treng|ja det går bra|det går bra|det går fint',
    'redd_penger.snart_slutt.ord':
      'snart slutt|litt|lite igjen|snart tom|held ikkje månaden ut|ja men ikkje lenge|nesten tomt',
    'redd_penger.mangler.ord':
      'nei|manglar mat|manglar medisin|manglar straum|har ikkje mat|har ikkje pengar til mat|har ikkje medisin|har ikkje straum|ingenting å ete|tom for mat|blakk|svolten',

    'redd_bolig.kort': 'Bustaden no',
    'redd_bolig.sporsmal': 'Held du på å miste bustaden no?',
    'redd_bolig.igjen':
      'Held du på å miste bustaden no? Trykk på eitt svar, eller skriv til dømes «kanskje seinare». Du kan òg hoppe over.',
    'redd_bolig.enkel': 'Må du flytte ut no?',
    'redd_bolig.hvorfor': 'Hastar det, viser eg kvar du kan få hjelp med ein gong.',
    'redd_bolig.hjelp': 'Vel «Ja, no» om du ikkje veit kvar du skal sove dei nærmaste dagane.',
    'redd_bolig.nei': 'Nei, eg bur trygt no',
    'redd_bolig.senere': 'Kanskje seinare',
    'redd_bolig.na': 'Ja, no',
    'redd_bolig.ord': 'miste bustaden|bustaden akkurat no|staden eg bur no',
    'redd_bolig.nei.ord': 'nei|ikkje no|bur trygt|nei det går bra|nei ikkje no',
    'redd_bolig.senere.ord':
      'kanskje|om ei stund|om nokre månader|på sikt|skuldar husleige|har fått varsel|ja men ikkje no|oppsagd',
    'redd_bolig.na.ord':
      'ja|ja i dag|ja i morgon|blir kasta ut|kasta ut|utkasting|har ikkje stad å sove|må ut no|står på gata|i morgon',

    'redd_mest.kort': 'Mest redd for',
    'redd_mest.sporsmal': 'Kva uroar deg mest ved det?',
    'redd_mest.igjen':
      'Kva uroar deg mest ved det? Skriv til dømes «at pengane kjem for seint». Du kan òg hoppe over.',
    'redd_mest.enkel': 'Kva er du mest redd for?',
    'redd_mest.hvorfor':
      'Då veit du kva du kan spørje om: kva som skjer, når det skjer, og kven som har ansvaret.',
    'redd_mest.hjelp': 'Skriv med dine ord. Nokre få ord er nok, til dømes «at eg mistar behandlaren min».',
    'redd_mest.ord': 'mest redd|det eg er mest redd for|det som uroar meg|største uroa',

    'redd_si_fra.kort': 'Seie frå',
    'redd_si_fra.sporsmal':
      'Kor samd er du i dette: «Eg torer å seie frå til Nav når noko ikkje passar for meg»?',
    'redd_si_fra.igjen':
      'Kor samd er du i dette: «Eg torer å seie frå til Nav når noko ikkje passar for meg»? Trykk på eitt svar, eller skriv til dømes «litt samd». Du kan òg hoppe over.',
    'redd_si_fra.enkel': 'Er du samd: «Eg torer å seie frå»?',
    'redd_si_fra.hvorfor':
      'Det kan vere vanskeleg å seie nei. Du kan spørje: «Er dette eit krav?» Du kan òg ta med ein du stolar på.',
    'redd_si_fra.hjelp':
      'Vel det som kjennest rett for deg. Ingen svar er feil. Nav ser ikkje svaret utan at du viser det.',
    'redd_si_fra.ord': 'om eg torer å seie frå|seie nei',
  },
  en: {
    'deler.redd': 'Afraid of losing something',
    'deler.redd.om': 'Useful if something is about to change, and you want to know what to ask first.',
    'deler.redd.ord':
      'afraid to lose|afraid of losing|what i am afraid of|what are you afraid of losing|worries|worried|unsafe',

    'redd_hva.kort': 'Afraid of losing',
    'redd_hva.sporsmal': 'What are you afraid of losing? You can choose several.',
    'redd_hva.igjen':
      'What are you afraid of losing? Press what fits, or write for example "my money". You can also skip.',
    'redd_hva.enkel': 'What do you not want to lose?',
    'redd_hva.hvorfor':
      'Many people feel uneasy when something is about to change. You can ask about it first, before you say yes to something new.',
    'redd_hva.hjelp': 'Press all that fit, and then "Done". For example "Money I live on".',
    'redd_hva.penger': 'Money I live on',
    'redd_hva.bolig': 'The place I live',
    'redd_hva.behandling': 'Help or treatment',
    'redd_hva.folk': 'Children or others close',
    'redd_hva.ingenting': 'Nothing right now',
    'redd_hva.ord': 'what i am afraid of losing|fear|my fear',
    'redd_hva.penger.ord':
      'money|my money|income|my income|social assistance|aap|disability benefit|unemployment benefit|wages|pay|benefits',
    'redd_hva.bolig.ord': 'home|my home|housing|flat|my flat|apartment|house|my house|room|my room|lease',
    'redd_hva.behandling.ord':
      'the help|my help|treatment|my treatment|dps|psychologist|doctor|my adviser|medicine|my medicine|therapist',
    'redd_hva.folk.ord':
      'children|my children|kids|my kids|my child|my son|my daughter|family|my family|partner|husband|wife|friends|custody|contact with my child',
    'redd_hva.ingenting.ord': 'nothing|no|not afraid|i am not afraid|im not afraid|no nothing',

    'redd_penger.kort': 'Money today',
    'redd_penger.sporsmal': 'Do you have what you need today, like food and medicine?',
    'redd_penger.igjen':
      'Do you have what you need today, like food and medicine? Press one answer, or write for example "not for long". You can also skip.',
    'redd_penger.enkel': 'Do you have food and medicine today?',
    'redd_penger.hvorfor': 'If you need something today, I show you where to get help now.',
    'redd_penger.hjelp': 'Think of food, medicine and power. Choose what fits best today.',
    'redd_penger.har': 'Yes, today is fine',
    'redd_penger.snart_slutt': 'Yes, but not for long',
    'redd_penger.mangler': 'No, I need something now',
    'redd_penger.ord': 'food and medicine|enough money today',
    'redd_penger.har.ord': 'yes|its fine|i manage|have what i need|yes its fine|im fine',
    'redd_penger.snart_slutt.ord':
      'soon|runs out soon|a little|little left|not for long|yes but not for long|almost out|it runs out soon',
    'redd_penger.mangler.ord':
      'no|no food|no medicine|no power|have no food|no money for food|cant afford food|nothing to eat|out of food|broke|hungry|i lack something now',

    'redd_bolig.kort': 'Housing now',
    'redd_bolig.sporsmal': 'Are you losing your home now?',
    'redd_bolig.igjen':
      'Are you losing your home now? Press one answer, or write for example "maybe later". You can also skip.',
    'redd_bolig.enkel': 'Do you have to move out now?',
    'redd_bolig.hvorfor': 'If it is urgent, I show you where to get help at once.',
    'redd_bolig.hjelp': 'Choose "Yes, now" if you do not know where you will sleep in the next few days.',
    'redd_bolig.nei': 'No, my home is safe now',
    'redd_bolig.senere': 'Maybe later',
    'redd_bolig.na': 'Yes, now',
    'redd_bolig.ord': 'lose my home|my home right now|the place i live now',
    'redd_bolig.nei.ord': 'no|not now|my home is safe|no its fine',
    'redd_bolig.senere.ord':
      'maybe|in a while|in some months|owe rent|got a warning|yes but not now|have notice',
    'redd_bolig.na.ord':
      'yes|now|yes today|yes tomorrow|evicted|being evicted|eviction|thrown out|nowhere to sleep|must leave now|on the street|tomorrow',

    'redd_mest.kort': 'Most afraid of',
    'redd_mest.sporsmal': 'What worries you most about it?',
    'redd_mest.igjen':
      'What worries you most about it? Write for example "that the money comes too late". You can also skip.',
    'redd_mest.enkel': 'What are you most afraid of?',
    'redd_mest.hvorfor':
      'Then you know what to ask: what will happen, when it will happen, and who is responsible.',
    'redd_mest.hjelp':
      'Write in your own words. A few words are enough, for example "that I lose my therapist".',
    'redd_mest.ord': 'most afraid|what i am most afraid of|what worries me|biggest worry',

    'redd_si_fra.kort': 'Speak up',
    'redd_si_fra.sporsmal':
      'How far do you agree with this: "I dare to tell Nav when something does not suit me"?',
    'redd_si_fra.igjen':
      'How far do you agree with this: "I dare to tell Nav when something does not suit me"? Press one answer, or write for example "agree a little". You can also skip.',
    'redd_si_fra.enkel': 'Do you agree: "I dare to speak up"?',
    'redd_si_fra.hvorfor':
      'It can be hard to say no. You can ask: "Is this required?" You can also bring someone you trust.',
    'redd_si_fra.hjelp':
      'Choose what feels right for you. No answer is wrong. Nav does not see the answer unless you show it.',
    'redd_si_fra.ord': 'if i dare to speak up|saying no',
  },
});

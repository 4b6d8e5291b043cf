import { katalog } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    kilde: 'Kilde: {kilder}. Sist kontrollert {dato}.',
    kilde_rapport: '{utgiver} {ar}, «{navn}», linje {linje}–{siste}',
    i_dag: 'I dag: {setning}',
    ikke_i_dag: 'Det vet jeg ikke for deg i dag. Dette er fra en gammel rapport.',
    ikke_i_dag_ansatt: 'Hva som gjelder i dag, har jeg ikke skrevet noe om. Dette er fra en rapport.',
    pa_norsk: 'Denne teksten har jeg bare på bokmål.',
    avklar: 'Jeg har svar på to ting som ligner. Hva mener du?',
    les_mer: 'Les mer',
    nyttig: 'Nyttig',
    ikke_nyttig: 'Ikke nyttig',
    hva_var_galt: 'Hva var galt med svaret?',
    galt: 'Det er feil',
    utdatert: 'Det er utdatert',
    mangler: 'Det mangler noe',
    feil_tiltak: 'Det gjelder noe annet',
    uklart: 'Det er vanskelig å forstå',
    takk_vurdering: 'Takk. De som holder artiklene ved like, får se det. Ordene dine følger ikke med.',
    egen_sak:
      'Det står bare i saken din, og den kan jeg ikke se. Logg inn på nav.no og se «Min side», eller ring 55 55 33 33, hverdager kl. 9–15.',
    egen_sak_regel: 'Dette gjelder for alle:',
    ring: 'Ring 55 55 33 33',
    min_side: 'Åpne Min side',
    slektning:
      'Jeg kan ikke se eller snakke om saken til andre. Jeg kan forklare reglene. Vil du ordne noe for en annen, kan den personen gi deg fullmakt.',
    andres_sak:
      'Det hjelper jeg ikke med. Jeg kan ikke se eller finne noe om andre. Jeg kan forklare reglene, og hvordan noen kan gi deg fullmakt.',
    juks: 'Det hjelper jeg ikke med. Det du oppgir til Nav, skal være riktig. Er noe blitt feil, si fra til Nav nå: 55 55 33 33. Jeg kan forklare reglene.',
    juks_ansatt:
      'Det hjelper jeg ikke med. Vurderingen skal følge behovet til personen, ikke satsen eller plassen. Jeg kan vise hva som er vilkår, og hva som ellers finnes.',
    sykere:
      'Det hjelper jeg ikke med. Skriv det som det er, også det som er vanskelig, og hva du klarer. Jeg kan hjelpe deg å få det med.',
    sykere_ansatt:
      'Det hjelper jeg ikke med. Beskriv det som er, og la vurderingen følge behovet. Mangler noe, kan legen eller personen selv utfylle.',
    medisin:
      'Det kan jeg ikke svare på. Spør fastlegen din, eller legevakt på 116 117. Jeg stiller ingen diagnose. Jeg kan forklare hva Nav kan hjelpe med når du er syk.',
    uverdig: 'Det sier jeg ikke om noen. Har du et spørsmål om regler eller hjelp, svarer jeg gjerne.',
    takk: 'Bare hyggelig. Er det mer jeg kan finne ut av?',
    hvem: 'Jeg er en chatbot, ikke et menneske, og jeg er ikke Nav. Jeg svarer med tekster som er skrevet og sjekket av mennesker, og viser hvor det står.',
    hvordan: 'Takk som spør. Jeg er en chatbot, så jeg har det alltid likt. Hva vil du vite?',
    kan: 'Spør meg om penger fra Nav, kurs, rettigheter, møter eller klage. Jeg viser hvor svaret står. Jeg kan også stille deg noen spørsmål om situasjonen din.',
    ros: 'Så bra. Er det mer du lurer på?',
    hjelp: 'Jeg kan hjelpe deg å finne ut av det. Hva vil du gjøre nå?',
    ordlyd_sprak:
      'Jeg kan bare norsk og engelsk. You can write in English. {sprak}: Nav bestiller tolk gratis: 55 55 33 33. Fare for liv: 113. Fare for vold: 112.',
    samisk: 'Du kan ha rett til svar på samisk.',
  },
  nn: {
    kilde: 'Kjelde: {kilder}. Sist kontrollert {dato}.',
    kilde_rapport: '{utgiver} {ar}, «{navn}», linje {linje}–{siste}',
    i_dag: 'I dag: {setning}',
    ikke_i_dag: 'Det veit eg ikkje for deg i dag. Dette er frå ein gammal rapport.',
    ikke_i_dag_ansatt: 'Kva som gjeld i dag, har eg ikkje skrive noko om. Dette er frå ein rapport.',
    pa_norsk: 'Denne teksten har eg berre på bokmål.',
    avklar: 'Eg har svar på to ting som liknar. Kva meiner du?',
    les_mer: 'Les meir',
    nyttig: 'Nyttig',
    ikke_nyttig: 'Ikkje nyttig',
    hva_var_galt: 'Kva var gale med svaret?',
    galt: 'Det er feil',
    utdatert: 'Det er utdatert',
    mangler: 'Det manglar noko',
    feil_tiltak: 'Det gjeld noko anna',
    uklart: 'Det er vanskeleg å forstå',
    takk_vurdering: 'Takk. Dei som held artiklane ved like, får sjå det. Orda dine følgjer ikkje med.',
    egen_sak:
      'Det står berre i saka di, og den kan eg ikkje sjå. Logg inn på nav.no og sjå «Min side», eller ring 55 55 33 33, kvardagar kl. 9–15.',
    egen_sak_regel: 'Dette gjeld for alle:',
    ring: 'Ring 55 55 33 33',
    min_side: 'Opne Min side',
    slektning:
      'Eg kan ikkje sjå eller snakke om saka til andre. Eg kan forklare reglane. Vil du ordne noko for ein annan, kan den personen gje deg fullmakt.',
    andres_sak:
      'Det hjelper eg ikkje med. Eg kan ikkje sjå eller finne noko om andre. Eg kan forklare reglane, og korleis nokon kan gje deg fullmakt.',
    juks: 'Det hjelper eg ikkje med. Det du opplyser til Nav, skal vere rett. Er noko blitt feil, sei frå til Nav no: 55 55 33 33. Eg kan forklare reglane.',
    juks_ansatt:
      'Det hjelper eg ikkje med. Vurderinga skal følgje behovet til personen, ikkje satsen eller plassen. Eg kan vise kva som er vilkår, og kva som elles finst.',
    sykere:
      'Det hjelper eg ikkje med. Skriv det som det er, også det som er vanskeleg, og kva du klarer. Eg kan hjelpe deg å få det med.',
    sykere_ansatt:
      'Det hjelper eg ikkje med. Skildre det som er, og lat vurderinga følgje behovet. Manglar noko, kan legen eller personen sjølv utfylle.',
    medisin:
      'Det kan eg ikkje svare på. Spør fastlegen din, eller legevakt på 116 117. Eg stiller ingen diagnose. Eg kan forklare kva Nav kan hjelpe med når du er sjuk.',
    uverdig: 'Det seier eg ikkje om nokon. Har du eit spørsmål om reglar eller hjelp, svarar eg gjerne.',
    takk: 'Berre hyggeleg. Er det meir eg kan finne ut av?',
    hvem: 'Eg er ein chatbot, ikkje eit menneske, og eg er ikkje Nav. Eg svarar med tekstar som er skrivne og sjekka av menneske, og viser kvar det står.',
    hvordan: 'Takk som spør. Eg er ein chatbot, så eg har det alltid likt. Kva vil du vite?',
    kan: 'Spør meg om pengar frå Nav, kurs, rettar, møte eller klage. Eg viser kvar svaret står. Eg kan også stille deg nokre spørsmål om situasjonen din.',
    ros: 'Så bra. Er det meir du lurer på?',
    hjelp: 'Eg kan hjelpe deg å finne ut av det. Kva vil du gjere no?',
    ordlyd_sprak:
      'Eg kan berre norsk og engelsk. You can write in English. {sprak}: Nav bestiller tolk gratis: 55 55 33 33. Fare for liv: 113. Fare for vald: 112.',
    samisk: 'Du kan ha rett til svar på samisk.',
  },
  en: {
    kilde: 'Source: {kilder}. Last checked {dato}.',
    kilde_rapport: '{utgiver} {ar}, "{navn}", lines {linje}–{siste}',
    i_dag: 'Today: {setning}',
    ikke_i_dag: 'I do not know what is so for you today. This is from an old report.',
    ikke_i_dag_ansatt: 'I have nothing written on what is so today. This is from a report.',
    pa_norsk: 'I have this text in Norwegian only.',
    avklar: 'I have answers to two things that are alike. Which do you mean?',
    les_mer: 'Read more',
    nyttig: 'Useful',
    ikke_nyttig: 'Not useful',
    hva_var_galt: 'What was wrong with the answer?',
    galt: 'It is wrong',
    utdatert: 'It is outdated',
    mangler: 'Something is missing',
    feil_tiltak: 'It is about something else',
    uklart: 'It is hard to understand',
    takk_vurdering: 'Thank you. Those who look after the articles get to see it, without your words.',
    egen_sak:
      'That stands in your own case only, and I cannot see it. Log in at nav.no and look at "Min side", or call 55 55 33 33, weekdays 9–15.',
    egen_sak_regel: 'This holds for everyone:',
    ring: 'Call 55 55 33 33',
    min_side: 'Open Min side',
    slektning:
      'I cannot see or talk about another person’s case. I can explain the rules. If you want to arrange something for someone, they can give you a written authorisation (fullmakt).',
    andres_sak:
      'I do not help with that. I cannot see or find anything about others. I can explain the rules, and how someone can give you a written authorisation (fullmakt).',
    juks: 'I do not help with that. What you tell Nav must be right. If something has gone wrong, tell Nav now: 55 55 33 33. I can explain the rules.',
    juks_ansatt:
      'I do not help with that. The assessment is to follow the person’s need, not the rate or the place. I can show what is required, and what else there is.',
    sykere:
      'I do not help with that. Write it as it is, also what is hard, and what you manage. I can help you to get it in.',
    sykere_ansatt:
      'I do not help with that. Describe what is so, and let the assessment follow the need. If something is missing, the doctor or the person can add it.',
    medisin:
      'I cannot answer that. Ask your GP, or the out-of-hours doctor at 116 117. I make no diagnosis. I can explain what Nav can help with when you are ill.',
    uverdig:
      'I do not say that about anyone. If you have a question about rules or help, I will gladly answer.',
    takk: 'You are welcome. Is there more I can look up?',
    hvem: 'I am a chatbot, not a human, and I am not Nav. I answer with texts that people have written and checked, and show where it stands.',
    hvordan: 'Thank you for asking. I am a chatbot, so I am always the same. What would you like to know?',
    kan: 'Ask me about money, courses, rights, meetings or appeals. I show where the answer stands. I can also ask you some questions about your situation.',
    ros: 'Good. Is there more you wonder about?',
    hjelp: 'I can help you to find out. What would you like to do now?',
    ordlyd_sprak:
      'I only know Norwegian and English. {sprak}: Nav arranges an interpreter for free: 55 55 33 33. Danger to life: 113. Danger of violence: 112.',
    samisk: 'You may have a right to an answer in Sámi.',
  },
});

/** What each language calls itself: the one word of it that is needed. */
export const EGET_NAVN = {
  arabisk: 'العربية',
  ukrainsk: 'Українська',
  russisk: 'Русский',
  tigrinja: 'ትግርኛ',
  persisk: 'فارسی',
  kinesisk: '中文',
  polsk: 'Polski',
  somali: 'Soomaali',
  litauisk: 'Lietuvių',
  spansk: 'Español',
  fransk: 'Français',
  tysk: 'Deutsch',
  samisk: 'Sámegiella',
  tyrkisk: 'Türkçe',
} as const;

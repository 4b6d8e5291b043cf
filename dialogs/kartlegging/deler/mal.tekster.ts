import { katalog } from '../../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'deler.mal': 'Mål og ønsker',
    'deler.mal.om': 'Nyttig når noen skal hjelpe deg dit du selv vil.',
    'deler.mal.ord': 'mål|mål og ønsker|ønsker|ønskene mine|drømmer|drømmene mine|hva jeg vil',

    'mal_drom.kort': 'Drøm',
    'mal_drom.sporsmal': 'Hva drømmer du om?',
    'mal_drom.igjen':
      'Hva drømmer du om? Det kan være stort eller lite, for eksempel «en jobb jeg trives i» eller «ro hjemme». Du kan også hoppe over.',
    'mal_drom.enkel': 'Hva vil du?',
    'mal_drom.hvorfor':
      'God hjelp starter med det du selv vil. Du kan bruke svaret når du lager en plan sammen med Nav.',
    'mal_drom.hjelp':
      'Skriv som du snakker. Noen få ord er nok, for eksempel «et eget sted å bo» eller «bli kokk».',
    'mal_drom.ord': 'drømmen|drømmen min|drømmer|hva jeg drømmer om',

    'mal_viktig.kort': 'Hva blir bedre',
    'mal_viktig.sporsmal': 'Hva blir bedre for deg når du får det som du vil?',
    'mal_viktig.igjen':
      'Hva blir bedre for deg når du får det som du vil? For eksempel «jeg slipper å uroe meg for penger». Du kan også hoppe over.',
    'mal_viktig.enkel': 'Hva blir bedre da?',
    'mal_viktig.hvorfor':
      'Når andre vet hvorfor det er viktig for deg, kan de lettere hjelpe. Du kan ta det med i en plan med Nav.',
    'mal_viktig.hjelp':
      'Tenk på en vanlig dag når det har gått bra. Skriv hva som er annerledes, for eksempel «jeg sover godt».',
    'mal_viktig.ord': 'hva som blir bedre|det som blir bedre|hvorfor det er viktig|viktig for meg',

    'mal_kan.kort': 'Hva du kan',
    'mal_kan.sporsmal': 'Hva kan du, eller hva er du god til? Skriv én ting om gangen.',
    'mal_kan.igjen':
      'Hva kan du, eller hva er du god til? Skriv én ting, for eksempel «reparere sykler» eller «lage mat». Du kan også hoppe over.',
    'mal_kan.enkel': 'Hva kan du?',
    'mal_kan.hvorfor':
      'Mye av det du kan, står ikke på noe papir. Det kan hjelpe deg å finne en jobb eller et kurs som passer.',
    'mal_kan.hjelp':
      'Tenk på jobb, hjem og fritid, og det folk spør deg om hjelp til. Skriv én ting, send den, og skriv så den neste.',
    'mal_kan.ord': 'hva jeg kan|hva jeg er god til|god til|ferdigheter|ferdighetene mine',

    'mal_skritt.kort': 'Lite steg',
    'mal_skritt.sporsmal': 'Hva kan være et lite steg på veien?',
    'mal_skritt.igjen':
      'Hva kan være et lite steg på veien? For eksempel «ringe legen» eller «lage en CV med noen». Du kan også hoppe over.',
    'mal_skritt.enkel': 'Hva kan du gjøre først?',
    'mal_skritt.hvorfor': 'Små steg teller også. Svaret viser hva du kan be om hjelp til først.',
    'mal_skritt.hjelp':
      'Tenk på noe som er mulig de neste ukene. Du kan gjøre det selv, eller få hjelp til det.',
    'mal_skritt.ord':
      'første steg|steget|steg|første skritt|skrittet|skritt|lite skritt|hva jeg kan gjøre først',

    'mal_tro.kort': 'Tro på det',
    'mal_tro.sporsmal': 'Hvor stor tro har du på at det går som du vil?',
    'mal_tro.igjen':
      'Hvor stor tro har du på at det går som du vil? Velg et tall fra 1 til 5, for eksempel «3». Du kan også hoppe over.',
    'mal_tro.enkel': 'Hvor stor tro har du på det?',
    'mal_tro.hvorfor':
      'Tallet er bare en start på en samtale. Er det lavt, kan du si hva som ville gjort det høyere.',
    'mal_tro.hjelp': '1 er liten tro, 5 er stor tro. Svar slik det kjennes i dag. Ikke noe tall er feil.',
    'mal_tro.lav': 'Liten tro',
    'mal_tro.hoy': 'Stor tro',
    'mal_tro.ord': 'troen|troen min|hvor stor tro jeg har|tro på målet',
  },
  nn: {
    'deler.mal': 'Mål og ønske',
    'deler.mal.om': 'Nyttig når nokon skal hjelpe deg dit du sjølv vil.',
    'deler.mal.ord': 'mål|mål og ønske|ønske|ønska mine|draumar|draumane mine|kva eg vil',

    'mal_drom.kort': 'Draum',
    'mal_drom.sporsmal': 'Kva drøymer du om?',
    'mal_drom.igjen':
      'Kva drøymer du om? Det kan vere stort eller lite, til dømes «ein jobb eg trivst i» eller «ro heime». Du kan òg hoppe over.',
    'mal_drom.enkel': 'Kva vil du?',
    'mal_drom.hvorfor':
      'God hjelp startar med det du sjølv vil. Du kan bruke svaret når du lagar ein plan saman med Nav.',
    'mal_drom.hjelp':
      'Skriv som du snakkar. Nokre få ord er nok, til dømes «ein eigen stad å bu» eller «bli kokk».',
    'mal_drom.ord': 'draumen|draumen min|draumar|kva eg drøymer om',

    'mal_viktig.kort': 'Kva blir betre',
    'mal_viktig.sporsmal': 'Kva blir betre for deg når du får det som du vil?',
    'mal_viktig.igjen':
      'Kva blir betre for deg når du får det som du vil? Til dømes «eg slepp å uroe meg for pengar». Du kan òg hoppe over.',
    'mal_viktig.enkel': 'Kva blir betre då?',
    'mal_viktig.hvorfor':
      'Når andre veit kvifor det er viktig for deg, kan dei lettare hjelpe. Du kan ta det med i ein plan med Nav.',
    'mal_viktig.hjelp':
      'Tenk på ein vanleg dag når det har gått bra. Skriv kva som er annleis, til dømes «eg søv godt».',
    'mal_viktig.ord': 'kva som blir betre|det som blir betre|kvifor det er viktig|viktig for meg',

    'mal_kan.kort': 'Kva du kan',
    'mal_kan.sporsmal': 'Kva kan du, eller kva er du god til? Skriv éin ting om gongen.',
    'mal_kan.igjen':
      'Kva kan du, eller kva er du god til? Skriv éin ting, til dømes «reparere syklar» eller «lage mat». Du kan òg hoppe over.',
    'mal_kan.enkel': 'Kva kan du?',
    'mal_kan.hvorfor':
      'Mykje av det du kan, står ikkje på noko papir. Det kan hjelpe deg å finne ein jobb eller eit kurs som passar.',
    'mal_kan.hjelp':
      'Tenk på jobb, heim og fritid, og det folk spør deg om hjelp til. Skriv éin ting, send han, og skriv så den neste.',
    'mal_kan.ord': 'kva eg kan|kva eg er god til|god til|ferdigheiter|ferdigheitene mine',

    'mal_skritt.kort': 'Lite steg',
    'mal_skritt.sporsmal': 'Kva kan vere eit lite steg på vegen?',
    'mal_skritt.igjen':
      'Kva kan vere eit lite steg på vegen? Til dømes «ringje legen» eller «lage ein CV med nokon». Du kan òg hoppe over.',
    'mal_skritt.enkel': 'Kva kan du gjere først?',
    'mal_skritt.hvorfor': 'Små steg tel òg. Svaret viser kva du kan be om hjelp til først.',
    'mal_skritt.hjelp':
      'Tenk på noko som er mogleg dei neste vekene. Du kan gjere det sjølv, eller få hjelp til det.',
    'mal_skritt.ord': 'første steg|steget|steg|første skritt|kva eg kan gjere først',

    'mal_tro.kort': 'Tru på det',
    'mal_tro.sporsmal': 'Kor stor tru har du på at det går som du vil?',
    'mal_tro.igjen':
      'Kor stor tru har du på at det går som du vil? Vel eit tal frå 1 til 5, til dømes «3». Du kan òg hoppe over.',
    'mal_tro.enkel': 'Kor stor tru har du på det?',
    'mal_tro.hvorfor':
      'Talet er berre ein start på ein samtale. Er det lågt, kan du seie kva som ville gjort det høgare.',
    'mal_tro.hjelp': '1 er lita tru, 5 er stor tru. Svar slik det kjennest i dag. Ikkje noko tal er feil.',
    'mal_tro.lav': 'Lita tru',
    'mal_tro.hoy': 'Stor tru',
    'mal_tro.ord': 'trua|trua mi|kor stor tru eg har|tru på målet',
  },
  en: {
    'deler.mal': 'Goals and wishes',
    'deler.mal.om': 'Useful when someone is to help you get where you want to be.',
    'deler.mal.ord': 'goals|my goals|wishes|my wishes|dreams|my dreams|what i want',

    'mal_drom.kort': 'Dream',
    'mal_drom.sporsmal': 'What do you dream of?',
    'mal_drom.igjen':
      'What do you dream of? It can be big or small, for example "a job I enjoy" or "peace at home". You can also skip.',
    'mal_drom.enkel': 'What do you want?',
    'mal_drom.hvorfor':
      'Good help starts with what you want yourself. You can use the answer when you make a plan with Nav.',
    'mal_drom.hjelp':
      'Write the way you talk. A few words are enough, for example "a place of my own" or "become a cook".',
    'mal_drom.ord': 'my dream|the dream|dreams|what i dream of',

    'mal_viktig.kort': 'What gets better',
    'mal_viktig.sporsmal': 'What will be better for you when things go the way you want?',
    'mal_viktig.igjen':
      'What will be better for you when things go the way you want? For example "I worry less about money". You can also skip.',
    'mal_viktig.enkel': 'What will be better then?',
    'mal_viktig.hvorfor':
      'It is easier for others to help when they know why it matters to you. You can put it in a plan with Nav.',
    'mal_viktig.hjelp':
      'Think of an ordinary day when things have gone well. Write what is different, for example "I sleep well".',
    'mal_viktig.ord': 'what will be better|better then|why it matters|what matters to me',

    'mal_kan.kort': 'Your skills',
    'mal_kan.sporsmal': 'What can you do, or what are you good at? Write one thing at a time.',
    'mal_kan.igjen':
      'What can you do, or what are you good at? Write one thing, for example "repair bikes" or "cook". You can also skip.',
    'mal_kan.enkel': 'What are you good at?',
    'mal_kan.hvorfor':
      'Much of what you can do is not on any paper. It can help you find a job or a course that suits you.',
    'mal_kan.hjelp':
      'Think of work, home and free time, and what people ask you to help with. Write one thing, send it, then write the next.',
    'mal_kan.ord': 'what i can do|what you can do|what i am good at|good at|skills|my skills',

    'mal_skritt.kort': 'Small step',
    'mal_skritt.sporsmal': 'What could be a small step on the way?',
    'mal_skritt.igjen':
      'What could be a small step on the way? For example "call the doctor" or "write a CV with someone". You can also skip.',
    'mal_skritt.enkel': 'What can you do first?',
    'mal_skritt.hvorfor': 'Small steps count too. Your answer shows what to ask for help with first.',
    'mal_skritt.hjelp':
      'Think of something that is possible in the next few weeks. You can do it yourself, or get help with it.',
    'mal_skritt.ord': 'first step|the step|step|what i can do first',

    'mal_tro.kort': 'Confidence',
    'mal_tro.sporsmal': 'How confident are you that things will go the way you want?',
    'mal_tro.igjen':
      'How confident are you that things will go the way you want? Choose a number from 1 to 5, for example "3". You can also skip.',
    'mal_tro.enkel': 'How confident are you?',
    'mal_tro.hvorfor':
      'The number is only the start of a conversation. If it is low, you can say what would make it higher.',
    'mal_tro.hjelp':
      '1 is not confident, 5 is very confident. Answer the way it feels today. No number is wrong.',
    'mal_tro.lav': 'Not confident',
    'mal_tro.hoy': 'Very confident',
    'mal_tro.ord': 'my confidence|how confident i am|belief|faith in it',
  },
});

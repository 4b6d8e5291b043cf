import { katalog } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    'knapp.ring': 'Ring {nummer}',
    'knapp.haster': 'Det haster nå',
    'knapp.ikke_fare': 'Jeg er ikke i fare nå',
    'knapp.ikke_slik': 'Jeg mente det ikke slik',
    'knapp.fortsett': 'Fortsett',
    'knapp.lukk': 'Lukk siden fort',
    'knapp.nei': 'Nei',
    'knapp.ja': 'Ja',
    'knapp.klage': 'Ja, jeg vil klage',
    'knapp.tilbakemelding': 'Klag på nav.no',
    'knapp.ikke_ringt': 'Jeg får ikke ringt',
    'knapp.soknad': 'Søknad på nav.no',

    ikke_fare:
      'Takk for at du sier det. {numrene}\n\nJeg kan vise hvor du kan få hjelp, og hva du kan si. Jeg kan ikke følge med på hvordan du har det. Det vi holdt på med, ligger klart.',
    ikke_slik:
      'Da har jeg tatt feil, og det er helt i orden. Jeg er en chatbot og viser heller numrene én gang for mye. Det vi holdt på med, ligger klart.',
    telefon_nei: 'Bra. {numrene}\n\nDet du har skrevet, er tatt vare på. Vi kan fortsette når du vil.',
    telefon_ja:
      'Da er det tryggest å ikke ta vare på samtalen. Skriv «slett alt» når du er ferdig. Kommer noen, trykk «Lukk siden fort», eller Shift tre ganger. {numrene}',
    klage:
      'Jeg kan ikke ta imot klagen for Nav. Du kan klage på nav.no/tilbakemeldinger, eller ringe {nav}. Skriv hva som skjedde, og når. {numrene}',
    klage_nei: 'Det er i orden. {numrene}',
    ikke_ringt:
      'Møt opp på Nav-kontoret, eller send søknaden nå. Skriv «nødssituasjon» øverst. Alle kan søke. Ikke sendt til Nav herfra.',
    stille: 'Det du har skrevet, er tatt vare på. {numrene}\n\nTrykk «Fortsett» når du vil gå videre.',
    fortsett: 'Da fortsetter vi.',

    apen: 'Telefonen stenger kl. 15.00.',
    usikker: 'Telefonen har kanskje kortere åpningstid i dag.',
    stengt_i_dag: 'Telefonen åpner i dag kl. 9.00.',
    stengt_i_morgen: 'Telefonen åpner i morgen kl. 9.00.',
    stengt: 'Telefonen åpner {dag} kl. 9.00.',
    vakt: 'Kontorets vakt: {telefon} ({nar}).',
    vakt_demo: 'Kontorets vakt (oppdiktet kontor): {telefon} ({nar}).',

    varsle: 'Kontorets rutine: {rutine} Varsle: {rolle}. (bekreftet {dato})',
    varsle_demo: 'Rutine (oppdiktet kontor): {rutine} Varsle: {rolle}. (bekreftet {dato})',
    varsle_ukjent: 'Hvem du skal varsle: Det vet jeg ikke for ditt kontor.',
  },
  nn: {
    'knapp.ring': 'Ring {nummer}',
    'knapp.haster': 'Det hastar no',
    'knapp.ikke_fare': 'Eg er ikkje i fare no',
    'knapp.ikke_slik': 'Eg meinte det ikkje slik',
    'knapp.fortsett': 'Hald fram',
    'knapp.lukk': 'Lukk sida fort',
    'knapp.nei': 'Nei',
    'knapp.ja': 'Ja',
    'knapp.klage': 'Ja, eg vil klage',
    'knapp.tilbakemelding': 'Klag på nav.no',
    'knapp.ikke_ringt': 'Eg får ikkje ringt',
    'knapp.soknad': 'Søknad på nav.no',

    ikke_fare:
      'Takk for at du seier det. {numrene}\n\nEg kan vise kvar du kan få hjelp, og kva du kan seie. Eg kan ikkje følgje med på korleis du har det. Det vi heldt på med, ligg klart.',
    ikke_slik:
      'Då har eg teke feil, og det er heilt i orden. Eg er ein chatbot og viser heller numra éin gong for mykje. Det vi heldt på med, ligg klart.',
    telefon_nei: 'Bra. {numrene}\n\nDet du har skrive, er teke vare på. Vi kan halde fram når du vil.',
    telefon_ja:
      'Då er det tryggast å ikkje ta vare på samtalen. Skriv «slett alt» når du er ferdig. Kjem nokon, trykk «Lukk sida fort», eller Shift tre gonger. {numrene}',
    klage:
      'Eg kan ikkje ta imot klaga for Nav. Du kan klage på nav.no/tilbakemeldinger, eller ringje {nav}. Skriv kva som hende, og når. {numrene}',
    klage_nei: 'Det er i orden. {numrene}',
    ikke_ringt:
      'Møt opp på Nav-kontoret, eller send søknaden no. Skriv «naudssituasjon» øvst. Alle kan søkje. Ikkje sendt til Nav herfrå.',
    stille: 'Det du har skrive, er teke vare på. {numrene}\n\nTrykk «Hald fram» når du vil gå vidare.',
    fortsett: 'Då held vi fram.',

    apen: 'Telefonen stengjer kl. 15.00.',
    usikker: 'Telefonen har kanskje kortare opningstid i dag.',
    stengt_i_dag: 'Telefonen opnar i dag kl. 9.00.',
    stengt_i_morgen: 'Telefonen opnar i morgon kl. 9.00.',
    stengt: 'Telefonen opnar {dag} kl. 9.00.',
    vakt: 'Vakta til kontoret: {telefon} ({nar}).',
    vakt_demo: 'Vakta til kontoret (oppdikta kontor): {telefon} ({nar}).',

    varsle: 'Rutinen til kontoret: {rutine} Varsle: {rolle}. (stadfesta {dato})',
    varsle_demo: 'Rutine (oppdikta kontor): {rutine} Varsle: {rolle}. (stadfesta {dato})',
    varsle_ukjent: 'Kven du skal varsle: Det veit eg ikkje for kontoret ditt.',
  },
  en: {
    'knapp.ring': 'Call {nummer}',
    'knapp.haster': 'It is urgent now',
    'knapp.ikke_fare': 'I am not in danger now',
    'knapp.ikke_slik': 'That is not what I meant',
    'knapp.fortsett': 'Continue',
    'knapp.lukk': 'Leave this page fast',
    'knapp.nei': 'No',
    'knapp.ja': 'Yes',
    'knapp.klage': 'Yes, I want to complain',
    'knapp.tilbakemelding': 'Complain on nav.no',
    'knapp.ikke_ringt': 'I cannot call',
    'knapp.soknad': 'Application on nav.no',

    ikke_fare:
      'Thank you for saying so. {numrene}\n\nI can show where you can get help, and what to say. I cannot keep an eye on how you are. What we were doing is kept.',
    ikke_slik:
      'Then I got it wrong, and that is quite all right. I am a chatbot and would rather show the numbers once too often. What we were doing is kept.',
    telefon_nei: 'Good. {numrene}\n\nWhat you have written is kept. We can go on when you want.',
    telefon_ja:
      'Then it is safest not to keep this conversation. Write "delete everything" when you are done. If someone comes, press "Leave this page fast", or Shift three times. {numrene}',
    klage:
      'I cannot accept complaints for Nav. You can complain on nav.no/tilbakemeldinger, or call {nav}. Write what happened, and when. {numrene}',
    klage_nei: 'That is all right. {numrene}',
    ikke_ringt:
      'Go to the Nav office, or send the application now. Write «nødssituasjon» (emergency) at the top. Anyone can apply. Nothing is sent to Nav from here.',
    stille: 'What you have written is kept. {numrene}\n\nPress "Continue" when you want to go on.',
    fortsett: 'Let us go on.',

    apen: 'The phone closes at 15:00.',
    usikker: 'The phone may close early today.',
    stengt_i_dag: 'The phone opens today at 9:00.',
    stengt_i_morgen: 'The phone opens tomorrow at 9:00.',
    stengt: 'The phone opens {dag} at 9:00.',
    vakt: 'Office duty phone: {telefon} ({nar}).',
    vakt_demo: 'Office duty phone (invented office): {telefon} ({nar}).',

    varsle: "The office's routine: {rutine} Tell: {rolle}. (confirmed {dato})",
    varsle_demo: 'Routine (invented office): {rutine} Tell: {rolle}. (confirmed {dato})',
    varsle_ukjent: 'Whom to tell: I do not know that for your office.',
  },
});

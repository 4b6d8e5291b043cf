import { katalog } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    hei: 'Hei. Jeg er en chatbot, ikke et menneske, og jeg er ikke Nav. Ingen leser dette nå. Jeg kan hjelpe deg videre. Ikke skriv fødselsnummer. Hva gjelder det?',
    hei_ansatt:
      'Hei. Jeg er en chatbot. Foreløpig svarer jeg på kriser og kan stille sju spørsmål sammen med en bruker. Svar om tiltak har jeg ikke ennå. Ikke skriv navn eller fødselsnummer.',
    haster: 'Noe som haster',
    brev: 'Brev fra Nav',
    siling: 'Noen spørsmål om situasjonen min',
    annet: 'Noe annet',
    hva_haster: 'Da tar vi det først. Hva haster? Er det fare for liv, ring 113.',
    nodhjelp: 'Mat, medisin, strøm',
    bolig: 'Sted å sove',
    vold: 'Jeg er redd for noen',
    ring113: 'Ring 113',
    annet_haster: 'Noe annet haster',
    annet_haster_svar:
      'Jeg ser at det haster for deg, men jeg kan ikke løse det her. Ring Nav: 55 55 33 33, hverdager kl. 9–15. Står det en frist i et brev, gjelder den. Skriv gjerne hva det er, så ser jeg om jeg vet noe.',
    brev_svar:
      'Du trenger bare lete etter ett ord i brevet: «klagefrist». Fristen som står der, gjelder. Jeg kan ikke ta imot bilder, for det kan stå fødselsnummer på brevet. Skriv heller overskriften. Forstår du ikke brevet, kan Nav forklare det: 55 55 33 33, hverdager kl. 9–15. (nav.no, lest 17. november 2025)',
    annet_svar:
      'Skriv det med egne ord, så sier jeg hva jeg vet. Du kan også la meg stille noen spørsmål, så du har det klart til du snakker med Nav.',
    stoppet:
      'Da stopper vi her. Det du har skrevet, ligger her til {dato}. Ikke sendt til Nav. Du kan skrive igjen når du vil, eller slette alt.',
    slett: 'Slett alt',
  },
  nn: {
    hei: 'Hei. Eg er ein chatbot, ikkje eit menneske, og eg er ikkje Nav. Ingen les dette no. Eg kan hjelpe deg vidare. Ikkje skriv fødselsnummer. Kva gjeld det?',
    hei_ansatt:
      'Hei. Eg er ein chatbot. Førebels svarar eg på kriser og kan stille sju spørsmål saman med ein brukar. Svar om tiltak har eg ikkje enno. Ikkje skriv namn eller fødselsnummer.',
    haster: 'Noko som hastar',
    brev: 'Brev frå Nav',
    siling: 'Nokre spørsmål om situasjonen min',
    annet: 'Noko anna',
    hva_haster: 'Då tek vi det først. Kva hastar? Er det fare for liv, ring 113.',
    nodhjelp: 'Mat, medisin, straum',
    bolig: 'Stad å sove',
    vold: 'Eg er redd for nokon',
    ring113: 'Ring 113',
    annet_haster: 'Noko anna hastar',
    annet_haster_svar:
      'Eg ser at det hastar for deg, men eg kan ikkje løyse det her. Ring Nav: 55 55 33 33, kvardagar kl. 9–15. Står det ein frist i eit brev, gjeld den. Skriv gjerne kva det er, så ser eg om eg veit noko.',
    brev_svar:
      'Du treng berre leite etter eitt ord i brevet: «klagefrist». Fristen som står der, gjeld. Eg kan ikkje ta imot bilete, for det kan stå fødselsnummer på brevet. Skriv heller overskrifta. Forstår du ikkje brevet, kan Nav forklare det: 55 55 33 33, kvardagar kl. 9–15. (nav.no, lese 17. november 2025)',
    annet_svar:
      'Skriv det med eigne ord, så seier eg kva eg veit. Du kan òg la meg stille nokre spørsmål, så du har det klart til du snakkar med Nav.',
    stoppet:
      'Då stoppar vi her. Det du har skrive, ligg her til {dato}. Ikkje sendt til Nav. Du kan skrive igjen når du vil, eller slette alt.',
    slett: 'Slett alt',
  },
  en: {
    hei: 'Hello. I am a chatbot, not a human being, and I am not Nav. Nobody is reading this now. I can help you find your way. Do not write your national identity number. What is this about?',
    hei_ansatt:
      'Hello. I am a chatbot. So far I can answer in a crisis, and ask seven questions together with a client. I have no answers about schemes (tiltak) yet. Do not write names or identity numbers.',
    haster: 'Something urgent',
    brev: 'A letter from Nav',
    siling: 'Some questions about my situation',
    annet: 'Something else',
    hva_haster: 'Then that comes first. What is urgent? If a life is in danger, call 113.',
    nodhjelp: 'Food, medicine, power',
    bolig: 'A place to sleep',
    vold: 'I am afraid of someone',
    ring113: 'Call 113',
    annet_haster: 'Something else is urgent',
    annet_haster_svar:
      'I see that this is urgent for you, but I cannot solve it here. Call Nav: 55 55 33 33, weekdays 9–15. If a letter gives a deadline, it applies. Write what it is, and I will see if I know anything.',
    brev_svar:
      'You only need to look for one word in the letter: "klagefrist" (the deadline to complain). The deadline that it gives applies. I cannot accept pictures, because the letter may show your identity number. Write the heading instead. Nav can explain the letter: 55 55 33 33, weekdays 9–15. (nav.no, read 17 November 2025)',
    annet_svar:
      'Write it in your own words, and I will tell you what I know. You can also let me ask some questions, so that you have it ready when you talk to Nav.',
    stoppet:
      'Then we stop here. What you have written stays here until {dato}. Not sent to Nav. You can write again whenever you like, or delete everything.',
    slett: 'Delete everything',
  },
});

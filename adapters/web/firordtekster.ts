import { katalog } from '../../dialogs/sprak/katalog.ts';

/** The texts of the four words in the chat; those of the opening stand in `tekster.ts`, with the rest of what the server writes. */
export const firordtekster = katalog({
  nb: {
    annenEnhet: 'Fortsett på en annen enhet',
    hva: 'Du får fire ord. Med dem kan du fortsette samtalen på en annen telefon eller maskin. Har du fått fire ord før, slutter de å virke.',
    gi: 'Gi meg fire ord',
    dine: 'Dine fire ord',
    pass: 'Skriv dem ned eller skriv ut. Mister du ordene, kan ingen hente svarene.',
    andre: 'Den som har ordene, kan lese samtalen din.',
    til: 'Ordene virker til {dato}.',
    sted: 'Skriv dem inn her:',
    feil: 'Vi fikk ikke laget ord nå. Prøv igjen.',
    mange: 'Du har bedt om ord mange ganger. Vent en time, og prøv igjen.',
    lukk: 'Lukk',
  },
  nn: {
    annenEnhet: 'Hald fram på ei anna eining',
    hva: 'Du får fire ord. Med dei kan du halde fram med samtalen på ein annan telefon eller ei anna maskin. Har du fått fire ord før, sluttar dei å verke.',
    gi: 'Gje meg fire ord',
    dine: 'Dei fire orda dine',
    pass: 'Skriv dei ned eller skriv ut. Mistar du orda, kan ingen hente svara.',
    andre: 'Den som har orda, kan lese samtalen din.',
    til: 'Orda verkar til {dato}.',
    sted: 'Skriv dei inn her:',
    feil: 'Vi fekk ikkje laga ord no. Prøv igjen.',
    mange: 'Du har bede om ord mange gonger. Vent ein time, og prøv igjen.',
    lukk: 'Lukk',
  },
  en: {
    annenEnhet: 'Go on at another device',
    hva: 'You get four words. With them you can go on with the chat on another phone or computer. If you got four words before, they stop working.',
    gi: 'Give me four words',
    dine: 'Your four words',
    pass: 'Write them down or print them. If you lose the words, nobody can get the answers back.',
    andre: 'Whoever has the words can read your chat.',
    til: 'The words work until {dato}.',
    sted: 'Enter them here:',
    feil: 'We could not make words now. Try again.',
    mange: 'You have asked for words many times. Wait an hour and try again.',
    lukk: 'Close',
  },
});

import { katalog } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    hentet:
      'Ordene stemmer. Jeg henter det du har svart på før. Har du begynt på det samme her, lar jeg det stå.',
    tomt: 'Ordene stemmer, men det er ingen svar å hente i den samtalen.',
    ukjent:
      'De fire ordene åpner ingen samtale. Se etter at de er riktig skrevet. Bare de siste fire ordene du fikk, virker, og bare til datoen som sto der. Jeg har ikke lagret det du skrev. Mente du noe annet, skriv en hel setning.',
    mange: 'Det er prøvd for mange ganger. Vent en time, og prøv igjen. Jeg har ikke lagret ordene.',
    ikkeHer:
      'Andre kan lese det som står her. Skriv ordene til meg i en privat chat. Jeg har ikke lagret dem.',
  },
  nn: {
    hentet: 'Orda stemmer. Eg hentar det du har svara på før. Har du byrja på det same her, lèt eg det stå.',
    tomt: 'Orda stemmer, men det er ingen svar å hente i den samtalen.',
    ukjent:
      'Dei fire orda opnar ingen samtale. Sjå etter at dei er rett skrivne. Berre dei siste fire orda du fekk, verkar, og berre til datoen som stod der. Eg har ikkje lagra det du skreiv. Meinte du noko anna, skriv ei heil setning.',
    mange: 'Det er prøvd for mange gonger. Vent ein time, og prøv igjen. Eg har ikkje lagra orda.',
    ikkeHer: 'Andre kan lese det som står her. Skriv orda til meg i ein privat chat. Eg har ikkje lagra dei.',
  },
  en: {
    hentet:
      'The words are right. I am getting what you answered before. If you have begun on the same thing here, I leave that as it is.',
    tomt: 'The words are right, but there are no answers to get in that chat.',
    ukjent:
      'The four words open no chat. Check the spelling. Only the last four words you got work, and only until the date that stood there. I have not stored what you wrote. If you meant something else, write a whole sentence.',
    mange: 'There have been too many tries. Wait an hour and try again. I have not stored the words.',
    ikkeHer:
      'Others can read what stands here. Write the words to me in a private chat. I have not stored them.',
  },
});

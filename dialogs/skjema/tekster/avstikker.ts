import { katalog } from '../../sprak/katalog.ts';

/** What is said when somebody asks about something else in the middle. The same question follows. */
export const avstikker = katalog({
  nb: {
    'avstikker.hvem_ser':
      'Ingen får se svarene dine uten at du viser dem, heller ikke Nav. Deler du mobil eller maskin med noen, kan de se skjermen.',
    'avstikker.menneske': 'Nei, jeg er en chatbot, ikke et menneske. Jeg er heller ikke Nav.',
    'avstikker.bruk_av_svar':
      'Svarene blir til en kort oppsummering med dine ord. Den er din. Jeg sender den ikke til noen, og den bestemmer ingenting.',
    'avstikker.lagring':
      'Svarene ligger her til {dato} hvis du ikke skriver mer. Vil du slette før, skriv «slett alt».',
    'avstikker.ma_svare':
      'Nei. Du kan hoppe over alt du vil, og stoppe når du vil. Du kan søke hos Nav uansett.',
    'avstikker.annet': 'Det svarer jeg ikke på ennå. Nav: {telefon}, hverdager 9-15.',
    person:
      'Her er det ingen du kan snakke med. Jeg er en chatbot. Nav svarer på {telefon}, hverdager 9-15. Svarene dine blir liggende.',
    kommandoer: 'Du kan også skrive: tilbake, endre, hopp over, hvorfor, pause, stopp eller en person.',
    meny: 'Hva vil du gjøre? Du kan også bare svare på spørsmålet.',
    forste: 'Dette er det første spørsmålet.',
    gammel_knapp: 'Den knappen hører til noe vi er ferdige med. Vil du endre et svar, skriv «endre».',
  },
  nn: {
    'avstikker.hvem_ser':
      'Ingen får sjå svara dine utan at du viser dei, heller ikkje Nav. Deler du mobil eller maskin med nokon, kan dei sjå skjermen.',
    'avstikker.menneske': 'Nei, eg er ein chatbot, ikkje eit menneske. Eg er heller ikkje Nav.',
    'avstikker.bruk_av_svar':
      'Svara blir til ei kort oppsummering med dine ord. Ho er di. Eg sender ho ikkje til nokon, og ho bestemmer ingenting.',
    'avstikker.lagring':
      'Svara ligg her til {dato} om du ikkje skriv meir. Vil du slette før, skriv «slett alt».',
    'avstikker.ma_svare':
      'Nei. Du kan hoppe over alt du vil, og stoppe når du vil. Du kan søkje hos Nav uansett.',
    'avstikker.annet': 'Det svarar eg ikkje på enno. Nav: {telefon}, kvardagar 9-15.',
    person:
      'Her er det ingen du kan snakke med. Eg er ein chatbot. Nav svarar på {telefon}, kvardagar 9-15. Svara dine blir liggjande.',
    kommandoer: 'Du kan òg skrive: tilbake, endre, hopp over, kvifor, pause, stopp eller ein person.',
    meny: 'Kva vil du gjere? Du kan òg berre svare på spørsmålet.',
    forste: 'Dette er det første spørsmålet.',
    gammel_knapp: 'Den knappen høyrer til noko vi er ferdige med. Vil du endre eit svar, skriv «endre».',
  },
  en: {
    'avstikker.hvem_ser':
      'Nobody sees your answers unless you show them, not even Nav. If you share your phone or computer, others can see the screen.',
    'avstikker.menneske': 'No, I am a chatbot, not a human being. I am not Nav either.',
    'avstikker.bruk_av_svar':
      'The answers become a short summary in your own words. It is yours. I send it to nobody, and it decides nothing.',
    'avstikker.lagring':
      'Your answers stay here until {dato} if you write nothing more. To delete them before that, write "delete everything".',
    'avstikker.ma_svare':
      'No. You can skip anything, and stop whenever you like. You can apply to Nav whatever you do here.',
    'avstikker.annet': 'I cannot answer that yet. Nav: {telefon}, weekdays 9-15.',
    person:
      'There is nobody here you can talk to. I am a chatbot. Nav answers on {telefon}, weekdays 9-15. Your answers stay here.',
    kommandoer: 'You can also write: back, change, skip, why, pause, stop or a person.',
    meny: 'What would you like to do? You can also just answer the question.',
    forste: 'This is the first question.',
    gammel_knapp: 'That button belongs to something we have finished. To change an answer, write "change".',
  },
});

import { katalog } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    pause:
      'Tjenesten er satt på pause. Det du skrev, er lagret, men du får ikke svar her nå. Haster det, ring Nav: 55 55 33 33, hverdager kl. 9–15. Fare for liv: 113.',
    igjen:
      'Nå virker jeg igjen. Det du skrev mens tjenesten var på pause, fikk du ikke svar på. Skriv det en gang til.',
  },
  nn: {
    pause:
      'Tenesta er sett på pause. Det du skreiv, er lagra, men du får ikkje svar her no. Hastar det, ring Nav: 55 55 33 33, kvardagar kl. 9–15. Fare for liv: 113.',
    igjen:
      'No verkar eg igjen. Det du skreiv medan tenesta var på pause, fekk du ikkje svar på. Skriv det ein gong til.',
  },
  en: {
    pause:
      'The service is paused. What you wrote is stored, but you will get no answer here now. If it is urgent, call Nav: 55 55 33 33, weekdays 9–15. Danger to life: 113.',
    igjen:
      'I am working again. You got no answer to what you wrote while the service was paused. Write it once more.',
  },
});

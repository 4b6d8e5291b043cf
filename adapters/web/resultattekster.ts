import { katalog } from '../../dialogs/sprak/katalog.ts';

/** The texts of the person's own answers, in the menu of the chat. */
export const resultattekster = katalog({
  nb: {
    svareneMine: 'Svarene mine: {navn}',
    skrivUt: 'Skriv ut',
    pdf: 'Last ned PDF',
    json: 'Last ned data (JSON)',
    avSvarene: 'svarene mine',
    feil: 'Får ikke hentet svarene dine nå. Åpne menyen på nytt om litt.',
  },
  nn: {
    svareneMine: 'Svara mine: {navn}',
    skrivUt: 'Skriv ut',
    pdf: 'Last ned PDF',
    json: 'Last ned data (JSON)',
    avSvarene: 'svara mine',
    feil: 'Får ikkje henta svara dine no. Opne menyen på nytt om litt.',
  },
  en: {
    svareneMine: 'My answers: {navn}',
    skrivUt: 'Print',
    pdf: 'Download PDF',
    json: 'Download data (JSON)',
    avSvarene: 'my answers',
    feil: 'We cannot fetch your answers now. Open the menu again in a while.',
  },
});

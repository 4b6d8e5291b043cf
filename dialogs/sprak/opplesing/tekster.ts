import { katalog } from '../katalog.ts';

/** What is said around a message when it is read aloud. */
export const tekster = katalog({
  nb: {
    fremdrift: 'Spørsmål {nr} av {av}.',
    valgt: 'Du har valgt: {valg}.',
    svar: 'Du kan svare: {valg}.',
    trykk: 'Du kan trykke på: {valg}.',
    eller: 'eller',
    ikke_sendt: 'Ikke sendt til Nav.',
  },
  nn: {
    fremdrift: 'Spørsmål {nr} av {av}.',
    valgt: 'Du har valt: {valg}.',
    svar: 'Du kan svare: {valg}.',
    trykk: 'Du kan trykkje på: {valg}.',
    eller: 'eller',
    ikke_sendt: 'Ikkje sendt til Nav.',
  },
  en: {
    fremdrift: 'Question {nr} of {av}.',
    valgt: 'You have chosen: {valg}.',
    svar: 'You can answer: {valg}.',
    trykk: 'You can press: {valg}.',
    eller: 'or',
    ikke_sendt: 'Not sent to Nav.',
  },
});

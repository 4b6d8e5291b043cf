import type { Context, Input } from '../../dialogs/dialog.ts';
import { pattern, plain } from '../../dialogs/sprak/gjenkjenn.ts';
import { katalog, text } from '../../dialogs/sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    maskert: 'Jeg fjernet et nummer. Det er ikke lagret. Ikke skriv fødselsnummer eller kontonummer.',
    vedlegg: 'Jeg kan ikke ta imot bilder. Det kan stå fødselsnummer på brevet. Skriv heller overskriften.',
    kontakt: 'Du trenger ikke skrive telefon, e-post eller adresse. Om andre: skriv «sønnen min».',
  },
  nn: {
    maskert: 'Eg fjerna eit nummer. Det er ikkje lagra. Ikkje skriv fødselsnummer eller kontonummer.',
    vedlegg: 'Eg kan ikkje ta imot bilete. Det kan stå fødselsnummer på brevet. Skriv heller overskrifta.',
    kontakt: 'Du treng ikkje skrive telefon, e-post eller adresse. Om andre: skriv «sonen min».',
  },
  en: {
    maskert: 'I removed a number. It is not stored. Do not write identity or account numbers.',
    vedlegg: 'I cannot accept pictures. The letter may show your identity number. Write the heading instead.',
    kontakt: 'You need not give phone, e-mail or address. About others: write "my son".',
  },
});

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}/u;
/** Norwegian phone numbers of people: eight digits that begin with 2–9. Nav's own number is no person's. */
const PHONE = /(?<!\d ?)(?:\+47 ?)?(?!55 ?55 ?33)[2-9]\d(?: ?\d){6}(?! ?\d)/;
const STREET = pattern(
  String.raw`\b[a-zæøå]{3,}(?:veien|vegen|gata|gaten|gate|allé|alleen|bakken|stien|svingen|tunet|plassen) \d{1,3}[a-h]?\b`,
);

const hasContactDetails = (said: string): boolean =>
  EMAIL.test(said) || PHONE.test(said) || STREET.test(plain(said));

/** Sentences that stand before the answer, whatever it is (product rules 3). */
export const notater = (input: Input, context: Pick<Context, 'sprak' | 'kanal'>): string[] => {
  const { sprak } = context;
  return [
    ...(input.masked ? [text(tekster, sprak, 'maskert')] : []),
    ...(input.attachments ? [text(tekster, sprak, 'vedlegg')] : []),
    ...(context.kanal !== 'teams' && hasContactDetails(input.text) ? [text(tekster, sprak, 'kontakt')] : []),
  ];
};

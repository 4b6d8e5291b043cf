import type { Capability, Context, Outcome } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { pattern, plain } from '../sprak/gjenkjenn.ts';
import { katalog, text } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    kort: 'Jeg kan ikke ta imot det for Nav. Det du skrev, er lagret her, men ikke sendt.',
    soke: 'Jeg kan ikke ta imot det for Nav. Du kan søke uansett hva som står her, og du bør ikke vente på denne samtalen. Søk på nav.no eller hos Nav-kontoret ditt. Trenger du hjelp til å søke: 55 55 33 33, hverdager kl. 9–15.',
    klage:
      'Jeg kan ikke ta imot klagen for Nav. Fristen i brevet med svaret (vedtaket) gjelder. Skriv hva du klager på, hva som er feil, og hva du vil ha endret. Lever til den som står i brevet. Nav-kontoret kan hjelpe deg. (nav.no, 30. juli 2026)',
    melde:
      'Jeg kan ikke ta imot det for Nav. Meldekort og registrering som arbeidssøker er to ting. Begge gjør du på nav.no. Får du det ikke til, ring før fristen: 55 55 33 33, tast 2, hverdager kl. 9–15.',
    nav: 'Åpne nav.no',
    ring: 'Ring 55 55 33 33',
  },
  nn: {
    kort: 'Eg kan ikkje ta imot det for Nav. Det du skreiv, er lagra her, men ikkje sendt.',
    soke: 'Eg kan ikkje ta imot det for Nav. Du kan søkje uansett kva som står her, og du bør ikkje vente på denne samtalen. Søk på nav.no eller hos Nav-kontoret ditt. Treng du hjelp til å søkje: 55 55 33 33, kvardagar kl. 9–15.',
    klage:
      'Eg kan ikkje ta imot klaga for Nav. Fristen i brevet med svaret (vedtaket) gjeld. Skriv kva du klagar på, kva som er feil, og kva du vil ha endra. Lever til den som står i brevet. Nav-kontoret kan hjelpe deg. (nav.no, 30. juli 2026)',
    melde:
      'Eg kan ikkje ta imot det for Nav. Meldekort og registrering som arbeidssøkjar er to ting. Begge gjer du på nav.no. Får du det ikkje til, ring før fristen: 55 55 33 33, tast 2, kvardagar kl. 9–15.',
    nav: 'Opne nav.no',
    ring: 'Ring 55 55 33 33',
  },
  en: {
    kort: 'I cannot accept that for Nav. What you wrote is stored here, but not sent.',
    soke: 'I cannot accept that for Nav. You can apply whatever it says here, and you should not wait for this conversation. Apply at nav.no or at your Nav office. If you need help to apply: 55 55 33 33, weekdays 9–15.',
    klage:
      'I cannot accept complaints for Nav. The deadline in the letter with the answer (vedtak) applies. Write what it is about, what is wrong, and what you want changed. Deliver it where the letter says. The Nav office can help you. (nav.no, 30 July 2026)',
    melde:
      'I cannot accept that for Nav. The employment status form (meldekort) and registering as a job seeker are two things. You do both at nav.no. If you cannot manage, call before the deadline: 55 55 33 33, press 2, weekdays 9–15.',
    nav: 'Open nav.no',
    ring: 'Call 55 55 33 33',
  },
});

type Hva = 'soke' | 'klage' | 'melde';

const APPLY = pattern(
  String.raw`\b(?:jeg|eg|vi|i|we) (?:vil |skal |må |ønsker å |ønskjer å |want to |need to )?(?:søke?r?|søkje?r?|soker?|apply(?:ing)?|am applying) (?:herved |hermed |nå |no |hereby )?(?:om|for|på)\b|\b(?:her er|here is) (?:en |ei |min |my |an )?(?:søknad|soknad|application)`,
);
const COMPLAIN = pattern(
  String.raw`\b(?:jeg|eg|vi|i|we) (?:vil |skal |må |ønsker å |ønskjer å |want to |would like to )?(?:på)?(?:klag(?:er?|ar?)|ank(?:er?|ar?)|appeal|complain)(?: herved| hermed| hereby)?(?: på| om| over| inn| vedtaket| avslaget| against| about| the|$)|\b(?:her er|here is) (?:en |ei |min |my )?(?:klage|klaga|anke|complaint|appeal)`,
);
const REPORT = pattern(
  String.raw`\bmeld(?:e)? meg (?:på |inn )?(?:som )?(?:arbeidss|arbeids s|ledig|jobbs)|\bregistrer(?:e)? meg|\bregister me\b|\b(?:her er|her har du|here is) (?:meldekort|meldekortet|my meldekort)|\b(?:ta imot|motta|lever(?:e)?|sende? inn) meldekort`,
);

/** Does the person mean to apply, complain, register or report, here? Null when not. */
const intent = (said: string): Hva | null => {
  const words = plain(said);
  if (COMPLAIN.test(words)) return 'klage';
  if (REPORT.test(words)) return 'melde';
  return APPLY.test(words) ? 'soke' : null;
};

/** The sentence that stands first when such words are given as the answer to a question (product rules 1). */
export const ikkenavNotat = (said: string, { sprak }: Pick<Context, 'sprak'>): string | null =>
  intent(said) ? text(tekster, sprak, 'kort') : null;

/** What is said here has not reached Nav: says so at once when a person believes it has, with where to go. */
export const ikkenav: Capability<JsonObject> = {
  id: 'ikkenav',
  initial: {},
  isRunning: () => false,
  evolve: (state) => state,
  handle: (_state, input, context) => {
    const hva = context.kanal === 'teams' ? null : intent(input.text);
    return hva && answer(hva, context);
  },
};

const answer = (hva: Hva, { sprak }: Context): Outcome => ({
  events: [],
  reply: {
    text: text(tekster, sprak, hva),
    choices: [
      {
        id: 'nav',
        label: text(tekster, sprak, 'nav'),
        action: { type: 'lenke', url: 'https://www.nav.no/' },
      },
      { id: 'ring', label: text(tekster, sprak, 'ring'), action: { type: 'ring', tel: '55 55 33 33' } },
    ],
    status: 'ikke_sendt',
  },
  route: `ikkenav/${hva}`,
});

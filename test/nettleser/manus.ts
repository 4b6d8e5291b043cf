import type { Manus, Replikk } from './kulisse.ts';

const svar = (id: string, label: string, valgt?: boolean) => ({
  id,
  label,
  slag: 'svar',
  ...(valgt !== undefined && { valgt }),
});
const ring = (label: string, verdi: string) => ({ id: `ring-${verdi}`, label, slag: 'ring', verdi });

export const MER = [
  svar('hvorfor', 'Hvorfor spør du?'),
  svar('tilbake', 'Tilbake'),
  svar('pause', 'Ta en pause'),
  svar('person', 'Snakke med en person'),
  svar('slett', 'Slett alt'),
];

/** The first bubble of the north stars. */
export const HILSEN: Replikk = {
  text: 'Hei. Jeg er en chatbot, og ingen leser dette nå. Jeg kan hjelpe deg videre. Ikke skriv fødselsnummer.\n\nHva gjelder det?',
  brobygger: {
    valg: [svar('haster', 'Noe som haster'), svar('brev', 'Brev fra Nav'), svar('annet', 'Noe annet')],
    mer: MER,
  },
};

export const MANGE_VALG: Replikk = {
  text: 'Hva er viktigst for deg nå?',
  brobygger: {
    fremdrift: { nr: 3, av: 12 },
    valg: [
      svar('penger', 'Penger til mat og regninger'),
      svar('bolig', 'Et sted å bo'),
      svar('jobb', 'Å komme i jobb igjen'),
      svar('helse', 'Helsa mi, eller noen jeg bryr meg om'),
      svar('barn', 'Barna mine'),
      svar('annet', 'Noe helt annet enn dette'),
      svar('hopp_over', 'Hopp over'),
    ],
    mer: MER,
  },
};

export const KRISE: Replikk = {
  text: 'Ingen leser dette akkurat nå.\n\nBra at du skriver det. Du kan snakke med noen nå, gratis, hele døgnet: 116 123. Legevakt: 116 117. Er du i fare nå: 113.',
  brobygger: {
    slag: 'krise',
    valg: [
      ring('Ring 116 123', '116 123'),
      ring('Ring 113', '113'),
      svar('haster_na', 'Det haster nå'),
      svar('ikke_fare', 'Jeg er ikke i fare nå'),
      svar('mente_ikke', 'Jeg mente det ikke slik'),
      { id: 'lukk', label: 'Lukk siden fort', slag: 'lukk' },
    ],
  },
};

const flervalg = (valgte: readonly string[]): Replikk => ({
  text: 'Hva har du prøvd før? Du kan velge flere.',
  brobygger: {
    valg: [
      svar('kurs', 'Kurs', valgte.includes('kurs')),
      svar('praksis', 'Praksis', valgte.includes('praksis')),
      svar('ferdig', 'Ferdig'),
    ],
  },
});

/** Answers each of the page's states on a word; other words come back as they were said. */
export const lagManus = (): Manus => {
  let valgte: readonly string[] = [];
  return (text, valg) => {
    if (valg === 'kurs' || valg === 'praksis') {
      valgte = valgte.includes(valg) ? valgte.filter((ett) => ett !== valg) : [...valgte, valg];
      return flervalg(valgte);
    }
    if (text === 'mange valg') return MANGE_VALG;
    if (text === 'krise') return KRISE;
    if (text === 'flere') {
      valgte = [];
      return flervalg(valgte);
    }
    if (text === 'feil')
      return {
        text: 'Noe gikk galt hos oss. Det du skrev, er tatt vare på. Ring 55 55 33 33.',
        brobygger: { slag: 'feil' },
      };
    if (text === 'lenke')
      return {
        text: 'Søknaden ligger på nav.no.',
        brobygger: {
          valg: [
            {
              id: 'soknad',
              label: 'Søknad på nav.no',
              slag: 'lenke',
              verdi: 'https://www.nav.no/sosialhjelp',
            },
          ],
        },
      };
    if (text === 'slett alt')
      return { text: 'Alt du skrev her, er slettet og kan ikke hentes fram.', brobygger: { slettet: true } };
    if (text === 'taus') return null;
    return { text: `Du skrev: ${text}` };
  };
};

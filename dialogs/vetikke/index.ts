import type { Capability, Context, Outcome, Reply } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { katalog, text } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    vet_ikke:
      'Det vet jeg ikke, og jeg gjetter ikke. Det du skrev, har ikke nådd Nav. Ring Nav: 55 55 33 33, hverdager kl. 9–15. Hva vil du gjøre nå?',
    vet_ikke_ansatt:
      'Det har jeg ikke svar på. Jeg svarer bare på det som er skrevet og sjekket. Spør fagansvarlig på kontoret ditt.',
    uten_ord: 'Jeg fikk ingen ord fra deg. Skriv hva det gjelder, eller velg under.',
    haster: 'Noe som haster',
    brev: 'Brev fra Nav',
    siling: 'Noen spørsmål om situasjonen min',
  },
  nn: {
    vet_ikke:
      'Det veit eg ikkje, og eg gjettar ikkje. Det du skreiv, har ikkje nådd Nav. Ring Nav: 55 55 33 33, kvardagar kl. 9–15. Kva vil du gjere no?',
    vet_ikke_ansatt:
      'Det har eg ikkje svar på. Eg svarar berre på det som er skrive og sjekka. Spør fagansvarleg på kontoret ditt.',
    uten_ord: 'Eg fekk ingen ord frå deg. Skriv kva det gjeld, eller vel under.',
    haster: 'Noko som hastar',
    brev: 'Brev frå Nav',
    siling: 'Nokre spørsmål om situasjonen min',
  },
  en: {
    vet_ikke:
      'I do not know that, and I do not guess. What you wrote has not reached Nav. Call Nav: 55 55 33 33, weekdays 9–15. What would you like to do now?',
    vet_ikke_ansatt:
      'I have no answer to that. I only answer with what has been written and checked. Ask the person at your office who is responsible for the subject.',
    uten_ord: 'I got no words from you. Write what it is about, or choose below.',
    haster: 'Something urgent',
    brev: 'A letter from Nav',
    siling: 'Some questions about my situation',
  },
});

/** The last step of the turn: what is not known is said, with a way on. Always answers. */
export const vetikke: Capability<JsonObject> = {
  id: 'vetikke',
  initial: {},
  isRunning: () => false,
  evolve: (state) => state,
  handle: (_state, input, context) => (input.text === '' ? wordless(context) : unknown(context)),
};

const wordless = (context: Context): Outcome => ({
  events: [],
  reply: { text: text(tekster, context.sprak, 'uten_ord'), choices: doors(context) },
  route: 'vetikke/uten_ord',
});

const unknown = (context: Context): Outcome => ({
  events: [],
  reply: ukjentSvar(context),
  route: context.kanal === 'teams' ? 'vetikke/ansatt' : 'vetikke/bruker',
});

/** "I don't know", with the ways on. */
export const ukjentSvar = (context: Context): Reply =>
  context.kanal === 'teams'
    ? { text: text(tekster, context.sprak, 'vet_ikke_ansatt') }
    : { text: text(tekster, context.sprak, 'vet_ikke'), choices: doors(context), status: 'ikke_sendt' };

const doors = ({ sprak }: Context) =>
  (['haster', 'brev', 'siling'] as const).map((id) => ({ id, label: text(tekster, sprak, id) }));

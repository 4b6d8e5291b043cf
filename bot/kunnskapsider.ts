import type { Server } from 'restify';
import { type Funn, mountKunnskap } from '../adapters/web/kunnskap/index.ts';
import type { Sprak } from '../dialogs/sprak/katalog.ts';
import { bibliotek } from './kunnskap.ts';
import type { Arbeidere } from './turn/arbeidere.ts';
import { maskActivity } from './turn/maskering/index.ts';

interface Deps {
  readonly arbeidere: Arbeidere;
  readonly now: () => number;
  /** An office is set up. */
  readonly kontor: boolean;
}

/** The pages to read, on `server`. What is asked there is answered as the first message of a chat, and is not stored. */
export const openKunnskapsider = (server: Server, { arbeidere, now, kontor }: Deps): void => {
  const svar = async (sporsmal: string, sprak: Sprak): Promise<Funn> => {
    const { activity } = maskActivity({ text: sporsmal });
    const resultat = await arbeidere.run({
      tilstand: {},
      til: {
        input: {
          text: String(activity.text),
          choice: null,
          kind: 'melding',
          masked: false,
          attachments: false,
        },
      },
      context: {
        now: now(),
        kanal: 'web',
        sprak,
        slettes: '',
        forrigeRute: null,
        deltEnhet: false,
        pauset: false,
      },
    });
    if (!resultat.ok) return { tekst: '', enheter: [] };
    const svart = resultat.outcome.events.find(
      ({ dialog, type }) => dialog === 'kunnskap' && type === 'svart',
    );
    return { tekst: resultat.outcome.reply?.text ?? '', enheter: (svart?.treff ?? []) as readonly string[] };
  };
  mountKunnskap(server, { kilde: { artikler: () => bibliotek().artikler, svar }, kontor });
};

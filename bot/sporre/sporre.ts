import type { Context } from '../../dialogs/dialog.ts';
import type { Utfall } from '../../dialogs/kunnskap/index.ts';
import { hovedsprak, ordAv } from '../../knowledge/sprak/index.ts';
import { kunnskap } from '../kunnskap.ts';
import { maskActivity } from '../turn/maskering/index.ts';
import { tur } from '../turn/tur.ts';

export interface Sporring {
  readonly q: string;
  /** Default: English where the question is, else bokmål. */
  readonly lang?: Context['sprak'];
  readonly role: 'bruker' | 'veileder' | 'mottak';
}

export interface Sporresvar {
  readonly q: string;
  /** `form` and `command`: the question began a form, or was understood as a command. */
  readonly outcome: Utfall | 'form' | 'command';
  /** As shown to the person. */
  readonly text: string;
  /** Units, best first, at most five. */
  readonly articles: readonly string[];
  readonly sources: readonly string[];
  readonly score: number;
  readonly ms: number;
}

const DAY = 24 * 60 * 60 * 1000;
const KEPT = 90 * DAY;

/** One question to the assistant, as the first message of a conversation: the whole turn, and nothing stored. */
export const sporre = ({ q, lang, role }: Sporring, now: number): Sporresvar => {
  const started = performance.now();
  const { activity } = maskActivity({ text: q });
  const text = String(activity.text).trim();
  const sprak = lang ?? (hovedsprak(ordAv(text)) === 'engelsk' ? 'en' : 'nb');
  const noticed = tur(
    {
      tilstand: {},
      til: { input: { text, choice: null, kind: 'melding', masked: false, attachments: false } },
      context: {
        now,
        kanal: role === 'bruker' ? 'web' : 'teams',
        ...(role !== 'bruker' && { rolle: role }),
        sprak,
        slettes: new Date(now + KEPT).toISOString().slice(0, 10),
        forrigeRute: null,
        deltEnhet: false,
        pauset: false,
      },
    },
    { kontor: null, demo: false },
  );
  const ms = performance.now() - started;
  const answered = noticed.events.find(({ dialog, type }) => dialog === 'kunnskap' && type === 'svart');
  const vist = (answered?.vist ?? []) as readonly string[];
  const treff = (answered?.treff ?? []) as readonly string[];
  return {
    q: text,
    outcome: outcomeOf(noticed.route),
    text: noticed.reply?.text ?? '',
    articles: treff.slice(0, 5),
    sources: vist.flatMap(sourcesOf),
    score: typeof answered?.score === 'number' ? answered.score : 0,
    ms: Math.round(ms * 1000) / 1000,
  };
};

const OUTCOMES: readonly (readonly [RegExp, Sporresvar['outcome']])[] = [
  [/^krise\/|^apning\/(?:nodhjelp|bolig|vold)/, 'crisis'],
  [/^ikkenav\//, 'intent-to-apply'],
  [/^vetikke\//, 'not-covered'],
  [/^apning\//, 'small-talk'],
  [/^(?:siling|kartlegging|innsjekk|nestesteg)\//, 'form'],
];

const outcomeOf = (route: string): Sporresvar['outcome'] => {
  const [dialog, utfall] = route.split('/');
  if (dialog === 'kunnskap') return utfall as Utfall;
  return OUTCOMES.find(([pattern]) => pattern.test(route))?.[1] ?? 'command';
};

const sourcesOf = (id: string): readonly string[] =>
  kunnskap()
    .bibliotek.enheter.find((enhet) => enhet.id === id)!
    .hode.kilder.map((kilde) =>
      'fakta' in kilde
        ? `${kilde.fakta} ${kilde.navn} ${kilde.datert}`
        : `rapport ${kilde.rapport} L${kilde.linjer[0]}-${kilde.linjer[1]}`,
    );

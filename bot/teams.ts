import type { Activity } from 'botbuilder';
import type { Mottaker } from '../adapters/connector/index.ts';
import { isSprak } from '../dialogs/sprak/katalog.ts';
import type { Firord } from './delt/firord.ts';
import { handOver, tryWordsIn } from './delt/ordIMelding.ts';
import type { Samtaler } from './turn/samtaler.ts';

/**
 * The turn, as the Bot Framework channel wants it. A conversation is made when its first activity comes.
 * Four words that open another conversation are taken out and tried here, before anything is stored.
 */
export const forConnector = (samtaler: Samtaler, firord: Pick<Firord, 'find'>): Mottaker => ({
  receive: async (id, given, key) => {
    if (!(await samtaler.exists(id))) await samtaler.create(id, about(given));
    const prove = await tryWordsIn({ samtaler, firord }, id, given);
    const activity = prove?.activity ?? given;
    const mottak = await (activity.type === 'conversationUpdate'
      ? samtaler.start(id, activity)
      : samtaler.receive(id, { activity, key, trusted: true }));
    if (mottak.status !== 'accepted') throw new Error(`not taken in: ${mottak.status}`);
    // A kill before this is done leaves the activity unacknowledged, and the channel sends it again.
    if (prove?.fra) await handOver(samtaler, { fra: prove.fra, til: id, key });
    return mottak.id;
  },
  replyTo: (id, melding, withinMs) =>
    samtaler.replyTo(id, melding, withinMs) as Promise<Partial<Activity> | null>,
});

const about = ({ from, channelId, locale }: Partial<Activity>) => ({
  bruker: from?.id ?? '',
  kanal: channelId === 'msteams' ? ('teams' as const) : ('annen' as const),
  deltEnhet: false,
  sprak: fromLocale(locale),
});

/** `nn-NO` → nn; Teams says the language of the client. Bokmål where it is none of ours. */
const fromLocale = (locale: string | undefined) => {
  const language = (locale ?? '').toLowerCase().split('-')[0];
  return isSprak(language) ? language : ('nb' as const);
};

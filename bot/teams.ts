import type { Activity } from 'botbuilder';
import type { Mottaker } from '../adapters/connector/index.ts';
import { isSprak } from '../dialogs/sprak/katalog.ts';
import type { Samtaler } from './turn/samtaler.ts';

/** The turn, as the Bot Framework channel wants it. A conversation is made when its first activity comes. */
export const forConnector = (samtaler: Samtaler): Mottaker => ({
  receive: async (id, activity, key) => {
    if (!(await samtaler.exists(id))) await samtaler.create(id, about(activity));
    const mottak = await (activity.type === 'conversationUpdate'
      ? samtaler.start(id, activity)
      : samtaler.receive(id, { activity, key, trusted: true }));
    if (mottak.status !== 'accepted') throw new Error(`not taken in: ${mottak.status}`);
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

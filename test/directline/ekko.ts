import { setImmediate } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { IncomingActivity, Received, Samtaler } from '../../adapters/directline/index.ts';

interface Samtale {
  readonly user: string;
  readonly shared: boolean;
  readonly sprak: string;
  greeted: boolean;
  readonly activities: Activity[];
  readonly ids: Map<string, string>;
  readonly listeners: Set<() => void>;
  readonly typingListeners: Set<() => void>;
}

/** The first four characters of what makes `Ekko` answer in a special way. */
const LIMITED = 'full';
const BROKEN = 'feil';

/**
 * The turn, as small as it can honestly be: in memory, it greets once and answers each message once, with `replyToId`.
 * «full …» is refused as too many, «feil …» throws an error that quotes the text.
 */
export class Ekko implements Samtaler {
  readonly #samtaler = new Map<string, Samtale>();
  readonly received: IncomingActivity[] = [];

  async create(
    conversation: string,
    options: { user: string; shared: boolean; sprak: string },
  ): Promise<void> {
    await setImmediate();
    if (this.#samtaler.has(conversation)) throw new Error('created twice');
    const empty = { greeted: false, activities: [], ids: new Map(), listeners: new Set<() => void>() };
    this.#samtaler.set(conversation, { ...options, ...empty, typingListeners: new Set() });
  }

  async exists(conversation: string): Promise<boolean> {
    await setImmediate();
    return this.#samtaler.has(conversation);
  }

  async start(conversation: string): Promise<void> {
    await setImmediate();
    const samtale = this.created(conversation);
    if (samtale.greeted) return;
    samtale.greeted = true;
    this.say(conversation, { text: 'Hei.' });
  }

  async receive(conversation: string, incoming: IncomingActivity): Promise<Received> {
    await setImmediate();
    const samtale = this.#samtaler.get(conversation);
    if (!samtale) return { status: 'gone' };
    const { activity, key } = incoming;
    if (activity.text?.startsWith(LIMITED)) return { status: 'limited', retryAfterS: 7 };
    if (activity.text?.startsWith(BROKEN)) throw new Error(`can't take «${activity.text}»`);
    const known = key === null ? undefined : samtale.ids.get(key);
    if (known !== undefined) return { status: 'accepted', id: known };
    this.received.push(incoming);
    const id = this.#append(conversation, activity);
    if (key !== null) samtale.ids.set(key, id);
    this.type(conversation);
    if (activity.type === 'message')
      this.say(conversation, { text: `Du skrev: ${activity.text}`, replyToId: id });
    return { status: 'accepted', id };
  }

  async read(conversation: string, after: number) {
    await setImmediate();
    const { activities } = this.created(conversation);
    return { activities: activities.slice(after), watermark: activities.length };
  }

  watch(conversation: string, listener: () => void): () => void {
    return listen(this.created(conversation).listeners, listener);
  }

  watchTyping(conversation: string, listener: () => void): () => void {
    return listen(this.created(conversation).typingListeners, listener);
  }

  /** Something from the assistant. */
  say(conversation: string, activity: Partial<Activity>): void {
    this.#append(conversation, {
      type: 'message',
      from: { id: 'brobygger', name: '', role: 'bot' },
      ...activity,
    });
  }

  type(conversation: string): void {
    for (const listener of this.created(conversation).typingListeners) listener();
  }

  remove(conversation: string): void {
    this.#samtaler.delete(conversation);
  }

  /** How many streams are listening. */
  listening(conversation: string): number {
    const { listeners, typingListeners } = this.created(conversation);
    return listeners.size + typingListeners.size;
  }

  created(conversation: string): Samtale {
    const samtale = this.#samtaler.get(conversation);
    if (!samtale) throw new Error('no such conversation');
    return samtale;
  }

  #append(conversation: string, activity: Partial<Activity>): string {
    const { activities, listeners } = this.created(conversation);
    const id = `${conversation}|${activities.length + 1}`;
    const place = { id, channelId: 'directline', conversation: { id: conversation } };
    activities.push({ ...activity, ...place } as Activity);
    for (const listener of listeners) listener();
    return id;
  }
}

const listen = (listeners: Set<() => void>, listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

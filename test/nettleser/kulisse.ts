import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { IncomingActivity, Received, Samtaler } from '../../adapters/directline/index.ts';

/** What the assistant says in a test: the text, and what our page shows beside it. */
export interface Replikk {
  readonly text: string;
  readonly speak?: string;
  readonly locale?: string;
  readonly brobygger?: { readonly [field: string]: unknown };
}

/** What is answered to which words (or to which pressed button). Null: silence. */
export type Manus = (text: string, valg: string | null) => Replikk | null;

interface Samtale {
  readonly lines: { readonly position: number; activity: Activity }[];
  readonly ids: Map<string, string>;
  readonly news: Set<() => void>;
  readonly typing: Set<() => void>;
  position: number;
  begun: boolean;
}

const BOT = { id: 'brobygger', name: 'Brobygger', role: 'bot' };

/** The turn behind the page's protocol, from a manuscript: in memory, each message taken once, answers after `pauseMs`. */
export class Kulisse implements Samtaler {
  readonly #samtaler = new Map<string, Samtale>();
  /** Every message that was taken in, also those that were taken before. */
  readonly received: IncomingActivity[] = [];
  manus: Manus;
  hilsen: Replikk;
  pauseMs = 0;

  constructor(hilsen: Replikk, manus: Manus) {
    this.hilsen = hilsen;
    this.manus = manus;
  }

  async create(conversation: string): Promise<void> {
    this.#samtaler.set(conversation, {
      lines: [],
      ids: new Map(),
      news: new Set(),
      typing: new Set(),
      position: 0,
      begun: false,
    });
  }

  async exists(conversation: string): Promise<boolean> {
    return this.#samtaler.has(conversation);
  }

  async start(conversation: string): Promise<void> {
    const samtale = this.#samtale(conversation);
    if (samtale.begun) return;
    samtale.begun = true;
    this.say(this.hilsen, conversation);
  }

  async receive(conversation: string, incoming: IncomingActivity): Promise<Received> {
    const samtale = this.#samtaler.get(conversation);
    if (!samtale) return { status: 'gone' };
    this.received.push(incoming);
    const { activity, key } = incoming;
    const known = key === null ? undefined : samtale.ids.get(key);
    if (known !== undefined) return { status: 'accepted', id: known };
    const id = this.#append(samtale, activity);
    if (key !== null) samtale.ids.set(key, id);
    void this.#answer(conversation, activity);
    return { status: 'accepted', id };
  }

  async read(conversation: string, after: number) {
    const { lines, position } = this.#samtale(conversation);
    return {
      activities: lines.filter((line) => line.position > after).map(({ activity }) => activity),
      watermark: position,
    };
  }

  watch(conversation: string, listener: () => void): () => void {
    return listen(this.#samtale(conversation).news, listener);
  }

  watchTyping(conversation: string, listener: () => void): () => void {
    return listen(this.#samtale(conversation).typing, listener);
  }

  /** The assistant says something; without a conversation, in the newest. A `slettet` forgets all before it. */
  say(replikk: Replikk, conversation = this.newest()): void {
    const samtale = this.#samtaler.get(conversation);
    if (!samtale) return;
    if (replikk.brobygger?.slettet === true) samtale.lines.length = 0;
    this.#append(samtale, {
      type: 'message',
      from: BOT as Activity['from'],
      text: replikk.text,
      ...(replikk.speak !== undefined && { speak: replikk.speak }),
      locale: replikk.locale ?? 'nb-NO',
      channelData: { brobygger: { slag: 'vanlig', status: 'ikke_sendt', ...replikk.brobygger } },
    });
  }

  /** A number was removed from a line afterwards. */
  rewrite(id: string, text: string): void {
    for (const line of this.#samtale(this.newest()).lines)
      if (line.activity.id === id) line.activity = { ...line.activity, text };
  }

  /** The conversation is gone, as after its time. */
  remove(conversation = this.newest()): void {
    this.#samtaler.delete(conversation);
  }

  newest(): string {
    return [...this.#samtaler.keys()].at(-1)!;
  }

  count(): number {
    return this.#samtaler.size;
  }

  async #answer(conversation: string, { text = '', value }: Partial<Activity>): Promise<void> {
    const replikk = this.manus(text, (value as { valg?: string } | undefined)?.valg ?? null);
    if (!replikk) return;
    if (this.pauseMs > 0) for (const listener of this.#samtale(conversation).typing) listener();
    await sleep(this.pauseMs, undefined, { ref: false });
    this.say(replikk, conversation);
  }

  #samtale(conversation: string): Samtale {
    const samtale = this.#samtaler.get(conversation);
    if (!samtale) throw new Error('no such conversation');
    return samtale;
  }

  #append(samtale: Samtale, activity: Partial<Activity>): string {
    samtale.position += 1;
    const id = `a${samtale.position}`;
    const stored = { ...activity, id, timestamp: new Date() } as Activity;
    samtale.lines.push({ position: samtale.position, activity: stored });
    for (const listener of samtale.news) listener();
    return id;
  }
}

const listen = (listeners: Set<() => void>, listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

import { randomUUID } from 'node:crypto';

/** An activity as a client sees it. */
export interface Aktivitet {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role?: string };
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
  readonly channelData?: {
    readonly brobygger?: {
      readonly slag: string;
      readonly valg: readonly { readonly id: string; readonly label: string; readonly valgt?: boolean }[];
      readonly mer?: readonly { readonly id: string; readonly label: string }[];
      readonly fremdrift?: { readonly nr: number; readonly av: number };
      readonly status?: string;
      readonly slettet?: boolean;
    };
  };
}

/** Where the service is reached: each request asks anew, so that each may go to another instance. */
export type Where = string | (() => string);

const toUrl = (where: Where): string => (typeof where === 'string' ? where : where());

/** A client of the Direct Line server over plain HTTP, for tests. */
export class Chat {
  #url: Where;
  readonly token: string;
  readonly conversationId: string;

  private constructor(url: Where, about: { token: string; conversationId: string }) {
    this.#url = url;
    this.token = about.token;
    this.conversationId = about.conversationId;
  }

  static async open(url: Where, body: { delt?: boolean; sprak?: string } = {}): Promise<Chat> {
    const answer = await fetch(`${toUrl(url)}/chat/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
    return new Chat(url, (await answer.json()) as { token: string; conversationId: string });
  }

  /** The same conversation at another device, with its four words. */
  static async resume(url: Where, body: { ord: string; delt?: boolean }): Promise<Chat> {
    const answer = await fetch(`${toUrl(url)}/chat/gjenoppta`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`the words open nothing: ${answer.status} ${await answer.text()}`);
    return new Chat(url, (await answer.json()) as { token: string; conversationId: string });
  }

  /** The same conversation at a server that was started again. */
  at(url: Where): this {
    this.#url = url;
    return this;
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' };
    return fetch(`${toUrl(this.#url)}/v3/directline/conversations${path}`, { ...init, headers });
  }

  start(): Promise<Response> {
    return this.fetch('', { method: 'POST' });
  }

  post(activity: object): Promise<Response> {
    return this.fetch(`/${this.conversationId}/activities`, {
      method: 'POST',
      body: JSON.stringify(activity),
    });
  }

  /** Says something; gives the id of the acknowledged message. */
  async say(text: string, choice?: string): Promise<string> {
    const answer = await this.post({
      type: 'message',
      from: { id: 'x' },
      text,
      ...(choice && { value: { valg: choice } }),
      channelData: { brobyggerId: randomUUID() },
    });
    if (!answer.ok) throw new Error(`not taken in: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { id: string }).id;
  }

  async activities(watermark = ''): Promise<readonly Aktivitet[]> {
    const answer = await this.fetch(`/${this.conversationId}/activities?watermark=${watermark}`);
    return ((await answer.json()) as { activities: Aktivitet[] }).activities;
  }

  /** The replies to a message; waits until there is one. */
  async replies(id: string, withinMs = 20_000): Promise<readonly Aktivitet[]> {
    const until = Date.now() + withinMs;
    for (;;) {
      const found = (await this.activities()).filter((activity) => activity.replyToId === id);
      if (found.length > 0) return found;
      if (Date.now() > until) throw new Error('no reply came');
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  /** Says something and waits for the reply. */
  async ask(text: string, choice?: string): Promise<Aktivitet> {
    return (await this.replies(await this.say(text, choice)))[0]!;
  }
}

import { type Aktivitet, Chat } from '../hjelp/chat.ts';
import type { Manus } from './manus.ts';
import type { Boble, Resultat, Spiller } from './spill.ts';

/** A person whose client speaks Direct Line with a real server. */
export class OverDirektelinje implements Spiller {
  readonly #url: string;
  #chat: Chat;

  private constructor(url: string, chat: Chat) {
    this.#url = url;
    this.#chat = chat;
  }

  /** A new conversation, after the opening was accepted. */
  static async begynn(url: string, { sprak, delt }: Manus): Promise<OverDirektelinje> {
    const chat = await Chat.open(url, { sprak, delt });
    await chat.start();
    return new OverDirektelinje(url, chat);
  }

  /** Goes on with a conversation that was begun before. */
  static fortsett(url: string, chat: Chat): OverDirektelinje {
    return new OverDirektelinje(url, chat.at(url));
  }

  async naa(): Promise<Boble> {
    for (;;) {
      const [boble] = (await this.#chat.activities()).filter(({ from }) => from.role === 'bot').slice(-1);
      if (boble) return bobleAv(boble);
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  async skriv(tekst: string): Promise<Boble> {
    return bobleAv(await this.#chat.ask(tekst));
  }

  async trykk(knapp: string): Promise<Boble> {
    const alle = (await this.#chat.activities()).filter(({ from }) => from.role === 'bot');
    const valg = valgI(alle.at(-1)).find(({ label }) => label === knapp);
    return bobleAv(await this.#chat.ask(knapp, valg?.id));
  }

  async scene(navn: string): Promise<Boble> {
    switch (navn) {
      case 'fire ord, og en annen enhet':
        return this.#annenEnhet(false);
      case 'fire ord, og en enhet som andre bruker':
        return this.#annenEnhet(true);
      default:
        throw new Error(`no scene: ${navn}`);
    }
  }

  async resultat(skjema: string): Promise<Resultat | null> {
    const { skjema: alle } = (await this.#post('/chat/resultat')) as {
      skjema: { id: string; json: string }[];
    };
    const ett = alle.find(({ id }) => id === skjema);
    if (!ett) return null;
    return (await (await fetch(`${this.#url}${ett.json}`)).json()) as Resultat;
  }

  /** The words as somebody writes them who reads them from a note. */
  async #annenEnhet(delt: boolean): Promise<Boble> {
    const { ord } = (await this.#post('/chat/firord')) as { ord: readonly string[] };
    this.#chat = await Chat.resume(this.#url, { ord: ord.join(', ').toUpperCase(), delt });
    return this.naa();
  }

  async #post(path: string): Promise<unknown> {
    const answer = await fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#chat.token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }
}

const valgI = (aktivitet: Aktivitet | undefined) => {
  const vist = aktivitet?.channelData?.brobygger;
  return [...(vist?.valg ?? []), ...(vist?.mer ?? [])];
};

const bobleAv = (aktivitet: Aktivitet): Boble => {
  const vist = aktivitet.channelData?.brobygger;
  return {
    tekst: aktivitet.text,
    knapper: valgI(aktivitet).map(({ label }) => label),
    merker: [
      ...(vist?.slag === undefined || vist.slag === 'vanlig' ? [] : [vist.slag]),
      ...(vist?.status === undefined ? [] : [vist.status.replaceAll('_', ' ')]),
      ...(vist?.slettet ? ['slettet'] : []),
    ],
  };
};

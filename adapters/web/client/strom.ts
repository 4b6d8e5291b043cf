import { readSett, type Sett } from './aktivitet.ts';

export interface Strom {
  /** Resolves when the stream is over: with `false` if it never opened, so that the page must ask instead. */
  readonly ferdig: Promise<boolean>;
  lukk(): void;
}

/** The stream at the address by which this page was reached: the server may be known by several, and the page's policy opens its own only. */
const herfra = (url: string): string => {
  const { pathname, search } = new URL(url);
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${pathname}${search}`;
};

/** Listens to the conversation's web socket. Empty messages only show that it is alive. */
export const lytt = (url: string, onSett: (sett: Sett) => void): Strom => {
  let socket: WebSocket;
  try {
    socket = new WebSocket(herfra(url));
  } catch {
    return { ferdig: Promise.resolve(false), lukk: () => {} };
  }
  let apnet = false;
  socket.onopen = () => {
    apnet = true;
  };
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string' && data !== '') onSett(readSett(JSON.parse(data), Date.now()));
  };
  let avslutt: (apnet: boolean) => void = () => {};
  const ferdig = new Promise<boolean>((resolve) => {
    avslutt = resolve;
  });
  socket.onclose = () => avslutt(apnet);
  // A socket that the browser itself forbids tells only this.
  socket.onerror = () => avslutt(apnet);
  return {
    ferdig,
    /** A dead connection can take minutes to tell that it is closed: nobody waits for it. */
    lukk: () => {
      socket.onmessage = null;
      socket.close();
      avslutt(true);
    },
  };
};

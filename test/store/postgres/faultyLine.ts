import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to the database on which an answer can get lost. */
export interface FaultyLine {
  /** The database, by this way. */
  readonly url: string;
  /**
   * The next statement of this name is carried out, and its answer is lost together with the connection.
   * `meanwhile` happens before anyone can connect again.
   */
  loseAnswerTo(statement: string, meanwhile?: () => Promise<void>): void;
  /** How many answers were lost. */
  readonly lost: number;
  close(): Promise<void>;
}

export const openFaultyLine = async (url: string): Promise<FaultyLine> => {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  type Loss = { readonly statement: string; readonly meanwhile: () => Promise<void> };
  let losing: Loss | null = null;
  let repaired = Promise.resolve();
  let lost = 0;

  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };

  const join = async (client: Socket): Promise<void> => {
    await repaired;
    const server = keep(connect(Number(target.port), target.hostname));
    let loss: Loss | null = null;
    client.on('data', (data) => {
      // The name stands in the message that carries the values.
      if (losing !== null && data.includes(`\0${losing.statement}\0`)) {
        loss = losing;
        losing = null;
      }
      server.write(data);
    });
    server.on('data', (data) => {
      if (loss === null) return void client.write(data);
      lost++;
      repaired = loss.meanwhile();
      server.destroy();
      client.destroy();
    });
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  };

  const line = createServer((client) => void join(keep(client))).listen(0, '127.0.0.1');
  await once(line, 'listening');
  const there = new URL(url);
  there.port = String((line.address() as AddressInfo).port);
  return {
    url: there.href,
    loseAnswerTo: (statement, meanwhile = async () => undefined) => {
      losing = { statement, meanwhile };
    },
    get lost() {
      return lost;
    },
    close: async () => {
      line.close();
      for (const socket of sockets) socket.destroy();
      await once(line, 'close');
    },
  };
};

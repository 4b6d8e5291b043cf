import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a database that can be cut, as when the process at this end dies: nothing it says gets through any more. */
export interface Wire {
  readonly url: string;
  /** Cuts what is connected, and refuses what tries to. */
  cut(): Promise<void>;
}

export const openWire = async (to: string): Promise<Wire> => {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  };
  const server = createServer((here) => {
    const there = connect(Number(port), hostname);
    for (const socket of [here, there]) keep(socket);
    here.pipe(there).pipe(here);
    here.on('close', () => there.destroy());
    there.on('close', () => here.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const url = new URL(to);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};

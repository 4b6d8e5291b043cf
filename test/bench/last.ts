import type { Klient } from './klient.ts';

export interface Belastning {
  readonly perSecond: number;
  /** Milliseconds, one for each turn. */
  readonly times: readonly number[];
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Turns begin at a fixed pace, whether or not those before are done: what people do. */
export const openLoop = async (
  clients: readonly Klient[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Belastning> => {
  const number = Math.round(perSecond * seconds);
  const started = performance.now();
  const turns: Promise<number>[] = [];
  for (let turn = 0; turn < number; turn += 1) {
    await pause(Math.max(0, started + (turn * 1000) / perSecond - performance.now()));
    turns.push(clients[turn % clients.length]!.turn(`melding ${turn}`));
  }
  const times = await Promise.all(turns);
  return { perSecond: (number * 1000) / (performance.now() - started), times };
};

/** Every client waits for its reply before its next message. */
export const closedLoop = async (
  clients: readonly { turn(text: string): Promise<number> }[],
  seconds: number,
): Promise<Belastning> => {
  const started = performance.now();
  const until = started + seconds * 1000;
  const times: number[] = [];
  const run = async (client: { turn(text: string): Promise<number> }) => {
    while (performance.now() < until) times.push(await client.turn('hei'));
  };
  await Promise.all(clients.map(run));
  return { perSecond: (times.length * 1000) / (performance.now() - started), times };
};

/** Two things measured in turns, so that what else the machine does falls on both. */
export const pairs = async (
  a: (n: number) => Promise<number>,
  b: (n: number) => Promise<number>,
  number: number,
): Promise<{ readonly a: readonly number[]; readonly b: readonly number[] }> => {
  const times = { a: [] as number[], b: [] as number[] };
  for (let n = 0; n < number; n += 1) {
    times.a.push(await a(n));
    times.b.push(await b(n));
  }
  return times;
};

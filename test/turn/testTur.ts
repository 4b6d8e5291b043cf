import type { Oppgave, TakeTurn } from '../../bot/turn/oppgave.ts';

/** A turn for the tests of the threads: repeats what it hears, or misbehaves on request. */
export const takeTurn: TakeTurn = ({ til }: Oppgave) => {
  if ('notice' in til) return { events: [], reply: null, route: 'test' };
  const { input } = til;
  switch (input.text) {
    case 'KAST':
      throw new TypeError('hemmelige ord');
    case 'AVSLUTT':
      return process.exit(0);
    case 'TAUST':
      return undefined as never;
    case 'HENG':
      for (;;);
    default:
      return { events: [], reply: { text: `hørte: ${input.text}` }, route: 'test' };
  }
};

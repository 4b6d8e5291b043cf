import type { Oppgave } from '../../bot/turn/oppgave.ts';
import { takeTurn as real } from '../../bot/turn/takeTurn.ts';
import type { Noticed } from '../../dialogs/dialog.ts';

/** The real turn, and four texts that no dialog should be able to do harm with. */
export const takeTurn = (oppgave: Oppgave): Noticed => {
  switch ('input' in oppgave.til ? oppgave.til.input.text : '') {
    case 'KAST':
      throw new Error('kastet med vilje');
    case 'AVSLUTT':
      return process.exit(3);
    case 'FELL':
      process.kill(process.pid, 'SIGKILL');
      throw new Error('still alive');
    case 'HENG':
      for (;;);
    default:
      return real(oppgave);
  }
};

import type { Outcome } from '../../dialogs/dialog.ts';
import { katalog, type Sprak, text } from '../../dialogs/sprak/katalog.ts';

/** Faults of ours: counted for the alarm, and logged with an id but without anybody's words. */
export interface Faults {
  report(fault: {
    readonly feilId: string;
    readonly samtale: string;
    readonly grunn: string;
    readonly feil: unknown;
  }): void;
  count(what: 'avsatt' | 'usendt' | 'arbeid', error?: unknown): void;
}

export const tekster = katalog({
  nb: {
    feil: 'Her gjorde jeg en feil, så dette fikk du ikke svar på. Det du skrev, er lagret. Prøv å si det på en annen måte, eller ring Nav: 55 55 33 33 (hverdager kl. 9–15). Haster det for liv eller helse, ring 113. Feilnummer: {id}.',
  },
  nn: {
    feil: 'Her gjorde eg ein feil, så dette fekk du ikkje svar på. Det du skreiv, er lagra. Prøv å seie det på ein annan måte, eller ring Nav: 55 55 33 33 (kvardagar kl. 9–15). Hastar det for liv eller helse, ring 113. Feilnummer: {id}.',
  },
  en: {
    feil: 'I made an error here, so you got no answer to this. What you wrote is stored. Try saying it another way, or call Nav: 55 55 33 33 (weekdays 9–15). If life or health is at risk, call 113. Error number: {id}.',
  },
});

/** What the person gets when three tries have failed: politely, in their language, with a way to a human. */
export const fault = (sprak: Sprak, feilId: string): Outcome => ({
  events: [],
  reply: { text: text(tekster, sprak, 'feil', { id: feilId }), kind: 'feil' },
  route: 'feil/avsatt',
});

export { createSkjemadialog, type Skjemadialog } from './dialog.ts';
export { ANNET, draftsOf } from './drafts.ts';
export { readEvent, type SkjemaEvent, type Svar, type Utfyller, utfyller } from './events.ts';
export { migrate } from './migrate.ts';
export { asked, holds } from './path.ts';
export { choiceLabel, labels, say, shownAnswer } from './say.ts';
export {
  type Dor,
  type Form,
  readSkjema,
  type Skjema,
  type SkjemaData,
  type Sporsmal,
  type Vilkar,
} from './skjema.ts';
export { evolve, initial, type Tilstand } from './state.ts';
export { skjemaTekster } from './tekster/index.ts';
export type { Vert } from './turn.ts';

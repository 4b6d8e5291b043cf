export { createSkjemadialog, type Skjemadialog } from './dialog.ts';
export { readEvent, type SkjemaEvent, type Svar } from './events.ts';
export { migrate } from './migrate.ts';
export { type Form, readSkjema, type Skjema, type SkjemaData } from './skjema.ts';
export { initial, type Tilstand } from './state.ts';
export { skjemaTekster } from './tekster/index.ts';
export type { Vert } from './turn.ts';

export { AVVIST, type Avvist, avvist } from './avvis.ts';
export { egenSak } from './egenSak.ts';
export { FREMMEDE, type Fremmed, fremmed } from './fremmed.ts';
export { forSlektning } from './slektning.ts';
export { SMAPRAT, type Smaprat, smaprat } from './smaprat.ts';
export { omFortid, omNa } from './tid.ts';
export { utenfor } from './utenfor.ts';

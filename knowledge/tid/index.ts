export { type Apent, apenPaHverdager, erUsikkerDag, type Timer } from './apningstid.ts';
export { type Dag, erHverdag, forstePaskedag, helligdager, nesteHverdag } from './helligdager.ts';
export { HOYTIDER, type Hoytid } from './hoytider.ts';

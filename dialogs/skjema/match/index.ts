export { type Aside, readAside, type Tema } from './aside.ts';
export { type Change, readChange, readTarget, type Target } from './change.ts';
export { type Option, readChoices } from './choice.ts';
export { COMMANDS, type Command, type CommandSet, readCommand, saidFor } from './commands.ts';
export { fold, hasWords } from './fold.ts';
export { readNumbers } from './number.ts';
export { exact, isPhrase, type Likeness, loose, phrases } from './phrase.ts';

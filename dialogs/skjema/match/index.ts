export { type Aside, readAside, type Tema } from './aside.ts';
export { type Change, readChange, readTarget, type Target } from './change.ts';
export { ALWAYS, COMMANDS, type Command, type CommandSet, readCommand, saidFor } from './commands.ts';

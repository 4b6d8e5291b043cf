import { ORD } from './ordliste.ts';

/** How many words open a conversation: four of more than 2,048 are 44 bits. */
export const ANTALL = 4;

/** Draws the words. `randomInt` gives a whole number from 0 up to, and not with, `below`: `crypto.randomInt`. */
export const trekkOrd = (randomInt: (below: number) => number): readonly string[] =>
  Array.from({ length: ANTALL }, () => ORD[randomInt(ORD.length)]!);

import { type Klasse, REGELSETT } from '../leksikon/index.ts';

/** The classes in the order of the model's columns; the column after the last is "no crisis". */
export const KLASSER: readonly Klasse[] = REGELSETT.map(({ klasse }) => klasse);

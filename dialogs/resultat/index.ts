/** What a person has answered in a form: as data for other tools, and as a copy to take along. Nothing is shared with anyone. */
export { type Resultat, resultat, resultatSchema } from './format.ts';
export { innholdOf, utloptInnhold } from './innhold.ts';
export { navnOf } from './navn.ts';
export { harResultat, type ResultatOptions, resultatOf } from './resultatOf.ts';
export { tekster as resultatTekster } from './tekster.ts';

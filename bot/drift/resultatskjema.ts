import { mkdirSync, writeFileSync } from 'node:fs';
import { resultatSchema } from '../../dialogs/resultat/index.ts';

/**
 * Writes the format of people's answers down, for those who read the files. Run it and `biome format --write docs/skjema` after a
 * change of `dialogs/resultat/format.ts`; a test fails until then.
 */
const FILE = new URL('../../docs/skjema/resultat.schema.json', import.meta.url);

mkdirSync(new URL('.', FILE), { recursive: true });
writeFileSync(FILE, `${JSON.stringify(resultatSchema(), null, 2)}\n`);

import { ORDKLASSER } from '../leksikon/index.ts';
import { merk } from '../monster/merk.ts';
import { ordbok } from '../regler.ts';

const WEIGHT = { ett: 1, par: 0.7, hopp: 0.5 } as const;
/** How far apart two words of a pair may stand. */
const REACH = 3;

/** Words that carry nothing of their own. */
const TOMME: readonly string[] = ['FYLL', 'ETTERORD'];

const meaningful = (klasser: ReadonlySet<string>): readonly string[] =>
  [...klasser].filter((name) => name in ORDKLASSER && !TOMME.includes(name));

/**
 * What a text speaks of, in the classes of the lexicon, one by one and in pairs: «jeg vil ikke våkne» and "hope I never
 * wake up" share `VIL`, `IKKE` and `VAKNE`. So what is learned of one wording holds for the others too.
 */
export const begreperAv = (text: string): ReadonlyMap<string, number> => {
  const ord = merk(text, ordbok)
    .map(({ setning, klasser }) => ({ setning, klasser: meaningful(klasser) }))
    .filter(({ klasser }) => klasser.length > 0);
  const found = new Map<string, number>();
  ord.forEach((one, at) => {
    for (const name of one.klasser) found.set(`k${name}`, WEIGHT.ett);
    for (let apart = 1; apart <= REACH; apart += 1) {
      const other = ord[at + apart];
      if (other?.setning !== one.setning) break;
      for (const name of one.klasser)
        for (const next of other.klasser)
          found.set(`k${name}${apart === 1 ? '>' : '>>'}${next}`, apart === 1 ? WEIGHT.par : WEIGHT.hopp);
    }
  });
  return found;
};

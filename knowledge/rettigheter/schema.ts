import { z } from 'zod';

const day = z.iso.date();
const tekst = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });

const rettighet = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z_]*$/, 'an id is lower-case ASCII'),
    /** On the button: at most six words. */
    knapp: tekst,
    /** The right in plain words, without law, source and date: those are put after it. */
    tekst,
    lov: tekst,
    /** `nokkel`: the source's key in section 12 of current-facts.md. `datert`: the date that the page bears. */
    kilde: z.strictObject({
      nokkel: z.string().regex(/^[NRLCP]\d+b?$/),
      url: z.url().exactOptional(),
      datert: day,
    }),
    /** The numbers of the facts in current-facts.md. */
    fakta: z.array(z.string().regex(/^\d+\.\d+b?$/)).min(1),
    /** Only what was read in an official text of 2025–2026 is told to a person. */
    grad: z.literal('H'),
    /** When somebody read the source. */
    lest: day,
    /** The last day on which it is told without having been read again. */
    gjennomgas: day,
  })
  .refine(({ lest, gjennomgas }) => lest < gjennomgas, 'gjennomgas must be after lest');

/** A right that may be useful to know, in the three languages, with where it was read. Days are YYYY-MM-DD. */
export type Rettighet = Readonly<z.infer<typeof rettighet>>;

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

/** The list, checked: the shape of each, and that no id stands twice. */
export const rettigheterSchema = z.array(rettighet).superRefine((all, check) => {
  for (const id of twice(all.map((one) => one.id)))
    check.addIssue({ code: 'custom', message: `«${id}» stands twice` });
});

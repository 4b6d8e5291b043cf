import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const IDER = [
  'medisinsk',
  'politi',
  'legevakt',
  'hjelpetelefonen',
  'alarmtelefonen',
  'volinjen',
  'nav',
] as const;
export type NummerId = (typeof IDER)[number];

const oppforing = z
  .strictObject({
    id: z.enum(IDER),
    nummer: z.string().regex(/^\d[\d ]*\d$/u, 'must be digits, with spaces as they are to be read'),
    hvem: z.string().min(1),
    timer: z.string().min(1),
    gratis: z.boolean().nullable(),
    anonymt: z.boolean().nullable(),
    kilde: z.string().min(1),
    sist_kontrollert: z.iso.date().nullable(),
    grad: z.enum(['H', 'M', 'GK']),
  })
  .transform(({ sist_kontrollert, ...rest }) => ({ ...rest, sistKontrollert: sist_kontrollert }));

/** A number to call, with where it was read. `null` where the source does not say; `sistKontrollert` is YYYY-MM-DD. */
export type Nummer = Readonly<z.infer<typeof oppforing>>;

const liste = z.array(oppforing).superRefine((numre, check) => {
  for (const id of IDER)
    if (numre.filter((nummer) => nummer.id === id).length !== 1)
      check.addIssue({ code: 'custom', message: `«${id}» must be there exactly once` });
});

/** Checks a list of numbers. Throws when a field or a number is missing. */
export const lesTall = (yaml: string): readonly Nummer[] => liste.parse(parse(yaml));

/** The numbers of `tall.yaml`. */
export const TALL: readonly Nummer[] = lesTall(readFileSync(new URL('tall.yaml', import.meta.url), 'utf8'));

/** A number as it is to be read: «116 123». */
export const nummer = (id: NummerId): string => TALL.find((entry) => entry.id === id)?.nummer ?? '';

const MAX_AGE_DAYS = 180;
const DAY_MS = 86_400_000;

/** The numbers that nobody has checked in the last 180 days, or ever. `now` in milliseconds. For a warning at start. */
export const overdue = (now: number, numre: readonly Nummer[] = TALL): readonly Nummer[] =>
  numre.filter(
    ({ sistKontrollert }) =>
      sistKontrollert === null || now - Date.parse(sistKontrollert) > MAX_AGE_DAYS * DAY_MS,
  );

import { z } from 'zod';

const day = z.iso.date();
const id = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 09:00');

/** Who said that a piece of the office's data is right, and when. Nothing stands here without it. */
const bekreftet = z.strictObject({ rolle: z.string().min(1), dato: day });

const apningstid = z.strictObject({
  dag: z.enum(['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag']),
  fra: clock,
  til: clock,
});

/** An employee as Teams knows them: tenant and object id, never a name. */
const teamsbruker = z.strictObject({ tenant: z.uuid(), objekt: z.uuid() });

const rolle = z.strictObject({
  id,
  navn: z.string().min(1),
  innehavere: z.array(teamsbruker),
  vikarer: z.array(teamsbruker).default([]),
  bekreftet,
});

const frist = z.strictObject({
  hva: z.string().min(1),
  virkedager: z.number().int().positive(),
  bekreftet,
});

const team = z.strictObject({
  id,
  navn: z.string().min(1),
  halvdel: z.enum(['stat', 'kommune']),
  oppgave: z.string().min(1),
  /** What the team may decide. What is not listed, it may not, or it is not known. */
  kanAvgjore: z.array(z.string().min(1)),
  roller: z.array(id).min(1),
  frister: z.array(frist).default([]),
  bekreftet,
});

/**
 * A Nav office as data: both halves, teams, roles with substitutes, opening hours, what each may decide, the office's
 * own deadlines, and for each piece who confirmed it and when. Nothing about an office stands in code.
 */
const kontor = z.strictObject({
  id,
  navn: z.string().min(1),
  kommune: z.string().min(1),
  /** An invented office for showing the assistant. Every page says so. */
  demo: z.boolean(),
  halvdeler: z.strictObject({ stat: z.string().min(1), kommune: z.string().min(1) }),
  apningstider: z.strictObject({ besok: z.array(apningstid), bekreftet }),
  /** Outside opening hours, if the office has one. */
  vakt: z.strictObject({ telefon: z.string().min(1), nar: z.string().min(1), bekreftet }).optional(),
  roller: z.array(rolle).min(1),
  team: z.array(team).min(1),
  /** The role to warn when staff write about somebody's life or safety. */
  varsleVedKrise: z.strictObject({ rolle: id, rutine: z.string().min(1), bekreftet }).optional(),
});

export type Kontor = z.infer<typeof kontor>;

/** Office data, checked: the shape, and that every role that is named exists. */
export const kontorSchema = kontor.superRefine((data, check) => {
  const known = new Set(data.roller.map((entry) => entry.id));
  const named = [
    ...data.team.flatMap((entry) => entry.roller),
    ...(data.varsleVedKrise ? [data.varsleVedKrise.rolle] : []),
  ];
  for (const name of named) {
    if (!known.has(name))
      check.addIssue({ code: 'custom', message: `the role «${name}» is not among the office's roller` });
  }
});

import { z } from 'zod';
import { utfyller } from '../skjema/index.ts';
import { SPRAK } from '../sprak/katalog.ts';
import { verdi } from '../sprak/sporsmal/index.ts';

/** The version of this format. A change that a reader of the files could stumble over is a new one. */
export const FORMATVERSJON = 1;

const tidspunkt = z.iso.datetime().describe('Tidspunkt i UTC (ISO 8601).');
const dag = z.iso.date().describe('Dag i norsk tid, YYYY-MM-DD.');
const ord = z.string().describe('Ord som personen selv har skrevet, uendret.');

const merker = z.strictObject({
  av: utfyller
    .nullable()
    .describe(
      'Hvem som skrev: personen selv, en som hjalp, eller mottak sammen med personen. null: ikke kjent.',
    ),
  tid: tidspunkt.nullable().describe('Når svaret ble gitt. null: ikke kjent, eller ikke noe svar.'),
  blank: z
    .boolean()
    .describe('Spørsmålet ble stilt, og det står ingenting der. Sier ikke noe om hva svaret ville vært.'),
  usikker: z.boolean().describe('Personen svarte «vet ikke», eller brukte ord som står i «usikre_ord».'),
  usikre_ord: z
    .array(z.string())
    .describe('Ord i svaret som kan si at det er usikkert, for eksempel «tror» og «ca».'),
  sent: z.boolean().describe('Endret etter at alle svarene var lest opp.'),
  motstrid: z.array(z.string()).describe('Id-er i «motstrid»: svaret passer ikke sammen med et annet svar.'),
});

const slag = z
  .enum(['svar', 'hoppet_over', 'vil_ikke_svare', 'vet_ikke', 'med_person', 'ikke_svart', 'ikke_spurt'])
  .describe(
    'ikke_svart: spørsmålet er stilt og venter på svar. ikke_spurt: spørsmålet er ikke stilt, så det sier ingenting.',
  );

const svar = {
  slag,
  svar: z.string().nullable().describe('Svaret slik det vises for personen. null: ikke noe svar.'),
  ord: ord.nullable(),
  valg: z
    .array(z.strictObject({ id: z.string(), tekst: z.string(), nav: z.string().nullable() }))
    .describe('Svarene som ble valgt. «nav»: hva Nav kaller det i sin egen registrering.'),
  verdi: verdi.nullable().describe('Det ordene ble lest som: tall, beløp, dag, liste …'),
  utkast: z.array(ord).describe('Skrevet ved spørsmålet, men ikke brukt som svar.'),
  pabegynt: z.array(z.string()).describe('Valgt, men ikke bekreftet med «Ferdig».'),
  merker,
};

const sporsmal = z.strictObject({
  id: z.string(),
  nummer: z
    .int()
    .positive()
    .nullable()
    .describe('Nummeret slik personen så det. null: ikke blant dem som stilles.'),
  navn: z.string(),
  sporsmal: z.string(),
  nav: z.string().nullable().describe('Hva Nav kaller spørsmålet i sin egen registrering.'),
  halvdel: z.enum(['stat', 'kommune', 'felles']).describe('Hvilken del av Nav svaret hører til.'),
  sensitiv: z.boolean(),
  ...svar,
});

const del = z.strictObject({
  id: z.string().nullable().describe('null: skjemaet har ikke deler.'),
  navn: z.string().nullable(),
  sporsmal: z.array(sporsmal),
});

const linje = z.strictObject({
  id: z.string(),
  navn: z.string(),
  sporsmal: z.string().describe('Id-en til spørsmålet.'),
  svar: z.string().nullable().describe('Svaret slik det vises. null: ikke svart.'),
  ord: ord.nullable(),
});

const motstrid = z.strictObject({
  id: z.string(),
  tekst: z.string(),
  sporsmal: z.array(z.string()).describe('Id-ene til spørsmålene det gjelder.'),
});

const utgatt = z
  .strictObject({
    id: z.string(),
    navn: z.string().nullable().describe('null: spørsmålet finnes ikke lenger i skjemaet.'),
    svar: z.string(),
    ord: ord.nullable(),
    utkast: z.array(ord),
  })
  .describe('Svar på et spørsmål som ikke lenger stilles.');

/** What a person has answered in one form, as data: the format that other tools read. */
export const resultat = z
  .strictObject({
    format: z.literal('brobygger.resultat'),
    versjon: z.literal(FORMATVERSJON),
    skjema: z.strictObject({ id: z.string(), versjon: z.int().positive(), navn: z.string() }),
    sprak: z.enum(SPRAK).describe('Språket som tekstene i denne fila er på.'),
    tilstand: z.enum(['ferdig', 'ikke_ferdig']),
    startet: tidspunkt.nullable(),
    ferdig: tidspunkt.nullable(),
    laget: tidspunkt.describe('Når denne kopien ble laget.'),
    slettes: dag.describe('Når samtalen slettes hvis det ikke skrives mer.'),
    status: z.literal('ikke_sendt').describe('Ikke sendt til Nav.'),
    linjer: z.array(linje),
    deler: z.array(del),
    motstrid: z.array(motstrid),
    utkast: z.array(ord).describe('Skrevet ved siden av alle spørsmålene.'),
    utgatt: z.array(utgatt),
  })
  .meta({
    title: 'Svar fra Brobygger',
    description:
      'Svarene en person har gitt i et skjema. Ikke sendt til Nav. Det som mangler, er ikke svart, og sier ingenting.',
  });

export type Resultat = z.infer<typeof resultat>;
export type Resultatsporsmal = z.infer<typeof sporsmal>;
export type Slag = z.infer<typeof slag>;
export type Merker = z.infer<typeof merker>;

/** The format as a JSON Schema (draft 2020-12), as it stands in `docs/skjema/resultat.schema.json`. */
export const resultatSchema = (): object => z.toJSONSchema(resultat);

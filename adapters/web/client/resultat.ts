/** A form in which something was answered, and where the answers are for the next minutes. */
export interface Skjemalenker {
  readonly id: string;
  readonly navn: string;
  readonly html: string;
  readonly pdf: string;
  readonly json: string;
}

const FIELDS = ['id', 'navn', 'html', 'pdf', 'json'] as const;

/** Only addresses of this server's own answers are followed. */
const isLenker = (value: unknown): value is Skjemalenker => {
  const fields = value as { readonly [field: string]: unknown } | null;
  return (
    typeof fields === 'object' &&
    fields !== null &&
    FIELDS.every((field) => typeof fields[field] === 'string') &&
    (['html', 'pdf', 'json'] as const).every((field) => String(fields[field]).startsWith('/resultat/'))
  );
};

/** The server's list of forms; what has another shape is left out. */
export const lesResultat = ({ skjema }: { readonly [field: string]: unknown }): readonly Skjemalenker[] =>
  Array.isArray(skjema) ? skjema.filter(isLenker) : [];

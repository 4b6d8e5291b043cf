import { katalog } from '../../dialogs/sprak/katalog.ts';

/** What a document says about itself. */
export const tekster = katalog({
  nb: {
    side: 'Side {nr} av {av}',
    mangler_tegn: '[?] betyr at denne fila ikke kan vise tegnene. De står i utskriften og i datafila.',
    lukk: 'Lukk siden fort',
  },
  nn: {
    side: 'Side {nr} av {av}',
    mangler_tegn: '[?] betyr at denne fila ikkje kan vise teikna. Dei står i utskrifta og i datafila.',
    lukk: 'Lukk sida fort',
  },
  en: {
    side: 'Page {nr} of {av}',
    mangler_tegn:
      '[?] means that this file cannot show the characters. They are in the printout and the data file.',
    lukk: 'Leave this page fast',
  },
});

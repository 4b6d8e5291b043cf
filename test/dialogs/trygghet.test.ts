import { describe, expect, test } from '@jest/globals';
import { trygghet } from '../../dialogs/trygghet/index.ts';
import { context, melding } from '../hjelp/dialog.ts';

const route = (text: string, state = trygghet.initial): string | null =>
  trygghet.handle(state, melding(text), context())?.route ?? null;

describe('what makes it unsafe to go on as before', () => {
  test.each([
    'jeg har sperret adresse',
    'har sånn sperra adresse no',
    'hemmelig adresse',
    'hemmeleg adresse',
    'jeg er på kode 6',
    'kode 7',
    'adressen min er sperret',
    'bor på skjult adresse',
    'I have a protected address',
    'har hemmelig adr',
  ])('«%s» is a protected address', (said) => {
    expect(route(said)).toBe('trygghet/sperret');
  });

  test.each(['jeg har byttet adresse', 'sperret konto', 'kode 123456', 'hva er adressen deres', 'kode 60'])(
    '«%s» is not',
    (said) => {
      expect(route(said)).toBeNull();
    },
  );

  test('is said once, and remembered', () => {
    const outcome = trygghet.handle(trygghet.initial, melding('jeg har sperret adresse'), context());
    const state = (outcome?.events ?? []).reduce(trygghet.evolve, trygghet.initial);

    expect(outcome?.reply.text).toContain('Jeg har sperret adresse');
    expect(route('jeg har sperret adresse', state)).toBeNull();
  });

  test.each(['jeg er 16 år', 'eg er 15', 'æ e 17 år gammel', 'I am 14 years old', 'jeg er bare 16'])(
    '«%s» is under 18',
    (said) => {
      expect(route(said)).toBe('trygghet/under18');
    },
  );

  test.each([
    'jeg er 16 uker på vei',
    'jeg er 18 år',
    'jeg er 160 cm',
    'for 15 år siden',
    'jeg er 1 av 3',
    'jeg er 45',
  ])('«%s» is not', (said) => {
    expect(route(said)).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { resultatOf, resultatSchema } from '../../dialogs/resultat/index.ts';
import { form, NOW, options, sa, tilstand, uten, valgte } from './skjema.ts';

const FILE = new URL('../../docs/skjema/resultat.schema.json', import.meta.url);
const written = JSON.parse(readFileSync(FILE, 'utf8'));

/** Something of everything. */
const full = resultatOf(
  form,
  tilstand({
    fase: 'fullfort',
    deler: ['penger', 'hverdag'],
    startet: NOW,
    ferdig: NOW,
    svar: {
      onske: sa('sove', { av: 'hjelper', tid: NOW, sent: true, verdi: { kind: 'liste', poster: ['sove'] } }),
      bor: valgte('nei'),
      hjem: sa('borte'),
      kontakt: valgte('lege'),
      gjeld: valgte('nei'),
      kreditor: uten('vil_ikke_svare'),
    },
    utkast: { onske: ['hm'], annet: ['hei'] },
  }),
  options,
);

describe('docs/skjema/resultat.schema.json', () => {
  test('is what the program writes; if not, run `node bot/drift/resultatskjema.ts`', () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(resultatSchema())));
  });

  test('accepts real output, full and empty', () => {
    const schema = z.fromJSONSchema(written);
    const empty = resultatOf(form, tilstand(), options);

    for (const one of [full, empty])
      expect(schema.safeParse(JSON.parse(JSON.stringify(one))).error).toBeUndefined();
  });

  test.each([
    ['a field that it does not know', { ...full, ny: 1 }],
    ['another version', { ...full, versjon: 2 }],
    ['a status that is not there yet', { ...full, status: 'sendt' }],
    ['a missing part', { ...full, linjer: undefined }],
  ])('refuses %s', (_what, wrong) => {
    expect(z.fromJSONSchema(written).safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false);
  });
});

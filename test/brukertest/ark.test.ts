import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findTelefon } from '../../dialogs/sprak/telefon.ts';
import { TALL } from '../../knowledge/krise/index.ts';
import { ark } from './ark.ts';
import { frafallsarkMd, proberMd } from './prober.ts';
import { alleSkjemaer, type Skjemafil } from './skjemaer.ts';

const alle = await ark();

describe('the sheets for testing with people', () => {
  test.each(alle.map(({ path, innhold }) => [basename(path), path, innhold] as const))(
    '%s is made of the forms as they are now (if not: npm run brukertest:prober)',
    async (_name, path, innhold) => {
      expect(await readFile(path, 'utf8')).toBe(innhold);
    },
  );

  test('hold every question of every form', async () => {
    const ider = (await alleSkjemaer()).flatMap(({ skjema }) => skjema.sporsmal.map(({ id }) => `\`${id}\``));

    expect(ider.length).toBeGreaterThanOrEqual(7);
    for (const { innhold } of alle) expect(ider.filter((id) => !innhold.includes(id))).toEqual([]);
  });
});

describe('what the leader of a session holds in hand', () => {
  test('names only numbers that stand in the dated file of numbers', async () => {
    const kjente = TALL.map(({ nummer }) => nummer);
    const files = globSync('docs/brukertest/*.md');
    const brukt = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).flatMap((tekst) =>
      findTelefon(tekst).map(({ nummer }) => nummer),
    );

    expect(brukt.filter((nummer) => !kjente.includes(nummer))).toEqual([]);
  });

  test('has every number of a crisis in the guide', async () => {
    const samtalebok = await readFile('docs/brukertest/samtalebok.md', 'utf8');

    expect(TALL.filter(({ nummer }) => !samtalebok.includes(nummer)).map(({ id }) => id)).toEqual([]);
  });
});

const felles = { halvdel: 'kommune' as const, kilde: ['x'], sensitiv: false };
const fil: Skjemafil = {
  skjema: {
    id: 'prove',
    versjon: 3,
    deler: [{ id: 'bolig' }],
    linjer: [],
    sporsmal: [
      { ...felles, id: 'leie', del: 'bolig', kind: 'belop', sensitiv: true },
      {
        ...felles,
        id: 'bor',
        del: 'bolig',
        kind: 'ett_valg',
        valg: [{ id: 'eier' }, { id: 'mister', forlat: 'bolig' }],
      },
      { ...felles, id: 'trives', del: 'bolig', kind: 'skala' },
    ],
  },
  tekster: {
    nb: {
      'deler.bolig': 'Bolig',
      'leie.sporsmal': 'Hva betaler du\ni husleie | strøm?',
      'bor.sporsmal': 'Hvordan bor du?',
      'bor.kort': 'Bor',
      'bor.eier': 'Jeg eier',
      'bor.mister': 'Mister boligen nå',
      'trives.lav': 'svært dårlig',
      'trives.hoy': 'svært godt',
    },
    nn: {},
    en: {},
  },
};
const rad = (md: string, id: string): string => md.split('\n').find((linje) => linje.includes(`\`${id}\``))!;

describe('a question’s probes', () => {
  const md = proberMd([fil]);

  test('begin with what the person thought it asked, and follow its kind', () => {
    expect(rad(md, 'leie')).toContain('1. Hva tenkte du at vi spurte om?');
    expect(rad(md, 'leie')).toContain('beløpet');
    expect(rad(md, 'bor')).toContain('Hva legger du i «Jeg eier»?');
    expect(rad(md, 'trives')).toContain('Hva betyr «svært dårlig» for deg? Og «svært godt»?');
  });

  test('mark what is sensitive, and what opens the crisis door', () => {
    expect(rad(md, 'leie')).toContain('spør om spørsmålet, ikke om svaret');
    expect(rad(md, 'leie')).toContain('4. ');
    expect(rad(md, 'bor')).toContain('åpner krisehjelp:** «Mister boligen nå»');
    expect(rad(md, 'bor')).not.toContain('4. ');
  });

  test('keep to one row of the table', () => {
    expect(rad(md, 'leie')).toContain('Hva betaler du<br>i husleie \\| strøm?');
    expect(md).toContain('### Bolig');
    expect(md).toContain('## prove, versjon 3');
  });

  test('have a row to tick beside them', () => {
    expect(rad(frafallsarkMd([fil]), 'bor')).toMatch(/^\| Bor `bor` \|( {2}\|){9}$/);
  });
});

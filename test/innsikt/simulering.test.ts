import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Innsiktsvar } from '../../bot/drift/innsikt.ts';
import {
  type Celle,
  celle,
  lesUtfyllinger,
  type Skjematabell,
  skjul,
  tell,
} from '../../dialogs/innsikt/index.ts';
import { innsjekkForm } from '../../dialogs/innsjekk/index.ts';
import { kartleggingForm } from '../../dialogs/kartlegging/index.ts';
import { silingForm } from '../../dialogs/siling/index.ts';
import { createSkjemadialog } from '../../dialogs/skjema/index.ts';
import { NOW } from '../hjelp/dialog.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { kommando, lukkOpp } from './adgang.ts';
import { lagre } from './lagre.ts';
import { medianSekunder, regnskap } from './regnskap.ts';
import { simuler } from './simulering.ts';

const dialog = createSkjemadialog({
  id: 'siling',
  form: silingForm,
  forlat: () => ({ events: [], reply: { text: 'Ring 113.' } }),
});
const folk = simuler(dialog, 500);
const sporsmal = silingForm.skjema.sporsmal.map(({ id }) => id);
const fasit = regnskap(folk, sporsmal);

/** What the table shows, against what those who were there tell: the same, or a true word in its place. */
const avvik = ({ celler }: Skjematabell): string[] =>
  Object.entries(celler).flatMap(([navn, vist]) => {
    const sant = fasit.get(navn) ?? 0;
    const riktig = vist === sant || (vist === 'faerre' && sant < 5) || vist === 'skjult';
    return riktig ? [] : [`${navn}: ${vist}, not ${sant}`];
  });

describe('500 people, simulated', () => {
  const folder = temporaryFolder();
  let server: Server;
  let uten: Innsiktsvar;

  beforeAll(async () => {
    await lagre(folder.path, folk);
    uten = JSON.parse(kommando(folder.path, '--json')) as Innsiktsvar;
    server = await startServer({ dataDir: folder.path, port: await freePort() });
  });
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  test('did all there is to do in a form', () => {
    const gjort = [
      'svart',
      'hoppet_over',
      'vil_ikke_svare',
      'vet_ikke',
      'med_person',
      'uten_svar',
      'hvorfor',
      'endret',
    ];
    for (const mal of gjort) expect([mal, fasit.get(`alle/venter/${mal}`)! > 0]).toEqual([mal, true]);
    for (const slutt of ['fullfort', 'pauset', 'stoppet', 'forlatt', 'borte'])
      expect([slutt, fasit.get(`alle/:hele/${slutt}`)! > 0]).toEqual([slutt, true]);
  });

  test('are told by the command as they tell it themselves, where no service runs', () => {
    expect(uten.skjemaer.map(({ skjema, versjon }) => [skjema, versjon])).toEqual([
      ['siling', silingForm.skjema.versjon],
    ]);
    expect(avvik(uten.skjemaer[0]!)).toEqual([]);
    expect(uten.skjemaer[0]!.celler[celle('alle', ':hele', 'personer')]).toBe(500);
  });

  test('and each figure of theirs has its place in the table', () => {
    expect([...fasit.keys()].filter((navn) => !(navn in uten.skjemaer[0]!.celler))).toEqual([]);
  });

  test('took the time that they took', () => {
    const { sekunder } = uten.skjemaer[0]!;
    for (const id of sporsmal)
      expect([id, sekunder[celle('alle', id, 'svart')]]).toEqual([id, medianSekunder(folk, id)]);
  });

  test('are told the same by a service that runs', () => {
    const med = JSON.parse(kommando(folder.path, '--json')) as Innsiktsvar;
    expect(med.skjemaer).toEqual(uten.skjemaer);
  });

  test('stand in the page with the same figures, in every part', async () => {
    const hent = await lukkOpp(server.url, kommando(folder.path, '--lenke'));
    const { versjon, celler } = uten.skjemaer[0]!;
    for (const utsnitt of ['alle', 'sprak.nn', 'av.mottak'] as const) {
      const side = await hent(`/innsikt?skjema=siling&versjon=${versjon}&utsnitt=${utsnitt}`);
      const rader = [...side.matchAll(/<tr role="row"><th role="rowheader".*?<\/tr>/gs)].map(([rad]) =>
        [...rad.matchAll(/data-navn="([^"]*)"[^>]*>([^<]*)</g)].map(([, navn, verdi]) => [navn, verdi]),
      );
      const ord = { faerre: 'færre enn 5', skjult: 'skjult' } as const;
      const store = rader.filter((rad) => rad.length === 11);
      expect(store.map((rad) => Object.fromEntries(rad))).toMatchObject(
        sporsmal.map((id) => {
          const les = (mal: 'nadd' | 'svart' | 'hvorfor' | 'forlot') => {
            const vist = celler[celle(utsnitt, id, mal)]!;
            return typeof vist === 'number' ? String(vist) : ord[vist];
          };
          return {
            Nådd: les('nadd'),
            Svart: les('svart'),
            'Spurte hvorfor': les('hvorfor'),
            'Gikk herfra': les('forlot'),
          };
        }),
      );
    }
  });

  test('are told without a word of theirs', () => {
    expect(JSON.stringify(uten)).not.toMatch(/arbeid|Økonomien|Ryggen|barnehage/);
  });
});

describe.each([
  ['kartlegging', kartleggingForm],
  ['innsjekk', innsjekkForm],
])('people in the form %s', (id, form) => {
  const andre = simuler(
    createSkjemadialog({ id, form, forlat: () => ({ events: [], reply: { text: 'Ring 113.' } }) }),
    200,
    7,
  );

  test('are told as they tell it themselves, in sections and with conditions too', () => {
    const utfyllinger = andre.flatMap((en) =>
      lesUtfyllinger(en.hendelser, { samtale: en.id, sprak: en.sprak, now: NOW }),
    );
    const innsikt = tell(utfyllinger);
    const deres = regnskap(
      andre,
      form.skjema.sporsmal.map((question) => question.id),
    );
    const tall = innsikt[0]!.antall;
    expect([...tall].filter(([navn, antall]) => antall !== (deres.get(navn) ?? 0))).toEqual([]);
    const vist = Object.entries(skjul(innsikt)[0]!.celler).filter(([, en]) => typeof en === 'number');
    expect(vist.filter(([navn, en]) => en !== tall.get(navn as Celle) || (en > 0 && en < 5))).toEqual([]);
    expect(vist.some(([, en]) => Number(en) > 0)).toBe(true);
  });
});

describe('the command', () => {
  test('explains itself', () => {
    expect(kommando('/nowhere', '--help')).toContain('--lenke');
  });

  test('refuses a part that is not there, and a link where no service runs', () => {
    const folder = temporaryFolder();
    expect(() => kommando(folder.path, '--utsnitt', 'sprak.se')).toThrow('There is no part «sprak.se»');
    expect(() => kommando(folder.path, '--lenke')).toThrow('The service is not running');
    folder.remove();
  });

  test('is what npm runs', () => {
    const { scripts } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { scripts: { [name: string]: string } };
    expect(scripts['kartlegging:innsikt']).toContain('bot/drift/innsiktCommand.ts');
  });
});

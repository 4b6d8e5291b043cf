import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { INettleser, type Opplest } from '../samtaler/iNettleser.ts';
import { hentManus, klokkeFor } from '../samtaler/manusene.ts';
import { apneScene, type Scene } from '../samtaler/servere.ts';
import { spill } from '../samtaler/spill.ts';
import { browser, describeInBrowser } from './side.ts';

/** What is to be said of a script that was played in the browser. */
interface Forestilling {
  readonly avvik: readonly string[];
  readonly opplest: readonly Opplest[];
  readonly bobler: readonly Opplest[];
  readonly feil: readonly string[];
}

const NAVN = ['rett-fram', 'nynorsk', 'annen-enhet'] as const;
type Navn = (typeof NAVN)[number];

const enLinje = ({ tekst, sprak }: Opplest): Opplest => ({ tekst: tekst.replaceAll(/\s+/g, ' '), sprak });

describeInBrowser('a whole conversation in Chromium', () => {
  let scene: Scene;
  let forestillinger: Promise<ReadonlyMap<Navn, Forestilling>>;

  const vis = async (navn: Navn): Promise<readonly [Navn, Forestilling]> => {
    const manus = hentManus(navn);
    const person = await INettleser.begynn(browser!, scene.url, manus);
    const avvik = await spill(manus, person);
    const { opplest, bobler } = await person.opplest();
    return [navn, { avvik, opplest, bobler, feil: await person.lukk() }];
  };

  beforeAll(async () => {
    scene = await apneScene(klokkeFor(hentManus(NAVN[0])));
    forestillinger = Promise.all(NAVN.map(vis)).then((alle) => new Map(alle));
    await forestillinger;
  }, 90_000);
  afterAll(() => scene.close());

  const om = async (navn: Navn): Promise<Forestilling> => (await forestillinger).get(navn)!;

  test.each(NAVN)('goes as the script says, without a fault of the page: %s', async (navn) => {
    const { avvik, feil } = await om(navn);

    expect({ avvik, feil }).toEqual({ avvik: [], feil: [] });
  });

  describe('is read aloud by the live region', () => {
    test.each(['rett-fram', 'nynorsk'] as const)(
      'every bubble once, in order, in its own language, and nothing else: %s',
      async (navn) => {
        const { opplest, bobler } = await om(navn);

        expect(bobler.length).toBeGreaterThan(20);
        expect(opplest.map(enLinje)).toEqual(bobler.map(enLinje));
      },
    );

    test('in nynorsk from the first word in nynorsk on', async () => {
      const { opplest } = await om('nynorsk');

      expect(opplest.map(({ sprak }) => sprak)).toEqual(['nb', ...opplest.slice(1).map(() => 'nn')]);
    });

    test('and nothing of what was said before, at another device', async () => {
      const { opplest, bobler } = await om('annen-enhet');

      expect(opplest.map(enLinje)).toEqual(bobler.map(enLinje));
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Chat } from '../hjelp/chat.ts';
import { begynnEldre } from './begynt.ts';
import { alleManus, klokkeFor, type Navngitt } from './manusene.ts';
import { OverDirektelinje } from './overDirektelinje.ts';
import { apneScene, type Scene } from './servere.ts';
import { spill } from './spill.ts';

const manusene = alleManus();
const scener = new Map<string, Scene>();
const eldre = new Map<string, Chat>();

/** One server for each time at which a script is played; what was begun long ago lies there before it starts. */
const apneFor = async (klokke: string): Promise<void> => {
  const begynte = manusene.filter((manus) => klokkeFor(manus) === klokke && manus.begynt !== null);
  const scene = await apneScene(klokke, async (dataDir) => {
    for (const { navn, begynt } of begynte)
      eldre.set(navn, await begynnEldre({ dataDir, navn: begynt!, klokke }));
  });
  scener.set(klokke, scene);
};

const personI = async (manus: Navngitt): Promise<OverDirektelinje> => {
  const { url } = scener.get(klokkeFor(manus))!;
  const begynt = eldre.get(manus.navn);
  return begynt ? OverDirektelinje.fortsett(url, begynt) : OverDirektelinje.begynn(url, manus);
};

beforeAll(async () => {
  for (const klokke of new Set(manusene.map(klokkeFor))) await apneFor(klokke);
}, 60_000);

afterAll(async () => {
  await Promise.all([...scener.values()].map((scene) => scene.close()));
});

describe('a whole conversation over the real Direct Line', () => {
  test.concurrent.each(manusene.map((manus) => [manus.tittel, manus] as const))(
    '%s',
    async (_tittel, manus) => {
      expect(await spill(manus, await personI(manus))).toEqual([]);
    },
    60_000,
  );
});

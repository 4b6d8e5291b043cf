import { describe, expect, test } from '@jest/globals';
import { fillStore } from '../../bench/fyll.ts';
import { storeFlytt } from './kommando.ts';
import { flytt, type Place, places, within } from './steder.ts';

const at = places();

const CONVERSATIONS = 400;

const wordOf = (place: Place): string => (place.slag === 'mappe' ? place.dataDir : place.url);

/** Starts the command again and again, killed at random moments, until it has lived to its end. */
const moveWithKills = async (from: Place, to: Place): Promise<{ kills: number; output: string }> => {
  const env = { MASTER_KEY_FRA: from.masterKey, MASTER_KEY_TIL: to.masterKey };
  const args = ['--fra', wordOf(from), '--til', wordOf(to)];
  for (let kills = 0; ; ) {
    // Longer each time, so that it gets to every part of the work.
    const killAfterMs = kills < 4 ? 300 + kills * 200 + Math.random() * 200 : undefined;
    const { code, output } = await storeFlytt(args, env, killAfterMs);
    if (code !== null) return { kills, output: `exit ${code}: ${output}` };
    kills += 1;
  }
};

const start = (place: Place) => within(place, async () => 'started');

describe('a move that is killed again and again', () => {
  test('ends with the same in the database, and then in a folder', async () => {
    const [folder, database, copy] = [await at.folder('a'), await at.database('b'), await at.noFolder('c')];
    await fillStore({ DATA_DIR: folder.dataDir, MASTER_KEY: folder.masterKey }, CONVERSATIONS);

    const there = await moveWithKills(folder, database);
    const back = await moveWithKills(database, copy);

    for (const { kills, output } of [there, back]) {
      expect(output).toMatch(/^exit 0:[\s\S]*The two are equal/);
      expect(output).toContain('400 streams, 4,000 records, 400 documents, 0 planned jobs.');
      expect(kills).toBeGreaterThan(0);
    }
    expect(await start(copy)).toBe('started');
  }, 120_000);

  test('leaves a folder and a database that no service starts on, until it is finished', async () => {
    const [folder, database] = [await at.folder(), await at.database()];
    await fillStore({ DATA_DIR: folder.dataDir, MASTER_KEY: folder.masterKey }, 20);
    const copy = await at.noFolder();
    const broken = new Error('killed');
    const stop = () => {
      throw broken;
    };

    for (const target of [copy, database]) {
      await expect(flytt(folder, target, { tell: stop })).rejects.toBe(broken);
      await expect(start(target)).rejects.toMatchObject({ code: 'unfinished_move' });
      await expect(flytt(target, await at.noFolder())).rejects.toMatchObject({ code: 'unfinished_source' });
      expect(await flytt(folder, target)).toMatchObject({ finished: true });
      expect(await start(target)).toBe('started');
    }
  }, 60_000);

  test('goes on also when the source has lived on meanwhile: what was deleted in it is deleted, what is new comes along', async () => {
    const [database, copy] = [await at.database(), await at.noFolder()];
    await within(database, async ({ streams, documents }) => {
      for (const name of ['endret', 'glemt', 'slettet', 'lengre'])
        await streams.append(name, [{ n: 1 }, { n: 2 }], { expected: 0 });
      await documents.put('drift', 'slettet', {});
      await documents.put('drift', 'eid', {}, { owner: 'slettet' });
    });
    const stopLate = ({ phase }: { phase: string }) => {
      if (phase === 'verify') throw new Error('killed');
    };
    await expect(flytt(database, copy, { tell: stopLate })).rejects.toThrow('killed');
    await within(database, async ({ streams, documents }) => {
      await streams.replace('endret', [{ position: 1, record: { sladdet: true } }]);
      await streams.forget('glemt', [{ n: 3 }], { expected: 2 });
      await streams.remove('slettet');
      await streams.append('lengre', [{ n: 3 }], { expected: 2, pending: true });
      await streams.append('ny', [{ n: 1 }], { expected: 0 });
      await documents.delete('drift', 'slettet');
    });

    expect(await flytt(database, copy)).toMatchObject({ finished: true, differences: [] });
    await within(copy, async ({ streams, documents }) => {
      expect(await streams.read('endret', 0, 1)).toEqual([{ position: 1, record: { sladdet: true } }]);
      expect(await streams.read('glemt', 0)).toEqual([{ position: 3, record: { n: 3 } }]);
      expect(await streams.version('slettet')).toBe(0);
      expect(await streams.pending()).toEqual(['lengre']);
      expect(await streams.version('ny')).toBe(1);
      expect(await documents.get('drift', 'slettet')).toBeNull();
      expect(await documents.get('drift', 'eid')).toBeNull();
    });
  }, 60_000);
});

import { describe, expect, test } from '@jest/globals';
import { add, recordsOf } from '../contract/storeUnderTest.ts';
import { ask } from '../postgres/databases.ts';
import { storeFlytt } from './kommando.ts';
import { flytt, keyOf, type Place, places, within } from './steder.ts';

const at = places();

const holding = async (place: Place, text: string): Promise<Place> => {
  await within(place, (store) => add(store, 's', { text }));
  return place;
};
const textIn = (place: Place) => within(place, async (store) => (await recordsOf(store, 's'))[0]?.text);

describe('a move is refused, and nothing is changed,', () => {
  test('when the target holds other data', async () => {
    const source = await holding(await at.folder(), 'kilden');
    for (const target of [
      await holding(await at.folder(), 'annet'),
      await holding(await at.database(), 'annet'),
    ]) {
      await expect(flytt(source, target)).rejects.toMatchObject({ code: 'other_data' });
      await expect(flytt(source, target, { goOn: true })).rejects.toMatchObject({ code: 'other_data' });
      expect(await textIn(target)).toBe('annet');
    }
  }, 60_000);

  test('when the target holds planned work only', async () => {
    const [source, target] = [await holding(await at.folder(), 'kilden'), await at.database()];
    await within(target, (_, scheduler) => scheduler.plan({ key: 'k', kind: 'beskjed', at: 9e12, data: {} }));

    await expect(flytt(source, target)).rejects.toMatchObject({ code: 'other_data' });
  }, 60_000);

  test('when the target was filled from another place', async () => {
    const target = await at.database();
    await flytt(await holding(await at.folder(), 'en'), target);

    const other = await holding(await at.folder(), 'to');
    await expect(flytt(other, target, { goOn: true })).rejects.toMatchObject({ code: 'other_move' });
    expect(await textIn(target)).toBe('en');
  }, 60_000);

  test('when a service has run on the target since it was filled', async () => {
    const source = await holding(await at.folder(), 'en');
    for (const target of [await at.database(), await at.noFolder()]) {
      await flytt(source, target);
      await within(target, (store) => add(store, 's', { text: 'sagt siden' }));

      await expect(flytt(source, target, { goOn: true })).rejects.toMatchObject({ code: 'lived_on' });
    }
  }, 60_000);

  test('when source or target is in use', async () => {
    const [folder, database] = [await holding(await at.folder(), 'en'), await at.database()];
    await within(folder, () =>
      expect(flytt(folder, database)).rejects.toMatchObject({ code: 'data_dir_locked' }),
    );
    await within(database, () =>
      expect(flytt(folder, database)).rejects.toMatchObject({ code: 'database_in_use' }),
    );
    expect(await flytt(folder, database)).toMatchObject({ finished: true });
  }, 60_000);

  test('when it is given another master key than the source or the target has', async () => {
    const source = await holding(await at.folder('a'), 'en');
    const target = await holding(await at.database('b'), 'to');
    const wrong = { code: 'wrong_master_key' };

    await expect(flytt({ ...source, masterKey: keyOf('x') }, await at.noFolder())).rejects.toMatchObject(
      wrong,
    );
    await expect(flytt({ ...target, masterKey: keyOf('x') }, await at.noFolder())).rejects.toMatchObject(
      wrong,
    );
    await expect(flytt(source, { ...target, masterKey: keyOf('x') })).rejects.toMatchObject(wrong);
  }, 60_000);
});

describe('a finished copy', () => {
  test('is brought up to date when that is asked for', async () => {
    const [source, copy] = [await holding(await at.database(), 'en'), await at.noFolder()];
    await flytt(source, copy);
    await within(source, async (store) => {
      await store.streams.remove('s');
      await add(store, 's', { text: 'to' });
    });

    await expect(flytt(source, copy)).rejects.toMatchObject({ code: 'other_data' });
    expect(await flytt(source, copy, { goOn: true })).toMatchObject({ finished: true });
    expect(await textIn(copy)).toBe('to');
  }, 60_000);
});

describe('the command', () => {
  test('says what is wrong in one line, and ends with 1', async () => {
    const [folder, database] = [await holding(await at.folder(), 'en'), await at.database()];
    const [mappe, url] = [(folder as { dataDir: string }).dataDir, (database as { url: string }).url];
    const env = { MASTER_KEY: keyOf('a'), DATA_DIR: mappe };
    const outputs = [
      [await storeFlytt([], env), /Say where to with --til/],
      [await storeFlytt(['--til', 'postgres'], env), /DATABASE_URL, which is not set/],
      [
        await storeFlytt(['--til', './x', '--fra', `${mappe}-finnes-ikke`], env),
        /nothing stored in the folder/,
      ],
      [await storeFlytt(['--til', './x', '--fra', url], { DATA_DIR: mappe }), /MASTER_KEY is not set/],
      [await storeFlytt(['--til', mappe], env), /Process \d+ .* uses the data folder/],
      [await storeFlytt(['--til', 'mappe', '--slett'], env), /Unknown option '--slett'/],
    ] as const;

    for (const [{ code, output }, expected] of outputs) {
      expect(output).toMatch(expected);
      expect(output).not.toContain('    at ');
      expect(code).toBe(1);
    }
  }, 60_000);

  test('tells neither the password nor a word of what was said', async () => {
    const [folder, database] = [
      await holding(await at.folder('a'), 'hemmelig setning'),
      await at.database('a'),
    ];
    const url = (database as { url: string }).url;
    const env = {
      MASTER_KEY: keyOf('a'),
      DATA_DIR: (folder as { dataDir: string }).dataDir,
      DATABASE_URL: url,
      LOG_LEVEL: 'debug',
    };
    const { code, output } = await storeFlytt(['--til', 'postgres'], env);

    expect(code).toBe(0);
    expect(output).toContain(`to the database ${new URL(url).host}${new URL(url).pathname}`);
    expect(output).not.toMatch(/hemmelig|setning/);
    expect(await ask(url, 'SELECT finished FROM brobygger.move')).toEqual([{ finished: true }]);
  }, 60_000);
});

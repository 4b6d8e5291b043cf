import { readFile, unlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { createEnvelope } from '../../../adapters/store/envelope.ts';
import type { Target } from '../../../adapters/store/flytt/index.ts';
import { REGISTER } from '../../../bot/turn/register.ts';
import { add, recordsOf } from '../contract/storeUnderTest.ts';
import { filesIn } from '../embedded/folder.ts';
import { ask } from '../postgres/databases.ts';
import { flytt, type Place, places, within } from './steder.ts';

const at = places();

const hashOf = ({ masterKey }: Place, what: string, ...names: string[]): string =>
  createEnvelope(Buffer.from(masterKey, 'base64')).hash(what, ...names);

const fill = (place: Place): Promise<void> =>
  within(place, async (store) => {
    for (const name of ['hel', 'skadet']) {
      await add(store, name, { n: 1 });
      await add(store, name, { n: 2 });
      await store.documents.put(REGISTER, name, {}, { owner: name, indexes: { slettes: '2030-01-01' } });
    }
    await store.documents.put('drift', 'pause', { grunn: 'x' });
  });

const fileOf = async (dataDir: string, pattern: RegExp): Promise<string> =>
  (await filesIn(dataDir)).find((path) => pattern.test(path))!;

/** Changes a byte that stands `from` bytes into a file. */
const spoil = async (path: string, from: number): Promise<void> => {
  const bytes = await readFile(path);
  bytes[from]! ^= 1;
  await writeFile(path, bytes);
};

const wholeIn = (target: Place) =>
  within(target, async (store) => ({
    hel: await recordsOf(store, 'hel'),
    skadet: await store.streams.version('skadet'),
    found: (await store.documents.find(REGISTER, 'slettes', '2030-01-01')).map(({ id }) => id),
  }));

const expectLeftBehind = async (source: Place, target: Place): Promise<void> => {
  const damaged = [{ damaged: 'stream', hash: hashOf(source, 'stream', 'skadet') }];
  const counts = { streams: 1, records: 2, documents: 2 };
  expect(await flytt(source, target)).toMatchObject({ finished: false, differences: [], damaged, counts });
  await expect(wholeIn(target)).rejects.toMatchObject({ code: 'unfinished_move' });

  expect(await flytt(source, target, { withoutDamaged: true })).toMatchObject({ finished: true, damaged });
  expect(await wholeIn(target)).toEqual({ hel: [{ n: 1 }, { n: 2 }], skadet: 0, found: ['hel'] });
};

describe('a damaged record in the source', () => {
  test('of a folder is listed; its stream stays behind when the operator says so', async () => {
    const source = await at.folder();
    await fill(source);
    const log = new RegExp(`${hashOf(source, 'stream', 'skadet')}.*log$`);
    await spoil(await fileOf(source.dataDir, log), 10);

    await expectLeftBehind(source, await at.database('b'));
  }, 60_000);

  test('of a database is listed; its stream stays behind when the operator says so', async () => {
    const source = await at.database();
    await fill(source);
    const hash = hashOf(source, 'stream', 'skadet');
    await ask(
      source.url,
      `UPDATE brobygger.record SET sealed = sha256(sealed) WHERE position = 2 AND stream = '\\x${hash}'`,
    );

    await expectLeftBehind(source, await at.noFolder('b'));
  }, 60_000);

  test('is not passed over when it is missing altogether', async () => {
    const source = await at.database();
    await fill(source);
    const hash = hashOf(source, 'stream', 'skadet');
    await ask(source.url, `DELETE FROM brobygger.record WHERE position = 2 AND stream = '\\x${hash}'`);

    expect(await flytt(source, await at.noFolder())).toMatchObject({
      finished: false,
      damaged: [{ damaged: 'stream', hash }],
    });
  }, 60_000);
});

describe('a damaged document in the source', () => {
  test('is listed, also one that is not found by its index any more', async () => {
    const source = await at.folder();
    await fill(source);
    const pause = hashOf(source, 'document', 'drift', 'pause');
    await spoil(await fileOf(source.dataDir, new RegExp(`${pause}.json$`)), 100);
    const register = hashOf(source, 'document', REGISTER, 'hel');
    await unlink(await fileOf(source.dataDir, new RegExp(`indexes/.*${register}$`)));

    const { finished, damaged, differences } = await flytt(source, await at.database());
    expect({ finished, differences }).toEqual({ finished: false, differences: [] });
    expect(new Set(damaged.map(({ hash }) => hash))).toEqual(new Set([pause, register]));
  }, 60_000);
});

describe('a target that does not keep what is written to it', () => {
  const spoilt = (target: Target): Target => ({
    ...target,
    append: (name, { texts, ...part }) =>
      target.append(name, { ...part, texts: texts.map((text) => text.replace('2', '3')) }),
    place: (document) =>
      target.place(document.collection === REGISTER ? { ...document, indexes: {} } : document),
  });

  test('is found out, record by record', async () => {
    const source = await at.folder();
    await fill(source);
    for (const target of [await at.database(), await at.noFolder()]) {
      const result = await flytt(source, target, { around: spoilt });
      expect(result.finished).toBe(false);
      expect(result.checksums.source).not.toBe(result.checksums.target);
      expect(new Set(result.differences)).toEqual(
        new Set([
          { what: 'stream', hash: hashOf(source, 'stream', 'hel'), position: 2 },
          { what: 'stream', hash: hashOf(source, 'stream', 'skadet'), position: 2 },
          { what: 'document', hash: hashOf(source, 'document', REGISTER, 'hel') },
          { what: 'document', hash: hashOf(source, 'document', REGISTER, 'skadet') },
        ]),
      );
      expect(await flytt(source, target)).toMatchObject({ finished: true, differences: [] });
    }
  }, 60_000);
});

describe('documents whose index values were not kept when they were written', () => {
  const old = async (): Promise<Place> => {
    const source = await at.database('a');
    await within(source, ({ documents }) => documents.put(REGISTER, 'x', { id: 'x' }));
    const [hash, index] = [
      hashOf(source, 'document', REGISTER, 'x'),
      hashOf(source, 'index', REGISTER, 'slettes', '2030-01-01'),
    ];
    await ask(
      source.url,
      `INSERT INTO brobygger.document_index (value, document) VALUES ('\\x${index}', '\\x${hash}')`,
    );
    return source;
  };
  const foundIn = (place: Place) =>
    within(place, async ({ documents }) => (await documents.find(REGISTER, 'slettes', '2030-01-01')).length);

  test('are found after a move under the same master key, both ways', async () => {
    const [source, folder, database] = [await old(), await at.noFolder('a'), await at.database('a')];

    expect(await flytt(source, folder)).toMatchObject({ finished: true });
    expect(await foundIn(folder)).toBe(1);
    expect(await flytt(folder, database)).toMatchObject({ finished: true });
    expect(await foundIn(database)).toBe(1);
  }, 60_000);

  test('are listed when they could not be found under another', async () => {
    expect(await flytt(await old(), await at.noFolder('b'))).toMatchObject({
      finished: false,
      damaged: [{ damaged: 'document', boundToKey: true }],
    });
  }, 60_000);
});

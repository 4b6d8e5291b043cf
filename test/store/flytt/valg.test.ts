import { describe, expect, test } from '@jest/globals';
import { nameOf, readValg, ValgError } from '../../../bot/drift/flyttValg.ts';

const URL_A = 'postgres://per:hemmelig@db.example:5432/a';
const folder = (dataDir: string) => ({ slag: 'mappe', dataDir });
const database = (url: string) => ({ slag: 'postgres', url });

describe('where from and where to', () => {
  const both = { DATA_DIR: '/data', DATABASE_URL: URL_A };
  test.each([
    ['a database is filled from the folder', ['--til', 'postgres'], both, folder('/data'), database(URL_A)],
    ['a copy is taken of the database', ['--til', './kopi'], both, database(URL_A), folder('./kopi')],
    [
      'a copy is taken of the folder when there is no database',
      ['--til', './kopi'],
      { DATA_DIR: '/data' },
      folder('/data'),
      folder('./kopi'),
    ],
    ['the folder is filled from the database', ['--til', 'mappe'], both, database(URL_A), folder('/data')],
    ['both can be said', ['--fra', './kopi', '--til', URL_A], {}, folder('./kopi'), database(URL_A)],
    [
      'the data folder has a place by default',
      ['--til', './kopi'],
      { DATA_DIR: '' },
      folder('./data'),
      folder('./kopi'),
    ],
  ])('%s', (_, args, env, fra, til) => {
    expect(readValg(args, env)).toMatchObject({ fra, til, fortsett: false, utenSkadde: false });
  });

  test('must be said, and DATABASE_URL must be there for the word «postgres»', () => {
    expect(() => readValg([], both)).toThrow(ValgError);
    expect(() => readValg(['--til', 'postgres'], {})).toThrow(/DATABASE_URL/);
  });

  test('are told without a password', () => {
    expect(nameOf({ slag: 'postgres', url: URL_A })).toBe('the database db.example:5432/a');
  });
});

describe('the master keys', () => {
  test('are the same for both sides, unless it is said', () => {
    const keys = (env: object) => readValg(['--til', 'x'], env as NodeJS.ProcessEnv)?.nokler;

    expect(keys({ MASTER_KEY: 'a' })).toEqual({ fra: 'a', til: 'a' });
    expect(keys({ MASTER_KEY: 'a', MASTER_KEY_TIL: 'b' })).toEqual({ fra: 'a', til: 'b' });
    expect(keys({ MASTER_KEY: 'a', MASTER_KEY_FRA: 'c' })).toEqual({ fra: 'c', til: 'a' });
  });
});

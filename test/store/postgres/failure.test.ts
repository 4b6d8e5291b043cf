import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { StoreError } from '../../../adapters/store/index.ts';
import { isLost, isPassing, toStoreError } from '../../../adapters/store/postgres/failure.ts';
import { retrying } from '../../../adapters/store/postgres/retrying.ts';

const database = (code: string, message = 'melding') => {
  const error = new pg.DatabaseError(message, message.length, 'error');
  error.code = code;
  return error;
};
const network = (code: string) => Object.assign(new Error(`connect ${code} 127.0.0.1:5432`), { code });

describe('an error of the database', () => {
  test.each([
    ['a server that stops', database('57P01')],
    ['a server that starts', database('57P03')],
    ['a standby', database('25006')],
    ['too many connections', database('53300')],
    ['nobody there', network('ECONNREFUSED')],
    ['nobody at any of its addresses', { errors: [network('ECONNREFUSED')], message: '' }],
    ['a broken connection', new Error('Connection terminated unexpectedly')],
    ['a silent connection', new Error('Query read timeout')],
  ])('from %s passes, and leaves open what was done', (_, error) => {
    expect([isLost(error), isPassing(error)]).toEqual([true, true]);
    expect(toStoreError(error).code).toBe('database_unavailable');
  });

  test.each(['40001', '40P01'])('%s passes, and nothing was done', (code) => {
    expect([isLost(database(code)), isPassing(database(code))]).toEqual([false, true]);
  });

  test.each([
    ['42501', 'permission denied for table stream'],
    ['53100', 'could not extend file: No space left on device'],
    ['57014', 'canceling statement due to statement timeout'],
  ])('%s does not pass, and its message is told', (code, message) => {
    const error = database(code, message);

    expect(isPassing(error)).toBe(false);
    expect(toStoreError(error)).toMatchObject({ code: 'database_failed' });
    expect(toStoreError(error).message).toContain(message);
  });

  test.each(['22P02', '23505', 'XX000'])('%s is told by its code alone', (code) => {
    const error = toStoreError(Object.assign(database(code, 'hemmelig'), { detail: 'hemmelig' }));

    expect(error.message).toContain(code);
    expect(error.cause).toBeUndefined();
    expect(`${error.message}${error.stack}`).not.toContain('hemmelig');
  });
});

describe('retrying', () => {
  test('goes on until it works', async () => {
    let tries = 0;
    const result = await retrying(async () => {
      if (++tries < 4) throw network('ECONNRESET');
      return 'ferdig';
    });

    expect([result, tries]).toEqual(['ferdig', 4]);
  });

  test('gives up when its patience is at an end', async () => {
    let tries = 0;
    const failing = retrying(async () => {
      tries++;
      throw network('ECONNREFUSED');
    }, 200);

    await expect(failing).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(tries).toBeGreaterThan(2);
  });

  test.each([database('42P01'), new StoreError('wrong_master_key', 'feil'), new TypeError('feil')])(
    'does not repeat %s',
    async (error) => {
      let tries = 0;
      const failing = retrying(async () => {
        tries++;
        throw error;
      });

      await expect(failing).rejects.toBe(error);
      expect(tries).toBe(1);
    },
  );
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CONFIG_KEYS, ConfigError, type ConfigFault, readConfig } from '../bot/config.ts';

const faultsOf = (env: NodeJS.ProcessEnv): readonly ConfigFault[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

const production = {
  NODE_ENV: 'production',
  MicrosoftAppId: 'app',
  MicrosoftAppPassword: 'passord',
  DIRECTLINE_SECRET: 'x'.repeat(32),
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  PUBLIC_URL: 'https://samtale.example.no',
};

describe('the configuration', () => {
  test('has defaults for a first start', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 3978,
      DATA_DIR: './data',
      LIMIT_AT_ONCE: 30,
      LIMIT_PER_MINUTE: 60,
      LIMIT_NEW_PER_HOUR: 300,
    });
  });

  test('counts an empty value as unset', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '' }).PORT).toBe(3978);
  });

  test('names every faulty key at once', () => {
    const faults = faultsOf({
      PORT: 'abc',
      MASTER_KEY: 'kort',
      LOG_LEVEL: 'høy',
      LIMIT_AT_ONCE: '0',
      NODE_ENV: 'development',
    });

    expect(faults.map(({ key }) => key).sort()).toEqual(['LIMIT_AT_ONCE', 'LOG_LEVEL', 'MASTER_KEY', 'PORT']);
  });

  test('names faulty values and what production lacks together', () => {
    const keys = faultsOf({ NODE_ENV: 'production', PORT: '-1' }).map(({ key }) => key);

    expect(keys).toEqual(
      expect.arrayContaining([
        'PORT',
        'MicrosoftAppId',
        'MicrosoftAppPassword',
        'DIRECTLINE_SECRET',
        'MASTER_KEY',
      ]),
    );
  });

  test.each(['MicrosoftAppId', 'MicrosoftAppPassword', 'DIRECTLINE_SECRET', 'MASTER_KEY', 'PUBLIC_URL'])(
    'refuses production without %s',
    (key) => {
      expect(faultsOf({ ...production, [key]: '' }).map((fault) => fault.key)).toEqual([key]);
    },
  );

  test('accepts production with all that it needs', () => {
    expect(readConfig(production)).toMatchObject({ production: true, credentials: true, host: '0.0.0.0' });
  });

  test('listens on this machine only without credentials, whatever HOST says', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
  });

  test('explains every key in .env.example, and no other', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const explained = [...example.matchAll(/^(\w+)=/gm)].map(([, key]) => key);

    expect([...explained].sort()).toEqual([...CONFIG_KEYS].sort());
  });

  test('never repeats a secret in its faults', () => {
    const faults = JSON.stringify(
      faultsOf({ DIRECTLINE_SECRET: 'for-kort-hemmelighet', MASTER_KEY: 'hemmelig!' }),
    );

    expect(faults).not.toMatch(/hemmelig/);
  });
});

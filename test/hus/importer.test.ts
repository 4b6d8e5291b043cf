import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');

let house = '';
afterEach(() => rmSync(house, { recursive: true, force: true }));

/** Runs the project's import rule over a small house with the same rooms. */
const check = (files: {
  readonly [path: string]: string;
}): { readonly ok: boolean; readonly output: string } => {
  house = mkdtempSync(join(tmpdir(), 'brobygger-hus-'));
  for (const room of ['bot', 'dialogs', 'knowledge', 'adapters']) mkdirSync(join(house, room));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, '--config', '.dependency-cruiser.cjs', 'bot', 'dialogs', 'knowledge', 'adapters'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  return { ok: status === 0, output: stdout };
};

const sound = {
  'knowledge/krise/index.ts': 'export const tall = 113;\n',
  'dialogs/siling/index.ts':
    "import { tall } from '../../knowledge/krise/index.ts';\nexport const siling = tall;\n",
  'adapters/web/index.ts':
    "import { siling } from '../../dialogs/siling/index.ts';\nexport const web = siling;\n",
  'bot/main.ts': "import { web } from '../adapters/web/index.ts';\nconsole.log(web);\n",
};

describe('the house', () => {
  test('a sound one passes', () => {
    expect(check(sound)).toMatchObject({ ok: true });
  });

  test.each([
    [
      'knowledge-imports-nothing-of-ours',
      'knowledge/krise/feil.ts',
      "import { siling } from '../../dialogs/siling/index.ts';\nexport const x = siling;\n",
    ],
    [
      'dialogs-import-knowledge-only',
      'dialogs/siling/feil.ts',
      "import { web } from '../../adapters/web/index.ts';\nexport const x = web;\n",
    ],
    [
      'adapters-never-import-bot',
      'adapters/web/feil.ts',
      "import '../../bot/main.ts';\nexport const x = 1;\n",
    ],
    [
      'adapters-never-import-each-other',
      'adapters/annen/index.ts',
      "import { web } from '../web/index.ts';\nexport const x = web;\n",
    ],
    [
      'the-sdk-stays-behind-its-wall',
      'dialogs/siling/feil.ts',
      "import { ActivityTypes } from 'botbuilder';\nexport const x = ActivityTypes;\n",
    ],
    ['no-orphans', 'dialogs/siling/glemt.ts', 'export const x = 1;\n'],
  ])('a planted fault is found: %s', (rule, path, content) => {
    const { ok, output } = check({ ...sound, [path]: content });

    expect(ok).toBe(false);
    expect(output).toContain(rule);
  });

  test('a way past a front door is found', () => {
    const behind = {
      ...sound,
      'dialogs/siling/indre.ts': 'export const y = 1;\n',
      'bot/feil.ts': "import { y } from '../dialogs/siling/indre.ts';\nconsole.log(y);\n",
    };

    expect(check(behind).output).toContain('through-the-front-door');
  });
});

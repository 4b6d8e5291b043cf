import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from 'recheck';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['dialogs/sprak/gjenkjenner', 'knowledge/sprak', 'knowledge/tid'];
/** Big Unicode classes take a second or two to search; the rest a few milliseconds. */
const TIMEOUT_MS = 15_000;

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** The regular expressions that stand in a program. */
const expressionsIn = (program: string, file: string): readonly Expression[] => {
  const source = ts.createSourceFile(file, program, ts.ScriptTarget.Latest);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { text } = node;
      const end = text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ source: text.slice(1, end), flags: text.slice(end + 1), where: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: ROOT })).sort();
const expressions = files.flatMap((file) => expressionsIn(readFileSync(resolve(ROOT, file), 'utf8'), file));

/** What recheck says of each expression that it cannot show to be linear. */
const complaints = async (some: readonly Expression[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { source, flags, where } of some) {
    const result = await check(source, flags, { timeout: TIMEOUT_MS });
    if (result.status === 'safe') continue;
    const why = result.status === 'vulnerable' ? result.complexity.summary : result.status;
    found.push(`${where} /${source}/${flags}: ${why}`);
  }
  return found;
};

describe('regular expressions', () => {
  test('take a time that grows no faster than the text', async () => {
    expect(expressions.length).toBeGreaterThan(10);
    expect(await complaints(expressions)).toEqual([]);
  }, 60_000);

  test('are caught when they backtrack', async () => {
    const planted = expressionsIn('const bad = /^(?:\\d+\\s*)+kr$/u; const slow = /\\s+$/;', 'planted.ts');
    expect(await complaints(planted)).toHaveLength(planted.length);
  });

  test('are not made out of text at run time, where they would not be found', () => {
    const made = files.filter((file) =>
      /new RegExp\(|RegExp\(/.test(readFileSync(resolve(ROOT, file), 'utf8')),
    );
    expect(made).toEqual([]);
  });
});

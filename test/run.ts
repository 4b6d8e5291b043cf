import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: format and lint, the direction of imports, types, then every test. Goes on after a failure, so that one
 * run shows all; exits 1 when anything failed, and ends with `N passed, N failed, N skipped`.
 */
const HELP =
  'npm test            lint, import rules, types and all tests\nnpm run test:unit   the tests without a browser or kills';

if (process.argv.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}

const bin = (name: string) => join(import.meta.dirname, '..', 'node_modules', '.bin', name);

const run = (title: string, command: string, args: readonly string[]): boolean => {
  const started = performance.now();
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(
    `— ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  );
  return status === 0;
};

const results = join(tmpdir(), `brobygger-test-${process.pid}.json`);
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  // Half the time of the slow ones is waiting: for kills, pauses and a browser.
  '--maxWorkers=100%',
  '--json',
  `--outputFile=${results}`,
];

const checks = [
  run('format and lint', bin('biome'), ['check', '.']),
  run('direction of imports', bin('depcruise'), [
    '--config',
    '.dependency-cruiser.cjs',
    'bot',
    'dialogs',
    'knowledge',
    'adapters',
  ]),
  run('types', bin('tsc'), ['--noEmit', '-p', '.']),
  run('types of the page', bin('tsc'), ['--noEmit', '-p', 'adapters/web/client']),
];
const tests = run('tests', process.execPath, jest);

const summary = (): { passed: number; failed: number; skipped: number } => {
  try {
    const json = JSON.parse(readFileSync(results, 'utf8'));
    const failed = json.numFailedTests + json.numRuntimeErrorTestSuites;
    return { passed: json.numPassedTests, failed, skipped: json.numPendingTests + json.numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(results, { force: true });
  }
};

const { passed, failed, skipped } = summary();
const failedChecks = checks.filter((ok) => !ok).length;
const allPassed = passed + checks.length - failedChecks;
console.log(`\n${allPassed} passed, ${failed + failedChecks} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = tests && failedChecks === 0 ? 0 : 1;

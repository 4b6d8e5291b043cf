import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const REF = '2026-11-23T10:00:00+01:00';

interface Answer {
  readonly value?: string | number | null;
  readonly candidates?: readonly (string | number)[];
  readonly ms?: number;
  readonly error?: string;
  readonly line?: number;
}

const run = (args: readonly string[], input = '', env: { readonly [name: string]: string } = {}) =>
  spawnSync(process.execPath, ['bot/understand.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });

const answers = (lines: readonly string[], env = {}): readonly Answer[] =>
  run(['--jsonl'], lines.join('\n'), env)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

const question = (kind: string, text: string, rest: object = {}): string =>
  JSON.stringify({ kind, text, lang: 'nb', ref: REF, ...rest });

const EXAMPLES = [
  ['date', 'tirsdag om to uker', '2026-12-08'],
  ['time', 'halv elleve', '10:30'],
  ['datetime', 'torsdag kl. 10', '2026-11-26T10:00'],
  ['period', 'mandag til onsdag', '2026-11-23/2026-11-25'],
  ['period', 'mellom 9 og 11', 'T09:00/T11:00'],
  ['period', 'før fredag', '../2026-11-26'],
  ['period', 'i morgen etter kl. 12', '2026-11-24T12:00/..'],
  ['duration', 'halvannet år', 'P1Y6M'],
  ['number', 'en og tyve', 21],
  ['money', 'kr 4.500,-', 4500],
  ['yesno', 'eg trur det', 'yes'],
  ['yesno', 'både ja og nei', null],
  ['language', 'eg veit ikkje kva eg skal gjere', 'nn'],
] as const;

describe('npm run understand', () => {
  test('answers each line with a line, in order', () => {
    const found = answers(EXAMPLES.map(([kind, text]) => question(kind, text)));
    expect(found.map(({ value }) => value)).toEqual(EXAMPLES.map(([, , value]) => value));
    for (const { value, candidates, ms } of found) {
      expect(candidates?.[0] ?? null).toBe(value);
      expect(ms).toBeGreaterThanOrEqual(0);
    }
  });

  test('has every reading among the candidates, the likeliest first', () => {
    const [time, date] = answers([question('time', 'klokken to'), question('date', 'neste fredag')]);
    expect(time?.candidates).toEqual(['14:00', '02:00']);
    expect(date?.candidates).toEqual(['2026-12-04', '2026-11-27']);
  });

  test('tells what is wrong with a line, and goes on', () => {
    const found = answers([
      '{',
      '',
      '[]',
      question('weather', 'x'),
      question('date', 'i dag', { text: 4 }),
      question('date', 'i dag', { lang: 'sv' }),
      question('date', 'i dag', { ref: '2026-11-23T10:00:00' }),
      question('date', 'i dag', { ref: undefined }),
      question('number', 'tre', { ref: undefined }),
    ]);
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, undefined]);
    for (const { error } of found.slice(0, -1)) expect(error).toEqual(expect.stringMatching(/\S/));
    expect(found.at(-1)?.value).toBe(3);
  });

  test('reads English with the suite', () => {
    const [date, answer] = answers([
      question('date', 'next friday', { lang: 'en' }),
      question('yesno', 'no thanks', { lang: 'en' }),
    ]);
    expect(date?.value).toBe('2026-12-04');
    expect(answer?.value).toBe('no');
  });

  test('answers the same whatever the time zone of the machine', () => {
    const lines = EXAMPLES.map(([kind, text]) => question(kind, text, { ref: '2026-11-23T23:30:00Z' }));
    const [oslo, kiritimati, samoa] = ['Europe/Oslo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) =>
      answers(lines, { TZ }).map(({ value, candidates }) => ({ value, candidates })),
    );
    expect(kiritimati).toEqual(oslo);
    expect(samoa).toEqual(oslo);
  });

  test('takes any number of lines, and texts of any length', () => {
    const lines = Array.from({ length: 20_000 }, () => question('number', 'tjueen'));
    const long = question('date', 'mandag '.repeat(100_000));
    expect(answers([...lines, long, question('number', 'to')])).toHaveLength(20_002);
  });

  test('ends quietly when nobody reads any more', () => {
    const lines = Array.from({ length: 50_000 }, () => question('number', 'tjueen')).join('\n');
    const { stdout, stderr, status } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" bot/understand.ts --jsonl | head -n 1`],
      { cwd: ROOT, input: lines, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('tells how it is used', () => {
    const help = run(['--help']);
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('--jsonl')]);
    for (const wrong of [[], ['--nonsense']]) {
      const { status, stderr, stdout } = run(wrong);
      expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining('--jsonl')]);
    }
  });
});
